// SPDX-License-Identifier: Apache-2.0
// Names. A name is looked up as: a quantifier's variable, a parameter of the def, a name of the
// test, a field of the frame (binders, columns, keys), a const, def or param of the module, and
// last a value of the enum that the place expects.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::ExprKind;
using diag::Kind;
using value::TypeKind;
using value::Value;

TypeId Checker::Unwrapped(Context& context, const ast::Expr* expr, TypeId type) {
  if (!type.valid()) return type;
  ExprInfo& info = Info(expr);
  info.unwrap = At(type).optional && context.facts.contains(FactOf(expr));
  return info.unwrap ? Required(type) : type;
}

bool Checker::LocalName(const Context& context, const ast::Expr* expr, TypeId* type) {
  ExprInfo& info = Info(expr);
  auto found = [&](Ref ref, size_t index, TypeId of) {
    info.ref = ref;
    info.index = static_cast<uint32_t>(index);
    *type = of;
    return true;
  };
  for (size_t i = context.locals.size(); i-- > 0;) {
    if (context.locals[i].first == expr->text)
      return found(Ref::Local, i, context.locals[i].second);
  }
  for (size_t i = 0; context.def && i < context.def->parameters.size(); ++i) {
    if (context.def->def->parameters[i].name.text == expr->text) {
      return found(Ref::DefParameter, i, context.def->parameters[i]);
    }
  }
  if (context.test_names != nullptr) {
    auto at = context.test_names->find(expr->text);
    if (at != context.test_names->end()) {
      info.constant = at->second.second;
      return found(Ref::Constant, 0, at->second.first);
    }
  }
  for (size_t i = 0; context.frame && i < context.frame->fields.size(); ++i) {
    const FrameField& field = context.frame->fields[i];
    if (field.name == expr->text) return found(Ref::Field, i, field.type);
  }
  return false;
}

bool Checker::IsLocalName(const Context& context, std::string_view name) const {
  for (const auto& [local, type] : context.locals) {
    if (local == name) return true;
  }
  for (size_t i = 0; context.def && i < context.def->parameters.size(); ++i) {
    if (context.def->def->parameters[i].name.text == name) return true;
  }
  if (context.test_names && context.test_names->contains(std::string(name))) return true;
  for (size_t i = 0; context.frame && i < context.frame->fields.size(); ++i) {
    if (context.frame->fields[i].name == name) return true;
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
      const Constant& constant = KnownConstant(symbol.index);
      info.ref = Ref::Constant;
      info.constant = constant.value;
      return constant.type;
    }
    case SymbolKind::Param:
      info.ref = Ref::Param;
      info.index = symbol.index;
      return program_.params[symbol.index].type;
    case SymbolKind::Def:
      sink_.Report(Kind::UnknownName, expr->span, Quoted(PathOf(expr)) + " is a function")
          .At(symbol.span, "declared here")
          .Help("call it: " + Quoted(PathOf(expr) + "(...)"));
      return {};
    case SymbolKind::Rule:
      sink_.Report(Kind::UnknownName, expr->span, Quoted(PathOf(expr)) + " is a rule, not a value")
          .At(symbol.span, "declared here")
          .Help("a condition that several rules share is a `def`");
      return {};
  }
  MESHLAW_UNREACHABLE();
}

TypeId Checker::InferName(Context& context, const ast::Expr* expr, TypeId hint) {
  TypeId type;
  if (LocalName(context, expr, &type)) {
    bool hidden = Info(expr).ref == Ref::Field && ReportHiddenColumn(context, expr);
    return hidden ? TypeId() : Unwrapped(context, expr, type);
  }
  const Scope& scope = scopes_[context.module];
  if (auto at = scope.find(expr->text); at != scope.end()) {
    return Unwrapped(context, expr, Use(expr, at->second));
  }
  if (EnumValue(expr, hint, &type)) return type;
  ReportUnknownName(context, expr, hint);
  return {};
}

/// A binder, the caller, `now` or `context` that is called as a column is: which one is meant?
bool Checker::ReportHiddenColumn(const Context& context, const ast::Expr* expr) {
  const std::vector<FrameField>& fields = context.frame->fields;
  for (size_t i = Info(expr).index + 1; i < fields.size(); ++i) {
    if (fields[i].name != expr->text || fields[i].source == FieldSource::Key) continue;
    const FrameField& first = fields[Info(expr).index];
    bool renamable = first.source != FieldSource::Now && first.source != FieldSource::Context;
    auto& d = sink_.Report(Kind::AmbiguousName, expr->span,
                           Quoted(expr->text) + " names two things here");
    if (first.span.valid()) d.At(first.span, "one of them");
    if (fields[i].span.valid()) d.At(fields[i].span, renamable ? "the other" : "one of them");
    d.Help(renamable ? "give one of them another name in this rule"
                     : Quoted(expr->text) +
                           " is the language's own word, so a rule cannot name "
                           "the column");
    return true;
  }
  return false;
}

