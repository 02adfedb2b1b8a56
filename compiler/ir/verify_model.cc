// SPDX-License-Identifier: Apache-2.0
// Types, declarations, constants and params.
#include <fmt/format.h>

#include <set>

#include "compiler/ir/typing.h"
#include "compiler/ir/verify.h"
#include "runtime/value/conform.h"

namespace meshlaw::ir {
namespace {

using value::Type;
using value::TypeKind;
using value::Value;

bool HasDeclaration(const Module& module, const Type& type) {
  if (type.kind == TypeKind::Enum) return type.decl < module.model.enums.size();
  if (type.kind == TypeKind::Record) return type.decl < module.model.records.size();
  if (type.kind == TypeKind::Entity) return type.decl < module.model.entities.size();
  return true;
}

/// An element is of an earlier type, so no type contains itself but through a declaration.
bool HasElements(const Type& type, size_t index) {
  bool collection = type.kind == TypeKind::Set || type.kind == TypeKind::List ||
                    type.kind == TypeKind::Map || type.kind == TypeKind::Vector;
  if (collection && type.element.index() >= index) return false;
  return type.kind != TypeKind::Map || type.key.index() < index;
}

void VerifyAttributes(const Module& module, const std::vector<value::Attribute>& attributes,
                      const std::string& place, Faults& faults) {
  std::set<std::string_view> names;
  for (const value::Attribute& attribute : attributes) {
    faults.Require(!attribute.name.empty(), place, "an attribute has no name");
    faults.Require(names.insert(attribute.name).second, place, "two attributes have one name");
    faults.Require(Exists(module, attribute.type), place, "an attribute has no type");
  }
}

/// Types share one space of names; actions have their own.
class Names {
 public:
  explicit Names(Faults& faults) : faults_(faults) {}
  void Declare(const value::Declared& declared, std::string_view kind) {
    std::string place = fmt::format("{} `{}`", kind, declared.name);
    faults_.Require(!declared.name.empty(), place, "has no name");
    bool is_new = names_.insert(declared.module + "." + declared.name).second;
    faults_.Require(is_new, place, "is declared twice");
  }

