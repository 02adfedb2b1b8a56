// SPDX-License-Identifier: Apache-2.0
// The writer of the text form. Private to this room.
//
// One line says one thing; sections stand in the order of Module's members. What refers to nothing
// is written `#n`, so that even a module with faults can be looked at.
#pragma once

#include <fmt/format.h>

#include <map>
#include <set>
#include <string>

#include "compiler/ir/ir.h"

namespace meshlaw::ir {

class Printer {
 public:
  explicit Printer(const Module& module);

  void PrintModule();
  void PrintWithout(const std::set<std::string>& modules);  ///< print_part.cc
  void PrintFunction(FunctionId id);
  std::string Take() { return std::move(out_); }

 private:
  template <typename... Args>
  void Line(int indent, fmt::format_string<Args...> format, Args&&... args) {
    out_.append(static_cast<size_t>(indent) * 2, ' ');
    fmt::format_to(std::back_inserter(out_), format, std::forward<Args>(args)...);
    out_ += '\n';
  }

  // print.cc
  void PrintEnum(const value::EnumDecl& decl);
  void PrintRecord(const value::RecordDecl& decl);
  void PrintEntity(const value::EntityDecl& decl);
  void PrintAction(const value::ActionDecl& decl);
  void PrintDoc(int indent, const std::string& doc);
  void PrintAttributes(const std::vector<value::Attribute>& attributes);
  void PrintParam(const Param& param);
  void PrintFrame(FrameId id);
  std::string Roles(const std::vector<value::Role>& roles) const;
  std::string Entities(const std::vector<value::EntityTypeId>& ids) const;

  // print_function.cc
  std::string InstText(const Function& function, const Inst& inst) const;
  std::string ImmediateText(const Function& function, const Inst& inst) const;
  std::string FieldText(const Function& function, uint32_t index) const;
  std::string AttributeText(const Function& function, const Inst& inst) const;
  std::string ParamText(uint32_t index) const;

  // print_rule.cc
  void PrintRule(const Rule& rule);
  void PrintHead(const Rule& rule);
  void PrintScope(const Rule& rule);
  void PrintSubject(const Subject& subject);
  void PrintMessage(int indent, std::string_view what, const Message& message);
  void PrintClause(const Clause& clause);
  void PrintAccumulator(const Accumulator& accumulator);
  void PrintFunctionLine(int indent, std::string_view what, const std::optional<FunctionId>& id);

  // print_names.cc
  std::string TypeText(TypeId id) const;
  std::string BareTypeText(const value::Type& type) const;
  std::string DeclText(const value::Declared& declared) const;
  std::string EntityText(value::EntityTypeId id) const;
  std::string LiteralText(ConstantId id) const;
  std::string FrameText(FrameId id) const;
  std::string FunctionText(FunctionId id) const;

  const Module& module_;
  std::map<std::string, int> names_;  ///< how many types are declared by one name
  std::string out_;
};

/// `orders.quality`: every part between dots as a name.
std::string DottedText(std::string_view dotted);
/// Module and name.
std::string QualifiedText(std::string_view module, std::string_view name);

}  // namespace meshlaw::ir
