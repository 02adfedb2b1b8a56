// SPDX-License-Identifier: Apache-2.0
// Result<T>: the channel for the operator (a file, a limit, an engine), not for the author of law,
// who gets diagnostics, and not for our own bugs, which are MESHLAW_CHECK.
#pragma once

#include <expected>
#include <string>
#include <utility>

namespace meshlaw {

/// What went wrong, in one sentence without a full stop, naming the thing it happened to.
struct Error {
  std::string message;
};

template <typename T>
using Result = std::expected<T, Error>;
using Status = std::expected<void, Error>;

inline std::unexpected<Error> Fail(std::string message) {
  return std::unexpected<Error>(Error{std::move(message)});
}

}  // namespace meshlaw
