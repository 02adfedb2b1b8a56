// SPDX-License-Identifier: Apache-2.0
// One run of the generated parser over tokens, with our error strategy and bounds. Private to the
// room.
#pragma once

#include <memory>
#include <vector>

#include "compiler/parse/error_strategy.h"
#include "compiler/parse/guarded_parser.h"
#include "compiler/parse/lex.h"

namespace meshlaw::parse {

struct RunContext {
  source::FileId file;
  std::string_view file_text;
  const Limits& limits;
  diag::Sink& sink;
};

class ParserRun {
 public:
  ParserRun(std::vector<std::unique_ptr<antlr4::Token>> tokens, const RunContext& context);

  /// Calls `use`; the tree that it makes lives as long as the run. What `use` throws becomes a
  /// diagnostic.
  template <typename Use>
  void Do(Use use) {
    try {
      use(parser_);
    } catch (const NestedTooDeep& e) {
      ReportTooDeep(*e.token);
    } catch (const std::exception& e) {
      ReportFault(e);
    }
  }

 private:
  void ReportTooDeep(const antlr4::Token& token);
  void ReportFault(const std::exception& e);

  RunContext context_;
  antlr4::ListTokenSource source_;
  antlr4::CommonTokenStream stream_;
  GuardedParser parser_;
};

}  // namespace meshlaw::parse
