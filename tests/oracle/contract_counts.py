# SPDX-License-Identifier: Apache-2.0
"""What the contracts themselves promise of the data, counted with DuckDB.

    python3 tests/oracle/contract_counts.py [--mesh DIR] [--data DIR] [--port ID]

For every contract under DIR/*/contracts it counts the rows that break what a property declares
(required, unique, the primary key, ranges, lengths, patterns, enums, relationships) and evaluates
the library metrics.
The names are `<property>.<what>`, and `<property or object>.<quality id or metric>` for metrics.

Where the contract standard leaves a meaning open, this file takes one and says so: a null is not
applicable to anything but `required` and the metrics on nulls; a duplicate is every row whose key
another row has too, and its percentage is of the rows that have a key; a pattern is searched for,
not matched whole; `mustBeBetween` includes both ends.
"""

import argparse
import fractions
import json
import pathlib

import yaml

import airports_clauses
import airports_counts

ROOT = airports_counts.ROOT
BOUNDS = {"minimum": ">=", "maximum": "<=", "exclusiveMinimum": ">", "exclusiveMaximum": "<"}
# Tables by the name that contracts give them, which is the last part of a port's name.
PORT_TABLES = {port.partition("/")[2]: table for port, table in airports_clauses.TABLES.items()}
OPERATORS = {
    "mustBe": lambda x, y: x == y,
    "mustNotBe": lambda x, y: x != y,
    "mustBeGreaterThan": lambda x, y: x > y,
    "mustBeGreaterOrEqualTo": lambda x, y: x >= y,
    "mustBeLessThan": lambda x, y: x < y,
    "mustBeLessOrEqualTo": lambda x, y: x <= y,
    "mustBeBetween": lambda x, y: y[0] <= x <= y[1],
    "mustNotBeBetween": lambda x, y: not y[0] <= x <= y[1],
}


def main():
    parser = argparse.ArgumentParser(description="count what breaks the contracts")
    parser.add_argument("--mesh", type=pathlib.Path, default=ROOT / "examples/airports")
    parser.add_argument("--data", type=pathlib.Path, help="by default the data folder of the mesh")
    parser.add_argument("--port", help="only this port")
    options = parser.parse_args()
    print(json.dumps(count(options.mesh, options.data or options.mesh / "data", options.port),
                     indent=2, ensure_ascii=False))


def count(mesh, data, only_port=None):
    """For each port of the mesh, for each promise, what was found."""
    connection = airports_counts.open_tables(data)
    report = {}
    for path in sorted(pathlib.Path(mesh).glob("*/contracts/*.odcs.yaml")):
        contract = yaml.safe_load(path.read_text(encoding="utf-8"))
        for thing in contract["schema"]:
            port = f"{contract['dataProduct']}/{thing['name']}"
            if only_port in (None, port):
                report[port] = _count_object(connection, airports_clauses.TABLES[port], thing)
    return report


def _count_object(connection, table, thing):
    found = {}
    for prop in thing["properties"]:
        for what, holds in _row_promises(prop):
            found[f"{prop['name']}.{what}"] = _count_rows(connection, table, [prop["name"]], holds)
        for relation in prop.get("relationships", []):
            found[f"{prop['name']}.foreignKey"] = _count_foreign(
                connection, table, [prop["name"]], [relation["to"]])
        if prop.get("unique"):
            found[f"{prop['name']}.unique"] = _count_repeated(connection, table, [prop["name"]])
        for quality in prop.get("quality", []):
            name = f"{prop['name']}.{quality.get('id', quality['metric'])}"
            found[name] = _metric(connection, table, quality, prop["name"])
    for relation in thing.get("relationships", []):
        columns = [_reference(source)[1] for source in relation["from"]]
        found[f"{thing['name']}.{relation.get('id', 'foreignKey')}"] = _count_foreign(
            connection, table, columns, relation["to"])
    key = [p for p in thing["properties"] if p.get("primaryKey")]
    if key:
        key.sort(key=lambda p: p["primaryKeyPosition"])
        found["primaryKey"] = _count_repeated(connection, table, [p["name"] for p in key])
    for quality in thing.get("quality", []):
        name = f"{thing['name']}.{quality.get('id', quality['metric'])}"
        found[name] = _metric(connection, table, quality, None)
    return found


