// SPDX-License-Identifier: Apache-2.0
// The entry of libmeshlaw_data.so: readers of data, and Arrow with them.
#include "cli/data_plugin.h"

extern "C" __attribute__((visibility("default"))) const meshlaw::cli::DataPlugin*
meshlaw_data_plugin() {
  static const meshlaw::cli::DataPlugin plugin{&meshlaw::mesh::OpenPort};
  return &plugin;
}
