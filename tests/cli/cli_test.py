#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""End-to-end runs of the real program: what a user types, what it prints, how it exits.

Usage: cli_test.py MESHLAW. Works on copies of the starter mesh (`meshlaw init`), so every case starts
from a mesh that passes and breaks one thing.
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


def run(*args, stdin="", env=None):
    done = subprocess.run(
        [MESHLAW, *map(str, args)],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "TERM": "dumb", **(env or {})},
    )
    return done.returncode, done.stdout, done.stderr


class MeshCase(unittest.TestCase):
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

    def check(self, *args):
        return run("check", self.mesh, "--now", "2026-11-24T12:00:00Z", *args)


class Basics(unittest.TestCase):
    def test_version_and_help(self):
        self.assertEqual(run("--version"), (0, "meshlaw 0.1.0\n", ""))
        code, out, _ = run("--help")
        self.assertEqual(code, 0)
        for verb in ("check", "decide", "test", "fmt", "compile", "explain", "init"):
            self.assertIn(verb, out)

    def test_a_line_that_cannot_be_followed_is_2(self):
        self.assertEqual(run("check")[0], 2)
        self.assertEqual(run("nonsense")[0], 2)
        self.assertEqual(run("check", "/nowhere")[0], 2)

    def test_explain(self):
        code, out, _ = run("explain", "ML2006")
        self.assertEqual(code, 0)
        self.assertIn("unknown-attribute", out)
        self.assertEqual(run("explain", "sema/unknown-attribute")[1], out)
        self.assertEqual(run("explain", "ML9999")[0], 2)
        self.assertGreater(len(run("explain")[1].splitlines()), 50)


class Init(MeshCase):
    def test_what_it_writes_passes(self):
        code, out, err = self.check()
        self.assertEqual(code, 0, out + err)
        code, out, err = run("test", "--mesh", self.mesh)
        self.assertEqual(code, 0, out + err)
        self.assertIn("2 passed, 0 failed", out)
        self.assertEqual(run("fmt", "--check", self.mesh)[0], 0)

    def test_its_closing_words_are_commands_that_work(self):
        folder = Path(self.folder.name) / "another"
        code, _, err = run("init", folder)
        self.assertEqual(code, 0, err)
        check, decide = (line.split(" meshlaw ")[1].split() for line in err.splitlines())
        self.assertEqual((check[0], run(*check)[0]), ("check", 0))
        code, out, err = run(*decide)
        self.assertEqual((decide[0], code), ("decide", 0), err)
        self.assertEqual(json.loads(out)["class"], "permitted")

    def test_it_does_not_write_over_anything(self):
        code, _, err = run("init", self.mesh)
        self.assertEqual(code, 2)
        self.assertIn("not empty", err)


