// SPDX-License-Identifier: Apache-2.0
// JSON as a request needs it: every value with its place, numbers as they were written, keys once.
// Private to the room. The library that tokenises stays in the .cc.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/base/limits.h"
#include "compiler/diag/diagnostic.h"

namespace meshlaw::decide {

struct Json {
  enum class Kind { Null, Bool, Number, String, Array, Object };
  Kind kind = Kind::Null;
  bool boolean = false;
  std::string text;               ///< of a string; of a number as written
  std::vector<Json> items;        ///< of an array; the values of an object
  std::vector<std::string> keys;  ///< of an object, one for each of `items`
  source::Span span;

  const Json* Find(std::string_view key) const;
  void Remove(std::string_view key);
};
std::string_view Name(Json::Kind kind);

/// Nesting of a request: deeper than any context that a law declares.
inline constexpr size_t kJsonDepthMax = 32;

/// `place` is where `text` lies in its file. Faults are reported as ML7001 and give nothing.
std::optional<Json> ParseJson(std::string_view text, source::Span place, const Limits& limits,
                              diag::Sink& sink);

}  // namespace meshlaw::decide
