// SPDX-License-Identifier: Apache-2.0
// Library metrics. What each one counts, and against what, is said in contract_law.h.
#include <fmt/format.h>

#include "mesh/law_judging.h"
#include "mesh/law_port.h"

namespace meshlaw::mesh {

using ir::ClauseKind;
using ir::InstId;
using ir::Op;
using value::TypeKind;
using value::Value;
using Operator = Comparison::Operator;

namespace {

// ---- clauses ----

class QualityLaw {
 public:
  QualityLaw(PortLaw& law, RuleMaker& rule, const Quality& quality,
             std::vector<const Property*> columns)
      : law_(law), rule_(rule), quality_(quality), columns_(std::move(columns)) {}

  void Add() {
    Metric metric = quality_.metric->value;
    if (!Prepare()) return;
    Judging judging = metric == Metric::RowCount ? Judging{} : JudgingOf(quality_);
    // Duplicates are counted beyond the first of each value, which a tolerance on rows would not
    // do.
    if (metric == Metric::DuplicateValues && judging.tolerate) judging = {};
    if (!judging.by_rows) return AddWhole();
    if (metric == Metric::DuplicateValues) return AddUnique();
    ir::Clause clause = Start(ClauseKind::Row);
    Expression good(law_.module, clause.row_frame, clause.span);
    clause.predicate = good.Finish(clause.label, good.Bool(Op::Not, {EmitBad(good)}));
    clause.tolerate = judging.tolerate;
    clause.because = Words(RowWords(judging));
    Finish(std::move(clause));
  }

 private:
  const std::string& ColumnName() const { return columns_[0]->name.value; }

  std::string Label() const {
    if (quality_.id) return quality_.id->value;
    if (quality_.name) return quality_.name->value;
    std::string metric(Name(quality_.metric->value));
    return columns_.size() == 1 ? ColumnName() + "." + metric : metric;
  }

  ir::Clause Start(ClauseKind kind) {
    std::vector<ir::FrameField> fields;
    for (const Property* column : columns_)
      fields.push_back(ColumnField(column->name.value, law_.Optional(*column)));
    return rule_.Clause(Label(), kind, std::move(fields), quality_.comparison->span);
  }

  void Finish(ir::Clause clause) {
    clause.severity = SeverityOf(quality_.severity);
    if (quality_.description)
      clause.fix = Words("the contract says: " + quality_.description->value);
    rule_.Add(std::move(clause));
  }

  /// Values of arguments as constants; false if they are not usable, which has been reported.
  bool Prepare() {
    Metric metric = quality_.metric->value;
    if (metric == Metric::InvalidValues && !quality_.valid_values.empty()) {
      valid_ = SetOfValues(law_, *columns_[0], quality_.valid_values, diag::Kind::BadQuality);
      return valid_.has_value();
    }
    if (metric != Metric::MissingValues) return true;
    // What cannot be a value of the column cannot be among its values: no fault, only without
    // effect.
    diag::Sink scratch;
    PortLaw quiet{law_.contracts, law_.port, law_.module, law_.port_type, scratch, law_.out};
    value::Values missing;
    for (const YamlNode* node : quality_.missing_values) {
      auto one = SetOfValues(quiet, *columns_[0], {node}, diag::Kind::BadQuality);
      if (one) missing.insert(missing.end(), one->elements().begin(), one->elements().end());
    }
    missing_ = Value::Set(std::move(missing));
    return true;
  }

  InstId EmitOneOf(Expression& e, InstId value, const Value& set) {
    return e.Bool(Op::OneOf, {value, e.Constant(law_.module.types.SetOf(e.TypeOf(value)), set)});
  }

  /// Whether a row is one that the metric counts.
  InstId EmitBad(Expression& e) {
    Metric metric = quality_.metric->value;
    if (metric == Metric::NullValues) return e.Bool(Op::IsNull, {e.Field(0)});
    if (metric == Metric::MissingValues) {
      InstId is_null = e.Bool(Op::IsNull, {e.Field(0)});
      if (missing_.elements().empty()) return is_null;
      return e.Bool(Op::Or, {is_null, EmitOneOf(e, e.Present(0), missing_)});
    }
    InstId value = e.Present(0), good;
    if (valid_) good = EmitOneOf(e, value, *valid_);
    if (quality_.pattern) {
      InstId matches = EmitMatches(law_, e, value, *quality_.pattern);
      if (matches.valid()) good = e.And(good, matches);
    }
    if (!good.valid())
      good = e.Constant(law_.module.types.Simple(TypeKind::Bool), Value::Bool(true));
    return e.Bool(Op::Not, {good});
  }

