// SPDX-License-Identifier: Apache-2.0
// Paths. A path that starts with no local name may start with a used module, by its full name or
// its last part, or with an enum; else it is an attribute of what stands before its last point.
#include <algorithm>

#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::ExprKind;
using diag::Kind;
using value::TypeKind;

bool PartsOf(const ast::Expr* expr, std::vector<std::string>* parts) {
  if (expr->kind == ExprKind::Name) {
    parts->push_back(expr->text);
    return true;
  }
  if (expr->kind != ExprKind::Member || !PartsOf(expr->children[0], parts)) return false;
  parts->push_back(expr->text);
  return true;
}

bool Checker::Visible(const Module& module, const value::Declared& declared) const {
  return declared.module == module.name ||
         std::ranges::any_of(module.uses,
                             [&](const Module* used) { return used->name == declared.module; });
}

const Module* Checker::UsedModule(const Module& module, std::string_view name) const {
  for (const Module* used : module.uses) {
    bool last = used->name.size() > name.size() && used->name.ends_with(name) &&
                used->name[used->name.size() - name.size() - 1] == '.';
    if (used->name == name || (last && name.find('.') == name.npos)) return used;
  }
  return nullptr;
}

const Checker::Symbol* Checker::FindQualified(const Module& module,
                                              const std::vector<std::string>& parts,
                                              source::Span span) {
  if (parts.empty()) return nullptr;
  auto find = [&](const Module& in) -> const Symbol* {
    auto at = scopes_[&in].find(parts.back());
    return at == scopes_[&in].end() ? nullptr : &at->second;
  };
  if (parts.size() == 1) return find(module);
  std::string prefix;
  for (size_t i = 0; i + 1 < parts.size(); ++i) prefix += (i ? "." : "") + parts[i];
  std::vector<const Module*> candidates = module.uses;
  candidates.push_back(&module);
  const Symbol* found = nullptr;
  for (const Module* used : candidates) {
    if (used->name == prefix) return find(*used);
    bool last = used->name.substr(used->name.rfind('.') + 1) == prefix;
    const Symbol* symbol = last ? find(*used) : nullptr;
    if (symbol != nullptr && found != nullptr && symbol != found) {
      sink_
          .Report(Kind::AmbiguousName, span,
                  "two used modules are called " + Quoted(prefix) + " and declare " +
                      Quoted(parts.back()))
          .At(found->span, "one of them")
          .At(symbol->span, "the other")
          .Help("write the module's full name, as in " + Quoted(used->name + "." + parts.back()));
    }
    if (found == nullptr) found = symbol;
  }
  return found;
}

const Checker::Symbol* Checker::FindQualified(const Module& module, const ast::Expr* path) {
  std::vector<std::string> parts;
  return PartsOf(path, &parts) ? FindQualified(module, parts, path->span) : nullptr;
}

std::optional<TypeId> Checker::InferEnumPath(Context& context, const ast::Expr* expr) {
  const ast::Expr* object = expr->children[0];
  auto e = object->kind == ExprKind::Name ? program_.model.FindEnum(object->text) : std::nullopt;
  if (!e || !Visible(*context.module, program_.model[*e])) return std::nullopt;
  TypeId type;
  if (EnumValue(expr, program_.types.EnumType(*e), &type)) return type;
  const value::EnumDecl& decl = program_.model[*e];
  auto& d = sink_.Report(Kind::UnknownName, expr->span,
                         Quoted(decl.name) + " has no value " + Quoted(expr->text));
  d.At(decl.span, "declared here");
  Suggest(d, expr->text, Names(decl.values.begin(), decl.values.end()));
  if (d.help.empty()) ListValues(d, decl);
  return TypeId();
}

std::optional<TypeId> Checker::ReportUnusedModule(const ast::Expr* path, const std::string& name) {
  bool exists =
      std::ranges::any_of(program_.modules, [&](const auto& m) { return m->name == name; });
  if (!exists) return std::nullopt;
  sink_.Report(Kind::UnknownName, path->span, "this module does not use " + Quoted(name))
      .Help("add " + Quoted("use " + name) + " to it");
  return TypeId();
}

std::optional<TypeId> Checker::InferPath(Context& context, const ast::Expr* expr) {
  const ast::Expr* root = expr;
  while (root->kind == ExprKind::Member) root = root->children[0];
  TypeId ignored;
  if (root->kind != ExprKind::Name || LocalName(context, root, &ignored)) return std::nullopt;
  if (const Symbol* symbol = FindQualified(*context.module, expr)) {
    return Unwrapped(context, expr, Use(expr, *symbol));
  }
  if (scopes_[context.module].contains(root->text)) return std::nullopt;
  if (auto type = InferEnumPath(context, expr)) return type;
  std::string prefix = PathOf(expr->children[0]);
  const Module* module = UsedModule(*context.module, prefix);
  if (module == nullptr) return ReportUnusedModule(expr->children[0], prefix);
  Names names;
  for (const auto& [name, symbol] : scopes_[module]) names.push_back(name);
  auto& d = sink_.Report(Kind::UnknownName, expr->span,
                         "module " + Quoted(module->name) + " declares no " + Quoted(expr->text));
  Suggest(d, expr->text, names);
  return TypeId();
}

TypeId Checker::InferMember(Context& context, const ast::Expr* expr) {
  if (auto type = InferPath(context, expr)) return *type;
  TypeId object = Infer(context, expr->children[0]);
  if (!object.valid()) return {};
  return Unwrapped(context, expr, InferAttribute(context, expr, object));
}

TypeId Checker::InferAttribute(const Context& context, const ast::Expr* expr, TypeId object) {
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
    sink_.Report(Kind::UnknownAttribute, expr->span, Quoted(Text(object)) + " has no attributes")
        .Help("records and entities have");
    return {};
  }
  for (uint32_t i = 0; i < attributes->size(); ++i) {
    if ((*attributes)[i].name != expr->text) continue;
    bool through = context.message && type.optional;
    if (!through && !NotNull(expr->children[0], object)) return {};
    ExprInfo& info = Info(expr);
    info.ref = Ref::Attribute;
    info.index = i;
    info.through = through;
    return through ? Optional((*attributes)[i].type) : (*attributes)[i].type;
  }
  // The name is the end of the path, so its place is too.
  source::Span at = expr->span;
  at.begin = std::max(expr->children[0]->span.end,
                      at.end - std::min(at.end, static_cast<uint32_t>(expr->text.size())));
  ReportNoAttribute({expr->text, at}, *declared, *attributes);
  return {};
}

}  // namespace meshlaw::sema
