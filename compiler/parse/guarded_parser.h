// SPDX-License-Identifier: Apache-2.0
// The generated parser with a bound on the recursion of expressions. Private to the room.
//
// `expr` is the only rule that can nest without a bracket (prefix operators, right-associative
// operators, `if`), and Lex bounds the brackets, so this bounds the parser's stack exactly.
#pragma once

#include "compiler/parse/antlr.h"

namespace meshlaw::parse {

/// Thrown through the generated code, which catches only ANTLR's own exceptions; never leaves the
/// room.
struct NestedTooDeep {
  antlr4::Token* token;
};

class GuardedParser : public MeshlawParser {
 public:
  GuardedParser(antlr4::TokenStream* input, int depth_max)
      : MeshlawParser(input), depth_max_(depth_max) {}

  void enterRecursionRule(antlr4::ParserRuleContext* context, size_t state, size_t rule,
                          int precedence) override {
    if (depth_ >= depth_max_) throw NestedTooDeep{getCurrentToken()};
    ++depth_;
    MeshlawParser::enterRecursionRule(context, state, rule, precedence);
  }
  using MeshlawParser::enterRecursionRule;

  void unrollRecursionContexts(antlr4::ParserRuleContext* parent) override {
    --depth_;
    MeshlawParser::unrollRecursionContexts(parent);
  }

 private:
  int depth_max_;
  int depth_ = 0;
};

}  // namespace meshlaw::parse