 private:
  Faults& faults_;
  std::set<std::string> names_;
};

void VerifyEnum(const value::EnumDecl& decl, Faults& faults) {
  std::string place = "enum `" + decl.name + "`";
  std::set<std::string_view> values;
  faults.Require(!decl.values.empty(), place, "has no values");
  for (const std::string& value : decl.values) {
    faults.Require(!value.empty(), place, "a value has no name");
    faults.Require(values.insert(value).second, place, "two values have one name");
  }
}

bool AllExist(const Module& module, const std::vector<value::EntityTypeId>& ids) {
  for (value::EntityTypeId id : ids) {
    if (id.index() >= module.model.entities.size()) return false;
  }
  return true;
}

/// Every text within a value. Depth is that of the value, which its reader bounds.
bool IsUtf8(const Value& value) {
  using Kind = Value::Kind;
  switch (value.kind()) {
    case Kind::String: return !source::FirstInvalidUtf8(value.string());
    case Kind::Entity: return !source::FirstInvalidUtf8(value.entity().id);
    case Kind::List:
    case Kind::Set:
    case Kind::Map:
    case Kind::Record:
      for (const Value& element : value.elements()) {
        if (!IsUtf8(element)) return false;
      }
      return true;
    case Kind::Null:
    case Kind::Failure:
    case Kind::Bool:
    case Kind::Int:
    case Kind::Decimal:
    case Kind::Float:
    case Kind::Ratio:
    case Kind::Date:
    case Kind::Time:
    case Kind::Timestamp:
    case Kind::LocalTimestamp:
    case Kind::Duration:
    case Kind::Ip:
    case Kind::Version:
    case Kind::Enum:
    case Kind::Bytes:
    case Kind::Period:
    case Kind::Vector: return true;
  }
  MESHLAW_UNREACHABLE();
}

bool IsConstantOf(const Module& module, ConstantId id, TypeId type) {
  return Exists(module, id) && module[id].type == type;
}

void VerifyBounds(const Module& module, const Param& param, const std::string& place,
                  Faults& faults) {
  if (param.low.has_value() != param.high.has_value()) {
    return faults.Add(place + ": has one bound without the other");
  }
  if (!param.low) return faults.Require(param.by_domain.empty(), place, "is set but not delegated");
  bool sound =
      IsConstantOf(module, *param.low, param.type) && IsConstantOf(module, *param.high, param.type);
  if (!sound) return faults.Add(place + ": a bound is not a constant of its type");
  auto within = [&](ConstantId id) {
    const Value& value = module[id].value;
    return !(value < module[*param.low].value) && !(module[*param.high].value < value);
  };
  bool all = within(param.initial) && within(param.current);
  for (const auto& [domain, constant] : param.by_domain) all = all && within(constant);
  faults.Require(all, place, "a value is outside its bounds");
}

void VerifyParam(const Module& module, const Param& param, Faults& faults) {
  std::string place = "param `" + param.name + "`";
  if (!Exists(module, param.type)) return faults.Add(place + ": has no type");
  std::set<std::string_view> domains;
  bool sound = IsConstantOf(module, param.initial, param.type) &&
               IsConstantOf(module, param.current, param.type);
  for (const auto& [domain, constant] : param.by_domain) {
    sound = sound && IsConstantOf(module, constant, param.type);
    faults.Require(domains.insert(domain).second, place, "is set twice for one domain");
    faults.Require(!domain.empty(), place, "is set for a domain without name");
  }
  if (!sound) return faults.Add(place + ": a value is not a constant of its type");
  VerifyBounds(module, param, place, faults);
}

}  // namespace

void VerifyTypes(const Module& module, Faults& faults) {
  for (size_t i = 0; i < module.types.size(); ++i) {
    const Type& type = module.types[TypeId(i)];
    std::string place = fmt::format("type {}", i);
    faults.Require(HasDeclaration(module, type), place, "its declaration does not exist");
    faults.Require(HasElements(type, i), place, "its elements have no earlier type");
    if (type.kind != TypeKind::Decimal) continue;
    bool digits = type.precision >= 1 && type.precision <= 38 && type.scale <= type.precision;
    faults.Require(digits, place, "its digits are out of range");
  }
}

void VerifyModel(const Module& module, Faults& faults) {
  Names types(faults);
  for (const value::EnumDecl& decl : module.model.enums) {
    types.Declare(decl, "enum");
    VerifyEnum(decl, faults);
  }
  for (const value::RecordDecl& decl : module.model.records) {
    types.Declare(decl, "record");
    VerifyAttributes(module, decl.attributes, "record `" + decl.name + "`", faults);
  }
  for (const value::EntityDecl& decl : module.model.entities) {
    types.Declare(decl, "entity");
    std::string place = "entity `" + decl.name + "`";
    VerifyAttributes(module, decl.attributes, place, faults);
    faults.Require(AllExist(module, decl.parents), place, "a parent does not exist");
  }
  Names actions(faults);
  for (const value::ActionDecl& decl : module.model.actions) {
    actions.Declare(decl, "action");
    bool exist = AllExist(module, decl.resources);
    faults.Require(exist, "action `" + decl.name + "`", "a resource does not exist");
  }
}

void VerifyConstants(const Module& module, Faults& faults) {
  for (size_t i = 0; i < module.constants.size(); ++i) {
    const Constant& constant = module.constants[i];
    std::string place = fmt::format("constant {}", i);
    if (!Exists(module, constant.type)) {
      faults.Add(place + ": has no type");
      continue;
    }
    bool conforms = value::Conforms(constant.value, constant.type, module.types, module.model);
    faults.Require(conforms, place, "is not a value of its type");
    faults.Require(IsUtf8(constant.value), place, "has text that is not UTF-8");
  }
}

void VerifyParams(const Module& module, Faults& faults) {
  std::set<std::string_view> names;
  for (const Param& param : module.params) {
    bool is_new = names.insert(param.name).second;
    faults.Require(is_new, "param `" + param.name + "`", "is declared twice");
    VerifyParam(module, param, faults);
  }
}

}  // namespace meshlaw::ir
