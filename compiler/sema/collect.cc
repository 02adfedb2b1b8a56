// SPDX-License-Identifier: Apache-2.0
// Names of every module before anything is typed, and the order of the checker's work.
#include "compiler/sema/checker.h"
#include "compiler/sema/resolve_type.h"

namespace meshlaw::sema {

using diag::Kind;

Checker::Checker(Program& program, const Catalog& catalog, diag::Sink& sink)
    : program_(program), catalog_(catalog), sink_(sink) {}

void Checker::Run() {
  for (const auto& module : program_.modules) modules_.emplace(module->name, module.get());
  for (const auto& module : program_.modules) CollectModule(*module);
  for (uint32_t i = 0; i < constants_.size(); ++i) CheckConstant(i);
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

void Checker::AddSymbol(const Module& module, const ast::Name& name, SymbolKind kind, size_t index) {
  auto [at, inserted] =
      scopes_[&module].emplace(name.text, Symbol{kind, static_cast<uint32_t>(index), name.span});
  if (inserted) return;
  sink_.Report(Kind::DuplicateName, name.span, "`" + name.text + "` is declared twice")
      .At(at->second.span, "first declared here");
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
    TypedDef def{d, &module, module.name + "." + d->name.text, {}, {}};
    for (const ast::Parameter& p : d->parameters) def.parameters.push_back(ResolveType(module, p.type));
    def.result = ResolveType(module, d->result);
    program_.defs.push_back(std::move(def));
    AddSymbol(module, d->name, SymbolKind::Def, program_.defs.size() - 1);
  } else if (auto* p = std::get_if<ast::ParamDecl>(&item.decl)) {
    TypedParam param;
    param.param = p;
    param.module = &module;
    param.full_name = module.name + "." + p->name.text;
    param.type = ResolveType(module, p->type);
    program_.params.push_back(std::move(param));
    AddSymbol(module, p->name, SymbolKind::Param, program_.params.size() - 1);
  } else if (auto* r = std::get_if<ast::RuleDecl>(&item.decl)) {
    AddSymbol(module, r->name, SymbolKind::Rule, 0);
  }
}

TypeId Checker::ResolveType(const Module& module, const ast::TypeExpr& type) {
  return ResolveTypeExpr(program_, module, type, sink_);
}

void Checker::CheckDefBodies() {
  for (TypedDef& def : program_.defs) {
    Context context;
    context.module = def.module;
    context.def = &def;
    Require(context, def.def->body, def.result, "the body of `" + def.def->name.text + "`");
  }
}

namespace {

/// Defs that the body of `expr` calls.
void CalledDefs(const Program& program, const ast::Expr* expr, std::vector<uint32_t>* out) {
  auto info = program.infos.find(expr);
  if (info != program.infos.end() && info->second.ref == Ref::Def) out->push_back(info->second.index);
  for (const ast::Expr* child : expr->children) CalledDefs(program, child, out);
}

}  // namespace

void Checker::FindDefCycles() {
  size_t count = program_.defs.size();
  std::vector<std::vector<uint32_t>> calls(count);
  for (size_t i = 0; i < count; ++i) CalledDefs(program_, program_.defs[i].def->body, &calls[i]);
  for (size_t start = 0; start < count; ++start) {
    std::set<uint32_t> seen;
    std::vector<uint32_t> work = calls[start];
    while (!work.empty()) {
      uint32_t def = work.back();
      work.pop_back();
      if (def == start) {
        sink_.Report(Kind::Recursion, program_.defs[start].def->name.span,
                     "`" + program_.defs[start].def->name.text + "` calls itself")
            .Help("every evaluation ends, so there is no recursion: use `any`, `all`, `count` or `sum`");
        break;
      }
      if (seen.insert(def).second) work.insert(work.end(), calls[def].begin(), calls[def].end());
    }
  }
}

void Checker::ReportReserved(source::Span span, std::string_view what) {
  sink_.Report(Kind::ReservedFeature, span,
               "`" + std::string(what) + "` has a place in the language, but does not work yet");
}

void Check(Program& program, const Catalog& catalog, diag::Sink& sink) {
  Checker(program, catalog, sink).Run();
}

}  // namespace meshlaw::sema
