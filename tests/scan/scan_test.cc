// SPDX-License-Identifier: Apache-2.0
// Every case in tests/scan/cases, whole and in every split. MESHLAW_UPDATE=1 rewrites expectations.
#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>

#include "compiler/interp/scan_rows.h"
#include "runtime/scan/scan_state.h"
#include "tests/scan/scan_case.h"

namespace meshlaw::scan {
namespace {

EngineFactory Interpreter(const ScanCase& scan_case) {
  return [&](const RowProgram& program) -> Result<std::unique_ptr<RowEvaluator>> {
    return interp::MakeRowInterpreter(program, scan_case.snapshot.get());
  };
}

std::string Scan(const ScanCase& scan_case, const plan::ScanPlan& plan, const KeySets& keys,
                 const Layout& layout) {
  const auto source = MakeSource(scan_case.data.at(plan.port), layout);
  const auto result = ScanPort(scan_case.module, plan, *source, Interpreter(scan_case),
                               scan_case.snapshot.get(), keys, {});
  if (!result) return result.error().message + "\n";
  return ResultText(scan_case.module, plan, *result);
}

/// Scans the parts of a table apart and merges what was found.
std::string ScanInParts(const ScanCase& scan_case, const plan::ScanPlan& plan, const KeySets& keys,
                        const std::vector<int64_t>& parts) {
  const Table& table = scan_case.data.at(plan.port);
  const auto columns = MakeSource(table, {})->columns();
  const auto program = MakeScanProgram(scan_case.module, plan, columns);
  const auto match = MatchColumns(scan_case.module, plan.columns, plan.port, columns);
  if (!program) return program.error().message + "\n";
  const ScanContext context{*program, scan_case.snapshot.get(), &keys, {}};
  const auto evaluator = interp::MakeRowInterpreter(program->rows, scan_case.snapshot.get());
  std::unique_ptr<ScanState> whole;
  int64_t from = 0;
  for (int64_t part : parts) {
    auto state = ScanState::Make(context, *evaluator, from);
    REQUIRE(state.has_value());
    const auto source = MakeSource(table.Rows(from, part), {});
    for (auto batch = source->Next(); *batch; batch = source->Next()) {
      Batch projected{(*batch)->rows, {}, (*batch)->owner};
      for (size_t index : *match) projected.columns.push_back((*batch)->columns[index]);
      REQUIRE((*state)->Add(projected).has_value());
    }
    if (whole == nullptr) {
      whole = std::move(*state);
    } else {
      whole->Merge(**state);
    }
    from += part;
  }
  return ResultText(scan_case.module, plan, whole->Finish());
}

void CheckCase(const std::string& path) {
  INFO(path);
  const ScanCase scan_case = ReadScanCase(path);
  std::map<std::string, std::string> found;
  for (const auto& [id, port] : scan_case.ports) {
    if (!scan_case.data.contains(id)) continue;
    const plan::ScanPlan plan =
        plan::PlanScan(scan_case.module, *scan_case.snapshot, port, scan_case.now_micros);
    const KeySets keys = KeySetsFor(scan_case, plan);
    found[id] = Scan(scan_case, plan, keys, {});
    for (int64_t batch_rows : {1, 2, 63, 64, 65, 1000}) {
      for (int bit_offset : {0, 1, 8, 63}) {
        CHECK(Scan(scan_case, plan, keys, {batch_rows, bit_offset, bit_offset != 0}) == found[id]);
      }
    }
    if (found[id].find("found in") == std::string::npos) continue;
    const int64_t rows = scan_case.data.at(id).rows();
    for (int64_t first : {int64_t{0}, int64_t{1}, rows / 2, rows}) {
      if (first > rows) continue;
      CHECK(ScanInParts(scan_case, plan, keys, {first, rows - first}) == found[id]);
      const int64_t rest = rows - first;
      CHECK(ScanInParts(scan_case, plan, keys, {first, rest / 3, rest - rest / 3}) == found[id]);
    }
  }
  if (std::getenv("MESHLAW_UPDATE") != nullptr) return WriteScanCase(path, scan_case, found);
  CHECK(found == scan_case.expected);
}

TEST_CASE("scans find what their cases say") {
  int cases = 0;
  for (const auto& entry : std::filesystem::directory_iterator("tests/scan/cases")) {
    CheckCase(entry.path().string());
    ++cases;
  }
  CHECK(cases > 0);
}

}  // namespace
}  // namespace meshlaw::scan
