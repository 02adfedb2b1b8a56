// SPDX-License-Identifier: Apache-2.0
// Types of what goes over entities, records and collections.
#include "compiler/ir/typing_checks.h"

namespace meshlaw::ir {

using value::Type;
using value::TypeKind;

std::string Typing::Attribute() const {
  const Type& type = ArgType(0);
  const std::vector<value::Attribute>* attributes = nullptr;
  if (ArgIs(0, TypeKind::Record)) attributes = &module_.model.records[type.decl].attributes;
  if (ArgIs(0, TypeKind::Entity)) attributes = &module_.model.entities[type.decl].attributes;
  if (attributes == nullptr) return "takes a record or entity";
  if (inst_.imm >= attributes->size()) return "names no attribute";
  return Need((*attributes)[inst_.imm].type == inst_.type, "gives the attribute's type");
}

std::string Typing::InHierarchy() const {
  bool set = ArgIs(1, TypeKind::Set) && IsRequired(types_[ArgType(1).element], TypeKind::Entity);
  bool entities = ArgIs(0, TypeKind::Entity) && (set || ArgIs(1, TypeKind::Entity));
  if (!entities) return "takes an entity, and an entity or a set of them";
  return Need(Gives(TypeKind::Bool), "gives Bool");
}

std::string Typing::OneOf() const {
  if (!IsCollection(1)) return "looks in a Set or List";
  if (!Fits(types_, Arg(0), ArgType(1).element)) return "looks for one of the elements' type";
  return Need(Gives(TypeKind::Bool), "gives Bool");
}

std::string Typing::InNetwork() const {
  bool each = IsCollection(1) && types_[ArgType(1).element].kind == TypeKind::Ip;
  if (!ArgIs(0, TypeKind::Ip) || !(each || ArgIs(1, TypeKind::Ip))) {
    return "takes an Ip, and an Ip or a collection of them";
  }
  return Need(Gives(TypeKind::Bool), "gives Bool");
}

std::string Typing::Size() const {
  bool sized = IsCollection(0) || ArgIs(0, TypeKind::Map) || ArgIs(0, TypeKind::Bytes);
  if (!sized) return "takes a collection or Bytes";
  return Need(Gives(TypeKind::Int), "gives Int");
}

std::string Typing::Lookup() const {
  if (!ArgIs(0, TypeKind::Map)) return "looks in a Map";
  if (!Fits(types_, Arg(1), ArgType(0).key)) return "looks for a key";
  Type value = types_[ArgType(0).element];
  value.optional = true;
  return Need(value == Result(), "gives the map's values as optionals");
}

std::string Typing::MakeCollection(TypeKind kind) const {
  if (!Gives(kind)) return "gives " + std::string(value::Name(kind));
  for (size_t i = 0; i < inst_.args.size(); ++i) {
    if (!Fits(types_, Arg(i), Result().element)) return "takes elements of the result's type";
  }
  return "";
}

std::string Typing::MakeMap() const {
  if (!Gives(TypeKind::Map)) return "gives a Map";
  if (inst_.args.size() % 2 != 0) return "takes a value for each key";
  for (size_t i = 0; i < inst_.args.size(); i += 2) {
    bool fits = Fits(types_, Arg(i), Result().key) && Fits(types_, Arg(i + 1), Result().element);
    if (!fits) return "takes keys and values of the result's types";
  }
  return "";
}

std::string Typing::MakeRecord() const {
  if (!Gives(TypeKind::Record)) return "gives a record";
  const std::vector<value::Attribute>& attributes = module_.model.records[Result().decl].attributes;
  if (attributes.size() != inst_.args.size()) return "takes every attribute";
  for (size_t i = 0; i < attributes.size(); ++i) {
    if (!Fits(types_, Arg(i), attributes[i].type)) return "takes the attributes' types";
  }
  return "";
}

std::string Typing::Quantifier(TypeKind result) const {
  if (!IsCollection(0)) return "goes over a Set or List";
  const Type& inner = types_[module_.functions[inst_.imm].type()];
  if (!IsRequired(inner, TypeKind::Bool)) return "has a function that gives Bool";
  return Need(Gives(result), "gives " + std::string(value::Name(result)));
}

std::string Typing::SumOf() const {
  if (!IsCollection(0)) return "goes over a Set or List";
  const Type& inner = types_[module_.functions[inst_.imm].type()];
  bool number = Gives(TypeKind::Int) || Gives(TypeKind::Decimal) || Gives(TypeKind::Float) ||
                Gives(TypeKind::Duration);
  if (!number) return "gives a number";
  bool same = IsRequired(inner, Result().kind) && inner.scale == Result().scale;
  return Need(same, "has a function that gives the result's kind of number");
}

}  // namespace meshlaw::ir
