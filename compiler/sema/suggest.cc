// SPDX-License-Identifier: Apache-2.0
// What errors about names suggest: the name that was meant, or the module that has it.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using diag::Kind;

namespace {

/// More names than a reader takes in at once are not listed.
constexpr size_t kListedMax = 6;
/// Past this many reports they are hardly read, and to look for near names takes time.
constexpr size_t kSuggestionsMax = 150;

/// Every other name is near to a letter or two.
constexpr size_t kTooShort = 2;

/// "`a`, `b` and `c`"; of many, the first few and how many more there are.
std::string Listed(const Names& names) {
  size_t shown = names.size() <= kListedMax ? names.size() : kListedMax - 1;
  std::string list;
  for (size_t i = 0; i < shown; ++i) {
    if (i > 0) list += i + 1 == names.size() ? " and " : ", ";
    list += Quoted(names[i]);
  }
  if (shown < names.size()) list += " and " + std::to_string(names.size() - shown) + " more";
  return list;
}

/// What stands between its operands, though other languages call it.
constexpr std::pair<std::string_view, std::string_view> kOperators[] = {
    {"matches", "text matches r\"[A-Z]+\""}, {"regex", "text matches r\"[A-Z]+\""},
    {"contains", "all contains one"},        {"starts_with", "text starts with \"N\""},
    {"ends_with", "text ends with \"N\""},   {"is_null", "value is null"},
    {"coalesce", "value ?? other"},          {"is_in", "value one of {1, 2}"},
};

}  // namespace

std::string Quoted(std::string_view text) { return "`" + std::string(text) + "`"; }

void Checker::Suggest(diag::Diagnostic& diagnostic, std::string_view name,
                      const Names& names) const {
  if (name.size() <= kTooShort || sink_.all().size() > kSuggestionsMax) return;
  std::string_view near = diag::Nearest(name, names);
  if (!near.empty()) diagnostic.Help("did you mean " + Quoted(near) + "?");
}

/// What a rule about a class asks for a column with: in the type that some contract gives it.
void Checker::SuggestColumn(diag::Diagnostic& diagnostic, const std::string& name) const {
  std::string type = "String?";
  for (const auto& [id, port] : catalog_.ports) {
    const CatalogColumn* column = port.Find(name);
    if (column != nullptr) type = Text(column->type);
  }
  diagnostic.Help("a rule about a class knows the columns that it asks for: " +
                  Quoted("has { " + name + ": " + type + " }"));
}

void Checker::ListColumns(diag::Diagnostic& diagnostic, const CatalogPort& port) const {
  Names names;
  for (const CatalogColumn& column : port.columns) names.push_back(column.name);
  if (!names.empty()) diagnostic.Help(Quoted(port.id) + " has " + Listed(names));
}

void Checker::SuggestOperator(diag::Diagnostic& diagnostic, std::string_view function) const {
  for (const auto& [name, use] : kOperators) {
    if (function == name) diagnostic.Help("it is an operator: " + Quoted(use));
  }
}

/// The pattern that a call such as `is_email(x)` means, or else what the module has to call.
void Checker::SuggestOfModule(diag::Diagnostic& diagnostic, std::string_view name,
                              const Module& module) const {
  std::string prefix = module.name.substr(module.name.rfind('.') + 1) + ".";
  Names callable;
  for (const auto& [declared, symbol] : scopes_.at(&module)) {
    if (symbol.kind == SymbolKind::Def) callable.push_back(declared);
    bool meant = name == declared || name.ends_with("_" + declared);
    if (symbol.kind != SymbolKind::Constant || !meant) continue;
    diagnostic.Help(Quoted(declared) + " is a constant: " +
                    Quoted("text matches " + prefix + declared) + " if it is a pattern");
    return;
  }
  if (!callable.empty()) diagnostic.Help("it declares " + Listed(callable));
}

void Checker::ListValues(diag::Diagnostic& diagnostic, const value::EnumDecl& decl) const {
  if (decl.values.empty() || decl.values.size() > kListedMax) return;
  std::string list;
  for (const std::string& name : decl.values) list += (list.empty() ? "" : ", ") + Quoted(name);
  diagnostic.Help("the values of " + Quoted(decl.name) + " are " + list);
}

diag::Diagnostic& Checker::ReportNotInScope(Kind kind, const ast::Name& name, std::string_view what,
                                            const value::Declared* declared, const Names& names) {
  auto& d = sink_.Report(
      kind, name.span, "there is no " + std::string(what) + " " + Quoted(name.text) + " in scope");
  if (declared != nullptr) {
    d.At(declared->span, "declared here")
        .Help("add " + Quoted("use " + declared->module) + " to this module");
  } else {
    Suggest(d, name.text, names);
  }
  return d;
}

diag::Diagnostic& Checker::ReportNoAttribute(const ast::Name& name, const value::Declared& declared,
                                             const std::vector<value::Attribute>& attributes) {
  Names names;
  for (const value::Attribute& attribute : attributes) names.push_back(attribute.name);
  auto& d = sink_.Report(Kind::UnknownAttribute, name.span,
                         Quoted(name.text) + " is not an attribute of " + Quoted(declared.name));
  d.Primary("no such attribute").At(declared.span, "declared here");
  Suggest(d, name.text, names);
  if (d.help.empty() && !names.empty()) {
    d.Help("it has " + Listed(names));
  }
  return d;
}

std::optional<value::EntityTypeId> Checker::FindEntity(const Module& module,
                                                       const ast::Name& name) {
  auto type = program_.model.FindEntity(name.text);
  if (type && Visible(module, program_.model[*type])) return type;
  Names names;
  for (const value::EntityDecl& entity : program_.model.entities) names.push_back(entity.name);
  ReportNotInScope(Kind::UnknownType, name, "entity", type ? &program_.model[*type] : nullptr,
                   names);
  return std::nullopt;
}

std::optional<value::ActionId> Checker::FindAction(const Module& module, const ast::Name& name) {
  auto action = program_.model.FindAction(name.text);
  if (action && Visible(module, program_.model[*action])) return action;
  Names names;
  for (const value::ActionDecl& a : program_.model.actions) names.push_back(a.name);
  ReportNotInScope(Kind::UnknownAction, name, "action", action ? &program_.model[*action] : nullptr,
                   names);
  return std::nullopt;
}

}  // namespace meshlaw::sema
