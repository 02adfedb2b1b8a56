// SPDX-License-Identifier: Apache-2.0
// The report for machines. The shape is a promise: docs/report.schema.json describes it, and a
// change that breaks a reader raises schema_version. Keys keep the order in which they are set.
#include <nlohmann/json.hpp>

#include "compiler/base/check.h"
#include "runtime/report/report.h"
#include "runtime/report/words.h"

namespace meshlaw::report {

namespace {

using Json = nlohmann::ordered_json;

// The words of the format, apart from those for people: they may not change.
const char* Token(scan::Verdict verdict) {
  switch (verdict) {
    case scan::Verdict::Pass: return "pass";
    case scan::Verdict::Fail: return "fail";
    case scan::Verdict::Error: return "error";
    case scan::Verdict::NotApplicable: return "not_applicable";
    case scan::Verdict::NoData: return "no_data";
  }
  MESHLAW_UNREACHABLE();
}

Json ToJson(const Place& place) {
  if (place.path.empty()) return nullptr;
  Json json = {{"path", place.path}};
  json["line"] = place.line;
  json["column"] = place.column;
  json["text"] = place.text;
  return json;
}

Json DataPlace(const Finding& finding) {
  if (finding.data.path.empty()) return nullptr;
  Json json = {{"path", finding.data.path}};
  json["line"] = finding.data.line;
  json["column"] = finding.data.column;
  json["name"] = finding.data_column;
  return json;
}

Json ToJson(const scan::Counts& counts) {
  Json json;
  json["pass"] = counts.pass;
  json["fail"] = counts.fail;
  json["error"] = counts.error;
  json["not_applicable"] = counts.not_applicable;
  return json;
}

Json ToJson(const Finding& finding);
Json ToJson(const Judgement& judgement);
Json ToJson(const Fault& fault);
Json ToJson(const ProductSummary& product);

Json ToJson(const SampleValue& value) {
  switch (value.form) {
    case ValueForm::Plain: return value.text;
    case ValueForm::Null: return nullptr;
    case ValueForm::Masked: return Json{{"masked", true}};
    case ValueForm::Malformed: return Json{{"malformed", value.text}};
    case ValueForm::Failed: return Json{{"error", value.text}};
  }
  MESHLAW_UNREACHABLE();
}

Json ToJson(const SampleRow& sample) {
  Json values = Json::object();
  for (const SampleValue& value : sample.values) values[value.column] = ToJson(value);
  Json json;
  json["row"] = sample.row;
  json["rows"] = sample.rows;
  json["values"] = std::move(values);
  return json;
}

template <typename T>
Json Array(const std::vector<T>& items) {
  Json array = Json::array();
  for (const T& item : items) array.push_back(ToJson(item));
  return array;
}

Json ToJson(const Finding& finding) {
  Json json;
  json["fingerprint"] = finding.fingerprint;
  json["kind"] = Name(finding.kind);
  json["severity"] = ir::Name(finding.severity);
  json["verdict"] = Token(finding.verdict);
  json["rule"] = finding.rule;
  json["clause"] = finding.clause;
  json["tier"] = finding.tier;
  json["domain"] = finding.domain;
  json["product"] = finding.product;
  json["subject"] = finding.subject;
  json["message"] = finding.message;
  json["fix"] = finding.fix;
  json["cites"] = finding.cites;
  json["data"] = DataPlace(finding);
  json["law"] = ToJson(finding.law);
  json["contract"] = ToJson(finding.contract);
  json["counts"] = finding.counts ? ToJson(*finding.counts) : Json(nullptr);
  json["tolerate"] = finding.tolerate ? Json(finding.tolerate->ToDouble()) : Json(nullptr);
  json["unit"] = finding.unit;
  json["measured"] = finding.measured_exactly.empty() ? finding.measured : finding.measured_exactly;
  json["keys_repeated"] = finding.keys_repeated;
  json["samples"] = Array(finding.samples);
  json["baselined"] = finding.baselined;
  return json;
}

Json ToJson(const Judgement& judgement) {
  Json json;
  json["kind"] = Name(judgement.kind);
  json["domain"] = judgement.domain;
  json["subject"] = judgement.subject;
  json["rule"] = judgement.rule;
  json["clause"] = judgement.clause;
  json["verdict"] = Token(judgement.verdict);
  json["severity"] = ir::Name(judgement.severity);
  json["counts"] = ToJson(judgement.counts);
  json["why"] = judgement.why;
  return json;
}

Json ToJson(const Fault& fault) {
  Json json;
  json["subject"] = fault.subject;
  json["domain"] = fault.domain;
  json["code"] = fault.code;
  json["message"] = fault.message;
  json["place"] = ToJson(fault.place);
  return json;
}

Json ToJson(const ProductSummary& product) {
  Json json;
  json["id"] = product.id;
  json["domain"] = product.domain;
  json["version"] = product.version;
  json["rows"] = product.rows;
  json["bytes"] = product.bytes;
  json["seconds"] = product.seconds;
  return json;
}

Json SummaryOf(const Report& report) {
  const Tally tally = TallyOf(report);
  Json json;
  for (ir::Severity severity : kWorstFirst) {
    json[std::string(ir::Name(severity))] = tally[severity];
  }
  json["baselined"] = tally.baselined;
  json["faults"] = report.faults.size();
  json["faults_left_out"] = report.faults_left_out;
  json["judgements"] = report.judgements.size();
  return json;
}

}  // namespace

std::string RenderJson(const Report& report) {
  Json json;
  json["schema_version"] = 1;
  json["mesh"] = report.mesh;
  json["path"] = report.path;
  json["generated_at"] = report.generated_at;
  json["version"] = report.version;
  json["summary"] = SummaryOf(report);
  json["rules"] = report.rules;
  json["clauses"] = report.clauses;
  json["compile_seconds"] = report.compile_seconds;
  json["scan_seconds"] = report.scan_seconds;
  json["domains"] = report.domains;
  json["products"] = Array(report.products);
  json["findings"] = Array(report.findings);
  json["judgements"] = Array(report.judgements);
  json["faults"] = Array(report.faults);
  // Data may hold bytes that are not UTF-8; a report must still be JSON.
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace meshlaw::report
