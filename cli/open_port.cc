// SPDX-License-Identifier: Apache-2.0
#include "cli/open_port.h"

#include <algorithm>
#include <filesystem>

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

/// Whether a folder is there and may be read.
Status CanList(const std::string& folder) {
  std::error_code error;
  std::filesystem::directory_iterator walk(folder, error);
  return error ? Status(Fail(error.message())) : Status();
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
  auto found =
      std::ranges::find_if(ports_, [&](const mesh::ContractPort& each) { return each.id == port; });
  const mesh::DomainSetting* domain =
      found == ports_.end() ? nullptr : mesh_.constitution.Find(found->owner->domain);
  if (domain == nullptr || !domain->data) {
    return Closed(port, diag::Kind::DataMissing,
                  "the constitution names no `data` folder for the domain of `" + port + "`",
                  domain == nullptr ? source::Span{} : domain->span);
  }
  std::string folder = mesh_.constitution.PathOf(*domain->data);
  if (Status listed = CanList(folder); !listed) {
    return Closed(port, diag::Kind::DataMissing,
                  "the data folder `" + folder + "` of domain `" + domain->name +
                      "` cannot be opened: " + listed.error().message,
                  domain->data->span);
  }
  auto plugin = LoadPlugin();
  if (!plugin) return Closed(port, diag::Kind::EngineFault, plugin.error().message, {});
  return Told(*found, (*plugin)->open_port(*found, folder, columns, mesh_.compiled->module.types));
}

judge::OpenedPort PortOpener::Closed(const std::string& port, diag::Kind kind, std::string why,
                                     source::Span place) const {
  judge::OpenedPort opened;
  opened.faults.push_back(
      {port, diag::CodeOf(kind), std::move(why), judge::PlaceIn(mesh_.sources, place)});
  return opened;
}

judge::OpenedPort PortOpener::Told(const mesh::ContractPort& port, mesh::OpenedData data) const {
  judge::OpenedPort opened;
  opened.source = std::move(data.source);
  for (const mesh::DataFault& fault : data.faults) {
    if (IsFault(fault)) {
      opened.faults.push_back({port.id, diag::CodeOf(fault.kind), fault.message,
                               judge::PlaceIn(mesh_.sources, fault.place)});
    } else {
      opened.findings.push_back(FindingOf(fault, port, mesh_.sources));
    }
  }
  return opened;
}

}  // namespace meshlaw::cli
