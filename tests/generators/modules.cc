// SPDX-License-Identifier: Apache-2.0
#include "tests/generators/modules.h"

#include "compiler/ir/names.h"
#include "compiler/ir/text.h"
#include "compiler/ir/typing.h"
#include "tests/generators/functions.h"
#include "tests/generators/world.h"

namespace meshlaw::testing {
namespace {

using ir::AccumulatorKind;
using ir::ClauseKind;
using ir::EffectKind;
using ir::FrameKind;
using value::TypeId;
using value::TypeKind;

bool AnyOfThem(const value::Type&) { return true; }

class RuleMaker {
 public:
  RuleMaker(ir::Module& module, Random& random) : module_(module), random_(random) {}

  void Add(size_t number) {
    ir::Rule rule;
    Head(rule, number);
    bool access = rule.effect != EffectKind::Require && rule.effect != EffectKind::Check;
    frame_ = NewFrame(access ? FrameKind::Request : FrameKind::Descriptor);
    if (!access || random_.OneIn(2)) rule.descriptor_frame = frame_;
    if (!rule.descriptor_frame || random_.OneIn(2)) rule.when = Function(frame_, TypeKind::Bool);
    rule.because = Message(frame_);
    rule.fix = Message(frame_);
    if (access) Access(rule);
    if (rule.effect == EffectKind::Require) rule.that = Function(frame_, TypeKind::Bool);
    if (rule.effect == EffectKind::Check) Clauses(rule);
    module_.rules.push_back(std::move(rule));
  }

 private:
  std::string Text() {
    static const std::vector<std::string> kTexts = {
        "",           "a",      "orders/events", "it's \"so\"", "é",
        "two\nlines", "`tick`", "a.b",           "100 %",       "{x}"};
    return random_.Pick(kTexts);
  }
  template <typename Enum>
  Enum Any() {
    return static_cast<Enum>(random_.Below(ir::kCount<Enum>));
  }
  ir::FrameId NewFrame(FrameKind kind) {
    return AddRandomFrame(module_, random_, kind, 6, AnyOfThem);
  }
  ir::FunctionId Function(ir::FrameId frame, TypeKind kind) {
    return Function(frame, module_.types.Simple(kind), nullptr);
  }
  ir::FunctionId Function(ir::FrameId frame, TypeId type,
                          const std::vector<ir::Accumulator>* accumulators) {
    FunctionOptions options;
    options.depth_max = 3;
    options.accumulators = accumulators;
    ir::FunctionId id = AddRandomFunction(module_, random_, frame, type, options);
    module_.functions[id.index()].name = Text();
    return id;
  }

  void Head(ir::Rule& rule, size_t number) {
    rule.module = random_.OneIn(4) ? "" : "w.rules";
    rule.name = (random_.OneIn(8) ? "odd name " : "rule") + std::to_string(number);
    rule.doc = Text();
    rule.tier = Any<ir::Tier>();
    rule.domain = rule.tier == ir::Tier::Council ? "" : "orders";
    rule.strength = Any<ir::Strength>();
    rule.effect = Any<EffectKind>();
    rule.on_error = Any<ir::OnError>();
    rule.waivable = random_.OneIn(2);
    rule.shadow = random_.OneIn(2);
    rule.severity = Any<ir::Severity>();
    rule.subject.type = value::EntityTypeId(random_.Below(2));
    rule.subject.id = Text();
    rule.subject.else_deny = random_.OneIn(4);
    std::vector<TypeId> types = RequiredTypes(module_);
    for (size_t count = random_.Below(3); count > 0; --count) {
      rule.subject.bounds.push_back({Text(), random_.Pick(types)});
    }
    for (size_t count = random_.Below(3); count > 0; --count) rule.cites.push_back(Text());
  }

  ir::Message Message(ir::FrameId frame) {
    ir::Message message;
    for (size_t count = random_.Below(3); count > 0; --count) {
      ir::MessagePart part;
      part.text = Text();
      if (random_.OneIn(2)) part.function = Function(frame, TypeKind::String);
      message.push_back(std::move(part));
    }
    return message;
  }

  void Access(ir::Rule& rule) {
    for (size_t count = random_.Below(3); count > 0; --count) {
      rule.actions.push_back(value::ActionId(random_.Below(2)));
    }
    if (random_.OneIn(2)) {
      rule.caller = value::EntityTypeId(1);
      rule.caller_id = Text();
    }
    if (rule.effect == EffectKind::Mask) Masks(rule);
    if (rule.effect != EffectKind::Permit && rule.effect != EffectKind::Limit) return;
    if (random_.OneIn(2)) rule.rows = Function(NewFrame(FrameKind::Row), TypeKind::Bool);
    rule.columns_except = random_.OneIn(3);
    for (size_t count = random_.Below(3); count > 0; --count) rule.columns.push_back(Text());
  }

  void Masks(ir::Rule& rule) {
    for (size_t count = random_.Below(3) + 1; count > 0; --count) {
      ir::Mask mask{Text(), Any<ir::MaskKind>(), 0};
      bool counts = mask.kind == ir::MaskKind::First || mask.kind == ir::MaskKind::Last;
      if (counts) mask.argument = static_cast<int64_t>(random_.Below(10));
      rule.masks.push_back(mask);
    }
  }

  void Clauses(ir::Rule& rule) {
    for (size_t i = 0, count = random_.Below(3) + 1; i < count; ++i) {
      rule.clauses.push_back(Clause(i == 0 ? "" : "clause " + std::to_string(i)));
    }
  }

