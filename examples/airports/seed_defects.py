# SPDX-License-Identifier: Apache-2.0
"""Seeds a known number of defects of every kind into the clean data of the mesh.

    python3 examples/airports/seed_defects.py --out DIR [--clean DIR] [--count N] [--seed S]

`DIR/manifest.json` then says, for every port and every clause of LAWS.md, how many units a checker
must report as failing: no more and no fewer. Most defects break one clause; where a defect cannot
help breaking a second one, the manifest counts both. The same count and seed give the same files.
"""

import argparse
import json
import pathlib

import pyarrow.parquet as parquet
import pyarrow.csv as csv

import make_data
import source_tables
from seeding import clauses, flights, patch, reference, weather

HERE = pathlib.Path(__file__).resolve().parent
# The airports for which a time-zone rule can be broken are some fifty.
MOST = 50

# Clauses that no number of seeded rows can break: a volume, and a length that the type fixes.
NOT_SEEDED = ("flights.volume.rows", "carriers.volume.rows", "places.vectors.dims")


def main():
    parser = argparse.ArgumentParser(description="seed known defects into clean data")
    parser.add_argument("--clean", type=pathlib.Path, metavar="DIR",
                        default=HERE.parent / "airports-clean" / "data")
    parser.add_argument("--out", type=pathlib.Path, required=True, metavar="DIR")
    parser.add_argument("--count", type=_count, default=10, metavar="N",
                        help=f"defects of every kind, 0 to {MOST}")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    options = parser.parse_args()
    tables = read_mesh(options.clean)
    manifest = patch.Manifest()
    seeded = seed_all(tables, manifest, options.count, options.seed)
    make_data.write_mesh(options.out, seeded)
    report = describe(manifest, options.count, options.seed)
    make_data.write_text(options.out / "manifest.json", json.dumps(report, indent=2) + "\n")
    print(f"{options.out}: {options.count} defects of every kind")


def _count(text):
    value = int(text)
    if not 0 <= value <= MOST:
        raise argparse.ArgumentTypeError(f"must be 0 to {MOST}")
    return value


def read_mesh(folder):
    """All six tables of a mesh's data folder by name."""
    tables = {}
    for name, place in make_data.PLACES.items():
        path = folder / place
        if not path.exists():
            raise SystemExit(f"{path} is missing: run make_data.py first")
        if path.suffix == ".csv":
            options = csv.ConvertOptions(column_types=source_tables.COLUMNS[name],
                                         null_values=["NA"], strings_can_be_null=True)
            tables[name] = csv.read_csv(path, convert_options=options)
        else:
            tables[name] = parquet.read_table(path)
    return tables


def seed_all(tables, manifest, count, seed):
    seeded = {"flights": flights.seed(tables, manifest, count, seed)}
    seeded["weather"] = weather.seed(tables, seeded["flights"], manifest, count, seed)
    seeded["planes"] = reference.seed_planes(tables["planes"], manifest, count, seed)
    seeded["airports"] = reference.seed_airports(tables["airports"], manifest, count, seed)
    seeded["airlines"] = reference.seed_airlines(tables["airlines"], manifest, count, seed)
    seeded["embeddings"] = reference.seed_embeddings(tables["embeddings"], manifest, count, seed)
    return seeded


def describe(manifest, count, seed):
    """The manifest as plain data: every clause of every port, most of them once broken."""
    counts = manifest.counts()
    ports = {port: {name: {"fail": counts.pop(name, 0)} for name in names}
             for port, names in clauses.CLAUSES.items()}
    # A count for a clause that is in no list would be lost without a word.
    assert not counts, counts
    return {"count": count, "seed": seed, "ports": ports, "not_seeded": list(NOT_SEEDED)}


if __name__ == "__main__":
    main()
