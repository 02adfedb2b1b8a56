// SPDX-License-Identifier: Apache-2.0
#include "runtime/report/matrix.h"

#include <algorithm>
#include <map>
#include <set>

namespace meshlaw::report {

namespace {

/// Kinds that always have a column, and those that the report speaks of.
std::vector<Kind> KindsOf(const Report& report) {
  std::set<Kind> present = {Kind::Interoperability, Kind::Quality};
  for (const Finding& finding : report.findings) present.insert(finding.kind);
  for (const Judgement& judgement : report.judgements) present.insert(judgement.kind);
  std::vector<Kind> kinds;
  std::copy_if(kKinds.begin(), kKinds.end(), std::back_inserter(kinds),
               [&](Kind kind) { return present.contains(kind); });
  return kinds;
}

/// A subject is a product's id, or that and a port or column below it.
std::string DomainOf(const Report& report, const std::string& subject) {
  for (const ProductSummary& product : report.products) {
    if (subject == product.id || subject.starts_with(product.id + "/")) return product.domain;
  }
  const std::string head = subject.substr(0, subject.find_first_of("./"));
  const bool known =
      std::find(report.domains.begin(), report.domains.end(), head) != report.domains.end();
  return known ? head : std::string();
}

class Builder {
 public:
  explicit Builder(const Report& report) : report_(report) {
    matrix_.kinds = KindsOf(report);
    for (const std::string& domain : report.domains) Row(domain);
    declared_ = static_cast<ptrdiff_t>(matrix_.rows.size());
  }

  Matrix Build() {
    AddFindings();
    AddJudgements();
    AddFaults();
    std::sort(matrix_.rows.begin() + declared_, matrix_.rows.end(),
              [](const MatrixRow& a, const MatrixRow& b) { return a.domain < b.domain; });
    return std::move(matrix_);
  }

 private:
  MatrixRow& Row(const std::string& domain) {
    auto [at, is_new] = index_.try_emplace(domain, matrix_.rows.size());
    if (is_new) {
      matrix_.rows.push_back({domain, 0, 0, std::vector<MatrixCell>(matrix_.kinds.size())});
    }
    return matrix_.rows[at->second];
  }

  MatrixCell& Cell(const std::string& domain, Kind kind) {
    const auto at = std::find(matrix_.kinds.begin(), matrix_.kinds.end(), kind);
    return Row(domain).cells[static_cast<size_t>(at - matrix_.kinds.begin())];
  }

  void AddFindings() {
    for (size_t i = 0; i < report_.findings.size(); ++i) {
      const Finding& finding = report_.findings[i];
      MatrixCell& cell = Cell(finding.domain, finding.kind);
      if (finding.baselined) {
        ++cell.findings.baselined;
        continue;
      }
      const auto severity = static_cast<size_t>(finding.severity);
      if (cell.findings.open[severity]++ == 0) cell.first[severity] = static_cast<int64_t>(i);
    }
  }

  void AddJudgements() {
    for (const Judgement& judgement : report_.judgements) {
      MatrixCell& cell = Cell(judgement.domain, judgement.kind);
      const scan::Verdict verdict = judgement.verdict;
      if (verdict == scan::Verdict::Pass) ++cell.passed;
      if (verdict == scan::Verdict::NoData) ++cell.no_data;
      if (verdict == scan::Verdict::Fail || verdict == scan::Verdict::Error) ++cell.failing;
    }
  }

  /// A port or file counts once, however much is wrong with it.
  void AddFaults() {
    std::set<std::string> seen;
    for (const Fault& fault : report_.faults) {
      if (!seen.insert(fault.subject).second) continue;
      MatrixRow& row = Row(fault.domain.empty() ? DomainOf(report_, fault.subject) : fault.domain);
      ++(fault.place.path == fault.subject ? row.files_unread : row.ports_unjudged);
    }
  }

  const Report& report_;
  Matrix matrix_;
  ptrdiff_t declared_ = 0;  ///< rows of the constitution's domains
  std::map<std::string, size_t> index_;
};

}  // namespace

bool MatrixCell::clean() const {
  return passed > 0 && findings.total() == 0 && failing <= findings.baselined;
}

Matrix MatrixOf(const Report& report) { return Builder(report).Build(); }

}  // namespace meshlaw::report
