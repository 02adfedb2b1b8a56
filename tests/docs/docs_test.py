#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the README and the pages of docs/ say, tried: their commands, laws and links.

Usage: docs_test.py MESHLAW ROOT.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

MESHLAW = ROOT = Path()


def run(*args, cwd=None):
    done = subprocess.run([MESHLAW, *map(str, args)], capture_output=True, text=True, timeout=120, cwd=cwd)
    return done.returncode, done.stdout, done.stderr


def blocks(page, language):
    """What stands in a page between ```LANGUAGE and ```."""
    return re.findall(rf"^```{language}\n(.*?)^```$", (ROOT / page).read_text(), re.M | re.S)


class Readme(unittest.TestCase):
    def test_its_law_is_law_of_the_example(self):
        (law,) = blocks("README.md", "law")
        with tempfile.TemporaryDirectory() as folder:
            mesh = Path(folder) / "airports"
            shutil.copytree(ROOT / "examples/airports", mesh, ignore=shutil.ignore_patterns("data"))
            for path in (mesh / "flights/laws").glob("*.law"):
                path.unlink()
            (mesh / "flights/laws/flights.law").write_text(law)
            code, out, err = run("compile", mesh)
        self.assertEqual(code, 0, out + err)

    def test_the_commands_of_a_first_mesh(self):
        (commands,) = (b for b in blocks("README.md", "sh") if "meshlaw init" in b)
        lines = [line.split("#")[0].split() for line in commands.splitlines()]
        self.assertEqual([line[1] for line in lines], ["init", "check", "test", "decide"])
        with tempfile.TemporaryDirectory() as folder:
            for line in lines:
                code, out, err = run(*line[1:], cwd=folder)
                self.assertEqual(code, 0, " ".join(line) + "\n" + out + err)


class Pages(unittest.TestCase):
    def test_links_lead_somewhere(self):
        for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]:
            for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text()):
                if "://" not in target:
                    self.assertTrue((page.parent / target).exists(), f"{page}: {target}")


if __name__ == "__main__":
    MESHLAW, ROOT = (Path(argument).resolve() for argument in (sys.argv.pop(1), sys.argv.pop(1)))
    unittest.main(verbosity=1)
