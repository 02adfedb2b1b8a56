#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What a report says of data that are broken, empty or not as their contract says, end to end.

Usage: report_test.py MESHLAW AIRPORTS. Cases break one thing in a copy of the starter mesh, or of the
airports mesh where one product must refer to another.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

MESHLAW = ""
AIRPORTS = Path()


def run(*args):
    done = subprocess.run(
        [MESHLAW, *map(str, args)],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, "TERM": "dumb"},
    )
    return done.returncode, done.stdout, done.stderr


class ReportCase(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.mesh = Path(self.folder.name) / "mesh"
        code, _, err = run("init", self.mesh)
        self.assertEqual(code, 0, err)

    def tearDown(self):
        self.folder.cleanup()

    def edit(self, path, old, new):
        file = self.mesh / path
        text = file.read_text()
        self.assertIn(old, text)
        file.write_text(text.replace(old, new, 1))

    def law(self, text):
        (self.mesh / "shop/laws/more.law").write_text("module shop.more\nuse std.mesh\n" + text)

    def check(self, *args):
        return run("check", self.mesh, "--now", "2026-11-24T12:00:00Z", *args)

    def report(self, *args):
        code, out, err = self.check("--format", "json", *args)
        self.assertTrue(out, err)
        return code, json.loads(out)

    def finding(self, report, end):
        """The one finding whose rule and clause end so."""
        found = [f for f in report["findings"] if f"{f['rule']}.{f['clause']}".endswith(end)]
        self.assertEqual(len(found), 1, [f"{f['rule']}.{f['clause']}" for f in report["findings"]])
        return found[0]


class Airports(unittest.TestCase):
    def test_one_broken_file_leaves_other_products_judged(self):
        with tempfile.TemporaryDirectory() as folder:
            mesh = Path(folder) / "airports"
            shutil.copytree(AIRPORTS, mesh)
            os.truncate(mesh / "data/fleet/planes.parquet", 5000)
            code, out, err = run("check", mesh, "--now", "2026-11-24T12:00:00Z", "--format", "json")
        self.assertEqual(code, 2, err)
        report = json.loads(out)
        flights = [j for j in report["judgements"]
                   if j["kind"] == "quality" and j["subject"] == "flights.flights/flights"]
        unjudged = [j for j in flights if j["verdict"] == "error"]
        self.assertGreater(len(flights), 50)
        self.assertEqual(len(unjudged), 2, unjudged)
        self.assertEqual([f["subject"] for f in report["faults"]], ["fleet.planes/planes"])
        told = [f["message"] for f in report["findings"] if f["verdict"] == "error"]
        self.assertEqual(told, 2 * ["not judged: the data of `fleet.planes/planes`, which it refers to, "
                                    "cannot be read"])


class ColumnThatIsMissing(ReportCase):
    def setUp(self):
        super().setUp()
        self.edit("data/shop/orders.csv", "amount", "amounts")

    def test_each_clause_that_needs_it_is_told(self):
        code, report = self.report()
        self.assertEqual(code, 1)
        unjudged = {(j["rule"], j["clause"]) for j in report["judgements"] if j["verdict"] == "error"}
        told = {(f["rule"], f["clause"]): f["message"] for f in report["findings"]
                if f["verdict"] == "error"}
        self.assertEqual(len(unjudged), 3)
        self.assertEqual(unjudged, set(told))
        self.assertEqual(set(told.values()), {"not judged: the data have no column `amount`"})

    def test_all_lists_it(self):
        _, out, _ = self.check("--all")
        self.assertIn("in error (3)", out)
        self.assertIn("contract.shop.orders/orders.required: amount\n      the data have no column", out)


class WhatDoesNotApply(ReportCase):
    def not_applicable(self, report, rule):
        return {j["subject"]: j["why"] for j in report["judgements"]
                if j["verdict"] == "not_applicable" and j["rule"] == rule}

    def test_a_port_outside_the_bound_is_listed(self):
        self.law('rule known { check on Port port has { email: String } each row { e: email != "" } }')
        code, report = self.report()
        self.assertEqual(code, 0)
        self.assertEqual(self.not_applicable(report, "shop.more.known"),
                         {"shop.orders/orders": "lacks column `email`"})
        self.assertEqual(report["findings"], [])
        _, out, _ = self.check("--all")
        self.assertIn("not applicable (1)\n  shop.orders/orders\n    shop.more.known\n"
                      "      lacks column `email`\n", out)

    def test_what_does_not_apply_is_not_counted_as_judged(self):
        _, before = self.report()
        self.law('rule known { check on Port port has { email: String } each row { e: email != "" } }')
        _, after = self.report()
        self.assertEqual((before["rules"], before["clauses"]), (after["rules"], after["clauses"]))

    def test_a_column_that_is_meant_but_of_another_type_is_told(self):
        self.law('rule named { check on Column column when column.name == "order_id" '
                 'each value v: String { said: v != "" } }')
        code, report = self.report()
        self.assertEqual(code, 0)
        why = "column `order_id` is Int, the rule needs String"
        self.assertEqual(self.not_applicable(report, "shop.more.named"),
                         {"shop.orders/orders#order_id": why})
        finding = self.finding(report, "named.")
        self.assertEqual((finding["severity"], finding["verdict"]), ("info", "not_applicable"))
        self.assertEqual(finding["message"], "not judged: " + why)
        self.assertEqual(finding["contract"]["text"], "- name: order_id")

    def test_a_rule_for_all_columns_of_a_type_passes_over_the_others(self):
        self.law('rule said { check on Column column each value v: String { said: v != "" } }')
        _, report = self.report()
        self.assertEqual(len(self.not_applicable(report, "shop.more.said")), 4)
        self.assertEqual(report["findings"], [])


class DataWithoutRows(ReportCase):
    def setUp(self):
        super().setUp()
        file = self.mesh / "data/shop/orders.csv"
        file.write_text(file.read_text().splitlines()[0] + "\n")

    def test_it_is_a_warning(self):
        code, report = self.report()
        self.assertEqual(code, 0)
        finding = self.finding(report, "contract.rows.")
        self.assertEqual((finding["severity"], finding["verdict"]), ("warning", "no_data"))
        self.assertEqual(finding["message"],
                         "the data have no rows: 11 of 11 clauses had nothing to judge")
        self.assertEqual(self.check("--fail-level", "warning")[0], 1)

    def test_the_matrix_and_the_summary_say_so(self):
        _, out, _ = self.check()
        self.assertIn("✓ 1               11 no data  1 warning", out)
        self.assertIn("exit status 0: 1 warning; 11 clauses found no data\n", out)


if __name__ == "__main__":
    MESHLAW = os.path.abspath(sys.argv.pop(1))
    AIRPORTS = Path(sys.argv.pop(1))
    unittest.main()
