// SPDX-License-Identifier: Apache-2.0
#include "tests/decide/engines.h"

#include <cstdlib>
#include <iostream>

#include "tests/decide/case_file.h"

namespace meshlaw::decide::testing {

Engine::Engine(const ir::Module& module, const snapshot::Snapshot& snapshot,
               const sema::Catalog& catalog, int level, codegen::ScalarBug bug)
    : module_(module),
      snapshot_(snapshot),
      catalog_(catalog),
      plan_(plan::PlanDecide(module)),
      fast_(FastSnapshot::Build(module, plan_, snapshot, catalog)),
      scratch_(module, plan_) {
  if (level >= 0) {
    auto code = codegen::CompileDecide(module, plan_, {.level = level, .bug = bug});
    if (!code) {
      std::cerr << code.error().message << "\n";
      std::abort();
    }
    code_ = *std::move(code);
  }
  decider_ = std::make_unique<FastDecider>(module, plan_, code_);
}

Decision Engine::Decide(const Request& request) {
  return decider_->Decide({module_, plan_, snapshot_, catalog_, *fast_}, request, scratch_);
}

Verdict Engine::Check(const Request& request) {
  return decider_->Check({module_, plan_, snapshot_, catalog_, *fast_}, request, scratch_);
}

std::vector<std::pair<ir::RuleId, uint8_t>> Engine::Results(const Request& request) {
  std::vector<std::pair<ir::RuleId, uint8_t>> results;
  if (!scratch_.Assign(*fast_, request)) return results;
  for (const plan::Block* block : {&scratch_.group().deciding, &scratch_.group().scoping}) {
    if (block->unit) {
      const std::vector<uint32_t>& rules = plan_.units[*block->unit].rules;
      std::vector<uint8_t> bytes(rules.size());
      code_.units[*block->unit](&scratch_.request(), bytes.data());
      for (size_t i = 0; i < rules.size(); ++i) {
        results.emplace_back(plan_.rules[rules[i]].rule, bytes[i]);
      }
    }
    for (uint32_t index : block->tables) {
      const plan::Table& table = plan_.tables[index];
      for (size_t row = 0; row < table.rows.size(); ++row) {
        uint8_t byte = code_.table_rows[index](&scratch_.request(), table.rows[row].data());
        results.emplace_back(plan_.rules[table.rules[row]].rule, byte);
      }
    }
  }
  return results;
}

std::string Whole(const ir::Module& module, const Decision& decision) {
  std::string whole = decision.allow ? "allow\n" : "deny\n";
  for (const auto& [word, text] : Described(module, decision)) whole += word + " " + text + "\n";
  for (const Reason& reason : decision.determining) {
    whole += reason.subject.id + (reason.outside_bounds ? "!" : "") + "\n";
  }
  return whole;
}

}  // namespace meshlaw::decide::testing
