// SPDX-License-Identifier: Apache-2.0
// What the generated parser does at a mistake: our words for it, once, and on from the next
// boundary. Private to the room.
//
// A mistake climbs out of the rules it is in until one that contains it (boundary.h); there the
// tokens up to the next boundary are skipped. Every context on the way has its `exception` set, and
// the builder reads none of them; a context without one is complete.
#pragma once

#include <limits>

#include "compiler/diag/diagnostic.h"
#include "compiler/parse/antlr.h"

namespace meshlaw::parse {

/// No token has this index.
inline constexpr size_t kNoToken = std::numeric_limits<size_t>::max();

class ErrorStrategy : public antlr4::ANTLRErrorStrategy {
 public:
  ErrorStrategy(source::FileId file, std::string_view text, diag::Sink& sink)
      : file_(file), text_(text), sink_(sink) {}

  void reset(antlr4::Parser*) override {}
  antlr4::Token* recoverInline(antlr4::Parser* parser) override;
  void recover(antlr4::Parser* parser, std::exception_ptr e) override;
  void sync(antlr4::Parser* parser) override;
  bool inErrorRecoveryMode(antlr4::Parser*) override { return false; }
  void reportMatch(antlr4::Parser*) override {}
  void reportError(antlr4::Parser* parser, const antlr4::RecognitionException& e) override;

 private:
  void Report(antlr4::Parser& parser, antlr4::Token& found,
              const antlr4::misc::IntervalSet& expected);
  void ReportFound(antlr4::Parser& parser, antlr4::Token& found,
                   const antlr4::misc::IntervalSet& expected);
  bool IsNew(const antlr4::Token& found);
  bool TakeBack(antlr4::Parser& parser);
  std::string_view TextOf(const antlr4::Token& token) const;

  source::FileId file_;
  std::string_view text_;  ///< of the whole file
  diag::Sink& sink_;
  size_t reported_at_ = kNoToken;  ///< token index of the last mistake
  size_t recovered_at_ = kNoToken;
};

}  // namespace meshlaw::parse
