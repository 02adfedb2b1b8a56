#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Generates grammar/generated/ from the two grammars.
#
#   grammar/generate.sh ANTLR_JAR            writes grammar/generated/
#   grammar/generate.sh ANTLR_JAR --check    fails if what is committed differs from a fresh run
#
# ANTLR_JAR is antlr4-4.9-complete.jar: the version must match the runtime library (see README.md).
set -eu

jar=${1:?usage: generate.sh ANTLR_JAR [--check]}
mode=${2:-}
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
jar=$(CDPATH= cd -- "$(dirname -- "$jar")" && pwd)/$(basename -- "$jar")

# Writes the generated files into $1. ANTLR notes the grammar's path as it was given in the files'
# first line, so it runs in the grammar's folder with a bare name: the output is the same anywhere.
generate() {
  cd "$here"
  antlr="java -jar $jar -Dlanguage=Cpp -no-visitor -no-listener -Xexact-output-dir"
  $antlr -package meshlaw::parse::generated -o "$1" MeshlawLexer.g4
  $antlr -package meshlaw::parse::generated -o "$1" -lib "$1" MeshlawParser.g4
  rm -f "$1"/*.interp
}

if [ "$mode" = "--check" ]; then
  fresh=$(mktemp -d)
  trap 'rm -rf "$fresh"' EXIT
  generate "$fresh"
  diff -r "$fresh" "$here/generated" || {
    echo "grammar/generated differs from the grammar: run grammar/generate.sh" >&2
    exit 1
  }
  exit 0
fi

[ -z "$mode" ] || { echo "generate.sh: unknown option $mode" >&2; exit 2; }
rm -rf "$here/generated"
mkdir "$here/generated"
generate "$here/generated"
