// SPDX-License-Identifier: Apache-2.0
// Limits: every bound on input that the project has, with its default and why it is that.
// Nothing recurses over input except under `depth_max`.
#pragma once

#include <cstddef>

namespace meshlaw {

struct Limits {
  size_t source_bytes_max =
      8u << 20;  ///< one .law file; the largest hand-written laws are < 100 KB
  size_t token_bytes_max = 64u << 10;  ///< one token (a string, a name, a comment)
  int depth_max = 200;                 ///< nesting of brackets and operators in source
  int diagnostics_max = 200;           ///< reported per compile; the rest are counted
  size_t yaml_bytes_max = 16u << 20;   ///< one contract or entity file
  int yaml_depth_max = 100;            ///< nesting of a YAML document
  size_t yaml_nodes_max = 1'000'000;   ///< nodes after aliases are followed: stops alias bombs
  size_t json_bytes_max = 1u << 20;    ///< one request
  size_t rules_max = 100'000;          ///< per compile
  size_t regex_program_max = 10'000;   ///< RE2 program size of one pattern
  size_t samples_max = 5;              ///< sample keys kept per clause
};

}  // namespace meshlaw