def _row_promises(prop):
    """What a property's declaration says of each value, as SQL that must hold."""
    name, options = prop["name"], prop.get("logicalTypeOptions", {})
    if prop.get("required"):
        yield "required", None
    for bound, operator in BOUNDS.items():
        if bound in options:
            yield bound, f"{name} {operator} {options[bound]}"
    if "minLength" in options:
        yield "minLength", f"length({name}) >= {options['minLength']}"
    if "maxLength" in options:
        yield "maxLength", f"length({name}) <= {options['maxLength']}"
    if "pattern" in options:
        yield "pattern", f"regexp_matches({name}, {_text(options['pattern'])})"
    if "enum" in prop:
        yield "enum", f"{name} in ({_texts(e['value'] for e in prop['enum'])})"
    if "dimensions" in options:
        finite = f"list_bool_and([isfinite(x) for x in {name}])"
        yield "dimensions", f"len({name}) = {options['dimensions']}"
        yield "finite", finite
        if options.get("normalized"):
            # A vector that is not finite has broken its promise already.
            yield "normalized", (f"case when {finite} then abs(sqrt(list_sum("
                                 f"[x::double * x::double for x in {name}])) - 1) <= 0.001 end")


def _count_rows(connection, table, columns, holds):
    """`holds` is SQL that is null where it does not apply; without it, presence is what counts."""
    present = " and ".join(f"{column} is not null" for column in columns)
    if holds is None:
        holds, present = present, "true"
    total, fail, passed = connection.execute(
        f"select count(*), count(*) filter (where {present} and not ({holds})), "
        f"count(*) filter (where {present} and ({holds})) from {table}").fetchone()
    return {"unit": "rows", "fail": fail, "pass": passed, "not_applicable": total - fail - passed}


def _count_foreign(connection, table, columns, targets):
    """Rows whose columns are no row of the table that the references name."""
    named = [_reference(target) for target in targets]
    keys = ", ".join(column for _, column in named)
    here = ", ".join(columns)
    return _count_rows(connection, table, columns,
                       f"({here}) in (select ({keys}) from {PORT_TABLES[named[0][0]]})")


def _reference(text):
    """Table and column of `table.column` or of `file#/schema/table/properties/column`."""
    if "/" in text:
        parts = text.partition("#")[2].strip("/").split("/")
        return parts[1], parts[3]
    return tuple(text.split("."))


def _count_repeated(connection, table, columns):
    clause = airports_clauses.unique("", " ".join(columns))
    result, _ = airports_counts.count_unique(connection, table, clause)
    return {name: result[name] for name in ("unit", "fail", "pass", "not_applicable", "groups")}


def _metric(connection, table, quality, column):
    """The metric's value and whether it is as it must be."""
    rows, of = _metric_rows(connection, table, quality, column)
    operator = next(name for name in OPERATORS if name in quality)
    expected = quality[operator]
    is_percent = quality.get("unit") == "percent"
    if is_percent:
        # Compared exactly: a hundred times the rows against the limit times all rows.
        limits = [_exact(x) * of for x in expected] if isinstance(expected, list) \
            else _exact(expected) * of
        holds = OPERATORS[operator](rows * 100, limits)
    else:
        holds = OPERATORS[operator](rows, expected)
    return {"unit": "dataset", "fail": int(not holds), "pass": int(holds), "not_applicable": 0,
            "rows": rows, "of": of, "percent": round(rows * 100 / of, 4) if of else None,
            "metric": quality["metric"], operator: expected}


def _metric_rows(connection, table, quality, column):
    """How many rows the metric finds, and of how many."""
    metric, arguments = quality["metric"], quality.get("arguments", {})
    total, = connection.execute(f"select count(*) from {table}").fetchone()
    if metric == "rowCount":
        return total, total
    if metric == "duplicateValues":
        found = _count_repeated(connection, table, arguments.get("properties", [column]))
        return found["fail"], found["fail"] + found["pass"]
    null = f"{column} is null"
    if metric == "nullValues":
        condition = null
    elif metric == "missingValues":
        values = [v for v in arguments["missingValues"] if v is not None]
        condition = f"{null} or {column}::varchar in ({_texts(values)})"
    else:
        tests = []
        if "validValues" in arguments:
            tests.append(f"{column}::varchar in ({_texts(arguments['validValues'])})")
        if "pattern" in arguments:
            tests.append(f"regexp_matches({column}, {_text(arguments['pattern'])})")
        condition = f"{column} is not null and not ({' and '.join(tests)})"
    rows, = connection.execute(
        f"select count(*) filter (where {condition}) from {table}").fetchone()
    return rows, total


def _exact(number):
    return fractions.Fraction(str(number))


def _text(value):
    return "'" + str(value).replace("'", "''") + "'"


def _texts(values):
    return ", ".join(_text(v) for v in values)


if __name__ == "__main__":
    main()
