// SPDX-License-Identifier: Apache-2.0
#include "compiler/diag/diagnostic.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <tuple>

#include "compiler/base/check.h"

namespace meshlaw::diag {

const std::vector<KindInfo>& AllKinds() {
  static const std::vector<KindInfo> kinds = {
#define MESHLAW_DIAG(code, name, slug, severity, summary) \
  {Kind::name, code, slug, Severity::severity, summary},
#include "compiler/diag/kinds.def"
#undef MESHLAW_DIAG
  };
  return kinds;
}

const KindInfo& Info(Kind kind) { return AllKinds()[static_cast<size_t>(kind)]; }

std::string CodeOf(Kind kind) { return "ML" + std::to_string(Info(kind).code); }

const KindInfo* FindKind(std::string_view text) {
  for (const KindInfo& info : AllKinds()) {
    std::string number = std::to_string(info.code);
    if (text == "ML" + number || text == "ml" + number || text == number || text == info.slug) {
      return &info;
    }
  }
  return nullptr;
}

std::string_view Name(Severity severity) {
  switch (severity) {
    case Severity::Note: return "note";
    case Severity::Warning: return "warning";
    case Severity::Error: return "error";
  }
  MESHLAW_UNREACHABLE();
}

Diagnostic& Sink::Report(Kind kind, source::Span span, std::string message) {
  Severity severity = Info(kind).severity;
  if (severity == Severity::Error) ++errors_;
  bool repeated = std::any_of(diagnostics_.begin(), diagnostics_.end(), [&](const Diagnostic& d) {
    return d.kind == kind && d.span == span && span.valid();
  });
  bool full = static_cast<int>(diagnostics_.size()) >= max_;
  Diagnostic made{kind, severity, span, std::move(message), {}, {}, {}};
  if (repeated || full) {
    if (!repeated) ++dropped_;
    scratch_ = std::move(made);
    return scratch_;
  }
  diagnostics_.push_back(std::move(made));
  return diagnostics_.back();
}

void Sink::Add(const Diagnostic& diagnostic) {
  Diagnostic& made = Report(diagnostic.kind, diagnostic.span, diagnostic.message);
  made.primary_label = diagnostic.primary_label;
  made.labels = diagnostic.labels;
  made.help = diagnostic.help;
}

void Sink::Add(const Sink& other) {
  for (const Diagnostic& diagnostic : other.diagnostics_) Add(diagnostic);
  dropped_ += other.dropped_;
}

void Sink::Sort() {
  auto key = [](const Diagnostic& d) {
    return std::make_tuple(d.span.file.value, d.span.begin, Info(d.kind).code);
  };
  std::stable_sort(diagnostics_.begin(), diagnostics_.end(),
                   [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
}

namespace {

bool SameLetter(char a, char b) {
  return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
}

/// Letters put in, left out or changed, and neighbours that changed places; case ignored.
size_t EditDistance(std::string_view a, std::string_view b) {
  std::vector<size_t> before, above(b.size() + 1), row(b.size() + 1);
  std::iota(above.begin(), above.end(), size_t{0});
  for (size_t i = 0; i < a.size(); ++i) {
    row[0] = i + 1;
    for (size_t j = 0; j < b.size(); ++j) {
      size_t changed = above[j] + (SameLetter(a[i], b[j]) ? 0 : 1);
      row[j + 1] = std::min({above[j + 1] + 1, row[j] + 1, changed});
      bool swapped = i > 0 && j > 0 && SameLetter(a[i], b[j - 1]) && SameLetter(a[i - 1], b[j]);
      if (swapped) row[j + 1] = std::min(row[j + 1], before[j - 1] + 1);
    }
    before = above;
    above = row;
  }
  return above[b.size()];
}

}  // namespace

std::string_view Nearest(std::string_view name, const std::vector<std::string_view>& candidates) {
  std::string_view best;
  // A third of the letters may differ: more, and the hint misleads.
  size_t best_distance = std::max<size_t>(1, name.size() / 3) + 1;
  if (name.size() > 64) return best;
  for (std::string_view candidate : candidates) {
    size_t distance = EditDistance(name, candidate);
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

}  // namespace meshlaw::diag
