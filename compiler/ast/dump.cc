// SPDX-License-Identifier: Apache-2.0
#include "compiler/ast/dump.h"

namespace meshlaw::ast {
namespace {

void DumpNames(DumpWriter& out, std::string_view head, const std::vector<Name>& names) {
  if (names.empty()) return;
  out.Open(head);
  for (const Name& name : names) out.Name(name.text);
  out.Close();
}

void DumpDoc(DumpWriter& out, const std::string& doc) {
  if (!doc.empty()) out.Open("doc").Text(doc).Close();
}

void DumpAttributes(DumpWriter& out, const std::vector<Attribute>& attributes) {
  for (const Attribute& attribute : attributes) {
    out.Line().Open("attribute").Name(attribute.name.text);
    DumpType(out, attribute.type);
    if (attribute.authority) out.Open("by").Name(attribute.authority->text).Close();
    DumpDoc(out, attribute.doc);
    out.Close();
  }
}

/// One overload a declaration, so that a new kind of item does not compile without its dump.
struct DeclDumper {
  DumpWriter& out;

  void operator()(const EnumDecl& decl) const {
    out.Open("enum").Name(decl.name.text);
    if (decl.ordered) out.Word("ordered");
    DumpNames(out, "values", decl.values);
    out.Close();
  }
  void operator()(const RecordDecl& decl) const {
    out.Open("record").Name(decl.name.text);
    DumpNames(out, "is", decl.roles);
    DumpAttributes(out, decl.attributes);
    out.Close();
  }
  void operator()(const EntityDecl& decl) const {
    out.Open("entity").Name(decl.name.text);
    DumpNames(out, "is", decl.roles);
    DumpNames(out, "in", decl.parents);
    DumpAttributes(out, decl.attributes);
    out.Close();
  }
  void operator()(const ActionDecl& decl) const {
    out.Open("action");
    DumpNames(out, "names", decl.names);
    DumpNames(out, "on", decl.resources);
    out.Close();
  }
  void operator()(const ConstDecl& decl) const {
    out.Open("const").Name(decl.name.text);
    if (decl.type) DumpType(out, *decl.type);
    DumpExpr(out, *decl.value);
    out.Close();
  }
  void operator()(const DefDecl& decl) const {
    out.Open("def").Name(decl.name.text);
    for (const Parameter& parameter : decl.parameters) {
      out.Open("parameter").Name(parameter.name.text);
      DumpType(out, parameter.type);
      out.Close();
    }
    DumpType(out, decl.result);
    DumpExpr(out, *decl.body);
    out.Close();
  }
  void operator()(const ParamDecl& decl) const {
    out.Open("param").Name(decl.name.text);
    DumpType(out, decl.type);
    DumpExpr(out, *decl.value);
    if (decl.low != nullptr) {
      out.Open("within");
      DumpExpr(out, *decl.low);
      DumpExpr(out, *decl.high);
      out.Close();
    }
    out.Close();
  }
  void operator()(const SetDecl& decl) const {
    out.Open("set");
    DumpQualified(out, decl.param);
    DumpExpr(out, *decl.value);
    out.Close();
  }
  void operator()(const RuleDecl& decl) const { DumpRule(out, decl); }
  void operator()(const WaiveDecl& decl) const {
    out.Open("waive");
    DumpQualified(out, decl.rule);
    out.Close();
  }
  void operator()(const TestDecl& decl) const { DumpTest(out, decl); }
};

void DumpSetting(DumpWriter& out, const Setting& setting) {
  out.Line().Open("setting").Name(setting.key.text);
  for (const SettingValue& value : setting.values) {
    switch (value.kind) {
      case SettingValue::Kind::String: out.Text(value.text); break;
      case SettingValue::Kind::Name: out.Name(value.text); break;
      case SettingValue::Kind::EntityRef:
        out.Open("entity-ref").Name(value.type.text).Text(value.text).Close();
        break;
    }
  }
  for (const Setting& inner : setting.block) DumpSetting(out, inner);
  out.Close();
}

}  // namespace

void DumpItem(DumpWriter& out, const Item& item) {
  if (!item.doc.empty()) {
    out.Line();
    DumpDoc(out, item.doc);
  }
  out.Line();
  std::visit(DeclDumper{out}, item.decl);
}

std::string Dump(const File& file) {
  DumpWriter out;
  out.Open(file.is_constitution ? "constitution" : "law");
  DumpQualified(out, file.module);
  for (const QualifiedName& use : file.uses) {
    out.Line().Open("use");
    DumpQualified(out, use);
    out.Close();
  }
  for (const auto& item : file.items) DumpItem(out, *item);
  for (const Setting& setting : file.settings) DumpSetting(out, setting);
  out.Close();
  return out.Take() + "\n";
}

}  // namespace meshlaw::ast
