#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""End-to-end runs that write: what a path leads to is written, and stays what it is.

Usage: output_test.py MESHLAW.
"""
import os
import stat
import sys
import threading
import unittest
from pathlib import Path

import cli_test
from cli_test import run


class Output(cli_test.MeshCase):
    def setUp(self):
        super().setUp()
        self.place = Path(self.folder.name)
        self.output = self.place / "report.json"

    def report(self):
        code, _, err = self.check("--format", "json", "-o", self.output)
        self.assertEqual(code, 0, err)
        left = [path.name for path in self.place.rglob("*.tmp*")]
        self.assertEqual(left, [])

    def test_a_new_file(self):
        self.report()
        self.assertTrue(self.output.read_text().startswith("{"))

    def test_a_file_keeps_its_mode(self):
        self.output.write_text("old")
        self.output.chmod(0o600)
        self.report()
        self.assertTrue(self.output.read_text().startswith("{"))
        self.assertEqual(stat.S_IMODE(self.output.stat().st_mode), 0o600)

    def test_a_pipe_is_written_into(self):
        os.mkfifo(self.output)
        read = []
        reader = threading.Thread(target=lambda: read.append(self.output.read_text()))
        reader.start()
        self.report()
        reader.join()
        self.assertTrue(read[0].startswith("{"))
        self.assertTrue(stat.S_ISFIFO(self.output.stat().st_mode))

    def test_links_stay_and_lead_to_the_result(self):
        for target in ("old.json", "new.json"):
            folder = self.place / "results"
            folder.mkdir(exist_ok=True)
            (folder / "old.json").write_text("old")
            middle = folder / "middle"
            middle.symlink_to(target)
            self.output.symlink_to("results/middle")
            self.report()
            self.assertTrue(self.output.is_symlink() and middle.is_symlink())
            self.assertTrue((folder / target).read_text().startswith("{"))
            self.output.unlink()
            middle.unlink()

    def test_what_stdout_is_by_name(self):
        code, out, err = self.check("--format", "json", "-o", "/proc/self/fd/1")
        self.assertEqual(code, 0, err)
        self.assertTrue(out.startswith("{"))

    def test_a_linked_law_is_laid_out_where_it_is(self):
        law = self.place / "own.law"
        law.write_text("module   shop.own\n")
        link = self.place / "link.law"
        link.symlink_to("own.law")
        self.assertEqual(run("fmt", link), (0, "", ""))
        self.assertTrue(link.is_symlink())
        self.assertEqual(law.read_text(), "module shop.own\n")

    def test_where_nothing_can_be_written(self):
        for path, why in (("none/x", "No such file or directory"), ("mesh", "Is a directory"),
                          ("mesh/constitution.law/x", "Not a directory")):
            code, _, err = self.check("-o", self.place / path)
            self.assertEqual(code, 2)
            self.assertIn(f"cannot write `{self.place / path}`: {why}", err)
        self.output.symlink_to(self.output.name)
        self.assertEqual(self.check("-o", self.output)[0], 2)


if __name__ == "__main__":
    cli_test.MESHLAW = str(Path(sys.argv.pop(1)).resolve())
    unittest.main(verbosity=1)
