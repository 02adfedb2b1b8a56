// SPDX-License-Identifier: Apache-2.0
#include "runtime/report/visible.h"

#include <catch2/catch.hpp>

namespace meshlaw::report {
namespace {

TEST_CASE("plain text is shown as it is") {
  CHECK(Visible("") == "");
  CHECK(Visible("St. Louis, “Lambert” – Köln 北京 🛫") == "St. Louis, “Lambert” – Köln 北京 🛫");
  CHECK(Visible("back\\slash") == "back\\slash");
}

TEST_CASE("what would drive a terminal is shown as an escape") {
  CHECK(Visible("\x1b[31mred\x1b]0;title\x07") == "\\x1b[31mred\\x1b]0;title\\x07");
  CHECK(Visible("a\nb\rc\td") == "a\\nb\\rc\\td");
  CHECK(Visible(std::string_view("\0", 1)) == "\\x00");
  CHECK(Visible("\x7f") == "\\x7f");
  // The C1 form of the escape sequence introducer, as UTF-8 and as a bare byte.
  CHECK(Visible("\xc2\x9b"
                "2J") == "\\u{9b}2J");
  CHECK(Visible("\x9b"
                "2J") == "\\x9b2J");
}

TEST_CASE("what hides or reverses text is shown as an escape") {
  CHECK(Visible("user\u202Enimda") == "user\\u{202e}nimda");
  CHECK(Visible("a\u2066b\u2069") == "a\\u{2066}b\\u{2069}");
  CHECK(Visible("zero\u200Bwidth\uFEFF") == "zero\\u{200b}width\\u{feff}");
  CHECK(Visible("soft\u00ADhyphen") == "soft\\u{ad}hyphen");
  CHECK(Visible("line\u2028end") == "line\\u{2028}end");
  CHECK(Visible("\U000E0041") == "\\u{e0041}");
}

TEST_CASE("bytes that are not UTF-8 are shown one by one") {
  CHECK(Visible("\xff\xfe") == "\\xff\\xfe");
  CHECK(Visible("\xc0\xaf") == "\\xc0\\xaf");                    // longer than needed
  CHECK(Visible("\xed\xa0\x80") == "\\xed\\xa0\\x80");           // a surrogate
  CHECK(Visible("\xf4\x90\x80\x80") == "\\xf4\\x90\\x80\\x80");  // past the last code point
  CHECK(Visible("caf\xe9") == "caf\\xe9");
  CHECK(Visible("\xe2\x82") == "\\xe2\\x82");  // cut off
}

TEST_CASE("display width counts columns, not bytes") {
  CHECK(DisplayWidth("") == 0);
  CHECK(DisplayWidth("abc") == 3);
  CHECK(DisplayWidth("Köln") == 4);
  CHECK(DisplayWidth("北京") == 4);
  CHECK(DisplayWidth("e\u0301") == 1);
  CHECK(DisplayWidth("🛫") == 2);
  CHECK(DisplayWidth("✓–…") == 3);
}

}  // namespace
}  // namespace meshlaw::report
