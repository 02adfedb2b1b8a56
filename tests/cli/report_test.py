#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What a report says of data that are broken, empty or not as their contract says, end to end.

Usage: report_test.py MESHLAW AIRPORTS. Cases break one thing in a copy of the starter mesh, or of the
airports mesh where one product must refer to another.
"""
import json
import os
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

import cli_test
from cli_test import run

AIRPORTS = Path()


class ReportCase(cli_test.MeshCase):
    def law(self, text):
        (self.mesh / "shop/laws/more.law").write_text("module shop.more\nuse std.mesh\n" + text)

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


class ValuesThatCannotBeRead(ReportCase):
    def test_the_data_s_place_comes_before_the_contract_s(self):
        self.edit("data/shop/orders.csv", "3,7.50", "3,cheap")
        _, out, _ = self.check()
        places = [line.split()[:2] for line in out.splitlines() if "column amount" in line or "  contract " in line]
        self.assertEqual(places[0][0], "data")
        self.assertTrue(places[0][1].endswith("data/shop/orders.csv:4:3"), places)
        self.assertEqual(places[1][0], "contract")
        _, report = self.report()
        data = self.finding(report, ".types.amount")["data"]
        self.assertEqual((data["line"], data["column"], data["name"]), (4, 3, "amount"))

    def test_each_column_has_its_own(self):
        self.edit("data/shop/orders.csv", "3,7.50,2026-11-04T21:30:45Z", "3,cheap,soon")
        _, report = self.report()
        self.assertEqual(self.finding(report, ".types.amount")["data"]["column"], 3)
        self.assertEqual(self.finding(report, ".types.ordered_at")["data"]["column"], 9)

    def test_a_row_of_too_few_values(self):
        self.edit("data/shop/orders.csv", "3,7.50", "secret")
        code, report = self.report()
        self.assertEqual(code, 2)
        (fault,) = report["faults"]
        self.assertRegex(fault["message"], r"orders\.csv`: line 4: the row has 3 values for 4 columns: "
                         "none for `shipped_at`")
        self.assertNotIn("secret", json.dumps(report))
        self.assertTrue(fault["place"]["path"].endswith("orders.odcs.yaml"))

    def test_another_delimiter_is_one_fault(self):
        file = self.mesh / "data/shop/orders.csv"
        file.write_text(file.read_text().replace(",", ";"))
        code, report = self.report()
        self.assertEqual((code, report["findings"]), (2, []))
        (fault,) = report["faults"]
        self.assertIn("csv.delimiter", fault["message"])


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


class Samples(ReportCase):
    def values(self, finding, row=0):
        return finding["samples"][row]["values"]

    def test_a_group_is_told_by_the_value_of_its_key(self):
        self.law('rule odd { check on Port "shop.orders/orders" '
                 'each group (order_id % 2) { g: count() > 1 } }')
        _, report = self.report()
        finding = self.finding(report, "odd.g")
        self.assertEqual(finding["samples"], [{"row": 2, "rows": 1, "values": {"order_id % 2": "0"}}])

    def test_a_key_of_a_classified_column_is_masked(self):
        self.edit("shop/contracts/orders.odcs.yaml", "primaryKey: true",
                  "primaryKey: true\n        classification: confidential")
        self.law('rule odd { check on Port "shop.orders/orders" '
                 'each group (order_id % 2) { g: count() > 1 } }')
        _, report = self.report()
        self.assertEqual(self.values(self.finding(report, "odd.g")), {"order_id % 2": {"masked": True}})

    def test_what_cannot_be_read_is_shown_as_it_is(self):
        self.edit("data/shop/orders.csv", "120.00,2026-11-02", "abc,2026-02-30")
        _, report = self.report()
        self.assertEqual(self.values(self.finding(report, "types.amount"))["amount"],
                         {"malformed": "abc"})
        self.assertEqual(self.values(self.finding(report, "types.ordered_at"))["ordered_at"],
                         {"malformed": "2026-02-30T10:02:11Z"})
        _, out, _ = self.check()
        self.assertIn("abc", out)
        self.assertNotIn("<error", out)

    def test_what_cannot_be_read_is_masked_all_the_same(self):
        self.edit("data/shop/orders.csv", "120.00", "abc")
        self.edit("shop/contracts/orders.odcs.yaml", "- name: amount",
                  "- name: amount\n        classification: restricted")
        _, report = self.report()
        self.assertEqual(self.values(self.finding(report, "types.amount"))["amount"], {"masked": True})

    def test_the_first_row_is_row_1(self):
        self.edit("data/shop/orders.csv", "19.90", "0.00")
        _, report = self.report()
        self.assertEqual(self.finding(report, "orders_are_sound.amount")["samples"][0]["row"], 1)

    def test_null_is_null(self):
        self.law('rule left { check on Port "shop.orders/orders" '
                 'each row { left: shipped_at is present } }')
        _, report = self.report()
        self.assertIsNone(self.values(self.finding(report, "left.left"))["shipped_at"])


class Words(ReportCase):
    def test_a_requirement_without_words_shows_its_condition(self):
        self.law('rule named { require on Port port that port.name\n  == "x" }')
        _, report = self.report()
        self.assertEqual(self.finding(report, "named.")["message"], '`port.name == "x"` does not hold')

    def test_ages_are_told_in_two_units(self):
        self.law('rule fresh { check on Port "shop.orders/orders" '
                 'whole { age: freshness(ordered_at) <= 1d because "as old as {freshness(ordered_at)}" } }')
        _, report = self.report()
        finding = self.finding(report, "fresh.age")
        self.assertEqual(finding["message"], "as old as 19d14h")
        self.assertEqual(finding["measured"], "freshness(ordered_at) is 19d14h29min15s")
        self.assertIn("freshness(ordered_at) is 19d14h\n", self.check()[1])

    def test_ages_that_only_messages_tell_are_exact_for_machines(self):
        self.edit("shop/contracts/orders.odcs.yaml", "schema:",
                  "slaProperties:\n  - {property: latency, value: 1, unit: d, element: orders.ordered_at}\nschema:")
        self.law('rule by_order { check on Port "shop.orders/orders" each group (order_id) '
                 '{ age: freshness(ordered_at) <= 1d because "{freshness(ordered_at)} old" } }')
        _, report = self.report()
        promised = self.finding(report, ".freshness.ordered_at")
        self.assertIn("is 19d14h old", promised["message"])
        self.assertEqual(promised["measured"], "max_age is 19d14h29min15s")
        grouped = self.finding(report, "by_order.age")
        self.assertEqual(grouped["message"], "22d2h old")
        self.assertEqual(grouped["measured"], "freshness(ordered_at) is 22d2h45min")
        self.assertNotIn("29min15s", self.check()[1])

    def test_what_was_tolerated_is_told(self):
        self.law('rule cheap { check on Port "shop.orders/orders" '
                 'each row { a: amount < 100.00 tolerate 0.1% } }')
        _, report = self.report()
        self.assertEqual(self.finding(report, "cheap.a")["tolerate"], 0.001)
        self.assertIn("1 of 3 rows (33.3%), tolerated 0.1%\n", self.check()[1])


class Faults(ReportCase):
    def test_three_errors_in_a_contract_are_one_file_of_its_domain(self):
        self.edit("shop/contracts/orders.odcs.yaml", "version: 1.0.0\nstatus: active\n", "status: 7\n")
        self.edit("shop/contracts/orders.odcs.yaml", "kind: DataContract", "kind: Nonsense")
        code, out, err = self.check()
        self.assertEqual(code, 2)
        self.assertIn("  1 file not judged", out)
        self.assertNotIn("(no domain)", out)
        self.assertIn("error[", err)
        code, quiet, err = self.check("-q")
        self.assertEqual((code, err), (2, ""))
        self.assertIn("could not be judged", quiet)

    def test_a_long_line_is_cut_around_the_place(self):
        (self.mesh / "shop/contracts/orders.odcs.yaml").write_text("a: " + "[" * 100000)
        for form in ("text", "html", "json"):
            code, out, _ = self.check("-q", "--format", form)
            self.assertEqual(code, 2)
            self.assertNotIn("[" * 300, out)

    def test_an_earlier_version_is_not_who_must_act(self):
        with tempfile.TemporaryDirectory() as folder:
            mesh = Path(folder) / "airports"
            shutil.copytree(AIRPORTS, mesh)
            _, out, _ = run("check", mesh, "--now", "2026-11-24T12:00:00Z", "--format", "json",
                            "--rule", "schema_evolves_safely")
        finding = self.finding(json.loads(out), "schema_evolves_safely.")
        self.assertEqual(Path(finding["contract"]["path"]).name, "planes.odcs.yaml")
        self.assertEqual(finding["contract"]["text"], "- name: planes")


if __name__ == "__main__":
    cli_test.MESHLAW = os.path.abspath(sys.argv.pop(1))
    AIRPORTS = Path(sys.argv.pop(1))
    unittest.main()
