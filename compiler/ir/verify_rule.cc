// SPDX-License-Identifier: Apache-2.0
// Rules, clauses and accumulators.
#include <fmt/format.h>

#include <numeric>
#include <set>

#include "compiler/ir/typing.h"
#include "compiler/ir/verify.h"

namespace meshlaw::ir {
namespace {

using value::Type;
using value::TypeKind;

bool IsAccess(EffectKind effect) {
  return effect != EffectKind::Require && effect != EffectKind::Check;
}

/// What rules and clauses check alike: that a function exists, over which frame, and what it gives.
class Place {
 public:
  Place(const Module& module, Faults& faults, std::string name)
      : module_(module), faults_(faults), name_(std::move(name)) {}

  const Module& module() const { return module_; }
  void Require(bool holds, std::string_view fault) const { faults_.Require(holds, name_, fault); }
  Place Within(std::string_view what) const {
    return Place(module_, faults_, fmt::format("{}, {}", name_, what));
  }

  /// A function of a rule's own, so without locals.
  bool IsFunction(FunctionId id, std::string_view what) const {
    bool sound = Exists(module_, id) && module_[id].locals.empty();
    Require(sound, fmt::format("its {} is no function", what));
    return sound;
  }
  const Type& TypeOf(FunctionId id) const { return module_.types[module_[id].type()]; }

  void Gives(FunctionId id, TypeKind kind, std::string_view what) const {
    bool gives = TypeOf(id).kind == kind && !TypeOf(id).optional;
    Require(gives, fmt::format("its {} gives no {}", what, value::Name(kind)));
  }
  void Over(FunctionId id, FrameId frame, std::string_view what) const {
    Require(module_[id].frame == frame, fmt::format("its {} is over another frame", what));
  }
  void Over(FunctionId id, FrameKind kind, std::string_view what) const {
    Require(module_[module_[id].frame].kind == kind,
            fmt::format("its {} is over another kind of frame", what));
  }

 private:
  const Module& module_;
  Faults& faults_;
  std::string name_;
};

bool SameKind(const Type& a, const Type& b) {
  return a.kind == b.kind && a.decl == b.decl &&
         (a.kind != TypeKind::Decimal || a.scale == b.scale);
}

class AccumulatorVerifier {
 public:
  AccumulatorVerifier(const Place& place, const Accumulator& accumulator)
      : place_(place), accumulator_(accumulator) {}

  void Verify(FrameId row_frame) const {
    if (!Exists(place_.module(), accumulator_.type)) return place_.Require(false, "has no type");
    for (FunctionId arg : accumulator_.args) {
      if (!place_.IsFunction(arg, "argument")) return;
      place_.Over(arg, row_frame, "argument");
    }
    size_t references =
        accumulator_.kind == AccumulatorKind::Foreign ? accumulator_.args.size() : 0;
    place_.Require(accumulator_.references.size() == references,
                   "has references that it does not use");
    std::string fault = Fault();
    place_.Require(fault.empty(), fault);
  }

 private:
  const Type& Result() const { return place_.module().types[accumulator_.type]; }
  bool Gives(TypeKind kind) const { return Result().kind == kind; }
  size_t Count() const { return accumulator_.args.size(); }
  const Type& Arg() const { return place_.TypeOf(accumulator_.args[0]); }
  bool TakesNumber() const {
    return Count() == 1 && (Arg().kind == TypeKind::Int || Arg().kind == TypeKind::Decimal ||
                            Arg().kind == TypeKind::Float);
  }
  std::string Need(bool holds) const {
    return holds ? "" : "its arguments and result do not go together";
  }

  std::string Fault() const {
    switch (accumulator_.kind) {
      case AccumulatorKind::Count: return Need(Count() == 0 && Gives(TypeKind::Int));
      case AccumulatorKind::CountIf:
        return Need(Count() == 1 && Arg().kind == TypeKind::Bool && Gives(TypeKind::Int));
      case AccumulatorKind::Sum: {
        bool sums = TakesNumber() || (Count() == 1 && Arg().kind == TypeKind::Duration);
        return Need(sums && SameKind(Arg(), Result()));
      }
      case AccumulatorKind::Min:
      case AccumulatorKind::Max: {
        const Module& module = place_.module();
        bool ordered = Count() == 1 &&
                       IsOrdered(module.types, module.model, module[accumulator_.args[0]].type());
        return Need(ordered && SameKind(Arg(), Result()));
      }
      case AccumulatorKind::Mean: return Need(TakesNumber() && Gives(TypeKind::Float));
      case AccumulatorKind::Distinct: return Need(Count() > 0 && Gives(TypeKind::Int));
      case AccumulatorKind::NullCount: return Need(Count() == 1 && Gives(TypeKind::Int));
      case AccumulatorKind::NullRatio: return Need(Count() == 1 && Gives(TypeKind::Ratio));
      case AccumulatorKind::Unique:
      case AccumulatorKind::Foreign: return Need(Count() > 0 && Gives(TypeKind::Bool));
      case AccumulatorKind::MaxAge:
        return Need(Count() == 1 && Arg().kind == TypeKind::Timestamp && Gives(TypeKind::Duration));
    }
    MESHLAW_UNREACHABLE();
  }

