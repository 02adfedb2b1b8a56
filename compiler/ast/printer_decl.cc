// SPDX-License-Identifier: Apache-2.0
#include "compiler/ast/printer_impl.h"

namespace meshlaw::ast {
namespace {

/// Lines without the white space at their ends, and without empty ones.
std::string CleanLines(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c == '\r') continue;
    if (c == '\n') {
      while (out.ends_with(' ') || out.ends_with('\t')) out.pop_back();
      if (out.ends_with('\n')) continue;
    }
    out += c;
  }
  return out;
}

bool OpensBracket(const Expr& expr) {
  return expr.kind == ExprKind::Call || expr.kind == ExprKind::Paren ||
         expr.kind == ExprKind::SetLiteral || expr.kind == ExprKind::ListLiteral ||
         expr.kind == ExprKind::MapLiteral || expr.kind == ExprKind::RecordLiteral ||
         expr.kind == ExprKind::EntityLiteral || expr.kind == ExprKind::Quantifier;
}

}  // namespace

/// One overload a declaration, so that a new kind of item does not compile without its layout.
struct Printer::DeclPrinter {
  Printer& printer;
  const Item& item;

  void operator()(const EnumDecl& decl) const { printer.Enum(decl, item.span.end); }
  void operator()(const RecordDecl& decl) const {
    printer.DeclHead("record ", decl.name, decl.roles);
    printer.Body(decl.attributes, item.span.end);
  }
  void operator()(const EntityDecl& decl) const {
    printer.DeclHead("entity ", decl.name, decl.roles);
    if (!decl.parents.empty()) printer.out_.Text(" in ");
    printer.Names(decl.parents, NamePlace::Type);
    printer.Body(decl.attributes, item.span.end);
  }
  void operator()(const ActionDecl& decl) const { printer.Action(decl); }
  void operator()(const ConstDecl& decl) const { printer.Const(decl); }
  void operator()(const DefDecl& decl) const { printer.Def(decl); }
  void operator()(const ParamDecl& decl) const { printer.Param(decl); }
  void operator()(const SetDecl& decl) const {
    printer.out_.Text("set ");
    printer.Qualified(decl.param);
    printer.Before(decl.value->span.begin);
    printer.out_.Text(" = ");
    printer.Print(*decl.value);
  }
  void operator()(const RuleDecl& decl) const { printer.Rule(decl, item.span.end); }
  void operator()(const WaiveDecl&) const { printer.Waive(item); }
  void operator()(const TestDecl& decl) const { printer.Test(decl, item.span.end); }
};

void Printer::Declaration(const Item& item) { std::visit(DeclPrinter{*this, item}, item.decl); }

void Printer::Action(const ActionDecl& decl) {
  out_.Text("action ");
  Names(decl.names, NamePlace::Name);
  Before(decl.resources.front().span.begin);
  out_.Text(" on ");
  Names(decl.resources, NamePlace::Type);
}

void Printer::Const(const ConstDecl& decl) {
  out_.Text("const ");
  Spell(decl.name, NamePlace::Name);
  if (decl.type) {
    out_.Text(": ");
    Type(*decl.type);
  }
  out_.Text(" = ");
  Print(*decl.value);
}

void Printer::Param(const ParamDecl& decl) {
  out_.Text("param ");
  Spell(decl.name, NamePlace::Name);
  out_.Text(": ");
  Type(decl.type);
  out_.Text(" = ");
  Print(*decl.value);
  if (decl.low == nullptr) return;
  Before(decl.low->span.begin);
  out_.Text(" within ");
  Print(*decl.low);
  Before(decl.high->span.begin);
  out_.Text("..");
  Print(*decl.high);
}

void Printer::Enum(const EnumDecl& decl, uint32_t end) {
  out_.BeginGroup();
  out_.Text(decl.ordered ? "ordered enum " : "enum ");
  Spell(decl.name, NamePlace::Type);
  out_.Text(" {");
  out_.BeginIndent(2);
  for (size_t i = 0; i < decl.values.size(); ++i) {
    if (i > 0) out_.Text(",");
    Before(decl.values[i].span.begin);
    if (i == 0) {
      out_.Line();
    } else {
      out_.FillLine();
    }
    Spell(decl.values[i], NamePlace::Name);
  }
  Before(end);
  out_.EndIndent();
  out_.Line();
  out_.Text("}");
  out_.EndGroup();
}

