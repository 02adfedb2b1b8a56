// SPDX-License-Identifier: Apache-2.0
// Calls: of defs, and of the language's own functions.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::ExprKind;
using diag::Kind;

namespace {

struct BuiltinInfo {
  std::string_view spelling, signature;
  bool aggregate;
};
constexpr BuiltinInfo kBuiltins[] = {
#define MESHLAW_BUILTIN(name, spelling, signature, aggregate) {spelling, signature, aggregate},
#include "compiler/sema/builtins.def"
#undef MESHLAW_BUILTIN
};

}  // namespace

std::optional<Builtin> BuiltinNamed(std::string_view name) {
  for (size_t i = 0; i < std::size(kBuiltins); ++i) {
    if (kBuiltins[i].spelling == name) return static_cast<Builtin>(i);
  }
  return std::nullopt;
}
std::string_view Spelling(Builtin builtin) {
  return kBuiltins[static_cast<size_t>(builtin)].spelling;
}
std::string_view Signature(Builtin builtin) {
  return kBuiltins[static_cast<size_t>(builtin)].signature;
}
bool IsAggregate(Builtin builtin) { return kBuiltins[static_cast<size_t>(builtin)].aggregate; }

Names BuiltinNames() {
  Names names;
  for (const BuiltinInfo& info : kBuiltins) names.push_back(info.spelling);
  return names;
}

TypeId Checker::InferCall(Context& context, const ast::Expr* expr) {
  const ast::Expr* callee = expr->children[0];
  if (const Symbol* symbol = FindQualified(*context.module, callee)) {
    if (symbol->kind == SymbolKind::Def) return InferDefCall(context, expr, symbol->index);
    sink_.Report(Kind::UnknownFunction, callee->span, Quoted(PathOf(callee)) + " is not a function")
        .At(symbol->span, "declared here")
        .Help("only what `def` declares is called");
    return {};
  }
  if (callee->kind == ExprKind::Name) {
    if (auto builtin = BuiltinNamed(callee->text)) return InferBuiltin(context, expr, *builtin);
  }
  ReportUnknownFunction(context, callee);
  return {};
}

void Checker::ReportUnknownFunction(const Context& context, const ast::Expr* callee) {
  if (callee->kind == ExprKind::Member && callee->text == "standing") {
    return ReportReserved(callee->span, "standing");
  }
  std::string path = PathOf(callee);
  if (path.empty()) {
    sink_.Report(Kind::UnknownFunction, callee->span, "this is not a function")
        .Help("only what `def` declares is called, by its name");
    return;
  }
  const Module* module = nullptr;
  if (callee->kind == ExprKind::Member) {
    module = UsedModule(*context.module, PathOf(callee->children[0]));
  }
  if (module != nullptr) {
    auto& d = sink_.Report(
        Kind::UnknownFunction, callee->span,
        "module " + Quoted(module->name) + " declares no function " + Quoted(callee->text));
    std::vector<std::string> defs = DefsOf(*module, "");
    Suggest(d, callee->text, Names(defs.begin(), defs.end()));
    if (d.help.empty()) SuggestOfModule(d, callee->text, *module);
    return;
  }
  auto& d =
      sink_.Report(Kind::UnknownFunction, callee->span, "there is no function " + Quoted(path));
  std::vector<std::string> defs = DefsOf(*context.module, "");
  for (const Module* used : context.module->uses) {
    std::vector<std::string> more = DefsOf(*used, used->name.substr(used->name.rfind('.') + 1));
    defs.insert(defs.end(), more.begin(), more.end());
  }
  Names names = BuiltinNames();
  names.insert(names.end(), defs.begin(), defs.end());
  SuggestOperator(d, path);
  if (d.help.empty()) Suggest(d, path, names);
}

std::vector<std::string> Checker::DefsOf(const Module& module, const std::string& prefix) const {
  std::vector<std::string> defs;
  for (const auto& [name, symbol] : scopes_.at(&module)) {
    if (symbol.kind == SymbolKind::Def) defs.push_back(prefix.empty() ? name : prefix + "." + name);
  }
  return defs;
}

std::string Checker::SignatureOf(const TypedDef& def) const {
  std::string text = def.def->name.text + "(";
  for (size_t i = 0; i < def.parameters.size(); ++i) {
    text += (i > 0 ? ", " : "") + def.def->parameters[i].name.text;
    if (def.parameters[i].valid()) text += ": " + Text(def.parameters[i]);
  }
  return text + ")";
}

TypeId Checker::InferDefCall(Context& context, const ast::Expr* expr, uint32_t def) {
  const TypedDef& typed = program_.defs[def];
  size_t given = expr->children.size() - 1, wanted = typed.parameters.size();
  if (given != wanted) {
    sink_
        .Report(Kind::WrongArguments, expr->span,
                Quoted(typed.def->name.text) + " takes " + std::to_string(wanted) +
                    (wanted == 1 ? " argument, not " : " arguments, not ") + std::to_string(given))
        .At(typed.def->name.span, "declared here")
        .Help("it is " + Quoted(SignatureOf(typed)));
    return {};
  }
  bool good = true;
  for (size_t i = 0; i < given; ++i) {
    good &= Require(context, expr->children[i + 1], typed.parameters[i],
                    "argument " + Quoted(typed.def->parameters[i].name.text));
  }
  ExprInfo& info = Info(expr);
  info.ref = Ref::Def;
  info.index = def;
  return good ? typed.result : TypeId();
}

TypeId Checker::WrongArguments(const ast::Expr* expr, Builtin builtin) {
  sink_
      .Report(Kind::WrongArguments, expr->span,
              "these are not the arguments of " + Quoted(Spelling(builtin)))
      .Help("it is " + Quoted(Signature(builtin)));
  return {};
}

TypeId Checker::InferBuiltin(Context& context, const ast::Expr* expr, Builtin builtin) {
  Info(expr).builtin = builtin;
  if (!IsAggregate(builtin)) return InferScalarBuiltin(context, expr, builtin);
  if (context.accumulators != nullptr) return InferAggregate(context, expr, builtin);
  sink_
      .Report(Kind::AggregateHere, expr->span,
              Quoted(Spelling(builtin)) + " speaks of many rows, but here is one value or row")
      .Help("use it in a clause of `whole` or `each group`");
  return {};
}

}  // namespace meshlaw::sema
