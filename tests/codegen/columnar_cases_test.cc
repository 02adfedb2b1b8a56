// SPDX-License-Identifier: Apache-2.0
// The cases of tests/scan on the columnar engine: they find what the interpreter finds.
#include <catch2/catch.hpp>

#include <filesystem>

#include "compiler/codegen/columnar.h"
#include "tests/scan/scan_case.h"

namespace meshlaw::codegen {
namespace {

std::string Scan(const scan::ScanCase& scan_case, const plan::ScanPlan& plan,
                 const scan::KeySets& keys, const scan::Layout& layout, Effort effort) {
  const auto source = scan::MakeSource(scan_case.data.at(plan.port), layout);
  const auto engine =
      [&](const scan::RowProgram& program) -> Result<std::unique_ptr<scan::RowEvaluator>> {
    return ColumnarEngine::Make(program, scan_case.snapshot.get(), {effort});
  };
  const auto result =
      scan::ScanPort(scan_case.module, plan, *source, engine, scan_case.snapshot.get(), keys, {});
  if (!result) return result.error().message + "\n";
  return scan::ResultText(scan_case.module, plan, *result);
}

void CheckCase(const std::string& path) {
  INFO(path);
  const scan::ScanCase scan_case = scan::ReadScanCase(path);
  for (const auto& [id, port] : scan_case.ports) {
    if (!scan_case.data.contains(id)) continue;
    const plan::ScanPlan plan =
        plan::PlanScan(scan_case.module, *scan_case.snapshot, port, scan_case.now_micros);
    const scan::KeySets keys = scan::KeySetsFor(scan_case, plan);
    for (Effort effort : {Effort::None, Effort::Quick, Effort::Light, Effort::Full}) {
      for (int64_t batch_rows : {1, 63, 64, 65, 1000}) {
        for (int bit_offset : {0, 3, 63}) {
          const scan::Layout layout{batch_rows, bit_offset, bit_offset != 0};
          CHECK(Scan(scan_case, plan, keys, layout, effort) == scan_case.expected.at(id));
        }
      }
    }
  }
}

TEST_CASE("the columnar engine finds what the scan cases say") {
  int cases = 0;
  for (const auto& entry : std::filesystem::directory_iterator("tests/scan/cases")) {
    CheckCase(entry.path().string());
    ++cases;
  }
  CHECK(cases > 0);
}

}  // namespace
}  // namespace meshlaw::codegen
