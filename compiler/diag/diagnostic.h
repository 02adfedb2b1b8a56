// SPDX-License-Identifier: Apache-2.0
// Diagnostics: what we tell the author of a law, a contract or an entity file.
//
// A diagnostic has a kind (a stable code and slug, from kinds.def), a primary span, further
// labelled spans, and help that says how to mend it. Wording: lower case, no full stop, backticks
// around user text; say what was seen, then the rule. A Sink collects them; nothing here is ever
// thrown.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compiler/source/source.h"

namespace meshlaw::diag {

enum class Severity { Note, Warning, Error };

enum class Kind {
#define MESHLAW_DIAG(code, name, slug, severity, summary) name,
#include "compiler/diag/kinds.def"
#undef MESHLAW_DIAG
};

struct KindInfo {
  Kind kind;
  int code;  ///< printed as MLnnnn
  std::string_view slug;
  Severity severity;
  std::string_view summary;
};

const KindInfo& Info(Kind kind);
/// All kinds in the order of their codes.
const std::vector<KindInfo>& AllKinds();
/// "ML2014".
std::string CodeOf(Kind kind);
/// By "ML2014", "2014" or "sema/unknown-attribute"; nullptr if there is none.
const KindInfo* FindKind(std::string_view code_or_slug);
std::string_view Name(Severity severity);

struct Label {
  source::Span span;
  std::string text;
};

struct Diagnostic {
  Kind kind;
  Severity severity;
  source::Span span;
  std::string message;
  std::string primary_label;  ///< text beside the carets; may be empty
  std::vector<Label> labels;  ///< further places
  std::vector<std::string> help;

  Diagnostic& Primary(std::string text) {
    primary_label = std::move(text);
    return *this;
  }
  Diagnostic& At(source::Span where, std::string text) {
    labels.push_back({where, std::move(text)});
    return *this;
  }
  Diagnostic& Help(std::string text) {
    help.push_back(std::move(text));
    return *this;
  }
};

class Sink {
 public:
  explicit Sink(int max = 200) : max_(max) {}

  /// The reference is valid until the next Report. Past the limit, and for a second diagnostic of
  /// the same kind at the same place, it names a scratch object that is dropped.
  Diagnostic& Report(Kind kind, source::Span span, std::string message);

  /// Takes over what another sink was told, as if it had been reported here.
  void Add(const Diagnostic& diagnostic);
  void Add(const Sink& other);

  bool has_errors() const { return errors_ > 0; }
  int errors() const { return errors_; }
  int dropped() const { return dropped_; }
  const std::vector<Diagnostic>& all() const { return diagnostics_; }
  /// Orders by file, then place, then code: what a reader expects, and stable.
  void Sort();

 private:
  std::vector<Diagnostic> diagnostics_;
  Diagnostic scratch_{};
  int max_;
  int errors_ = 0;
  int dropped_ = 0;
};

/// The candidate nearest to `name` by edit distance, if near enough to be what was meant.
std::string_view Nearest(std::string_view name, const std::vector<std::string_view>& candidates);

}  // namespace meshlaw::diag
