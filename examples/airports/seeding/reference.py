# SPDX-License-Identifier: Apache-2.0
"""Defects of the small tables: aircraft, airports, airlines and the embeddings of names.

No code that another table refers to is ever changed; wrong codes come with rows of their own.
"""

import itertools
import math
import string

from seeding import patch as patching

MULTI = "Fixed wing multi engine"
NO_SUMMER_TIME = ("America/Phoenix", "Pacific/Honolulu")


def seed_planes(table, manifest, count, seed_number):
    patch = patching.Patch(table, seed_number + 2)

    def one_row(clauses, change):
        patching.seed_rows(patch, manifest, count, clauses, change)

    def multi(changes):
        return lambda p, n: changes if p["type"] == MULTI else None

    one_row(["fleet.age.year_recorded"], lambda p, n: {"year": None})
    one_row(["fleet.age.year"], lambda p, n: {"year": 2014 + n})
    one_row(["fleet.age.airline_age"], lambda p, n: {"year": 1960})
    one_row(["fleet.airframe.engines"], multi({"engines": 5}))
    one_row(["fleet.airframe.engines_agree"], multi({"engines": 1}))
    one_row(["fleet.airframe.fixed_wing"], lambda p, n: {"type": "Rotorcraft"})
    # No seats at all is too few for an airline as well.
    one_row(["fleet.airframe.seats", "fleet.airframe.airline_seats"], lambda p, n: {"seats": 0})
    one_row(["fleet.airframe.airline_seats"], lambda p, n: {"seats": 5})
    one_row(["fleet.names.maker"], lambda p, n: {"manufacturer": "AIRBUS INDUSTRIE"})
    for serial, i in enumerate(itertools.islice(patch.unused(), 2 * count)):
        patch.keep(i)
        again = patch.row(i)
        if serial % 2:
            again["tailnum"] = f"X{serial:03}"
        patch.add(again)
        manifest.fails(*(("fleet.identity.tail_form", 1) if serial % 2 else
                         ("fleet.identity.key", 2)))
    if count:
        speeds = patch.column("speed")
        for i in [i for i, speed in enumerate(speeds) if speed is not None]:
            patch.edit(i, {"speed": None})
        manifest.fails("fleet.complete.speed_share")
    return patch.build()


def seed_airports(table, manifest, count, seed_number):
    patch = patching.Patch(table, seed_number + 3)

    def one_row(clauses, change):
        patching.seed_rows(patch, manifest, count, clauses, change)

    def with_summer_time(changes):
        return lambda a, n: None if a["tzone"] in NO_SUMMER_TIME else changes

    # First, because only some fifty airports will do.
    one_row(["places.clock.dst_agrees"],
            lambda a, n: {"dst": "A"} if a["tzone"] in NO_SUMMER_TIME else None)
    one_row(["places.kind.not_a_railway"], lambda a, n: {"name": f"Seeded {n} Rail Station"})
    one_row(["places.kind.one_airport"], lambda a, n: {"name": "All Airports"})
    if count > 1:
        manifest.fails("places.identity.name_once", count)
    one_row(["places.location.lat"], lambda a, n: {"lat": 80.0})
    one_row(["places.location.lon"], lambda a, n: {"lon": 100.0})
    one_row(["places.location.alt"], lambda a, n: {"alt": 20_000})
    one_row(["places.clock.tz"], lambda a, n: {"tz": 5})
    one_row(["places.clock.tzone_recorded"], lambda a, n: {"tzone": None})
    one_row(["places.clock.dst"], with_summer_time({"dst": "X"}))
    one_row(["places.clock.dst_known"], with_summer_time({"dst": "U"}))
    free = patch.unused()
    for serial, (i, j) in enumerate(itertools.islice(zip(free, free), count)):
        # One pair of rows shares a name; each also has a copy, under the same and a bad code.
        same, bad = patch.row(i), patch.row(j)
        patch.edit(j, {"name": same["name"]})
        patch.keep(i)
        patch.add({**same, "name": f"Seeded {serial} Field"})
        patch.add({**bad, "faa": f"q{serial:02}", "name": f"Seeded {serial} Strip"})
        manifest.fails("places.identity.name_once", 2)
        manifest.fails("places.identity.key", 2)
        manifest.fails("places.identity.code")
    return patch.build()


def seed_airlines(table, manifest, count, seed_number):
    patch = patching.Patch(table, seed_number + 4)
    taken = set(table["carrier"].to_pylist())
    codes = iter(patching.fresh_codes(["STUVWXYZ", string.digits + string.ascii_uppercase], taken))
    for serial in range(count):
        patch.add({"carrier": f"{string.ascii_lowercase[serial % 26]}{serial}",
                   "name": f"Seeded Air {serial}"})
        twice = next(codes)
        patch.add({"carrier": twice, "name": f"Seeded Air {serial} East"})
        patch.add({"carrier": twice, "name": f"Seeded Air {serial} West"})
        patch.add({"carrier": next(codes), "name": f"Seeded Air {serial} Twins"})
        patch.add({"carrier": next(codes), "name": f"Seeded Air {serial} Twins"})
        manifest.fails("carriers.identity.code")
        manifest.fails("carriers.identity.key", 2)
        manifest.fails("carriers.identity.name_once", 2)
    return patch.build()


def seed_embeddings(table, manifest, count, seed_number):
    patch = patching.Patch(table, seed_number + 5)

    def one_row(clauses, change):
        patching.seed_rows(patch, manifest, count, clauses, change)

    one_row(["places.vectors.finite"], lambda e, n: {
        "vector": [math.nan if place == n % 64 else x for place, x in enumerate(e["vector"])]})
    one_row(["places.vectors.norm"], lambda e, n: {"vector": [x * 1.25 for x in e["vector"]]})
    one_row(["places.vectors.id_form"], lambda e, n: {"id": f"seeded-{n}"})
    one_row(["places.vectors.kind"], lambda e, n: {"kind": "city"})
    one_row(["places.vectors.model"], lambda e, n: {"model": "another-model"})
    for i in itertools.islice(patch.unused(), count):
        patch.keep(i)
        patch.add(patch.row(i))
        manifest.fails("places.vectors.key", 2)
    return patch.build()
