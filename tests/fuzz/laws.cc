// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/laws.h"

#include <cstdio>
#include <cstdlib>
#include <functional>

#include "compiler/diag/render_json.h"
#include "compiler/diag/render_text.h"
#include "compiler/ir/text.h"

namespace meshlaw::fuzz {
namespace {

void CheckSpan(const source::SourceMap& sources, source::Span span, const std::string& message) {
  if (!span.valid()) return;
  Require(span.file.index() < sources.size(), "a place is in a file that is read", message);
  bool within = span.begin <= span.end && span.end <= sources.text(span.file).size();
  Require(within, "a place lies within its text", message);
}

void CheckText(const ir::Module& module) {
  std::string text = ir::Print(module);
  Result<ir::Module> again = ir::Read(text);
  Require(again.has_value(), "what is printed can be read", again ? "" : again.error().message);
  Require(ir::Print(*again) == text, "what is read prints the same", text);
  Require(again->rules.size() == module.rules.size(), "no rule is lost", text);
}

void CheckBytes(const ir::Module& module) {
  std::string bytes = ir::ToBinary(module);
  Result<ir::Module> again = ir::FromBinary(bytes);
  Require(again.has_value(), "what is packed can be unpacked", again ? "" : again.error().message);
  Require(ir::ToBinary(*again) == bytes, "equal modules have equal bytes", ir::Print(module));
  Require(ir::Print(*again) == ir::Print(module), "bytes say what the text says",
          ir::Print(module));
}

}  // namespace

void Broken(std::string_view law, std::string_view detail) {
  std::fprintf(stderr, "broken: %.*s\n%.*s\n", static_cast<int>(law.size()), law.data(),
               static_cast<int>(detail.size()), detail.data());
  std::abort();
}

uint64_t SeedOf(std::string_view input) { return std::hash<std::string_view>()(input); }

void CheckShown(const source::SourceMap& sources, const diag::Sink& sink) {
  for (const diag::Diagnostic& diagnostic : sink.all()) {
    CheckSpan(sources, diagnostic.span, diagnostic.message);
    for (const diag::Label& label : diagnostic.labels) {
      CheckSpan(sources, label.span, diagnostic.message + ": " + label.text);
    }
  }
  diag::RenderText(sources, sink);
  std::string json = diag::RenderJson(sources, sink);
  Require(!source::FirstInvalidUtf8(json), "JSON is UTF-8", json);
}

void CheckModule(const ir::Module& module) {
  for (const std::string& fault : ir::Verify(module)) Broken("it verifies", fault);
  CheckText(module);
  CheckBytes(module);
}

}  // namespace meshlaw::fuzz