  const Place& place_;
  const Accumulator& accumulator_;
};

class ClauseVerifier {
 public:
  ClauseVerifier(const Place& place, const Rule& rule, const Clause& clause)
      : place_(place), module_(place.module()), rule_(rule), clause_(clause) {}

  void Verify() const {
    bool frame =
        Exists(module_, clause_.row_frame) && module_[clause_.row_frame].kind == FrameKind::Row;
    if (!frame) return place_.Require(false, "has no row frame");
    VerifyWhere();
    if (!place_.IsFunction(clause_.predicate, "predicate")) return;
    place_.Gives(clause_.predicate, TypeKind::Bool, "predicate");
    VerifyKind();
    VerifyTolerance();
    VerifyAccumulators();
    VerifyMessage(clause_.because, "because");
    VerifyMessage(clause_.fix, "fix");
  }

 private:
  void VerifyWhere() const {
    if (!clause_.where || !place_.IsFunction(*clause_.where, "where")) return;
    place_.Over(*clause_.where, clause_.row_frame, "where");
    place_.Gives(*clause_.where, TypeKind::Bool, "where");
  }

  void VerifyKind() const {
    bool aggregate = clause_.kind == ClauseKind::Group || clause_.kind == ClauseKind::Whole;
    place_.Require(aggregate || clause_.accumulators.empty(), "has accumulators but no aggregate");
    bool keyed = clause_.kind == ClauseKind::Group;
    place_.Require(keyed == !clause_.keys.empty(), "keys go with groups");
    switch (clause_.kind) {
      case ClauseKind::Row:
      case ClauseKind::Value: return place_.Over(clause_.predicate, clause_.row_frame, "predicate");
      case ClauseKind::Group:
        place_.Over(clause_.predicate, FrameKind::Group, "predicate");
        return VerifyKeys();
      case ClauseKind::Whole:
        return place_.Over(clause_.predicate, FrameKind::Dataset, "predicate");
    }
    MESHLAW_UNREACHABLE();
  }

  /// The frame's key fields are the keys, by position.
  void VerifyKeys() const {
    size_t position = 0;
    for (const FrameField& field : module_[module_[clause_.predicate].frame].fields) {
      if (field.source != FieldSource::Key) continue;
      bool known = position < clause_.keys.size() && Exists(module_, clause_.keys[position]) &&
                   Fits(module_.types, module_[clause_.keys[position]].type(), field.type);
      place_.Require(known, "a key of its frame is not a key of the clause");
      ++position;
    }
    for (FunctionId key : clause_.keys) {
      if (place_.IsFunction(key, "key")) place_.Over(key, clause_.row_frame, "key");
    }
  }

  void VerifyTolerance() const {
    if (!clause_.tolerate) return;
    value::Ratio share = *clause_.tolerate;
    bool sound = share.numerator >= 0 && share.denominator > 0 &&
                 share.numerator <= share.denominator &&
                 std::gcd(share.numerator, share.denominator) == 1;
    place_.Require(sound, "its tolerance is no share in lowest terms");
  }

  void VerifyAccumulators() const {
    for (size_t i = 0; i < clause_.accumulators.size(); ++i) {
      Place place = place_.Within(fmt::format("accumulator {}", i));
      AccumulatorVerifier(place, clause_.accumulators[i]).Verify(clause_.row_frame);
    }
    VerifyAccumulated(clause_.predicate);
  }

  /// A group's or data set's message may speak of its counts, or of the descriptor alone.
  void VerifyMessage(const Message& message, std::string_view what) const {
    for (const MessagePart& part : message) {
      if (!part.function || !place_.IsFunction(*part.function, what)) continue;
      place_.Gives(*part.function, TypeKind::String, what);
      FrameId frame = module_[*part.function].frame;
      bool own = frame == module_[clause_.predicate].frame;
      bool descriptor = clause_.kind != ClauseKind::Row && clause_.kind != ClauseKind::Value &&
                        rule_.descriptor_frame == frame;
      place_.Require(own || descriptor, fmt::format("its {} is over another frame", what));
      VerifyAccumulated(*part.function);
    }
  }

  /// Whether what a function and those within it read of the clause's accumulators is there.
  void VerifyAccumulated(FunctionId start) const {
    std::set<uint32_t> seen{start.value};
    std::vector<FunctionId> open{start};
    while (!open.empty()) {
      const Function& function = module_[open.back()];
      open.pop_back();
      for (const Inst& inst : function.insts) {
        if (inst.op == Op::Accumulated) {
          bool known = inst.imm < clause_.accumulators.size() &&
                       clause_.accumulators[inst.imm].type == inst.type;
          place_.Require(known, "an accumulator that it reads does not exist");
        }
        bool inner = Info(inst.op).immediate == Immediate::Function;
        if (inner && seen.insert(inst.imm).second) open.push_back(FunctionId(inst.imm));
      }
    }
  }

