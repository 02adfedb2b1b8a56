// SPDX-License-Identifier: Apache-2.0
// Quality: one scan a port, with every check on it fused, whichever tier wrote it.
#include <fmt/core.h>

#include <algorithm>
#include <chrono>

#include "compiler/plan/reads.h"
#include "compiler/plan/scan_plan.h"
#include "mesh/judge/clause_report.h"
#include "mesh/judge/foreign_keys.h"
#include "mesh/judge/world_view.h"
#include "runtime/scan/column_value.h"
#include "runtime/scan/scanner.h"

namespace meshlaw::judge {
namespace {

class QualityJudge {
 public:
  QualityJudge(const Input& input, const WorldView& view, report::Report& report)
      : input_(input),
        view_(view),
        report_(report),
        start_(std::chrono::steady_clock::now()),
        foreign_(input, report) {}

  void Run() {
    std::vector<const sema::CatalogPort*> ports;
    for (const auto& [id, port] : input_.catalog.ports) {
      const snapshot::Entity* entity = view_.FindPort(id);
      if (entity != nullptr && view_.Selected(entity->ref)) ports.push_back(&port);
    }
    progress_.ports = ports.size();
    for (const sema::CatalogPort* port : ports) {
      progress_.port = port->id;
      JudgePort(*port);
      ++progress_.ports_done;
    }
  }

 private:
  void JudgePort(const sema::CatalogPort& port) {
    plan::ScanPlan plan = plan::PlanScan(input_.module, input_.snapshot, port, input_.now_micros);
    std::erase_if(plan.clauses, [&](const plan::ScanClause& clause) {
      return !view_.Selected(input_.module.rules[clause.rule.index()]);
    });
    ReportUnplanned(port, plan);
    if (plan.clauses.empty()) return;
    AddKeyColumns(port, plan);
    OpenedPort opened = Open(port.id, plan.columns);
    if (opened.source == nullptr) return;
    ClauseReporter reporter(input_, view_, port, plan, *opened.source, report_);
    DropUnreadable(*opened.source, plan, reporter);
    scan::KeySets keys = CollectKeySets(plan, reporter);
    Scan(port, plan, *opened.source, keys, reporter);
  }

  /// What does not apply is listed with the reason. Two such are findings: a `when` that failed,
  /// which is an error and not a silence, and one that holds for a column of the wrong type.
  void ReportUnplanned(const sema::CatalogPort& port, const plan::ScanPlan& plan) {
    for (const plan::NotApplicable& unplanned : plan.not_applicable) {
      const ir::Rule& rule = input_.module.rules[unplanned.rule.index()];
      if (!view_.Selected(rule)) continue;
      scan::Verdict verdict =
          unplanned.is_error ? scan::Verdict::Error : scan::Verdict::NotApplicable;
      if (!unplanned.is_error) {
        report_.judgements.push_back({report::Kind::Quality,
                                      port.domain,
                                      unplanned.subject.id,
                                      rule.FullName(),
                                      "",
                                      verdict,
                                      rule.severity,
                                      {},
                                      unplanned.why});
      }
      if (unplanned.is_error || unplanned.is_misfit) {
        report_.findings.push_back(FindingOf(port, rule, unplanned, verdict));
      }
    }
  }

  report::Finding FindingOf(const sema::CatalogPort& port, const ir::Rule& rule,
                            const plan::NotApplicable& unplanned, scan::Verdict verdict) const {
    report::Finding finding = MakeFinding(view_, rule, unplanned.subject);
    finding.domain = port.domain;
    finding.product = port.product;
    finding.verdict = verdict;
    finding.message = unplanned.why;
    finding.fingerprint =
        Fingerprint(finding.rule, unplanned.is_error ? "when" : "type", finding.subject);
    if (unplanned.is_error) return finding;
    finding.severity = ir::Severity::Info;
    finding.message = "not judged: " + unplanned.why;
    const snapshot::Entity* subject = input_.snapshot.Find(unplanned.subject);
    if (subject != nullptr) finding.contract = view_.PlaceOf(subject->span);
    return finding;
  }

