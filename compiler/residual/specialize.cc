// SPDX-License-Identifier: Apache-2.0
#include "compiler/residual/specialize.h"

#include <algorithm>

namespace meshlaw::residual {
namespace {

/// Quantifiers over more elements than this stay quantifiers: nobody reads a longer condition.
constexpr size_t kUnrolledMax = 64;
/// Nested quantifiers multiply; past this many terms none is unrolled any more.
constexpr size_t kTermsMax = 20'000;

bool IsKnown(ir::FieldSource source) {
  switch (source) {
    case ir::FieldSource::Subject:
    case ir::FieldSource::Principal:
    case ir::FieldSource::Resource:
    case ir::FieldSource::Context:
    case ir::FieldSource::Now: return true;
    case ir::FieldSource::Column:
    case ir::FieldSource::Value:
    case ir::FieldSource::Key: return false;
  }
  MESHLAW_UNREACHABLE();
}

class Specializer {
 public:
  Specializer(Terms& terms, const ir::Module& module, const interp::Environment& env)
      : terms_(terms), module_(module), env_(env) {}

  Term Run(ir::FunctionId id, const std::vector<Term>& locals, uint32_t kept);

 private:
  Term Step(const ir::Function& function, const ir::Inst& inst, std::vector<Term> args,
            const std::vector<Term>& locals, uint32_t kept);
  Term Quantifier(const ir::Inst& inst, Term collection, const std::vector<Term>& locals,
                  uint32_t kept);
  Term Kept(const ir::Inst& inst, Term collection, std::vector<Term> locals, uint32_t kept);
  Term Unrolled(const ir::Inst& inst, const Term& collection, std::vector<Term> locals,
                uint32_t kept);
  Term Count(const ir::Inst& inst, const std::vector<Term>& bodies);
  Term Sum(const ir::Inst& inst, const std::vector<Term>& bodies);

