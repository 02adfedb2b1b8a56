// SPDX-License-Identifier: Apache-2.0
#include "cli/baseline.h"

#include <nlohmann/json.hpp>
#include <set>

#include "cli/command.h"
#include "cli/output.h"

namespace meshlaw::cli {

using nlohmann::json;

namespace {

/// Both forms: `{"fingerprints": [...]}` and a report's `{"findings": [{"fingerprint": ...}]}`.
bool ReadFingerprints(const json& document, std::set<std::string>& out) {
  if (!document.is_object()) return false;
  if (auto list = document.find("fingerprints"); list != document.end() && list->is_array()) {
    for (const json& item : *list) {
      if (!item.is_string()) return false;
      out.insert(item.get<std::string>());
    }
    return true;
  }
  auto findings = document.find("findings");
  if (findings == document.end() || !findings->is_array()) return false;
  for (const json& finding : *findings) {
    auto fingerprint = finding.find("fingerprint");
    if (fingerprint == finding.end() || !fingerprint->is_string()) return false;
    out.insert(fingerprint->get<std::string>());
  }
  return true;
}

}  // namespace

bool ApplyBaseline(const Global& global, const std::string& path, report::Report& report) {
  source::SourceMap sources;
  auto id = sources.Load(path, path, size_t{256} << 20);
  if (!id) {
    Refuse(global, diag::Kind::CannotRead, id.error().message);
    return false;
  }
  json document = json::parse(sources.text(*id), nullptr, false);
  std::set<std::string> known;
  if (document.is_discarded() || !ReadFingerprints(document, known)) {
    CannotFollow(global,
                 "`" + path + "` is neither a baseline nor a JSON report of `meshlaw check`",
                 "`meshlaw check MESH --write-baseline FILE` writes one");
    return false;
  }
  for (report::Finding& finding : report.findings)
    finding.baselined = known.contains(finding.fingerprint);
  return true;
}

bool WriteBaseline(const Global& global, const std::string& path, const report::Report& report) {
  std::set<std::string> fingerprints;
  for (const report::Finding& finding : report.findings) fingerprints.insert(finding.fingerprint);
  json document = {{"schema_version", 1}, {"mesh", report.mesh}, {"fingerprints", fingerprints}};
  return WriteResult(global, path, document.dump(2) + "\n");
}

}  // namespace meshlaw::cli
