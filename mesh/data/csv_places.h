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

/// Where the quote opens that is never closed, and so takes the rest of the file for its value.
std::optional<CsvPlace> FindOpenQuote(const std::string& path, const CsvSettings& settings);

/// Whether a file may have such a quote: a fast look that passes over a few of them, where values
/// without quotes around them have some inside.
bool HasOddQuotes(const std::string& path);

/// Of the usual delimiters that are not `used`, the one that a text has most often.
std::optional<char> OtherDelimiter(std::string_view text, char used);

/// What to do if it is the right one.
std::string DelimiterHelp(char delimiter);

}  // namespace meshlaw::mesh
