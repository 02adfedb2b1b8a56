// SPDX-License-Identifier: Apache-2.0
// Expressions. Recursion is bounded: the parser makes no tree deeper than Limits::depth_max.
#include <algorithm>

#include "compiler/ast/printer.h"
#include "compiler/ast/printer_impl.h"

namespace meshlaw::ast {
namespace {

/// Expressions that open and close with a bracket, and so can be broken inside.
bool IsBracketed(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::Call:
    case ExprKind::Quantifier:
    case ExprKind::EntityLiteral:
    case ExprKind::RecordLiteral:
    case ExprKind::MapLiteral:
    case ExprKind::SetLiteral:
    case ExprKind::ListLiteral:
    case ExprKind::Paren: return true;
    default: return false;
  }
}

bool IsAtom(const Expr& expr) { return expr.children.empty(); }

bool IsLogical(Operator op) { return op == Operator::And || op == Operator::Or; }

std::string OperatorText(const Expr& expr) {
  std::string text(expr.negated ? "not " : "");
  return text.append(Spelling(expr.op));
}

struct Link {
  std::string op;  ///< before the operand; empty for the first
  const Expr* operand;
};

/// The operands of a chain of operators of one precedence. Sums grow to the left, `implies` to the
/// right, and a long `and` is a balanced tree: in all of them an operand without parentheses of the
/// same precedence is part of the chain.
void Flatten(const Expr& expr, int precedence, std::string op, std::vector<Link>& links) {
  if (expr.kind != ExprKind::Binary || Precedence(expr.op) != precedence) {
    links.push_back({std::move(op), &expr});
    return;
  }
  Flatten(*expr.children[0], precedence, std::move(op), links);
  Flatten(*expr.children[1], precedence, OperatorText(expr) + " ", links);
}

}  // namespace

void Printer::PrintAfter(const Expr& expr, bool after_keyword) {
  switch (expr.kind) {
    case ExprKind::Binary: return BinaryText(expr, after_keyword);
    case ExprKind::Member:
    case ExprKind::Index:
    case ExprKind::Call:
    case ExprKind::IsNull:
    case ExprKind::IsPresent: return Postfix(expr);
    case ExprKind::Not:
    case ExprKind::Negate: return Prefix(expr);
    case ExprKind::If: return IfText(expr);
    case ExprKind::Quantifier: return QuantifierText(expr);
    case ExprKind::EntityLiteral:
    case ExprKind::RecordLiteral:
    case ExprKind::MapLiteral:
    case ExprKind::SetLiteral:
    case ExprKind::ListLiteral:
    case ExprKind::Paren: return Bracketed(expr);
    default: return Literal(expr);
  }
}

void Printer::Postfix(const Expr& expr) {
  Print(*expr.children[0]);
  if (expr.kind == ExprKind::Index) return Elements(expr, 1, "[", "]");
  if (expr.kind == ExprKind::Call) return Elements(expr, 1, "(", ")");
  Before(expr.span.end);
  if (expr.kind == ExprKind::Member) {
    return out_.Text("." + SpellName(expr.text, NamePlace::Any));
  }
  out_.Text(expr.negated ? " is not " : " is ");
  out_.Text(expr.kind == ExprKind::IsNull ? "null" : "present");
}

void Printer::Prefix(const Expr& expr) {
  Before(expr.span.begin);
  out_.Text(expr.kind == ExprKind::Not ? "not " : "-");
  Print(*expr.children[0]);
}

void Printer::Bracketed(const Expr& expr) {
  Before(expr.span.begin);
  switch (expr.kind) {
    case ExprKind::SetLiteral: return Elements(expr, 0, "{", "}");
    case ExprKind::ListLiteral: return Elements(expr, 0, "[", "]");
    case ExprKind::MapLiteral: return Entries(expr);
    case ExprKind::RecordLiteral: return Fields(expr, 0);
    case ExprKind::EntityLiteral:
      out_.Text(SpellName(expr.fields[0].name.text, NamePlace::Type) + " " +
                SpellString(expr.text) + " ");
      return Fields(expr, 1);
    default: break;
  }
  out_.Text("(");
  out_.BeginAlign();
  Print(*expr.children[0]);
  Before(expr.span.end);
  out_.EndAlign();
  out_.Text(")");
}

void Printer::Literal(const Expr& expr) {
  Before(expr.span.begin);
  switch (expr.kind) {
    case ExprKind::Name: return out_.Text(SpellName(expr.text, NamePlace::Name));
    case ExprKind::Null: return out_.Text("null");
    case ExprKind::Bool: return out_.Text(expr.text);
    case ExprKind::EntityRef:
      out_.Text(SpellName(expr.fields[0].name.text, NamePlace::Type));
      Before(expr.span.end);
      return out_.Text("::" + SpellString(expr.text));
    default: break;
  }
  // As written: 1_000 stays 1_000, and an escape that the author chose stays one.
  if (sources_ != nullptr) return out_.Text(SourceOf(expr.span));
  switch (expr.kind) {
    case ExprKind::String:
      return out_.Text(expr.raw ? "r\"" + expr.text + "\"" : SpellString(expr.text));
    case ExprKind::Ratio: return out_.Text(expr.text + "%");
    case ExprKind::Error: return out_.Text("<error>");
    default: return out_.Text(expr.text);
  }
}