class Check(MeshCase):
    def break_data(self):
        self.edit("data/shop/orders.csv", "120.00", "-3.00")

    def test_a_defect_is_found_and_placed(self):
        self.break_data()
        code, out, _ = self.check()
        self.assertEqual(code, 1)
        for part in ("orders_are_sound", "order 2 is worth -3.00", "shop/laws/orders.law", "orders.odcs.yaml"):
            self.assertIn(part, out)

    def test_a_column_that_only_a_message_reads(self):
        self.break_data()
        self.edit("data/shop/orders.csv", "order_id", "order_idd")
        code, out, _ = self.check()
        self.assertEqual(code, 1)
        self.assertIn("order null is worth -3.00", out)
        self.assertRegex(out, r"orders_are_sound\.key on [^\n]*\n +not judged: the data have no column `order_id`")

    def test_errors_that_count_as_failures(self):
        self.edit("shop/laws/orders.law", "amount > 0.00",
                  "div(1, order_id - 2) < 5 tolerate 10% with error because \"far\"\n    other: amount > 0.00")
        code, out, _ = self.check()
        self.assertEqual(code, 1)
        self.assertIn("could not be judged: a division by zero", out)
        self.assertIn("1 of 3 rows failing or in error (33.3%), tolerated 10%", out)
        self.assertRegex(out, r"row +order_id\n +2 +2\n")

    def test_json(self):
        self.break_data()
        code, out, _ = self.check("--format", "json")
        self.assertEqual(code, 1)
        report = json.loads(out)
        self.assertEqual(report["schema_version"], 1)
        (finding,) = report["findings"]
        self.assertEqual(finding["rule"], "shop.quality.orders_are_sound")
        self.assertEqual(finding["clause"], "amount")
        self.assertEqual(finding["counts"]["fail"], 1)
        self.assertEqual(finding["counts"]["pass"], 2)

    def test_html_is_one_page(self):
        self.break_data()
        page = Path(self.folder.name) / "report.html"
        code, out, _ = self.check("--format", "html", "-o", page)
        self.assertEqual((code, out), (1, ""))
        text = page.read_text()
        self.assertTrue(text.startswith("<!DOCTYPE html>") or text.startswith("<!doctype html>"))
        self.assertNotIn("http-equiv=\"refresh\"", text)
        self.assertNotIn("src=\"http", text)

    def test_fail_level_and_selection(self):
        self.break_data()
        self.assertEqual(self.check("--fail-level", "critical")[0], 0)
        self.assertEqual(self.check("--rule", "products_have_owners")[0], 0)
        self.assertEqual(self.check("--rule", "orders_are_sound")[0], 1)
        self.assertEqual(self.check("--domain", "shop")[0], 1)

    def test_a_baseline_accepts_what_is_known_and_nothing_else(self):
        self.break_data()
        known = Path(self.folder.name) / "known.json"
        self.assertEqual(self.check("--write-baseline", known)[0], 1)
        self.assertEqual(self.check("--baseline", known)[0], 0)
        self.edit("data/shop/orders.csv", "2026-11-03T16:40:00Z", "2026-11-01T16:40:00Z")
        code, out, _ = self.check("--baseline", known)
        self.assertEqual(code, 1)
        self.assertIn("shipping", out)
        known.write_text("[]")
        self.assertEqual(self.check("--baseline", known)[0], 2)

    def test_a_fault_in_the_law_is_shown_and_the_law_left_out(self):
        self.edit("shop/laws/orders.law", "amount > 0.00", "amuont > 0.00")
        code, out, err = self.check()
        self.assertEqual(code, 2)
        self.assertIn("ML2007", out)
        self.assertNotIn("orders_are_sound", out)
        self.assertIn("ML2007", err)
        self.assertIn("orders.law:10", err)
        self.assertIn("did you mean `amount`", err)

    def test_a_foreign_subject_is_refused(self):
        (self.mesh / "council/laws/extra.law").write_text(
            'module council.extra\nuse std.mesh\nrule r { check on Port "shop.order/orders" whole { a: row_count() > 0 } }\n'
        )
        code, _, err = self.check()
        self.assertEqual(code, 2)
        self.assertIn("ML3002", err)
        self.assertIn("did you mean `shop.orders/orders`", err)

    def test_a_law_that_names_nobody_is_told(self):
        (self.mesh / "council/laws/extra.law").write_text(
            "module council.extra\nuse std.mesh\n"
            'rule a { forbid read on Port port by Person p when p in Team::"counncil" or p == Person::"nobody-at-all" }\n'
            'rule b { forbid read on Port port by Person "samm" }\n'
            'test "a world of its own" {\n'
            '  let port = Port "x.y/z" { }\n  let ana = Person "ana" { in: Team::"counncil" }\n'
            "  expect read on port by ana is forbidden by a\n}\n"
        )
        code, _, err = self.check()
        self.assertEqual(code, 0, err)
        self.assertEqual(err.count("ML3017"), 3, err)
        self.assertIn("the mesh has no Team `counncil`", err)
        self.assertIn("did you mean `council`?", err)
        self.assertIn("the mesh has no Person `nobody-at-all`", err)
        self.assertIn("did you mean `sam`?", err)

    def test_the_constitution_names_only_whom_there_is(self):
        self.edit("constitution.law", 'Team::"shop-team"', 'Team::"shop-teem"')
        code, _, err = self.check()
        self.assertEqual(code, 2)
        self.assertIn("ML3013", err)
        self.assertIn("did you mean `shop-team`?", err)

    def test_bad_yaml(self):
        self.edit("shop/contracts/orders.odcs.yaml", "kind: DataContract", "kind: [DataContract")
        code, _, err = self.check()
        self.assertEqual(code, 2)
        self.assertIn("orders.odcs.yaml:", err)

    def test_what_else_is_there_is_still_judged(self):
        self.break_data()
        self.edit("constitution.law", "domain shop {", 'domain depot { owner Team::"shop-team" laws "depot/laws" contracts "depot/contracts" data "data/shop" }\n\ndomain shop {')
        for folder, name, text in (
            ("depot/contracts", "stock.odcs.yaml", "kind: [DataContract\n"),
            ("depot/laws", "stock.law", 'module depot.quality\nuse std.mesh\nrule full { check on Port "depot.stock/stock" whole { some: row_count() > 0 } }\n'),
        ):
            (self.mesh / folder).mkdir(parents=True)
            (self.mesh / folder / name).write_text(text)
        code, out, err = self.check("--format", "json")
        self.assertEqual(code, 2)
        report = json.loads(out)
        self.assertEqual([f["rule"] for f in report["findings"]], ["shop.quality.orders_are_sound"])
        self.assertIn("stock.odcs.yaml", report["faults"][0]["place"]["path"])
        self.assertNotIn("ML3002", err)

    def test_an_unknown_pack(self):
        self.edit("constitution.law", "council {", "council {\n  packs basline")
        code, _, err = self.check()
        self.assertEqual(code, 2)
        self.assertIn("`baseline` is one", err)

    def test_a_contract_that_breaks_the_standard(self):
        self.edit("shop/contracts/orders.odcs.yaml", "logicalType: integer", "logicalType: intger")
        code, _, err = self.check()
        self.assertEqual(code, 2)
        self.assertIn("intger", err)
        self.assertIn("integer", err)

    def test_missing_data(self):
        (self.mesh / "data/shop/orders.csv").unlink()
        code, out, err = self.check()
        self.assertEqual(code, 2)
        self.assertIn("ML6002", out + err)

    def test_data_that_lack_a_column(self):
        file = self.mesh / "data/shop/orders.csv"
        rows = [line.split(",") for line in file.read_text().splitlines()]
        file.write_text("\n".join(",".join(r[:1] + r[2:]) for r in rows) + "\n")
        code, out, _ = self.check()
        self.assertEqual(code, 1)
        self.assertIn("amount", out)

    def test_a_contract_measures_in_words(self):
        self.edit("shop/contracts/orders.odcs.yaml", "        description: What the order is worth, in euros.\n",
                  "        description: What the order is worth, in euros.\n        quality:\n"
                  "          - {type: library, metric: duplicateValues, unit: percent, mustBeLessOrEqualTo: 1}\n")
        rows = (self.mesh / "data/shop/orders.csv").read_text().splitlines()
        rows += [row.replace("1,", "11,", 1) for row in rows[1:2]]
        (self.mesh / "data/shop/orders.csv").write_text("\n".join(rows) + "\n")
        code, out, _ = self.check()
        self.assertEqual(code, 1)
        self.assertIn("1 repeated values of `amount` of 4", out)
        self.assertNotRegex(out, r"\w is \d")

    def test_a_selection_that_nothing_has_is_2(self):
        for option, name in (("--domain", "shp"), ("--product", "orders"), ("--rule", "no_such_rule")):
            code, out, err = self.check(option, name)
            self.assertEqual((code, out), (2, ""), option)
            self.assertIn(f"`{name}`", err)
        self.assertIn("did you mean `shop.orders`", self.check("--product", "orders")[2])

    def test_a_clause_selects_its_rule_as_reports_print_it(self):
        code, out, _ = self.check("--rule", "shop.quality.orders_are_sound.amount", "--format", "json")
        self.assertEqual(code, 0)
        self.assertEqual({j["rule"] for j in json.loads(out)["judgements"]}, {"shop.quality.orders_are_sound"})

    def test_a_mesh_that_has_nothing_to_judge_is_2(self):
        constitution = self.mesh / "constitution.law"
        constitution.write_text(constitution.read_text().split("domain shop")[0])
        code, _, err = self.check()
        self.assertEqual(code, 2)
        self.assertIn("nothing was judged", err)

    def test_text_that_is_no_number(self):
        self.edit("data/shop/orders.csv", "120.00", "many")
        code, out, _ = self.check("--format", "json")
        self.assertEqual(code, 1)
        rules = {(f["rule"], f["clause"]): f for f in json.loads(out)["findings"]}
        self.assertIn(("contract.shop.orders/orders.types", "amount"), rules)
        self.assertNotIn(("shop.quality.orders_are_sound", "amount"), rules)


