#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The house rules that a machine can check.

Layers: a room includes only what its row of LAYERS allows, and a third-party library only where
LIBRARIES says. Sizes: lines per file and per function, columns. Every source has an SPDX line. Files
that no build rule names are dead.

Usage: tidy.py ROOT. Prints one line per fault; exit status 1 if there are any.
"""
import re
import subprocess
import sys
from pathlib import Path

FILE_LINES_MAX = 800
FUNCTION_LINES_MAX = 70
COLUMNS_MAX = 120

# room -> rooms that it may include. `runtime/value` stands below the IR: constants need values.
BASE = {"compiler/base"}
SOURCE = BASE | {"compiler/source"}
DIAG = SOURCE | {"compiler/diag"}
AST = SOURCE | {"compiler/ast"}
VALUE = SOURCE | {"runtime/value"}
SNAPSHOT = VALUE | {"runtime/snapshot"}
IR = VALUE | {"compiler/ir"}
INTERP = IR | SNAPSHOT | {"compiler/interp"}
SEMA = AST | DIAG | VALUE | {"compiler/sema"}
CATALOG = {"compiler/sema/catalog.h"}  # the one header of sema that hosts fill
PLAN = INTERP | CATALOG | {"compiler/plan"}
RESIDUAL = INTERP | {"compiler/residual", "compiler/ast/spelling.h"}
SCAN = PLAN | {"runtime/scan"}
DECIDE = PLAN | RESIDUAL | DIAG | {"runtime/decide"}
REPORT = IR | {"runtime/scan/results.h", "runtime/report"}
MESH = DECIDE | SCAN | REPORT | AST | DIAG | {"mesh"}
LAYERS = {
    "compiler/base": BASE,
    "compiler/source": SOURCE,
    "compiler/diag": DIAG,
    "compiler/ast": AST,
    "compiler/parse": AST | DIAG | {"compiler/parse", "MeshlawLexer.h", "MeshlawParser.h"},
    "compiler/sema": SEMA,
    "compiler/ir": IR,
    "compiler/interp": INTERP | {"compiler/plan", "runtime/scan"},
    "compiler/passes": INTERP | {"compiler/passes"},
    "compiler/lower": SEMA | IR | SNAPSHOT | {"compiler/lower"},
    "compiler/plan": PLAN | {"runtime/decide"},
    "compiler/residual": RESIDUAL,
    "compiler/codegen": PLAN | SCAN | {"runtime/decide", "compiler/codegen", "compiler/interp"},
    "compiler/driver": SEMA | IR | SNAPSHOT | SCAN | DECIDE
    | {"compiler/parse", "compiler/lower", "compiler/passes", "compiler/driver"},
    "runtime/value": VALUE,
    "runtime/snapshot": SNAPSHOT,
    "runtime/scan": SCAN,
    "runtime/decide": DECIDE,
    "runtime/report": REPORT,
    "mesh": MESH,
}
LIBRARIES = {
    "antlr4": {"compiler/parse"},
    "llvm/": {"compiler/codegen"},
    "arrow/": {"mesh", "bench"},
    "parquet/": {"mesh", "bench"},
    "yaml-cpp/": {"mesh"},
    "CLI/": {"cli", "bench"},
}


def room_of(path, rooms):
    best = ""
    for room in rooms:
        if (path == room or path.startswith(room + "/")) and len(room) > len(best):
            best = room
    return best


def check_includes(path, text, faults):
    room = room_of(path, LAYERS)
    for number, line in enumerate(text.splitlines(), 1):
        found = re.match(r'\s*#include\s+(["<])([^">]+)[">]', line)
        if not found:
            continue
        quote, target = found.groups()
        for library, allowed in LIBRARIES.items():
            if target.startswith(library) and not room_of(path, allowed) and not path.startswith("tests/"):
                faults.append(f"{path}:{number}: only {', '.join(sorted(allowed))} may include {target}")
        if quote == '"' and room and not room_of(target, LAYERS[room]):
            faults.append(f"{path}:{number}: layer: {room} must not include {target}")


def check_sizes(path, text, faults):
    lines = text.splitlines()
    if len(lines) > FILE_LINES_MAX:
        faults.append(f"{path}:1: {len(lines)} lines; at most {FILE_LINES_MAX}")
    start = None
    for number, line in enumerate(lines, 1):
        if len(line) > COLUMNS_MAX:
            faults.append(f"{path}:{number}: {len(line)} columns; at most {COLUMNS_MAX}")
        # A function at namespace or class scope, as clang-format lays it out.
        if re.match(r"^(  )?[A-Za-z_~].*[)\w] (const )?(noexcept )?(override )?\{$", line) and not re.match(
            r"^\s*(class|struct|enum|namespace|union|if|for|while|switch|else|do|return)\b", line
        ):
            start = (number, len(line) - len(line.lstrip()))
        elif start and line.rstrip() in (" " * start[1] + "}", " " * start[1] + "};"):
            length = number - start[0] + 1
            exempt = "tidy: flat switch" in "\n".join(lines[max(0, start[0] - 4) : start[0] + 2])
            if length > FUNCTION_LINES_MAX and not exempt:
                faults.append(f"{path}:{start[0]}: function of {length} lines; at most {FUNCTION_LINES_MAX}")
            start = None


def check_file(root, path, faults):
    text = (root / path).read_text(encoding="utf-8", errors="replace")
    if "SPDX-License-Identifier: Apache-2.0" not in "\n".join(text.splitlines()[:3]):
        faults.append(f"{path}:1: no SPDX line")
    if path.endswith((".cc", ".h")):
        check_includes(path, text, faults)
        check_sizes(path, text, faults)


def check_dead(root, sources, faults):
    rules = "\n".join(p.read_text() for p in root.rglob("CMakeLists.txt") if "build" not in p.parts)
    rules += "\n".join(p.read_text() for p in (root / "cmake").glob("*.cmake"))
    for path in sources:
        # A rule may name a source by its stem, in a loop.
        if path.endswith(".cc") and not re.search(rf"\b{re.escape(Path(path).stem)}\b", rules):
            faults.append(f"{path}:1: no build rule names this file")


def main():
    root = Path(sys.argv[1])
    listed = subprocess.run(["git", "-C", root, "ls-files"], capture_output=True, text=True, check=True)
    kinds = (".cc", ".h", ".law", ".def", ".py", ".sh", ".cmake", ".g4")
    sources = [
        p
        for p in listed.stdout.split()
        if (p.endswith(kinds) or Path(p).name == "CMakeLists.txt")
        and not p.startswith("grammar/generated/")
        and not re.match(r"tests/.*/(data|corpus|cases)/", p)
        and (root / p).exists()
    ]
    faults = []
    for path in sources:
        check_file(root, path, faults)
    check_dead(root, sources, faults)
    print("\n".join(faults))
    print(f"{len(sources)} files, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
