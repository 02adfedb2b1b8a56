# SPDX-License-Identifier: Apache-2.0
"""The clauses of examples/airports/LAWS.md, as SQL conditions.

A clause of kind `row` holds or fails for each row that `when` selects and in which no column of
`needs` is null. `unique` fails every row whose key `needs` another row has too. `group` speaks of
groups of rows by `needs`. `whole` speaks of the data set.
"""

import dataclasses

FILES = {
    "flights": "flights/flights.parquet",
    "planes": "fleet/planes.parquet",
    "airports": "places/airports.csv",
    "embeddings": "places/name_embeddings.parquet",
    "airlines": "carriers/airlines.csv",
    "weather": "weather/weather.parquet",
}
CSV_TYPES = {
    "airports": {"faa": "VARCHAR", "name": "VARCHAR", "lat": "DOUBLE", "lon": "DOUBLE",
                 "alt": "BIGINT", "tz": "BIGINT", "dst": "VARCHAR", "tzone": "VARCHAR"},
    "airlines": {"carrier": "VARCHAR", "name": "VARCHAR"},
}
TABLES = {
    "flights.flights/flights": "flights",
    "weather.observations/observations": "weather",
    "fleet.planes/planes": "planes",
    "places.airports/airports": "airports",
    "places.name-embeddings/name-embeddings": "embeddings",
    "carriers.airlines/airlines": "airlines",
}
KEYS = {
    "flights.flights/flights": ["time_hour", "carrier", "flight", "origin"],
    "weather.observations/observations": ["origin", "time_hour"],
    "fleet.planes/planes": ["tailnum"],
    "places.airports/airports": ["faa"],
    "places.name-embeddings/name-embeddings": ["id"],
    "carriers.airlines/airlines": ["carrier"],
}


@dataclasses.dataclass(frozen=True)
class Clause:
    """One labelled clause; the module's text says what the fields mean for each kind."""
    kind: str
    name: str
    needs: tuple = ()
    holds: str = "true"
    when: str = "true"
    value: str = ""
    null: str = "0"
    limit: str = ""


def row(name, needs, holds, when="true"):
    return Clause("row", name, tuple(needs.split()), holds, when)


def present(name, column, when="true"):
    """The column has a value. It reads the column's nullness, so a null fails it."""
    return Clause("row", name, (), f"{column} is not null", when)


def foreign(name, columns, table, keys):
    """The columns name a row of another port."""
    here = ", ".join(columns.split())
    there = ", ".join(keys.split())
    return Clause("row", name, tuple(columns.split()),
                  f"({here}) in (select ({there}) from {table})")


def unique(name, columns):
    return Clause("unique", name, tuple(columns.split()))


def group(name, columns, holds):
    return Clause("group", name, tuple(columns.split()), holds)


def share(name, column, limit_percent):
    """At most so many percent of the column are null, compared exactly."""
    null = f"count(*) filter (where {column} is null)"
    return Clause("whole", name, (column,), f"{null} * 1000 <= count(*) * {limit_percent * 10:.0f}",
                  value=f"{null} / count(*)", null=null, limit=f"{limit_percent}%")


def at_least(name, rows):
    return Clause("whole", name, (), f"count(*) >= {rows}", value="count(*)", limit=str(rows))


def clock(column):
    return f"{column} between 0 and 2400 and {column} % 100 < 60"


def minutes(column):
    return f"({column} // 100 * 60 + {column} % 100)"


def agrees(actual, planned, delay):
    """The delay is the difference of the two clock times, but for whole days."""
    return f"({minutes(actual)} - {minutes(planned)} - {delay}) % 1440 = 0"


LOCAL = "(time_hour at time zone 'America/New_York')"
LOCAL_HOUR = (f"year = date_part('year', {LOCAL}) and month = date_part('month', {LOCAL}) "
              f"and day = date_part('day', {LOCAL}) and hour = date_part('hour', {LOCAL})")
TAIL_FORM = "regexp_full_match(tailnum, 'N[1-9][0-9A-Z]{1,4}')"

