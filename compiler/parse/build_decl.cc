// SPDX-License-Identifier: Apache-2.0
#include "compiler/parse/builder.h"

namespace meshlaw::parse {

using P = MeshlawParser;

void Builder::BuildLaw(P::LawContext* law) {
  if (IsWhole(law->moduleDecl())) file_.module = QualifiedOf(law->moduleDecl()->qualified());
  for (auto* use : law->useDecl()) {
    if (!IsWhole(use)) continue;
    for (auto* module : use->qualified()) file_.uses.push_back(QualifiedOf(module));
  }
  for (auto* item : law->item()) {
    if (IsWhole(item)) BuildItem(item);
  }
}

void Builder::BuildItem(P::ItemContext* context) {
  auto item = std::make_unique<ast::Item>();
  item->span = SpanOf(*context);
  item->doc = DocBefore(*context->getStart());
  if (auto* decl = context->ruleDecl()) {
    item->decl = BuildRule(decl);
  } else if (auto* test = context->testDecl()) {
    item->decl = BuildTest(test);
  } else if (auto* entity = context->entityDecl()) {
    item->decl = BuildEntity(entity);
  } else if (auto* record = context->recordDecl()) {
    item->decl = BuildRecord(record);
  } else if (auto* enumeration = context->enumDecl()) {
    item->decl = BuildEnum(enumeration);
  } else if (auto* param = context->paramDecl()) {
    item->decl = BuildParam(param);
  } else if (auto* constant = context->constDecl()) {
    item->decl = BuildConst(constant);
  } else if (auto* def = context->defDecl()) {
    item->decl = BuildDef(def);
  } else if (auto* action = context->actionDecl()) {
    item->decl = BuildAction(action);
  } else if (auto* set = context->setDecl()) {
    item->decl = ast::SetDecl{QualifiedOf(set->qualified()), BuildExpr(set->expr())};
  } else {
    item->decl = ast::WaiveDecl{QualifiedOf(context->waiveDecl()->qualified())};
  }
  file_.items.push_back(std::move(item));
}

ast::EnumDecl Builder::BuildEnum(P::EnumDeclContext* context) {
  ast::EnumDecl decl{NameOf(context->typeName()), context->ORDERED() != nullptr, {}};
  for (auto* value : context->name()) decl.values.push_back(NameOf(value));
  return decl;
}

ast::RecordDecl Builder::BuildRecord(P::RecordDeclContext* context) {
  ast::RecordDecl decl;
  decl.name = NameOf(context->typeName());
  for (auto* role : context->role()) decl.roles.push_back(NameOf(role->name()));
  decl.attributes = BuildAttributes(context->attribute());
  return decl;
}

ast::EntityDecl Builder::BuildEntity(P::EntityDeclContext* context) {
  ast::EntityDecl decl;
  decl.name = NameOf(context->typeName());
  for (auto* role : context->role()) decl.roles.push_back(NameOf(role->name()));
  if (context->parents() != nullptr) {
    for (auto* parent : context->parents()->typeName()) decl.parents.push_back(NameOf(parent));
  }
  decl.attributes = BuildAttributes(context->attribute());
  return decl;
}

std::vector<ast::Attribute> Builder::BuildAttributes(
    const std::vector<P::AttributeContext*>& contexts) {
  std::vector<ast::Attribute> attributes;
  for (auto* context : contexts) {
    if (!IsWhole(context)) continue;
    ast::Attribute attribute;
    attribute.name = NameOf(context->anyName());
    attribute.type = TypeOf(context->type());
    if (context->name() != nullptr) attribute.authority = NameOf(context->name());
    attribute.doc = DocBefore(*context->getStart());
    attributes.push_back(std::move(attribute));
  }
  return attributes;
}

ast::ActionDecl Builder::BuildAction(P::ActionDeclContext* context) {
  ast::ActionDecl decl;
  for (auto* name : context->name()) decl.names.push_back(NameOf(name));
  for (auto* type : context->typeName()) decl.resources.push_back(NameOf(type));
  return decl;
}

ast::ConstDecl Builder::BuildConst(P::ConstDeclContext* context) {
  ast::ConstDecl decl;
  decl.name = NameOf(context->name());
  if (context->type() != nullptr) decl.type = TypeOf(context->type());
  decl.value = BuildExpr(context->expr());
  return decl;
}

ast::DefDecl Builder::BuildDef(P::DefDeclContext* context) {
  ast::DefDecl decl;
  decl.name = NameOf(context->name());
  for (auto* parameter : context->parameter()) {
    decl.parameters.push_back({NameOf(parameter->name()), TypeOf(parameter->type())});
  }
  decl.result = TypeOf(context->type());
  decl.body = BuildExpr(context->expr());
  return decl;
}

ast::ParamDecl Builder::BuildParam(P::ParamDeclContext* context) {
  ast::ParamDecl decl;
  decl.name = NameOf(context->name());
  decl.type = TypeOf(context->type());
  decl.value = BuildExpr(context->expr(0));
  if (context->WITHIN() != nullptr) {
    decl.low = BuildExpr(context->expr(1));
    decl.high = BuildExpr(context->expr(2));
  }
  return decl;
}

}  // namespace meshlaw::parse
