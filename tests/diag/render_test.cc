// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "compiler/diag/render_json.h"
#include "compiler/diag/render_text.h"

namespace meshlaw::diag {
namespace {

using source::FileId;
using source::SourceMap;
using source::Span;

Span Find(const SourceMap& sources, FileId file, std::string_view text) {
  auto at = static_cast<uint32_t>(sources.text(file).find(text));
  return {file, at, at + static_cast<uint32_t>(text.size())};
}

TEST_CASE("labels of the same file share its lines, others have their own") {
  SourceMap sources;
  FileId law =
      sources.Add("laws/orders.law", "module a\n\n\nrule r {\n  when dataset.mail == x\n}\n");
  FileId model = sources.Add("schema/catalog.law", "entity Dataset { owner: Team }\n");
  Sink sink;
  sink.Report(Kind::UnknownAttribute, Find(sources, law, "dataset.mail"),
              "`mail` is not an attribute of `Dataset`")
      .Primary("no such attribute")
      .At(Find(sources, law, "rule r"), "in this rule")
      .At(Find(sources, model, "Dataset"), "declared here")
      .At(Find(sources, law, "x\n"), "compared with")
      .Help("did you mean `owner`?");
  CHECK(RenderText(sources, sink) ==
        "error[ML2006] sema/unknown-attribute: `mail` is not an attribute of `Dataset`\n"
        " --> laws/orders.law:5:8\n"
        "4 | rule r {\n"
        "  | ------ in this rule\n"
        "5 |   when dataset.mail == x\n"
        "  |        ^^^^^^^^^^^^ no such attribute\n"
        "  |                        - compared with\n"
        " --> schema/catalog.law:1:8\n"
        "1 | entity Dataset { owner: Team }\n"
        "  |        ------- declared here\n"
        "  = help: did you mean `owner`?\n");
}

TEST_CASE("a span over several lines is marked on its first") {
  SourceMap sources;
  FileId file = sources.Add("a.law", "one two\nthree\n");
  Sink sink;
  sink.Report(Kind::UnexpectedToken, {file, 4, 13}, "m");
  CHECK(RenderText(sources, sink) ==
        "error[ML1010] parse/unexpected-token: m\n"
        " --> a.law:1:5\n"
        "1 | one two\n"
        "  |     ^^^\n"
        "\n"
        "more on this: `meshlaw explain ML1010`\n");
}

TEST_CASE("empty spans, empty lines, the end of the text and no place at all") {
  SourceMap sources;
  FileId file = sources.Add("a.law", "x\n\n");
  Sink sink;
  sink.Report(Kind::UnexpectedEnd, {file, 3, 3}, "at the end");
  sink.Report(Kind::UnexpectedEnd, {file, 2, 2}, "on an empty line");
  sink.Report(Kind::BadUsage, {}, "nowhere");
  CHECK(RenderText(sources, sink) ==
        "error[ML1011] parse/unexpected-end: at the end\n"
        " --> a.law:3:1\n"
        "3 |\n"
        "  | ^\n"
        "\n"
        "error[ML1011] parse/unexpected-end: on an empty line\n"
        " --> a.law:2:1\n"
        "2 |\n"
        "  | ^\n"
        "\n"
        "error[ML9002] engine/bad-usage: nowhere\n"
        "\n"
        "more on this: `meshlaw explain ML1011`, `meshlaw explain ML9002`\n");
}

TEST_CASE("what was dropped is counted") {
  SourceMap sources;
  FileId file = sources.Add("a.law", "abc");
  Sink sink(1);
  for (uint32_t i = 0; i < 3; ++i) sink.Report(Kind::UnexpectedToken, {file, i, i + 1}, "m");
  CHECK(RenderText(sources, sink).find("\n2 more were not shown\n") != std::string::npos);
}

TEST_CASE("colours are codes around the same text") {
  SourceMap sources;
  FileId file = sources.Add("a.law", "abc");
  Sink sink;
  sink.Report(Kind::NeverNull, {file, 0, 3}, "m")
      .Primary("here")
      .At({file, 1, 2}, "there")
      .Help("h");
  std::string coloured = RenderText(sources, sink, {true});
  std::string plain;
  for (size_t i = 0; i < coloured.size(); ++i) {
    if (coloured[i] == '\x1b')
      i = coloured.find('m', i);
    else
      plain += coloured[i];
  }
  CHECK(plain == RenderText(sources, sink));
  CHECK(coloured.find("\x1b[1;33m") != std::string::npos);
}

TEST_CASE("no text of a user can drive a terminal") {
  SourceMap sources;
  std::string evil = "\x1b]0;owned\x07 \xc2\x9b\x32J \u202e \u200b \xff \r";
  FileId file = sources.Add("\x1b[31m.law", evil);
  Sink sink;
  sink.Report(Kind::UnexpectedToken, {file, 0, 5}, evil)
      .Primary(evil)
      .At({file, 6, 7}, evil)
      .Help(evil);
  std::string text = RenderText(sources, sink);
  for (unsigned char c : text) CHECK((c >= 0x20 || c == '\n'));
  CHECK(text.find("\u202e") == std::string::npos);
  CHECK(text.find("\u200b") == std::string::npos);
  CHECK(text.find('\xff') == std::string::npos);
  CHECK(text.find("\xc2\x9b") == std::string::npos);
  CHECK(text.find("\\u{1B}") != std::string::npos);
  CHECK(text.find("\\x{FF}") != std::string::npos);
}

TEST_CASE("a line of a megabyte is cut around its mark") {
  SourceMap sources;
  std::string line(1'000'000, 'a');
  line[700'000] = 'X';
  FileId file = sources.Add("a.law", line);
  Sink sink;
  sink.Report(Kind::UnexpectedToken, {file, 700'000, 700'001}, "m");
  std::string text = RenderText(sources, sink);
  CHECK(text.size() < 2'000);
  size_t mark = text.find('^') - text.rfind('\n', text.find('^'));
  size_t marked = text.find('X') - text.rfind('\n', text.find('X'));
  CHECK(mark == marked);
}

TEST_CASE("every diagnostic is an object that programs can read") {
  SourceMap sources;
  FileId file = sources.Add("a.law", "é x\ny \xff\n");
  Sink sink;
  sink.Report(Kind::UnknownName, {file, 3, 6}, "bytes \xff")
      .Primary("p")
      .At({file, 0, 2}, "l")
      .Help("h");
  sink.Report(Kind::BadUsage, {}, "nowhere");
  auto all = nlohmann::json::parse(RenderJson(sources, sink));
  REQUIRE(all.size() == 2);
  CHECK(all[0]["code"] == "ML2001");
  CHECK(all[0]["slug"] == "sema/unknown-name");
  CHECK(all[0]["severity"] == "error");
  CHECK(all[0]["message"] == "bytes \uFFFD");
  CHECK(all[0]["file"] == "a.law");
  CHECK(all[0]["line"] == 1);
  CHECK(all[0]["column"] == 3);
  CHECK(all[0]["end_line"] == 2);
  CHECK(all[0]["end_column"] == 2);
  CHECK(all[0]["label"] == "p");
  CHECK(all[0]["labels"][0]["message"] == "l");
  CHECK(all[0]["labels"][0]["column"] == 1);
  CHECK(all[0]["help"] == nlohmann::json{"h"});
  CHECK_FALSE(all[1].contains("file"));
  CHECK(nlohmann::json::parse(RenderJson(sources, Sink())).empty());
}

}  // namespace
}  // namespace meshlaw::diag
