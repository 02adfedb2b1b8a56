// SPDX-License-Identifier: Apache-2.0
#include "compiler/residual/emit.h"

#include <map>

#include "compiler/residual/limits.h"

namespace meshlaw::residual {
namespace {

class Emitter {
 public:
  Emitter(ir::Module& module, std::string name) : module_(module), name_(std::move(name)) {
    frame_ = ir::FrameId(module.frames.size());
    module.frames.emplace_back();
  }

  /// One function: the outermost, or the body of a quantifier.
  ir::FunctionId Run(const Term& term, const std::vector<value::TypeId>& locals) {
    Body body;
    body.function.name = name_;
    body.function.frame = frame_;
    body.function.locals = locals;
    body.function.result = Place(term, body);
    return module_.AddFunction(std::move(body.function));
  }

 private:
  struct Body {
    ir::Function function;
    std::map<const Node*, ir::InstId> placed;
  };

  ir::InstId Append(Body& body, ir::Inst inst) {
    body.function.insts.push_back(std::move(inst));
    return ir::InstId(body.function.insts.size() - 1);
  }

  ir::InstId Place(const Term& term, Body& body) {
    auto found = body.placed.find(term.get());
    if (found != body.placed.end()) return found->second;
    std::vector<ir::InstId> args;
    for (const Term& arg : term->args) args.push_back(Place(arg, body));
    ir::InstId id = PlaceNew(*term, std::move(args), body);
    body.placed.emplace(term.get(), id);
    return id;
  }

  /// No constant is a failure; the value of a null is one.
  ir::InstId PlaceFailure(const Node& node, Body& body) {
    ir::Inst null;
    null.type = module_.types.WithOptional(node.type, true);
    null.imm = module_.AddConstant(null.type, value::Value::Null()).value;
    ir::InstId id = Append(body, null);
    ir::Inst unwrap;
    unwrap.op = ir::Op::Unwrap;
    unwrap.type = module_.types.WithOptional(node.type, false);
    unwrap.args = {id};
    id = Append(body, std::move(unwrap));
    if (!module_.types.IsOptional(node.type)) return id;
    ir::Inst wrap;
    wrap.op = ir::Op::Wrap;
    wrap.type = node.type;
    wrap.args = {id};
    return Append(body, std::move(wrap));
  }

  ir::InstId PlaceNew(const Node& node, std::vector<ir::InstId> args, Body& body) {
    if (node.is_failure()) return PlaceFailure(node, body);
    ir::Inst inst;
    inst.op = node.op;
    inst.type = node.type;
    inst.imm = ImmediateOf(node, body);
    bool is_junction = node.op == ir::Op::And || node.op == ir::Op::Or;
    if (!is_junction) {
      inst.args = std::move(args);
      return Append(body, std::move(inst));
    }
    ir::InstId joined = args[0];
    for (size_t i = 1; i < args.size(); ++i) {
      inst.args = {joined, args[i]};
      joined = Append(body, inst);
    }
    return joined;
  }

  uint32_t ImmediateOf(const Node& node, const Body& body) {
    switch (ir::Info(node.op).immediate) {
      case ir::Immediate::Constant: return ConstantOf(node);
      case ir::Immediate::Field: return FieldOf(node.field);
      case ir::Immediate::Function: return BodyOf(node, body);
      case ir::Immediate::None:
      case ir::Immediate::Attribute:
      case ir::Immediate::Local:
      case ir::Immediate::Accumulator:
      case ir::Immediate::Param:
      case ir::Immediate::Scale:
      case ir::Immediate::Part: return node.imm;
    }
    MESHLAW_UNREACHABLE();
  }

  uint32_t ConstantOf(const Node& node) {
    value::TypeId type = node.type;
    // The constant of `matches` and `to_local` is text, whatever the instruction gives.
    if (!node.is_const()) type = module_.types.Simple(value::TypeKind::String);
    return module_.AddConstant(type, node.value).value;
  }

  uint32_t FieldOf(const ir::FrameField& field) {
    std::vector<ir::FrameField>& fields = module_.frames[frame_.index()].fields;
    for (size_t i = 0; i < fields.size(); ++i) {
      if (fields[i].name == field.name && fields[i].type == field.type &&
          fields[i].source == field.source) {
        return static_cast<uint32_t>(i);
      }
    }
    fields.push_back(field);
    return static_cast<uint32_t>(fields.size() - 1);
  }

  uint32_t BodyOf(const Node& node, const Body& body) {
    std::vector<value::TypeId> locals = body.function.locals;
    locals.push_back(module_.types[node.args[0]->type].element);
    return Run(node.body, locals).value;
  }

  ir::Module& module_;
  std::string name_;
  ir::FrameId frame_;
};

}  // namespace

Result<ir::FunctionId> Emit(ir::Module& module, const Term& term, std::string name) {
  if (term->depth > kDepthMax) return Fail("the residual of `" + name + "` is too deep");
  Emitter emitter(module, name);
  return emitter.Run(term, {});
}

}  // namespace meshlaw::residual
