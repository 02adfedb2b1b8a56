// SPDX-License-Identifier: Apache-2.0
// HTML that data cannot break out of.
//
// Markup enters only as literals that the compiler sees (Markup's constructor is consteval) or as
// the page's own embedded files; all else goes through Text(), which escapes. So forgetting to
// escape a field does not compile.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace meshlaw::report {

struct Markup {
  std::string_view text;
  consteval Markup(const char* literal) : text(literal) {}  // NOLINT: implicit on purpose
};

class Html {
 public:
  Html& operator<<(Markup markup) {
    out_ += markup.text;
    return *this;
  }
  /// Escaped for text and for attributes in double quotes; controls are made visible.
  Html& Text(std::string_view data);
  /// Text in which a line may also break after `.`, `/`, `_`, `-` and `:`, for long ids and paths.
  Html& Id(std::string_view data);
  /// Text in which what stands between backticks is set as quoted text, without them.
  Html& Prose(std::string_view data);
  Html& Number(int64_t number);  ///< digits alone, for attributes
  /// One of the page's own files, with its SHA-256 for the page's content security policy.
  Html& Asset(std::string_view name);
  Html& AssetHash(std::string_view name);

  std::string Take() { return std::move(out_); }

 private:
  std::string out_;
};

}  // namespace meshlaw::report
