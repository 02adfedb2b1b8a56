// SPDX-License-Identifier: Apache-2.0
// Where cells of a CSV stand, by line and column as an editor shows them: quoted cells may hold
// line breaks, so that rows are not lines. Private to data/.
#pragma once

#include <optional>
#include <string>

#include "mesh/data/data_files.h"

namespace meshlaw::mesh {

/// Both from 1; columns are code points.
struct CsvPlace {
  uint32_t line = 1;
  uint32_t column = 1;
};

/// Reads the file up to where a cell begins. Records count from 0, with the header; nothing if
/// there is no such cell.
std::optional<CsvPlace> FindCsvCell(const std::string& path, const CsvSettings& settings,
                                    int64_t record, int64_t cell);

/// Of the usual delimiters that are not `used`, the one that a text has most often.
std::optional<char> OtherDelimiter(std::string_view text, char used);

/// What to do if it is the right one.
std::string DelimiterHelp(char delimiter);

}  // namespace meshlaw::mesh
