// SPDX-License-Identifier: Apache-2.0
#include "runtime/decide/scope.h"

#include <algorithm>
#include <map>

#include "compiler/residual/print.h"
#include "compiler/residual/specialize.h"
#include "compiler/residual/visible.h"
#include "runtime/decide/mask_lattice.h"
#include "runtime/decide/request_frame.h"

namespace meshlaw::decide {
namespace {

using residual::Term;

class ScopeBuilder {
 public:
  ScopeBuilder(const ir::Module& module, const snapshot::Snapshot& snapshot,
               const sema::Catalog& catalog, const Request& request, Holding& holding,
               Decision& decision)
      : module_(module),
        snapshot_(snapshot),
        catalog_(catalog),
        request_(request),
        holding_(holding),
        decision_(decision) {}

  void Bind(const std::vector<Held>& permits);
  void FillRows();
  void FillColumns(const sema::CatalogPort& port);
  void FillMasks(const sema::CatalogPort& port);

 private:
  /// A permit, the limits that bind it, and the rows that are left.
  struct Grant {
    const ir::Rule* rule;
    Term rows;                   ///< of the permit alone
    std::vector<size_t> limits;  ///< into limits_, ascending
  };
  struct Limit {
    const ir::Rule* rule;
    Term rows;
  };

  const ir::Rule& RuleOf(const Held& held) const { return module_.rules[held.rule.index()]; }
  Term RowsOf(const Held& held);
  Term Union(const std::vector<const Grant*>& grants);
  std::string Words(const Term& term);
  bool Shows(const Grant& grant, const std::string& column) const;
  bool Binds(const ir::Rule& mask, const std::string& column) const;
  void FillMask(const sema::CatalogColumn& column);