  std::string What() const {
    switch (quality_.metric->value) {
      case Metric::NullValues: return fmt::format("null values of `{}`", ColumnName());
      case Metric::MissingValues: return fmt::format("missing values of `{}`", ColumnName());
      case Metric::InvalidValues: return fmt::format("invalid values of `{}`", ColumnName());
      case Metric::RowCount: return "rows";
      case Metric::DuplicateValues: break;
    }
    std::string names;
    for (const Property* column : columns_)
      names += (names.empty() ? "" : ", ") + column->name.value;
    return columns_.size() == 1 ? fmt::format("repeated values of `{}`", names)
                                : fmt::format("rows that repeat ({})", names);
  }

  std::string RowWords(const Judging& judging) const {
    if (!judging.tolerate) return fmt::format("there are {}, and the contract allows none", What());
    return fmt::format("there are too many {}: the contract allows {}", What(),
                       ComparisonWords(quality_));
  }

  void AddUnique() {
    ir::Clause clause = Start(ClauseKind::Whole);
    AddAccumulator(clause, ir::AccumulatorKind::Unique, TypeKind::Bool, true);
    Expression predicate(law_.module, rule_.DatasetFrame(), clause.span);
    clause.predicate =
        predicate.Finish(clause.label, predicate.Accumulated(0, clause.accumulators[0].type));
    clause.because = Words(fmt::format("there are {}, and the contract allows none", What()));
    Finish(std::move(clause));
  }

  // ---- comparisons over the whole data set ----

  void AddAccumulator(ir::Clause& clause, ir::AccumulatorKind kind, TypeKind type,
                      bool over_columns) {
    ir::Accumulator accumulator;
    accumulator.kind = kind;
    accumulator.type = law_.module.types.Simple(type);
    accumulator.span = clause.span;
    for (uint32_t i = 0; over_columns && i < columns_.size(); ++i) {
      Expression arg(law_.module, clause.row_frame, clause.span);
      accumulator.args.push_back(arg.Finish(clause.label + ".arg", arg.Field(i)));
    }
    clause.accumulators.push_back(std::move(accumulator));
  }

  /// CountIf of rows where every column has a value.
  void AddPresentCount(ir::Clause& clause) {
    AddAccumulator(clause, ir::AccumulatorKind::CountIf, TypeKind::Int, false);
    Expression e(law_.module, clause.row_frame, clause.span);
    InstId all;
    for (uint32_t i = 0; i < columns_.size(); ++i) {
      all = e.And(all, e.Bool(Op::Not, {e.Bool(Op::IsNull, {e.Field(i)})}));
    }
    clause.accumulators.back().args.push_back(e.Finish(clause.label + ".present", all));
  }

  void AddBadCount(ir::Clause& clause) {
    AddAccumulator(clause, ir::AccumulatorKind::CountIf, TypeKind::Int, false);
    Expression e(law_.module, clause.row_frame, clause.span);
    clause.accumulators.back().args.push_back(e.Finish(clause.label + ".counted", EmitBad(e)));
  }

  /// Accumulators 0 (and 1) give the metric, the last one what a share is of.
  void AddCounts(ir::Clause& clause) {
    switch (quality_.metric->value) {
      case Metric::RowCount:
        return AddAccumulator(clause, ir::AccumulatorKind::Count, TypeKind::Int, false);
      case Metric::NullValues:
      case Metric::MissingValues:
        AddBadCount(clause);
        return AddAccumulator(clause, ir::AccumulatorKind::Count, TypeKind::Int, false);
      case Metric::InvalidValues: AddBadCount(clause); return AddPresentCount(clause);
      case Metric::DuplicateValues:
        AddPresentCount(clause);
        return AddAccumulator(clause, ir::AccumulatorKind::Distinct, TypeKind::Int, true);
    }
  }

  ir::TypeId Int() { return law_.module.types.Simple(TypeKind::Int); }

  InstId EmitMetric(Expression& e) {
    InstId first = e.Accumulated(0, Int());
    if (quality_.metric->value != Metric::DuplicateValues) return first;
    return e.Emit(Op::Sub, Int(), {first, e.Accumulated(1, Int())});
  }

  /// What 100 percent is.
  InstId EmitTotal(Expression& e) {
    return e.Accumulated(quality_.metric->value == Metric::DuplicateValues ? 0 : 1, Int());
  }

  ir::TypeId Decimal(int scale) {
    return law_.module.types.Decimal(value::Decimal::kDigitsMax, scale);
  }