  ir::Clause Clause(std::string label) {
    ir::Clause clause;
    clause.label = std::move(label);
    clause.kind = Any<ClauseKind>();
    clause.row_frame = NewFrame(FrameKind::Row);
    if (random_.OneIn(2)) clause.where = Function(clause.row_frame, TypeKind::Bool);
    if (random_.OneIn(2))
      clause.tolerate = value::Ratio::Of(1, static_cast<int64_t>(random_.Below(99)) + 1);
    clause.tolerate_errors = random_.OneIn(3);
    clause.severity = Any<ir::Severity>();
    ir::FrameId frame = clause.row_frame;
    if (clause.kind == ClauseKind::Group) frame = Group(clause);
    if (clause.kind == ClauseKind::Whole) frame = NewDataset(clause);
    clause.predicate = Function(frame, module_.types.Simple(TypeKind::Bool), &clause.accumulators);
    clause.because = Message(frame);
    clause.fix = Message(frame);
    return clause;
  }

  ir::FrameId NewDataset(ir::Clause& clause) {
    Accumulate(clause);
    ir::Frame frame{FrameKind::Dataset, {}};
    TypeId team = module_.types.EntityType(value::EntityTypeId(0));
    frame.fields.push_back({"team", team, ir::FieldSource::Subject});
    return module_.AddFrame(std::move(frame));
  }

  ir::FrameId Group(ir::Clause& clause) {
    Accumulate(clause);
    ir::FrameId frame = NewFrame(FrameKind::Group);
    for (const ir::FrameField& field : std::vector(module_[frame].fields)) {
      if (field.source != ir::FieldSource::Key) continue;
      clause.keys.push_back(Function(clause.row_frame, field.type, nullptr));
    }
    return frame;
  }

  void Accumulate(ir::Clause& clause) {
    for (size_t count = random_.Below(4); count > 0; --count) {
      clause.accumulators.push_back(Accumulator(clause.row_frame));
    }
  }

  /// What an argument of this kind may be.
  bool Takes(AccumulatorKind kind, TypeId type) {
    TypeKind of = module_.types[type].kind;
    bool number = of == TypeKind::Int || of == TypeKind::Decimal || of == TypeKind::Float;
    switch (kind) {
      case AccumulatorKind::Count: return false;
      case AccumulatorKind::CountIf: return of == TypeKind::Bool;
      case AccumulatorKind::Sum: return number || of == TypeKind::Duration;
      case AccumulatorKind::Mean: return number;
      case AccumulatorKind::Min:
      case AccumulatorKind::Max: return ir::IsOrdered(module_.types, module_.model, type);
      case AccumulatorKind::MaxAge: return of == TypeKind::Timestamp;
      case AccumulatorKind::Distinct:
      case AccumulatorKind::NullCount:
      case AccumulatorKind::NullRatio:
      case AccumulatorKind::Unique:
      case AccumulatorKind::Foreign: return true;
    }
    MESHLAW_UNREACHABLE();
  }

  TypeId ResultOf(AccumulatorKind kind, TypeId arg) {
    switch (kind) {
      case AccumulatorKind::Count:
      case AccumulatorKind::CountIf:
      case AccumulatorKind::Distinct:
      case AccumulatorKind::NullCount: return module_.types.Simple(TypeKind::Int);
      case AccumulatorKind::Sum:
      case AccumulatorKind::Min:
      case AccumulatorKind::Max: return module_.types.WithOptional(arg, random_.OneIn(2));
      case AccumulatorKind::Mean: return module_.types.Simple(TypeKind::Float, random_.OneIn(2));
      case AccumulatorKind::NullRatio: return module_.types.Simple(TypeKind::Ratio);
      case AccumulatorKind::Unique:
      case AccumulatorKind::Foreign: return module_.types.Simple(TypeKind::Bool);
      case AccumulatorKind::MaxAge:
        return module_.types.Simple(TypeKind::Duration, random_.OneIn(2));
    }
    MESHLAW_UNREACHABLE();
  }

  ir::Accumulator Accumulator(ir::FrameId row_frame) {
    ir::Accumulator made;
    made.kind = Any<AccumulatorKind>();
    std::vector<TypeId> fitting;
    for (TypeId type : RequiredTypes(module_)) {
      if (Takes(made.kind, type)) fitting.push_back(type);
    }
    TypeId arg;
    bool several = made.kind == AccumulatorKind::Distinct || made.kind == AccumulatorKind::Unique ||
                   made.kind == AccumulatorKind::Foreign;
    size_t count = fitting.empty() ? 0 : several ? random_.Below(3) + 1 : 1;
    for (size_t i = 0; i < count; ++i) {
      arg = random_.Pick(fitting);
      TypeId given = module_.types.WithOptional(arg, random_.OneIn(3));
      made.args.push_back(Function(row_frame, given, nullptr));
      if (made.kind == AccumulatorKind::Foreign) made.references.push_back({"a/b", Text()});
    }
    made.type = ResultOf(made.kind, arg);
    return made;
  }

  ir::Module& module_;
  Random& random_;
  ir::FrameId frame_;
};

}  // namespace

ir::Module RandomModule(Random& random, size_t rules) {
  ir::Module module;
  DeclareWorld(module);
  RuleMaker maker(module, random);
  for (size_t i = 0; i < rules; ++i) maker.Add(i);
  ir::ComputeDigests(module);
  return module;
}

}  // namespace meshlaw::testing
