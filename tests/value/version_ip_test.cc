// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "runtime/value/value.h"

namespace meshlaw::value {
namespace {

TEST_CASE("versions in rising order") {
  const std::vector<const char*> rising = {"0.0.0",         "0.0.1",
                                           "0.1.0",         "1.0.0-0",
                                           "1.0.0-2",       "1.0.0-11",
                                           "1.0.0--",       "1.0.0-alpha",
                                           "1.0.0-alpha.1", "1.0.0-alpha.beta",
                                           "1.0.0-beta",    "1.0.0-beta.2",
                                           "1.0.0-beta.11", "1.0.0-rc.1",
                                           "1.0.0",         "1.2.0",
                                           "1.10.0",        "2.0.0",
                                           "10.0.0",        "99999999999999999999999.0.0"};
  for (size_t i = 0; i < rising.size(); ++i) {
    for (size_t j = 0; j < rising.size(); ++j) {
      CAPTURE(rising[i], rising[j]);
      std::optional<std::strong_ordering> order = CompareVersions(rising[i], rising[j]);
      REQUIRE(order.has_value());
      CHECK((*order < 0) == (i < j));
      CHECK((*order == 0) == (i == j));
    }
  }
  CHECK((CompareVersions("1.0.0+build.1", "1.0.0+build.02") == std::strong_ordering::equal));
  CHECK((CompareVersions("1.0.0-a+b-c.d", "1.0.0-a") == std::strong_ordering::equal));
}

TEST_CASE("a network has the addresses that share its leading bits") {
  const std::vector<const char*> addresses = {"10.1.2.3", "10.1.2.4", "255.0.0.1", "::1",
                                              "2001:db8::1", "2001:db8:8000::1"};
  auto bits_of = [](std::string_view text) { return text.find(':') != text.npos ? 128u : 32u; };
  for (const char* a : addresses) {
    for (const char* b : addresses) {
      bool inside = true;
      // The wider the network, the more is in it: once out, out of every narrower one.
      for (unsigned prefix = 0; prefix <= bits_of(b); ++prefix) {
        bool now = IsInNetwork(a, std::string(b) + "/" + std::to_string(prefix));
        CAPTURE(a, b, prefix);
        CHECK((inside || !now));
        inside = now;
      }
      CHECK(inside == (std::string_view(a) == b));
    }
  }
  CHECK_FALSE(IsInNetwork("no address", "0.0.0.0/0"));
  CHECK_FALSE(IsInNetwork("10.0.0.1", "no network"));
}

TEST_CASE("what is no version") {
  for (const char* bad : {"", "1", "1.2", "1.2.3.4", "01.2.3", "1.02.3", "1.2.03", "v1.2.3",
                          "1.2.3-", "1.2.3+", "1.2.3-01", "1.2.3-a..b", "1.2.3-a.", "1.2.x",
                          "1.2.3 ", "-1.2.3", "1.2.3-ä", "1..3", "1.2."}) {
    CAPTURE(bad);
    CHECK_FALSE(CompareVersions(bad, "1.0.0").has_value());
  }
}

TEST_CASE("addresses in canonical form") {
  struct Case {
    const char* text;
    const char* canonical;
  };
  for (const Case& c :
       {Case{"10.0.0.0/8", "10.0.0.0/8"}, Case{"::1", "::1"}, Case{"0:0:0:0:0:0:0:1", "::1"},
        Case{"2001:DB8::0:1", "2001:db8::1"},
        Case{"2001:db8:0:0:1:0:0:1/64", "2001:db8::1:0:0:1/64"}, Case{"192.168.1.1", "192.168.1.1"},
        Case{"0.0.0.0/0", "0.0.0.0/0"}, Case{"::ffff:10.0.0.1", "::ffff:10.0.0.1"}}) {
    CHECK(CanonicalIp(c.text) == c.canonical);
  }
  for (const char* bad :
       {"", "10.0.0", "10.0.0.256", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/08", "::1/129", "1::2::3",
        "fe80::1%eth0", "10.0.0.1 ", "host", "10.0.0.0/-1"}) {
    CAPTURE(bad);
    CHECK_FALSE(CanonicalIp(bad).has_value());
  }
  CHECK_FALSE(CanonicalIp(std::string_view("10.0.0.1\0", 9)).has_value());
}

TEST_CASE("addresses are ordered by number") {
  const std::vector<const char*> rising = {
      "not an address", "9.0.0.0",  "10.0.0.0/8", "10.0.0.0",
      "10.0.0.0/32",    "10.0.0.1", "::1",        "2001:db8::1"};
  for (size_t i = 0; i < rising.size(); ++i) {
    for (size_t j = 0; j < rising.size(); ++j) {
      CAPTURE(rising[i], rising[j]);
      CHECK((Value::Ip(rising[i]) < Value::Ip(rising[j])) == (i < j));
    }
  }
}

}  // namespace
}  // namespace meshlaw::value
