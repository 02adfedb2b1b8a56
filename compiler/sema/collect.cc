// SPDX-License-Identifier: Apache-2.0
// Names of every module before anything is typed, and the order of the checker's work.
#include "compiler/sema/checker.h"
#include "compiler/sema/resolve_type.h"

namespace meshlaw::sema {

using diag::Kind;

Checker::Checker(Program& program, const Catalog& catalog, diag::Sink& sink)
    : program_(program), catalog_(catalog), sink_(sink) {}

void Checker::Run() {
  for (const auto& module : program_.modules) CollectModule(*module);
  CheckConstants();
  for (TypedParam& param : program_.params) CheckParam(param);
  CheckDefBodies();
  FindDefCycles();
  for (const auto& module : program_.modules) {
    for (const auto& item : module->file->items) {
      if (auto* set = std::get_if<ast::SetDecl>(&item->decl)) CheckSet(*module, *item, *set);
      if (auto* rule = std::get_if<ast::RuleDecl>(&item->decl)) CheckRule(*module, *item, *rule);
      if (std::get_if<ast::WaiveDecl>(&item->decl)) ReportReserved(item->span, "waive");
    }
  }
  for (const auto& module : program_.modules) {
    for (const auto& item : module->file->items) {
      if (auto* test = std::get_if<ast::TestDecl>(&item->decl)) CheckTest(*module, *test);
    }
  }
}

void Checker::AddSymbol(const Module& module, const ast::Name& name, SymbolKind kind,
                        size_t index) {
  auto [at, inserted] =
      scopes_[&module].emplace(name.text, Symbol{kind, static_cast<uint32_t>(index), name.span});
  if (inserted) return;
  sink_.Report(Kind::DuplicateName, name.span, Quoted(name.text) + " is declared twice")
      .At(at->second.span, "first declared here")
      .Help("the consts, defs, params and rules of a module share one name space");
}

void Checker::CollectModule(const Module& module) {
  scopes_[&module];
  for (const auto& item : module.file->items) CollectItem(module, *item);
}

void Checker::CollectItem(const Module& module, const ast::Item& item) {
  if (auto* c = std::get_if<ast::ConstDecl>(&item.decl)) {
    constants_.push_back({c, &module, Constant::State::Unchecked, {}, {}});
    AddSymbol(module, c->name, SymbolKind::Constant, constants_.size() - 1);
  } else if (auto* d = std::get_if<ast::DefDecl>(&item.decl)) {
    CollectDef(module, *d);
  } else if (auto* p = std::get_if<ast::ParamDecl>(&item.decl)) {
    CollectParam(module, *p);
  } else if (auto* r = std::get_if<ast::RuleDecl>(&item.decl)) {
    rule_decls_.push_back(r);
    rule_names_.emplace(r->name.text, module.name + "." + r->name.text);
    AddSymbol(module, r->name, SymbolKind::Rule, rule_decls_.size() - 1);
  }
}

void Checker::CollectDef(const Module& module, const ast::DefDecl& decl) {
  TypedDef def{&decl, &module, module.name + "." + decl.name.text, {}, {}};
  std::map<std::string, source::Span> seen;
  for (const ast::Parameter& parameter : decl.parameters) {
    def.parameters.push_back(ResolveType(module, parameter.type));
    auto [at, inserted] = seen.emplace(parameter.name.text, parameter.name.span);
    if (inserted) continue;
    sink_
        .Report(Kind::DuplicateName, parameter.name.span,
                "two parameters are called " + Quoted(parameter.name.text))
        .At(at->second, "the other one")
        .Help("rename one of them");
  }
  def.result = ResolveType(module, decl.result);
  program_.defs.push_back(std::move(def));
  AddSymbol(module, decl.name, SymbolKind::Def, program_.defs.size() - 1);
}

void Checker::CollectParam(const Module& module, const ast::ParamDecl& decl) {
  TypedParam param;
  param.param = &decl;
  param.module = &module;
  param.full_name = module.name + "." + decl.name.text;
  param.type = ResolveType(module, decl.type);
  program_.params.push_back(std::move(param));
  AddSymbol(module, decl.name, SymbolKind::Param, program_.params.size() - 1);
}

TypeId Checker::ResolveType(const Module& module, const ast::TypeExpr& type) {
  return ResolveTypeExpr(program_, module, type, sink_);
}

void Checker::CheckDefBodies() {
  for (TypedDef& def : program_.defs) {
    Context context;
    context.module = def.module;
    context.def = &def;
    Require(context, def.def->body, def.result, "the body of " + Quoted(def.def->name.text));
  }
}

void Checker::ReportReserved(source::Span span, std::string_view what) {
  sink_
      .Report(Kind::ReservedFeature, span,
              Quoted(what) + " has a place in the language, but does not work yet")
      .Help("leave it out: a part that was read and ignored would promise what is not kept");
}

void Check(Program& program, const Catalog& catalog, diag::Sink& sink) {
  Checker(program, catalog, sink).Run();
}

}  // namespace meshlaw::sema
