// SPDX-License-Identifier: Apache-2.0
// The parts of the dump, for the room itself: S-expressions, without spans and without anything
// that depends on layout.
#pragma once

#include <string>

#include "compiler/ast/ast.h"

namespace meshlaw::ast {

/// Writes one S-expression: Open and Close nest, Word and Text add atoms, Line starts a new line at
/// the depth of the open lists.
class DumpWriter {
 public:
  DumpWriter& Open(std::string_view head);
  DumpWriter& Close();
  DumpWriter& Word(std::string_view word);
  DumpWriter& Text(std::string_view text);  ///< a quoted string
  DumpWriter& Name(std::string_view name);  ///< in backticks if it is not a plain word
  DumpWriter& Line();
  std::string Take() { return std::move(out_); }

 private:
  void Space();
  std::string out_;
  int depth_ = 0;
};

void DumpExpr(DumpWriter& out, const Expr& expr);
void DumpQualified(DumpWriter& out, const QualifiedName& name);
void DumpType(DumpWriter& out, const TypeExpr& type);
void DumpMessage(DumpWriter& out, std::string_view head, const Message& message);
void DumpRule(DumpWriter& out, const RuleDecl& rule);
void DumpTest(DumpWriter& out, const TestDecl& test);
void DumpItem(DumpWriter& out, const Item& item);

}  // namespace meshlaw::ast
