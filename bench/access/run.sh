#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Decisions of the demo mesh here and by Cedar: one run, one core, the same requests, every answer
# compared. Usage: run.sh BUILD_FOLDER [ROUNDS]
set -euo pipefail
build=$(cd "$1" && pwd)
rounds=${2:-3}
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
data="$build/bench/access/cedar"
cd "$here/../.."
cmake --build "$build" --target access_bench >&2
(cd "$here/cedar" && cargo build --release --quiet --target-dir "$build/cedar")
mkdir -p "$data"
for ((round = 1; round <= rounds; ++round)); do
  taskset -c 0 "$build/bench/access/access_bench" --export "$data" > "$data/ours.$round.json"
  taskset -c 0 "$build/cedar/release/access-cedar" "$here/cedar/policies.cedar" "$data" > "$data/cedar.$round.json"
done
python3 "$here/compare.py" "$data" "$rounds"
