// SPDX-License-Identifier: Apache-2.0
// Entities, records, collections and quantifiers.
#include "tests/generators/draft.h"

namespace meshlaw::testing {

using ir::Op;

namespace {

bool IsSequence(const value::Type& type) {
  return type.kind == value::TypeKind::Set || type.kind == value::TypeKind::List;
}

}  // namespace

Draft::Made Draft::MakeAttribute(TypeId type, int depth) {
  struct Source {
    TypeId of;
    uint32_t attribute;
  };
  std::vector<Source> sources;
  auto add = [&](TypeId of, const std::vector<value::Attribute>& attributes) {
    for (uint32_t i = 0; i < attributes.size(); ++i) {
      if (attributes[i].type == type) sources.push_back({of, i});
    }
  };
  for (size_t i = 0; i < module_.model.records.size(); ++i) {
    add(module_.types.RecordType(value::RecordId(i)), module_.model.records[i].attributes);
  }
  for (size_t i = 0; i < module_.model.entities.size(); ++i) {
    add(module_.types.EntityType(value::EntityTypeId(i)), module_.model.entities[i].attributes);
  }
  if (sources.empty()) return {};
  Source source = random_.Pick(sources);
  return Emit(Op::Attribute, type, {Make(source.of, depth)}, source.attribute);
}

Draft::Made Draft::MakeInHierarchy(TypeId type, int depth) {
  if (!Is(type, TypeKind::Bool)) return {};
  TypeId low = AnyType([](const Type& t) { return t.kind == TypeKind::Entity; });
  TypeId high = module_.types.EntityType(value::EntityTypeId(0));
  if (random_.OneIn(2)) high = module_.types.SetOf(high);
  InstId first = Make(low, depth);
  return Emit(Op::InHierarchy, type, {first, Make(high, depth)});
}

Draft::Made Draft::MakeOneOf(TypeId type, int depth) {
  if (!Is(type, TypeKind::Bool)) return {};
  TypeId collection = AnyType(IsSequence);
  InstId element = Make(Varied(At(collection).element), depth);
  if (random_.OneIn(2)) return MakeOneOfMade(type, collection, element, depth);
  return Emit(Op::OneOf, type, {element, Make(collection, depth)});
}

/// `x one of {a, b, x}`: random elements are hardly ever equal, so that x is mostly among them.
Draft::Made Draft::MakeOneOfMade(TypeId type, TypeId collection, InstId element, int depth) {
  std::vector<InstId> args;
  for (size_t count = random_.Below(3); count > 0; --count) {
    args.push_back(Make(At(collection).element, depth));
  }
  if (!random_.OneIn(4)) args.push_back(element);
  Op op = At(collection).kind == TypeKind::Set ? Op::MakeSet : Op::MakeList;
  if (!options_.op(op)) return {};
  return Emit(Op::OneOf, type, {element, Emit(op, collection, std::move(args))});
}

Draft::Made Draft::MakeInNetwork(TypeId type, int depth) {
  if (!Is(type, TypeKind::Bool)) return {};
  TypeId ip = Simple(TypeKind::Ip), where = ip;
  if (random_.OneIn(2)) {
    TypeId sequence =
        AnyType([&](const Type& t) { return IsSequence(t) && At(t.element).kind == TypeKind::Ip; });
    if (sequence.valid()) where = sequence;
  }
  InstId first = Make(ip, depth);
  return Emit(Op::InNetwork, type, {first, Make(where, depth)});
}

Draft::Made Draft::MakeMap(TypeId type, int depth) {
  if (!Is(type, TypeKind::Map)) return {};
  TypeId key = At(type).key, element = At(type).element;
  std::vector<InstId> args;
  for (size_t count = random_.Below(4); count > 0; --count) {
    args.push_back(Make(Varied(key), depth));
    args.push_back(Make(Varied(element), depth));
  }
  return Emit(Op::MakeMap, type, std::move(args));
}

Draft::Made Draft::MakeSize(TypeId type, int depth) {
  if (!Is(type, TypeKind::Int)) return {};
  TypeId collection = AnyType([](const Type& t) {
    return IsSequence(t) || t.kind == TypeKind::Map || t.kind == TypeKind::Bytes;
  });
  return Emit(Op::Size, type, {Make(collection, depth)});
}

Draft::Made Draft::MakeLookup(TypeId type, int depth) {
  if (!At(type).optional) return {};
  TypeId map = AnyType(
      [&](const Type& t) { return t.kind == TypeKind::Map && Optional(t.element) == type; });
  if (!map.valid()) return {};
  TypeId key = At(map).key;
  InstId in = Make(map, depth);
  return Emit(Op::Lookup, type, {in, Make(key, depth)});
}

Draft::Made Draft::MakeCollection(Op op, TypeId type, int depth) {
  if (!Is(type, op == Op::MakeSet ? TypeKind::Set : TypeKind::List)) return {};
  TypeId element = At(type).element;
  std::vector<InstId> args;
  for (size_t count = random_.Below(4); count > 0; --count) {
    args.push_back(Make(Varied(element), depth));
  }
  return Emit(op, type, std::move(args));
}

Draft::Made Draft::MakeRecord(TypeId type, int depth) {
  if (!Is(type, TypeKind::Record)) return {};
  std::vector<value::Attribute> attributes = module_.model.records[At(type).decl].attributes;
  std::vector<InstId> args;
  for (const value::Attribute& attribute : attributes) {
    args.push_back(Make(Varied(attribute.type), depth));
  }
  return Emit(Op::MakeRecord, type, std::move(args));
}

Draft::Made Draft::MakeQuantifier(Op op, TypeId type, int depth) {
  TypeId inner = Simple(TypeKind::Bool);
  bool counts = op == Op::CountOf && Is(type, TypeKind::Int);
  bool tests = (op == Op::AnyOf || op == Op::AllOf) && Is(type, TypeKind::Bool);
  bool number = Is(type, TypeKind::Int) || Is(type, TypeKind::Decimal) ||
                Is(type, TypeKind::Float) || Is(type, TypeKind::Duration);
  bool sums = op == Op::SumOf && number;
  if (!counts && !tests && !sums) return {};
  if (sums) inner = Varied(type);
  TypeId collection = AnyType(IsSequence);
  InstId over = Make(collection, depth);
  std::vector<TypeId> locals = function_.locals;
  locals.push_back(At(collection).element);
  Draft body(module_, random_, function_.frame, std::move(locals), options_);
  ir::FunctionId function = body.Finish(inner, depth);
  return Emit(op, type, {over}, function.value);
}

}  // namespace meshlaw::testing
