#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""End-to-end runs over folders, contracts and data that are not what they should be.

Usage: inputs_test.py MESHLAW EXAMPLES. Every case starts from a mesh that passes and breaks one thing; what is
asked is that the run ends, says the cause where the cause is, and judges the rest.
"""
import os
import sys
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


if __name__ == "__main__":
    cli_test.MESHLAW = str(Path(sys.argv.pop(1)).resolve())
    EXAMPLES = Path(sys.argv.pop(1))
    unittest.main(verbosity=1)
