// SPDX-License-Identifier: Apache-2.0
#include "mesh/yaml_scan.h"

#include <vector>

namespace meshlaw::mesh {

namespace {

bool IsBreakOrEnd(std::string_view text, size_t i) {
  return i >= text.size() || text[i] == '\n' || text[i] == '\r';
}
bool IsBlankOrEnd(std::string_view text, size_t i) {
  return IsBreakOrEnd(text, i) || text[i] == ' ' || text[i] == '\t';
}

class FlowScanner {
 public:
  FlowScanner(std::string_view text, int depth_max, size_t parts_max)
      : text_(text), depth_max_(depth_max), parts_max_(parts_max) {}

  std::optional<FlowFault> Run() {
    while (at_ < text_.size() && !fault_) {
      if (line_start_) {
        StartLine();
      } else {
        Step();
      }
    }
    return fault_;
  }

 private:
  /// Measures the indentation; passes over a line of a block scalar.
  void StartLine() {
    size_t begin = at_;
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    auto indent = static_cast<int>(at_ - begin);
    line_start_ = false;
    node_start_ = true;
    if (IsBreakOrEnd(text_, at_)) return;
    if (block_scalar_parent_ >= -1 && indent > block_scalar_parent_) return SkipLine();
    block_scalar_parent_ = kNoBlockScalar;
    column_ = indent;
  }

  void SkipLine() {
    while (!IsBreakOrEnd(text_, at_)) ++at_;
  }

  void Step() {
    char c = text_[at_];
    if (c == '\n') {
      ++at_;
      line_start_ = true;
    } else if (c == ' ' || c == '\t' || c == '\r') {
      ++at_;
    } else if (c == '#' && (at_ == 0 || IsBlankOrEnd(text_, at_ - 1))) {
      SkipLine();
    } else if (depth_ > 0 && (c == ',' || c == ']' || c == '}')) {
      Separator(c);
    } else if (node_start_) {
      Node(c);
    } else {
      Plain();
    }
  }

  void Separator(char c) {
    if (c == ',') {
      Count();
    } else {
      --depth_;
    }
    node_start_ = c == ',';
    ++at_;
  }

  void Count() {
    if (++parts_ > parts_max_) fault_ = {FlowFault::Kind::TooMany, static_cast<uint32_t>(at_)};
  }

  void Node(char c) {
    if (c == '[' || c == '{') {
      Count();
      if (++depth_ > depth_max_) fault_ = {FlowFault::Kind::TooDeep, static_cast<uint32_t>(at_)};
      ++at_;
    } else if (c == '"') {
      SkipDoubleQuoted();
    } else if (c == '\'') {
      SkipSingleQuoted();
    } else if ((c == '&' || c == '!' || c == '*') && !IsBlankOrEnd(text_, at_ + 1)) {
      SkipProperty();
    } else if ((c == '-' || c == '?' || c == ':') && IsBlankOrEnd(text_, at_ + 1)) {
      ++at_;
    } else if (depth_ == 0 && (c == '|' || c == '>')) {
      block_scalar_parent_ = ParentColumn();
      SkipLine();
    } else {
      Plain();
    }
  }

  /// The column of the block collection that holds the node here: of the last key or dash on the
  /// line, since `- key: |` is inside the mapping that starts at `key`.
  int ParentColumn() const {
    int parent = column_;
    size_t begin = text_.rfind('\n', at_ == 0 ? 0 : at_ - 1);
    begin = begin == std::string_view::npos || at_ == 0 ? 0 : begin + 1;
    size_t i = begin + static_cast<size_t>(column_);
    while (i + 1 < at_ && (text_[i] == '-' || text_[i] == '?') && text_[i + 1] == ' ') {
      parent = static_cast<int>(i - begin);
      i += 2;
      while (i < at_ && text_[i] == ' ') ++i;
      if (i < at_) parent = static_cast<int>(i - begin);
    }
    return parent;
  }

  void SkipProperty() {
    while (!IsBlankOrEnd(text_, at_) &&
           !(depth_ > 0 && (text_[at_] == ',' || text_[at_] == ']' || text_[at_] == '}'))) {
      ++at_;
    }
  }

  void SkipDoubleQuoted() {
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
      if (text_[at_] == '\\') ++at_;
    }
    EndScalar();
  }

  void SkipSingleQuoted() {
    for (++at_; at_ < text_.size(); ++at_) {
      if (text_[at_] != '\'') continue;
      if (at_ + 1 >= text_.size() || text_[at_ + 1] != '\'') break;
      ++at_;
    }
    EndScalar();
  }

  void EndScalar() {
    if (at_ < text_.size()) ++at_;
    node_start_ = false;
    // After a quoted key the colon may touch the value: `{"a":[1]}`.
    if (at_ < text_.size() && text_[at_] == ':') {
      ++at_;
      node_start_ = true;
    }
  }

  /// A plain scalar up to what ends it; a colon makes it a key and starts the value.
  void Plain() {
    node_start_ = false;
    for (; !IsBreakOrEnd(text_, at_); ++at_) {
      char c = text_[at_];
      bool blank_before = at_ > 0 && IsBlankOrEnd(text_, at_ - 1);
      if (c == '#' && blank_before) return SkipLine();
      if (depth_ > 0 && (c == ',' || c == '[' || c == ']' || c == '{' || c == '}')) {
        node_start_ = c == '[' || c == '{';
        return;
      }
      bool ends_key = IsBlankOrEnd(text_, at_ + 1) ||
                      (depth_ > 0 && text_.substr(at_ + 1, 1).find_first_of(",[]{}") == 0);
      if (c == ':' && ends_key) {
        ++at_;
        node_start_ = true;
        return;
      }
    }
  }

  static constexpr int kNoBlockScalar = -2;
  std::string_view text_;
  int depth_max_;
  size_t parts_max_;
  size_t at_ = 0;
  size_t parts_ = 0;
  int depth_ = 0;
  int column_ = 0;
  int block_scalar_parent_ = kNoBlockScalar;
  bool line_start_ = true;
  bool node_start_ = true;
  std::optional<FlowFault> fault_;
};

}  // namespace

std::optional<FlowFault> ScanFlow(std::string_view text, int depth_max, size_t parts_max) {
  return FlowScanner(text, depth_max, parts_max).Run();
}

std::optional<size_t> FirstControlCharacter(std::string_view text) {
  for (size_t i = 0; i < text.size(); ++i) {
    auto c = static_cast<unsigned char>(text[i]);
    if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F) return i;
  }
  return std::nullopt;
}

}  // namespace meshlaw::mesh
