// SPDX-License-Identifier: Apache-2.0
// Names and paths. A name is looked up as: a quantifier's variable, a parameter of the def, a name of
// the test, a field of the frame (binders, columns, keys), a const, def or param of the module, and
// last a value of the enum that the place expects. A path may start with a used module, by its full
// name or its last part.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::ExprKind;
using diag::Kind;
using value::TypeKind;
using value::Value;

TypeId Checker::Unwrapped(Context& context, const ast::Expr* expr, TypeId type) {
  ExprInfo& info = Info(expr);
  info.unwrap = At(type).optional && context.facts.contains(PathOf(expr));
  return info.unwrap ? Required(type) : type;
}

bool Checker::LocalName(Context& context, const ast::Expr* expr, TypeId* type) {
  ExprInfo& info = Info(expr);
  for (size_t i = context.locals.size(); i-- > 0;) {
    if (context.locals[i].first != expr->text) continue;
    info.ref = Ref::Local;
    info.index = static_cast<uint32_t>(i);
    *type = context.locals[i].second;
    return true;
  }
  if (context.def != nullptr) {
    const auto& parameters = context.def->def->parameters;
    for (size_t i = 0; i < parameters.size(); ++i) {
      if (parameters[i].name.text != expr->text) continue;
      info.ref = Ref::DefParameter;
      info.index = static_cast<uint32_t>(i);
      *type = context.def->parameters[i];
      return true;
    }
  }
  if (context.test_names != nullptr) {
    auto at = context.test_names->find(expr->text);
    if (at != context.test_names->end()) {
      info.ref = Ref::Constant;
      info.constant = at->second.second;
      *type = at->second.first;
      return true;
    }
  }
  if (context.frame == nullptr) return false;
  for (size_t i = 0; i < context.frame->fields.size(); ++i) {
    if (context.frame->fields[i].name != expr->text) continue;
    info.ref = Ref::Field;
    info.index = static_cast<uint32_t>(i);
    *type = context.frame->fields[i].type;
    return true;
  }
  return false;
}

bool Checker::EnumValue(const ast::Expr* expr, TypeId hint, TypeId* type) {
  if (!hint.valid()) return false;
  if (Is(hint, TypeKind::Set) || Is(hint, TypeKind::List)) hint = At(hint).element;
  if (!Is(hint, TypeKind::Enum)) return false;
  auto ordinal = program_.model.enums[At(hint).decl].Find(expr->text);
  if (!ordinal) return false;
  ExprInfo& info = Info(expr);
  info.ref = Ref::Constant;
  info.constant = Value::Enum(*ordinal);
  *type = Required(hint);
  return true;
}

TypeId Checker::Use(const ast::Expr* expr, const Symbol& symbol) {
  ExprInfo& info = Info(expr);
  switch (symbol.kind) {
    case SymbolKind::Constant: {
      CheckConstant(symbol.index);
      const Constant& constant = constants_[symbol.index];
      info.ref = Ref::Constant;
      info.constant = constant.value;
      return constant.type;
    }
    case SymbolKind::Param:
      info.ref = Ref::Param;
      info.index = symbol.index;
      return program_.params[symbol.index].type;
    case SymbolKind::Def:
      sink_.Report(Kind::UnknownName, expr->span, "`" + expr->text + "` is a function")
          .At(symbol.span, "declared here")
          .Help("call it: `" + expr->text + "(...)`");
      return {};
    case SymbolKind::Rule:
      sink_.Report(Kind::UnknownName, expr->span, "`" + expr->text + "` is a rule, not a value")
          .At(symbol.span, "declared here");
      return {};
  }
  MESHLAW_UNREACHABLE();
}

TypeId Checker::InferName(Context& context, const ast::Expr* expr, TypeId hint) {
  TypeId type;
  if (LocalName(context, expr, &type)) return Unwrapped(context, expr, type);
  const Scope& scope = scopes_[context.module];
  if (auto at = scope.find(expr->text); at != scope.end()) return Use(expr, at->second);
  if (EnumValue(expr, hint, &type)) return type;
  ReportUnknownName(context, expr, hint);
  return {};
}

void Checker::ReportUnknownName(const Context& context, const ast::Expr* expr, TypeId hint) {
  bool row = context.row_frame != nullptr;
  if (row) {
    for (const FrameField& field : context.row_frame->fields) {
      if (field.name != expr->text || field.source != FieldSource::Column) continue;
      sink_.Report(Kind::ColumnHere, expr->span,
                   "`" + expr->text + "` is a column; a `whole` or `group` clause speaks of all rows")
          .Help("aggregate it, as in `max(" + expr->text + ")`, or use `each row`");
      return;
    }
  }
  std::vector<std::string_view> names;
  for (const auto& [name, type] : context.locals) names.push_back(name);
  bool columns = false;
  if (context.frame != nullptr) {
    for (const FrameField& field : context.frame->fields) {
      names.push_back(field.name);
      columns |= field.source == FieldSource::Column;
    }
  }
  for (const auto& [name, symbol] : scopes_[context.module]) names.push_back(name);
  if (hint.valid() && Is(hint, TypeKind::Enum)) {
    for (const auto& v : program_.model.enums[At(hint).decl].values) names.push_back(v);
  }
  auto& d = sink_.Report(columns ? Kind::UnknownColumn : Kind::UnknownName, expr->span,
                         columns ? "there is no column `" + expr->text + "` here"
                                 : "nothing in scope is called `" + expr->text + "`");
  std::string_view near = diag::Nearest(expr->text, names);
  if (!near.empty()) d.Help("did you mean `" + std::string(near) + "`?");
}

