#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""That the rules of tidy.py find what they are for."""
import unittest

from tidy import Layers, read_rooms

PAGE = """
| room | holds | may use |
|---|---|---|
| `gen/` | what is made | |
| `compiler/base` | ids | |
| `compiler/source` | texts | `base` |
| `runtime/value` | values | |
| `compiler/ir` | the IR | `value` |
| `compiler/plan` | plans | `ir`, `value/types.h` |
| `cli` | faces | everything |
"""


def faults_of(*includes):
    layers, faults = Layers(read_rooms(PAGE)), []
    for path, target in includes:
        layers.check(path, 1, target, faults)
    layers.check_all_used(faults)
    return [fault.split(": ", 1)[-1].removeprefix("layer: ").split(" (")[0] for fault in faults]


ALL_USED = [
    ("compiler/source/a.h", "compiler/base/ids.h"),
    ("compiler/ir/a.h", "runtime/value/value.h"),
    ("compiler/plan/a.h", "compiler/ir/ir.h"),
    ("compiler/plan/a.h", "runtime/value/types.h"),
]


class TheTableOfRooms(unittest.TestCase):
    def test_what_it_names_is_allowed(self):
        self.assertEqual(faults_of(*ALL_USED), [])

    def test_own_headers_and_everybodys(self):
        self.assertEqual(faults_of(*ALL_USED, ("compiler/ir/b.cc", "compiler/ir/ir.h"),
                                   ("compiler/ir/b.cc", "compiler/source/source.h")), [])

    def test_everything(self):
        self.assertEqual(faults_of(*ALL_USED, ("cli/main.cc", "compiler/plan/a.h")), [])

    def test_what_it_does_not_name(self):
        for path, target in (
            ("compiler/ir/b.cc", "compiler/plan/a.h"),
            ("compiler/plan/b.cc", "runtime/value/value.h"),
            ("compiler/base/b.cc", "compiler/source/source.h"),
        ):
            room = path.rsplit("/", 1)[0]
            self.assertEqual(faults_of(*ALL_USED, (path, target)), [f"{room} must not include {target}"])

    def test_what_nobody_includes(self):
        self.assertEqual(faults_of(*ALL_USED[:-1]),
                         ["compiler/plan includes nothing of runtime/value/types.h, which its row names"])

    def test_a_room_without_a_row(self):
        self.assertEqual(faults_of(*ALL_USED, ("compiler/new/a.cc", "compiler/base/ids.h")),
                         ["docs/architecture.md has no row for this room"])


if __name__ == "__main__":
    unittest.main()
