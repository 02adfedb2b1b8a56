// SPDX-License-Identifier: Apache-2.0
// The expected output of a file test: `//~> ` lines at its end, or a file beside it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace meshlaw::testing {

struct Golden {
  bool inside = false;              ///< in the test itself
  std::optional<std::string> text;  ///< nothing if there is none anywhere
};

std::filesystem::path GoldenPath(const std::filesystem::path& test);

Golden ReadGolden(const std::filesystem::path& test, std::string_view test_text);

/// The test's text with its golden lines replaced.
std::string WithGolden(std::string_view test_text, std::string_view golden);

/// The first place where two texts differ, for a reader; "" if they are equal.
std::string FirstDifference(std::string_view expected, std::string_view actual);

/// Nothing if the file cannot be read.
std::optional<std::string> ReadText(const std::filesystem::path& path);
bool WriteText(const std::filesystem::path& path, std::string_view text);

}  // namespace meshlaw::testing