  const ir::Module& module_;
  const snapshot::Snapshot& snapshot_;
  const sema::Catalog& catalog_;
  const Request& request_;
  Holding& holding_;
  Decision& decision_;
  std::optional<residual::Terms> terms_;  ///< only where some rule speaks of rows
  std::vector<Grant> grants_;
  std::vector<Limit> limits_;
  Term all_rows_;
};

/// True for the rows that the rule speaks of; failures that are certain become errors. Null where
/// nobody speaks of rows.
Term ScopeBuilder::RowsOf(const Held& held) {
  if (!terms_) return nullptr;
  const ir::Rule& rule = RuleOf(held);
  if (!rule.rows) return terms_->Bool(true);
  interp::Environment env = RequestEnvironment(snapshot_, catalog_, request_, held.subject);
  std::vector<value::Failure> failures;
  Term rows = Visible(*terms_, residual::Specialize(*terms_, module_, *rule.rows, env), failures);
  for (value::Failure failure : failures) {
    holding_.errors.push_back(
        {held.rule, failure, rule.effect == ir::EffectKind::Limit, held.subject});
  }
  return rows;
}

void ScopeBuilder::Bind(const std::vector<Held>& permits) {
  auto speaks_of_rows = [&](const Held& held) { return RuleOf(held).rows.has_value(); };
  bool any_rows = std::any_of(permits.begin(), permits.end(), speaks_of_rows) ||
                  std::any_of(holding_.limits.begin(), holding_.limits.end(), speaks_of_rows);
  if (any_rows) terms_.emplace(module_, &snapshot_);
  std::vector<Held> limits = holding_.limits;
  std::sort(limits.begin(), limits.end(),
            [&](const Held& a, const Held& b) { return NameLess(module_, a.rule, b.rule); });
  for (const Held& permit : permits) grants_.push_back({&RuleOf(permit), RowsOf(permit), {}});
  for (const Held& limit : limits) {
    bool binds_any = false;
    for (Grant& grant : grants_) {
      if (IsBeyond(*grant.rule, RuleOf(limit).tier)) continue;
      grant.limits.push_back(limits_.size());
      binds_any = true;
    }
    if (!binds_any) continue;
    limits_.push_back({&RuleOf(limit), RowsOf(limit)});
    decision_.limits.push_back(limit.rule);
  }
}

/// The rows that any of the grants shows. Grants under the same limits are joined before they are
/// limited, so the usual case reads `(these or those) and limit`.
Term ScopeBuilder::Union(const std::vector<const Grant*>& grants) {
  std::map<std::vector<size_t>, std::vector<Term>> by_limits;
  for (const Grant* grant : grants) by_limits[grant->limits].push_back(grant->rows);
  std::vector<Term> any;
  for (auto& [limits, rows] : by_limits) {
    std::vector<Term> all = {terms_->Or(std::move(rows))};
    for (size_t limit : limits) all.push_back(limits_[limit].rows);
    any.push_back(terms_->And(std::move(all)));
  }
  return terms_->Or(std::move(any));
}

/// A condition that cannot be written out must not be shown as less than it is: it shows nothing.
std::string ScopeBuilder::Words(const Term& term) {
  auto text = residual::Print(term, terms_->types(), terms_->model());
  return text ? *std::move(text) : "false";
}

void ScopeBuilder::FillRows() {
  if (!terms_) return;
  std::vector<const Grant*> all;
  for (const Grant& grant : grants_) all.push_back(&grant);
  all_rows_ = Union(all);
  if (all_rows_->is_true()) return;
  decision_.rows = Words(all_rows_);
  decision_.no_rows = *decision_.rows == "false";
}

bool NamesColumn(const ir::Rule& rule, const std::string& column) {
  if (rule.columns.empty()) return true;
  bool named = std::find(rule.columns.begin(), rule.columns.end(), column) != rule.columns.end();
  return named != rule.columns_except;
}

bool ScopeBuilder::Shows(const Grant& grant, const std::string& column) const {
  return NamesColumn(*grant.rule, column) &&
         std::all_of(grant.limits.begin(), grant.limits.end(),
                     [&](size_t limit) { return NamesColumn(*limits_[limit].rule, column); });
}

void ScopeBuilder::FillColumns(const sema::CatalogPort& port) {
  for (const sema::CatalogColumn& column : port.columns) {
    std::vector<const Grant*> showing;
    for (const Grant& grant : grants_) {
      if (Shows(grant, column.name)) showing.push_back(&grant);
    }
    if (showing.empty()) continue;
    decision_.columns.push_back(column.name);
    if (!terms_ || showing.size() == grants_.size()) continue;
    Term rows = Union(showing);
    if (rows != all_rows_) decision_.column_rows[column.name] = Words(rows);
  }
}

/// Whether no mandatory permit from above shows the column.
bool ScopeBuilder::Binds(const ir::Rule& mask, const std::string& column) const {
  return std::none_of(grants_.begin(), grants_.end(), [&](const Grant& grant) {
    return IsBeyond(*grant.rule, mask.tier) && Shows(grant, column);
  });
}

std::vector<ir::RuleId> Together(const std::vector<std::pair<ir::RuleId, ir::Mask>>& binding) {
  std::vector<ir::RuleId> rules;
  std::optional<ir::Mask> hidden;
  for (const auto& [rule, mask] : binding) {
    if (hidden && IsAtLeast(*hidden, mask)) continue;
    hidden = hidden ? Join(*hidden, mask) : mask;
    rules.push_back(rule);
  }
  return rules;
}

void ScopeBuilder::FillMask(const sema::CatalogColumn& column) {
  std::optional<ir::Mask> joined;
  std::vector<std::pair<ir::RuleId, ir::Mask>> binding;
  for (const Held& held : holding_.masks) {
    const ir::Rule& rule = RuleOf(held);
    for (const ir::Mask& mask : rule.masks) {
      if (mask.column != column.name || !Binds(rule, column.name)) continue;
      binding.emplace_back(held.rule, mask);
      joined = joined ? Join(*joined, mask) : mask;
    }
  }
  if (!joined) return;
  // The first rule that asks for all of it by itself; where only several together do, those that
  // each hide more than the ones before.
  auto cause = std::find_if(binding.begin(), binding.end(),
                            [&](const auto& each) { return IsAtLeast(each.second, *joined); });
  decision_.mask_rules[column.name] =
      cause != binding.end() ? std::vector<ir::RuleId>{cause->first} : Together(binding);
  decision_.masks[column.name] = Fitted(*joined, module_.types.IsOptional(column.type));
}

void ScopeBuilder::FillMasks(const sema::CatalogPort& port) {
  std::sort(holding_.masks.begin(), holding_.masks.end(),
            [&](const Held& a, const Held& b) { return NameLess(module_, a.rule, b.rule); });
  auto& visible = decision_.columns;
  for (const sema::CatalogColumn& column : port.columns) {
    if (std::find(visible.begin(), visible.end(), column.name) != visible.end()) FillMask(column);
  }
  std::erase_if(visible, [&](const std::string& column) {
    auto mask = decision_.masks.find(column);
    return mask != decision_.masks.end() && mask->second.kind == ir::MaskKind::Drop;
  });
}

}  // namespace

void FillScope(const ir::Module& module, const snapshot::Snapshot& snapshot,
               const sema::Catalog& catalog, const Request& request,
               const std::vector<Held>& permits, Holding& holding, Decision& decision) {
  ScopeBuilder scope(module, snapshot, catalog, request, holding, decision);
  scope.Bind(permits);
  scope.FillRows();
  auto port = catalog.ports.find(request.resource.id);
  if (port == catalog.ports.end()) return;
  scope.FillColumns(port->second);
  scope.FillMasks(port->second);
}

}  // namespace meshlaw::decide
