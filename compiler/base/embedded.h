// SPDX-License-Identifier: Apache-2.0
// A file that the build put into the program (cmake/meshlaw_embed.cmake).
#pragma once

#include <string>
#include <vector>

namespace meshlaw {

struct EmbeddedFile {
  std::string path;  ///< relative to the folder it comes from
  std::string text;
};

}  // namespace meshlaw
