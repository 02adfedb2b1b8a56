// SPDX-License-Identifier: Apache-2.0
// The formatter: a tree and its comments to the one layout that `meshlaw fmt` owns.
//
// Laws: two-space indent, 100 columns, clauses aligned as docs/language.md shows. Every comment
// of the file is in the output, once, in order. Print(Parse(Print(f))) == Print(f), and the dump
// of the tree is unchanged.
#pragma once

#include <string>

#include "compiler/ast/ast.h"

namespace meshlaw::ast {

std::string Print(const File& file, const source::SourceMap& sources);
std::string PrintExpr(const Expr& expr);
std::string PrintType(const TypeExpr& type);

}  // namespace meshlaw::ast
