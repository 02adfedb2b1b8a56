// SPDX-License-Identifier: Apache-2.0
#include "mesh/law_judging.h"

#include <fmt/format.h>

namespace meshlaw::mesh {

using Operator = Comparison::Operator;

namespace {

/// The largest share below `share` that can occur: no data set has 2^40 rows, so between the two no
/// share of rows lies, and "at most" it is "less than" `share`.
std::optional<value::Ratio> JustBelow(value::Ratio share) {
  constexpr int64_t kRowsMax = int64_t{1} << 40;
  if (share.numerator <= 0 || share.denominator > (int64_t{1} << 22)) return std::nullopt;
  return value::Ratio::Of(share.numerator * kRowsMax - 1, share.denominator * kRowsMax);
}

bool IsZero(const LocatedText& number) {
  return value::Decimal::Parse(number.value)->unscaled == 0;
}

}  // namespace

Judging JudgingOf(const Quality& quality) {
  const Comparison& c = *quality.comparison;
  const LocatedText& last = c.numbers.back();
  bool at_most =
      c.op == Operator::LessOrEqual || (c.op == Operator::Between && IsZero(c.numbers[0]));
  bool none = (IsZero(last) && (at_most || c.op == Operator::MustBe)) ||
              (!quality.percent && c.op == Operator::Less && last.value == "1");
  if (none) return {true, std::nullopt};
  if (!quality.percent || (!at_most && c.op != Operator::Less)) return {};
  auto share = value::Ratio::ParsePercent(last.value);
  if (share && c.op == Operator::Less) share = JustBelow(*share);
  return share ? Judging{true, share} : Judging{};
}

std::string ComparisonWords(const Quality& quality) {
  const Comparison& c = *quality.comparison;
  std::string unit = quality.percent ? "%" : "";
  std::string first = c.numbers[0].value + unit, last = c.numbers.back().value + unit;
  switch (c.op) {
    case Operator::MustBe: return first;
    case Operator::MustNotBe: return "not " + first;
    case Operator::Greater: return "more than " + first;
    case Operator::GreaterOrEqual: return "at least " + first;
    case Operator::Less: return "less than " + first;
    case Operator::LessOrEqual: return "at most " + first;
    case Operator::Between: return fmt::format("{} to {}", first, last);
    case Operator::NotBetween: return fmt::format("outside of {} to {}", first, last);
  }
  MESHLAW_UNREACHABLE();
}

ir::Severity SeverityOf(const OptionalText& severity) {
  if (!severity) return ir::Severity::Error;
  std::string word;
  for (char c : severity->value)
    word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (word == "info" || word == "information") return ir::Severity::Info;
  if (word == "warning" || word == "warn") return ir::Severity::Warning;
  if (word == "critical" || word == "blocker" || word == "fatal") return ir::Severity::Critical;
  return ir::Severity::Error;
}

}  // namespace meshlaw::mesh
