// SPDX-License-Identifier: Apache-2.0
// Any bytes: parsing ends, what it reports can be shown, and what it accepts keeps the laws of the
// formatter.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "compiler/diag/render_json.h"
#include "compiler/diag/render_text.h"
#include "compiler/parse/parse.h"
#include "tests/fmt/fmt_laws.h"

namespace {

constexpr size_t kBytesMax = 64u << 10;

void Show(const std::string& text) {
  meshlaw::source::SourceMap sources;
  meshlaw::diag::Sink sink;
  auto id = sources.Add("fuzz.law", text);
  auto file = meshlaw::parse::ParseFile(sources, id, {}, sink);
  meshlaw::ast::Dump(*file);
  meshlaw::diag::RenderText(sources, sink);
  meshlaw::diag::RenderJson(sources, sink);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size > kBytesMax) return 0;
  std::string text(reinterpret_cast<const char*>(data), size);
  Show(text);
  meshlaw::testing::LawCheck check = meshlaw::testing::CheckFmtLaws(text);
  if (!check.broken.empty()) {
    std::fprintf(stderr, "%s\n%s\n", check.broken.c_str(), check.printed.c_str());
    std::abort();
  }
  return 0;
}
