#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The main job on real data: judges the airports mesh, and decides three requests by its law.
# Usage: demo.sh MESHLAW
set -euo pipefail
meshlaw=$1
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
now=2026-11-24T12:00:00Z
status=0

rule() { printf '\n== %s\n\n' "$*"; }

rule "What the law finds in a mesh of real data: meshlaw check examples/airports"
"$meshlaw" check examples/airports --now "$now" || status=$?
[ "$status" -le 1 ] || exit "$status"

rule "The same mesh over cleaned data: meshlaw check examples/airports-clean"
"$meshlaw" check examples/airports-clean --now "$now"

rule "Who may see what: meshlaw decide --mesh examples/airports --request ..."
for request in examples/airports/requests/{04,09,16}-*.json; do
  printf '%s\n' "-- $(basename "$request" .json): $(tr -s ' \n' ' ' <"$request")"
  "$meshlaw" decide --mesh examples/airports --now "$now" --format text --request "$request"
  echo
done

rule "The law tests itself: meshlaw test --library --mesh examples/airports"
"$meshlaw" test --library --mesh examples/airports
