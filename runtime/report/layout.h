// SPDX-License-Identifier: Apache-2.0
// Lines for a terminal: wrapping, padding and small tables, all by display width.
// Texts must be Visible() already.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace meshlaw::report {

/// Breaks at spaces, and within a longer word only if its script has none. At least one line.
std::vector<std::string> Wrap(std::string_view text, int width);

/// `text` cut to the width, with `…` in the place of what was lost.
std::string Fit(std::string_view text, int width);

/// Spaces after (or before) `text` up to the width.
std::string Pad(std::string_view text, int width, bool right = false);

struct TextColumn {
  std::string head;
  std::vector<std::string> cells;
  bool right = false;  ///< aligned to the right, as numbers are
  int width() const;   ///< of the widest cell or the head
};

/// Aligned lines, head first, two spaces between columns. Columns that do not fit are left out from
/// the end and counted in `left_out`.
std::vector<std::string> TableLines(const std::vector<TextColumn>& columns, int width,
                                    size_t* left_out);

}  // namespace meshlaw::report
