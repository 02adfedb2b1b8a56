// SPDX-License-Identifier: Apache-2.0
#include "cli/usage.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <string_view>

namespace meshlaw::cli {
namespace {

using Words = std::vector<std::string>;

/// The subcommand that the line names, or the program.
const CLI::App& Chosen(const CLI::App& app) {
  auto chosen = app.get_subcommands();
  return chosen.empty() ? app : *chosen.front();
}

Words OptionsOf(const CLI::App& app) {
  Words names;
  for (const CLI::App* each : {&app, &Chosen(app)}) {
    for (const CLI::Option* option : each->get_options()) {
      for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    }
  }
  return names;
}

Words CommandsOf(const CLI::App& app) {
  Words names;
  for (const CLI::App* each : app.get_subcommands({})) names.push_back(each->get_name());
  return names;
}

std::string HelpOf(const CLI::App& app) {
  const CLI::App& chosen = Chosen(app);
  std::string command = &chosen == &app ? "meshlaw" : "meshlaw " + chosen.get_name();
  return "`" + command + " --help` says how it is written";
}

int Unknown(const Global& global, const CLI::App& app, const std::string& what,
            const std::string& word, const Words& known) {
  std::vector<std::string_view> names(known.begin(), known.end());
  std::string_view nearest = diag::Nearest(word, names);
  return CannotFollow(
      global, "there is no " + what + " `" + word + "`",
      nearest.empty() ? HelpOf(app) : "did you mean `" + std::string(nearest) + "`?");
}

}  // namespace

int TellUsage(const Global& global, const CLI::App& app, const CLI::ParseError& error) {
  // What was not understood comes first: an argument is often missing only because of it.
  const Words left = app.remaining(/*recurse=*/true);
  auto option = std::ranges::find_if(
      left, [](const std::string& word) { return word.size() > 1 && word.starts_with("-"); });
  if (option != left.end())
    return Unknown(global, app, "option", option->substr(0, option->find('=')), OptionsOf(app));
  if (!left.empty() && &Chosen(app) == &app)
    return Unknown(global, app, "command", left[0], CommandsOf(app));
  if (!left.empty())
    return CannotFollow(global, "`" + left[0] + "` is one argument too many", HelpOf(app));
  std::string message = error.what();
  if (message.starts_with("A ")) message[0] = 'a';
  return CannotFollow(global, message, HelpOf(app));
}

bool AsksForJson(int count, const char* const* words) {
  for (int i = 1; i < count; ++i) {
    std::string_view word = words[i];
    if (word == "--diagnostics=json") return true;
    if (word == "--diagnostics" && i + 1 < count && std::string_view(words[i + 1]) == "json")
      return true;
  }
  return false;
}

}  // namespace meshlaw::cli
