// SPDX-License-Identifier: Apache-2.0
#include "cli/world_faults.h"

#include <algorithm>

#include "mesh/judge/world_view.h"

namespace meshlaw::cli {
namespace {

std::string DomainOf(std::string_view id) { return std::string(id.substr(0, id.find('.'))); }

/// The domain that a selection is all of, or within; empty for the whole mesh.
std::string SelectedDomain(const judge::Selection& selection) {
  return selection.domain.empty() ? DomainOf(selection.product) : selection.domain;
}

/// Whether the domain's law is all there: no rule that may bind it was left out for what it refers
/// to in another domain.
bool IsWhole(const OpenedMesh& mesh, const std::string& domain) {
  return std::ranges::none_of(mesh.compiled->program->left_out, [&](const sema::Module* module) {
    return module->tier != sema::Tier::Domain || module->domain == domain;
  });
}

bool LiesIn(const OpenedMesh& mesh, const mesh::Place& folder, const std::string& path) {
  std::string root = mesh.constitution.PathOf(folder);
  return path == root || path.starts_with(root + "/");
}

/// The domain in whose folders a file lies, or whose folder the constitution names at a place;
/// empty for the council's and the rest of the constitution.
std::string KeeperOf(const OpenedMesh& mesh, source::Span at) {
  for (const mesh::DomainSetting& domain : mesh.constitution.domains) {
    for (const auto* place :
         {&domain.laws, &domain.contracts, &domain.history, &domain.entities, &domain.data}) {
      if (!*place) continue;
      if ((*place)->span == at || LiesIn(mesh, **place, mesh.sources.path(at.file)))
        return domain.name;
    }
  }
  return {};
}

/// The domain that a fault concerns alone: it is about its contracts or laws, which say nothing of
/// what other domains own. Facts are of no domain alone, whoever keeps them.
std::string OnlyConcerned(const OpenedMesh& mesh, source::Span at) {
  for (const mesh::DomainSetting& domain : mesh.constitution.domains) {
    if (!domain.laws || !at.valid()) continue;
    bool in_law = LiesIn(mesh, *domain.laws, mesh.sources.path(at.file));
    if (in_law || domain.laws->span == at) return domain.name;
  }
  return OwnerOfContracts(mesh, at);
}

}  // namespace

void AddWorldFaults(const OpenedMesh& mesh, const judge::Selection& selection,
                    report::Report& report) {
  const std::string selected = SelectedDomain(selection);
  const bool whole = !selected.empty() && IsWhole(mesh, selected);
  for (const diag::Diagnostic& d : mesh.world.all()) {
    if (d.severity != diag::Severity::Error) continue;
    const std::string owner = OnlyConcerned(mesh, d.span);
    if (whole && !owner.empty() && owner != selected) {
      ++report.faults_left_out;
      continue;
    }
    report::Fault fault;
    fault.code = diag::CodeOf(d.kind);
    fault.message = d.message;
    if (d.span.valid()) {
      fault.place = judge::PlaceIn(mesh.sources, d.span);
      fault.subject = fault.place.path;
      fault.domain = owner.empty() ? KeeperOf(mesh, d.span) : owner;
    }
    report.faults.push_back(std::move(fault));
  }
}

void AddUnjudged(const OpenedMesh& mesh, const judge::Selection& selection,
                 report::Report& report) {
  if (!selection.rule.empty()) return;
  const std::string selected = SelectedDomain(selection);
  for (const mesh::Unenforced& promise : mesh.unenforced) {
    if (!selected.empty() && DomainOf(promise.port) != selected) continue;
    if (!(promise.port + "/").starts_with(selection.product)) continue;
    report::Judgement judgement;
    judgement.domain = DomainOf(promise.port);
    judgement.subject = promise.port;
    judgement.rule = report::kPromises;
    judgement.clause = promise.path;
    judgement.verdict = scan::Verdict::NotApplicable;
    judgement.severity = ir::Severity::Info;
    judgement.why =
        "not judged by Meshlaw: " + promise.why + " (" + mesh.sources.Describe(promise.place) + ")";
    report.judgements.push_back(std::move(judgement));
  }
}

}  // namespace meshlaw::cli
