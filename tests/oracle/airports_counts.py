# SPDX-License-Identifier: Apache-2.0
"""What a check of the airports mesh must report, counted by another engine.

    python3 tests/oracle/airports_counts.py [--data DIR] [--port ID] [--samples N]

Every clause of examples/airports/LAWS.md is counted here with DuckDB from the files under DIR (by
default examples/airports/data), knowing nothing of Meshlaw. The answer is JSON on standard output:
for each port, for each `rule.clause`, how many units fail, pass or are not applicable, and how many
of the latter for a null (`null` is a part of `not_applicable`). The unit is a row, a group or the
whole data set. Numbers come from the data alone: no expected count is written in this file.
"""

import argparse
import json
import pathlib

import duckdb

import airports_clauses as clauses

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main():
    parser = argparse.ArgumentParser(description="count every clause of the airports mesh")
    parser.add_argument("--data", type=pathlib.Path, default=ROOT / "examples/airports/data")
    parser.add_argument("--port", help="only this port, such as fleet.planes/planes")
    parser.add_argument("--samples", type=int, default=3, help="keys to show of what fails")
    options = parser.parse_args()
    report = count(options.data, options.samples, options.port)
    print(json.dumps(report, indent=2, ensure_ascii=False))


def count(data, samples=0, only_port=None):
    """The whole report as a dictionary."""
    connection = open_tables(data)
    report = {}
    for port, listed in clauses.PORTS.items():
        if only_port in (None, port):
            report[port] = _count_port(connection, port, listed, samples)
    return report


def open_tables(data):
    """A connection with one view a port, named like the table it holds."""
    connection = duckdb.connect()
    connection.execute("set threads to 2")
    connection.execute("set timezone to 'UTC'")
    for table, place in clauses.FILES.items():
        path = str(pathlib.Path(data) / place).replace("'", "''")
        if place.endswith(".csv"):
            types = ", ".join(f"'{c}': '{t}'" for c, t in clauses.CSV_TYPES[table].items())
            scan = (f"read_csv('{path}', header = true, delim = ',', nullstr = 'NA', "
                    f"columns = {{{types}}})")
        else:
            scan = f"read_parquet('{path}')"
        connection.execute(f"create table {table} as select * from {scan}")
    return connection


def _count_port(connection, port, listed, samples):
    table = clauses.TABLES[port]
    found = _count_rows(connection, table, [c for c in listed if c.kind == "row"])
    answer = {}
    for clause in listed:
        if clause.kind == "row":
            result, failing = found[clause.name], _failing_rows(clause)
        elif clause.kind == "unique":
            result, failing = count_unique(connection, table, clause)
        elif clause.kind == "group":
            result, failing = _count_groups(connection, table, clause)
        else:
            result, failing = _count_whole(connection, table, clause)
        if result["fail"] and samples and failing:
            result["samples"] = _samples(connection, port, clause, failing, samples)
        answer[clause.name] = result
    return answer


def _applies(clause):
    """SQL for: the row is one the clause speaks of, and nothing that it reads is null."""
    present = [f"{column} is not null" for column in clause.needs]
    return " and ".join([f"coalesce({clause.when}, false)", *present])


def _failing_rows(clause):
    return f"{_applies(clause)} and not coalesce({clause.holds}, false)"


def _count_rows(connection, table, listed):
    """All clauses over rows in one reading of the table."""
    columns = ["count(*)"]
    for clause in listed:
        absent = " or ".join([f"{column} is null" for column in clause.needs] or ["false"])
        columns.append(f"count(*) filter (where {_failing_rows(clause)})")
        columns.append(f"count(*) filter (where {_applies(clause)})")
        columns.append(f"count(*) filter (where coalesce({clause.when}, true) and ({absent}))")
    numbers = connection.execute(f"select {', '.join(columns)} from {table}").fetchone()
    total, found = numbers[0], {}
    for i, clause in enumerate(listed):
        fail, applicable, null = numbers[1 + 3 * i:4 + 3 * i]
        found[clause.name] = _result("rows", fail, applicable - fail, total - applicable, null)
    return found


def count_unique(connection, table, clause):
    """A clause of kind `unique` over one table; also SQL for the rows that fail it."""
    key = ", ".join(clause.needs)
    whole = " and ".join(f"{column} is not null" for column in clause.needs)
    total, = connection.execute(f"select count(*) from {table}").fetchone()
    applicable, repeated, groups = connection.execute(
        f"select coalesce(sum(n), 0)::bigint, coalesce(sum(n) filter (where n > 1), 0)::bigint, "
        f"count(*) filter (where n > 1) "
        f"from (select count(*) n from {table} where {whole} group by {key})").fetchone()
    absent = total - applicable
    result = _result("rows", repeated, applicable - repeated, absent, absent)
    # Rows that share a key are counted all, the first one too; surplus leaves the first one out.
    result.update(groups=groups, surplus=repeated - groups)
    failing = (f"{whole} and ({key}) in (select ({key}) from {table} where {whole} "
               f"group by {key} having count(*) > 1)")
    return result, failing


def _count_groups(connection, table, clause):
    key = ", ".join(clause.needs)
    grouped = f"select {key}, {clause.holds} as holds from {table} group by {key}"
    fail, total = connection.execute(
        f"select count(*) filter (where not holds), count(*) from ({grouped})").fetchone()
    keys = connection.execute(
        f"select {key} from ({grouped}) where not holds order by all").fetchall()
    result = _result("groups", fail, total - fail, 0, 0)
    return result, [dict(zip(clause.needs, k)) for k in keys]


def _count_whole(connection, table, clause):
    value, null, total = connection.execute(
        f"select {clause.value}, {clause.null}, count(*) from {table}").fetchone()
    holds, = connection.execute(f"select {clause.holds} from {table}").fetchone()
    result = _result("dataset", int(not holds), int(holds), 0, 0)
    result.update(value=value, limit=clause.limit, rows=total, null_rows=null)
    return result, None


def _result(unit, fail, passed, not_applicable, null):
    return {"unit": unit, "fail": fail, "pass": passed,
            "not_applicable": not_applicable, "null": null}


def _samples(connection, port, clause, failing, samples):
    if isinstance(failing, list):
        return failing[:samples]
    shown = list(dict.fromkeys([*clauses.KEYS[port], *clause.needs]))
    found = connection.execute(
        f"select {', '.join(_plain(c) for c in shown)} from {clauses.TABLES[port]} "
        f"where {failing} order by all limit {samples}").fetchall()
    return [dict(zip(shown, row)) for row in found]


def _plain(column):
    """A column as something that JSON can carry."""
    if column == "time_hour":
        return "strftime(time_hour, '%Y-%m-%dT%H:%M:%SZ')"
    return "left(vector::varchar, 60)" if column == "vector" else column


if __name__ == "__main__":
    main()
