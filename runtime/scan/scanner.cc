// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/scanner.h"

#include "runtime/scan/scan_state.h"

namespace meshlaw::scan {

namespace {

/// The batch with the plan's columns alone, in the plan's order.
Batch Project(const Batch& batch, const std::vector<size_t>& match) {
  Batch projected{batch.rows, {}, batch.owner};
  for (size_t index : match) projected.columns.push_back(batch.columns[index]);
  return projected;
}

}  // namespace

Result<ScanResult> ScanPort(const ir::Module& module, const plan::ScanPlan& plan,
                            BatchSource& source, const EngineFactory& engine,
                            const snapshot::Snapshot* snapshot, const KeySets& key_sets,
                            const ScanOptions& options) {
  auto program = MakeScanProgram(module, plan, source.columns());
  if (program) program->rows.rows_expected = source.row_count().value_or(-1);
  if (!program) return std::unexpected(program.error());
  const auto match = MatchColumns(module, plan.columns, plan.port, source.columns());
  if (!match) return std::unexpected(match.error());
  const auto evaluator = engine(program->rows);
  if (!evaluator) return std::unexpected(evaluator.error());
  const ScanContext context{*program, snapshot, &key_sets, options.limits};
  const auto state = ScanState::Make(context, **evaluator);
  if (!state) return std::unexpected(state.error());
  while (true) {
    const auto batch = source.Next();
    if (!batch) return std::unexpected(batch.error());
    if (!*batch) break;
    if (Status s = (*state)->Add(Project(**batch, *match)); !s) return std::unexpected(s.error());
    if (options.progress) options.progress((*state)->rows());
  }
  return (*state)->Finish();
}

}  // namespace meshlaw::scan
