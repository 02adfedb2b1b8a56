// SPDX-License-Identifier: Apache-2.0
// Where values begin and end in YAML text. Private to the YAML reader.
//
// yaml-cpp gives only the place where a value's first token starts. This finds the value behind its
// anchor and tag, and its end, by the text itself. Nothing here can fail: a wrong extent would only
// underline the wrong bytes.
#pragma once

#include <cstdint>
#include <string_view>

namespace meshlaw::mesh {

class YamlPlaces {
 public:
  explicit YamlPlaces(std::string_view text) : text_(text) {}

  /// Past anchors and tags, to the value itself.
  uint32_t SkipProperties(uint32_t at) const;
  /// The end of the scalar at `at`. A block text ends with its first line: that is what is shown.
  uint32_t ScalarEnd(uint32_t at, std::string_view value) const;
  /// The end of a flow collection whose parts end at `parts_end`; else `parts_end`.
  uint32_t CollectionEnd(uint32_t begin, uint32_t parts_end) const;
  /// The length of a written null at `at`, or 0.
  uint32_t NullLength(uint32_t at) const;

 private:
  uint32_t size() const { return static_cast<uint32_t>(text_.size()); }
  uint32_t EndOfLine(uint32_t at) const;
  uint32_t QuotedEnd(uint32_t at, char quote) const;

  std::string_view text_;
};

}  // namespace meshlaw::mesh
