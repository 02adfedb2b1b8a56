// SPDX-License-Identifier: Apache-2.0
// Whatever a contract says: it is refused with a place, or its law is sound and can be judged.
#include <random>

#include "tests/mesh/law_fixture.h"

using namespace meshlaw;
using namespace meshlaw::mesh;
using namespace meshlaw::mesh::test;

namespace {

class Maker {
 public:
  explicit Maker(uint32_t seed) : random_(seed) {}

  size_t Below(size_t n) { return random_() % n; }
  std::string One(const std::vector<std::string>& words) { return words[Below(words.size())]; }

  std::string Property(size_t index) {
    std::string text = "{name: c" + std::to_string(index);
    std::string type = Below(8) == 0 ? ""
                                     : One({"string", "integer", "number", "date", "timestamp",
                                            "time", "boolean", "vector", "array", "object"});
    if (!type.empty()) text += ", logicalType: " + type;
    if (Below(4) == 0)
      text += ", physicalType: \"" + One({"decimal(10,2)", "decimal(38,38)", "numeric(3)", "int"}) +
              "\"";
    for (const char* flag : {"required", "unique", "primaryKey"}) {
      if (Below(4) == 0) text += std::string(", ") + flag + ": " + One({"true", "false"});
    }
    std::string options = Options(type);
    if (!options.empty()) text += ", logicalTypeOptions: {" + options + "}";
    if (Below(8) == 0) text += ", enum: [{value: " + Value() + "}]";
    if (Below(3) == 0) text += ", quality: [" + Quality(true) + "]";
    return text + "}";
  }

  /// Mostly what the type has; now and then anything.
  std::string Options(const std::string& type) {
    if (Below(8) == 0)
      return One({"minimum", "pattern", "format", "dimensions", "timezone"}) + ": " + Value();
    if (type == "vector") return "dimensions: 2, normalized: " + One({"true", "false"});
    if (type == "string")
      return One({"", "minLength: 1", "maxLength: 2", "pattern: \"^a|b$\"", "pattern: x+"});
    if (type == "date") return One({"", "minimum: 2026-01-01", "exclusiveMaximum: 2026-01-01"});
    if (type == "time") return One({"", "maximum: \"12:00\""});
    if (type == "timestamp") {
      return One({"", "timezone: false", "minimum: \"2026-01-01T00:00:00Z\"",
                  "timezone: false, maximum: \"2026-01-01T00:00:00\""});
    }
    if (type == "integer" && Below(3) == 0) return "format: " + One({"i8", "u64", "u8", "i128"});
    if (type != "integer" && type != "number") return "";
    return One({"", "minimum: 0, maximum: 10", "exclusiveMinimum: -0.5", "maximum: 1e30",
                "multipleOf: 0.25", "multipleOf: 3", "minimum: 0.1"});
  }

  std::string Quality(bool at_property) {
    std::string text = "{metric: " + One({"nullValues", "missingValues", "invalidValues",
                                          "duplicateValues", "rowCount"});
    text +=
        ", " +
        One({"mustBe", "mustNotBe", "mustBeLessThan", "mustBeLessOrEqualTo", "mustBeGreaterThan"}) +
        ": " + One({"0", "1", "2.5", "100", "99.999", "-1", "1e18", "1e30"});
    if (Below(2) == 0) text += ", unit: percent";
    if (Below(2) == 0) {
      text += at_property ? ", arguments: {" + One({"missingValues", "validValues"}) + ": [" +
                                Value() + "]}"
                          : ", arguments: {properties: [c0]}";
    }
    return text + "}";
  }

  std::string Value() {
    return One({"0", "1", "-3", "0.1", "1e40", "99999999999999999999", "x", "\"\"", "\"^a.*$\"",
                "\"(?=x)\"", "true", "2026-01-01", "\"2026-01-01T00:00:00Z\"", "\"12:00\"",
                "Etc/UTC", "Europe/Paris", "i8", "null", "[a]"});
  }

  std::string Cells(size_t columns) {
    std::string line;
    for (size_t i = 0; i < columns; ++i) {
      line += (i > 0 ? "," : "") +
              One({"", "0", "1", "-1", "2.5", "x", "2026-01-01", "true", "NaN",
                   "9223372036854775807", "2026-01-01T00:00:00Z", "12:00:00", "abc"});
    }
    return line + "\n";
  }

 private:
  std::mt19937 random_;
};

}  // namespace

TEST_CASE("random contracts are refused with a place, or have a sound law") {
  int sound = 0;
  for (uint32_t seed = 0; seed < 400; ++seed) {
    Maker maker(seed);
    size_t columns = 1 + maker.Below(3);
    std::string properties;
    for (size_t i = 0; i < columns; ++i) properties += (i > 0 ? ", " : "") + maker.Property(i);
    INFO("seed " << seed << ": " << properties);
    std::string object = maker.Below(2) == 0 ? "  quality: [" + maker.Quality(false) + "]\n" : "";
    LawFixture f(properties, object);  // fails the test if the verifier has a word to say
    for (const diag::Diagnostic& d : f.sink.all()) {
      CHECK(d.span.valid());
      CHECK_FALSE(d.message.empty());
    }
    if (f.contracts.current.empty() || f.law.rules == 0) continue;
    ++sound;
    std::string csv;
    for (size_t i = 0; i < columns; ++i) csv += (i > 0 ? "," : "") + ("c" + std::to_string(i));
    csv += "\n";
    for (int row = 0; row < 8; ++row) csv += maker.Cells(columns);
    // Columns that a CSV cannot hold are left out of the source, and a scan then says so.
    bool plain = properties.find("vector") == std::string::npos &&
                 properties.find("array") == std::string::npos &&
                 properties.find("object") == std::string::npos;
    if (plain) f.Judge(csv);
  }
  CHECK(sound > 50);
}

TEST_CASE("a contract with any line damaged is refused or read, never more") {
  std::ifstream in("examples/airports/flights/contracts/flights.odcs.yaml");
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  REQUIRE(lines.size() > 100);
  std::mt19937 random(20261124);
  const std::string alphabet = "[]{}:,-?&*!|>'\"#% \tab01~";
  for (int round = 0; round < 2'000; ++round) {
    std::vector<std::string> damaged = lines;
    std::string& line = damaged[random() % damaged.size()];
    switch (random() % 4) {
      case 0: line.clear(); break;
      case 1: line = std::string(random() % 20, ' ') + line; break;
      case 2: line += alphabet[random() % alphabet.size()]; break;
      default:
        if (!line.empty()) line[random() % line.size()] = alphabet[random() % alphabet.size()];
        break;
    }
    std::string text;
    for (const std::string& part : damaged) text += part + "\n";
    Fixture f;
    auto contract = f.Odcs(text);
    CHECK((contract == nullptr) == f.sink.has_errors());
    for (const diag::Diagnostic& d : f.sink.all()) CHECK(d.span.valid());
  }
}
