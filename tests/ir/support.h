// SPDX-License-Identifier: Apache-2.0
// What the tests of the rule IR share.
#pragma once

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "compiler/ir/text.h"

namespace meshlaw::ir::testing {

inline std::string LoadText(const std::string& path) {
  std::ifstream in(path);
  REQUIRE(in.good());
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

inline Module MustRead(std::string_view text) {
  Result<Module> module = Read(text);
  if (!module) FAIL(module.error().message);
  return std::move(*module);
}

inline Module MustReadUnverified(std::string_view text) {
  Result<Module> module = ReadUnverified(text);
  if (!module) FAIL(module.error().message << " in " << text);
  return std::move(*module);
}

}  // namespace meshlaw::ir::testing
