// SPDX-License-Identifier: Apache-2.0
// Constants and delegated values.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using diag::Kind;
using value::Value;

namespace {

/// Every path of names within an expression.
void CollectPaths(const ast::Expr* expr, std::vector<const ast::Expr*>* out) {
  if (expr->kind == ast::ExprKind::Name || expr->kind == ast::ExprKind::Member)
    out->push_back(expr);
  for (const ast::Expr* child : expr->children) CollectPaths(child, out);
}

}  // namespace

std::vector<uint32_t> Checker::ConstantsIn(const Constant& constant) {
  std::vector<const ast::Expr*> paths;
  CollectPaths(constant.decl->value, &paths);
  std::vector<uint32_t> found;
  for (const ast::Expr* path : paths) {
    const Symbol* symbol = FindQualified(*constant.module, path);
    if (symbol && symbol->kind == SymbolKind::Constant) found.push_back(symbol->index);
  }
  return found;
}

/// In an order in which each comes after those that it names, with a stack of its own: consts may
/// name each other in a chain as long as a text.
void Checker::CheckConstants() {
  for (uint32_t start = 0; start < constants_.size(); ++start) {
    std::vector<uint32_t> stack = {start};
    while (!stack.empty()) {
      uint32_t index = stack.back();
      Constant& constant = constants_[index];
      if (constant.state == Constant::State::Unchecked) {
        constant.state = Constant::State::Open;
        for (uint32_t needed : ConstantsIn(constant)) {
          if (constants_[needed].state == Constant::State::Unchecked) stack.push_back(needed);
        }
      } else {
        stack.pop_back();
        CheckConstant(index);
      }
    }
  }
}

void Checker::CheckConstant(uint32_t index) {
  Constant& constant = constants_[index];
  if (constant.state == Constant::State::Done) return;
  const ast::ConstDecl& decl = *constant.decl;
  Context context;
  context.module = constant.module;
  TypeId type;
  if (decl.type) {
    type = ResolveType(*constant.module, *decl.type);
    if (!type.valid() || !Require(context, decl.value, type, "the value")) type = {};
  } else {
    type = Infer(context, decl.value);
  }
  std::optional<Value> value;
  if (type.valid()) {
    value = ConstantOf(decl.value);
    if (!value) {
      sink_.Report(Kind::NotConstant, decl.value->span, "the value of a `const` must be constant")
          .Help("literals, collections of them and other consts are; to compute use `def`");
    }
  }
  constant.type = value ? type : TypeId();
  constant.value = value.value_or(Value());
  constant.state = Constant::State::Done;
}

/// One that is needed before it has a value needs, in the end, itself.
const Checker::Constant& Checker::KnownConstant(uint32_t index) {
  Constant& constant = constants_[index];
  if (constant.state != Constant::State::Done) {
    const ast::Name& name = constant.decl->name;
    sink_.Report(Kind::Recursion, name.span, Quoted(name.text) + " needs its own value")
        .Help("give it a value that does not come back to it");
  }
  return constant;
}

std::optional<Value> Checker::ParamValue(const TypedParam& param, const ast::Expr* expr,
                                         std::string_view what) {
  Context context;
  context.module = param.module;
  if (!Require(context, expr, param.type, what)) return std::nullopt;
  std::optional<Value> value = ConstantOf(expr);
  if (!value) {
    sink_.Report(Kind::NotConstant, expr->span, std::string(what) + " must be constant")
        .Help("write a literal, a collection of literals, or the name of a `const`");
  }
  return value;
}

void Checker::CheckParam(TypedParam& param) {
  if (!param.type.valid()) return;
  auto initial = ParamValue(param, param.param->value, "the value of a param");
  param.initial = param.current = initial.value_or(Value());
  if (param.param->low == nullptr) return;
  auto low = ParamValue(param, param.param->low, "a bound");
  auto high = ParamValue(param, param.param->high, "a bound");
  if (!initial || !low || !high) return;
  param.low = *low;
  param.high = *high;
  CheckWithin(param);
}

