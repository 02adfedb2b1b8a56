// SPDX-License-Identifier: Apache-2.0
// What the judge asks of the world: names, owners, places and classifications; private to this
// room.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "compiler/interp/interp.h"
#include "mesh/judge/judge.h"

namespace meshlaw::judge {

class WorldView {
 public:
  explicit WorldView(const Input& input) : input_(input) {}

  /// Ids of the domain and product that a subject is in; empty where there is none.
  std::string DomainOf(const value::EntityRef& subject) const;
  std::string ProductOf(const value::EntityRef& subject) const;
  /// The value of an attribute by name; null if the type lacks it.
  value::Value Attribute(const snapshot::Entity& entity, std::string_view name) const;
  report::Place PlaceOf(source::Span span) const;
  /// Columns of a port whose values reports mask: confidential and restricted ones.
  std::set<std::string> MaskedColumns(const std::string& port) const;
  std::vector<std::string> KeyColumns(const std::string& port) const;
  const snapshot::Entity* FindPort(const std::string& port) const;
  bool Selected(const value::EntityRef& subject) const;
  bool Selected(const ir::Rule& rule) const;
  /// Does a rule that its module wrote for a class mean this subject?
  bool Means(const ir::Rule& rule, const value::EntityRef& subject) const;

 private:
  std::string AncestorId(const value::EntityRef& subject, std::string_view type) const;
  const Input& input_;
};

/// Stable across places and counts: 16 hex digits over rule, clause and subject.
std::string Fingerprint(const std::string& rule, const std::string& clause,
                        const std::string& subject);

/// The place of a span; a line too long to be read is cut around it.
report::Place PlaceIn(const source::SourceMap& sources, source::Span span);

/// A message as people read it: durations in two units.
std::string RenderMessage(const Input& input, const ir::Message& message,
                          const interp::Environment& env);
/// The text of the law that a function came from, on one line.
std::string SourceOf(const Input& input, ir::FunctionId function);

/// Starts a finding with all that rule and subject say; the caller adds what was found.
report::Finding MakeFinding(const WorldView& view, const ir::Rule& rule,
                            const value::EntityRef& subject);

/// The same fault of the same port is told once, however many came upon it.
void AddFaults(std::vector<report::Fault> faults, report::Report& report);

void JudgeInteroperability(const Input& input, const WorldView& view, report::Report& report);
void JudgeQuality(const Input& input, const WorldView& view, report::Report& report);

}  // namespace meshlaw::judge