  /// Samples name rows by their key, so keys are read along.
  void AddKeyColumns(const sema::CatalogPort& port, plan::ScanPlan& plan) const {
    for (const std::string& key : view_.KeyColumns(port.id)) {
      const sema::CatalogColumn* column = port.Find(key);
      bool known = false;
      for (const plan::ScanColumn& read : plan.columns) known |= read.name == key;
      if (column != nullptr && !known) plan.columns.push_back({column->name, column->type});
    }
  }

  OpenedPort Open(const std::string& port, const std::vector<plan::ScanColumn>& columns) {
    std::vector<std::string> names;
    for (const plan::ScanColumn& column : columns) names.push_back(column.name);
    OpenedPort opened = input_.open(port, names);
    AddFaults(std::move(opened.faults), report_);
    for (report::Finding& finding : opened.findings) report_.findings.push_back(std::move(finding));
    return opened;
  }

  /// Why the data do not give a column of the plan; empty where they do.
  std::string WhyUnreadable(const scan::BatchSource& source, const std::string& port,
                            const plan::ScanColumn& column) const {
    for (const scan::PhysicalColumn& physical : source.columns()) {
      if (physical.name != column.name) continue;
      Status readable =
          scan::CheckReadable(physical, column.type, input_.module.types, input_.module.model);
      return readable ? std::string() : readable.error().message;
    }
    for (const report::Finding& finding : report_.findings) {
      bool told = finding.kind == report::Kind::Data && finding.subject == port &&
                  finding.clause == column.name;
      if (told) return finding.message;
    }
    return "the data have no column `" + column.name + "`";
  }

  /// Why the clause cannot be judged; empty where it can. What only its messages read of the
  /// unreadable columns is taken as null.
  std::string WithoutUnreadable(plan::ScanClause& planned,
                                const std::vector<std::string>& reasons) const {
    const ir::Clause& clause = input_.module.rules[planned.rule.index()].clauses[planned.clause];
    std::vector<ir::FunctionId> judging = plan::RowFunctionsOf(clause);
    std::vector<bool> read =
        plan::FieldsRead(input_.module, input_.module[clause.row_frame], judging);
    for (size_t i = 0; i < planned.row_bindings.size(); ++i) {
      plan::Binding& binding = planned.row_bindings[i];
      if (binding.column < 0) continue;
      const std::string& reason = reasons[static_cast<size_t>(binding.column)];
      if (!reason.empty() && read[i]) return reason;
      if (!reason.empty()) binding = {};
    }
    return "";
  }

  /// Clauses over columns that the data do not have in a readable form cannot be judged; that the
  /// column differs is a finding of its own.
  void DropUnreadable(const scan::BatchSource& source, plan::ScanPlan& plan,
                      ClauseReporter& reporter) {
    std::vector<std::string> reasons;
    for (const plan::ScanColumn& column : plan.columns)
      reasons.push_back(WhyUnreadable(source, plan.port, column));
    std::erase_if(plan.clauses, [&](plan::ScanClause& clause) {
      std::string reason = WithoutUnreadable(clause, reasons);
      if (!reason.empty()) reporter.AddUnjudged(clause, reason);
      return !reason.empty();
    });
    std::vector<bool> keep;
    for (const std::string& reason : reasons) keep.push_back(reason.empty());
    RemoveColumns(plan, keep);
  }

  static void RemoveColumns(plan::ScanPlan& plan, const std::vector<bool>& keep) {
    std::vector<int> moved;
    std::vector<plan::ScanColumn> kept;
    for (size_t i = 0; i < keep.size(); ++i) {
      moved.push_back(keep[i] ? static_cast<int>(kept.size()) : -1);
      if (keep[i]) kept.push_back(plan.columns[i]);
    }
    plan.columns = std::move(kept);
    for (plan::ScanClause& clause : plan.clauses) {
      for (plan::Binding& binding : clause.row_bindings) {
        if (binding.column >= 0) binding.column = moved[static_cast<size_t>(binding.column)];
      }
    }
  }

