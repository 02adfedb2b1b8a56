# SPDX-License-Identifier: Apache-2.0
"""Defects of weather readings. What flights refer to is left in place, so no flight is hurt."""

import collections
import string

from seeding import patch as patching

DAY = ("year", "month", "day")


def seed(tables, flights, manifest, count, seed_number):
    """The weather table with `count` defects of every kind; `flights` is the seeded table."""
    seeder = _Weather(tables, flights, manifest, count, seed_number)
    seeder.readings()
    seeder.hours()
    seeder.shares()
    return seeder.patch.build()


class _Weather:
    def __init__(self, tables, flights, manifest, count, seed_number):
        self.patch = patching.Patch(tables["weather"], seed_number + 1)
        self.manifest = manifest
        self.count = count
        self.asked_for = set(zip(flights["origin"].to_pylist(),
                                 flights["time_hour"].cast("int64").to_pylist()))
        self.new_places = patching.fresh_codes(
            ["X", string.ascii_uppercase, string.ascii_uppercase],
            set(tables["airports"]["faa"].to_pylist()))
        self.days = collections.defaultdict(dict)
        days = zip(*(self.patch.column(c) for c in ("origin", *DAY, "hour")))
        for i, (origin, year, month, day, hour) in enumerate(days):
            self.days[origin, year, month, day][hour] = i
        # Days whose set of hours is no longer as it was.
        self.used_days = set()

    def one_row(self, clause, change):
        patching.seed_rows(self.patch, self.manifest, self.count, (clause,), change)

    def readings(self):
        """Readings that no instrument at these airports can have made."""
        name = "weather.plausible."
        self.one_row(name + "temp", lambda w, n: {"temp": 130.0})
        self.one_row(name + "dew_point", lambda w, n: {"dewp": w["temp"] + 3})
        self.one_row(name + "humid", lambda w, n: {"humid": 104.5})
        self.one_row(name + "wind_dir", lambda w, n: {
            "wind_dir": 365.0} if w["wind_speed"] > 0 else None)
        self.one_row(name + "calm", lambda w, n: {
            "wind_dir": 90.0} if w["wind_speed"] == 0 else None)
        self.one_row(name + "wind_speed", lambda w, n: {
            "wind_speed": 300.0} if w["wind_gust"] is None and w["wind_speed"] > 0 else None)
        self.one_row(name + "wind_gust", lambda w, n: {
            "wind_gust": 300.0} if w["wind_gust"] is not None else None)
        self.one_row(name + "gust_over_speed", lambda w, n: {
            "wind_gust": w["wind_speed"] - 2}
            if w["wind_gust"] is not None and w["wind_speed"] > 5 else None)
        self.one_row(name + "precip", lambda w, n: {"precip": -0.5})
        self.one_row(name + "pressure", lambda w, n: {"pressure": 1200.0})
        self.one_row(name + "visib", lambda w, n: {"visib": 12.0})
        self.one_row("weather.complete.direction", lambda w, n: {
            "wind_dir": None} if w["wind_speed"] > 0 else None)

    def hours(self):
        self._twice_in_utc()
        self._twice_in_local_time()
        self._no_such_hour()
        self._short_days()
        self._unknown_places()

    def _fresh_days(self, suits):
        """Days of 24 untouched hours, each with what `suits` found in it."""
        found = 0
        for i in self.patch.unused():
            if found == self.count:
                return
            reading = self.patch.row(i)
            day = (reading["origin"], *(reading[c] for c in DAY))
            if day in self.used_days or len(self.days[day]) != 24:
                continue
            match = suits(i, reading, self.days[day])
            if match is not None:
                self.used_days.add(day)
                found += 1
                yield day, match
        if found < self.count:
            raise SystemExit(f"only {found} of {self.count} days suit: ask for fewer")

    def _twice_in_utc(self):
        for _, i in self._fresh_days(lambda i, w, hours: i):
            self.patch.add(self.patch.row(i))
            self.patch.keep(i)
            self.manifest.fails("weather.hours.utc", 2)
            self.manifest.fails("weather.hours.local", 2)

    def _twice_in_local_time(self):
        """A reading is written down an hour late, where another one already stands."""
        untouched = set(self.patch.unused())
        for _, (i, other, hour) in self._fresh_days(
                lambda i, w, hours: (i, hours[w["hour"] + 1], w["hour"] + 1)
                if hours.get(w["hour"] + 1) in untouched else None):
            self.patch.edit(i, {"hour": hour})
            self.patch.keep(other)
            self.manifest.fails("weather.hours.local", 2)
            self.manifest.fails("weather.hours.time_hour")

    def _no_such_hour(self):
        for _, i in self._fresh_days(lambda i, w, hours: i):
            self.patch.edit(i, {"hour": 24})
            self.manifest.fails("weather.hours.time_hour")

    def _spare(self, hours):
        """Untouched readings of one day that no flight asks for."""
        untouched = self._untouched
        return [i for i in hours.values() if i in untouched and (
            self.patch.column("origin")[i],
            self.patch.column("time_hour")[i]) not in self.asked_for]

    def _short_days(self):
        """A day of 24 hours loses two that no flight asks for."""
        self._untouched = set(self.patch.unused())
        for day, spare in self._fresh_days(lambda i, w, hours: (
                found[:2] if len(found := self._spare(hours)) >= 2 else None)):
            for i in spare:
                self.patch.remove(i)
            self.manifest.group_fails("weather.hours.full_day", day)

    def _unknown_places(self):
        """A reading of an unknown airport, which is a day with a single hour as well."""
        self._untouched = set(self.patch.unused())
        for serial, (day, i) in enumerate(self._fresh_days(
                lambda i, w, hours: i if i in self._spare(hours) else None)):
            origin = self.new_places[serial]
            self.patch.edit(i, {"origin": origin})
            self.manifest.fails("weather.known_places.origin")
            self.manifest.group_fails("weather.hours.full_day", (origin, *day[1:]))

    def shares(self):
        """Readings are left out until the share of missing ones is over the limit."""
        if self.count == 0:
            return
        self._leave_out("wind_gust", "weather.complete.gust_share", 80)
        self._leave_out("pressure", "weather.complete.pressure_share", 5)

    def _leave_out(self, column, clause, limit_percent):
        values = self.patch.column(column)
        rows = self.patch.row_count()
        # Removed and added rows may be null too: a margin of their number is on the safe side.
        target = rows * limit_percent // 100 + 6 * self.count + 1
        missing = sum(value is None for value in values)
        for i in self.patch.unused():
            if missing >= target:
                break
            if values[i] is not None:
                self.patch.edit(i, {column: None})
                missing += 1
        self.manifest.fails(clause)