FLIGHTS = [
    foreign("flights.known_places.destination", "dest", "airports", "faa"),
    foreign("flights.known_places.origin", "origin", "airports", "faa"),
    present("flights.known_aircraft.tail_recorded", "tailnum"),
    row("flights.known_aircraft.tail_form", "tailnum", TAIL_FORM),
    foreign("flights.known_aircraft.tail_known", "tailnum", "planes", "tailnum"),
    foreign("flights.known_carriers.carrier", "carrier", "airlines", "carrier"),
    foreign("flights.known_weather.hour", "origin time_hour", "weather", "origin time_hour"),
    present("flights.completion.departed", "dep_time"),
    present("flights.completion.reached", "arr_time", when="dep_time is not null"),
    Clause("row", "flights.completion.completed", (),
           "arr_delay is not null and air_time is not null", "arr_time is not null"),
    Clause("row", "flights.completion.cancelled_is_blank", (),
           "dep_delay is null and arr_time is null and arr_delay is null and air_time is null",
           "dep_time is null"),
    row("flights.clock_times.dep_time", "dep_time", clock("dep_time")),
    row("flights.clock_times.arr_time", "arr_time", clock("arr_time")),
    row("flights.clock_times.sched_dep_time", "sched_dep_time",
        f"{clock('sched_dep_time')} and sched_dep_time < 2400"),
    row("flights.clock_times.sched_arr_time", "sched_arr_time",
        f"{clock('sched_arr_time')} and sched_arr_time < 2400"),
    row("flights.clock_times.dep_midnight", "dep_time", "dep_time <> 2400"),
    row("flights.clock_times.arr_midnight", "arr_time", "arr_time <> 2400"),
    row("flights.delays.dep_agrees", "dep_time sched_dep_time dep_delay",
        agrees("dep_time", "sched_dep_time", "dep_delay")),
    row("flights.delays.arr_agrees", "arr_time sched_arr_time arr_delay",
        agrees("arr_time", "sched_arr_time", "arr_delay")),
    row("flights.delays.dep_plausible", "dep_delay", "dep_delay between -30 and 1440"),
    row("flights.delays.arr_plausible", "arr_delay", "arr_delay between -90 and 1440"),
    row("flights.in_the_air.air_time", "air_time", "air_time > 0 and air_time < 1440"),
    row("flights.in_the_air.not_too_fast", "distance air_time",
        "distance * 60 <= air_time * 650"),
    row("flights.in_the_air.not_too_slow", "distance air_time",
        "distance * 60 >= air_time * 80"),
    row("flights.schedule.hour", "hour sched_dep_time", "hour = sched_dep_time // 100"),
    row("flights.schedule.minute", "minute sched_dep_time", "minute = sched_dep_time % 100"),
    row("flights.schedule.time_hour", "time_hour year month day hour", LOCAL_HOUR),
    row("flights.route.distance", "distance", "distance > 0"),
    row("flights.route.long_enough", "distance", "distance >= 50"),
    row("flights.route.leaves", "origin dest", "origin <> dest"),
    group("flights.route.one_distance", "origin dest", "count(distinct distance) <= 1"),
    unique("flights.identity.key", "time_hour carrier flight origin"),
    unique("flights.identity.aircraft_once", "tailnum year month day sched_dep_time"),
    unique("flights.identity.number_once", "carrier flight year month day"),
    at_least("flights.volume.rows", 250_000),
]

WEATHER = [
    foreign("weather.known_places.origin", "origin", "airports", "faa"),
    unique("weather.hours.utc", "origin time_hour"),
    unique("weather.hours.local", "origin year month day hour"),
    row("weather.hours.time_hour", "time_hour year month day hour", LOCAL_HOUR),
    group("weather.hours.full_day", "origin year month day", "count(*) >= 23"),
    row("weather.plausible.temp", "temp", "temp between -40 and 120"),
    row("weather.plausible.dew_point", "dewp temp", "dewp <= temp"),
    row("weather.plausible.humid", "humid", "humid between 0 and 100"),
    row("weather.plausible.wind_dir", "wind_dir", "wind_dir between 0 and 360"),
    row("weather.plausible.calm", "wind_speed wind_dir", "wind_dir = 0", "wind_speed = 0"),
    row("weather.plausible.wind_speed", "wind_speed", "wind_speed between 0 and 250"),
    row("weather.plausible.wind_gust", "wind_gust", "wind_gust between 0 and 250"),
    row("weather.plausible.gust_over_speed", "wind_gust wind_speed", "wind_gust >= wind_speed"),
    row("weather.plausible.precip", "precip", "precip between 0 and 12"),
    row("weather.plausible.pressure", "pressure", "pressure between 900 and 1080"),
    row("weather.plausible.visib", "visib", "visib between 0 and 10"),
    # Reads the speed's value but only the direction's nullness.
    row("weather.complete.direction", "wind_speed", "wind_dir is not null", "wind_speed > 0"),
    share("weather.complete.gust_share", "wind_gust", 80),
    share("weather.complete.pressure_share", "pressure", 5),
]

