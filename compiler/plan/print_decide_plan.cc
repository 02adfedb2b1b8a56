// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <map>

#include "compiler/plan/decide_plan.h"

namespace meshlaw::plan {
namespace {

class Printer {
 public:
  Printer(const ir::Module& module, const DecidePlan& plan) : module_(module), plan_(plan) {}

  std::string Run() {
    for (size_t i = 0; i < plan_.tables.size(); ++i) PrintTable(i);
    for (size_t i = 0; i < plan_.units.size(); ++i) PrintUnit(i);
    PrintGroups();
    return std::move(text_);
  }

 private:
  std::string NameOf(uint32_t rule) const {
    return module_.rules[plan_.rules[rule].rule.index()].FullName();
  }

  std::string KeyText(const Key& key) const {
    switch (key.kind) {
      case Key::Kind::Subject: return "subject";
      case Key::Kind::Principal: return "principal";
      case Key::Kind::Equal: return fmt::format("%{} ==", key.inst.value);
      case Key::Kind::Below: return fmt::format("%{} in", key.inst.value);
    }
    MESHLAW_UNREACHABLE();
  }

  void PrintTable(size_t index) {
    const Table& table = plan_.tables[index];
    std::string keys;
    for (const Key& key : table.keys) keys += (keys.empty() ? "" : ", ") + KeyText(key);
    text_ += fmt::format("table {}: {} rows like {} by ({})\n", index, table.rows.size(),
                         NameOf(table.rules[0]), keys);
  }

  void PrintUnit(size_t index) {
    text_ += fmt::format("unit {}:\n", index);
    for (uint32_t rule : plan_.units[index].rules) text_ += "  " + NameOf(rule) + "\n";
  }

  std::string BlockText(const Block& block) const {
    std::string text;
    if (block.unit) text += fmt::format(" unit {}", *block.unit);
    for (uint32_t table : block.tables) text += fmt::format(" table {}", table);
    return text.empty() ? " nothing" : text;
  }

  void PrintGroups() {
    std::map<uint32_t, std::vector<std::string>> requests;
    size_t at = 0;
    for (size_t principal = 0; principal < plan_.entity_types; ++principal) {
      for (size_t action = 0; action < plan_.actions; ++action) {
        for (size_t resource = 0; resource < plan_.entity_types; ++resource) {
          requests[plan_.group_of[at++]].push_back(fmt::format(
              "{} {} {}", module_.model.entities[principal].name,
              module_.model.actions[action].name, module_.model.entities[resource].name));
        }
      }
    }
    for (size_t i = 1; i < plan_.groups.size(); ++i) {
      const Group& group = plan_.groups[i];
      text_ += fmt::format("group {}: decides by{}; scopes by{}\n", i, BlockText(group.deciding),
                           BlockText(group.scoping));
      for (const std::string& request : requests[static_cast<uint32_t>(i)]) {
        text_ += "  " + request + "\n";
      }
    }
  }

  const ir::Module& module_;
  const DecidePlan& plan_;
  std::string text_;
};

}  // namespace

std::string Print(const ir::Module& module, const DecidePlan& plan) {
  return Printer(module, plan).Run();
}

}  // namespace meshlaw::plan
