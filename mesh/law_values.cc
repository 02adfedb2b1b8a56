// SPDX-License-Identifier: Apache-2.0
// What a contract says of single values: ranges, lists and multiples.
#include <fmt/format.h>

#include <array>
#include <charconv>

#include "mesh/decode.h"
#include "mesh/law_port.h"
#include "runtime/value/time.h"

namespace meshlaw::mesh {

using ir::ClauseKind;
using ir::InstId;
using ir::Op;
using value::TypeKind;
using value::Value;

namespace {

value::Type RequiredType(PortLaw& law, const Property& property) {
  value::Type type = law.module.types[law.TypeOf(property)];
  type.optional = false;
  return type;
}

// ---- ranges ----

/// A bound as an operand beside the value: both are made of one type.
struct Operands {
  InstId value, bound;
};

Operands CompareInt(PortLaw& law, Expression& e, InstId value, const value::Decimal& bound) {
  value::TypeTable& types = law.module.types;
  auto whole = bound.Rescaled(0);
  if (whole && whole->unscaled >= INT64_MIN && whole->unscaled <= INT64_MAX) {
    return {value, e.Int(static_cast<int64_t>(whole->unscaled))};
  }
  // A bound between whole numbers, or beyond them all: exact as decimals.
  InstId exact = e.Emit(Op::IntToDecimal, types.Decimal(value::Decimal::kDigitsMax, 0), {value});
  return {exact,
          e.Constant(types.Decimal(value::Decimal::kDigitsMax, bound.scale), Value::Of(bound))};
}

Operands CompareNumber(PortLaw& law, Expression& e, InstId value, TypeKind kind,
                       const std::string& text) {
  value::Decimal bound = *value::Decimal::Parse(text);
  if (kind == TypeKind::Int) return CompareInt(law, e, value, bound);
  if (kind == TypeKind::Decimal) {
    return {value, e.Constant(law.module.types.Decimal(value::Decimal::kDigitsMax, bound.scale),
                              Value::Of(bound))};
  }
  // The nearest Float, as a reader of the contract would write it.
  double real = 0;
  std::from_chars(text.data(), text.data() + text.size(), real);
  return {value, e.Constant(law.module.types.Simple(TypeKind::Float), Value::Float(real))};
}

/// A bound of time. One of another form than the column (an offset on local time) is reported.
Operands CompareTime(PortLaw& law, Expression& e, InstId value, const value::Type& type,
                     const LocatedText& bound) {
  auto parsed = value::ParseText(bound.value, type);
  if (!parsed && type.kind == TypeKind::Timestamp) {
    // Without a zone it is UTC, as the data are read.
    if (auto micros = value::ParseLocalTimestamp(bound.value)) parsed = Value::Timestamp(*micros);
  }
  if (parsed) return {value, e.Constant(law.module.types.Simple(type.kind), std::move(*parsed))};
  law.sink
      .Report(diag::Kind::BadFieldValue, bound.span,
              fmt::format("`{}` cannot be compared with a local date and time", bound.value))
      .Help("leave the offset out, or say `timezone: true`");
  return {};
}

InstId EmitBound(PortLaw& law, Expression& e, InstId value, const value::Type& type, Op op,
                 const OptionalText& bound) {
  if (!bound) return InstId();
  bool number =
      type.kind == TypeKind::Int || type.kind == TypeKind::Decimal || type.kind == TypeKind::Float;
  Operands operands = number ? CompareNumber(law, e, value, type.kind, bound->value)
                             : CompareTime(law, e, value, type, *bound);
  return operands.bound.valid() ? e.Bool(op, {operands.value, operands.bound}) : InstId();
}

/// What the width of an integer's format allows. 64 bits and more are Int's own range.
std::pair<OptionalText, OptionalText> FormatBounds(const Property& property) {
  struct Width {
    std::string_view name, low, high;
  };
  static constexpr std::array<Width, 8> kWidths = {{{"i8", "-128", "127"},
                                                    {"i16", "-32768", "32767"},
                                                    {"i32", "-2147483648", "2147483647"},
                                                    {"u8", "0", "255"},
                                                    {"u16", "0", "65535"},
                                                    {"u32", "0", "4294967295"},
                                                    {"u64", "0", ""},
                                                    {"u128", "0", ""}}};
  const OptionalText& format = property.options.format;
  if (property.type != LogicalType::Integer || !format) return {};
  for (const Width& width : kWidths) {
    if (format->value != width.name) continue;
    OptionalText low = LocatedText{std::string(width.low), format->span, format->key};
    OptionalText high = LocatedText{std::string(width.high), format->span, format->key};
    if (width.high.empty()) high.reset();
    return {low, high};
  }
  return {};
}

std::string RangeWords(const Property& property) {
  const TypeOptions& o = property.options;
  std::string words;
  auto add = [&](std::string_view how, const OptionalText& bound) {
    if (bound) words += fmt::format("{}{} {}", words.empty() ? "" : " and ", how, bound->value);
  };
  add("at least", o.minimum);
  add("more than", o.exclusive_minimum);
  add("at most", o.maximum);
  add("less than", o.exclusive_maximum);
  bool width = FormatBounds(property).first.has_value();
  if (width)
    words += fmt::format("{}of format `{}`", words.empty() ? "" : " and ", o.format->value);
  return fmt::format("`{}` must be {}", property.name.value, words);
}

}  // namespace

void AddRange(PortLaw& law) {
  RuleMaker rule = law.Rule("range", "Values lie where the contract says.", law.object().name.span);
  for (const Property& property : law.object().properties) {
    const TypeOptions& o = property.options;
    auto [format_low, format_high] = FormatBounds(property);
    const std::array<std::pair<Op, const OptionalText*>, 6> bounds = {
        {{Op::Ge, &o.minimum},
         {Op::Gt, &o.exclusive_minimum},
         {Op::Le, &o.maximum},
         {Op::Lt, &o.exclusive_maximum},
         {Op::Ge, &format_low},
         {Op::Le, &format_high}}};
    source::Span span;
    for (const auto& [op, bound] : bounds) {
      if (*bound) span = Cover(span, Cover((*bound)->key, (*bound)->span));
    }
    if (!span.valid()) continue;
    value::Type type = RequiredType(law, property);
    AddValueClause(law, rule, property, span, RangeWords(property),
                   [&](Expression& e, InstId value) {
                     InstId all;
                     for (const auto& [op, bound] : bounds) {
                       InstId one = EmitBound(law, e, value, type, op, *bound);
                       if (one.valid()) all = e.And(all, one);
                     }
                     return all;
                   });
  }
  law.Finish(rule);
}

// ---- lists ----

std::optional<Value> SetOfValues(PortLaw& law, const Property& property,
                                 const std::vector<const YamlNode*>& nodes, diag::Kind kind) {
  value::TypeTable& types = law.module.types;
  ir::TypeId required = types.WithOptional(law.TypeOf(property), false);
  source::SourceMap no_sources;
  value::Values values;
  bool sound = true;
  for (const YamlNode* node : nodes) {
    if (node->is_null()) continue;  // whether null is allowed is said by `required`
    diag::Sink scratch;
    DecodeContext context{no_sources, types, law.module.model, scratch, kind};
    // Texts may be written as YAML's numbers: what is written is what is meant.
    YamlNode as_text = *node;
    as_text.quoted = as_text.quoted || types.Is(required, TypeKind::String);
    as_text.span = {};
    auto value = Decode(as_text, required, context);
    if (value) values.push_back(std::move(*value));
    sound = sound && value.has_value();
    if (value) continue;
    law.sink.Report(kind, node->span,
                    fmt::format("{} cannot be a value of `{}`, which is of type `{}`",
                                Describe(*node), property.name.value, Name(property.type)));
  }
  if (!sound) return std::nullopt;
  return Value::Set(std::move(values));
}

void AddValues(PortLaw& law) {
  RuleMaker rule =
      law.Rule("values", "Values are among those that the contract lists.", law.object().name.span);
  for (const Property& property : law.object().properties) {
    if (property.values.empty() || PortLaw::IsNested(property)) continue;
    std::vector<const YamlNode*> nodes;
    for (const EnumValue& value : property.values) nodes.push_back(value.value);
    auto set = SetOfValues(law, property, nodes, diag::Kind::BadFieldValue);
    if (!set) continue;
    AddValueClause(law, rule, property, property.values_span,
                   fmt::format("`{}` is none of the {} values that the contract lists",
                               property.name.value, nodes.size()),
                   [&](Expression& e, InstId value) {
                     InstId list =
                         e.Constant(law.module.types.SetOf(e.TypeOf(value)), std::move(*set));
                     return e.Bool(Op::OneOf, {value, list});
                   });
  }
  law.Finish(rule);
}

// ---- multiples ----

namespace {

InstId EmitMultiple(PortLaw& law, Expression& e, InstId value, TypeKind kind,
                    const value::Decimal& step) {
  value::TypeTable& types = law.module.types;
  auto whole = step.Rescaled(0);
  if (kind == TypeKind::Int && whole && whole->unscaled <= INT64_MAX) {
    InstId divisor = e.Int(static_cast<int64_t>(whole->unscaled));
    InstId rest = e.Emit(Op::Rem, types.Simple(TypeKind::Int), {value, divisor});
    return e.Bool(Op::Eq, {rest, e.Int(0)});
  }
  // Whole times the step is the value again exactly if the value is a multiple.
  ir::TypeId whole_type = types.Decimal(value::Decimal::kDigitsMax, 0);
  ir::TypeId step_type = types.Decimal(value::Decimal::kDigitsMax, step.scale);
  if (kind == TypeKind::Int) value = e.Emit(Op::IntToDecimal, whole_type, {value});
  InstId divisor = e.Constant(step_type, Value::Of(step));
  InstId times = e.Emit(Op::Div, whole_type, {value, divisor});
  InstId again = e.Emit(Op::Mul, step_type, {times, divisor});
  return e.Bool(Op::Eq, {value, again});
}

}  // namespace

void AddMultiples(PortLaw& law) {
  RuleMaker rule = law.Rule("multiples", "Numbers are multiples of what the contract says.",
                            law.object().name.span);
  for (const Property& property : law.object().properties) {
    const OptionalText& step = property.options.multiple_of;
    if (!step) continue;
    TypeKind kind = RequiredType(law, property).kind;
    if (kind == TypeKind::Float) {
      law.Leave(property.path + ".logicalTypeOptions.multipleOf", step->span,
                "a binary Float has no exact multiples; a physicalType of decimal(p,s) has");
      continue;
    }
    value::Decimal decimal = *value::Decimal::Parse(step->value);
    AddValueClause(
        law, rule, property, step->span,
        fmt::format("`{}` must be a multiple of {}", property.name.value, step->value),
        [&](Expression& e, InstId value) { return EmitMultiple(law, e, value, kind, decimal); });
  }
  law.Finish(rule);
}

}  // namespace meshlaw::mesh
