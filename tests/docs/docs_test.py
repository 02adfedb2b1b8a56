#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the README and the pages of docs/ say, tried: their commands, laws and links.

Usage: docs_test.py MESHLAW ROOT.
"""
import json
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


class PageOfTheMesh(unittest.TestCase):
    """The files that docs/mesh.md shows, put into what `meshlaw init` writes."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.mesh = Path(self.folder.name) / "mesh"
        self.assertEqual(run("init", self.mesh)[0], 0)
        self.entities, self.servers = blocks("docs/mesh.md", "yaml")
        (self.constitution,) = blocks("docs/mesh.md", "law")
        (self.request,) = blocks("docs/mesh.md", "json")

    def tearDown(self):
        self.folder.cleanup()

    def write(self, path, text):
        (self.mesh / path).parent.mkdir(parents=True, exist_ok=True)
        (self.mesh / path).write_text(text)

    def check(self, *args):
        return run("check", self.mesh, "--now", "2026-11-24T12:00:00Z", *args)

    def test_its_constitution_and_entities(self):
        self.write("constitution.law", self.constitution.replace(" packs baseline", ""))
        self.write("shop/history/readme.txt", "nothing yet")
        self.write("shop/entities.yaml", "entities: []\n")
        known = (self.mesh / "council/entities.yaml").read_text()
        self.write("council/entities.yaml", known + self.entities.partition("entities:\n")[2])
        self.write("council/laws/more.law", "module council.more\nuse std.mesh\n"
                   "rule agreed { require on Product product that product.agreed_purposes contains \"forecast\"\n"
                   "  and product.consumers contains Team::\"analysts\" }\n")
        code, out, err = self.check()
        self.assertEqual((code, err), (0, ""), out)
        self.write("constitution.law", self.constitution)
        self.assertNotEqual(self.check()[1], out)

    def test_its_server(self):
        contract = self.mesh / "shop/contracts/orders.odcs.yaml"
        text = contract.read_text()
        start, end = text.index("servers:"), text.index("schema:")
        contract.write_text(text[:start] + self.servers + text[end:])
        self.write("data/shop/orders/a.csv", "1;19.90;2026-11-02 09:15:00;NA\n+2; 1.500 ;2026-11-02T10:02:11Z;\n")
        self.write("data/shop/orders/b.csv", "3;7.50;2026-11-04T21:30:45+01:00;2026-11-05T08:00:00\n\n")
        code, out, err = self.check("--format", "json")
        self.assertEqual((code, err), (0, ""), out)
        self.assertEqual([product["rows"] for product in json.loads(out)["products"]], [3])

    def test_its_request(self):
        self.write("request.json", self.request)
        code, out, err = run("decide", "--mesh", self.mesh, "--request", self.mesh / "request.json")
        self.assertEqual(code, 0, err)
        self.assertEqual(json.loads(out)["class"], "permitted")

    def test_its_kinds_of_promises(self):
        source = "".join(path.read_text() for path in (ROOT / "mesh").glob("law_*.cc"))
        kinds = set(re.findall(r'law\.Rule\(\s*"(\w+)"', source))
        page = (ROOT / "docs/mesh.md").read_text()
        rows = re.search(r"\| kind \| from \|\n(.*?)\n\n", page, re.S).group(1)
        told = {kind for row in rows.splitlines()[1:] for kind in re.findall(r"`(\w+)`", row.split("|")[1])}
        self.assertEqual(told, kinds)


class Pages(unittest.TestCase):
    def test_links_lead_somewhere(self):
        for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]:
            for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text()):
                if "://" not in target:
                    self.assertTrue((page.parent / target).exists(), f"{page}: {target}")


if __name__ == "__main__":
    MESHLAW, ROOT = (Path(argument).resolve() for argument in (sys.argv.pop(1), sys.argv.pop(1)))
    unittest.main(verbosity=1)