  /// What the plan's foreign keys need of other ports. A clause that refers to a port which cannot
  /// be read is not judged; all others are.
  scan::KeySets CollectKeySets(plan::ScanPlan& plan, ClauseReporter& reporter) {
    scan::KeySets keys;
    std::erase_if(plan.clauses, [&](const plan::ScanClause& clause) {
      const ir::Rule& rule = input_.module.rules[clause.rule.index()];
      for (const ir::Accumulator& accumulator : rule.clauses[clause.clause].accumulators) {
        if (accumulator.kind != ir::AccumulatorKind::Foreign) continue;
        scan::KeySetRequest request = scan::RequestOf(accumulator);
        auto found = foreign_.Find(request);
        if (found == nullptr) {
          reporter.AddUnjudged(
              clause, "the data of `" + request.port + "`, which it refers to, cannot be read");
          return true;
        }
        keys[request] = std::move(found);
      }
      return false;
    });
    return keys;
  }

  void Scan(const sema::CatalogPort& port, const plan::ScanPlan& plan, scan::BatchSource& source,
            const scan::KeySets& keys, ClauseReporter& reporter) {
    scan::ScanOptions options;
    options.limits = input_.limits;
    int64_t before = progress_.rows;
    if (input_.progress) {
      options.progress = [&](int64_t rows) {
        progress_.rows = before + rows;
        progress_.seconds = Seconds();
        input_.progress(progress_);
      };
    }
    double started = Seconds();
    auto engine = [&](const scan::RowProgram& program) {
      return input_.engine(program, &input_.snapshot);
    };
    auto result =
        scan::ScanPort(input_.module, plan, source, engine, &input_.snapshot, keys, options);
    if (!result) {
      AddFaults({{port.id, "ML6001", result.error().message, view_.PlaceOf(port.span)}}, report_);
      return;
    }
    progress_.rows = before + result->rows;
    std::string version = VersionOf(port);
    report_.products.push_back(
        {port.id, port.domain, version, result->rows, result->bytes, Seconds() - started});
    for (size_t i = 0; i < plan.clauses.size(); ++i)
      reporter.Add(plan.clauses[i], result->clauses[i]);
    if (result->rows == 0) ReportNoRows(port, result->clauses);
  }

  /// Nothing fails in an empty table, which is no reason to be content with it.
  void ReportNoRows(const sema::CatalogPort& port, const std::vector<scan::ClauseResult>& results) {
    report::Finding finding;
    finding.kind = report::Kind::Data;
    finding.severity = ir::Severity::Warning;
    finding.verdict = scan::Verdict::NoData;
    finding.rule = "contract.rows";
    finding.tier = ir::Name(ir::Tier::Contract);
    finding.domain = port.domain;
    finding.product = port.product;
    finding.subject = port.id;
    auto idle = std::ranges::count(results, scan::Verdict::NoData, &scan::ClauseResult::verdict);
    finding.message = fmt::format("the data have no rows: {} of {} clauses had nothing to judge",
                                  idle, results.size());
    finding.fix = "deliver the data, or find out why there are none";
    finding.contract = view_.PlaceOf(port.span);
    finding.law = finding.contract;
    finding.fingerprint = Fingerprint(finding.rule, "", finding.subject);
    report_.findings.push_back(std::move(finding));
  }

  std::string VersionOf(const sema::CatalogPort& port) const {
    const snapshot::Entity* entity = view_.FindPort(port.id);
    value::Value version = entity ? view_.Attribute(*entity, "version") : value::Value::Null();
    return version.is_null() ? "" : version.string();
  }

  double Seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  }

  const Input& input_;
  const WorldView& view_;
  report::Report& report_;
  std::chrono::steady_clock::time_point start_;
  Progress progress_;
  ForeignKeys foreign_;
};

}  // namespace

void JudgeQuality(const Input& input, const WorldView& view, report::Report& report) {
  QualityJudge(input, view, report).Run();
}

}  // namespace meshlaw::judge
