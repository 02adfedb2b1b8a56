// SPDX-License-Identifier: Apache-2.0
// Quality checks of a contract, and what the standard's JSON schema lets pass though it means
// nothing.
#include <fmt/format.h>

#include <array>

#include "mesh/odcs_parts.h"
#include "runtime/value/decimal.h"

namespace meshlaw::mesh {

using diag::Kind;

namespace {

struct OperatorName {
  std::string_view name;
  Comparison::Operator op;
};
constexpr std::array<OperatorName, 8> kOperators = {{
    {"mustBe", Comparison::Operator::MustBe},
    {"mustNotBe", Comparison::Operator::MustNotBe},
    {"mustBeGreaterThan", Comparison::Operator::Greater},
    {"mustBeGreaterOrEqualTo", Comparison::Operator::GreaterOrEqual},
    {"mustBeLessThan", Comparison::Operator::Less},
    {"mustBeLessOrEqualTo", Comparison::Operator::LessOrEqual},
    {"mustBeBetween", Comparison::Operator::Between},
    {"mustNotBeBetween", Comparison::Operator::NotBetween},
}};

constexpr std::array<std::pair<std::string_view, Metric>, 5> kMetrics = {{
    {"nullValues", Metric::NullValues},
    {"missingValues", Metric::MissingValues},
    {"invalidValues", Metric::InvalidValues},
    {"duplicateValues", Metric::DuplicateValues},
    {"rowCount", Metric::RowCount},
}};

bool IsRange(Comparison::Operator op) {
  return op == Comparison::Operator::Between || op == Comparison::Operator::NotBetween;
}

/// Reads the checks of one list; knows what they are checks of.
class QualityReader {
 public:
  QualityReader(Fields& fields, const Property* property, const SchemaObject* object)
      : fields_(fields), property_(property), object_(object) {}

  void Read(Quality& out) {
    ReadCommon(out);
    ReadType(out);
    switch (out.type) {
      case QualityType::Library: return ReadLibrary(out);
      case QualityType::Sql:
        out.query = fields_.RequiredString("query");
        FindOperator();
        return;
      case QualityType::Custom:
        out.engine = fields_.RequiredString("engine");
        fields_.Need("implementation", fields_.Any("implementation") != nullptr);
        return;
      case QualityType::Text: return;
    }
  }

 private:
  void ReadCommon(Quality& out) {
    out.span = fields_.head();
    out.id = fields_.StableId();
    out.name = fields_.String("name");
    out.description = fields_.String("description");
    out.severity = fields_.String("severity");
    out.dimension =
        fields_.Word("dimension", {"accuracy", "completeness", "conformity", "consistency",
                                   "coverage", "timeliness", "uniqueness"});
    fields_.Strings("tags");
    ReadCustom(fields_);
    IgnoreDefinitions(fields_);
    fields_.Ignore({"businessImpact", "method", "schedule", "scheduler", "unit"});
  }

  void ReadType(Quality& out) {
    OptionalText type = fields_.Word("type", {"library", "text", "sql", "custom"});
    if (!type) return;
    if (type->value == "text") out.type = QualityType::Text;
    if (type->value == "sql") out.type = QualityType::Sql;
    if (type->value == "custom") out.type = QualityType::Custom;
  }

  // ---- library ----

  void ReadLibrary(Quality& out) {
    out.metric = ReadMetric();
    ReadUnit(out);
    ReadOperator(out);
    const YamlNode* arguments = fields_.Mapping("arguments");
    if (!out.metric) return;
    CheckLevel(*out.metric);
    ReadArguments(arguments, out);
    if (out.comparison) CheckNumbers(out);
  }

  /// v3.0.x calls the metric `rule` and leaves its names open; two of them have become metrics.
  std::optional<Located<Metric>> ReadMetric() {
    OptionalText rule = fields_.String("rule");
    if (fields_.reader().minor == 0 && rule) {
      if (rule->value == "rowCount")
        return Located<Metric>{Metric::RowCount, rule->span, rule->key};
      if (rule->value == "duplicateCount") {
        return Located<Metric>{Metric::DuplicateValues, rule->span, rule->key};
      }
    }
    std::vector<std::string_view> names;
    for (const auto& [name, metric] : kMetrics) names.push_back(name);
    OptionalText name = fields_.Word("metric", names);
    bool open = fields_.reader().minor == 0 && rule;
    fields_.Need("metric", open || fields_.Any("metric") != nullptr);
    if (!name) return std::nullopt;
    for (const auto& [metric_name, metric] : kMetrics) {
      if (name->value == metric_name) return Located<Metric>{metric, name->span, name->key};
    }
    return std::nullopt;
  }

