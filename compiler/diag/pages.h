// SPDX-License-Identifier: Apache-2.0
// The page that explains each diagnostic kind: docs/diagnostics/MLnnnn.md, carried in the binary,
// so that `meshlaw explain ML2006` needs no files and no network.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compiler/diag/diagnostic.h"

namespace meshlaw::diag {

struct Page {
  std::string_view name;  ///< of the file: "ML2006.md"
  std::string_view text;  ///< Markdown
};

/// All embedded pages, ordered by name.
const std::vector<Page>& AllPages();

/// The page of a kind; empty if it has none (a test says that each kind has one).
std::string_view PageFor(Kind kind);

}  // namespace meshlaw::diag