const Checker::Symbol* Checker::FindQualified(const Module& module,
                                              const std::vector<std::string>& parts) const {
  if (parts.empty()) return nullptr;
  auto find = [&](const Module& in) -> const Symbol* {
    auto scope = scopes_.find(&in);
    if (scope == scopes_.end()) return nullptr;
    auto at = scope->second.find(parts.back());
    return at == scope->second.end() ? nullptr : &at->second;
  };
  if (parts.size() == 1) return find(module);
  std::string prefix;
  for (size_t i = 0; i + 1 < parts.size(); ++i) prefix += (i ? "." : "") + parts[i];
  std::vector<const Module*> candidates = module.uses;
  candidates.push_back(&module);
  for (const Module* used : candidates) {
    std::string last = used->name.substr(used->name.rfind('.') + 1);
    if (used->name == prefix || last == prefix) {
      if (const Symbol* symbol = find(*used)) return symbol;
    }
  }
  return nullptr;
}

namespace {

bool PartsOf(const ast::Expr* expr, std::vector<std::string>* parts) {
  if (expr->kind == ExprKind::Name) {
    parts->push_back(expr->text);
    return true;
  }
  if (expr->kind != ExprKind::Member || !PartsOf(expr->children[0], parts)) return false;
  parts->push_back(expr->text);
  return true;
}

}  // namespace

const Checker::Symbol* Checker::FindQualified(const Module& module, const ast::Expr* path) const {
  std::vector<std::string> parts;
  if (!PartsOf(path, &parts)) return nullptr;
  return FindQualified(module, parts);
}

TypeId Checker::InferMember(Context& context, const ast::Expr* expr) {
  const ast::Expr* root = expr;
  while (root->kind == ExprKind::Member) root = root->children[0];
  if (root->kind == ExprKind::Name) {
    TypeId ignored;
    if (!LocalName(context, root, &ignored)) {
      if (const Symbol* symbol = FindQualified(*context.module, expr)) return Use(expr, *symbol);
      auto e = root == expr->children[0] ? program_.model.FindEnum(root->text) : std::nullopt;
      TypeId type;
      if (e && EnumValue(expr, program_.types.EnumType(*e), &type)) return type;
    }
  }
  TypeId object = Infer(context, expr->children[0]);
  if (!object.valid()) return {};
  TypeId type = InferAttribute(context, expr, object);
  return type.valid() ? Unwrapped(context, expr, type) : type;
}

TypeId Checker::InferAttribute(Context&, const ast::Expr* expr, TypeId object) {
  const value::Type& type = At(object);
  const std::vector<value::Attribute>* attributes = nullptr;
  const value::Declared* declared = nullptr;
  if (type.kind == TypeKind::Record) {
    declared = &program_.model.records[type.decl];
    attributes = &program_.model.records[type.decl].attributes;
  } else if (type.kind == TypeKind::Entity) {
    declared = &program_.model.entities[type.decl];
    attributes = &program_.model.entities[type.decl].attributes;
  } else {
    sink_.Report(Kind::UnknownAttribute, expr->span, "`" + Text(object) + "` has no attributes");
    return {};
  }
  if (!NotNull(expr->children[0], object)) return {};
  std::vector<std::string_view> names;
  for (uint32_t i = 0; i < attributes->size(); ++i) {
    if ((*attributes)[i].name == expr->text) {
      ExprInfo& info = Info(expr);
      info.ref = Ref::Attribute;
      info.index = i;
      return (*attributes)[i].type;
    }
    names.push_back((*attributes)[i].name);
  }
  auto& d = sink_.Report(Kind::UnknownAttribute, expr->span,
                         "`" + expr->text + "` is not an attribute of `" + declared->name + "`");
  d.Primary("no such attribute").At(declared->span, "declared here");
  std::string_view near = diag::Nearest(expr->text, names);
  if (!near.empty()) d.Help("did you mean `" + std::string(near) + "`?");
  return {};
}

bool Checker::Visible(const Module& module, const value::Declared& declared) const {
  if (declared.module == module.name) return true;
  for (const Module* used : module.uses) {
    if (used->name == declared.module) return true;
  }
  return false;
}

}  // namespace meshlaw::sema
