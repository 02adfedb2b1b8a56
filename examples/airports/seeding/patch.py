# SPDX-License-Identifier: Apache-2.0
"""A table under change, and the record of what each change must make a checker say."""

import collections
import random

import pyarrow as pa


class Patch:
    """Edits, removals and additions over one Arrow table.

    INVARIANT: no row is handed out twice, so two seeded defects never meet in one row. Instants are
    whole microseconds inside.
    """

    def __init__(self, table, seed):
        self._schema = table.schema
        self._table = table
        self._columns = {}
        self._edited = set()
        self._removed = set()
        self._added = []
        self._used = set()
        self._order = list(range(table.num_rows))
        random.Random(seed).shuffle(self._order)

    def column(self, name):
        """The column as a list that edits show up in."""
        if name not in self._columns:
            column = self._table[name]
            if pa.types.is_timestamp(column.type):
                column = column.cast(pa.int64())
            self._columns[name] = column.to_pylist()
        return self._columns[name]

    def row(self, i):
        """One row as a dictionary."""
        return {name: self.column(name)[i] for name in self._schema.names}

    def unused(self):
        """Indices of untouched rows, in an order that the seed decides."""
        return (i for i in self._order if i not in self._used)

    def edit(self, i, changes):
        """Changes values of one row and marks it as used."""
        for name, value in changes.items():
            self.column(name)[i] = value
            self._edited.add(name)
        self._used.add(i)

    def keep(self, i):
        """Marks a row as used without changing it."""
        self._used.add(i)

    def remove(self, i):
        self._removed.add(i)
        self._used.add(i)

    def add(self, row):
        """Appends a row."""
        self._added.append(row)

    def row_count(self):
        return self._table.num_rows - len(self._removed) + len(self._added)

    def build(self):
        """The changed table, with the schema of the one that came in."""
        table = self._table
        for name in self._edited:
            place = self._schema.get_field_index(name)
            table = table.set_column(place, self._schema.field(place), self._array(
                place, self._columns[name]))
        if self._removed:
            table = table.filter(pa.array([i not in self._removed for i in range(len(table))]))
        if self._added:
            extra = [self._array(place, [row[name] for row in self._added])
                     for place, name in enumerate(self._schema.names)]
            table = pa.concat_tables([table, pa.table(extra, schema=self._schema)])
        return table.combine_chunks()

    def _array(self, place, values):
        kind = self._schema.field(place).type
        if pa.types.is_timestamp(kind):
            return pa.array(values, pa.int64()).cast(kind)
        return pa.array(values, kind)


class Manifest:
    """How many units each clause must fail by."""

    def __init__(self):
        self._counts = collections.Counter()
        self._groups = collections.defaultdict(set)

    def fails(self, clause, units=1):
        self._counts[clause] += units

    def group_fails(self, clause, key):
        """A group fails once, however many defects it holds."""
        self._groups[clause].add(key)

    def counts(self):
        found = dict(self._counts)
        found.update({clause: len(keys) for clause, keys in self._groups.items()})
        return found


def fresh_codes(alphabets, taken):
    """Codes drawn from one alphabet a place, in order, that are not taken."""
    codes = [""]
    for alphabet in alphabets:
        codes = [code + letter for code in codes for letter in alphabet]
    return [code for code in codes if code not in taken]


def seed_rows(patch, manifest, count, clauses, change):
    """Applies a one-row defect to `count` untouched rows.

    `change(row, serial)` answers with the changed values, or None where the row does not suit.
    Every clause in `clauses` then fails once for each row.
    """
    done = 0
    for i in patch.unused():
        if done == count:
            break
        changes = change(patch.row(i), done)
        if changes is not None:
            patch.edit(i, changes)
            done += 1
    if done < count:
        kind = ", ".join(clauses) or "a second distance"
        raise SystemExit(f"only {done} of {count} rows suit {kind}: ask for fewer")
    for clause in clauses:
        manifest.fails(clause, count)
