// SPDX-License-Identifier: Apache-2.0
// The result of one clause as a judgement and, if it does not pass, a finding; private to this
// room.
#pragma once

#include <set>
#include <string>

#include "compiler/interp/interp.h"
#include "compiler/plan/scan_plan.h"
#include "mesh/judge/world_view.h"
#include "runtime/scan/batch.h"

namespace meshlaw::judge {

class ClauseReporter {
 public:
  ClauseReporter(const Input& input, const WorldView& view, const sema::CatalogPort& port,
                 const plan::ScanPlan& plan, const scan::BatchSource& source,
                 report::Report& report);
  void Add(const plan::ScanClause& planned, const scan::ClauseResult& result);
  /// A clause that what the data lack leaves without a verdict: an error, and not a silence.
  void AddUnjudged(const plan::ScanClause& planned, const std::string& why);

 private:
  struct Subject {
    const plan::ScanClause& planned;
    const ir::Rule& rule;
    const ir::Clause& clause;
    const scan::ClauseResult& result;
  };
  void AddJudgement(const Subject& s, std::string why = {});
  report::Finding Start(const Subject& s) const;
  report::Finding Describe(const Subject& s);
  std::string MessageOf(const Subject& s, const ir::Message& own, const ir::Message& of_rule);
  std::string RenderMasked(const Subject& s, const ir::Message& message,
                           const interp::Environment& env, const ir::Frame& frame);
  interp::Environment SampleEnvironment(const Subject& s, const scan::Sample* sample);
  value::Value FieldOf(const Subject& s, const scan::Sample* sample, const ir::Frame& frame,
                       uint32_t index);
  void Measure(const Subject& s, report::Finding& finding) const;
  std::string UnitOf(const ir::Clause& clause) const;
  std::vector<size_t> ShownColumns(const Subject& s) const;
  void AddSamples(const Subject& s, report::Finding& finding) const;
  void AddDataPlace(const Subject& s, const scan::Sample& sample, report::Finding& finding) const;
  static std::vector<ir::FunctionId> KeyFunctions(const ir::Clause& clause);
  void AddKey(const Subject& s, const scan::Sample& sample, report::SampleRow& row) const;
  report::SampleValue Shown(std::string name, const value::Value& value, value::TypeId type,
                            bool masked, const std::string* unreadable) const;
  report::Place ContractPlace(const Subject& s) const;
  bool ReadsMasked(const Subject& s, ir::FunctionId function, const ir::Frame& frame) const;
  bool IsMasked(const Subject& s, const ir::Accumulator& accumulator) const;
  bool ReadsMaskedColumn(const Subject& s, ir::FunctionId function, const ir::Frame& frame) const;

  const Input& input_;
  const WorldView& view_;
  const sema::CatalogPort& port_;
  const plan::ScanPlan& plan_;
  const scan::BatchSource& source_;
  report::Report& report_;
  std::set<std::string> masked_;
  std::vector<std::string> keys_;
  value::Values no_results_;
};

}  // namespace meshlaw::judge
