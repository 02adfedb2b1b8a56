// SPDX-License-Identifier: Apache-2.0
// What is wrong with a command line, in our words.
#pragma once

#include "cli/command.h"

namespace CLI {
class ParseError;
}

namespace meshlaw::cli {

/// Tells why the line could not be followed, and what was probably meant; gives the exit status.
int TellUsage(const Global& global, const CLI::App& app, const CLI::ParseError& error);

/// Whether a line asks for JSON. Options of a line with a fault were perhaps not all read.
bool AsksForJson(int count, const char* const* words);

}  // namespace meshlaw::cli
