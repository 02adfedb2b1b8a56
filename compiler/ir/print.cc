// SPDX-License-Identifier: Apache-2.0
// The text form: declarations, params and frames. Functions and rules have files of their own.
#include "compiler/ir/names.h"
#include "compiler/ir/printer.h"
#include "compiler/ir/text.h"

namespace meshlaw::ir {

using value::NameToken;
using value::QuotedString;

Printer::Printer(const Module& module) : module_(module) {
  for (const value::EnumDecl& decl : module.model.enums) ++names_[decl.name];
  for (const value::RecordDecl& decl : module.model.records) ++names_[decl.name];
  for (const value::EntityDecl& decl : module.model.entities) ++names_[decl.name];
  // A declaration called like a type of the language is always named with its module.
  for (int kind = 0; kind <= static_cast<int>(value::TypeKind::Vector); ++kind) {
    ++names_[std::string(value::Name(static_cast<value::TypeKind>(kind)))];
  }
}

void Printer::PrintModule() {
  Line(0, "meshlaw-ir 1");
  for (const value::EnumDecl& decl : module_.model.enums) PrintEnum(decl);
  for (const value::RecordDecl& decl : module_.model.records) PrintRecord(decl);
  for (const value::EntityDecl& decl : module_.model.entities) PrintEntity(decl);
  for (const value::ActionDecl& decl : module_.model.actions) PrintAction(decl);
  for (const Param& param : module_.params) PrintParam(param);
  for (size_t i = 0; i < module_.frames.size(); ++i) PrintFrame(FrameId(i));
  for (size_t i = 0; i < module_.functions.size(); ++i) PrintFunction(FunctionId(i));
  for (const Rule& rule : module_.rules) PrintRule(rule);
}

void Printer::PrintDoc(int indent, const std::string& doc) {
  if (!doc.empty()) Line(indent, "doc {}", QuotedString(doc));
}

void Printer::PrintEnum(const value::EnumDecl& decl) {
  Line(0, "\nenum {}{} {{", QualifiedText(decl.module, decl.name), decl.ordered ? " ordered" : "");
  PrintDoc(1, decl.doc);
  for (const std::string& value : decl.values) Line(1, "value {}", NameToken(value));
  Line(0, "}}");
}

std::string Printer::Roles(const std::vector<value::Role>& roles) const {
  std::string text;
  for (value::Role role : roles) text += fmt::format(" is {}", value::Name(role));
  return text;
}

std::string Printer::Entities(const std::vector<value::EntityTypeId>& ids) const {
  std::string text;
  for (value::EntityTypeId id : ids) text += (text.empty() ? " " : ", ") + EntityText(id);
  return text;
}

void Printer::PrintAttributes(const std::vector<value::Attribute>& attributes) {
  for (const value::Attribute& attribute : attributes) {
    std::string doc = attribute.doc.empty() ? "" : " doc " + QuotedString(attribute.doc);
    Line(1, "attribute {}: {} by {}{}", NameToken(attribute.name), TypeText(attribute.type),
         value::Name(attribute.authority), doc);
  }
}

void Printer::PrintRecord(const value::RecordDecl& decl) {
  Line(0, "\nrecord {}{} {{", QualifiedText(decl.module, decl.name), Roles(decl.roles));
  PrintDoc(1, decl.doc);
  PrintAttributes(decl.attributes);
  Line(0, "}}");
}

void Printer::PrintEntity(const value::EntityDecl& decl) {
  std::string in = decl.parents.empty() ? "" : " in" + Entities(decl.parents);
  Line(0, "\nentity {}{}{} {{", QualifiedText(decl.module, decl.name), Roles(decl.roles), in);
  PrintDoc(1, decl.doc);
  PrintAttributes(decl.attributes);
  Line(0, "}}");
}

void Printer::PrintAction(const value::ActionDecl& decl) {
  Line(0, "\naction {} {{", QualifiedText(decl.module, decl.name));
  PrintDoc(1, decl.doc);
  if (!decl.resources.empty()) Line(1, "on{}", Entities(decl.resources));
  Line(0, "}}");
}

void Printer::PrintParam(const Param& param) {
  Line(0, "\nparam {}: {} {{", DottedText(param.name), TypeText(param.type));
  Line(1, "initial {}", LiteralText(param.initial));
  if (param.low) Line(1, "low {}", LiteralText(*param.low));
  if (param.high) Line(1, "high {}", LiteralText(*param.high));
  Line(1, "current {}", LiteralText(param.current));
  for (const auto& [domain, constant] : param.by_domain) {
    Line(1, "for {} {}", QuotedString(domain), LiteralText(constant));
  }
  Line(0, "}}");
}

void Printer::PrintFrame(FrameId id) {
  const Frame& frame = module_[id];
  Line(0, "\n{} {} {{", FrameText(id), Name(frame.kind));
  for (const FrameField& field : frame.fields) {
    Line(1, "{} {}: {}", Name(field.source), NameToken(field.name), TypeText(field.type));
  }
  Line(0, "}}");
}

std::string Print(const Module& module) {
  Printer printer(module);
  printer.PrintModule();
  return printer.Take();
}

std::string PrintFunction(const Module& module, FunctionId function) {
  Printer printer(module);
  printer.PrintFunction(function);
  return printer.Take();
}

}  // namespace meshlaw::ir
