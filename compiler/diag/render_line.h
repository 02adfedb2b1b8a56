// SPDX-License-Identifier: Apache-2.0
// How one line of user text shows: what each character becomes and in which column. Private to the
// room.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace meshlaw::diag {

/// User text with everything that does not show as itself written as an escape.
std::string ShowText(std::string_view text);

/// A line as shown, with the display column of each of its bytes.
class ShownLine {
 public:
  /// `focus` is the byte offset that must be in view when the line is too long to show whole.
  ShownLine(std::string_view line, size_t focus);

  const std::string& text() const { return text_; }
  /// The column (from 0) at which the byte at `offset` shows; clamped to what is in view.
  size_t ColumnOf(size_t offset) const;

 private:
  std::string text_;
  size_t begin_ = 0;             ///< byte offset in the line of the first byte in view
  std::vector<size_t> columns_;  ///< of each byte in view, and one past the last
};

}  // namespace meshlaw::diag
