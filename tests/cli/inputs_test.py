#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""End-to-end runs over folders, contracts and data that are not what they should be.

Usage: inputs_test.py MESHLAW EXAMPLES. Every case starts from a mesh that passes and breaks one thing; what is
asked is that the run ends, says the cause where the cause is, and judges the rest.
"""
import json
import os
import shutil
import subprocess
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


def make_dangling(path):
    path.symlink_to("nowhere")


def make_folder(path):
    path.mkdir()


def make_link_to_folder(path):
    (path.parent / "elsewhere").mkdir()
    path.symlink_to("elsewhere")


CLOSED = ((make_dangling, "it is a link to nothing"), (make_folder, "it is a folder"),
          (os.mkfifo, "it is not a regular file"), (make_link_to_folder, "it is a folder"))


class NotToRead(cli_test.MeshCase):
    """Whatever is called a law or a contract and cannot be read could have said anything."""

    request = json.dumps({"principal": {"type": "Person", "id": "sam"}, "action": "read",
                          "resource": {"type": "Product", "id": "shop.orders"}, "context": {"purpose": "support"}})

    def check_as_nobody(self):
        """Nothing is closed to root, who becomes nobody for this."""
        user = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
        Path(self.folder.name).chmod(0o755)
        try:
            done = subprocess.run([cli_test.MESHLAW, "check", self.mesh], capture_output=True, text=True, **user)
        except PermissionError:
            self.skipTest("nobody may not run the program here")
        return done.returncode, done.stdout, done.stderr

    def break_each(self, path, kinds=CLOSED):
        file = self.mesh / path
        kept = file.read_text() if file.exists() else None
        for make, why in kinds:
            file.unlink(missing_ok=True)
            make(file)
            with self.subTest(why):
                yield f"cannot read `{file}`: {why}"
            file.rmdir() if file.is_dir() and not file.is_symlink() else file.unlink()
            shutil.rmtree(file.parent / "elsewhere", ignore_errors=True)
        if kept is not None:
            file.write_text(kept)

    def refused(self, *args, stdin=""):
        code, out, err = run(*args, stdin=stdin)
        self.assertEqual(code, 2, out + err)
        self.assertIn("error[ML1001]", err)
        self.assertIn("constitution.law:", err)
        return out, err

    def test_a_law(self):
        self.assertIn('"allow":true', run("decide", "--mesh", self.mesh, stdin=self.request)[1])
        for path in ("shop/laws/orders.law", "shop/laws/more.law", "shop/laws/deep/orders.law"):
            (self.mesh / path).parent.mkdir(exist_ok=True)
            for said in self.break_each(path):
                for verb in (["check", self.mesh], ["compile", self.mesh], ["test", "--mesh", self.mesh]):
                    self.assertIn(said, self.refused(*verb)[1])
                out, err = self.refused("decide", "--mesh", self.mesh, stdin=self.request)
                self.assertIn(said, err)
                self.assertEqual(out, "")

    def test_a_law_of_the_council_stops_everything(self):
        for said in self.break_each("council/laws/more.law"):
            out, err = self.refused("check", self.mesh)
            self.assertIn(said, err)
            self.assertEqual(out, "")

    def test_a_contract(self):
        for path in ("shop/contracts/orders.odcs.yaml", "shop/contracts/more.yml"):
            for said in self.break_each(path):
                self.assertIn(said, self.refused("check", self.mesh)[1])
                self.assertIn(said, self.refused("compile", self.mesh)[1])
                self.assertIn(said, self.refused("test", "--mesh", self.mesh)[1])

    def test_folders_that_are_not_entered(self):
        deep = "/".join("abcdefghi")
        for folder, ending in (("shop/laws", ".law"), ("shop/contracts", ".yaml")):
            elsewhere = self.mesh / "elsewhere"
            elsewhere.mkdir()
            link = self.mesh / folder / "linked"
            link.symlink_to("../../elsewhere")
            self.assertIn(f"`{link}`: it is a link to a folder, which is not followed",
                          self.refused("check", self.mesh)[1])
            link.unlink()
            elsewhere.rmdir()
            (self.mesh / folder / deep).mkdir(parents=True)
            (self.mesh / folder / deep / f"x{ending}").write_text("")
            self.assertIn("/i`: it lies more than 8 folders deep", self.refused("check", self.mesh)[1])
            shutil.rmtree(self.mesh / folder / "a")
            self.assertEqual(self.check()[0], 0)

    def test_several_are_one_fault_that_names_each(self):
        for name in ("one.law", "two.law", "three.law"):
            (self.mesh / "shop/laws" / name).mkdir()
        _, err = self.refused("check", self.mesh)
        self.assertIn("(and 2 more faults of its folder)", err)
        for name in ("one.law", "two.law", "three.law"):
            self.assertIn(name, err)

    def test_other_domains_are_judged(self):
        (self.mesh / "shop/laws/more.law").mkdir()
        _, out, _ = self.check("--format", "json")
        report = json.loads(out)
        (fault,) = report["faults"]
        self.assertEqual((fault["code"], fault["domain"]), ("ML1001", "shop"))
        self.assertTrue(report["judgements"])

    def test_data_that_may_not_be_read(self):
        data = self.mesh / "data/shop/orders.csv"
        data.chmod(0)
        code, out, _ = self.check_as_nobody()
        self.assertEqual(code, 2)
        self.assertIn("ML6001", out)
        self.assertIn("Permission denied", out)
        self.assertNotIn("Failed to open", out)

    def test_a_folder_that_may_be_listed_only(self):
        contracts = self.mesh / "shop/contracts"
        contracts.chmod(0o644)
        try:
            code, _, err = self.check_as_nobody()
        finally:
            contracts.chmod(0o755)
        self.assertEqual(code, 2)
        self.assertIn(f"cannot read `{contracts}/orders.odcs.yaml`: Permission denied", err)
        self.assertIn("constitution.law:", err)
        self.assertNotIn("link", err)

    def test_what_an_editor_keeps_beside_a_law(self):
        (self.mesh / "shop/laws/.#orders.law").symlink_to("ana@desk.4711")
        self.assertEqual(self.check()[0], 0)

    def test_files_of_a_command_line(self):
        laws = Path(self.folder.name) / "laws"
        laws.mkdir()
        (laws / "good.law").write_text("module a.b\n")
        self.assertEqual(run("compile", laws)[0], 0)
        (laws / "bad.law").symlink_to("nowhere")
        for verb in ("compile", "test", "fmt"):
            code, _, err = run(verb, laws)
            self.assertEqual(code, 2)
            self.assertIn("bad.law`: it is a link to nothing", err)
        (laws / "bad.law").unlink()
        (laws / "link").symlink_to(self.mesh)
        self.assertEqual([run(verb, laws)[0] for verb in ("compile", "test", "fmt")], [2, 2, 0])


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
        (self.mesh / "constitution.law").write_text("/* ours */\nconstitution c\n")
        self.assertIn("comments start with `//`", self.check()[2])


class Domains(unittest.TestCase):
    """The airports, of which one domain's folder cannot be read."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.mesh = Path(self.folder.name) / "airports-clean"
        for name in ("airports", "airports-clean"):
            shutil.copytree(EXAMPLES / name, self.mesh.parent / name)
        self.constitution = self.mesh / "constitution.law"

    def tearDown(self):
        self.folder.cleanup()

    def lose(self, old, new):
        """Names another folder; gives the line and column where it is named."""
        text = self.constitution.read_text()
        self.assertEqual(text.count(old), 1, text)
        before = text[:text.index(old)].split("\n")
        self.constitution.write_text(text.replace(old, new))
        return len(before), len(before[-1]) + 1

    def check(self, *args):
        code, out, err = run("check", self.mesh, "--now", "2026-11-24T12:00:00Z", "--format", "json", *args)
        self.assertTrue(out, err)
        return code, json.loads(out)

    def told(self, report, message):
        (fault,) = {(f["code"], *(f["place"][k] for k in ("line", "column"))): f["place"]["path"]
                    for f in report["faults"] if message in f["message"]}.items()
        self.assertTrue(fault[1].endswith("constitution.law"), fault)
        return fault[0]

    def judged(self, report):
        passed = [j for j in report["judgements"] if j["verdict"] == "pass" and not j["rule"].startswith("contract.")]
        return {j["domain"] for j in passed}


