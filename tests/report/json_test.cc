// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <fstream>
#include <set>

#include "runtime/report/report.h"
#include "tests/report/json_schema.h"
#include "tests/report/sample_reports.h"

namespace meshlaw::report {
namespace {

using Json = nlohmann::json;

Json Schema() { return Json::parse(std::ifstream("docs/report.schema.json")); }

std::vector<std::string> FaultsOf(const Json& report) {
  const Json schema = Schema();
  return testing::Faults(schema, schema, report);
}

Json Parsed(const Report& report) { return Json::parse(RenderJson(report)); }

TEST_CASE("rendered JSON fits its schema") {
  CHECK(FaultsOf(Parsed(testing::FullReport())) == std::vector<std::string>{});
  CHECK(FaultsOf(Parsed(testing::CleanReport())) == std::vector<std::string>{});
  CHECK(FaultsOf(Parsed(testing::EmptyReport())) == std::vector<std::string>{});
  CHECK(FaultsOf(Parsed(testing::LargeReport(100))) == std::vector<std::string>{});
}

TEST_CASE("the schema notices what does not fit") {
  const auto broken = [](const char* pointer, const Json& value) {
    Json report = Parsed(testing::FullReport());
    report[Json::json_pointer(pointer)] = value;
    return !FaultsOf(report).empty();
  };
  CHECK(broken("/schema_version", 2));
  CHECK(broken("/surprise", 1));
  CHECK(broken("/findings/0/severity", "fatal"));
  CHECK(broken("/findings/0/verdict", "not applicable"));
  CHECK(broken("/findings/1/counts/fail", -1));
  CHECK(broken("/findings/1/counts/fail", 1.5));
  CHECK(broken("/findings/1/samples/0/values/dest", 7));
  CHECK(broken("/findings/0/law/line", "12"));
  CHECK(broken("/findings/0/fingerprint", "xyz"));
  CHECK(broken("/judgements/0", nullptr));
  Json lacking = Parsed(testing::FullReport());
  lacking["findings"][0].erase("rule");
  CHECK_FALSE(FaultsOf(lacking).empty());
}

/// Names of all members, with `*` for items, as "/findings/*/law/line".
void Members(const Json& value, const std::string& at, std::set<std::string>& out) {
  if (value.is_array()) {
    for (const Json& item : value) Members(item, at + "/*", out);
  }
  if (!value.is_object()) return;
  for (const auto& [name, member] : value.items()) {
    out.insert(at + "/" + name);
    Members(member, at + "/" + name, out);
  }
}

TEST_CASE("every report has the same members") {
  std::set<std::string> empty, full;
  Members(Parsed(testing::EmptyReport()), "", empty);
  Members(Parsed(testing::FullReport()), "", full);
  for (const std::string& name : empty) CHECK(full.contains(name));
  for (const char* list : {"/findings", "/judgements", "/faults", "/products", "/domains"}) {
    CHECK(empty.contains(list));
  }
}

TEST_CASE("keys keep their order and rendering is repeatable") {
  const std::string text = RenderJson(testing::FullReport());
  CHECK(text == RenderJson(testing::FullReport()));
  CHECK(text.starts_with("{\n  \"schema_version\": 1,\n  \"mesh\": \"airports\""));
  CHECK(text.find("\"findings\": [") < text.find("\"judgements\": ["));
  CHECK(text.back() == '\n');
}

TEST_CASE("values come through exactly, and what is no text is replaced") {
  Report report = testing::FullReport();
  report.findings[1].samples[0].values = {{"dest", "\x1b[2J\"\\\u202e"}, {"bytes", "\xff"}};
  const Json json = Parsed(report);
  CHECK(json["findings"][1]["samples"][0]["values"]["dest"] == "\x1b[2J\"\\\u202e");
  CHECK(json["findings"][1]["samples"][0]["values"]["bytes"] == "\uFFFD");
}

TEST_CASE("what is no value is no text either") {
  Report report = testing::FullReport();
  report.findings[1].samples[0].values = {{"text", "null"},
                                          {"missing", "null", ValueForm::Null},
                                          {"masked", "•••", ValueForm::Masked},
                                          {"raw", "2026-02-30", ValueForm::Malformed},
                                          {"failed", "overflow", ValueForm::Failed}};
  const Json json = Parsed(report);
  CHECK(FaultsOf(json) == std::vector<std::string>{});
  const Json& values = json["findings"][1]["samples"][0]["values"];
  CHECK(values["text"] == "null");
  CHECK(values["missing"].is_null());
  CHECK(values["masked"] == Json{{"masked", true}});
  CHECK(values["raw"] == Json{{"malformed", "2026-02-30"}});
  CHECK(values["failed"] == Json{{"error", "overflow"}});
  CHECK(RenderText(report, {.width = 200}).find("<error: overflow>") != std::string::npos);
}

TEST_CASE("machines read durations to the last digit") {
  Report report = testing::FullReport();
  report.findings[0].measured = "age is 3d4h";
  report.findings[0].measured_exactly = "age is 3d4h12s";
  CHECK(Parsed(report)["findings"][0]["measured"] == "age is 3d4h12s");
}

}  // namespace
}  // namespace meshlaw::report
