# SPDX-License-Identifier: Apache-2.0
"""Decides every request of the airports mesh and compares with the answers that stand beside them.

Usage: requests_test.py MESHLAW

`requests/expected/answers.json` says what `requests/README.md` says, for a program to read; this
test holds both to each other, and the decisions to them.
"""

import json
import pathlib
import re
import subprocess
import sys
import unittest

MESHLAW = ""
MESH = pathlib.Path(__file__).resolve().parents[2] / "examples" / "airports"
REQUESTS = MESH / "requests"
ANSWERS = json.loads((REQUESTS / "expected" / "answers.json").read_text(encoding="utf-8"))


def decide(name):
    return subprocess.run(
        [MESHLAW, "decide", "--mesh", str(MESH), "--request", str(REQUESTS / f"{name}.json")],
        capture_output=True, text=True, timeout=60, check=False)


def answer_of(decision):
    """A decision as the file of answers states it."""
    answer = {"class": decision["class"],
              "rules": sorted(rule["rule"] for rule in decision["determining"])}
    if decision["allow"]:
        answer["rows"] = decision["rows"]
        answer["masks"] = {mask["column"]: mask["mask"] for mask in decision["masks"]}
        answer["limits"] = sorted(decision["limits"])
    return answer


def answers_of_the_page():
    """The last column of the table, by request."""
    lines = (REQUESTS / "README.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines
            if line.startswith("| `")]
    return {row[0].strip("`"): row[-1] for row in rows}


class Requests(unittest.TestCase):
    def test_there_is_an_answer_to_every_request(self):
        self.assertEqual(sorted(ANSWERS), sorted(path.stem for path in REQUESTS.glob("*.json")))
        self.assertEqual(sorted(ANSWERS), sorted(answers_of_the_page()))

    def test_the_page_says_what_the_answers_say(self):
        for name, text in answers_of_the_page().items():
            with self.subTest(request=name):
                self.assert_page_says(ANSWERS[name], text)

    def assert_page_says(self, answer, text):
        starts = {"permitted": "allow", "forbidden": "deny, forbidden by",
                  "no match": "deny, no match", "error": "deny, error"}
        self.assertTrue(text.startswith(starts[answer["class"]]), text)
        named = set(re.findall(r"`([^`]+)`", text))
        # The page names rules without their module.
        for rule in [*answer.get("rules", []), *answer.get("limits", [])]:
            self.assertIn(rule.rpartition(".")[2], named)
        for column in answer.get("masks", {}):
            self.assertIn(column, named)

    def test_decisions(self):
        for name, expected in ANSWERS.items():
            with self.subTest(request=name):
                done = decide(name)
                self.assertEqual(done.returncode, expected.get("exit", 0), done.stderr)
                decision = json.loads(done.stdout)
                if "says" in expected:
                    self.assert_error(expected, decision, done.stderr)
                else:
                    self.assertEqual(answer_of(decision), expected)
                    self.assertEqual(decision["errors"], [])

    def assert_error(self, expected, decision, diagnostics):
        self.assertFalse(decision["allow"])
        self.assertEqual(decision["class"], expected["class"])
        self.assertIn(expected["says"], diagnostics)


def main():
    global MESHLAW
    MESHLAW = sys.argv[1]
    result = unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromTestCase(Requests))
    # What a test compares in turn fails each by itself, so that one test can be in here often.
    wrong = {test.id().partition(" ")[0] for test, _ in result.failures + result.errors}
    print(f"{result.testsRun - len(wrong)} passed, {len(wrong)} failed")
    return 0 if result.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main())