  Terms& terms_;
  const ir::Module& module_;
  const interp::Environment& env_;
};

Term Specializer::Run(ir::FunctionId id, const std::vector<Term>& locals, uint32_t kept) {
  const ir::Function& function = module_[id];
  std::vector<Term> values;
  values.reserve(function.insts.size());
  for (const ir::Inst& inst : function.insts) {
    std::vector<Term> args;
    args.reserve(inst.args.size());
    for (ir::InstId arg : inst.args) args.push_back(values[arg.index()]);
    values.push_back(Step(function, inst, std::move(args), locals, kept));
  }
  return values[function.result.index()];
}

Term Specializer::Step(const ir::Function& function, const ir::Inst& inst, std::vector<Term> args,
                       const std::vector<Term>& locals, uint32_t kept) {
  switch (inst.op) {
    case ir::Op::Const: return terms_.Const(inst.type, module_.constants[inst.imm].value);
    case ir::Op::Param: {
      ir::ConstantId current = module_.params[inst.imm].ValueFor(env_.domain);
      return terms_.Const(inst.type, module_[current].value);
    }
    case ir::Op::Local: return locals[inst.imm];
    case ir::Op::Field:
    case ir::Op::WellFormed: {
      const ir::Frame& frame = module_[function.frame];
      const ir::FrameField& field = frame.fields[inst.imm];
      if (IsKnown(field.source)) {
        return terms_.KnownField(field, inst.op, inst.type, env_.field(frame, inst.imm));
      }
      return terms_.Field(field, inst.op, inst.type);
    }
    case ir::Op::AnyOf:
    case ir::Op::AllOf:
    case ir::Op::CountOf:
    case ir::Op::SumOf: return Quantifier(inst, std::move(args[0]), locals, kept);
    default: break;
  }
  Node node;
  node.op = inst.op;
  node.type = inst.type;
  node.args = std::move(args);
  if (ir::Info(inst.op).immediate == ir::Immediate::Constant) {
    node.value = module_.constants[inst.imm].value;
  } else {
    node.imm = inst.imm;
  }
  return terms_.Make(std::move(node));
}

Term Specializer::Quantifier(const ir::Inst& inst, Term collection, const std::vector<Term>& locals,
                             uint32_t kept) {
  if (collection->is_failure()) return terms_.Const(inst.type, collection->value);
  bool is_known = collection->is_const() && (collection->value.kind() == value::Value::Kind::List ||
                                             collection->value.kind() == value::Value::Kind::Set);
  if (is_known && collection->value.elements().size() <= kUnrolledMax &&
      terms_.size() <= kTermsMax) {
    if (Term term = Unrolled(inst, collection, locals, kept)) return term;
  }
  return Kept(inst, std::move(collection), locals, kept);
}

Term Specializer::Kept(const ir::Inst& inst, Term collection, std::vector<Term> locals,
                       uint32_t kept) {
  ir::FunctionId body(static_cast<size_t>(inst.imm));
  Node variable;
  variable.op = ir::Op::Local;
  variable.type = module_[body].locals.back();
  variable.imm = kept;
  locals.push_back(terms_.Make(std::move(variable)));
  Node node;
  node.op = inst.op;
  node.type = inst.type;
  node.args = {std::move(collection)};
  node.body = Run(body, locals, kept + 1);
  return terms_.Make(std::move(node));
}

/// Null where the quantifier has to stay.
Term Specializer::Unrolled(const ir::Inst& inst, const Term& collection, std::vector<Term> locals,
                           uint32_t kept) {
  ir::FunctionId body(static_cast<size_t>(inst.imm));
  value::TypeId element = module_[body].locals.back();
  std::vector<Term> bodies;
  for (const value::Value& each : collection->value.elements()) {
    locals.push_back(terms_.Const(element, each));
    bodies.push_back(Run(body, locals, kept));
    locals.pop_back();
  }
  switch (inst.op) {
    case ir::Op::AnyOf: return terms_.Or(std::move(bodies));
    case ir::Op::AllOf: return terms_.And(std::move(bodies));
    case ir::Op::CountOf: return Count(inst, bodies);
    case ir::Op::SumOf: return Sum(inst, bodies);
    default: MESHLAW_UNREACHABLE();
  }
}

/// The dominant failure of the bodies, or null.
value::Value FailureOf(const std::vector<Term>& bodies) {
  value::Value failure;
  for (const Term& body : bodies) {
    if (!body->is_failure()) continue;
    value::Failure now = body->value.failure();
    if (failure.is_failure()) now = value::Dominant(now, failure.failure());
    failure = value::Value::Fail(now);
  }
  return failure;
}

bool AllConst(const std::vector<Term>& terms) {
  return std::all_of(terms.begin(), terms.end(), [](const Term& term) { return term->is_const(); });
}

Term Specializer::Count(const ir::Inst& inst, const std::vector<Term>& bodies) {
  if (!AllConst(bodies)) return nullptr;
  value::Value failure = FailureOf(bodies);
  if (failure.is_failure()) return terms_.Const(inst.type, failure);
  auto count =
      std::count_if(bodies.begin(), bodies.end(), [](const Term& b) { return b->is_true(); });
  return terms_.Const(inst.type, value::Value::Int(count));
}

Term Specializer::Sum(const ir::Inst& inst, const std::vector<Term>& bodies) {
  if (!AllConst(bodies)) return nullptr;
  value::Value failure = FailureOf(bodies);
  if (failure.is_failure()) return terms_.Const(inst.type, failure);
  value::Values values;
  for (const Term& body : bodies) values.push_back(body->value);
  return terms_.Sum(inst.type, std::move(values));
}

}  // namespace

Term Specialize(Terms& terms, const ir::Module& module, ir::FunctionId function,
                const interp::Environment& env) {
  return Specializer(terms, module, env).Run(function, {}, 0);
}

}  // namespace meshlaw::residual
