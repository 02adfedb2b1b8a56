// SPDX-License-Identifier: Apache-2.0
#include "runtime/decide/cause.h"

#include <algorithm>

namespace meshlaw::decide {
namespace {

std::string Named(const ir::Module& module, const value::EntityRef& ref) {
  return "`" + module.model[ref.type].name + "::" + value::QuotedString(ref.id) + "`";
}

/// Looks at each attribute that is read of an entity; keeps the first that explains the failure.
class Observer {
 public:
  Observer(const ir::Module& module, const snapshot::Snapshot& snapshot, value::Failure failure)
      : module_(module), snapshot_(snapshot), failure_(failure) {}

  void Read(const value::EntityRef& ref, uint32_t attribute) {
    const snapshot::Entity* entity = snapshot_.Find(ref);
    if (entity == nullptr || !cause.empty()) return;
    const value::Attribute& declared = module_.model[ref.type].attributes[attribute];
    bool stated = attribute < entity->attributes.size() && !entity->attributes[attribute].is_null();
    if (failure_ == value::Failure::MissingEntity && stated) {
      Follow(ref, declared.name, entity->attributes[attribute]);
    } else if (failure_ == value::Failure::MissingAttribute && !stated &&
               !module_.types[declared.type].optional) {
      cause = Named(module_, ref) + " has no `" + declared.name + "`";
    }
  }

  std::string cause;

 private:
  /// Whether an attribute, or an element of it, names an entity that is not there.
  void Follow(const value::EntityRef& ref, const std::string& attribute, const value::Value& read) {
    using Kind = value::Value::Kind;
    if (read.kind() == Kind::Set || read.kind() == Kind::List) {
      for (const value::Value& element : read.elements()) Follow(ref, attribute, element);
    }
    if (read.kind() != Kind::Entity || snapshot_.Find(read.entity()) != nullptr) return;
    cause = "`" + attribute + "` of " + Named(module_, ref) + " is " +
            Named(module_, read.entity()) + ", which does not exist";
  }

  const ir::Module& module_;
  const snapshot::Snapshot& snapshot_;
  value::Failure failure_;
};

/// Of what is not made but given: constants, and the fields of a request.
value::Value Given(const ir::Module& module, const ir::Function& function, const ir::Inst& inst,
                   const interp::Environment& env) {
  if (inst.op == ir::Op::Const) return module.constants[inst.imm].value;
  if (inst.op != ir::Op::Field || !env.field) return {};
  return env.field(module[function.frame], inst.imm);
}

/// The first given entity that the function reads and that does not exist.
std::string LackOfEntity(const ir::Module& module, const ir::Function& function,
                         const interp::Environment& env) {
  for (const ir::Inst& inst : function.insts) {
    if (inst.op != ir::Op::Attribute) continue;
    value::Value of = Given(module, function, function.insts[inst.args[0].index()], env);
    bool entity = of.kind() == value::Value::Kind::Entity;
    if (entity && env.snapshot->Find(of.entity()) == nullptr)
      return "there is no " + Named(module, of.entity());
  }
  return {};
}

/// The first attribute of the request's context that the function reads and the request lacks.
std::string LackOfContext(const ir::Module& module, const ir::Function& function,
                          const value::Value& context) {
  auto record = module.model.ContextRecord();
  if (!record || context.kind() != value::Value::Kind::Record) return {};
  const ir::Frame& frame = module[function.frame];
  for (const ir::Inst& inst : function.insts) {
    if (inst.op != ir::Op::Attribute || module.types[inst.type].optional) continue;
    const ir::Inst& of = function.insts[inst.args[0].index()];
    bool reads = of.op == ir::Op::Field && frame.fields[of.imm].source == ir::FieldSource::Context;
    if (reads && context.elements()[inst.imm].is_null())
      return "the request's context has no `" + module.model[*record].attributes[inst.imm].name +
             "`";
  }
  return {};
}

std::string LackOfAttribute(const ir::Module& module, ir::FunctionId function,
                            interp::Environment env, value::Failure failure) {
  Observer observer(module, *env.snapshot, failure);
  env.on_read = [&](const value::EntityRef& ref, uint32_t attribute) {
    observer.Read(ref, attribute);
  };
  interp::Evaluate(module, function, env);
  return observer.cause;
}

}  // namespace

std::string CauseOf(const ir::Module& module, ir::FunctionId function,
                    const interp::Environment& env, value::Failure failure,
                    const value::Value& context) {
  using value::Failure;
  // A context that lacks what its type requires is no value of that type.
  bool attribute = failure == Failure::MissingAttribute || failure == Failure::BadType;
  std::string cause = attribute ? LackOfContext(module, module[function], context) : "";
  if (!cause.empty() || env.snapshot == nullptr) return cause;
  if (failure == Failure::MissingEntity) cause = LackOfEntity(module, module[function], env);
  return cause.empty() ? LackOfAttribute(module, function, env, failure) : cause;
}

std::string Words(value::Failure failure, const std::string& cause) {
  return std::string(value::Words(failure)) + (cause.empty() ? "" : ": " + cause);
}

}  // namespace meshlaw::decide