  const Place& place_;
  const Module& module_;
  const Rule& rule_;
  const Clause& clause_;
};

class RuleVerifier {
 public:
  RuleVerifier(const Place& place, const Rule& rule)
      : place_(place), module_(place.module()), rule_(rule) {}

  void Verify() const {
    place_.Require(!rule_.name.empty(), "has no name");
    place_.Require(rule_.tier == Tier::Council || !rule_.domain.empty(), "has no domain");
    VerifyScope();
    VerifyEffect();
    bool frame = !rule_.descriptor_frame || Exists(module_, *rule_.descriptor_frame);
    if (!frame) return place_.Require(false, "its frame does not exist");
    VerifyConditions();
    VerifyMessage(rule_.because, "because");
    VerifyMessage(rule_.fix, "fix");
    VerifyClauses();
  }

 private:
  bool IsEntity(value::EntityTypeId id) const { return id.index() < module_.model.entities.size(); }

  void VerifyScope() const {
    place_.Require(IsEntity(rule_.subject.type), "its subject does not exist");
    place_.Require(!rule_.caller || IsEntity(*rule_.caller), "its caller does not exist");
    place_.Require(rule_.caller || rule_.caller_id.empty(), "names a caller of no type");
    for (value::ActionId action : rule_.actions) {
      place_.Require(action.index() < module_.model.actions.size(), "an action does not exist");
    }
    for (const Bound& bound : rule_.subject.bounds) {
      place_.Require(Exists(module_, bound.type), "a bound has no type");
    }
  }

  /// Which parts go with which effect.
  void VerifyEffect() const {
    EffectKind effect = rule_.effect;
    bool scopes = effect == EffectKind::Permit || effect == EffectKind::Limit;
    place_.Require(scopes || (!rule_.rows && rule_.columns.empty() && !rule_.columns_except),
                   "only permits and limits have rows and columns");
    place_.Require((effect == EffectKind::Mask) == !rule_.masks.empty(), "masks go with `mask`");
    place_.Require((effect == EffectKind::Require) == rule_.that.has_value(),
                   "`that` goes with `require`");
    place_.Require((effect == EffectKind::Check) == !rule_.clauses.empty(),
                   "clauses go with `check`");
    place_.Require(IsAccess(effect) || (rule_.actions.empty() && !rule_.caller),
                   "only access has actions and callers");
    for (const Mask& mask : rule_.masks) {
      bool counts = mask.kind == MaskKind::Last || mask.kind == MaskKind::First;
      place_.Require(mask.argument >= 0 && (counts || mask.argument == 0),
                     "a mask has a number that it does not use");
    }
  }

  FrameKind ConditionFrame() const {
    return IsAccess(rule_.effect) ? FrameKind::Request : FrameKind::Descriptor;
  }

  /// The frame of `when`, where the rule or its `when` says which.
  std::optional<FrameId> Frame() const {
    if (rule_.descriptor_frame) return rule_.descriptor_frame;
    if (rule_.when && Exists(module_, *rule_.when)) return module_[*rule_.when].frame;
    return std::nullopt;
  }

  void VerifyCondition(const std::optional<FunctionId>& function, std::string_view what) const {
    if (!function || !place_.IsFunction(*function, what)) return;
    place_.Gives(*function, TypeKind::Bool, what);
    VerifyOverFrame(*function, what);
  }

  void VerifyOverFrame(FunctionId function, std::string_view what) const {
    place_.Over(function, ConditionFrame(), what);
    if (Frame()) place_.Over(function, *Frame(), what);
  }

  void VerifyConditions() const {
    VerifyCondition(rule_.when, "when");
    VerifyCondition(rule_.that, "that");
    if (!rule_.rows || !place_.IsFunction(*rule_.rows, "rows")) return;
    place_.Gives(*rule_.rows, TypeKind::Bool, "rows");
    place_.Over(*rule_.rows, FrameKind::Row, "rows");
  }

  void VerifyMessage(const Message& message, std::string_view what) const {
    for (const MessagePart& part : message) {
      if (!part.function || !place_.IsFunction(*part.function, what)) continue;
      place_.Gives(*part.function, TypeKind::String, what);
      VerifyOverFrame(*part.function, what);
    }
  }

  void VerifyClauses() const {
    std::set<std::string_view> labels;
    for (const Clause& clause : rule_.clauses) {
      Place place = place_.Within("clause `" + clause.label + "`");
      place.Require(labels.insert(clause.label).second, "has another's label");
      ClauseVerifier(place, rule_, clause).Verify();
    }
  }

  const Place& place_;
  const Module& module_;
  const Rule& rule_;
};

}  // namespace

void VerifyRules(const Module& module, Faults& faults) {
  std::set<std::string> names;
  for (const Rule& rule : module.rules) {
    Place place(module, faults, "rule `" + rule.FullName() + "`");
    place.Require(names.insert(rule.FullName()).second, "has another's name");
    RuleVerifier(place, rule).Verify();
  }
}

}  // namespace meshlaw::ir
