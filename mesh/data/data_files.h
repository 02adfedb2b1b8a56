// SPDX-License-Identifier: Apache-2.0
// Which files hold a port's data. Private to data/.
#pragma once

#include <map>

#include "mesh/data/open_port.h"

namespace meshlaw::mesh {

enum class DataFormat { Parquet, Csv };

struct DataFiles {
  DataFormat format = DataFormat::Parquet;
  std::vector<std::string> paths;  ///< sorted; never empty
  const Server* server = nullptr;
};

/// Nothing if there are none, and then a fault says why.
std::optional<DataFiles> FindDataFiles(const ContractPort& port, const std::string& data_folder,
                                       std::vector<DataFault>& faults);

struct CsvSettings {
  char delimiter = ',';
  bool header = true;
  std::vector<std::string> null_values = {""};
  /// Not in a file of one column, where one is a row whose value is empty.
  bool skips_empty_lines = true;
};
/// Reads csv.* custom properties; a wrong one is a fault and keeps its default.
CsvSettings ReadCsvSettings(const ContractPort& port, const Server* server,
                            std::vector<DataFault>& faults);

}  // namespace meshlaw::mesh
