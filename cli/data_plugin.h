// SPDX-License-Identifier: Apache-2.0
// What libmeshlaw_data.so offers. Program and plugin are built together, so C++ types may cross.
#pragma once

#include <string>
#include <vector>

#include "mesh/data/open_port.h"

namespace meshlaw::cli {

struct DataPlugin {
  mesh::OpenedData (*open_port)(const mesh::ContractPort& port, const std::string& data_folder,
                                const std::vector<std::string>& columns, value::TypeTable& types);
};

}  // namespace meshlaw::cli
