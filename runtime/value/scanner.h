// SPDX-License-Identifier: Apache-2.0
// Scanner: reads digits and marks off the front of a text. Private to this room.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace meshlaw::value {

class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  bool done() const { return rest_.empty(); }
  std::string_view rest() const { return rest_; }
  bool At(char c) const { return rest_.starts_with(c); }
  bool AtDigit() const { return !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9'; }

  bool Eat(char c) {
    if (!At(c)) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool Eat(std::string_view word) {
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  /// The run of digits at the front, perhaps empty.
  std::string_view TakeDigits() {
    size_t size = 0;
    while (size < rest_.size() && rest_[size] >= '0' && rest_[size] <= '9') ++size;
    std::string_view digits = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return digits;
  }
  /// A run of digits as a number; nothing if it is empty or longer than `digits_max` (at most 18).
  std::optional<int64_t> Number(size_t digits_max) {
    std::string_view digits = TakeDigits();
    if (digits.empty() || digits.size() > digits_max) return std::nullopt;
    int64_t number = 0;
    for (char c : digits) number = number * 10 + (c - '0');
    return number;
  }
  /// Exactly two digits, at most `max`.
  std::optional<int64_t> TwoDigits(int64_t max) {
    if (rest_.size() < 2) return std::nullopt;
    Scanner pair(rest_.substr(0, 2));
    std::optional<int64_t> number = pair.Number(2);
    if (!number || !pair.done() || *number > max) return std::nullopt;
    rest_.remove_prefix(2);
    return number;
  }

 private:
  std::string_view rest_;
};

/// "YYYY-MM-DD" at the front, as days since 1970-01-01; years outside 0000-9999 have a sign.
std::optional<int64_t> ScanDate(Scanner& in);
/// "HH:MM:SS" with an optional fraction, in microseconds of the day.
std::optional<int64_t> ScanClock(Scanner& in, bool seconds_required);

}  // namespace meshlaw::value
