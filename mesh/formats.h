// SPDX-License-Identifier: Apache-2.0
// The formats that ODCS names for texts, as patterns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace meshlaw::mesh {

struct TextFormat {
  std::string_view name;  ///< as ODCS and JSON Schema spell it
  std::string words;      ///< "an e-mail address"
  std::string pattern;    ///< RE2; all of a text has it
};

/// In the order of their names.
const std::vector<TextFormat>& TextFormats();
/// Null for a format that is not known here. Case does not matter.
const TextFormat* FindTextFormat(std::string_view name);

}  // namespace meshlaw::mesh
