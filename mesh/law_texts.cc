// SPDX-License-Identifier: Apache-2.0
// What a contract says of single texts: lengths, patterns and formats.
#include <fmt/format.h>

#include "compiler/ir/pattern.h"
#include "mesh/formats.h"
#include "mesh/law_port.h"

namespace meshlaw::mesh {

using ir::InstId;
using ir::Op;
using value::TypeKind;
using value::Value;

void AddLength(PortLaw& law) {
  RuleMaker rule =
      law.Rule("length", "Texts are as long as the contract says.", law.object().name.span);
  for (const Property& property : law.object().properties) {
    const auto &low = property.options.min_length, &high = property.options.max_length;
    if (!low && !high) continue;
    source::Span span = Cover(low ? Cover(low->key, low->span) : source::Span{},
                              high ? Cover(high->key, high->span) : source::Span{});
    std::string words = fmt::format("`{}` must have ", property.name.value);
    if (low && high && low->value == high->value)
      words += fmt::format("{} characters", low->value);
    else if (low && high)
      words += fmt::format("{} to {} characters", low->value, high->value);
    else if (low)
      words += fmt::format("at least {} characters", low->value);
    else
      words += fmt::format("at most {} characters", high->value);
    AddValueClause(law, rule, property, span, words, [&](Expression& e, InstId value) {
      InstId length = e.Emit(Op::Length, law.module.types.Simple(TypeKind::Int), {value});
      InstId all;
      if (low) all = e.Bool(Op::Ge, {length, e.Int(low->value)});
      if (high) all = e.And(all, e.Bool(Op::Le, {length, e.Int(high->value)}));
      return all;
    });
  }
  law.Finish(rule);
}

// ---- patterns ----

std::string FullMatchPattern(std::string_view ecma) {
  std::string pattern;
  for (size_t i = 0; i < ecma.size(); ++i) {
    if (ecma[i] != '\\' || i + 1 == ecma.size()) {
      pattern += ecma[i];
      continue;
    }
    // RE2 has \x{…} for ECMA's \u…; every other escape is kept with what it escapes.
    bool unicode =
        ecma[i + 1] == 'u' && i + 6 <= ecma.size() &&
        ecma.substr(i + 2, 4).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
    if (unicode) {
      pattern += fmt::format("\\x{{{}}}", ecma.substr(i + 2, 4));
      i += 5;
      continue;
    }
    pattern += ecma.substr(i, 2);
    ++i;
  }
  bool escaped_end = pattern.size() >= 2 && pattern[pattern.size() - 2] == '\\';
  bool anchored =
      pattern.size() >= 2 && pattern.front() == '^' && pattern.back() == '$' && !escaped_end;
  // Without alternatives the anchors hold for the whole, and a plain match says the same faster.
  if (anchored && pattern.find('|') == std::string::npos)
    return pattern.substr(1, pattern.size() - 2);
  return "(?s:.*)(?:" + pattern + ")(?s:.*)";
}

InstId EmitMatches(PortLaw& law, Expression& e, InstId value, const LocatedText& pattern) {
  std::string full = FullMatchPattern(pattern.value);
  // The author's own text first: a fault in it should not speak of what was put around it.
  std::string fault = ir::PatternFault(pattern.value);
  if (fault.empty() || pattern.value.find("\\u") != std::string::npos)
    fault = ir::PatternFault(full);
  if (fault.empty()) {
    ir::ConstantId constant =
        law.module.AddConstant(law.module.types.Simple(TypeKind::String), Value::String(full));
    return e.Bool(Op::Matches, {value}, constant.value);
  }
  law.sink
      .Report(diag::Kind::BadFieldValue, pattern.span,
              fmt::format("this pattern cannot be used: {}", fault))
      .Help("patterns are RE2's: without look-around and back-references");
  return InstId();
}

void AddPattern(PortLaw& law) {
  RuleMaker rule =
      law.Rule("pattern", "Texts have the form that the contract gives.", law.object().name.span);
  for (const Property& property : law.object().properties) {
    const OptionalText& pattern = property.options.pattern;
    if (!pattern) continue;
    AddValueClause(
        law, rule, property, pattern->span,
        fmt::format("`{}` must match {}", property.name.value, pattern->value),
        [&](Expression& e, InstId value) { return EmitMatches(law, e, value, *pattern); });
  }
  law.Finish(rule);
}

// ---- formats ----

namespace {

/// Values of time are read as ISO 8601. A `format` that says so in JDK's letters adds nothing; any
/// other would mean another reading.
bool SaysIso(std::string_view format) {
  auto starts = [&](std::string_view form) { return format.starts_with(form); };
  return starts("yyyy-MM-dd") || starts("uuuu-MM-dd") || starts("YYYY-MM-DD") || starts("HH:mm") ||
         starts("ISO");
}

/// Why a format that stands in the contract cannot be judged; empty if nothing is lost.
std::string UnjudgedFormat(const Property& property, const std::string& format) {
  switch (property.type) {
    case LogicalType::String:
      return fmt::format("no shape is known for texts of format `{}`", format);
    case LogicalType::Date:
    case LogicalType::Time:
    case LogicalType::Timestamp:
      return SaysIso(format) ? "" : "values are read as ISO 8601, whatever their `format`";
    case LogicalType::Number:
      return format == "f32" ? "whether a number fits into 32 bits is not looked at" : "";
    default: return "";  // the widths of integers are ranges
  }
}

}  // namespace

void AddFormat(PortLaw& law) {
  RuleMaker rule =
      law.Rule("format", "Texts are what the contract's format names.", law.object().name.span);
  for (const Property& property : law.object().properties) {
    const OptionalText& given = property.options.format;
    if (!given) continue;
    const TextFormat* format =
        property.type == LogicalType::String ? FindTextFormat(given->value) : nullptr;
    if (format == nullptr) {
      std::string why = UnjudgedFormat(property, given->value);
      if (!why.empty())
        law.Leave(property.path + ".logicalTypeOptions.format", given->span, std::move(why));
      continue;
    }
    AddValueClause(law, rule, property, given->span,
                   fmt::format("`{}` must be {}", property.name.value, format->words),
                   [&](Expression& e, InstId value) {
                     ir::ConstantId pattern = law.module.AddConstant(
                         law.module.types.Simple(TypeKind::String), Value::String(format->pattern));
                     return e.Bool(Op::Matches, {value}, pattern.value);
                   });
  }
  law.Finish(rule);
}

}  // namespace meshlaw::mesh
