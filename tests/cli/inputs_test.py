#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""End-to-end runs over folders, contracts and data that are not what they should be.

Usage: inputs_test.py MESHLAW EXAMPLES. Every case starts from a mesh that passes and breaks one thing; what is
asked is that the run ends, says the cause where the cause is, and judges the rest.
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

EXAMPLES = Path()


class Pipes(cli_test.MeshCase):
    """Nobody ever writes to these: whoever waits for them waits until the test's time is up."""

    def replace(self, path):
        file = self.mesh / path
        file.unlink(missing_ok=True)
        os.mkfifo(file)

    def refused(self, path):
        self.replace(path)
        code, out, err = self.check()
        self.assertEqual(code, 2)
        self.assertIn("it is not a regular file", out + err)
        self.assertIn(Path(path).name, out + err)
        return out, err

    def test_as_data(self):
        self.assertIn("ML6001", "".join(self.refused("data/shop/orders.csv")))

    def test_as_entities(self):
        self.assertIn("ML1001", self.refused("council/entities.yaml")[1])

    def test_as_the_constitution(self):
        self.assertIn("ML1001", self.refused("constitution.law")[1])

    def test_as_the_only_law(self):
        self.edit("constitution.law", 'laws "council/laws"', 'laws "council/pipe.law"')
        self.assertIn("ML1001", self.refused("council/pipe.law")[1])

    def test_among_laws_and_contracts_they_are_passed_over(self):
        self.replace("shop/laws/pipe.law")
        self.replace("shop/contracts/pipe.yaml")
        code, out, err = self.check()
        self.assertEqual(code, 0, out + err)


class Data(cli_test.MeshCase):
    def test_a_folder_in_place_of_a_file(self):
        file = self.mesh / "data/shop/orders.csv"
        file.unlink()
        file.mkdir()
        code, out, _ = self.check()
        self.assertEqual(code, 2)
        self.assertIn("orders.csv", out)
        self.assertIn("ML6002", out)


class Folders(cli_test.MeshCase):
    def test_a_folder_of_contracts_that_is_not_there(self):
        self.edit("constitution.law", '"shop/contracts"', '"shop/contrct"')
        code, out, err = self.check("--format", "json")
        self.assertEqual(code, 2)
        (fault,) = json.loads(out)["faults"]
        self.assertIn("shop/contrct", fault["message"])
        self.assertEqual(err.count("error["), 1, err)

    def test_entities_that_are_not_there_are_one_fault(self):
        (self.mesh / "council/entities.yaml").unlink()
        code, _, err = self.check()
        self.assertEqual(code, 2)
        self.assertIn("ML1001", err)
        self.assertEqual(err.count("error["), 1, err)


    def test_a_folder_without_laws_is_warned_of(self):
        (self.mesh / "shop/empty").mkdir()
        self.edit("constitution.law", '"shop/laws"', '"shop/empty"')
        code, _, err = self.check()
        self.assertEqual(code, 0, err)
        self.assertIn("warning[ML1006]", err)
        self.assertIn("constitution.law", err)

    def test_a_law_that_is_a_link_out_of_its_folder(self):
        outside = Path(self.folder.name) / "secret.law"
        outside.write_text("module shop.secret\n")
        (self.mesh / "shop/laws/secret.law").symlink_to(outside)
        code, _, err = self.check()
        self.assertEqual(code, 2)
        self.assertIn("it is a link out of its folder", err)

    def test_what_is_no_mesh(self):
        law = self.mesh / "shop/laws/orders.law"
        for path in ("/etc/passwd", law):
            code, _, err = run("check", path)
            self.assertEqual(code, 2)
            self.assertIn("a mesh is a folder, or the `constitution.law` in it", err)
            self.assertNotIn("`module`", err)
        (self.mesh / "constitution.law").write_text("")
        self.assertIn("starts with `constitution`", self.check()[2])


class Domains(unittest.TestCase):
    """The airports, of which one domain's folder of contracts cannot be read."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.mesh = Path(self.folder.name) / "airports-clean"
        for name in ("airports", "airports-clean"):
            shutil.copytree(EXAMPLES / name, self.mesh.parent / name)
        constitution = self.mesh / "constitution.law"
        constitution.write_text(constitution.read_text().replace('"fleet/contracts"', '"fleet/contrct"'))

    def tearDown(self):
        self.folder.cleanup()

    def check(self, *args):
        code, out, err = run("check", self.mesh, "--now", "2026-11-24T12:00:00Z", "--format", "json", *args)
        self.assertIn("fleet/contrct", err)
        return code, json.loads(out)

    def test_the_others_are_judged(self):
        code, report = self.check()
        self.assertEqual(code, 2)
        self.assertEqual({f["code"] for f in report["faults"]} - {"ML5018"}, {"ML1001"})
        self.assertIn("weather", {j["domain"] for j in report["judgements"]})

    def test_a_domain_that_does_not_speak_of_it_is_judged_whole(self):
        code, report = self.check("--domain", "weather")
        self.assertEqual((code, report["faults"]), (0, []))

    def test_a_domain_whose_law_speaks_of_it_is_not(self):
        self.assertEqual(self.check("--domain", "flights")[0], 2)
        self.assertEqual(self.check("--domain", "fleet")[0], 2)


class Contracts(cli_test.MeshCase):
    contract = "shop/contracts/orders.odcs.yaml"

    def add_column(self, name, says, cells):
        file = self.mesh / self.contract
        file.write_text(file.read_text() + f"      - name: {name}\n        description: More.\n        {says}\n")
        data = self.mesh / "data/shop/orders.csv"
        rows = data.read_text().splitlines()
        data.write_text("".join(f"{row},{cell}\n" for row, cell in zip(rows, [name, *cells])))

    def test_a_format_is_law(self):
        self.add_column("mail", "logicalType: string\n        logicalTypeOptions: {format: email}",
                        ["ana@mesh.example", "nomail", ""])
        code, out, _ = self.check()
        self.assertEqual(code, 1, out)
        self.assertIn("`mail` must be an e-mail address", out)
        self.assertIn("contract.shop.orders/orders.format", out)

    def test_what_is_not_judged_is_listed_and_fails_nothing(self):
        self.add_column("mail", "logicalType: string\n        logicalTypeOptions: {format: password}\n"
                        "        quality: [{type: sql, query: 'select 1', mustBe: 1}]", ["a", "b", "c"])
        self.add_column("lists", "logicalType: array\n        items: {logicalType: string}", ["a", "b", "c"])
        self.edit(self.contract, "schema:", "slaProperties:\n  - {property: frequency, value: 1, unit: d}\nschema:")
        code, out, err = self.check()
        self.assertEqual(code, 0, out + err)
        self.assertIn("no findings", out)
        self.assertIn("4 promises of contracts not judged (--all lists them)", out)
        code, out, _ = self.check("--format", "json")
        promises = [j for j in json.loads(out)["judgements"] if j["rule"] == "contract.promises"]
        self.assertEqual({j["verdict"] for j in promises}, {"not_applicable"})
        self.assertEqual([j["clause"].split(".")[-1] for j in promises], ["format", "0", "lists", "frequency"])
        for promise in promises:
            self.assertRegex(promise["why"], r"^not judged by Meshlaw: .*orders\.odcs\.yaml:\d+")
        self.assertIn("not judged by Meshlaw", self.check("--all")[1])


if __name__ == "__main__":
    cli_test.MESHLAW = str(Path(sys.argv.pop(1)).resolve())
    EXAMPLES = Path(sys.argv.pop(1))
    unittest.main(verbosity=1)
