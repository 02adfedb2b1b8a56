// SPDX-License-Identifier: Apache-2.0
#include "runtime/report/layout.h"

#include <catch2/catch.hpp>

namespace meshlaw::report {
namespace {

using Lines = std::vector<std::string>;

TEST_CASE("text wraps at spaces") {
  CHECK(Wrap("", 10) == Lines{""});
  CHECK(Wrap("one two three", 40) == Lines{"one two three"});
  CHECK(Wrap("one two three", 8) == Lines{"one two", "three"});
  CHECK(Wrap("  one   two  ", 40) == Lines{"one two"});
}

TEST_CASE("a word longer than the line stays whole unless its script has no spaces") {
  CHECK(Wrap("at orders/contracts/orders.yaml:1:2 now", 8) ==
        Lines{"at", "orders/contracts/orders.yaml:1:2", "now"});
  CHECK(Wrap("北京北京北京", 8) == Lines{"北京北京", "北京"});
  CHECK(Wrap("ab 北京北京北京", 8) == Lines{"ab", "北京北京", "北京"});
}

TEST_CASE("text is fitted with an ellipsis") {
  CHECK(Fit("abc", 3) == "abc");
  CHECK(Fit("abcd", 3) == "ab…");
  CHECK(Fit("北京市", 4) == "北…");
}

TEST_CASE("padding counts columns") {
  CHECK(Pad("Köln", 6) == "Köln  ");
  CHECK(Pad("北京", 6, true) == "  北京");
  CHECK(Pad("longer", 3) == "longer");
}

TEST_CASE("tables align and leave out what does not fit") {
  const std::vector<TextColumn> columns = {
      {"row", {"3", "1,009"}, true}, {"dest", {"BQN", "SJU"}, false}, {"time", {"10", ""}, false}};
  size_t left_out = 9;
  CHECK(TableLines(columns, 40, &left_out) ==
        Lines{"  row  dest  time", "    3  BQN   10", "1,009  SJU"});
  CHECK(left_out == 0);
  CHECK(TableLines(columns, 12, &left_out) == Lines{"  row  dest", "    3  BQN", "1,009  SJU"});
  CHECK(left_out == 1);
}

}  // namespace
}  // namespace meshlaw::report