  /// `metric op number`, or `100 * metric op number * total` for a share: exact, without a
  /// division.
  InstId EmitComparison(Expression& e, Op op, const LocatedText& number) {
    value::Decimal decimal = *value::Decimal::Parse(number.value);
    InstId metric = EmitMetric(e);
    if (!quality_.percent) {
      auto whole = decimal.Rescaled(0);
      bool small = whole && whole->unscaled <= INT64_MAX;
      if (small) return e.Bool(op, {metric, e.Int(static_cast<int64_t>(whole->unscaled))});
      // Beyond Int: no count reaches it, and decimals say so exactly.
      InstId exact = e.Emit(Op::IntToDecimal, Decimal(0), {metric});
      return e.Bool(op, {exact, e.Constant(Decimal(decimal.scale), Value::Of(decimal))});
    }
    InstId hundredfold = e.Emit(Op::Mul, Int(), {metric, e.Int(100)});
    InstId left = e.Emit(Op::IntToDecimal, Decimal(0), {hundredfold});
    InstId total = e.Emit(Op::IntToDecimal, Decimal(0), {EmitTotal(e)});
    InstId share = e.Constant(Decimal(decimal.scale), Value::Of(decimal));
    InstId right = e.Emit(Op::Mul, Decimal(decimal.scale), {total, share});
    return e.Bool(op, {left, right});
  }

  InstId EmitJudgement(Expression& e) {
    const Comparison& c = *quality_.comparison;
    switch (c.op) {
      case Operator::MustBe: return EmitComparison(e, Op::Eq, c.numbers[0]);
      case Operator::MustNotBe: return EmitComparison(e, Op::Ne, c.numbers[0]);
      case Operator::Greater: return EmitComparison(e, Op::Gt, c.numbers[0]);
      case Operator::GreaterOrEqual: return EmitComparison(e, Op::Ge, c.numbers[0]);
      case Operator::Less: return EmitComparison(e, Op::Lt, c.numbers[0]);
      case Operator::LessOrEqual: return EmitComparison(e, Op::Le, c.numbers[0]);
      case Operator::Between:
      case Operator::NotBetween: break;
    }
    InstId within = e.Bool(Op::And, {EmitComparison(e, Op::Ge, c.numbers[0]),
                                     EmitComparison(e, Op::Le, c.numbers[1])});
    return c.op == Operator::Between ? within : e.Bool(Op::Not, {within});
  }

  void AddWhole() {
    ir::Clause clause = Start(ClauseKind::Whole);
    AddCounts(clause);
    ir::FrameId frame = rule_.DatasetFrame();
    Expression predicate(law_.module, frame, clause.span);
    clause.predicate = predicate.Finish(clause.label, EmitJudgement(predicate));
    clause.because = Words("there are ");
    AppendValue(clause.because, Shown(frame, clause, [&](Expression& e) { return EmitMetric(e); }),
                fmt::format(" {}", What()));
    if (quality_.metric->value != Metric::RowCount) {
      clause.because.push_back({" of ", std::nullopt});
      AppendValue(clause.because, Shown(frame, clause, [&](Expression& e) { return EmitTotal(e); }),
                  "");
    }
    clause.because.push_back(
        {fmt::format(", and the contract says {}", ComparisonWords(quality_)), std::nullopt});
    Finish(std::move(clause));
  }

  template <typename Build>
  ir::FunctionId Shown(ir::FrameId frame, const ir::Clause& clause, Build build) {
    Expression e(law_.module, frame, clause.span);
    InstId text = e.Emit(Op::ToText, law_.module.types.Simple(TypeKind::String), {build(e)});
    return e.Finish(clause.label + ".shown", text);
  }

  PortLaw& law_;
  RuleMaker& rule_;
  const Quality& quality_;
  std::vector<const Property*> columns_;
  std::optional<Value> valid_;
  Value missing_;
};

void AddChecks(PortLaw& law, RuleMaker& rule, const std::vector<Quality>& checks,
               const Property* property) {
  for (const Quality& quality : checks) {
    if (quality.type != QualityType::Library || !quality.metric || !quality.comparison) {
      std::string_view why =
          quality.type == QualityType::Sql      ? "a query in the words of a database is not run"
          : quality.type == QualityType::Custom ? "checks of other tools are not run"
          : quality.type == QualityType::Text   ? "it is said in words, for people"
                                                : "it is no metric of the standard";
      law.Leave(quality.path, quality.span, std::string(why));
      continue;
    }
    std::vector<const Property*> columns;
    if (property != nullptr) columns.push_back(property);
    for (const LocatedText& name : quality.properties)
      columns.push_back(law.object().Find(name.value));
    bool nested = false;
    for (const Property* column : columns) nested = nested || PortLaw::IsNested(*column);
    if (nested) {
      law.Leave(quality.path, quality.span, "values of nested types are not looked into");
      continue;
    }
    QualityLaw(law, rule, quality, std::move(columns)).Add();
  }
}

}  // namespace

void AddQuality(PortLaw& law) {
  RuleMaker rule =
      law.Rule("quality", "The contract's own quality checks hold.", law.object().name.span);
  AddChecks(law, rule, law.object().quality, nullptr);
  for (const Property& property : law.object().properties)
    AddChecks(law, rule, property.quality, &property);
  law.Finish(rule);
}

}  // namespace meshlaw::mesh
