// SPDX-License-Identifier: Apache-2.0
// Reads rules: each line starts with a word that says what it is.
#include <fmt/format.h>

#include <charconv>

#include "compiler/ir/names.h"
#include "compiler/ir/reader.h"

namespace meshlaw::ir {

void Reader::ReadRule() {
  Rule rule;
  std::vector<std::string> names = TakeDotted();
  rule.name = names.back();
  for (size_t i = 0; i + 1 < names.size(); ++i) rule.module += (i == 0 ? "" : ".") + names[i];
  Block([&] { ReadRuleLine(rule); });
  module_.rules.push_back(std::move(rule));
}

void Reader::ReadRuleLine(Rule& rule) {
  if (ReadHeadLine(rule) || ReadScopeLine(rule) || ReadConditionLine(rule)) return;
  if (AcceptWord("clause")) {
    rule.clauses.push_back(ReadClause());
    return;
  }
  Fault("a part of a rule is expected here");
}

bool Reader::ReadHeadLine(Rule& rule) {
  if (AcceptWord("doc")) return rule.doc = TakeString(), true;
  if (AcceptWord("tier")) return rule.tier = TakeEnum<Tier>("tier"), true;
  if (AcceptWord("domain")) return rule.domain = TakeString(), true;
  if (AcceptWord("strength")) return rule.strength = TakeEnum<Strength>("strength"), true;
  if (AcceptWord("effect")) return rule.effect = TakeEnum<EffectKind>("effect"), true;
  if (AcceptWord("on_error")) return rule.on_error = TakeEnum<OnError>("way with errors"), true;
  if (AcceptWord("waivable")) return rule.waivable = true;
  if (AcceptWord("shadow")) return rule.shadow = true;
  if (AcceptWord("severity")) return rule.severity = TakeEnum<Severity>("severity"), true;
  if (AcceptWord("cites")) return rule.cites.push_back(TakeString()), true;
  return false;
}

bool Reader::ReadScopeLine(Rule& rule) {
  if (AcceptWord("action")) {
    Token at = Peek();
    std::string full;
    for (const std::string& name : TakeDotted()) full += (full.empty() ? "" : ".") + name;
    std::optional<value::ActionId> action = module_.model.FindAction(full);
    if (!action) FaultAt(at, fmt::format("there is no action `{}`", full));
    rule.actions.push_back(action.value_or(value::ActionId()));
    return true;
  }
  auto optional_string = [&] {
    return Peek().kind == Token::Kind::String ? TakeString() : std::string();
  };
  if (AcceptWord("subject")) {
    rule.subject.type = ReadEntityName();
    return rule.subject.id = optional_string(), true;
  }
  if (AcceptWord("has")) {
    Bound bound{TakeString(), {}};
    Expect(":");
    bound.type = ReadType();
    return rule.subject.bounds.push_back(std::move(bound)), true;
  }
  if (AcceptWord("else_deny")) return rule.subject.else_deny = true;
  if (AcceptWord("caller")) {
    rule.caller = ReadEntityName();
    return rule.caller_id = optional_string(), true;
  }
  if (AcceptWord("columns_except")) return rule.columns_except = true;
  if (AcceptWord("column")) return rule.columns.push_back(TakeString()), true;
  if (!AcceptWord("mask")) return false;
  Mask mask;
  mask.column = TakeString();
  ExpectWord("with");
  mask.kind = TakeEnum<MaskKind>("mask");
  if (Peek().kind == Token::Kind::Number) mask.argument = TakeLong();
  return rule.masks.push_back(std::move(mask)), true;
}

bool Reader::ReadConditionLine(Rule& rule) {
  if (AcceptWord("over")) {
    return rule.descriptor_frame = FrameId(size_t{TakeIndexed("frame")}), true;
  }
  if (AcceptWord("when")) return rule.when = TakeFunction(), true;
  if (AcceptWord("rows")) return rule.rows = TakeFunction(), true;
  if (AcceptWord("that")) return rule.that = TakeFunction(), true;
  if (AcceptWord("because")) return rule.because = ReadMessage(), true;
  if (AcceptWord("fix")) return rule.fix = ReadMessage(), true;
  return false;
}

Message Reader::ReadMessage() {
  Message message;
  do {
    MessagePart part;
    part.text = TakeString();
    if (AtIndexed("fn")) part.function = TakeFunction();
    message.push_back(std::move(part));
  } while (Peek().kind == Token::Kind::String);
  return message;
}

Clause Reader::ReadClause() {
  Clause clause;
  clause.label = TakeString();
  clause.kind = TakeEnum<ClauseKind>("kind of clause");
  ExpectWord("over");
  clause.row_frame = FrameId(size_t{TakeIndexed("frame")});
  Block([&] { ReadClauseLine(clause); });
  return clause;
}

void Reader::ReadClauseLine(Clause& clause) {
  if (AcceptWord("where")) {
    clause.where = TakeFunction();
  } else if (AcceptWord("predicate")) {
    clause.predicate = TakeFunction();
  } else if (AcceptWord("key")) {
    clause.keys.push_back(TakeFunction());
  } else if (AcceptWord("accumulate")) {
    clause.accumulators.push_back(ReadAccumulator());
  } else if (AcceptWord("tolerate")) {
    clause.tolerate = ReadRatio();
  } else if (AcceptWord("tolerate_errors")) {
    clause.tolerate_errors = true;
  } else if (AcceptWord("severity")) {
    clause.severity = TakeEnum<Severity>("severity");
  } else if (AcceptWord("because")) {
    clause.because = ReadMessage();
  } else if (AcceptWord("fix")) {
    clause.fix = ReadMessage();
  } else {
    Fault("a part of a clause is expected here");
  }
}

value::Ratio Reader::ReadRatio() {
  value::Ratio ratio;
  std::string text = Peek().kind == Token::Kind::Number ? Peek().text : "";
  const char* end = text.data() + text.size();
  auto [slash, error] = std::from_chars(text.data(), end, ratio.numerator);
  bool parts = error == std::errc() && slash != end && *slash == '/';
  if (parts) {
    auto [last, second] = std::from_chars(slash + 1, end, ratio.denominator);
    parts = second == std::errc() && last == end;
  }
  if (!parts) Fault("a share such as 1/1000 is expected here");
  Take();
  return ratio;
}

Accumulator Reader::ReadAccumulator() {
  Accumulator accumulator;
  accumulator.kind = TakeEnum<AccumulatorKind>("kind of accumulator");
  while (AtIndexed("fn")) accumulator.args.push_back(TakeFunction());
  while (AcceptWord("in")) {
    ColumnReference reference;
    reference.port = TakeString();
    Expect(".");
    reference.column = TakeString();
    accumulator.references.push_back(std::move(reference));
  }
  Expect(":");
  accumulator.type = ReadType();
  return accumulator;
}

}  // namespace meshlaw::ir