void Printer::DeclHead(std::string_view keyword, const Name& name, const std::vector<Name>& roles) {
  out_.Text(keyword);
  Spell(name, NamePlace::Type);
  for (const Name& role : roles) {
    Before(role.span.begin);
    out_.Text(" is ");
    Spell(role, NamePlace::Name);
  }
}

/// Attributes between braces, one a line. `end` is where the closing brace ends.
void Printer::Body(const std::vector<Attribute>& attributes, uint32_t end) {
  if (attributes.empty() && !CommentBefore(end)) return out_.Text(" {}");
  out_.Text(" {");
  out_.BeginIndent(2);
  bool first = true;
  for (const Attribute& attribute : attributes) {
    Element(attribute.name.span.begin, first);
    first = false;
    Spell(attribute.name, NamePlace::Any);
    out_.Text(": ");
    Type(attribute.type);
    if (!attribute.authority) continue;
    Before(attribute.authority->span.begin);
    out_.Text(" by ");
    Spell(*attribute.authority, NamePlace::Name);
  }
  LastComments(end, first);
  out_.EndIndent();
  out_.HardLine();
  out_.Text("}");
}

void Printer::Names(const std::vector<Name>& names, NamePlace place) {
  out_.BeginIndent(4);
  for (size_t i = 0; i < names.size(); ++i) {
    if (i > 0) {
      out_.Text(",");
      Before(names[i].span.begin);
      out_.FillLine();
    }
    Spell(names[i], place);
  }
  out_.EndIndent();
}

void Printer::Spell(const Name& name, NamePlace place) {
  Before(name.span.begin);
  out_.Text(SpellName(name.text, place));
}

void Printer::Qualified(const QualifiedName& name) {
  for (size_t i = 0; i < name.parts.size(); ++i) {
    Before(name.parts[i].span.begin);
    out_.Text((i > 0 ? "." : "") + SpellName(name.parts[i].text, NamePlace::Any));
  }
}

// Recursion: the parser bounds the nesting of brackets.
void Printer::Type(const TypeExpr& type) {
  Before(type.span.begin);
  out_.Text(SpellName(type.name.text, NamePlace::Type));
  for (size_t i = 0; i < type.arguments.size(); ++i) {
    out_.Text(i == 0 ? "(" : ", ");
    if (const auto* inner = std::get_if<TypeExpr>(&type.arguments[i])) {
      Type(*inner);
    } else {
      out_.Text(std::to_string(std::get<long>(type.arguments[i])));
    }
  }
  Before(type.span.end);
  if (!type.arguments.empty()) out_.Text(")");
  if (type.optional) out_.Text(type.nan ? "?nan" : "?");
}

void Printer::Def(const DefDecl& def) {
  out_.BeginGroup();
  out_.Text("def ");
  Spell(def.name, NamePlace::Name);
  out_.Text("(");
  for (size_t i = 0; i < def.parameters.size(); ++i) {
    if (i > 0) out_.Text(", ");
    Spell(def.parameters[i].name, NamePlace::Name);
    out_.Text(": ");
    Type(def.parameters[i].type);
  }
  Before(def.result.span.begin);
  out_.Text("): ");
  Type(def.result);
  Before(def.body->span.begin);
  out_.Text(" =");
  out_.BeginIndent(2);
  if (OpensBracket(*def.body)) {
    out_.Text(" ");
  } else {
    out_.Line();
  }
  Print(*def.body);
  out_.EndIndent();
  out_.EndGroup();
}

/// A waiver is reserved: the tree keeps only its rule, so it stands as it was written.
void Printer::Waive(const Item& item) {
  while (CommentBefore(item.span.end)) ++next_comment_;
  out_.Text(CleanLines(SourceOf(item.span)));
}

}  // namespace meshlaw::ast
