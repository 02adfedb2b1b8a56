# SPDX-License-Identifier: Apache-2.0
"""The row clauses of examples/airports/flights/laws/quality.law as Polars expressions.

Each clause gives the rows of which it speaks and the condition that they must meet. Where a column
that it reads is null the clause is not applicable; Polars' own three-valued logic does that.
"""

import polars as pl

c = pl.col


def minutes(clock):
    return clock // 100 * 60 + clock % 100


def on_the_clock(clock):
    return (clock >= 0) & (clock <= 2400) & (clock % 100 < 60)


def agrees(actual, planned, delay):
    return (minutes(actual) - minutes(planned) - delay) % 1440 == 0


LOCAL = c("time_hour").dt.convert_time_zone("America/New_York")
ANY = None

CLAUSES = {
    "known_aircraft.tail_recorded": (ANY, c("tailnum").is_not_null()),
    "known_aircraft.tail_form": (ANY, c("tailnum").str.contains(r"^N[1-9][0-9A-Z]{1,4}$")),
    "completion.departed": (ANY, c("dep_time").is_not_null()),
    "completion.reached": (c("dep_time").is_not_null(), c("arr_time").is_not_null()),
    "completion.completed": (
        c("arr_time").is_not_null(),
        c("arr_delay").is_not_null() & c("air_time").is_not_null(),
    ),
    "completion.cancelled_is_blank": (
        c("dep_time").is_null(),
        c("dep_delay").is_null() & c("arr_time").is_null() & c("arr_delay").is_null()
        & c("air_time").is_null(),
    ),
    "clock_times.dep_time": (ANY, on_the_clock(c("dep_time"))),
    "clock_times.arr_time": (ANY, on_the_clock(c("arr_time"))),
    "clock_times.sched_dep_time": (
        ANY, on_the_clock(c("sched_dep_time")) & (c("sched_dep_time") < 2400)),
    "clock_times.sched_arr_time": (
        ANY, on_the_clock(c("sched_arr_time")) & (c("sched_arr_time") < 2400)),
    "clock_times.dep_midnight": (ANY, c("dep_time") != 2400),
    "clock_times.arr_midnight": (ANY, c("arr_time") != 2400),
    "delays.dep_agrees": (ANY, agrees(c("dep_time"), c("sched_dep_time"), c("dep_delay"))),
    "delays.arr_agrees": (ANY, agrees(c("arr_time"), c("sched_arr_time"), c("arr_delay"))),
    "delays.dep_plausible": (ANY, (c("dep_delay") >= -30) & (c("dep_delay") <= 1440)),
    "delays.arr_plausible": (ANY, (c("arr_delay") >= -90) & (c("arr_delay") <= 1440)),
    "in_the_air.air_time": (ANY, (c("air_time") > 0) & (c("air_time") < 1440)),
    "in_the_air.not_too_fast": (ANY, c("distance") * 60 <= c("air_time") * 650),
    "in_the_air.not_too_slow": (ANY, c("distance") * 60 >= c("air_time") * 80),
    "schedule.hour": (ANY, c("hour") == c("sched_dep_time") // 100),
    "schedule.minute": (ANY, c("minute") == c("sched_dep_time") % 100),
    "schedule.time_hour": (
        ANY,
        (c("year") == LOCAL.dt.year()) & (c("month") == LOCAL.dt.month())
        & (c("day") == LOCAL.dt.day()) & (c("hour") == LOCAL.dt.hour()),
    ),
    "route.distance": (ANY, c("distance") > 0),
    "route.long_enough": (ANY, c("distance") >= 50),
    "route.leaves": (ANY, c("origin") != c("dest")),
}


def query(frame):
    """One lazy query for all clauses: failures and passes of each."""
    counts = []
    for name, (where, holds) in CLAUSES.items():
        fails, passes = ~holds, holds
        if where is not None:
            fails, passes = where & fails, where & passes
        counts += [fails.sum().alias(f"{name}:fail"), passes.sum().alias(f"{name}:pass")]
    return frame.lazy().select(counts)