  void ReadUnit(Quality& out) {
    OptionalText unit = fields_.String("unit");
    if (!unit) return;
    out.percent = unit->value == "percent";
    if (!out.percent && unit->value != "rows") {
      fields_.Report(
          Kind::BadQuality, unit->span,
          fmt::format("a metric is counted in `rows` or `percent`, not `{}`", unit->value));
    } else if (out.percent && out.metric && out.metric->value == Metric::RowCount) {
      fields_.Report(Kind::BadQuality, unit->span, "the number of rows is a share of nothing")
          .Help("drop `unit`, or say `unit: rows`");
    }
  }

  void CheckLevel(const Located<Metric>& metric) {
    bool at_object = metric.value == Metric::RowCount;
    bool at_both = metric.value == Metric::DuplicateValues;
    if (at_both || at_object == (object_ != nullptr)) return;
    fields_
        .Report(Kind::BadQuality, metric.span,
                fmt::format("`{}` means nothing for {}", Name(metric.value),
                            object_ != nullptr ? "an object" : "a property"))
        .Help(object_ != nullptr ? "move it to the property whose values it counts"
                                 : "move it to the object whose rows it counts");
  }

  // ---- operators ----

  /// The one operator that is given; null if there is none or several.
  const YamlEntry* FindOperator() {
    const YamlEntry* found = nullptr;
    for (const OperatorName& op : kOperators) {
      const YamlEntry* entry = fields_.Any(op.name);
      if (entry == nullptr) continue;
      if (found != nullptr) {
        fields_
            .Report(Kind::BadQuality, entry->key_span,
                    fmt::format("two operators at once: `{}` and `{}`", found->key, entry->key))
            .At(found->key_span, "the first one")
            .Help("a range is one operator: `mustBeBetween: [low, high]`");
        return nullptr;
      }
      found = entry;
    }
    return found;
  }

  void ReadOperator(Quality& out) {
    int errors = fields_.reader().sink.errors();
    const YamlEntry* entry = FindOperator();
    if (entry == nullptr) {
      if (fields_.reader().sink.errors() > errors) return;
      fields_.Report(Kind::BadQuality, fields_.head(), "the metric is compared with nothing")
          .Help("add an operator, such as `mustBe: 0`");
      return;
    }
    Comparison comparison;
    for (const OperatorName& op : kOperators) {
      if (op.name == entry->key) comparison.op = op.op;
    }
    comparison.span = Cover(entry->key_span, entry->value->span);
    bool read =
        IsRange(comparison.op) ? ReadRange(*entry, comparison) : ReadNumber(*entry, comparison);
    if (read) out.comparison = std::move(comparison);
  }

  bool ReadNumber(const YamlEntry& entry, Comparison& out) {
    auto number = AsDecimalText(*entry.value);
    if (number && value::Decimal::Parse(*number)) {
      out.numbers.push_back({std::move(*number), entry.value->span, entry.key_span});
      return true;
    }
    fields_.Report(Kind::BadQuality, Head(*entry.value, fields_.reader().sources),
                   fmt::format("a metric is a number, so `{}` cannot be {}", entry.key,
                               Describe(*entry.value)));
    return false;
  }

  bool ReadRange(const YamlEntry& entry, Comparison& out) {
    const YamlNode& list = *entry.value;
    if (!list.is_sequence() || list.items.size() != 2) {
      fields_.WrongType(entry, "a list of two numbers");
      return false;
    }
    for (const YamlNode* item : list.items) {
      YamlEntry part{entry.key, entry.key_span, item};
      if (!ReadNumber(part, out)) return false;
    }
    auto low = value::Decimal::Parse(out.numbers[0].value);
    auto high = value::Decimal::Parse(out.numbers[1].value);
    if (Compare(*low, *high) < 0) return true;
    fields_
        .Report(Kind::BadQuality, list.span,
                fmt::format("a range from {} to {} is empty", out.numbers[0].value,
                            out.numbers[1].value))
        .Help("the smaller number comes first; for one number, say `mustBe`");
    return false;
  }

  /// Comparisons that no count or share can ever meet, or always meets.
  void CheckNumbers(const Quality& out) {
    for (const LocatedText& number : out.comparison->numbers) {
      auto decimal = value::Decimal::Parse(number.value);
      bool below_zero = out.comparison->op == Comparison::Operator::Less && decimal->unscaled == 0;
      if (decimal->unscaled < 0 || below_zero) {
        fields_.Report(Kind::BadQuality, number.span, "a metric is never below 0");
      } else if (out.percent && Compare(*decimal, value::Decimal::FromInt(100)) > 0) {
        fields_.Report(Kind::BadQuality, number.span, "a percentage is never above 100");
      } else if (!out.percent && !decimal->Rescaled(0)) {
        fields_.Report(Kind::BadQuality, number.span, "a count of rows is a whole number")
            .Help("for a share, say `unit: percent`");
      }
    }
  }