PLANES = [
    unique("fleet.identity.key", "tailnum"),
    row("fleet.identity.tail_form", "tailnum", TAIL_FORM),
    present("fleet.age.year_recorded", "year"),
    row("fleet.age.year", "year", "year between 1900 and 2013"),
    row("fleet.age.airline_age", "year", "year >= 1970"),
    row("fleet.airframe.engines", "engines", "engines between 1 and 4"),
    row("fleet.airframe.engines_agree", "engines type",
        "case type when 'Fixed wing single engine' then engines = 1 else engines >= 2 end",
        "type <> 'Rotorcraft'"),
    row("fleet.airframe.fixed_wing", "type", "type <> 'Rotorcraft'"),
    row("fleet.airframe.seats", "seats", "seats > 0"),
    row("fleet.airframe.airline_seats", "seats", "seats >= 10"),
    row("fleet.names.maker", "manufacturer",
        "manufacturer not in ('AIRBUS INDUSTRIE', 'MCDONNELL DOUGLAS AIRCRAFT CO', "
        "'MCDONNELL DOUGLAS CORPORATION')"),
    share("fleet.complete.speed_share", "speed", 99.9),
]

AIRPORTS = [
    unique("places.identity.key", "faa"),
    row("places.identity.code", "faa", "regexp_full_match(faa, '[A-Z0-9]{3}')"),
    unique("places.identity.name_once", "name"),
    row("places.kind.not_a_railway", "name",
        "not regexp_matches(name, '(Amtrak|Rail|Train|Union|Penn|Back Bay|30th St|Chatsworth) "
        "(Station|Terminal)')"),
    row("places.kind.one_airport", "name", "name <> 'All Airports'"),
    row("places.location.lat", "lat", "lat between 15 and 72"),
    row("places.location.lon", "lon", "lon between -180 and -60 or lon between 170 and 180"),
    row("places.location.alt", "alt", "alt between -100 and 10000"),
    row("places.clock.tz", "tz", "tz between -11 and -4"),
    present("places.clock.tzone_recorded", "tzone"),
    row("places.clock.dst", "dst", "dst in ('A', 'U', 'N')"),
    row("places.clock.dst_known", "dst", "dst <> 'U'"),
    row("places.clock.dst_agrees", "tzone dst", "dst = 'N'",
        "tzone in ('America/Phoenix', 'Pacific/Honolulu')"),
]

FINITE = "list_bool_and([isfinite(x) for x in vector])"
LENGTH = "sqrt(list_sum([x::double * x::double for x in vector]))"

EMBEDDINGS = [
    unique("places.vectors.key", "id"),
    row("places.vectors.id_form", "id", "regexp_full_match(id, '(airport|aircraft):.+')"),
    row("places.vectors.kind", "kind", "kind in ('airport', 'aircraft')"),
    row("places.vectors.model", "model", "model = 'hashed-char-ngrams'"),
    row("places.vectors.dims", "vector", "len(vector) = 64"),
    row("places.vectors.finite", "vector", FINITE),
    # A vector that is not finite has no length: the clause does not apply to it.
    row("places.vectors.norm", "vector", f"abs({LENGTH} - 1) <= 0.001", when=FINITE),
]

AIRLINES = [
    unique("carriers.identity.key", "carrier"),
    row("carriers.identity.code", "carrier", "regexp_full_match(carrier, '[A-Z0-9]{2}')"),
    unique("carriers.identity.name_once", "name"),
    at_least("carriers.volume.rows", 10),
]

PORTS = {
    "flights.flights/flights": FLIGHTS,
    "weather.observations/observations": WEATHER,
    "fleet.planes/planes": PLANES,
    "places.airports/airports": AIRPORTS,
    "places.name-embeddings/name-embeddings": EMBEDDINGS,
    "carriers.airlines/airlines": AIRLINES,
}
