// SPDX-License-Identifier: Apache-2.0
#include "mesh/judge/clause_report.h"

#include <algorithm>

#include "compiler/plan/reads.h"
#include "runtime/report/words.h"

namespace meshlaw::judge {

using value::Value;

namespace {

/// Stands for the value of a classified column in every report.
constexpr std::string_view kMasked = "•••";

/// Whether nothing but errors kept the clause from passing: also of one that counts them as
/// failures.
bool IsByErrors(const scan::ClauseResult& result) {
  bool of_errors =
      result.verdict == scan::Verdict::Fail && result.counts.fail == 0 && result.counts.error > 0;
  return of_errors || result.verdict == scan::Verdict::Error;
}

/// `unique(key)`, `foreign(...)`: a clause that is nothing but an accumulator with counts of rows.
bool CountsRows(const ir::Module& module, const ir::Clause& clause) {
  if (clause.kind != ir::ClauseKind::Whole) return false;
  const ir::Function& predicate = module[clause.predicate];
  const ir::Inst& result = predicate.insts[predicate.result.index()];
  if (result.op != ir::Op::Accumulated) return false;
  ir::AccumulatorKind kind = clause.accumulators[result.imm].kind;
  return kind == ir::AccumulatorKind::Unique || kind == ir::AccumulatorKind::Foreign;
}

/// Does the result of an accumulator show a value of the data, rather than count them?
bool RevealsValues(ir::AccumulatorKind kind) {
  switch (kind) {
    case ir::AccumulatorKind::Sum:
    case ir::AccumulatorKind::Min:
    case ir::AccumulatorKind::Max:
    case ir::AccumulatorKind::Mean:
    case ir::AccumulatorKind::MaxAge: return true;
    case ir::AccumulatorKind::Count:
    case ir::AccumulatorKind::CountIf:
    case ir::AccumulatorKind::Distinct:
    case ir::AccumulatorKind::NullCount:
    case ir::AccumulatorKind::NullRatio:
    case ir::AccumulatorKind::Unique:
    case ir::AccumulatorKind::Foreign: return false;
  }
  return true;
}

}  // namespace

ClauseReporter::ClauseReporter(const Input& input, const WorldView& view,
                               const sema::CatalogPort& port, const plan::ScanPlan& plan,
                               const scan::BatchSource& source, report::Report& report)
    : input_(input),
      view_(view),
      port_(port),
      plan_(plan),
      source_(source),
      report_(report),
      masked_(view.MaskedColumns(port.id)),
      keys_(view.KeyColumns(port.id)) {}

void ClauseReporter::Add(const plan::ScanClause& planned, const scan::ClauseResult& result) {
  const ir::Rule& rule = input_.module.rules[planned.rule.index()];
  Subject subject{planned, rule, rule.clauses[planned.clause], result};
  AddJudgement(subject);
  bool skipped = result.verdict == scan::Verdict::Error && rule.on_error == ir::OnError::Skips;
  bool found = result.verdict == scan::Verdict::Fail || result.verdict == scan::Verdict::Error;
  if (found && !skipped) report_.findings.push_back(Describe(subject));
}

void ClauseReporter::AddUnjudged(const plan::ScanClause& planned, const std::string& why) {
  const ir::Rule& rule = input_.module.rules[planned.rule.index()];
  scan::ClauseResult nothing;
  nothing.verdict = scan::Verdict::Error;
  Subject subject{planned, rule, rule.clauses[planned.clause], nothing};
  AddJudgement(subject, why);
  if (rule.on_error == ir::OnError::Skips) return;
  report::Finding finding = Start(subject);
  finding.message = "not judged: " + why;
  report_.findings.push_back(std::move(finding));
}

void ClauseReporter::AddJudgement(const Subject& s, std::string why) {
  report_.judgements.push_back({report::Kind::Quality, port_.domain, s.planned.subject.id,
                                s.rule.FullName(), s.clause.label, s.result.verdict,
                                s.clause.severity, s.result.counts, std::move(why)});
}

report::Finding ClauseReporter::Start(const Subject& s) const {
  report::Finding finding = MakeFinding(view_, s.rule, s.planned.subject);
  finding.domain = port_.domain;
  finding.product = port_.product;
  finding.kind = report::Kind::Quality;
  finding.severity = s.clause.severity;
  finding.verdict = s.result.verdict;
  finding.clause = s.clause.label;
  finding.fingerprint = Fingerprint(finding.rule, finding.clause, finding.subject);
  finding.law = view_.PlaceOf(s.clause.span.valid() ? s.clause.span : s.rule.span);
  finding.contract = ContractPlace(s);
  return finding;
}

report::Finding ClauseReporter::Describe(const Subject& s) {
  report::Finding finding = Start(s);
  finding.counts = s.result.counts;
  finding.tolerate = s.clause.tolerate;
  finding.unit = UnitOf(s.clause);
  Measure(s, finding);
  finding.keys_repeated = s.result.keys_repeated;
  finding.message = MessageOf(s, s.clause.because, s.rule.because);
  if (IsByErrors(s.result)) {
    finding.message = "could not be judged: " + std::string(value::Words(s.result.first_error));
  } else if (finding.message.empty()) {
    std::string text = SourceOf(input_, s.clause.predicate);
    finding.message = text.empty() ? "the clause does not hold" : "`" + text + "` does not hold";
  }
  finding.fix = MessageOf(s, s.clause.fix, s.rule.fix);
  AddSamples(s, finding);
  return finding;
}

Value ClauseReporter::FieldOf(const Subject& s, const scan::Sample* sample, const ir::Frame& frame,
                              uint32_t index) {
  switch (frame.fields[index].source) {
    case ir::FieldSource::Subject: return Value::Entity(s.planned.subject);
    case ir::FieldSource::Now: return Value::Timestamp(input_.now_micros);
    case ir::FieldSource::Key: {
      size_t key = 0;
      for (uint32_t i = 0; i < index; ++i) key += frame.fields[i].source == ir::FieldSource::Key;
      if (sample == nullptr || key >= sample->key.size()) return Value::Null();
      return sample->key[key];
    }
    default: break;
  }
  if (index >= s.planned.row_bindings.size()) return Value::Null();
  const plan::Binding& binding = s.planned.row_bindings[index];
  if (binding.column < 0) return binding.constant;
  return sample == nullptr ? Value::Null() : sample->columns[static_cast<size_t>(binding.column)];
}

interp::Environment ClauseReporter::SampleEnvironment(const Subject& s,
                                                      const scan::Sample* sample) {
  interp::Environment env;
  env.snapshot = &input_.snapshot;
  env.domain = port_.domain;
  env.field = [this, s, sample](const ir::Frame& frame, uint32_t index) {
    return FieldOf(s, sample, frame, index);
  };
  no_results_.assign(s.clause.accumulators.size(), Value::Null());
  env.accumulated = &no_results_;
  if (!s.result.accumulated.empty()) env.accumulated = &s.result.accumulated;
  if (sample != nullptr && !sample->accumulated.empty()) env.accumulated = &sample->accumulated;
  return env;
}

bool ClauseReporter::ReadsMaskedColumn(const Subject& s, ir::FunctionId function,
                                       const ir::Frame& frame) const {
  std::vector<bool> read = plan::FieldsRead(input_.module, frame, std::span(&function, 1));
  for (size_t i = 0; i < read.size() && i < s.planned.row_bindings.size(); ++i) {
    int column = read[i] ? s.planned.row_bindings[i].column : -1;
    if (column >= 0 && masked_.contains(plan_.columns[static_cast<size_t>(column)].name))
      return true;
  }
  return false;
}

bool ClauseReporter::IsMasked(const Subject& s, const ir::Accumulator& accumulator) const {
  const ir::Frame& rows = input_.module[s.clause.row_frame];
  return RevealsValues(accumulator.kind) &&
         std::ranges::any_of(accumulator.args,
                             [&](ir::FunctionId arg) { return ReadsMaskedColumn(s, arg, rows); });
}

/// A message over rows reads columns; one over groups reads keys and aggregates, which were made of
/// them.
bool ClauseReporter::ReadsMasked(const Subject& s, ir::FunctionId function,
                                 const ir::Frame& frame) const {
  if (frame.kind != ir::FrameKind::Group && frame.kind != ir::FrameKind::Dataset) {
    return ReadsMaskedColumn(s, function, frame);
  }
  const ir::Frame& rows = input_.module[s.clause.row_frame];
  std::vector<bool> read = plan::FieldsRead(input_.module, frame, std::span(&function, 1));
  size_t key = 0;
  for (size_t i = 0; i < read.size(); ++i) {
    if (frame.fields[i].source != ir::FieldSource::Key) continue;
    bool masked = read[i] && ReadsMaskedColumn(s, s.clause.keys[key], rows);
    if (masked) return true;
    ++key;
  }
  for (const ir::Inst& inst : input_.module[function].insts) {
    if (inst.op == ir::Op::Accumulated && IsMasked(s, s.clause.accumulators[inst.imm])) return true;
  }
  return false;
}

std::string ClauseReporter::RenderMasked(const Subject& s, const ir::Message& message,
                                         const interp::Environment& env, const ir::Frame& frame) {
  std::string text;
  for (const ir::MessagePart& part : message) {
    if (part.function && ReadsMasked(s, *part.function, frame)) {
      text += kMasked;
    } else {
      text += RenderMessage(input_, {part}, env);
    }
  }
  return text;
}

std::string ClauseReporter::MessageOf(const Subject& s, const ir::Message& own,
                                      const ir::Message& of_rule) {
  const scan::Sample* sample = s.result.samples.empty() ? nullptr : &s.result.samples[0];
  interp::Environment env = SampleEnvironment(s, sample);
  if (!own.empty()) {
    const ir::Frame& frame = input_.module[input_.module[s.clause.predicate].frame];
    return RenderMasked(s, own, env, frame);
  }
  if (of_rule.empty() || !s.rule.descriptor_frame) return {};
  return RenderMessage(input_, of_rule, env);
}

std::string ClauseReporter::UnitOf(const ir::Clause& clause) const {
  if (clause.kind == ir::ClauseKind::Group) return "groups";
  if (clause.kind == ir::ClauseKind::Whole && !CountsRows(input_.module, clause)) return "data set";
  return "rows";
}

void ClauseReporter::Measure(const Subject& s, report::Finding& finding) const {
  // The law that a contract implies says its figures itself: no author named its accumulators. So
  // does the message of a group. Both round durations, which machines want whole.
  bool whole = s.clause.kind == ir::ClauseKind::Whole;
  bool said = !whole || s.rule.tier == ir::Tier::Contract;
  const value::Values none;
  const value::Values& of_group = s.result.samples.empty() ? none : s.result.samples[0].accumulated;
  const value::Values& values = whole ? s.result.accumulated : of_group;
  std::string shown, exact;
  for (size_t i = 0; i < values.size() && i < s.clause.accumulators.size(); ++i) {
    const ir::Accumulator& acc = s.clause.accumulators[i];
    if (input_.module.types.Is(acc.type, value::TypeKind::Bool) || IsMasked(s, acc)) continue;
    bool rounds = input_.module.types.Is(acc.type, value::TypeKind::Duration);
    if (said && !rounds) continue;
    std::string name(input_.sources.text(acc.span));
    bool named = !name.empty() && name.size() <= 60 && s.rule.tier != ir::Tier::Contract;
    std::string start =
        (exact.empty() ? "" : ", ") + (named ? name : std::string(ir::Name(acc.kind))) + " is ";
    std::string text = value::Text(values[i], acc.type, input_.module.types, input_.module.model);
    if (!said) shown += start + (rounds ? report::RoundDuration(text) : text);
    exact += start + text;
  }
  if (shown != exact) finding.measured_exactly = std::move(exact);
  finding.measured = std::move(shown);
}

std::vector<size_t> ClauseReporter::ShownColumns(const Subject& s) const {
  std::vector<size_t> shown;
  auto add = [&](size_t column) {
    if (std::ranges::find(shown, column) == shown.end()) shown.push_back(column);
  };
  for (const std::string& key : keys_) {
    for (size_t i = 0; i < plan_.columns.size(); ++i) {
      if (plan_.columns[i].name == key) add(i);
    }
  }
  for (const plan::Binding& binding : s.planned.row_bindings) {
    if (binding.column >= 0) add(static_cast<size_t>(binding.column));
  }
  return shown;
}

report::SampleValue ClauseReporter::Shown(std::string name, const Value& value, value::TypeId type,
                                          bool masked, const std::string* unreadable) const {
  using Form = report::ValueForm;
  // That a value is missing may be said; what it is may not.
  if (masked && !value.is_null()) return {std::move(name), std::string(kMasked), Form::Masked};
  if (unreadable != nullptr) return {std::move(name), *unreadable, Form::Malformed};
  if (value.is_failure())
    return {std::move(name), std::string(value::Slug(value.failure())), Form::Failed};
  Form form = value.is_null() ? Form::Null : Form::Plain;
  return {std::move(name), value::Text(value, type, input_.module.types, input_.module.model),
          form};
}

/// What tells one group or repeated key from another: columns, or expressions under their text.
std::vector<ir::FunctionId> ClauseReporter::KeyFunctions(const ir::Clause& clause) {
  if (clause.kind == ir::ClauseKind::Group) return clause.keys;
  return clause.accumulators.empty() ? std::vector<ir::FunctionId>() : clause.accumulators[0].args;
}

void ClauseReporter::AddKey(const Subject& s, const scan::Sample& sample,
                            report::SampleRow& row) const {
  const ir::Frame& rows = input_.module[s.clause.row_frame];
  std::vector<ir::FunctionId> functions = KeyFunctions(s.clause);
  for (size_t i = 0; i < functions.size() && i < sample.key.size(); ++i) {
    std::string name = SourceOf(input_, functions[i]);
    value::TypeId type = input_.module[functions[i]].type();
    auto field = plan::SoleFieldOf(input_.module, functions[i]);
    if (field && s.planned.row_bindings[field->field].column >= 0) {
      const plan::ScanColumn& column =
          plan_.columns[static_cast<size_t>(s.planned.row_bindings[field->field].column)];
      name = column.name;
      type = column.type;
    }
    bool masked = ReadsMaskedColumn(s, functions[i], rows);
    row.values.push_back(Shown(std::move(name), sample.key[i], type, masked, nullptr));
  }
}

void ClauseReporter::AddSamples(const Subject& s, report::Finding& finding) const {
  const auto& samples = IsByErrors(s.result) ? s.result.error_samples : s.result.samples;
  std::vector<size_t> shown = ShownColumns(s);
  for (const scan::Sample& sample : samples) {
    report::SampleRow row{sample.row + 1, sample.rows, {}};
    // The rows of a key are gone when the verdict is known: nothing else can be said of them.
    if (!sample.key.empty()) AddKey(s, sample, row);
    for (size_t column : sample.key.empty() ? shown : std::vector<size_t>()) {
      const plan::ScanColumn& read = plan_.columns[column];
      auto unreadable = sample.unreadable.find(column);
      row.values.push_back(
          Shown(read.name, sample.columns[column], read.type, masked_.contains(read.name),
                unreadable == sample.unreadable.end() ? nullptr : &unreadable->second));
    }
    if (finding.data.path.empty()) AddDataPlace(s, sample, finding);
    finding.samples.push_back(std::move(row));
  }
}

/// That a value of a classified column cannot be read may be said, and where it is.
void ClauseReporter::AddDataPlace(const Subject& s, const scan::Sample& sample,
                                  report::Finding& finding) const {
  auto unread = std::ranges::find_if(s.planned.row_bindings, [&](const plan::Binding& binding) {
    return binding.column >= 0 && sample.unreadable.contains(static_cast<size_t>(binding.column));
  });
  if (unread == s.planned.row_bindings.end()) return;
  const std::string& name = plan_.columns[static_cast<size_t>(unread->column)].name;
  auto place = source_.PlaceOf(sample.row, name);
  if (!place) return;
  finding.data = {place->path, place->line, place->column, {}};
  finding.data_column = name;
}

report::Place ClauseReporter::ContractPlace(const Subject& s) const {
  if (s.planned.subject.type != plan_.subject.type) {
    const snapshot::Entity* column = input_.snapshot.Find(s.planned.subject);
    if (column != nullptr && column->span.valid()) return view_.PlaceOf(column->span);
  }
  std::vector<ir::FunctionId> functions = plan::RowFunctionsOf(s.clause);
  const ir::Frame& frame = input_.module[s.clause.row_frame];
  std::vector<bool> read = plan::FieldsRead(input_.module, frame, functions);
  for (size_t i = 0; i < read.size(); ++i) {
    if (!read[i] || i >= s.planned.row_bindings.size() || s.planned.row_bindings[i].column < 0)
      continue;
    const auto& name = plan_.columns[static_cast<size_t>(s.planned.row_bindings[i].column)].name;
    const sema::CatalogColumn* column = port_.Find(name);
    if (column != nullptr && column->span.valid()) return view_.PlaceOf(column->span);
  }
  return view_.PlaceOf(port_.span);
}

}  // namespace meshlaw::judge