void Checker::CheckWithin(TypedParam& param) {
  const ast::ParamDecl& decl = *param.param;
  if (!IsOrdered(param.type) || At(param.type).optional) {
    sink_
        .Report(Kind::NotComparable, decl.type.span,
                Quoted(Text(param.type)) + " has no order, so it has no bounds")
        .Help("leave out `within`: only the council then gives the value");
    return;
  }
  param.delegated = true;
  if (param.high < param.low) {
    sink_
        .Report(Kind::ParamOutOfBounds, source::Cover(decl.low->span, decl.high->span),
                "no value is within these bounds")
        .Help("the lower bound comes first");
  } else if (!Within(param, param.initial)) {
    sink_.Report(Kind::ParamOutOfBounds, decl.value->span, "the value is outside its own bounds")
        .At(source::Cover(decl.low->span, decl.high->span), "the bounds are here")
        .Help("its own value, too, is one that may be set");
  }
}

bool Checker::Within(const TypedParam& param, const Value& value) const {
  return !(value < param.low) && !(param.high < value);
}

TypedParam* Checker::FindSetParam(const Module& module, const ast::SetDecl& set) {
  std::vector<std::string> parts;
  for (const ast::Name& part : set.param.parts) parts.push_back(part.text);
  const Symbol* symbol = FindQualified(module, parts, set.param.span);
  if (symbol == nullptr || symbol->kind != SymbolKind::Param) {
    auto& d = sink_.Report(Kind::SetWithoutParam, set.param.span,
                           "no used module declares a param " + Quoted(set.param.Text()));
    std::vector<std::string> params;
    for (const TypedParam& param : program_.params) {
      if (UsedModule(module, param.module->name) != nullptr) params.push_back(param.full_name);
    }
    Suggest(d, set.param.Text(), Names(params.begin(), params.end()));
    d.Help("take the module in with `use`, and write `set module.param = value`");
    return nullptr;
  }
  TypedParam& param = program_.params[symbol->index];
  if (!param.type.valid()) return nullptr;
  if (param.param->low == nullptr) {
    sink_
        .Report(Kind::ParamNotDelegated, set.param.span,
                Quoted(param.full_name) + " is not delegated")
        .At(param.param->name.span, "declared without `within`")
        .Help("its module must say within which bounds others may set it");
    return nullptr;
  }
  return &param;
}

void Checker::CheckSet(const Module& module, const ast::Item& item, const ast::SetDecl& set) {
  TypedParam* param = FindSetParam(module, set);
  if (param == nullptr) return;
  Context context;
  context.module = &module;
  if (!Require(context, set.value, param->type, "the value")) return;
  auto value = ConstantOf(set.value);
  if (!value) {
    sink_.Report(Kind::NotConstant, set.value->span, "the value of a `set` must be constant")
        .Help("write a literal, or the name of a `const`");
  } else if (param->delegated && !Within(*param, *value)) {
    sink_
        .Report(Kind::ParamOutOfBounds, set.value->span,
                "this is outside what " + Quoted(param->full_name) + " delegates")
        .At(source::Cover(param->param->low->span, param->param->high->span), "the bounds are here")
        .Help("choose a value from " + Quoted(ValueText(param->low, param->type)) + " to " +
              Quoted(ValueText(param->high, param->type)));
  } else if (param->delegated) {
    AddSetting(module, item, set, *param, std::move(*value));
  }
}

void Checker::AddSetting(const Module& module, const ast::Item& item, const ast::SetDecl& set,
                         TypedParam& param, Value value) {
  auto [at, inserted] = settings_.emplace(std::make_pair(&param, module.domain), set.param.span);
  if (!inserted) {
    std::string who = module.domain.empty() ? "the council" : "domain " + Quoted(module.domain);
    sink_
        .Report(Kind::DuplicateName, set.param.span,
                Quoted(param.full_name) + " is set twice for " + who)
        .At(at->second, "first set here")
        .Help("remove one of them");
    return;
  }
  param.set_span = item.span;
  if (module.tier == Tier::Domain) {
    param.by_domain.emplace_back(module.domain, std::move(value));
  } else {
    param.current = std::move(value);
  }
}

}  // namespace meshlaw::sema
