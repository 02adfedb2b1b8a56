// SPDX-License-Identifier: Apache-2.0
// Constants and delegated values.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using diag::Kind;
using value::Value;

void Checker::CheckConstant(uint32_t index) {
  Constant& constant = constants_[index];
  if (constant.state == Constant::State::Done) return;
  if (constant.state == Constant::State::Checking) {
    sink_.Report(Kind::Recursion, constant.decl->name.span,
                 "`" + constant.decl->name.text + "` needs its own value");
    return;
  }
  constant.state = Constant::State::Checking;
  Context context;
  context.module = constant.module;
  TypeId type;
  if (constant.decl->type) {
    type = ResolveType(*constant.module, *constant.decl->type);
    if (!type.valid() || !Require(context, constant.decl->value, type, "the value")) type = {};
  } else {
    type = Infer(context, constant.decl->value);
  }
  std::optional<Value> value;
  if (type.valid()) {
    value = ConstantOf(constant.decl->value);
    if (!value) {
      sink_.Report(Kind::NotConstant, constant.decl->value->span, "the value of a `const` must be constant")
          .Help("literals, collections of them and other consts are; to compute from arguments use `def`");
    }
  }
  constant.type = value ? type : TypeId();
  constant.value = value.value_or(Value());
  constant.state = Constant::State::Done;
}

void Checker::CheckParam(TypedParam& param) {
  if (!param.type.valid()) return;
  Context context;
  context.module = param.module;
  auto constant = [&](const ast::Expr* expr, std::string_view what) {
    std::optional<Value> value;
    if (Require(context, expr, param.type, what)) value = ConstantOf(expr);
    if (!value && Info(expr).type.valid()) {
      sink_.Report(Kind::NotConstant, expr->span, std::string(what) + " must be constant");
    }
    return value;
  };
  auto initial = constant(param.param->value, "the value of a param");
  param.initial = param.current = initial.value_or(Value());
  if (param.param->low == nullptr || !initial) return;
  auto low = constant(param.param->low, "a bound");
  auto high = constant(param.param->high, "a bound");
  if (!low || !high) return;
  if (!IsOrdered(param.type)) {
    sink_.Report(Kind::NotComparable, param.param->type.span,
                 "`" + Text(param.type) + "` has no order, so it has no bounds");
    return;
  }
  param.low = *low;
  param.high = *high;
  param.delegated = true;
  if (!Within(param, param.initial)) {
    sink_.Report(Kind::ParamOutOfBounds, param.param->value->span, "the value is outside its own bounds")
        .At(param.param->low->span, "from here")
        .At(param.param->high->span, "to here");
  }
}

bool Checker::Within(const TypedParam& param, const Value& value) const {
  return !(value < param.low) && !(param.high < value);
}

void Checker::CheckSet(const Module& module, const ast::Item& item, const ast::SetDecl& set) {
  std::vector<std::string> parts;
  for (const ast::Name& part : set.param.parts) parts.push_back(part.text);
  const Symbol* symbol = FindQualified(module, parts);
  if (symbol == nullptr || symbol->kind != SymbolKind::Param) {
    sink_.Report(Kind::SetWithoutParam, set.param.span,
                 "no used module declares a param `" + set.param.Text() + "`")
        .Help("take the module in with `use`, and write `set module.param = value`");
    return;
  }
  TypedParam& param = program_.params[symbol->index];
  if (!param.type.valid()) return;
  if (!param.delegated) {
    sink_.Report(Kind::ParamNotDelegated, set.param.span, "`" + param.full_name + "` is not delegated")
        .At(param.param->name.span, "declared without `within`");
    return;
  }
  Context context;
  context.module = &module;
  if (!Require(context, set.value, param.type, "the value")) return;
  auto value = ConstantOf(set.value);
  if (!value) {
    sink_.Report(Kind::NotConstant, set.value->span, "the value of a `set` must be constant");
    return;
  }
  if (!Within(param, *value)) {
    sink_.Report(Kind::ParamOutOfBounds, set.value->span, "this is outside what `" + param.full_name + "` delegates")
        .At(source::Cover(param.param->low->span, param.param->high->span), "the bounds are here");
    return;
  }
  param.set_span = item.span;
  if (module.tier == Tier::Domain) {
    param.by_domain.emplace_back(module.domain, *value);
  } else {
    param.current = *value;
  }
}

}  // namespace meshlaw::sema
