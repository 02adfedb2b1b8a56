// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

#include "compiler/ir/text.h"

namespace meshlaw::ir {
namespace {

std::string Load(const std::string& path) {
  std::ifstream in(path);
  REQUIRE(in.good());
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

/// Without comments and empty lines, which the form does not keep.
std::string Squeezed(const std::string& text) {
  std::istringstream in(text);
  std::string line, out;
  while (std::getline(in, line)) {
    bool kept = line.find_first_not_of(' ') != line.npos && !line.starts_with("//");
    if (kept) out += line + "\n";
  }
  return out;
}

Module MustRead(std::string_view text) {
  Result<Module> module = Read(text);
  if (!module) FAIL(module.error().message);
  return std::move(*module);
}

TEST_CASE("the whole form prints what it reads") {
  std::string text = Load("tests/ir/cases/whole.rir");
  Module module = MustRead(text);
  CHECK(Squeezed(Print(module)) == Squeezed(text));
  CHECK(module.rules.size() == 4);
  CHECK(module.rules[3].clauses[0].label == "amount");
}

}  // namespace
}  // namespace meshlaw::ir
