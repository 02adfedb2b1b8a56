// SPDX-License-Identifier: Apache-2.0
// Formats of texts against what else knows them: the library, the calendar, the system's resolver.
#include "mesh/formats.h"

#include <arpa/inet.h>
#include <re2/re2.h>
#include <catch2/catch.hpp>

#include <fstream>
#include <random>

#include "compiler/ir/pattern.h"
#include "runtime/value/time.h"

using namespace meshlaw;
using namespace meshlaw::mesh;

namespace {

bool Has(const char* format, const std::string& text) {
  return RE2::FullMatch(text, RE2(FindTextFormat(format)->pattern));
}

/// The text of a const of std.text.
std::string OfLibrary(const std::string& name) {
  std::ifstream in("stdlib/text.law");
  std::string text((std::istreambuf_iterator<char>(in)), {});
  size_t begin = text.find("const " + name + " = r\"");
  REQUIRE(begin != std::string::npos);
  begin = text.find('"', begin) + 1;
  return text.substr(begin, text.find("\"\n", begin) - begin);
}

}  // namespace

TEST_CASE("every format is a pattern that rules may use") {
  for (const TextFormat& format : TextFormats()) {
    INFO(format.name);
    CHECK(ir::PatternFault(format.pattern).empty());
    CHECK(FindTextFormat(format.name) == &format);
  }
  CHECK(FindTextFormat("Email") == FindTextFormat("email"));
  CHECK(FindTextFormat("emai") == nullptr);
  CHECK(FindTextFormat("") == nullptr);
}

TEST_CASE("formats are what the library says they are") {
  CHECK(FindTextFormat("email")->pattern == OfLibrary("email"));
  CHECK(FindTextFormat("uuid")->pattern == OfLibrary("uuid"));
  CHECK(FindTextFormat("ipv4")->pattern == OfLibrary("ipv4"));
}

TEST_CASE("addresses are those that the system takes") {
  std::mt19937 random(7);
  const RE2 four(FindTextFormat("ipv4")->pattern), six(FindTextFormat("ipv6")->pattern);
  const std::vector<std::string> parts = {":",     ":", ":", "::",        "1",   "ab", "ffff",
                                          "10000", "g", ".", "127.0.0.1", "256", ""};
  int taken = 0;
  for (int i = 0; i < 200'000; ++i) {
    std::string text;
    for (unsigned n = random() % 16; n > 0; --n) text += parts[random() % parts.size()];
    in6_addr address;
    bool is_six = inet_pton(AF_INET6, text.c_str(), &address) == 1;
    INFO(text);
    REQUIRE(RE2::FullMatch(text, six) == is_six);
    REQUIRE(RE2::FullMatch(text, four) == (inet_pton(AF_INET, text.c_str(), &address) == 1));
    taken += is_six;
  }
  CHECK(taken > 200);
  for (const char* text : {"::", "1::", "::1", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::",
                           "::2:3:4:5:6:7:8", "::ffff:192.0.2.1", "1:2:3:4:5:6:192.0.2.1"}) {
    INFO(text);
    CHECK(RE2::FullMatch(text, six));
  }
}

TEST_CASE("dates are those of the calendar") {
  const RE2 date(FindTextFormat("date")->pattern);
  for (int year : {1600, 1900, 2000, 2023, 2024, 2100}) {
    for (int month = 0; month <= 13; ++month) {
      for (int day = 0; day <= 32; ++day) {
        char text[32];
        std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
        INFO(text);
        REQUIRE(RE2::FullMatch(text, date) == value::ParseDate(text).has_value());
      }
    }
  }
  CHECK(Has("date-time", "2024-02-29T23:59:60.5+01:00"));
  CHECK_FALSE(Has("date-time", "2023-02-29T23:59:59Z"));
  CHECK_FALSE(Has("date-time", "2024-02-29T23:59:59"));
  CHECK(Has("time", "13:45:00"));
  CHECK_FALSE(Has("time", "24:00:00"));
}

TEST_CASE("hosts, URIs and bytes") {
  CHECK(Has("hostname", "data-1.mesh.example"));
  CHECK_FALSE(Has("hostname", "-x.example"));
  CHECK_FALSE(Has("hostname", "a..b"));
  CHECK_FALSE(Has("hostname", "a_b.example"));
  CHECK(Has("uri", "https://mesh.example:8080/a%20b?c=[1]#d"));
  CHECK(Has("uri", "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"));
  CHECK_FALSE(Has("uri", "mesh.example/a"));
  CHECK_FALSE(Has("uri", "http://a b"));
  CHECK_FALSE(Has("uri", "http://a/%2"));
  CHECK(Has("byte", "bWVzaA=="));
  CHECK_FALSE(Has("byte", "bWVzaA="));
}
