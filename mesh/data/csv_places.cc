// SPDX-License-Identifier: Apache-2.0
#include "mesh/data/csv_places.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <vector>

namespace meshlaw::mesh {

namespace {

/// Splits as Arrow's parser does, one character after the other.
class Walk {
 public:
  explicit Walk(const CsvSettings& settings) : settings_(settings) {}

  /// Whether the next character, if there is one, begins this cell.
  bool IsAt(int64_t record, int64_t cell) const {
    return state_ == State::Start && record_ == record && cell_ == cell;
  }
  /// Whether this character is a record of nothing that counts as none.
  bool IsSkipped(char c) const {
    bool nothing = state_ == State::Start && cell_ == 0 && IsBreak(c);
    return nothing && (settings_.skips_empty_lines || (c == '\n' && after_return_));
  }
  CsvPlace place() const { return place_; }
  std::optional<CsvPlace> open_quote() const {
    return state_ == State::Quoted ? std::optional(opened_) : std::nullopt;
  }

  void Take(char c) {
    if (!IsSkipped(c)) Split(c);
    Move(c);
  }

 private:
  enum class State { Start, Plain, Quoted, Closed };

  static bool IsBreak(char c) { return c == '\n' || c == '\r'; }

  void Split(char c) {
    bool quote = c == '"';
    if (state_ == State::Quoted) {
      state_ = quote ? State::Closed : State::Quoted;
    } else if (quote && state_ != State::Plain) {
      if (state_ == State::Start) opened_ = place_;
      state_ = State::Quoted;
    } else if (c == settings_.delimiter || IsBreak(c)) {
      state_ = State::Start;
      ++(IsBreak(c) ? record_ : cell_);
      if (IsBreak(c)) cell_ = 0;
    } else {
      state_ = State::Plain;
    }
  }

  void Move(char c) {
    bool pair = c == '\n' && after_return_;
    bool continues = (static_cast<unsigned char>(c) & 0xC0) == 0x80;
    after_return_ = c == '\r';
    if (pair || continues) return;
    ++(IsBreak(c) ? place_.line : place_.column);
    if (IsBreak(c)) place_.column = 1;
  }

  const CsvSettings& settings_;
  State state_ = State::Start;
  bool after_return_ = false;
  int64_t record_ = 0, cell_ = 0;
  CsvPlace place_, opened_;
};

/// Gives a file piece by piece, until a piece was enough.
template <typename Body>
void EachBlock(const std::string& path, Body body) {
  std::ifstream file(path, std::ios::binary);
  std::vector<char> block(1 << 16);
  for (bool first = true; file; first = false) {
    file.read(block.data(), static_cast<std::streamsize>(block.size()));
    std::string_view text(block.data(), static_cast<size_t>(file.gcount()));
    if (first && text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (body(text)) return;
  }
}

}  // namespace

std::optional<CsvPlace> FindCsvCell(const std::string& path, const CsvSettings& settings,
                                    int64_t record, int64_t cell) {
  Walk walk(settings);
  std::optional<CsvPlace> found;
  EachBlock(path, [&](std::string_view text) {
    for (char c : text) {
      if (walk.IsAt(record, cell) && !walk.IsSkipped(c)) {
        found = walk.place();
        return true;
      }
      walk.Take(c);
    }
    return false;
  });
  return found || !walk.IsAt(record, cell) ? found : std::optional(walk.place());
}

std::optional<CsvPlace> FindOpenQuote(const std::string& path, const CsvSettings& settings) {
  Walk walk(settings);
  EachBlock(path, [&](std::string_view text) {
    for (char c : text) walk.Take(c);
    return false;
  });
  return walk.open_quote();
}

bool HasOddQuotes(const std::string& path) {
  int64_t quotes = 0;
  EachBlock(path, [&](std::string_view text) {
    quotes += std::ranges::count(text, '"');
    return false;
  });
  return quotes % 2 != 0;
}

std::optional<char> OtherDelimiter(std::string_view text, char used) {
  std::optional<char> best;
  int64_t most = 0;
  for (char delimiter : {',', ';', '\t', '|'}) {
    int64_t times = delimiter == used ? 0 : std::ranges::count(text, delimiter);
    if (times <= most) continue;
    most = times;
    best = delimiter;
  }
  return best;
}

std::string DelimiterHelp(char delimiter) {
  std::string shown = delimiter == '\t' ? "\\t" : std::string(1, delimiter);
  return fmt::format(
      "if `{0}` parts the columns, say `{{property: csv.delimiter, value: \"{0}\"}}` under "
      "`customProperties` of the contract",
      shown);
}

}  // namespace meshlaw::mesh
