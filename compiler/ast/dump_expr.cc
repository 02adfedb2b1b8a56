// SPDX-License-Identifier: Apache-2.0
#include "compiler/ast/dump.h"
#include "compiler/ast/spelling.h"

namespace meshlaw::ast {

void DumpWriter::Space() {
  if (!out_.empty() && out_.back() != '(' && out_.back() != ' ' && out_.back() != '\n') out_ += ' ';
}

DumpWriter& DumpWriter::Open(std::string_view head) {
  Space();
  out_ += '(';
  out_ += head;
  ++depth_;
  return *this;
}

DumpWriter& DumpWriter::Close() {
  out_ += ')';
  --depth_;
  return *this;
}

DumpWriter& DumpWriter::Word(std::string_view word) {
  Space();
  out_ += word;
  return *this;
}

DumpWriter& DumpWriter::Text(std::string_view text) { return Word(SpellString(text)); }

DumpWriter& DumpWriter::Name(std::string_view name) {
  return Word(SpellName(name, NamePlace::Any));
}

DumpWriter& DumpWriter::Line() {
  out_ += '\n';
  out_.append(static_cast<size_t>(depth_) * 2, ' ');
  return *this;
}

namespace {

/// What stands between the kind and the children.
void DumpAtoms(DumpWriter& out, const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::String:
      if (expr.raw) out.Word("raw");
      out.Text(expr.text);
      return;
    case ExprKind::Name:
    case ExprKind::Member: out.Name(expr.text); return;
    case ExprKind::Quantifier: out.Name(expr.text).Name(expr.fields.front().name.text); return;
    case ExprKind::Binary:
      if (expr.negated) out.Word("not");
      out.Word(Spelling(expr.op));
      return;
    case ExprKind::IsNull:
    case ExprKind::IsPresent:
      if (expr.negated) out.Word("not");
      return;
    case ExprKind::EntityRef:
    case ExprKind::EntityLiteral: out.Name(expr.fields.front().name.text).Text(expr.text); return;
    default:
      if (!expr.text.empty()) out.Word(expr.text);
  }
}

void DumpFields(DumpWriter& out, const Expr& expr) {
  size_t first = expr.kind == ExprKind::EntityLiteral ? 1 : 0;
  for (size_t i = 0; i < expr.children.size(); ++i) {
    out.Open("").Name(expr.fields[i + first].name.text);
    DumpExpr(out, *expr.children[i]);
    out.Close();
  }
}

}  // namespace

// Recursion: the parser bounds the depth of a tree by Limits::depth_max.
void DumpExpr(DumpWriter& out, const Expr& expr) {
  out.Open(DumpName(expr.kind));
  DumpAtoms(out, expr);
  if (expr.kind == ExprKind::RecordLiteral || expr.kind == ExprKind::EntityLiteral) {
    DumpFields(out, expr);
  } else {
    for (const Expr* child : expr.children) DumpExpr(out, *child);
  }
  out.Close();
}

void DumpQualified(DumpWriter& out, const QualifiedName& name) {
  std::string text;
  for (const Name& part : name.parts) {
    if (!text.empty()) text += '.';
    text += SpellName(part.text, NamePlace::Any);
  }
  out.Word(text);
}

void DumpType(DumpWriter& out, const TypeExpr& type) {
  out.Open("type").Name(type.name.text);
  for (const auto& argument : type.arguments) {
    if (const auto* inner = std::get_if<TypeExpr>(&argument)) {
      DumpType(out, *inner);
    } else {
      out.Word(std::to_string(std::get<long>(argument)));
    }
  }
  if (type.optional) out.Word(type.nan ? "?nan" : "?");
  out.Close();
}

void DumpMessage(DumpWriter& out, std::string_view head, const Message& message) {
  out.Open(head);
  for (const MessagePart& part : message.parts) {
    if (part.expr != nullptr) {
      DumpExpr(out, *part.expr);
    } else {
      out.Text(part.text);
    }
  }
  out.Close();
}

std::string Dump(const Expr& expr) {
  DumpWriter out;
  DumpExpr(out, expr);
  return out.Take();
}

}  // namespace meshlaw::ast