class Engines(MeshCase):
    def test_without_its_parts_it_says_what_is_missing(self):
        # The program alone, as someone might copy it: no reader of data, no native code.
        alone = Path(self.folder.name) / "bin" / "meshlaw"
        alone.parent.mkdir()
        shutil.copy(MESHLAW, alone)
        done = subprocess.run([alone, "check", self.mesh], capture_output=True, text=True)
        self.assertEqual(done.returncode, 2)
        self.assertIn("ML9001", done.stdout + done.stderr)
        self.assertIn("libmeshlaw_data.so", done.stdout + done.stderr)


class Decide(MeshCase):
    def request(self, principal="sam", action="read", **context):
        return {
            "principal": {"type": "Person", "id": principal},
            "action": action,
            "resource": {"type": "Product", "id": "shop.orders"},
            "context": {"purpose": "support", **context},
        }

    def decide(self, *requests):
        return run("decide", "--mesh", self.mesh, stdin="".join(json.dumps(r) + "\n" for r in requests))

    def test_answers_stay_beside_their_questions(self):
        code, out, _ = self.decide(self.request(), self.request(action="export"))
        self.assertEqual(code, 0)
        first, second = map(json.loads, out.splitlines())
        self.assertEqual((first["allow"], first["class"]), (True, "permitted"))
        self.assertEqual((second["allow"], second["class"]), (False, "no match"))

    def test_an_inactive_person_is_forbidden_with_the_reason(self):
        self.edit("council/entities.yaml", "active: true", "active: false")
        code, out, _ = self.decide(self.request())
        self.assertEqual(code, 0)
        answer = json.loads(out)
        self.assertEqual(answer["class"], "forbidden")
        self.assertIn("not active", answer["determining"][0]["message"])

    def test_engines_agree_on_a_stream(self):
        # More than the reference takes before code does.
        actions = ("read", "export", "describe", "audit", "aggregate")
        lines = "".join(json.dumps(self.request(action=actions[i % 5], purpose=("support", f"p{i % 7}")[i % 2])) + "\n"
                        for i in range(1500))
        answers = {engine: run("decide", "--mesh", self.mesh, "--engine", engine, stdin=lines)[1]
                   for engine in ("interpreter", "jit", "auto")}
        self.assertEqual(answers["interpreter"].count("\n"), 1500)
        self.assertEqual(answers["jit"], answers["interpreter"])
        self.assertEqual(answers["auto"], answers["interpreter"])

    def test_a_line_is_answered_before_the_next_is_waited_for(self):
        with subprocess.Popen([MESHLAW, "decide", "--mesh", self.mesh], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as asked:
            for action, allow in (("read", True), ("export", False)):
                asked.stdin.write(json.dumps(self.request(action=action)) + "\n")
                asked.stdin.flush()
                self.assertEqual(json.loads(asked.stdout.readline())["allow"], allow)
            asked.stdin.close()
            self.assertEqual(asked.wait(timeout=60), 0)

    def test_every_refusal_says_why_however_many_came_before(self):
        code, out, err = self.decide(*(self.request(principal=f"eve{i}") for i in range(300)))
        self.assertEqual(code, 2)
        causes = [json.loads(line)["error"]["message"] for line in out.splitlines()]
        self.assertEqual(len(causes), 300)
        self.assertIn("eve299", causes[299])
        self.assertIn("100 more were not shown", err)

    def test_an_unknown_entity_is_denied_and_2(self):
        code, out, err = self.decide(self.request(principal="eve"))
        self.assertEqual(code, 2)
        self.assertFalse(json.loads(out)["allow"])
        self.assertIn("ML7002", err)

    def test_a_refusal_says_why_in_its_answer(self):
        _, out, _ = self.decide(self.request(principal="eve"), self.request(action="borrow"))
        first, second = (json.loads(line)["error"] for line in out.splitlines())
        self.assertEqual((first["code"], first["place"]), ("ML7002", "<stdin>:1:40"))
        self.assertIn("eve", first["message"])
        self.assertEqual(second["code"], "ML7001")
        self.assertIn("borrow", second["message"])

    def test_entities_with_errors_allow_nothing(self):
        self.edit("council/entities.yaml", 'in: ["Team::shop-team"]', 'inn: ["Team::shop-team"]')
        code, out, err = self.decide(self.request())
        self.assertEqual(code, 2)
        answer = json.loads(out)
        self.assertEqual((answer["allow"], answer["class"]), (False, "error"))
        self.assertIn("ML5020", err)

    def test_an_error_names_the_entity_that_is_not_there(self):
        (self.mesh / "council/laws/more.law").write_text(
            'module council.more\nuse std.mesh\n'
            'rule vouched { permit export on Product product by Person person when Person::"ghost".active }\n')
        code, out, _ = self.decide(self.request(action="export"))
        self.assertEqual(code, 0)
        (error,) = json.loads(out)["errors"]
        self.assertEqual((error["failure"], error["applied"]), ("missing-entity", False))
        self.assertTrue(error["message"].endswith(': there is no `Person::"ghost"`'), error)
        request = Path(self.folder.name) / "request.json"
        request.write_text(json.dumps(self.request(action="export")))
        out = run("decide", "--mesh", self.mesh, "--format", "text", "--request", request)[1]
        self.assertIn('there is no `Person::"ghost"`; the rule was skipped', out)

    def test_a_line_that_is_no_request(self):
        code, out, err = run("decide", "--mesh", self.mesh, stdin="{\n" + json.dumps(self.request()) + "\n")
        self.assertEqual(code, 2)
        self.assertEqual([json.loads(line)["allow"] for line in out.splitlines()], [False, True])
        self.assertIn("ML7001", err)


class Laws(MeshCase):
    def test_no_test_is_2(self):
        empty = Path(self.folder.name) / "empty.law"
        empty.write_text("module empty\n")
        code, _, err = run("test", empty)
        self.assertEqual(code, 2)
        self.assertIn("ML4002", err)

    def test_no_test_says_what_to_do(self):
        law = Path(self.folder.name) / "few.law"
        law.write_text('module few\ntest "sums" { expect 1 + 1 == 2 }\n')
        self.assertIn("= help: `--run` matches the `module: name` of no test", run("test", law, "--run", "x")[2])
        law.write_text("module few\n")
        self.assertIn("= help: a law tests itself by `test ", run("test", law)[2])

    def test_a_mesh_is_tested_as_one(self):
        for path in (self.mesh, self.mesh / "constitution.law"):
            code, out, err = run("test", path)
            self.assertEqual((code, out), (2, ""))
            self.assertIn("ML9002", err)
            self.assertIn(f"= help: test it by `meshlaw test --mesh {self.mesh}`", err)

    def test_a_folder_without_laws_is_neither_tested_nor_compiled(self):
        empty = Path(self.folder.name) / "empty"
        empty.mkdir()
        for verb, help in (("test", "or a mesh by `--mesh DIR`"), ("compile", "or a mesh's folder")):
            code, out, err = run(verb, empty)
            self.assertEqual((code, out), (2, ""))
            self.assertIn(f"error[ML9002] engine/bad-usage: no file in `{empty}` ends with `.law`", err)
            self.assertIn(help, err)
        code, _, err = run("test")
        self.assertEqual(code, 2)
        self.assertIn("no law was named", err)

    def test_a_failing_test_says_what_came(self):
        law = Path(self.folder.name) / "failing.law"
        law.write_text('module failing\ntest "sums" { expect 1 + 1 == 3 }\n')
        code, out, _ = run("test", law)
        self.assertEqual(code, 1)
        self.assertIn("ML4001", out)
        self.assertIn("failing.law:2", out)
        self.assertIn("0 passed, 1 failed, 1 expectation\n", out)
        self.assertIn("it is false", out)

    def test_a_failure_names_what_is_missing(self):
        law = Path(self.folder.name) / "lacks.law"
        law.write_text("""module lacks
use std.mesh
rule inactive { forbid read on Product product by Person person unless person.active }
rule purpose { permit read on Product product by Person person when context.purpose == "x" }
test "lacks" {
  let sam = Person "sam" { clearance: internal }
  let orders = Product "shop.orders" { name: "orders" }
  expect read on orders by sam is permitted
  expect sam.active
  expect Person::"eve".active
}
""")
        code, out, err = run("test", law)
        self.assertEqual(code, 1, err)
        access, attribute, entity = (line for line in out.splitlines() if line.startswith("error["))
        self.assertIn('lacks.inactive failed: an entity lacks an attribute that its type requires: '
                      '`Person::"sam"` has no `active`', access)
        self.assertTrue(access.endswith("the request's context has no `purpose`"), access)
        self.assertTrue(attribute.endswith('`Person::"sam"` has no `active`'), attribute)
        self.assertTrue(entity.endswith('there is no `Person::"eve"`'), entity)

    def test_fmt_lays_out_and_keeps_comments(self):
        law = Path(self.folder.name) / "messy.law"
        law.write_text("module   messy // why\nconst a={1,2}\n")
        self.assertEqual(run("fmt", "--check", law)[0], 1)
        self.assertEqual(run("fmt", law)[0], 0)
        self.assertIn("// why", law.read_text())
        self.assertEqual(run("fmt", "--check", law)[0], 0)

    def test_compile_emits_every_form(self):
        for form in ("ast", "ir", "plan"):
            code, out, err = run("compile", self.mesh, "--emit", form)
            self.assertEqual(code, 0, err)
            self.assertIn("orders_are_sound", out)

    def test_compile_shows_the_law_that_was_named(self):
        law = Path(self.folder.name) / "own.law"
        law.write_text(
            "module own\nuse std.mesh, std.text\nparam least: Int = 1\n"
            "rule owned { require on Port port that any(c in port.columns: "
            "length(c.name) > least) }\n")
        for form, own, others in (("ast", "owned", "(law std.iso"), ("ir", "rule own.owned", "std.mesh.Status")):
            code, out, err = run("compile", law, "--emit", form)
            self.assertEqual(code, 0, err)
            self.assertIn(own, out)
            self.assertLess(len(out), 2000, out)
            code, whole, err = run("compile", law, "--emit", form, "--library")
            self.assertEqual(code, 0, err)
            self.assertGreater(len(whole), 10 * len(out))
            self.assertTrue(others in whole, form)
        # All that the rule uses, the body of its quantifier too, as the whole prints it.
        self.assertEqual(out.count("\nfn"), whole.count("\nfn"))
        for block in out.strip().split("\n\n"):
            self.assertTrue(block in whole, block)
        self.assertIn("param own.least", out)

    def test_compile_of_a_mesh_shows_its_own_law(self):
        self.edit("constitution.law", "council {", "council {\n  packs baseline")
        code, out, err = run("compile", self.mesh, "--emit", "ir")
        self.assertEqual(code, 0, err)
        self.assertIn("rule council.house.own_team", out)
        self.assertIn("rule contract.", out)
        self.assertNotIn("rule baseline.", out)
        self.assertIn("rule baseline.", run("compile", self.mesh, "--emit", "ir", "--library")[1])

    def test_compile_emits_code_for_rows_and_requests(self):
        for form, word in (("llvm", "define"), ("asm", ".text")):
            code, out, err = run("compile", self.mesh, "--emit", form)
            self.assertEqual(code, 0, err)
            self.assertGreaterEqual(out.count(word), 2)

    def test_diagnostics_as_json(self):
        law = Path(self.folder.name) / "bad.law"
        law.write_text("module bad\nconst a = b\n")
        code, _, err = run("--diagnostics", "json", "compile", law)
        self.assertEqual(code, 2)
        (diagnostic,) = json.loads(err)
        self.assertEqual((diagnostic["code"], diagnostic["line"]), ("ML2001", 2))


if __name__ == "__main__":
    MESHLAW = str(Path(sys.argv.pop(1)).resolve())
    unittest.main(verbosity=1)