class Unread(Domains):
    def test_contracts(self):
        place = self.lose('"fleet/contracts"', '"fleet/contrct"')
        code, report = self.check()
        self.assertEqual(code, 2)
        self.assertEqual(self.told(report, "fleet/contrct"), ("ML1001", *place))
        referring = [f["message"] for f in report["faults"] if f["code"] != "ML1001"]
        self.assertEqual(referring, ["not judged: an object `planes` may be among the contracts of `fleet` that "
                                     "could not be read"])
        self.assertIn("weather", self.judged(report))
        # One that does not speak of it is judged whole; one whose law does is not.
        code, report = self.check("--domain", "weather")
        self.assertEqual((code, report["faults"]), (0, []))
        self.assertGreaterEqual(report["summary"]["faults_left_out"], 1)
        self.assertEqual(self.check("--domain", "flights")[0], 2)
        self.assertEqual(self.check("--domain", "fleet")[0], 2)

    def test_what_is_left_out_is_counted_even_when_quiet(self):
        self.lose('"fleet/contracts"', '"fleet/contrct"')
        text = run("check", self.mesh, "--domain", "weather", "--quiet")
        self.assertRegex(text[1], r"exit status 0: .*; \d more faults? of what was not asked for")
        page = run("check", self.mesh, "--domain", "weather", "--quiet", "--format", "html")
        for code, _, err in (text, page):
            self.assertEqual(code, 0)
            self.assertRegex(err, r"^meshlaw: \d more of the mesh could not be read")
        self.assertNotIn("left out", run("check", self.mesh, "--domain", "fleet", "--quiet")[1])
        _, report = self.check()
        self.assertEqual(report["summary"]["faults_left_out"], 0)

    def unread_laws(self, folder):
        old = '"../airports/fleet/laws"'
        place = self.lose(old, f'"{folder}"')
        code, report = self.check()
        self.assertEqual(code, 2)
        self.assertEqual(self.told(report, folder), ("ML1001", *place))
        self.assertEqual({f["domain"] for f in report["faults"]}, {"fleet"})
        self.assertLessEqual({"weather", "flights", "places"}, self.judged(report))
        # The council's law binds the domain nevertheless.
        self.assertIn("fleet", self.judged(report))
        code, report = self.check("--domain", "flights")
        self.assertEqual((code, report["faults"]), (0, []))
        self.assertEqual(self.check("--domain", "fleet")[0], 2)

    def test_laws(self):
        self.unread_laws("fleet/lws")

    @unittest.skipIf(os.geteuid() == 0, "nothing is closed to root")
    def test_laws_that_may_not_be_read(self):
        (self.mesh / "fleet/closed").mkdir(mode=0)
        self.unread_laws("fleet/closed")

    def test_a_law_that_is_a_link_out_of_its_folder(self):
        laws = self.mesh / "fleet/lws"
        laws.mkdir()
        (laws / "secret.law").symlink_to(self.mesh.parent / "airports/fleet/laws")
        (laws / "other.law").symlink_to(self.constitution)
        # Without what it uses, a law says nothing; that is no fault of its own.
        (laws / "user.law").write_text("module fleet.user\nuse fleet.secret\n")
        self.unread_laws("fleet/lws")

    def test_who_answers_from_the_law_needs_all_of_it(self):
        self.lose('"../airports/fleet/laws"', '"fleet/lws"')
        for verb in (["decide", "--mesh", self.mesh], ["test", "--mesh", self.mesh]):
            code, out, err = run(*verb)
            self.assertEqual(code, 2)
            self.assertIn("ML1001", err)
            self.assertNotIn('"allow":true', out)

    def wrong_law(self, text, code, where):
        law = self.mesh.parent / "airports/fleet/laws/wrong.law"
        law.write_text(text)
        status, report = self.check()
        self.assertEqual(status, 2)
        (fault,) = report["faults"]
        self.assertEqual((fault["code"], fault["domain"], fault["place"]["line"], fault["place"]["column"]),
                         (code, "fleet", *where))
        self.assertTrue(fault["place"]["path"].endswith("wrong.law"))
        self.assertLessEqual({"weather", "flights", "places", "fleet"}, self.judged(report))
        self.assertFalse([j for j in report["judgements"] if j["rule"].startswith("fleet.")])
        status, report = self.check("--domain", "weather")
        self.assertEqual((status, report["faults"], report["summary"]["faults_left_out"]), (0, [], 1))
        for verb in (["decide", "--mesh", self.mesh], ["test", "--mesh", self.mesh]):
            status, out, err = run(*verb)
            self.assertEqual(status, 2)
            self.assertIn(code, err)
        law.unlink()

    def test_laws_that_are_wrong(self):
        head = "module fleet.wrong\nuse std.mesh\n"
        column = head + 'rule r { check on Port "fleet.planes/planes" each row { x: nocolumn > 1 } }\n'
        self.wrong_law(column, "ML2007", (3, 60))
        self.wrong_law(head + "rule r {\n", "ML1011", (3, 9))
        self.wrong_law(head + 'rule r { check on Port "weather.observations/observations" each row { x: true } }\n',
                       "ML3001", (3, 24))

    def test_laws_that_use_what_is_wrong(self):
        laws = self.mesh.parent / "airports"
        (laws / "fleet/laws/wrong.law").write_text("module fleet.wrong\nconst two: Int = \"2\"\n")
        (laws / "carriers/laws/user.law").write_text("module carriers.user\nuse fleet.wrong\n")
        code, report = self.check()
        self.assertEqual(code, 2)
        self.assertEqual([(f["domain"], f["code"]) for f in report["faults"]],
                         [("fleet", "ML2011"), ("carriers", "ML2002")])
        self.assertIn("weather", self.judged(report))

    def test_an_error_of_the_council_stops_all(self):
        (self.mesh.parent / "airports/council/laws/wrong.law").write_text("module council.wrong\nconst x: Int = y\n")
        code, out, err = run("check", self.mesh)
        self.assertEqual((code, out), (2, ""))
        self.assertIn("ML2001", err)

    def test_the_council_s_laws_bind_everybody(self):
        self.lose('"../airports/council/laws"', '"council/lws"')
        code, out, err = run("check", self.mesh)
        self.assertEqual((code, out), (2, ""))
        self.assertIn("ML1001", err)

    def test_data(self):
        for folder in ("data/flet", "constitution.law"):
            place = self.lose('data "data/fleet"', f'data "{folder}"')
            code, report = self.check()
            self.assertEqual(code, 2)
            self.assertEqual(self.told(report, folder), ("ML6002", place[0], place[1] + 5))
            self.assertIn("weather", self.judged(report))
            self.assertEqual(self.check("--domain", "weather")[0], 0)
            self.lose(f'data "{folder}"', 'data "data/fleet"')

    def test_no_data(self):
        place = self.lose('data "data/fleet"', "")
        code, report = self.check()
        self.assertEqual(code, 2)
        self.assertEqual(self.told(report, "names no `data` folder")[0], "ML6002")
        self.assertIn("weather", self.judged(report))


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
