// SPDX-License-Identifier: Apache-2.0
// Every instruction that lowering can give stands in some case's golden IR, and every kind of
// accumulator, clause, effect and mask.
#include <catch2/catch.hpp>
#include <filesystem>
#include <set>

#include "compiler/ir/ir.h"
#include "compiler/ir/text.h"
#include "tests/harness/golden.h"
#include "tests/sema/case_compiler.h"

namespace meshlaw::testing {
namespace {

namespace fs = std::filesystem;

struct Exemption {
  ir::Op op;
  const char* reason;
};

constexpr Exemption kExemptions[] = {
    {ir::Op::WellFormed, "contracts ask it of every column; a law cannot"},
};

bool IsExempt(ir::Op op) {
  for (const Exemption& exemption : kExemptions) {
    if (exemption.op == op) return true;
  }
  return false;
}

/// All cases as one: what any of them has.
struct Seen {
  std::set<ir::Op> ops;
  std::set<uint32_t> parts;
  std::set<ir::AccumulatorKind> accumulators;
  std::set<ir::ClauseKind> clauses;
  std::set<ir::EffectKind> effects;
  std::set<ir::MaskKind> masks;

  void Add(const ir::Module& module) {
    for (const ir::Function& function : module.functions) {
      for (const ir::Inst& inst : function.insts) {
        ops.insert(inst.op);
        if (inst.op == ir::Op::DatePart) parts.insert(inst.imm);
      }
    }
    for (const ir::Rule& rule : module.rules) {
      effects.insert(rule.effect);
      for (const ir::Mask& mask : rule.masks) masks.insert(mask.kind);
      for (const ir::Clause& clause : rule.clauses) {
        clauses.insert(clause.kind);
        for (const ir::Accumulator& acc : clause.accumulators) accumulators.insert(acc.kind);
      }
    }
  }
};

const Seen& AllSeen() {
  static const Seen seen = [] {
    Seen made;
    for (const auto& entry : fs::directory_iterator("tests/lower/cases")) {
      if (entry.path().extension() != ".law") continue;
      source::SourceMap sources;
      diag::Sink sink;
      sources.Add(entry.path().generic_string(), ReadText(entry.path()).value_or(""));
      CompiledCase compiled = CheckCase(sources, entry.path().parent_path(), sink);
      REQUIRE_FALSE(sink.has_errors());
      // Without those of the library, which cover much by chance.
      std::erase_if(compiled.program->tests, [](const sema::TypedTest& test) {
        return test.test->name_span.file != source::FileId(0);
      });
      ir::Module module = lower::Lower(*compiled.program);
      lower::LowerTests(*compiled.program, module);
      made.Add(module);
    }
    return made;
  }();
  return seen;
}

TEST_CASE("every instruction is in a case, or is said not to come from laws") {
  for (const ir::OpInfo& info : ir::AllOps()) {
    CAPTURE(info.mnemonic);
    CHECK(AllSeen().ops.contains(info.op) != IsExempt(info.op));
  }
}

TEST_CASE("every part of a date that a law can ask for is in a case") {
  using ir::DatePart;
  for (DatePart part : {DatePart::Year, DatePart::Month, DatePart::Day, DatePart::Hour,
                        DatePart::Minute, DatePart::Weekday}) {
    CAPTURE(static_cast<int>(part));
    CHECK(AllSeen().parts.contains(static_cast<uint32_t>(part)));
  }
}

TEST_CASE("every kind of accumulator, clause, effect and mask is in a case") {
  CHECK(AllSeen().accumulators.size() == static_cast<size_t>(ir::AccumulatorKind::MaxAge) + 1);
  CHECK(AllSeen().clauses.size() == static_cast<size_t>(ir::ClauseKind::Whole) + 1);
  CHECK(AllSeen().effects.size() == static_cast<size_t>(ir::EffectKind::Check) + 1);
  CHECK(AllSeen().masks.size() == static_cast<size_t>(ir::MaskKind::Drop) + 1);
}

}  // namespace
}  // namespace meshlaw::testing
