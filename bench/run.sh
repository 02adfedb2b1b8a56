#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Measures against the peers, side by side. Usage: run.sh BUILD_FOLDER
set -euo pipefail
build=$1
cd "$(dirname "${BASH_SOURCE[0]}")/.."
cmake --build "$build" --target scan_bench >&2
.venv/bin/python bench/scan/compare.py --bench "$build/bench/scan/scan_bench" --meshlaw "$build/cli/meshlaw"
if command -v cargo >/dev/null; then
  bash bench/access/run.sh "$build"
else
  echo "bench/access is left out: Cedar is built by cargo, which is not here" >&2
fi
