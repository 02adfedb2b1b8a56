#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The house rules that a machine can check.

Layers: a room includes what its row in docs/architecture.md names, all of it and nothing else, and a
third-party library only where LIBRARIES says. Sizes: lines per file and per function, columns. Every source has an SPDX line. Files
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

ROOMS_PAGE = "docs/architecture.md"
ROOM_FOLDERS = ("compiler/", "runtime/", "mesh", "cli")
EVERYBODYS = {"compiler/base", "compiler/source"}
GENERATED = {"compiler/parse": {"MeshlawLexer.h", "MeshlawParser.h"}}
LIBRARIES = {
    "antlr4": {"compiler/parse"},
    "llvm/": {"compiler/codegen"},
    "arrow/": {"mesh/data", "bench"},
    "parquet/": {"mesh/data", "bench"},
    "yaml-cpp/": {"mesh"},
    "CLI/": {"cli", "bench"},
}


def room_of(path, rooms):
    best = ""
    for room in rooms:
        if (path == room or path.startswith(room + "/")) and len(room) > len(best):
            best = room
    return best


def read_rooms(page):
    """The table of rooms: what each may include, as rooms and headers; all rooms where it says everything."""
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in page.splitlines() if line.startswith("| `")]
    rooms = {row[0].strip("`"): row[2] for row in rows if re.fullmatch(r"`[a-z/]*[a-z]`", row[0])}
    by_name = {room.split("/")[-1]: room for room in rooms}

    def full(name):
        first, _, header = name.partition("/")
        return by_name[first] + ("/" + header if header else "")

    return {
        room: set(rooms) if uses == "everything" else {full(name) for name in re.findall(r"`([^`]+)`", uses)}
        for room, uses in rooms.items()
    }


class Layers:
    """Whether rooms include what their rows name, all of it and nothing else."""

    def __init__(self, rooms):
        self.rooms = rooms
        self.unused = {(room, target) for room, uses in rooms.items() if room != "cli" for target in uses}

    def check(self, path, number, target, faults):
        room = room_of(path, self.rooms)
        if not room:
            if path.startswith(ROOM_FOLDERS):
                faults.append(f"{path}:{number}: layer: {ROOMS_PAGE} has no row for this room")
            return
        own = {room} | GENERATED.get(room, set()) | (set() if room in EVERYBODYS else EVERYBODYS)
        to = room_of(target, self.rooms)
        used = {target, to} & self.rooms[room]
        self.unused -= {(room, name) for name in used}
        if not used and to not in own and target not in own:
            faults.append(f"{path}:{number}: layer: {room} must not include {target} ({ROOMS_PAGE})")

    def check_all_used(self, faults):
        for room, target in sorted(self.unused):
            faults.append(f"{ROOMS_PAGE}:1: {room} includes nothing of {target}, which its row names")


def check_includes(path, text, layers, faults):
    for number, line in enumerate(text.splitlines(), 1):
        found = re.match(r'\s*#include\s+(["<])([^">]+)[">]', line)
        if not found:
            continue
        quote, target = found.groups()
        for library, allowed in LIBRARIES.items():
            if target.startswith(library) and not room_of(path, allowed) and not path.startswith("tests/"):
                faults.append(f"{path}:{number}: only {', '.join(sorted(allowed))} may include {target}")
        if quote == '"':
            layers.check(path, number, target, faults)


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


def check_file(root, path, layers, faults):
    text = (root / path).read_text(encoding="utf-8", errors="replace")
    if "SPDX-License-Identifier: Apache-2.0" not in "\n".join(text.splitlines()[:3]):
        faults.append(f"{path}:1: no SPDX line")
    if path.endswith((".cc", ".h")):
        check_includes(path, text, layers, faults)
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
    layers = Layers(read_rooms((root / ROOMS_PAGE).read_text()))
    for path in sources:
        check_file(root, path, layers, faults)
    layers.check_all_used(faults)
    check_dead(root, sources, faults)
    print("\n".join(faults))
    print(f"{len(sources)} files, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
