// SPDX-License-Identifier: Apache-2.0
// The files of one data set have the same columns, by name; in which order is each file's matter,
// and whether its writer thought of nulls. Private to data/.
#pragma once

#include <arrow/type_fwd.h>

#include <string>
#include <vector>

#include "compiler/base/result.h"

namespace meshlaw::mesh {

/// Where the other file has each column of the first. Fails with the first column that it lacks,
/// has more, or has of another type.
Result<std::vector<int>> MatchColumns(const arrow::Schema& first, const std::string& first_path,
                                      const arrow::Schema& other);

}  // namespace meshlaw::mesh