void Printer::BinaryText(const Expr& expr, bool after_keyword) {
  if (Precedence(expr.op) == Precedence(Operator::Equal)) return Comparison(expr);
  Chain(expr, after_keyword);
}

/// `a and b and c`: flat, or an operand a line with the operator before it.
void Printer::Chain(const Expr& expr, bool after_keyword) {
  std::vector<Link> links;
  Flatten(expr, Precedence(expr.op), {}, links);
  out_.BeginGroup();
  out_.BeginAlign();
  for (const Link& link : links) {
    if (!link.op.empty()) {
      Before(link.operand->span.begin);
      // Under a keyword, `and` stands so far left that the operands stand in one column.
      out_.LineBack(after_keyword && IsLogical(expr.op) ? link.op.size() : 0);
      out_.Text(link.op);
    }
    Print(*link.operand);
  }
  out_.EndAlign();
  out_.EndGroup();
}

void Printer::Comparison(const Expr& expr) {
  const Expr& right = *expr.children[1];
  std::string op = OperatorText(expr);
  if (IsBracketed(right)) {
    Print(*expr.children[0]);
    Before(right.span.begin);
    out_.Text(" " + op + " ");
    return Print(right);
  }
  out_.BeginGroup();
  Print(*expr.children[0]);
  out_.BeginIndent(4);
  Before(right.span.begin);
  out_.Line();
  out_.Text(op + " ");
  Print(right);
  out_.EndIndent();
  out_.EndGroup();
}

void Printer::Fields(const Expr& expr, size_t first_field) {
  if (expr.children.empty() && !CommentBefore(expr.span.end)) return out_.Text("{}");
  out_.BeginGroup();
  out_.Text("{");
  out_.BeginIndent(2);
  for (size_t i = 0; i < expr.children.size(); ++i) {
    const Name& name = expr.fields[i + first_field].name;
    if (i > 0) out_.Text(",");
    Before(name.span.begin);
    out_.Line();
    out_.Text(SpellName(name.text, NamePlace::Any) + ": ");
    Print(*expr.children[i]);
  }
  Before(expr.span.end);
  out_.EndIndent();
  out_.Line();
  out_.Text("}");
  out_.EndGroup();
}

void Printer::Entries(const Expr& expr) {
  out_.BeginGroup();
  out_.Text("{");
  out_.BeginIndent(2);
  for (size_t i = 0; i < expr.children.size(); i += 2) {
    if (i > 0) out_.Text(",");
    Before(expr.children[i]->span.begin);
    if (i == 0) {
      out_.Line("");
    } else {
      out_.Line();
    }
    Print(*expr.children[i]);
    out_.Text(": ");
    Print(*expr.children[i + 1]);
  }
  Before(expr.span.end);
  out_.EndIndent();
  out_.Line("");
  out_.Text("}");
  out_.EndGroup();
}

/// The children from `first` on, between brackets. Many small ones fill the lines.
void Printer::Elements(const Expr& expr, size_t first, std::string_view open,
                       std::string_view close) {
  auto begin = expr.children.begin() + static_cast<std::ptrdiff_t>(first);
  bool small = std::all_of(begin, expr.children.end(), [](const Expr* e) { return IsAtom(*e); });
  out_.BeginGroup();
  out_.Text(open);
  out_.BeginIndent(2);
  for (size_t i = first; i < expr.children.size(); ++i) {
    if (i > first) out_.Text(",");
    Before(expr.children[i]->span.begin);
    if (i == first) {
      out_.Line("");
    } else if (small) {
      out_.FillLine();
    } else {
      out_.Line();
    }
    Print(*expr.children[i]);
  }
  Before(expr.span.end);
  out_.EndIndent();
  if (expr.children.size() > first) out_.Line("");
  out_.Text(close);
  out_.EndGroup();
}

void Printer::QuantifierText(const Expr& expr) {
  Before(expr.span.begin);
  out_.BeginGroup();
  out_.Text(SpellName(expr.text, NamePlace::Name) + "(");
  out_.BeginIndent(2);
  Before(expr.fields[0].name.span.begin);
  out_.Line("");
  out_.Text(SpellName(expr.fields[0].name.text, NamePlace::Name) + " in ");
  Print(*expr.children[0]);
  out_.Text(":");
  Before(expr.children[1]->span.begin);
  out_.Line();
  Print(*expr.children[1]);
  Before(expr.span.end);
  out_.EndIndent();
  out_.Line("");
  out_.Text(")");
  out_.EndGroup();
}

void Printer::IfText(const Expr& expr) {
  Before(expr.span.begin);
  out_.BeginGroup();
  out_.BeginAlign();
  constexpr std::string_view kWords[] = {"if ", "then ", "else "};
  for (size_t i = 0; i < 3; ++i) {
    if (i > 0) {
      Before(expr.children[i]->span.begin);
      out_.Line();
    }
    out_.Text(kWords[i]);
    Print(*expr.children[i]);
  }
  out_.EndAlign();
  out_.EndGroup();
}

std::string PrintExpr(const Expr& expr) {
  return Printer(nullptr, nullptr, SIZE_MAX).PrintOnly(expr);
}

std::string PrintType(const TypeExpr& type) {
  return Printer(nullptr, nullptr, SIZE_MAX).PrintOnly(type);
}

}  // namespace meshlaw::ast
