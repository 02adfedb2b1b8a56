# SPDX-License-Identifier: Apache-2.0
"""Checks the airports example against the oracle.

    python3 tests/oracle/check_airports.py

It makes the data where it is not up to date, and then: the counts of LAWS.md are what the oracle
counts; the clean mesh has no finding, neither by the laws nor by the contracts; its contracts are
those of the other mesh; and for several seeds, what the seeded manifest promises is what the oracle
counts.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import yaml

import airports_counts
import contract_counts

EXAMPLES = airports_counts.ROOT / "examples"
AIRPORTS, CLEAN = EXAMPLES / "airports", EXAMPLES / "airports-clean"
# How many defects of every kind, with which seed.
SEEDS = ((0, 1), (1, 2), (10, 7), (50, 3))
# Contracts of the real mesh that leave out what the baseline asks for.
MENDED_CONTRACTS = {"fleet/contracts/planes.odcs.yaml",
                    "weather/contracts/observations.odcs.yaml"}


def run(*arguments):
    subprocess.run([sys.executable, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


def promises(contracts):
    """What contracts say of data: their schemas without the classifications."""
    schemas = {path: yaml.safe_load(text)["schema"] for path, text in contracts.items()}
    for schema in schemas.values():
        for column in schema[0]["properties"]:
            column.pop("classification", None)
    return schemas


def failures(report):
    """What fails, by port and name."""
    return {(port, name): result["fail"] for port, results in report.items()
            for name, result in results.items() if result["fail"]}


class CheckAirports(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        run(AIRPORTS / "make_data.py")

    def test_the_page_of_laws_has_the_counts(self):
        counted = airports_counts.count(AIRPORTS / "data")
        found = {name: (r["fail"], r["pass"], r["not_applicable"], r["null"])
                 for results in counted.values() for name, r in results.items()}
        self.assertEqual(found, self.counts_of_the_page())

    @staticmethod
    def counts_of_the_page():
        counts = {}
        for line in (AIRPORTS / "LAWS.md").read_text(encoding="utf-8").splitlines():
            if line.startswith("| `"):
                # A bar inside a cell is escaped.
                cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
                numbers = tuple(int(cell.split()[0].replace(",", "")) for cell in cells[4:])
                counts[cells[0].strip("`")] = numbers
        return counts

    def test_the_clean_mesh_has_no_finding(self):
        self.assertEqual(failures(airports_counts.count(CLEAN / "data")), {})
        self.assertEqual(failures(contract_counts.count(CLEAN, CLEAN / "data")), {})

    def test_the_other_mesh_breaks_contracts(self):
        broken = failures(contract_counts.count(AIRPORTS, AIRPORTS / "data"))
        self.assertIn(("fleet.planes/planes", "year.required"), broken)
        self.assertIn(("weather.observations/observations", "wind_speed.maximum"), broken)

    def test_both_meshes_promise_the_same_of_the_data(self):
        """Two contracts differ, but in nothing that the data could break."""
        def contracts(mesh):
            return {str(path.relative_to(mesh)): path.read_text(encoding="utf-8")
                    for path in pathlib.Path(mesh).glob("*/contracts/*.odcs.yaml")}
        real, clean = contracts(AIRPORTS), contracts(CLEAN)
        self.assertEqual(len(real), 6)
        self.assertEqual(set(real), set(clean))
        self.assertEqual({path for path in real if real[path] != clean[path]}, MENDED_CONTRACTS)
        self.assertEqual(promises(real), promises(clean))

    def test_seeded_defects_are_found_exactly(self):
        for count, seed in SEEDS:
            with self.subTest(count=count, seed=seed), tempfile.TemporaryDirectory() as folder:
                run(AIRPORTS / "seed_defects.py", "--out", folder, "--count", count,
                    "--seed", seed)
                manifest = json.loads((pathlib.Path(folder) / "manifest.json").read_text())
                counted = airports_counts.count(folder)
                expected = {port: {name: clause["fail"] for name, clause in clauses.items()}
                            for port, clauses in manifest["ports"].items()}
                found = {port: {name: r["fail"] for name, r in results.items()}
                         for port, results in counted.items()}
                self.assertEqual(found, expected)
                unbroken = [name for clauses in expected.values()
                            for name, fail in clauses.items() if not fail]
                if count:
                    self.assertEqual(sorted(unbroken), sorted(manifest["not_seeded"]))


if __name__ == "__main__":
    unittest.main()
