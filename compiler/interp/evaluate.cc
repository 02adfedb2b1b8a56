// SPDX-License-Identifier: Apache-2.0
#include <optional>

#include "compiler/interp/call.h"
#include "compiler/interp/interp.h"

namespace meshlaw::interp {
namespace {

using ir::Op;

/// Evaluates functions of one module under one environment. The recursion is that of nested
/// quantifiers, which the verifier bounds.
class Evaluator {
 public:
  Evaluator(const ir::Module& module, const Environment& env) : module_(module), env_(env) {}

  Value Run(ir::FunctionId id, const Values& locals) const {
    const ir::Function& function = module_[id];
    Values results;
    for (const ir::Inst& inst : function.insts) {
      Values args;
      for (ir::InstId arg : inst.args) args.push_back(results[arg.index()]);
      results.push_back(Evaluate(Call{module_, function, inst, args}, locals));
    }
    return results[function.result.index()];
  }

 private:
  Value Evaluate(const Call& call, const Values& locals) const;
  Value EvaluateStrict(const Call& call, const Values& locals) const;
  Value Quantify(const Call& call, const Values& locals) const;

  const ir::Module& module_;
  const Environment& env_;
};

std::optional<Failure> DominantFailure(const Values& args) {
  std::optional<Failure> dominant;
  for (const Value& arg : args) {
    if (!arg.is_failure()) continue;
    dominant = dominant ? Dominant(*dominant, arg.failure()) : arg.failure();
  }
  return dominant;
}

Value Evaluator::Evaluate(const Call& call, const Values& locals) const {
  switch (call.inst.op) {
    case Op::And: return And(call.arg(0), call.arg(1));
    case Op::Or: return Or(call.arg(0), call.arg(1));
    case Op::Select: return EvalSelect(call);
    case Op::Coalesce: return EvalCoalesce(call);
    default: break;
  }
  if (std::optional<Failure> failure = DominantFailure(call.args)) return Value::Fail(*failure);
  return EvaluateStrict(call, locals);
}

// tidy: flat switch, one line for each instruction of insts.def.
Value Evaluator::EvaluateStrict(const Call& call, const Values& locals) const {
  switch (call.inst.op) {
    case Op::Const: return module_.constants[call.inst.imm].value;
    case Op::Field: return EvalField(call, env_);
    case Op::WellFormed: return EvalWellFormed(call, env_);
    case Op::Local: return locals[call.inst.imm];
    case Op::Param: return EvalParam(call, env_);
    case Op::Accumulated: return EvalAccumulated(call, env_);
    case Op::Not: return Value::Bool(!call.arg(0).boolean());
    case Op::And:
    case Op::Or:
    case Op::Select:
    case Op::Coalesce: break;  // evaluated before, since they choose among failures
    case Op::IsNull: return Value::Bool(call.arg(0).is_null());
    case Op::Unwrap: return EvalUnwrap(call);
    case Op::Wrap: return call.arg(0);
    case Op::Eq:
    case Op::Ne:
    case Op::Lt:
    case Op::Le:
    case Op::Gt:
    case Op::Ge: return EvalComparison(call);
    case Op::Add:
    case Op::Sub:
    case Op::Mul:
    case Op::Div:
    case Op::Rem: return EvalArithmetic(call);
    case Op::Neg:
    case Op::Abs: return EvalSign(call);
    case Op::IntToDecimal:
    case Op::IntToFloat:
    case Op::DecimalToFloat:
    case Op::RatioToFloat:
    case Op::FloatToInt:
    case Op::Rescale:
    case Op::Parse:
    case Op::ToText: return EvalConversion(call);
    case Op::Concat:
    case Op::Length:
    case Op::Lower:
    case Op::Upper:
    case Op::Trim:
    case Op::HasText:
    case Op::StartsWith:
    case Op::EndsWith: return EvalText(call);
    case Op::Matches: return EvalMatches(call);
    case Op::DatePart: return EvalDatePart(call);
    case Op::ToLocal: return EvalToLocal(call);
    case Op::DateOf: return EvalDateOf(call);
    case Op::Attribute: return EvalAttribute(call, env_);
    case Op::InHierarchy: return EvalInHierarchy(call, env_);
    case Op::OneOf: return EvalOneOf(call);
    case Op::InNetwork: return EvalInNetwork(call);
    case Op::Size: return EvalSize(call);
    case Op::Lookup: return EvalLookup(call);
    case Op::MakeSet:
    case Op::MakeList:
    case Op::MakeMap:
    case Op::MakeRecord: return EvalMake(call);
    case Op::AnyOf:
    case Op::AllOf:
    case Op::CountOf:
    case Op::SumOf: return Quantify(call, locals);
    case Op::Dims:
    case Op::Norm:
    case Op::AllFinite:
    case Op::IsFinite: return EvalVector(call);
  }
  MESHLAW_UNREACHABLE();
}

Value Evaluator::Quantify(const Call& call, const Values& locals) const {
  Values results;
  for (const Value& element : call.arg(0).elements()) {
    Values inner = locals;
    inner.push_back(element);
    results.push_back(Run(ir::FunctionId(call.inst.imm), inner));
  }
  return EvalQuantifier(call, results);
}

}  // namespace

Value Evaluate(const ir::Module& module, ir::FunctionId function, const Environment& env) {
  return Evaluator(module, env).Run(function, {});
}

namespace {

/// People read what a value is not, rather than why a machine could not have it.
std::string Shown(const Value& value, value::TypeId type, const ir::Module& module) {
  if (!value.is_failure()) return value::Text(value, type, module.types, module.model);
  switch (value.failure()) {
    case Failure::NullValue: return "null";
    case Failure::BadType: return "unreadable";
    case Failure::MissingAttribute:
    case Failure::MissingEntity: return "unknown";
    case Failure::NotFinite:
    case Failure::Overflow:
    case Failure::DivisionByZero:
    case Failure::OutOfRange: break;
  }
  return value::Text(value, type, module.types, module.model);
}

}  // namespace

std::string Render(const ir::Module& module, const ir::Message& message, const Environment& env) {
  std::string text;
  for (const ir::MessagePart& part : message) {
    text += part.text;
    if (!part.function) continue;
    Value value = Evaluate(module, *part.function, env);
    text += Shown(value, module[*part.function].type(), module);
  }
  return text;
}

}  // namespace meshlaw::interp
