// SPDX-License-Identifier: Apache-2.0
// Reads declarations, params and frames.
#include <fmt/format.h>

#include "compiler/ir/names.h"
#include "compiler/ir/reader.h"

namespace meshlaw::ir {
namespace {

using value::Type;
using value::TypeKind;

/// The module is all but the last name.
void SetName(value::Declared& declared, const std::vector<std::string>& names) {
  declared.name = names.back();
  for (size_t i = 0; i + 1 < names.size(); ++i) {
    declared.module += (i == 0 ? "" : ".") + names[i];
  }
}

std::string FullName(const value::Declared& declared) {
  return declared.module.empty() ? declared.name : declared.module + "." + declared.name;
}

}  // namespace

/// Declares every type by name before any is read, since they may speak of each other.
void Reader::Prescan() {
  auto declare = [&](auto& all, TypeKind kind) {
    all.emplace_back();
    SetName(all.back(), TakeDotted());
    Type type;
    type.kind = kind;
    type.decl = static_cast<uint32_t>(all.size() - 1);
    declared_[all.back().name].push_back(type);
    if (!all.back().module.empty()) declared_[FullName(all.back())].push_back(type);
  };
  size_t start = position_;
  while (!failed() && Peek().kind != Token::Kind::End) {
    value::Model& model = module_.model;
    if (AcceptWord("enum")) declare(model.enums, TypeKind::Enum);
    if (AcceptWord("record")) declare(model.records, TypeKind::Record);
    if (AcceptWord("entity")) declare(model.entities, TypeKind::Entity);
    if (AcceptWord("action")) SetName(model.actions.emplace_back(), TakeDotted());
    SkipItem();
  }
  if (!failed()) position_ = start;
}

/// To the brace that closes the item, or the end.
void Reader::SkipItem() {
  int depth = 0;
  while (Peek().kind != Token::Kind::End) {
    bool closes = AtMark("}");
    depth += AtMark("{") ? 1 : closes ? -1 : 0;
    Take();
    if (closes && depth <= 0) return;
  }
}

void Reader::ReadItem() {
  if (AcceptWord("enum")) return ReadEnum();
  if (AcceptWord("record")) return ReadRecord();
  if (AcceptWord("entity")) return ReadEntity();
  if (AcceptWord("action")) return ReadAction();
  if (AcceptWord("param")) return ReadParam();
  if (AcceptWord("rule")) return ReadRule();
  if (AtIndexed("frame")) return ReadFrame();
  if (AtIndexed("fn")) return ReadFunction();
  Fault("a declaration, param, frame, function or rule is expected here");
}

void Reader::ReadEnum() {
  value::EnumDecl& decl = module_.model.enums[enums_++];
  TakeDotted();
  decl.ordered = AcceptWord("ordered");
  Block([&] {
    if (AcceptWord("doc")) {
      decl.doc = TakeString();
      return;
    }
    ExpectWord("value");
    decl.values.push_back(TakeName());
  });
}

std::vector<value::Role> Reader::ReadRoles() {
  std::vector<value::Role> roles;
  while (AcceptWord("is")) {
    std::optional<value::Role> role = value::RoleNamed(Peek().text);
    if (!role) Fault("a role is expected here");
    Take();
    if (role) roles.push_back(*role);
  }
  return roles;
}

void Reader::ReadAttribute(std::vector<value::Attribute>& attributes) {
  ExpectWord("attribute");
  value::Attribute attribute;
  attribute.name = TakeName();
  Expect(":");
  attribute.type = ReadType();
  ExpectWord("by");
  std::optional<value::Authority> authority = value::AuthorityNamed(Peek().text);
  if (!authority) Fault("an authority is expected here");
  Take();
  attribute.authority = authority.value_or(value::Authority::Owner);
  if (AcceptWord("doc")) attribute.doc = TakeString();
  attributes.push_back(std::move(attribute));
}

void Reader::ReadRecord() {
  value::RecordDecl& decl = module_.model.records[records_++];
  TakeDotted();
  decl.roles = ReadRoles();
  Block([&] {
    if (AcceptWord("doc")) {
      decl.doc = TakeString();
    } else {
      ReadAttribute(decl.attributes);
    }
  });
}

value::EntityTypeId Reader::ReadEntityName() {
  Token at = Peek();
  std::optional<Type> type = DeclaredType(TakeDotted(), at);
  if (type && type->kind == TypeKind::Entity) return value::EntityTypeId(size_t{type->decl});
  FaultAt(at, "this is no entity");
  return {};
}

std::vector<value::EntityTypeId> Reader::ReadEntities() {
  std::vector<value::EntityTypeId> ids{ReadEntityName()};
  while (Accept(",")) ids.push_back(ReadEntityName());
  return ids;
}

void Reader::ReadEntity() {
  value::EntityDecl& decl = module_.model.entities[entities_++];
  TakeDotted();
  decl.roles = ReadRoles();
  if (AcceptWord("in")) decl.parents = ReadEntities();
  Block([&] {
    if (AcceptWord("doc")) {
      decl.doc = TakeString();
    } else {
      ReadAttribute(decl.attributes);
    }
  });
}

void Reader::ReadAction() {
  value::ActionDecl& decl = module_.model.actions[actions_++];
  TakeDotted();
  Block([&] {
    if (AcceptWord("doc")) {
      decl.doc = TakeString();
      return;
    }
    ExpectWord("on");
    decl.resources = ReadEntities();
  });
}

ConstantId Reader::ReadConstant(TypeId type) {
  Literal literal = ReadLiteral();
  value::Value value = failed() ? value::Value() : ValueOf(literal, type);
  return failed() ? ConstantId() : module_.AddConstant(type, std::move(value));
}

void Reader::ReadParam() {
  Param param;
  std::vector<std::string> names = TakeDotted();
  for (const std::string& name : names) param.name += (param.name.empty() ? "" : ".") + name;
  Expect(":");
  param.type = ReadType();
  Block([&] {
    if (AcceptWord("initial")) {
      param.initial = ReadConstant(param.type);
    } else if (AcceptWord("current")) {
      param.current = ReadConstant(param.type);
    } else if (AcceptWord("low")) {
      param.low = ReadConstant(param.type);
    } else if (AcceptWord("high")) {
      param.high = ReadConstant(param.type);
    } else {
      ExpectWord("for");
      std::string domain = TakeString();
      param.by_domain.emplace_back(std::move(domain), ReadConstant(param.type));
    }
  });
  module_.params.push_back(std::move(param));
}

void Reader::ReadFrame() {
  Token at = Peek();
  uint32_t number = TakeIndexed("frame");
  if (number != module_.frames.size()) FaultAt(at, "frames are numbered in order");
  Frame frame;
  frame.kind = TakeEnum<FrameKind>("kind of frame");
  Block([&] {
    FrameField field;
    field.source = TakeEnum<FieldSource>("source of a field");
    field.name = TakeName();
    Expect(":");
    field.type = ReadType();
    frame.fields.push_back(std::move(field));
  });
  module_.AddFrame(std::move(frame));
}

}  // namespace meshlaw::ir
