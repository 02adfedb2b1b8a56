// SPDX-License-Identifier: Apache-2.0
#include "cli/open_port.h"

#include "cli/data_plugin.h"
#include "cli/plugin.h"
#include "mesh/judge/world_view.h"

namespace meshlaw::cli {
namespace {

/// The data as a whole cannot be judged; a single column that differs is a finding.
bool IsFault(const mesh::DataFault& fault) { return fault.column.empty(); }

report::Finding FindingOf(const mesh::DataFault& fault, const mesh::ContractPort& port,
                          const source::SourceMap& sources) {
  report::Finding finding;
  const diag::KindInfo& info = diag::Info(fault.kind);
  finding.kind = report::Kind::Data;
  finding.severity =
      info.severity == diag::Severity::Error ? ir::Severity::Error : ir::Severity::Warning;
  finding.rule = kSchemaRule;
  finding.clause = fault.column;
  finding.tier = ir::Name(ir::Tier::Contract);
  finding.domain = port.owner->domain;
  finding.product = port.owner->product;
  finding.subject = port.id;
  finding.message = fault.message;
  finding.fix = "deliver the data as the contract says, or change the contract by a new version";
  finding.contract = judge::PlaceIn(sources, fault.place);
  finding.law = finding.contract;
  finding.fingerprint = judge::Fingerprint(finding.rule, finding.clause, finding.subject);
  return finding;
}

Result<const DataPlugin*> LoadPlugin() {
  using Entry = const DataPlugin* (*)();
  static const Result<void*> entry = PluginSymbol("libmeshlaw_data.so", "meshlaw_data_plugin");
  if (!entry) return std::unexpected(entry.error());
  return reinterpret_cast<Entry>(*entry)();
}

}  // namespace

PortOpener::PortOpener(OpenedMesh& mesh) : mesh_(mesh), ports_(mesh.contracts.Ports()) {}

judge::OpenedPort PortOpener::Open(const std::string& port,
                                   const std::vector<std::string>& columns) {
  judge::OpenedPort opened;
  for (const mesh::ContractPort& candidate : ports_) {
    if (candidate.id != port) continue;
    const mesh::DomainSetting* domain = mesh_.constitution.Find(candidate.owner->domain);
    if (domain == nullptr || !domain->data) break;
    std::string folder = mesh_.constitution.PathOf(*domain->data);
    auto plugin = LoadPlugin();
    if (!plugin) {
      opened.faults.push_back(
          {port, diag::CodeOf(diag::Kind::EngineFault), plugin.error().message, {}});
      return opened;
    }
    mesh::OpenedData data =
        (*plugin)->open_port(candidate, folder, columns, mesh_.compiled->module.types);
    opened.source = std::move(data.source);
    for (const mesh::DataFault& fault : data.faults) {
      if (IsFault(fault)) {
        opened.faults.push_back({port, diag::CodeOf(fault.kind), fault.message,
                                 judge::PlaceIn(mesh_.sources, fault.place)});
      } else {
        opened.findings.push_back(FindingOf(fault, candidate, mesh_.sources));
      }
    }
    return opened;
  }
  opened.faults.push_back(
      {port,
       diag::CodeOf(diag::Kind::DataMissing),
       "the constitution names no `data` folder for the domain of `" + port + "`",
       {}});
  return opened;
}

}  // namespace meshlaw::cli