bool Checker::ReportColumnHere(const Context& context, const ast::Expr* expr) {
  if (context.row_frame == nullptr) return false;
  for (const FrameField& field : context.row_frame->fields) {
    if (field.name != expr->text || field.source != FieldSource::Column) continue;
    sink_
        .Report(Kind::ColumnHere, expr->span,
                Quoted(expr->text) + " is a column; a `whole` or `group` clause speaks of all rows")
        .Help("aggregate it, as in " + Quoted("max(" + expr->text + ")") + ", or use `each row`");
    return true;
  }
  return false;
}

/// `context` where there is no request, or no record that says what it holds.
bool Checker::ReportRequestName(const Context& context, const ast::Expr* expr) {
  if (context.frame == nullptr) return false;
  bool request = false, caller = false;
  for (const FrameField& field : context.frame->fields) {
    request |= field.source == FieldSource::Resource;
    caller |= field.source == FieldSource::Principal;
  }
  if (expr->text == "caller" && request && !caller) {
    sink_
        .Report(Kind::UnknownName, expr->span,
                "`any caller` is everybody and has no name that a condition could ask about")
        .Help("write the type of caller that is meant and a name, as in `by Person caller`");
    return true;
  }
  if (expr->text != "context") return false;
  if (request) {
    sink_.Report(Kind::MissingRole, expr->span, "no record says what a request's context holds")
        .Help("declare one with `record ... is context { ... }`, or `use std.mesh`");
  } else {
    sink_
        .Report(Kind::UnknownName, expr->span,
                "`context` is what a request says, but this rule is not about requests")
        .Help("only `permit`, `forbid`, `limit` and `mask` judge requests");
  }
  return true;
}

Names Checker::NamesInScope(const Context& context, TypeId hint) const {
  Names names;
  for (const auto& [name, type] : context.locals) names.push_back(name);
  if (context.def != nullptr) {
    for (const ast::Parameter& p : context.def->def->parameters) names.push_back(p.name.text);
  }
  if (context.test_names != nullptr) {
    for (const auto& [name, value] : *context.test_names) names.push_back(name);
  }
  if (context.frame != nullptr) {
    for (const FrameField& field : context.frame->fields) names.push_back(field.name);
  }
  for (const auto& [name, symbol] : scopes_.at(context.module)) {
    if (symbol.kind != SymbolKind::Rule) names.push_back(name);
  }
  if (hint.valid() && Is(hint, TypeKind::Enum)) {
    for (const auto& v : program_.model.enums[At(hint).decl].values) names.push_back(v);
  }
  return names;
}

void Checker::ReportUnknownName(const Context& context, const ast::Expr* expr, TypeId hint) {
  if (ReportColumnHere(context, expr) || ReportRequestName(context, expr)) return;
  bool row = context.frame && context.frame->kind == FrameKind::Row;
  bool value = row && context.frame->fields.back().source == FieldSource::Value;
  bool columns = row && !value;
  auto& d = sink_.Report(columns ? Kind::UnknownColumn : Kind::UnknownName, expr->span,
                         columns ? "there is no column " + Quoted(expr->text) + " here"
                                 : "nothing in scope is called " + Quoted(expr->text));
  Suggest(d, expr->text, NamesInScope(context, hint));
  if (!d.help.empty()) return;
  if (hint.valid() && Is(hint, TypeKind::Enum)) {
    return ListValues(d, program_.model.enums[At(hint).decl]);
  }
  if (columns && class_subject_) return SuggestColumn(d, expr->text);
  if (columns && catalog_.product_domains.contains(subject_id_)) {
    const CatalogPort* port = catalog_.OnlyPortOf(subject_id_);
    d.Help("a product has no rows of its own: name its port, as in " +
           Quoted("Port \"" + (port == nullptr ? subject_id_ + "/port" : port->id) + "\""));
    return;
  }
  if (columns && catalog_.ports.contains(subject_id_)) {
    return ListColumns(d, catalog_.ports.at(subject_id_));
  }
  for (const auto& module : program_.modules) {
    if (!module->name.ends_with("." + expr->text)) continue;
    d.Help(UsedModule(*context.module, module->name) == nullptr
               ? "add " + Quoted("use " + module->name) + " to this module"
               : "a module is no value: name something in it, as in " +
                     Quoted(module->name + ".name"));
    return;
  }
}

}  // namespace meshlaw::sema
