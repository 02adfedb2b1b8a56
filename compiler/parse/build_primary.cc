// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "compiler/parse/builder.h"

namespace meshlaw::parse {

using P = MeshlawParser;
using ast::Expr;
using ast::ExprKind;

namespace {

/// No number type holds half as many; past this, nothing downstream should have to care.
constexpr size_t kNumberBytesMax = 100;

}  // namespace

Expr* Builder::BuildLiteral(const antlr4::Token& token) {
  switch (token.getType()) {
    case P::INT: return BuildNumber(ExprKind::Int, token);
    case P::DECIMAL: return BuildNumber(ExprKind::Decimal, token);
    case P::FLOAT: return BuildNumber(ExprKind::Float, token);
    case P::RATIO: return BuildNumber(ExprKind::Ratio, token);
    case P::DURATION: return BuildNumber(ExprKind::Duration, token);
    case P::NULL_: return Node(ExprKind::Null, SpanOf(token), {});
    default: break;
  }
  bool boolean = token.getType() == P::TRUE || token.getType() == P::FALSE;
  Expr* expr = Node(boolean ? ExprKind::Bool : ExprKind::String, SpanOf(token), {});
  expr->raw = token.getType() == P::RAW_STRING;
  expr->text = boolean ? std::string(TextOf(SpanOf(token))) : StringOf(token);
  return expr;
}

Expr* Builder::BuildNumber(ExprKind kind, const antlr4::Token& token) {
  Expr* expr = Node(kind, SpanOf(token), {});
  std::string_view text = TextOf(expr->span);
  if (text.size() > kNumberBytesMax) {
    sink_.Report(
        diag::Kind::BadNumber, expr->span,
        fmt::format("a number of {} characters, more than any type can hold", text.size()));
    text = "0";
  }
  expr->text = text;
  std::erase(expr->text, '_');
  std::erase(expr->text, '%');
  return expr;
}

Expr* Builder::BuildPrimary(antlr4::ParserRuleContext* context) {
  switch (context->getRuleIndex()) {
    case P::RuleEntityRef: {
      auto* reference = static_cast<P::EntityRefContext*>(context);
      Expr* expr = Node(ExprKind::EntityRef, SpanOf(*context), {});
      expr->fields.push_back({NameOf(reference->typeName())});
      expr->text = StringOf(*reference->STRING()->getSymbol());
      return expr;
    }
    case P::RuleEntityLiteral: return BuildEntity(static_cast<P::EntityLiteralContext*>(context));
    case P::RuleRecordLiteral: {
      auto fields = static_cast<P::RecordLiteralContext*>(context)->field();
      std::vector<Expr*> values;
      for (auto* field : fields) values.push_back(BuildExpr(field->expr()));
      Expr* expr = Node(ExprKind::RecordLiteral, SpanOf(*context), std::move(values));
      AddFields(*expr, fields);
      return expr;
    }
    case P::RuleMapLiteral: return BuildMap(static_cast<P::MapLiteralContext*>(context));
    case P::RuleSetLiteral:
      return BuildElements(ExprKind::SetLiteral, context,
                           static_cast<P::SetLiteralContext*>(context)->expr());
    case P::RuleListLiteral:
      return BuildElements(ExprKind::ListLiteral, context,
                           static_cast<P::ListLiteralContext*>(context)->expr());
    default:
      return Node(ExprKind::Paren, SpanOf(*context),
                  {BuildExpr(static_cast<P::ParenContext*>(context)->expr())});
  }
}

Expr* Builder::BuildEntity(P::EntityLiteralContext* context) {
  std::vector<Expr*> values;
  for (auto* field : context->field()) values.push_back(BuildExpr(field->expr()));
  Expr* expr = Node(ExprKind::EntityLiteral, SpanOf(*context), std::move(values));
  expr->fields.push_back({NameOf(context->typeName())});
  expr->text = StringOf(*context->STRING()->getSymbol());
  AddFields(*expr, context->field());
  return expr;
}

Expr* Builder::BuildMap(P::MapLiteralContext* context) {
  std::vector<Expr*> keys_and_values;
  for (auto* entry : context->entry()) {
    P::MapKeyContext* key = entry->mapKey();
    bool is_atom = key->atom != nullptr;
    keys_and_values.push_back(
        is_atom ? BuildLiteral(*key->atom)
                : BuildPrimary(static_cast<antlr4::ParserRuleContext*>(key->children[0])));
    keys_and_values.push_back(BuildExpr(entry->expr()));
  }
  return Node(ExprKind::MapLiteral, SpanOf(*context), std::move(keys_and_values));
}

Expr* Builder::BuildElements(ExprKind kind, antlr4::ParserRuleContext* context,
                             const std::vector<P::ExprContext*>& elements) {
  std::vector<Expr*> children;
  for (auto* element : elements) children.push_back(BuildExpr(element));
  return Node(kind, SpanOf(*context), std::move(children));
}

void Builder::AddFields(Expr& expr, const std::vector<P::FieldContext*>& fields) {
  for (auto* field : fields) expr.fields.push_back({NameOf(field->anyName())});
}

}  // namespace meshlaw::parse
