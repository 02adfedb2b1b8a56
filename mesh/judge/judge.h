// SPDX-License-Identifier: Apache-2.0
// The judge: compiled law and a mesh's world in, a report out.
//
// Interoperability first (every `require` on every subject it speaks of), then quality (one scan a
// port, with all checks on it whichever tier wrote them). A port whose data cannot be read becomes
// a fault of the report and the others are still judged. Knows no compiler but its IR, and no
// engine: both row engines and readers of data are given.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "compiler/base/limits.h"
#include "compiler/ir/ir.h"
#include "compiler/sema/catalog.h"
#include "compiler/source/source.h"
#include "runtime/report/report.h"
#include "runtime/scan/row_evaluator.h"
#include "runtime/snapshot/snapshot.h"

namespace meshlaw::judge {

/// Which part of the mesh is judged.
struct Selection {
  std::string domain, product, rule;  ///< empty: all; a rule by full name or its end
};

/// The data of one port, opened; faults and findings of the reading itself come with it.
struct OpenedPort {
  std::unique_ptr<scan::BatchSource> source;  ///< null: it cannot be judged
  std::vector<report::Fault> faults;
  std::vector<report::Finding> findings;  ///< data that differ from their contract
};

struct Progress {
  size_t ports_done = 0, ports = 0;
  std::string port;
  int64_t rows = 0;
  double seconds = 0;
};

using EngineFactory = std::function<Result<std::unique_ptr<scan::RowEvaluator>>(
    const scan::RowProgram& program, const snapshot::Snapshot* snapshot)>;

struct Input {
  const ir::Module& module;
  const snapshot::Snapshot& snapshot;
  const sema::Catalog& catalog;
  const source::SourceMap& sources;
  int64_t now_micros = 0;
  Selection selection;
  Limits limits;
  /// Opens the named columns of a port.
  std::function<OpenedPort(const std::string& port, const std::vector<std::string>& columns)> open;
  EngineFactory engine;
  std::function<void(const Progress&)> progress;  ///< may be empty
};

/// Fills findings, judgements, faults, products and times of a report; sorts what it adds.
void Judge(const Input& input, report::Report& report);

}  // namespace meshlaw::judge
