#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reports of real meshes are what docs/report.schema.json promises.

Usage: schema_test.py MESHLAW ROOT, the project's folder.
"""
import json
import sys
import unittest
from pathlib import Path

import cli_test
from cli_test import run
from json_schema import Validator

ROOT = Path()


def strict(schema):
    """The object schemas that let members pass of which they do not speak."""
    for part in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else []:
        yield from strict(part)
    if isinstance(schema, dict) and schema.get("type") == "object" and "additionalProperties" not in schema:
        yield schema


class Reports(cli_test.MeshCase):
    def setUp(self):
        super().setUp()
        self.schema = json.loads((ROOT / "docs/report.schema.json").read_text())
        self.validator = Validator(self.schema)

    def fits(self, mesh, *args):
        _, out, err = run("check", mesh, "--now", "2026-11-24T12:00:00Z", "--format", "json", *args)
        self.assertTrue(out, err)
        report = json.loads(out)
        self.assertEqual(self.validator.faults(report), [])
        return report

    def test_every_object_of_the_schema_is_closed(self):
        self.assertEqual(list(strict(self.schema)), [])

    def test_the_airports(self):
        for name in ("airports", "airports-clean"):
            report = self.fits(ROOT / "examples" / name)
            self.assertIn("contract.promises", {j["rule"] for j in report["judgements"]})

    def test_a_part(self):
        self.fits(ROOT / "examples/airports", "--domain", "fleet")
        self.fits(ROOT / "examples/airports", "--rule", "contract.schema")

    def test_what_cannot_be_judged(self):
        self.edit("constitution.law", '"data/shop"', '"data/shp"')
        self.assertTrue(self.fits(self.mesh)["faults"])

    def test_data_that_are_no_values(self):
        self.edit("data/shop/orders.csv", ",19.90,", ",cheap,")
        self.assertTrue(self.fits(self.mesh)["findings"])

    def test_the_validator_finds_what_does_not_fit(self):
        good = self.fits(ROOT / "examples/airports-clean")
        promise = next(j for j in good["judgements"] if j["rule"] == "contract.promises")
        for change in (lambda: good.update(more=1), lambda: good.pop("mesh"), lambda: good.update(rules=-1),
                       lambda: promise.update(verdict="pass"), lambda: promise.update(why="")):
            before, kept = dict(good), dict(promise)
            change()
            self.assertEqual(len(self.validator.faults(good)), 1)
            good.clear(), promise.clear()
            good.update(before), promise.update(kept)
        self.assertEqual(self.validator.faults(good), [])


if __name__ == "__main__":
    cli_test.MESHLAW = str(Path(sys.argv.pop(1)).resolve())
    ROOT = Path(sys.argv.pop(1))
    unittest.main(verbosity=1)
