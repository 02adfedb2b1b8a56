// SPDX-License-Identifier: Apache-2.0
#include "tests/decide/case_file.h"

#include <sstream>

#include "runtime/decide/mask_lattice.h"
#include "tests/decide/world.h"

namespace meshlaw::decide::testing {
namespace {

std::vector<std::string> Words(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

/// "ana read sales.orders for ads", "Service bot read ...".
void ReadRequest(const std::string& text, DecisionCase& made) {
  std::vector<std::string> words = Words(text);
  size_t at = words[0] == "Service" ? 1 : 0;
  made.principal = at == 0 ? words[0] : "Service " + words[1];
  made.action = words[at + 1];
  made.resource = words[at + 2];
  made.purpose = words.size() > at + 4 ? words[at + 4] : "work";
}

template <typename Items, typename Show>
std::string Listed(const Items& items, Show show) {
  std::string text;
  for (const auto& item : items) text += (text.empty() ? "" : " ") + show(item);
  return text.empty() ? "none" : text;
}

}  // namespace

std::vector<DecisionCase> LoadCases(const std::string& path) {
  std::istringstream in(ReadText(path));
  std::vector<DecisionCase> cases;
  int number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.empty() || line.starts_with("//")) continue;
    size_t space = std::min(line.find(' '), line.size());
    std::string word = line.substr(0, space);
    std::string rest = space < line.size() ? line.substr(space + 1) : "";
    if (word == "case") {
      cases.push_back({number, rest, {}, {}, {}, {}, {}, {}});
    } else if (word == "rules") {
      cases.back().rules = Words(rest);
    } else if (word == "request") {
      ReadRequest(rest, cases.back());
    } else {
      cases.back().expected[word] = rest;
    }
  }
  return cases;
}

std::map<std::string, std::string> Described(const ir::Module& module, const Decision& decision) {
  auto name = [&](ir::RuleId id) { return module.rules[id.index()].name; };
  std::map<std::string, std::string> words;
  words["class"] = std::string(Name(decision.decision_class));
  words["by"] = Listed(decision.determining, [&](const Reason& r) { return name(r.rule); });
  words["because"] = decision.determining.empty() ? "" : decision.determining[0].message;
  words["fix"] = decision.determining.empty() ? "" : decision.determining[0].fix;
  words["rows"] = decision.no_rows ? "none" : decision.rows.value_or("all");
  words["columns"] = Listed(decision.columns, [](const std::string& c) { return c; });
  words["column_rows"] =
      Listed(decision.column_rows, [](const auto& c) { return c.first + ":(" + c.second + ")"; });
  words["masks"] = Listed(decision.masks, [&](const auto& mask) {
    std::string by;
    for (ir::RuleId rule : decision.mask_rules.at(mask.first))
      by += (by.empty() ? "@" : "+") + name(rule);
    return mask.first + "=" + Text(mask.second) + by;
  });
  words["limits"] = Listed(decision.limits, name);
  words["errors"] = Listed(decision.errors, [&](const EvaluationError& error) {
    return name(error.rule) + ":" + std::string(value::Slug(error.failure)) +
           (error.applied ? ":applied" : ":skipped");
  });
  words["causes"] =
      Listed(decision.errors, [](const EvaluationError& error) { return error.cause; });
  words["shadow"] = Listed(decision.shadow, name);
  return words;
}

}  // namespace meshlaw::decide::testing
