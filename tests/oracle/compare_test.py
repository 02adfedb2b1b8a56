# SPDX-License-Identifier: Apache-2.0
"""Compares what `meshlaw check` counts in the airports meshes with what DuckDB counts.

Usage: compare_test.py MESHLAW

Over the real data every clause of the laws and every promise of the contracts must have the same
counts. The clean mesh must have no finding. Into its data defects are seeded, and the laws must
fail as often as the manifest says, no more and no less.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

import airports_counts
import contract_counts
import report_counts

EXAMPLES = airports_counts.ROOT / "examples"
AIRPORTS, CLEAN = EXAMPLES / "airports", EXAMPLES / "airports-clean"
DEFECTS, SEED = 7, 11
CLAUSES = 90
# A promise that the type of the column keeps by itself: every vector of the file is of one size.
KEPT_BY_TYPE = {("places.name-embeddings/name-embeddings", "vector.dimensions")}


class Tally:
    """Counts comparisons, and tells of those that do not hold."""

    def __init__(self):
        self.passed = self.failed = 0

    def equal(self, what, found, expected):
        if found == expected:
            self.passed += 1
            return
        self.failed += 1
        print(f"FAILED {what}\n  found     {found}\n  expected  {expected}", file=sys.stderr)


def main():
    meshlaw, tally = sys.argv[1], Tally()
    run(AIRPORTS / "make_data.py")
    code, report = report_counts.check(meshlaw, AIRPORTS)
    tally.equal("exit status of the real mesh", code, 1)
    compare_clauses(tally, report)
    compare_promises(tally, report)
    compare_clean(tally, *report_counts.check(meshlaw, CLEAN))
    with tempfile.TemporaryDirectory() as folder:
        compare_seeded(tally, meshlaw, pathlib.Path(folder))
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


def run(*arguments):
    subprocess.run([sys.executable, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


def compare_clauses(tally, report):
    """All clauses: rows that fail, pass and are not applicable. None may be in error."""
    counted = airports_counts.count(AIRPORTS / "data")
    expected = {(port, name): result for port, results in counted.items()
                for name, result in results.items()}
    found = report_counts.law_clauses(report)
    tally.equal("number of clauses", len(expected), CLAUSES)
    tally.equal("clauses that only one side has", found.keys() ^ expected.keys(), set())
    for key in sorted(found.keys() & expected.keys()):
        tally.equal(f"{key[1]} on {key[0]}", found[key]["counts"], as_counts(expected[key]))
        tally.equal(f"verdict of {key[1]}", found[key]["verdict"],
                    "fail" if expected[key]["fail"] else "pass")
    levels = {name: judged["severity"] for (_, name), judged in found.items()}
    tally.equal("levels that the page of laws has wrong",
                levels_of_the_page().items() ^ levels.items(), set())
    tally.equal("findings that the README counts", findings_of_the_readme(),
                [report["summary"][level] for level in ("error", "warning", "info")])


def levels_of_the_page():
    """The severity that LAWS.md gives each clause."""
    lines = (AIRPORTS / "LAWS.md").read_text(encoding="utf-8").splitlines()
    # A bar inside a cell is escaped.
    rows = [re.split(r"(?<!\\)\|", line)[1:-1] for line in lines if line.startswith("| `")]
    return {row[0].strip(" `"): row[3].strip() for row in rows}


def findings_of_the_readme():
    text = (AIRPORTS / "README.md").read_text(encoding="utf-8")
    found = re.search(r"(\d+) errors, (\d+) warnings and (\d+) notes", text)
    return [int(number) for number in found.groups()] if found else None


def as_counts(result):
    return {"pass": result["pass"], "fail": result["fail"], "error": 0,
            "not_applicable": result["not_applicable"]}


def compare_promises(tally, report):
    """Every promise that the oracle counts is judged, and the other way round."""
    counted = contract_counts.count(AIRPORTS, AIRPORTS / "data")
    covered = set(KEPT_BY_TYPE)
    for (port, kind, label), judged in report_counts.contract_promises(report).items():
        what = f"contract.{port}.{kind} {label}"
        if kind == "types":
            # The oracle reads the files by their types, so that there is nothing to compare.
            tally.equal(what, judged["counts"]["fail"] + judged["counts"]["error"], 0)
            continue
        names = report_counts.oracle_names(kind, label, counted[port])
        tally.equal(f"{what} is counted", bool(names), True)
        if names:
            compare_promise(tally, what, judged, [counted[port][name] for name in names])
        covered.update((port, name) for name in names)
    everything = {(port, name) for port, results in counted.items() for name in results}
    left = {key for key in everything - covered if not is_the_key_again(counted, key)}
    tally.equal("promises that nothing judges", left, set())


def is_the_key_again(counted, key):
    """`unique` of a column that is the whole primary key: the contract says one thing twice."""
    port, name = key
    results = counted[port]
    return name.endswith(".unique") and results[name] == results.get("primaryKey")


def compare_promise(tally, what, judged, results):
    fails = sum(result["fail"] for result in results)
    tally.equal(f"verdict of {what}", judged["verdict"], "fail" if fails else "pass")
    if "metric" not in results[0]:
        # The two ends of a range are never both broken by one row.
        applicable = results[0]["pass"] + results[0]["fail"]
        tally.equal(what, judged["counts"],
                    {"pass": applicable - fails, "fail": fails, "error": 0,
                     "not_applicable": results[0]["not_applicable"]})
        return
    result, counts = results[0], judged["counts"]
    if sum(counts.values()) > 1:
        tally.equal(what, (counts["fail"], counts["pass"]),
                    (result["rows"], result["of"] - result["rows"]))
    else:
        tally.equal(what, (counts["fail"], counts["pass"]), (result["fail"], result["pass"]))


def compare_clean(tally, code, report):
    tally.equal("exit status of the clean mesh", code, 0)
    tally.equal("findings in the clean mesh",
                [(f["severity"], f["rule"], f["clause"], f["subject"]) for f in report["findings"]],
                [])
    tally.equal("clauses judged in the clean mesh", len(report_counts.law_clauses(report)), CLAUSES)


def compare_seeded(tally, meshlaw, folder):
    """The laws fail as often as defects were seeded. What contracts promise is left out: many a
    defect breaks a contract, too, and the manifest counts what it does to the laws alone."""
    run(AIRPORTS / "seed_defects.py", "--out", folder / "data", "--count", DEFECTS,
        "--seed", SEED)
    write_constitution(folder)
    manifest = json.loads((folder / "data" / "manifest.json").read_text(encoding="utf-8"))
    expected = {(port, name): clause["fail"] for port, clauses in manifest["ports"].items()
                for name, clause in clauses.items()}
    code, report = report_counts.check(meshlaw, folder)
    found = report_counts.law_clauses(report)
    tally.equal("exit status of the seeded mesh", code, 1)
    tally.equal("clauses that only the seeded mesh or its manifest has",
                found.keys() ^ expected.keys(), set())
    for key in sorted(found.keys() & expected.keys()):
        tally.equal(f"seeded {key[1]} on {key[0]}", found[key]["counts"]["fail"], expected[key])
    # A finding is what a reader sees: each that the laws make was seeded.
    others = sorted(f"{f['rule']} on {f['subject']}" for f in report["findings"]
                    if not f["rule"].startswith("contract.") and not expected.get(name_of(f)))
    tally.equal("findings that were not seeded", others, [])


def name_of(finding):
    domain, _, rule = finding["rule"].split(".")
    return finding["subject"], f"{domain}.{rule}.{finding['clause']}"


def write_constitution(folder):
    """The clean mesh's, but for the data: laws and contracts are found where they lie."""
    def absolute(match):
        return f'{match[1]} "{(CLEAN / match[2]).resolve()}"'
    text = (CLEAN / "constitution.law").read_text(encoding="utf-8")
    text = re.sub(r'(laws|entities|contracts|history) "([^"]+)"', absolute, text)
    (folder / "constitution.law").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
