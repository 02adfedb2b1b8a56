// SPDX-License-Identifier: Apache-2.0
// A test of the scan as text: a module in the IR's form, ports, entities, data, and what is found.
//
//   [ir]                                   the module
//   [port ID PRODUCT DOMAIN frameN]        a port whose contract is the columns of a frame
//   [entities]                             Type "id" in Type "id" { "text" null true }   one a line
//   [now TIMESTAMP]
//   [data ID]                              a table (see table.h)
//   [expect ID]                            what a scan of the port finds
#pragma once

#include <map>
#include <string>
#include <vector>

#include "compiler/plan/scan_plan.h"
#include "runtime/scan/scanner.h"
#include "runtime/snapshot/snapshot.h"
#include "tests/scan/table.h"

namespace meshlaw::scan {

struct ScanCase {
  ir::Module module;
  std::map<std::string, sema::CatalogPort> ports;
  std::shared_ptr<const snapshot::Snapshot> snapshot;
  std::map<std::string, Table> data;
  int64_t now_micros = 0;
  std::map<std::string, std::string> expected;  ///< by port
  std::string text;                             ///< without the expectations
};

ScanCase ReadScanCase(const std::string& path);
/// Writes the case with these expectations.
void WriteScanCase(const std::string& path, const ScanCase& scan_case,
                   const std::map<std::string, std::string>& found);

/// The key sets that a plan needs, from the case's tables.
KeySets KeySetsFor(const ScanCase& scan_case, const plan::ScanPlan& plan);

/// Plan and results as text.
std::string ResultText(const ir::Module& module, const plan::ScanPlan& plan,
                       const ScanResult& result);

}  // namespace meshlaw::scan
