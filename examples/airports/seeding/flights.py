# SPDX-License-Identifier: Apache-2.0
"""Defects of flights: each breaks its own clause, and those others that it cannot help breaking."""

import collections
import datetime
import string
import zoneinfo

from seeding import patch as patching

NEW_YORK = zoneinfo.ZoneInfo("America/New_York")
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
HOUR_US = 3_600_000_000
DAY = ("year", "month", "day")
BLANK = {"dep_time": None, "dep_delay": None, "arr_time": None, "arr_delay": None,
         "air_time": None}


def seed(tables, manifest, count, seed_number):
    """The flights table with `count` defects of every kind."""
    seeder = _Flights(tables, manifest, count, seed_number)
    seeder.one_row_kinds()
    seeder.distances()
    seeder.doubles()
    return seeder.patch.build()


def _minutes(clock):
    return clock // 100 * 60 + clock % 100


def _wrong_minutes(column):
    """Writes 13:05 as 12:65: no clock time any more, though the same minute of the day."""
    def change(flight, _):
        hours, minutes = divmod(flight[column], 100)
        return {column: (hours - 1) * 100 + minutes + 60} if hours >= 1 and minutes < 40 else None
    return change


class _Flights:
    def __init__(self, tables, manifest, count, seed_number):
        self.patch = patching.Patch(tables["flights"], seed_number)
        self.manifest = manifest
        self.count = count
        places = set(tables["airports"]["faa"].to_pylist())
        carriers = set(tables["airlines"]["carrier"].to_pylist())
        letters = string.ascii_uppercase
        self.new_places = patching.fresh_codes(["Q", letters, letters], places)
        self.new_carriers = patching.fresh_codes(["Q", string.digits + letters], carriers)
        self.tails = set(tables["planes"]["tailnum"].to_pylist())
        weather = tables["weather"]
        self.weather = set(zip(weather["origin"].to_pylist(),
                               weather["time_hour"].cast("int64").to_pylist()))
        self.keys = collections.Counter()
        for key in zip(*(self.patch.column(c) for c in _KEY_COLUMNS)):
            self.keys.update(_unique_keys(dict(zip(_KEY_COLUMNS, key))))
        self.routes = collections.Counter(
            zip(self.patch.column("origin"), self.patch.column("dest")))

    def one_row(self, clause, change, also=()):
        """A defect of one row that leaves every unique key unique."""
        def guarded(flight, serial):
            changes = change(flight, serial)
            return changes if changes is not None and self.claim(flight, changes) else None
        patching.seed_rows(self.patch, self.manifest, self.count, (clause, *also), guarded)

    def claim(self, flight, changes):
        """Whether the changed row meets no other row's key; if so its keys are moved."""
        before, after = _unique_keys(flight), _unique_keys({**flight, **changes})
        if any(self.keys[key] for key in after if key not in before):
            return False
        self.keys.subtract(before)
        self.keys.update(after)
        return True

    def one_row_kinds(self):
        self._references()
        self._completion()
        self._clocks()
        self._flight_in_the_air()
        self._schedule()

    def _references(self):
        self.one_row("flights.known_places.destination",
                     lambda f, n: {"dest": self.new_places[n]})
        # An airport that nobody knows has no weather either.
        self.one_row("flights.known_places.origin",
                     lambda f, n: {"origin": self.new_places[-1 - n]},
                     also=["flights.known_weather.hour"])
        self.one_row("flights.known_aircraft.tail_recorded", lambda f, n: {"tailnum": None})
        self.one_row("flights.known_aircraft.tail_known", self._unknown_tail)
        # The fleet lists no tail number of a wrong form.
        self.one_row("flights.known_aircraft.tail_form", lambda f, n: {"tailnum": f"D{n:03}DN"},
                     also=["flights.known_aircraft.tail_known"])
        self.one_row("flights.known_carriers.carrier",
                     lambda f, n: {"carrier": self.new_carriers[n % len(self.new_carriers)]})
        self.one_row("flights.known_weather.hour", self._new_years_eve)

    def _unknown_tail(self, _, serial):
        tail = f"N9{serial:02}ZZ"
        return {"tailnum": tail} if tail not in self.tails else None

    def _new_years_eve(self, flight, _):
        """Moves the flight to 31 December, a day of which there are no weather readings."""
        start = datetime.datetime(2013, 12, 31, flight["hour"], tzinfo=NEW_YORK)
        instant = (start - EPOCH) // datetime.timedelta(microseconds=1)
        if (flight["origin"], instant) in self.weather:
            return None
        return {"month": 12, "day": 31, "time_hour": instant}

    def _completion(self):
        gone = {"arr_time": None, "arr_delay": None, "air_time": None}
        self.one_row("flights.completion.departed", lambda f, n: BLANK)
        self.one_row("flights.completion.reached", lambda f, n: gone)
        self.one_row("flights.completion.completed",
                     lambda f, n: {"arr_delay": None, "air_time": None})
        self.one_row("flights.completion.cancelled_is_blank",
                     lambda f, n: {"dep_time": None, "dep_delay": None},
                     also=["flights.completion.departed"])

    def _clocks(self):
        for column in ("dep_time", "arr_time", "sched_arr_time"):
            self.one_row(f"flights.clock_times.{column}", _wrong_minutes(column))
        # The planned departure is written a second time, as hour and minute.
        self.one_row("flights.clock_times.sched_dep_time", _wrong_minutes("sched_dep_time"),
                     also=["flights.schedule.hour", "flights.schedule.minute"])
        self.one_row("flights.clock_times.dep_midnight", lambda f, n: {
            "dep_time": 2400, "dep_delay": 1440 - _minutes(f["sched_dep_time"]),
        } if f["sched_dep_time"] >= 2100 else None)
        self.one_row("flights.clock_times.arr_midnight", lambda f, n: {
            "arr_time": 2400, "arr_delay": -_minutes(f["sched_arr_time"]) % 1440})
        self.one_row("flights.delays.dep_agrees", lambda f, n: {"dep_delay": f["dep_delay"] + 7})
        self.one_row("flights.delays.arr_agrees", lambda f, n: {"arr_delay": f["arr_delay"] + 7})
        # A whole day less is the same clock time and no plausible delay.
        self.one_row("flights.delays.dep_plausible", lambda f, n: {
            "dep_delay": f["dep_delay"] - 1440} if f["dep_delay"] < 600 else None)
        self.one_row("flights.delays.arr_plausible", lambda f, n: {
            "arr_delay": f["arr_delay"] - 1440} if f["arr_delay"] < 600 else None)

    def _flight_in_the_air(self):
        # Far enough, so that a day in the air is not too slow as well.
        self.one_row("flights.in_the_air.air_time", lambda f, n: {
            "air_time": 1440 + n} if f["distance"] >= 2200 else None)
        self.one_row("flights.in_the_air.not_too_fast", lambda f, n: {
            "air_time": f["distance"] * 60 // 650 - 1} if f["distance"] >= 200 else None)
        self.one_row("flights.in_the_air.not_too_slow", lambda f, n: {
            "air_time": f["distance"] * 60 // 80 + 1} if f["distance"] < 1500 else None)

    def _schedule(self):
        self.one_row("flights.schedule.hour", lambda f, n: {
            "sched_dep_time": f["sched_dep_time"] - 100, "dep_delay": f["dep_delay"] + 60,
        } if f["hour"] >= 6 and f["dep_delay"] < 600 else None)
        self.one_row("flights.schedule.minute", lambda f, n: {"minute": (f["minute"] + 1) % 60})
        self.one_row("flights.schedule.time_hour", lambda f, n: {
            "time_hour": f["time_hour"] + HOUR_US,
        } if (f["origin"], f["time_hour"] + HOUR_US) in self.weather else None)
        # A hop of 17 miles on a route that nobody flies, so the route has one length.
        self.one_row("flights.route.long_enough", lambda f, n: {
            "dest": "LGA", "distance": 17, "air_time": 5} if f["origin"] == "EWR" else None)
        self.one_row("flights.route.leaves", lambda f, n: {
            "dest": f["origin"], "distance": 60, "air_time": 12})

    def distances(self):
        """A wrong distance on a busy route gives the route a second length."""
        touched = set()

        def on_a_route(flight, change):
            route = (flight["origin"], flight["dest"])
            if self.routes[route] < 100 or route in touched:
                return None
            touched.add(route)
            self.manifest.group_fails("flights.route.one_distance", route)
            return change

        self.one_row("flights.route.distance", lambda f, n: on_a_route(f, {"distance": 0}),
                     also=["flights.route.long_enough", "flights.in_the_air.not_too_slow"])
        # No clause over rows fails with it: the route's group alone does, as counted above.
        patching.seed_rows(
            self.patch, self.manifest, self.count, (),
            lambda f, n: on_a_route(f, {"distance": f["distance"] + 1})
            if 200 < f["distance"] * 60 / f["air_time"] < 600 else None)

    def doubles(self):
        self._same_key()
        self._same_aircraft()
        self._same_number()

    def _same_key(self):
        """The same flight listed twice, a minute apart; its number is there twice as well."""
        done = 0
        for i in self.patch.unused():
            flight = self.patch.row(i)
            if done == self.count:
                break
            if flight["minute"] > 50 or flight["dep_delay"] < 0:
                continue
            again = {**flight, "sched_dep_time": flight["sched_dep_time"] + 1,
                     "minute": flight["minute"] + 1, "dep_delay": flight["dep_delay"] - 1}
            if self.keys[_aircraft_key(again)]:
                continue
            self.keys.update(_unique_keys(again))
            self.patch.add(again)
            self.patch.keep(i)
            done += 1
        self.manifest.fails("flights.identity.key", 2 * done)
        self.manifest.fails("flights.identity.number_once", 2 * done)

    def _same_aircraft(self):
        """One aircraft leaves twice in the same minute."""
        self._pair("flights.identity.aircraft_once", (*DAY, "sched_dep_time"), "tailnum", ())

    def _same_number(self):
        """One flight number leaves two airports on one day."""
        self._pair("flights.identity.number_once", (*DAY, "carrier"), "flight", ("origin",))

    def _pair(self, clause, shared, copied, different):
        """Pairs rows that agree on `shared` and gives both the same `copied` value."""
        waiting, done, used = {}, 0, set()
        for i in self.patch.unused():
            if done == self.count:
                break
            flight = self.patch.row(i)
            group = tuple(flight[c] for c in shared)
            if group in used:
                continue
            first = waiting.setdefault(group, i)
            other = self.patch.row(first)
            if first == i or any(other[c] == flight[c] for c in different):
                continue
            changes = {copied: other[copied]}
            own, moved = _unique_keys(flight), _unique_keys({**flight, **changes})
            met = [key for key in moved if key not in own and self.keys[key]]
            # The row must meet the first one's key, once, and nothing else.
            if len(met) != 1 or self.keys[met[0]] > 1:
                continue
            self.keys.subtract(own)
            self.keys.update(moved)
            self.patch.edit(i, changes)
            self.patch.keep(first)
            used.add(group)
            done += 1
        if done < self.count:
            raise SystemExit(f"only {done} of {self.count} pairs suit {clause}: ask for fewer")
        self.manifest.fails(clause, 2 * done)


_KEY_COLUMNS = ("time_hour", "carrier", "flight", "origin", "tailnum", *DAY, "sched_dep_time")


def _unique_keys(flight):
    """The three keys that two flights must not share; a null part makes no key."""
    day = tuple(flight[c] for c in DAY)
    keys = [("key", flight["time_hour"], flight["carrier"], flight["flight"], flight["origin"]),
            ("number", flight["carrier"], flight["flight"], *day)]
    if flight["tailnum"] is not None:
        keys.append(_aircraft_key(flight))
    return keys


def _aircraft_key(flight):
    return ("aircraft", flight["tailnum"], *(flight[c] for c in DAY), flight["sched_dep_time"])
