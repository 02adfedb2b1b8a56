# SPDX-License-Identifier: Apache-2.0
"""What a report of `meshlaw check --format json` counted, under the names that the oracle uses."""

import json
import subprocess

NOW = "2026-11-24T12:00:00Z"
# The kind of a contract's rule, and what the oracle calls what it promises of a column.
OF_COLUMN = {
    "required": ("required",),
    "unique": ("unique",),
    "range": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    "length": ("minLength", "maxLength"),
    "pattern": ("pattern",),
    "values": ("enum",),
    "references": ("foreignKey",),
}
OF_VECTOR = {"finite": "finite", "norm": "normalized"}


def check(meshlaw, mesh):
    """The exit status and the report."""
    done = subprocess.run([meshlaw, "check", str(mesh), "--format", "json", "--now", NOW],
                          capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"check {mesh} could not judge:\n{done.stderr}")
    return done.returncode, json.loads(done.stdout)


def judged(report):
    """What was judged: the rules that do not apply are listed too, and have counted nothing."""
    return [j for j in report["judgements"] if j["verdict"] != "not_applicable"]


def law_clauses(report):
    """The judgements of the domains' laws, by port and name as LAWS.md has it."""
    found = {}
    for clause in judged(report):
        domain, module, rule = (clause["rule"].split(".") + ["", ""])[:3]
        if module == "quality" and domain == clause["domain"]:
            key = (clause["subject"], f"{domain}.{rule}.{clause['clause']}")
            assert key not in found, key
            found[key] = clause
    return found


def contract_promises(report):
    """The judgements of what contracts promise, by port, kind and label."""
    found = {}
    for clause in judged(report):
        if clause["rule"].startswith("contract."):
            kind = clause["rule"].rpartition(".")[2]
            key = (clause["subject"], kind, clause["clause"])
            assert key not in found, key
            found[key] = clause
    return found


def oracle_names(kind, label, names):
    """Which of the oracle's names of a port one promise covers.

    A range or a length is one promise with two ends here, and two of the oracle's. A metric and
    a relationship of the whole port are named by their id alone.
    """
    if kind == "primary_key":
        return ["primaryKey"]
    if kind == "vectors":
        column, _, what = label.rpartition(".")
        return [f"{column}.{OF_VECTOR[what]}"]
    if kind in OF_COLUMN:
        own = [f"{label}.{what}" for what in OF_COLUMN[kind]]
        covered = [name for name in own if name in names]
        if covered:
            return covered
    return [name for name in names if name.partition(".")[2] == label]
