// SPDX-License-Identifier: Apache-2.0
// A look at YAML text before yaml-cpp sees it. Private to the YAML reader.
//
// yaml-cpp keeps every token of a flow collection until it knows whether the collection is a key,
// so a line of brackets costs memory before its parser can be stopped. ScanFlow walks the text
// once, with only as much YAML as is needed to tell brackets from text, and finds the place where
// flow collections are nested too deeply or have too many parts. Depth over block structure needs
// no such look: the reader stops yaml-cpp at the event.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace meshlaw::mesh {

struct FlowFault {
  enum class Kind { TooDeep, TooMany } kind = Kind::TooDeep;
  uint32_t offset = 0;
};

std::optional<FlowFault> ScanFlow(std::string_view text, int depth_max, size_t parts_max);

/// The offset of the first byte that YAML does not allow in a text, or nothing.
std::optional<size_t> FirstControlCharacter(std::string_view text);

}  // namespace meshlaw::mesh
