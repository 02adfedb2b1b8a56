// SPDX-License-Identifier: Apache-2.0
#include "compiler/ir/pattern.h"

#include "compiler/base/limits.h"

namespace meshlaw::ir {

re2::RE2::Options PatternOptions() {
  re2::RE2::Options options(re2::RE2::Quiet);
  options.set_max_mem(8 << 20);
  return options;
}

std::string PatternFault(std::string_view pattern) {
  re2::RE2 compiled(re2::StringPiece(pattern.data(), pattern.size()), PatternOptions());
  if (!compiled.ok()) return compiled.error();
  auto size = static_cast<size_t>(compiled.ProgramSize());
  return size <= Limits{}.regex_program_max ? "" : "it is too large";
}

}  // namespace meshlaw::ir