  // ---- arguments ----

  void ReadArguments(const YamlNode* node, Quality& out) {
    static const YamlNode kNone{YamlNode::Kind::Mapping, false, {}, {}, {}, {}};
    Fields arguments(fields_.reader(), node == nullptr ? kNone : *node,
                     fmt::format("the arguments of `{}`", Name(out.metric->value)));
    switch (out.metric->value) {
      case Metric::MissingValues:
        out.missing_values = ReadValues(arguments, "missingValues");
        if (out.missing_values.empty()) NeedsArgument(out, "missingValues", "missing");
        break;
      case Metric::InvalidValues:
        out.valid_values = ReadValues(arguments, "validValues");
        out.pattern = arguments.String("pattern");
        CheckPatternType(out);
        if (out.valid_values.empty() && !out.pattern) NeedsArgument(out, "validValues", "valid");
        break;
      case Metric::DuplicateValues: ReadKey(arguments, out); break;
      case Metric::NullValues:
      case Metric::RowCount: break;
    }
    if (node != nullptr) arguments.Close();
  }

  void NeedsArgument(const Quality& out, std::string_view argument, std::string_view what) {
    if (property_ == nullptr) return;  // the level has been reported
    fields_
        .Report(Kind::BadQuality, out.metric->span,
                fmt::format("`{}` does not say which values are {}", Name(out.metric->value), what))
        .Help(fmt::format("add `arguments: {{{}: [...]}}`", argument));
  }

  std::vector<const YamlNode*> ReadValues(Fields& arguments, std::string_view name) {
    std::vector<const YamlNode*> values;
    const YamlEntry* entry = arguments.Any(name);
    if (entry == nullptr) return values;
    if (!entry->value->is_sequence()) {
      arguments.WrongType(*entry, "a list of values");
      return values;
    }
    for (const YamlNode* item : entry->value->items) {
      if (item->is_scalar() || item->is_null()) {
        values.push_back(item);
      } else {
        arguments.Report(
            Kind::WrongFieldType, Head(*item, fields_.reader().sources),
            fmt::format("`{}` is a list of values, but has {}", name, Describe(*item)));
      }
    }
    return values;
  }

  void CheckPatternType(const Quality& out) {
    if (!out.pattern || property_ == nullptr) return;
    LogicalType type = property_->type;
    if (type == LogicalType::String || type == LogicalType::Unknown) return;
    fields_.Report(
        Kind::BadQuality, out.pattern->span,
        fmt::format("a pattern is for texts; this property is of type `{}`", Name(type)));
  }

  void ReadKey(Fields& arguments, Quality& out) {
    if (object_ == nullptr) return;  // the property itself; Close reports `properties`
    out.properties = arguments.Strings("properties");
    if (out.properties.empty()) {
      fields_
          .Report(Kind::BadQuality, out.metric->span,
                  "`duplicateValues` of an object does not say which properties are compared")
          .Help("add `arguments: {properties: [...]}`");
    }
    for (const LocatedText& name : out.properties) {
      if (object_->Find(name.value) != nullptr) continue;
      auto& fault = fields_.Report(
          Kind::BadReference, name.span,
          fmt::format("`{}` is not a property of `{}`", name.value, object_->name.value));
      if (!WorthSuggesting(fields_.reader().sink)) continue;
      std::vector<std::string_view> names;
      for (const Property& property : object_->properties) names.push_back(property.name.value);
      SuggestNearest(fault, name.value, names);
    }
  }

  Fields& fields_;
  const Property* property_;
  const SchemaObject* object_;
};

}  // namespace

std::vector<Quality> ReadQuality(Fields& parent, const std::string& path, const Property* property,
                                 const SchemaObject* object) {
  std::vector<Quality> all;
  for (const YamlNode* node : parent.Mappings("quality")) {
    Fields fields(parent.reader(), *node, "a quality check");
    Quality quality;
    QualityReader(fields, property, object).Read(quality);
    fields.Close(1);
    const OptionalText& label = quality.id ? quality.id : quality.name;
    quality.path = path + ".quality." + (label ? label->value : std::to_string(all.size()));
    all.push_back(std::move(quality));
  }
  return all;
}

}  // namespace meshlaw::mesh
