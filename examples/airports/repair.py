# SPDX-License-Identifier: Apache-2.0
"""Makes the clean mesh: the same tables, cut and repaired until no rule has a finding.

What one source can tell is repaired (a lost minus sign, a missing time zone, a gap in a series of
readings); what nothing tells is cut. LAWS.md lists the rules that this must satisfy, and
tests/oracle checks that it does.
"""

import collections
import functools

import pyarrow as pa
import pyarrow.compute as pc

RAILWAY = r"(Amtrak|Rail|Train|Union|Penn|Back Bay|30th St|Chatsworth) (Station|Terminal)"
NO_SUMMER_TIME = ("America/Phoenix", "Pacific/Honolulu")
MAKERS = {
    "AIRBUS INDUSTRIE": "AIRBUS",
    "MCDONNELL DOUGLAS AIRCRAFT CO": "MCDONNELL DOUGLAS",
    "MCDONNELL DOUGLAS CORPORATION": "MCDONNELL DOUGLAS",
}
# Readings that the next lower clock hour at the same airport can stand in for.
FILLED = ("temp", "dewp", "humid", "wind_speed", "wind_dir", "pressure")


def repair_all(source):
    """The five clean tables by name."""
    clean = {"airlines": source["airlines"]}
    clean["planes"] = _planes(source["planes"])
    clean["airports"] = _airports(source["airports"])
    clean["weather"] = _weather(source["weather"])
    clean["flights"] = _flights(source["flights"], clean)
    return clean


def _rebuild(table, rows):
    return pa.Table.from_pylist(rows, schema=table.schema)


def _planes(table):
    rows = []
    for row in table.to_pylist():
        of_an_airline = row["seats"] >= 10 and row["type"] != "Rotorcraft"
        if row["year"] is None or row["year"] < 1970 or not of_an_airline:
            continue
        row["manufacturer"] = MAKERS.get(row["manufacturer"], row["manufacturer"])
        rows.append(row)
    return _rebuild(table, rows)


# What the registers of the airports themselves say.
AIRPORT_FACTS = {
    "EEN": {"lat": 42.898333, "lon": -72.270833, "tzone": "America/New_York"},
    "MYF": {"lon": -117.1396, "tz": -8, "tzone": "America/Los_Angeles"},
    "DVT": {"lon": -112.0826, "tz": -7, "tzone": "America/Phoenix"},
    "LRO": {"tzone": "America/New_York"},
    "YAK": {"tzone": "America/Anchorage"},
}


def _airports(table):
    shared = collections.Counter(table["name"].to_pylist())
    railway = pc.match_substring_regex(table["name"], RAILWAY).to_pylist()
    rows = []
    for row, is_railway in zip(table.to_pylist(), railway):
        if is_railway or row["name"] == "All Airports":
            continue
        row.update(AIRPORT_FACTS.get(row["faa"], {}))
        if row["tzone"] in NO_SUMMER_TIME:
            row["dst"] = "N"
        elif row["dst"] == "U":
            row["dst"] = "A"
        if shared[row["name"]] > 1:
            row["name"] = f"{row['name']} ({row['faa']})"
        rows.append(row)
    return _rebuild(table, rows)


def _weather(table):
    rows = sorted(table.to_pylist(), key=lambda r: (r["origin"], r["time_hour"]))
    kept, seen, last = [], set(), {}
    for row in rows:
        local_hour = (row["origin"], row["year"], row["month"], row["day"], row["hour"])
        if local_hour in seen:
            continue
        seen.add(local_hour)
        _fill(row, last.setdefault(row["origin"], {}))
        kept.append(row)
    hours = collections.Counter(_day(r) for r in kept)
    return _rebuild(table, [r for r in kept if hours[_day(r)] >= 23])


def _day(row):
    return row["origin"], row["year"], row["month"], row["day"]


def _fill(row, last):
    """Fills what is missing or impossible from the hour before, and remembers what is sound."""
    if row["wind_speed"] is not None and row["wind_speed"] > 250:
        row["wind_speed"] = None
    for column in FILLED:
        if row[column] is None:
            row[column] = last.get(column)
    # A gust was measured with its own wind, so it does not outlive a filled-in speed.
    if row["wind_gust"] is not None and row["wind_gust"] < row["wind_speed"]:
        row["wind_gust"] = None
    if row["wind_speed"] == 0:
        row["wind_dir"] = 0.0
    for column in FILLED:
        # Calm air has direction 0, which says nothing of the wind an hour later.
        if row[column] is not None and not (column == "wind_dir" and row[column] == 0):
            last[column] = row[column]


def _flights(table, clean):
    table = _one_distance_a_route(table)
    speed_fits = pc.and_(
        pc.less_equal(pc.multiply(table["distance"], 60), pc.multiply(table["air_time"], 650)),
        pc.greater_equal(pc.multiply(table["distance"], 60), pc.multiply(table["air_time"], 80)))
    conditions = [
        pc.is_valid(table["air_time"]),
        pc.is_in(table["dest"], value_set=clean["airports"]["faa"].combine_chunks()),
        pc.is_in(table["tailnum"], value_set=clean["planes"]["tailnum"].combine_chunks()),
        pc.less(table["dep_time"], 2400),
        pc.less(table["arr_time"], 2400),
        pc.greater_equal(table["dep_delay"], -30),
        speed_fits,
        pc.greater_equal(table["distance"], 50),
        _has_weather(table, clean["weather"]),
    ]
    # A null condition never keeps a row.
    keep = functools.reduce(pc.and_, (pc.fill_null(c, False) for c in conditions))
    table = table.filter(keep)
    day = ("year", "month", "day")
    table = _first_of_each(table, ("tailnum", *day, "sched_dep_time"))
    return _first_of_each(table, ("carrier", "flight", *day))


def _one_distance_a_route(table):
    """Two routes are listed with two lengths, a mile apart: the commoner one stands."""
    routes = list(zip(table["origin"].to_pylist(), table["dest"].to_pylist()))
    lengths = table["distance"].to_pylist()
    seen = collections.defaultdict(collections.Counter)
    for route, length in zip(routes, lengths):
        seen[route][length] += 1
    usual = {route: max(count, key=lambda n: (count[n], n)) for route, count in seen.items()}
    place = table.column_names.index("distance")
    return table.set_column(place, "distance", pa.array([usual[r] for r in routes], pa.int64()))


def _has_weather(flights, weather):
    known = set(zip(weather["origin"].to_pylist(), weather["time_hour"].cast("int64").to_pylist()))
    asked = zip(flights["origin"].to_pylist(), flights["time_hour"].cast("int64").to_pylist())
    return pa.array([pair in known for pair in asked])


def _first_of_each(table, columns):
    seen, keep = set(), []
    for key in zip(*(table[c].to_pylist() for c in columns)):
        keep.append(key not in seen)
        seen.add(key)
    return table.filter(pa.array(keep))
