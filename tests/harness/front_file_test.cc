// SPDX-License-Identifier: Apache-2.0
// The file tests of the front end: parsing, formatting, and how diagnostics show.
#include "compiler/ast/printer.h"
#include "compiler/diag/render_json.h"
#include "compiler/diag/render_text.h"
#include "compiler/parse/parse.h"
#include "tests/harness/file_test.h"

namespace {

using meshlaw::testing::PhaseInput;

std::unique_ptr<meshlaw::ast::File> Parse(PhaseInput& input) {
  return meshlaw::parse::ParseFile(input.sources, input.file, {}, input.sink);
}

std::optional<std::string> ParseDump(PhaseInput& input) {
  return meshlaw::ast::Dump(*Parse(input));
}

std::optional<std::string> Format(PhaseInput& input) {
  auto file = Parse(input);
  if (input.sink.has_errors()) return std::nullopt;
  return meshlaw::ast::Print(*file, input.sources);
}

std::optional<std::string> DiagText(PhaseInput& input) {
  Parse(input);
  input.sink.Sort();
  return meshlaw::diag::RenderText(input.sources, input.sink);
}

std::optional<std::string> DiagJson(PhaseInput& input) {
  Parse(input);
  input.sink.Sort();
  return meshlaw::diag::RenderJson(input.sources, input.sink);
}

}  // namespace

int main(int argc, char** argv) {
  return meshlaw::testing::RunFileTests(argc, argv,
                                        {{"parse-dump", {ParseDump}},
                                         {"fmt", {Format}},
                                         {"diag-text", {DiagText, false}},
                                         {"diag-json", {DiagJson, false}}});
}
