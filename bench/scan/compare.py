# SPDX-License-Identifier: Apache-2.0
"""Meshlaw's scan, Polars and DuckDB on the row clauses of the flights, one thread each, in one run.

    python3 bench/scan/compare.py --bench build/bench/scan/scan_bench --meshlaw build/cli/meshlaw

Every engine finds the table in memory: Meshlaw and Polars as Arrow columns, DuckDB as a table of its
own or as Arrow columns, whichever is faster. Times are medians; `cpu` is processor time, which is
steadier than the clock (`wall`) on a machine that others use. The counts of every clause must agree,
else the run fails. The bandwidth is that of a plain loop that sums 64-bit words in memory.
"""

import argparse
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import tempfile
import time

os.environ["POLARS_MAX_THREADS"] = "1"

import duckdb  # noqa: E402
import polars  # noqa: E402
import pyarrow  # noqa: E402
import pyarrow.parquet  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/oracle"))
sys.path.insert(0, str(pathlib.Path(__file__).parent))

import airports_clauses  # noqa: E402
import polars_flights  # noqa: E402

DATA = ROOT / "examples/airports/data/flights/flights.parquet"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bench", type=pathlib.Path, required=True, help="the program scan_bench")
    parser.add_argument("--meshlaw", type=pathlib.Path, required=True, help="the program meshlaw")
    parser.add_argument("--repeat", type=int, default=15)
    parser.add_argument("--copies", type=int, default=1, help="the table so many times over")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    table = pyarrow.parquet.read_table(DATA)
    table = pyarrow.concat_tables([table] * options.copies).combine_chunks()
    results = {
        "meshlaw": run_meshlaw(options),
        "polars": run_polars(table, options.repeat),
        "duckdb": run_duckdb(table, options.repeat),
    }
    wrong = disagreements(results)
    report(results, options)
    if wrong:
        print("the engines disagree:", *wrong, sep="\n  ", file=sys.stderr)
    sys.exit(1 if wrong else 0)


def run_meshlaw(options):
    with tempfile.NamedTemporaryFile(suffix=".rir") as rir:
        subprocess.run([options.meshlaw, "compile", ROOT / "examples/airports", "--emit", "ir", "--library",
                        "-o", rir.name], check=True)
        answer = subprocess.run(
            [options.bench, "--ir", rir.name, "--module", "flights.quality", "--data", DATA,
             "--kind", "rows", "--repeat", str(options.repeat), "--copies", str(options.copies)],
            check=True, stdout=subprocess.PIPE, text=True)
    found = json.loads(answer.stdout)
    counts = {name: (c["fail"], c["pass"]) for name, c in found["counts"].items()}
    return {"cpu": found["cpu_seconds"], "wall": found["median_seconds"],
            "compile": found["compile_seconds"], "counts": counts, "bytes": found["bytes"],
            "bandwidth": found["read_bytes_per_second"], "rows": found["rows"]}


def timed(run, repeat):
    """Medians of processor and wall time, and the last answer."""
    cpu, wall = [], []
    for _ in range(repeat):
        cpu_start, wall_start = time.process_time(), time.perf_counter()
        answer = run()
        cpu.append(time.process_time() - cpu_start)
        wall.append(time.perf_counter() - wall_start)
    return statistics.median(cpu), statistics.median(wall), answer


def run_polars(table, repeat):
    frame = polars.from_arrow(table)
    query = polars_flights.query(frame)
    best = None
    for engine in ("in-memory", "streaming"):
        cpu, wall, answer = timed(lambda: query.collect(engine=engine), repeat)
        if best is None or cpu < best["cpu"]:
            row = answer.row(0, named=True)
            counts = {name: (row[f"{name}:fail"], row[f"{name}:pass"])
                      for name in polars_flights.CLAUSES}
            best = {"cpu": cpu, "wall": wall, "counts": counts, "how": engine}
    return best


def duckdb_query(source):
    counts = []
    for clause in row_clauses():
        present = " and ".join(f"{column} is not null" for column in clause.needs)
        spoken_of = f"({clause.when})" + (f" and {present}" if present else "")
        for what, condition in (("fail", f"not ({clause.holds})"), ("pass", f"({clause.holds})")):
            counts.append(f"count(*) filter (where {spoken_of} and {condition}) "
                          f"as \"{short(clause)}:{what}\"")
    return "select " + ", ".join(counts) + f" from {source}"


def row_clauses():
    """Those that ask another port are a foreign key in the law, no row clause."""
    return [clause for clause in airports_clauses.FLIGHTS
            if clause.kind == "row" and short(clause) in polars_flights.CLAUSES]


def short(clause):
    return clause.name.removeprefix("flights.")


def run_duckdb(table, repeat):
    connection = duckdb.connect()
    connection.execute("set threads to 1")
    connection.execute("set timezone to 'UTC'")
    connection.register("arrow_flights", table)
    connection.execute("create table flights as select * from arrow_flights")
    best = None
    for source in ("flights", "arrow_flights"):
        query = duckdb_query(source)
        cpu, wall, answer = timed(lambda: connection.execute(query).fetchone(), repeat)
        if best is None or cpu < best["cpu"]:
            names = [short(clause) for clause in row_clauses()]
            counts = {name: (answer[2 * i], answer[2 * i + 1]) for i, name in enumerate(names)}
            best = {"cpu": cpu, "wall": wall, "counts": counts, "how": source}
    return best


def disagreements(results):
    expected = results["meshlaw"]["counts"]
    wrong = []
    for engine in ("polars", "duckdb"):
        found = results[engine]["counts"]
        for name in expected:
            if found.get(name) != expected[name]:
                wrong.append(f"{name}: meshlaw {expected[name]}, {engine} {found.get(name)}")
    return wrong


def report(results, options):
    ours = results["meshlaw"]
    versions = {"python": platform.python_version(), "polars": polars.__version__,
                "duckdb": duckdb.__version__, "pyarrow": pyarrow.__version__}
    if options.json:
        shown = {name: {key: value for key, value in found.items() if key != "counts"}
                 for name, found in results.items()}
        print(json.dumps({"versions": versions, "results": shown}, indent=2))
        return
    print(f"{len(ours['counts'])} clauses over {ours['rows']:,} rows, {ours['bytes'] / 1e6:.1f} MB "
          f"of columns; one thread, medians of {options.repeat}")
    print("  ".join(f"{name} {version}" for name, version in versions.items()))
    for name, found in results.items():
        print(f"  {name:8} cpu {found['cpu'] * 1e3:8.2f} ms   wall {found['wall'] * 1e3:8.2f} ms"
              f"   {found['cpu'] / ours['cpu']:6.1f} x   {found.get('how', '')}")
    speed = ours["bytes"] / ours["cpu"]
    print(f"  making native code {ours['compile'] * 1e3:.1f} ms; {speed / 1e9:.1f} GB/s is "
          f"{speed / ours['bandwidth'] * 100:.0f}% of the {ours['bandwidth'] / 1e9:.1f} GB/s that "
          f"one thread reads")


if __name__ == "__main__":
    main()
