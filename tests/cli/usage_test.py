#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""End-to-end runs that cannot do what was asked: what is said of it, as text and as JSON.

Usage: usage_test.py MESHLAW.
"""
import json
import os
import sys
import unittest
from pathlib import Path

import cli_test
from cli_test import run


class Refusals(cli_test.MeshCase):
    def refused(self, code, message, help_, *args):
        """The same in both forms, with the code, and nothing but it."""
        status, _, err = run(*args)
        self.assertEqual(status, 2, err)
        self.assertIn(f"error[{code}]", err)
        self.assertIn(message, err)
        self.assertIn(f"= help: {help_}" if help_ else "", err)
        self.assertNotIn("meshlaw: ", err)
        status, _, err = run("--diagnostics", "json", *args)
        self.assertEqual(status, 2, err)
        (told,) = json.loads(err)
        self.assertEqual((told["code"], told["severity"]), (code, "error"))
        self.assertIn(message, told["message"])
        self.assertEqual(told["help"][:1], [help_][:len(told["help"])])

    def test_words_that_nothing_has(self):
        mesh = self.mesh
        for code, message, help_, args in (
            ("ML9002", "there is no command `chek`", "did you mean `check`?", ["chek", mesh]),
            ("ML9002", "there is no option `--fial-level`", "did you mean `--fail-level`?",
             ["check", mesh, "--fial-level", "error"]),
            ("ML9002", "there is no option `--fial-level`", "did you mean `--fail-level`?",
             ["check", "--fial-level=error"]),
            ("ML9002", "`b` is one argument too many", "`meshlaw check --help` says how it is written",
             ["check", mesh, "b", "c"]),
            ("ML9002", "severe not in", "`meshlaw check --help` says how it is written",
             ["check", mesh, "--fail-level", "severe"]),
            ("ML9002", "a subcommand is required", "`meshlaw --help` says how it is written", []),
            ("ML9002", "there is no diagnostic `ML9999`", "`meshlaw explain` lists them", ["explain", "ML9999"]),
            ("ML9002", "there is no diagnostic `sema/unkown-name`", "did you mean `sema/unknown-name`?",
             ["explain", "sema/unkown-name"]),
            ("ML9002", "the mesh has no rule `ordrs_are_sound`", "did you mean `orders_are_sound`?",
             ["check", mesh, "--rule", "ordrs_are_sound"]),
            ("ML9002", "`garbage` is not a moment", "a moment is written as 2026-11-24T12:00:00Z",
             ["check", mesh, "--now", "garbage"]),
            ("ML9002", "`(` is not a regular expression", "", ["test", "--mesh", mesh, "--run", "("]),
        ):
            with self.subTest(args):
                self.refused(code, message, help_, *args)

    def test_files_that_are_not_there(self):
        for verb in ("compile", "test", "fmt"):
            self.refused("ML1001", "there is no file or folder `nosuch`", "", verb, "nosuch")
        self.refused("ML1001", "cannot read `nosuch`: No such file", "", "check", self.mesh, "--baseline", "nosuch")
        self.refused("ML9002", "neither a baseline", "`meshlaw check MESH --write-baseline FILE` writes one",
                     "check", self.mesh, "--baseline", self.mesh / "constitution.law")
        self.refused("ML1001", "cannot read `nosuch`: No such file", "",
                     "decide", "--mesh", self.mesh, "--request", "nosuch")
        self.refused("ML9002", "cannot write `/nodir/x`: No such file", "",
                     "compile", self.mesh, "--emit", "ir", "-o", "/nodir/x")

    def test_nothing_to_work_on(self):
        empty = Path(self.folder.name) / "empty"
        empty.mkdir()
        self.refused("ML9002", "no file in `", "name law files or folders of them; `-` lays out stdin", "fmt", empty)
        self.refused("ML9002", "no file in `", "name law files or folders of them; `-` lays out stdin",
                     "fmt", "--check", empty)
        self.refused("ML9002", "no request came on stdin",
                     "write a JSON request a line, or name a file of one by `--request`",
                     "decide", "--mesh", self.mesh)

    def test_a_request_that_is_not_there_keeps_its_line(self):
        code, out, _ = run("decide", "--mesh", self.mesh, "--request", "nosuch", "--request", "nor this")
        self.assertEqual(code, 2)
        answers = [json.loads(line) for line in out.splitlines()]
        self.assertEqual([(a["allow"], a["error"]["code"]) for a in answers], [(False, "ML1001")] * 2)

    def test_init_says_what_is_in_its_way(self):
        file = Path(self.folder.name) / "file"
        file.write_text("")
        self.refused("ML9002", "is not a folder; nothing was written", "name a new or an empty folder", "init", file)
        self.refused("ML9002", "is not empty; nothing was written", "name a new or an empty folder",
                     "init", self.mesh)
        self.refused("ML9002", "Not a directory", "", "init", file / "mesh")

    @unittest.skipIf(os.geteuid() == 0, "nothing is closed to root")
    def test_init_in_a_folder_that_may_not_be_written(self):
        closed = Path(self.folder.name) / "closed"
        closed.mkdir(mode=0o500)
        self.refused("ML9002", "Permission denied", "", "init", closed / "mesh")


class Json(cli_test.MeshCase):
    """One array, whatever is said from wherever."""

    def told(self, *args, stdin=""):
        code, out, err = run("--diagnostics", "json", *args, stdin=stdin)
        return code, out, [each["code"] for each in json.loads(err)]

    def test_nothing_to_say(self):
        new = Path(self.folder.name) / "new"
        for args in (["check", self.mesh], ["fmt", self.mesh], ["init", new], ["explain", "ML1001"]):
            code, _, told = self.told(*args)
            self.assertEqual((code, told), (0, []), args)
        self.assertNotIn("meshlaw", run("--diagnostics=json", "check", new)[2])

    def test_of_the_world_the_law_and_the_run(self):
        (self.mesh / "shop/contracts/more.yaml").mkdir()
        (self.mesh / "shop/empty").mkdir()
        self.edit("constitution.law", '"shop/laws"', '"shop/empty"')
        code, _, told = self.told("check", self.mesh, "-o", "/nodir/x")
        self.assertEqual((code, told), (2, ["ML1001", "ML1006", "ML9002"]))
        self.assertEqual(self.told("check", self.mesh, "--quiet")[2], ["ML1001", "ML1006"])

    def test_of_several_files(self):
        laws = Path(self.folder.name)
        for name in ("a.law", "b.law"):
            (laws / name).write_text("module")
        code, _, told = self.told("fmt", laws / "a.law", laws / "b.law", laws / "c.law")
        self.assertEqual((code, sorted(set(told))), (2, ["ML1001", "ML1011"]))

    def test_of_requests(self):
        code, out, told = self.told("decide", "--mesh", self.mesh, stdin="{}\n[]\n")
        self.assertEqual(code, 2)
        self.assertEqual(len(out.splitlines()), 2)
        self.assertEqual(set(told), {"ML7001"})


if __name__ == "__main__":
    cli_test.MESHLAW = str(Path(sys.argv.pop(1)).resolve())
    unittest.main(verbosity=1)
