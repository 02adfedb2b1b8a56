// SPDX-License-Identifier: Apache-2.0
#include "cli/selection.h"

#include <algorithm>

#include "cli/open_port.h"
#include "mesh/judge/rule_name.h"

namespace meshlaw::cli {
namespace {

using Names = std::vector<std::string>;

bool SayUnknown(const Global& global, const std::string& what, const std::string& name,
                const Names& known) {
  std::vector<std::string_view> candidates(known.begin(), known.end());
  std::string text = "the mesh has no " + what + " `" + name + "`";
  std::string_view nearest = diag::Nearest(name, candidates);
  // People say the last part of a name for the whole.
  for (const std::string& candidate : known) {
    if (nearest.empty() && candidate.ends_with("." + name)) nearest = candidate;
  }
  CannotFollow(global, text, nearest.empty() ? "" : "did you mean `" + std::string(nearest) + "`?");
  return false;
}

bool HasDomain(const Global& global, const OpenedMesh& mesh, const std::string& domain) {
  Names known;
  for (const mesh::DomainSetting& each : mesh.constitution.domains) known.push_back(each.name);
  if (std::ranges::find(known, domain) != known.end()) return true;
  return SayUnknown(global, "domain", domain, known);
}

/// Products and their ports, by domain.
bool HasProduct(const Global& global, const OpenedMesh& mesh, const std::string& product,
                const std::string& domain) {
  Names known;
  for (const auto& [id, port] : mesh.compiled->catalog.ports) {
    if (!domain.empty() && port.domain != domain) continue;
    known.push_back(id.substr(0, id.find('/')));
    known.push_back(id);
  }
  if (std::ranges::find(known, product) != known.end()) return true;
  // One whose contract could not be read is a fault of the mesh, which the report says.
  if (!mesh.compiled->catalog.unreadable_domains.empty()) return true;
  return SayUnknown(global, domain.empty() ? "product" : "product of `" + domain + "`", product,
                    known);
}

bool HasRule(const Global& global, const OpenedMesh& mesh, const std::string& name) {
  if (IsSchemaRule(name)) return true;
  Names known;
  for (const ir::Rule& rule : mesh.compiled->module.rules) {
    if (judge::IsNamed(rule, name)) return true;
    known.push_back(rule.FullName());
    known.push_back(rule.name);
  }
  return SayUnknown(global, "rule", name, known);
}

}  // namespace

bool IsSchemaRule(const std::string& rule) { return rule == kSchemaRule; }

bool IsSelectable(const Global& global, const OpenedMesh& mesh, const judge::Selection& selection) {
  bool good = selection.domain.empty() || HasDomain(global, mesh, selection.domain);
  if (good && !selection.product.empty())
    good = HasProduct(global, mesh, selection.product, selection.domain);
  return good && (selection.rule.empty() || HasRule(global, mesh, selection.rule));
}

}  // namespace meshlaw::cli
