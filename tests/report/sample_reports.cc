// SPDX-License-Identifier: Apache-2.0
#include "tests/report/sample_reports.h"

#include "tests/report/sample_findings.h"

namespace meshlaw::report::testing {

namespace {

using ir::Severity;
using scan::Verdict;

std::vector<ProductSummary> Products() {
  return {
      {"flights.flights", "flights", "1.1.0", 336'776, 48'495'744, 0.214},
      {"weather.observations", "weather", "1.0.0", 26'115, 3'133'800, 0.019},
      {"fleet.planes", "fleet", "2.0.0", 3'322, 242'506, 0.003},
      {"places.airports", "places", "1.0.0", 1'458, 104'233, 0.002},
      {"places.name-embeddings", "places", "0.9.0", 1'605, 410'880, 0.004},
      {"carriers.airlines", "carriers", "1.0.0", 16, 386, 0.0004},
  };
}

Judgement Judged(Kind kind, const char* subject, const char* rule, const char* clause,
                 Verdict verdict, scan::Counts counts) {
  const std::string id = subject;
  return {kind, id.substr(0, id.find('.')), id, rule, clause, verdict, Severity::Error, counts};
}

void AddPasses(Report& report) {
  const char* flights = "flights.flights/flights";
  const char* weather = "weather.observations/observations";
  const char* planes = "fleet.planes/planes";
  auto& out = report.judgements;
  for (const char* clause : {"dep_time", "arr_time", "sched_dep_time", "sched_arr_time"}) {
    out.push_back(Judged(Kind::Quality, flights, "flights.clock_times", clause, Verdict::Pass,
                         {328'521, 0, 0, 8'255}));
  }
  out.push_back(Judged(Kind::Quality, flights, "flights.known_carriers", "carrier", Verdict::Pass,
                       {336'776, 0, 0, 0}));
  for (const char* clause : {"year", "month", "day", "origin", "dest", "time_hour"}) {
    out.push_back(Judged(Kind::Data, flights, "flights.flights.contract", clause, Verdict::Pass,
                         {336'776, 0, 0, 0}));
  }
  for (const char* clause : {"temp", "humid", "pressure", "visib", "precip"}) {
    out.push_back(Judged(Kind::Quality, weather, "weather.plausible", clause, Verdict::Pass,
                         {26'115, 0, 0, 0}));
  }
  out.push_back(Judged(Kind::Data, weather, "weather.observations.contract", "origin",
                       Verdict::Pass, {26'115, 0, 0, 0}));
  out.push_back(
      Judged(Kind::Quality, planes, "fleet.identity", "key", Verdict::Pass, {3'322, 0, 0, 0}));
  out.push_back(Judged(Kind::Data, planes, "fleet.planes.contract", "tailnum", Verdict::Pass,
                       {3'322, 0, 0, 0}));
  out.push_back(Judged(Kind::Interoperability, planes, "mesh.interop.owned", "", Verdict::Pass,
                       {1, 0, 0, 0}));
  out.push_back(Judged(Kind::Interoperability, flights, "mesh.interop.owned", "", Verdict::Pass,
                       {1, 0, 0, 0}));
  out.push_back(Judged(Kind::Interoperability, flights, "mesh.interop.schemas_evolve_safely", "",
                       Verdict::NotApplicable, {}));
  out.push_back(Judged(Kind::Quality, "places.airports/airports", "places.clock", "dst_agrees",
                       Verdict::NoData, {0, 0, 0, 1'458}));
}

void AddFailures(Report& report) {
  for (const Finding& finding : report.findings) {
    report.judgements.push_back({finding.kind, finding.domain, finding.subject, finding.rule,
                                 finding.clause, finding.verdict, finding.severity,
                                 finding.counts.value_or(scan::Counts{0, 1, 0, 0})});
  }
}

Report Bare(const char* mesh) {
  Report report;
  report.mesh = mesh;
  report.path = "examples/airports";
  report.generated_at = "2026-11-24T12:00:00Z";
  report.version = "0.1.0";
  return report;
}

void SetPlace(Place& place, const std::string& text) {
  place.path = text;
  place.text = text;
}

void SetTexts(Finding& finding, const std::string& text) {
  for (std::string* field :
       {&finding.fingerprint, &finding.rule, &finding.clause, &finding.tier, &finding.domain,
        &finding.product, &finding.subject, &finding.message, &finding.fix, &finding.unit,
        &finding.measured, &finding.data_column}) {
    *field = text;
  }
  for (std::string& cite : finding.cites) cite = text;
  SetPlace(finding.law, text);
  SetPlace(finding.contract, text);
  finding.data.path = text;
  for (SampleRow& sample : finding.samples) {
    for (size_t i = 0; i < sample.values.size(); ++i) {
      // Column names must differ, or the table would have another shape.
      sample.values[i] = {text + std::to_string(i), text};
    }
  }
}

}  // namespace

Report FullReport() {
  Report report = Bare("airports");
  report.domains = {"carriers", "flights", "fleet", "places", "weather"};
  report.products = Products();
  report.findings = SampleFindings();
  AddPasses(report);
  AddFailures(report);
  report.faults = {{"carriers.airlines/airlines",
                    "ML6002",
                    "the contract names `airlines.csv`, but there is no such file in "
                    "`data/carriers`",
                    {"carriers/contracts/airlines.odcs.yaml", 57, 11, "path: airlines.csv"}}};
  report.rules = 41;
  report.clauses = 97;
  report.compile_seconds = 0.0121;
  report.scan_seconds = 0.348;
  return report;
}

Report CleanReport() {
  Report report = Bare("airports");
  report.domains = {"flights", "fleet", "weather"};
  report.products = Products();
  report.products.resize(3);
  AddPasses(report);
  report.faults_left_out = 2;
  report.rules = 12;
  report.clauses = 20;
  report.compile_seconds = 0.0042;
  report.scan_seconds = 0.236;
  return report;
}

Report EmptyReport() { return Bare("nowhere"); }

Report LargeReport(int count) {
  Report report = FullReport();
  const std::vector<Finding> kinds = SampleFindings();
  report.findings.clear();
  report.judgements.clear();
  report.domains.clear();
  for (int d = 0; d < 20; ++d) report.domains.push_back("domain" + std::to_string(d));
  for (int i = 0; i < count; ++i) {
    Finding finding = kinds[static_cast<size_t>(i) % kinds.size()];
    const std::string number = std::to_string(i);
    finding.fingerprint = std::string(16 - number.size(), '0') + number;
    finding.domain = report.domains[static_cast<size_t>(i) % report.domains.size()];
    finding.subject = finding.domain + ".product" + number + "/port";
    finding.baselined = false;
    report.findings.push_back(std::move(finding));
  }
  for (int i = 0; i < 10; ++i) AddFailures(report);
  return report;
}

void SetEveryText(Report& report, const std::string& text) {
  for (std::string* field : {&report.mesh, &report.path, &report.generated_at, &report.version}) {
    *field = text;
  }
  for (std::string& domain : report.domains) domain = text;
  for (ProductSummary& product : report.products)
    product.id = product.domain = product.version = text;
  for (Finding& finding : report.findings) SetTexts(finding, text);
  for (Judgement& judged : report.judgements) {
    judged.domain = judged.subject = judged.rule = judged.clause = text;
  }
  for (Fault& fault : report.faults) {
    fault.subject = fault.code = fault.message = text;
    SetPlace(fault.place, text);
  }
}

}  // namespace meshlaw::report::testing
