// SPDX-License-Identifier: Apache-2.0
#include "runtime/decide/fast_snapshot.h"

#include <algorithm>
#include <map>

#include "runtime/decide/applicability.h"

namespace meshlaw::decide {

class FastSnapshotBuilder {
 public:
  FastSnapshotBuilder(const ir::Module& module, const plan::DecidePlan& plan,
                      const snapshot::Snapshot& snapshot, const sema::Catalog& catalog)
      : module_(module),
        plan_(plan),
        snapshot_(snapshot),
        catalog_(catalog),
        made_(std::make_shared<FastSnapshot>()) {
    made_->interner_ = plan.seeds.Continued();
  }

  std::shared_ptr<const FastSnapshot> Run() {
    for (const snapshot::Entity& entity : snapshot_.entities()) {
      numbers_.push_back(made_->interner_.Entity(entity.ref));
    }
    for (const ir::Param& param : module_.params) CollectDomains(param);
    for (const snapshot::Entity& entity : snapshot_.entities()) AddRow(entity);
    for (const snapshot::Entity& entity : snapshot_.entities()) AddSubjects(entity);
    made_->first_spare_ = static_cast<int64_t>(made_->interner_.entity_count());
    size_t count = made_->interner_.entity_count() + FastSnapshot::kSpareEntities;
    made_->rows_.assign(count, nullptr);
    made_->subjects_of_.assign(count, nullptr);
    for (size_t i = 0; i < numbers_.size(); ++i) {
      auto number = static_cast<size_t>(numbers_[i]);
      made_->rows_[number] = rows_[i];
      made_->subjects_of_[number] = subjects_[i];
    }
    AddAncestors(count);
    return made_;
  }

 private:
  void CollectDomains(const ir::Param& param);
  void AddRow(const snapshot::Entity& entity);
  void AddSubjects(const snapshot::Entity& entity);
  abi::Subject SubjectOf(const value::EntityRef& subject);
  bool IsDeclared(value::EntityTypeId type, value::EntityTypeId holder);
  const abi::Cell* ParamsOf(std::string_view domain);
  void AddAncestors(size_t count);

  const ir::Module& module_;
  const plan::DecidePlan& plan_;
  const snapshot::Snapshot& snapshot_;
  const sema::Catalog& catalog_;
  std::shared_ptr<FastSnapshot> made_;
  std::vector<int64_t> numbers_;  ///< by index in the snapshot
  std::vector<const abi::Cell*> rows_;
  std::vector<const abi::Subject*> subjects_;
  std::map<std::string, const abi::Cell*, std::less<>> params_;
  std::vector<std::string> setting_domains_;  ///< domains that set any param
  std::map<std::pair<value::EntityTypeId, value::EntityTypeId>, bool> declared_;
};

void FastSnapshotBuilder::CollectDomains(const ir::Param& param) {
  for (const auto& [domain, constant] : param.by_domain) {
    auto known = std::find(setting_domains_.begin(), setting_domains_.end(), domain);
    if (known == setting_domains_.end()) setting_domains_.push_back(domain);
  }
}

/// Only what some condition reads is encoded; the rest is never looked at.
void FastSnapshotBuilder::AddRow(const snapshot::Entity& entity) {
  const auto& attributes = module_.model[entity.ref.type].attributes;
  std::vector<abi::Cell> cells(attributes.size(), {0, abi::kOutside});
  auto use = std::lower_bound(plan_.attributes.begin(), plan_.attributes.end(),
                              plan::AttributeUse{entity.ref.type, 0});
  for (; use != plan_.attributes.end() && use->type == entity.ref.type; ++use) {
    size_t i = use->attribute;
    value::Value value = i < entity.attributes.size() ? entity.attributes[i] : value::Value();
    cells[i] = made_->interner_.Encode(value, attributes[i].type, module_.types, module_.model,
                                       value::Failure::MissingAttribute);
  }
  // A row of no cells must still be told from an entity that is missing.
  if (cells.empty()) cells.emplace_back();
  made_->cells_.push_back(std::move(cells));
  rows_.push_back(made_->cells_.back().data());
}

const abi::Cell* FastSnapshotBuilder::ParamsOf(std::string_view domain) {
  auto sets = std::find(setting_domains_.begin(), setting_domains_.end(), domain);
  std::string key = sets == setting_domains_.end() ? std::string() : *sets;
  auto known = params_.find(key);
  if (known != params_.end()) return known->second;
  std::vector<abi::Cell> cells;
  for (const ir::Param& param : module_.params) {
    const ir::Constant& constant = module_[param.ValueFor(key)];
    cells.push_back(made_->interner_.Encode(constant.value, param.type, module_.types,
                                            module_.model, value::Failure::NullValue));
  }
  made_->cells_.push_back(std::move(cells));
  return params_.emplace(key, made_->cells_.back().data()).first->second;
}

abi::Subject FastSnapshotBuilder::SubjectOf(const value::EntityRef& ref) {
  abi::Subject subject;
  std::string_view domain = DomainOf(catalog_, ref);
  subject.entity = made_->interner_.Entity(ref);
  subject.domain = made_->interner_.Symbol(domain);
  subject.params = ParamsOf(domain);
  for (size_t i = 0; i < plan_.bounds.size(); ++i) {
    bool within = WithinBounds(module_.types, catalog_, plan_.bounds[i], ref);
    if (within) subject.bounds |= uint64_t{1} << i;
  }
  return subject;
}

/// Whether the model lets an entity of `type` be in one of `holder`, directly or not.
bool FastSnapshotBuilder::IsDeclared(value::EntityTypeId type, value::EntityTypeId holder) {
  auto known = declared_.find({type, holder});
  if (known != declared_.end()) return known->second;
  std::vector<value::EntityTypeId> types = {type};
  for (size_t i = 0; i < types.size(); ++i) {
    for (value::EntityTypeId parent : module_.model[types[i]].parents) {
      if (std::find(types.begin(), types.end(), parent) == types.end()) types.push_back(parent);
    }
  }
  bool found = std::find(types.begin(), types.end(), holder) != types.end();
  return declared_[{type, holder}] = found;
}

void FastSnapshotBuilder::AddSubjects(const snapshot::Entity& entity) {
  std::vector<abi::Subject> subjects;
  bool declared = true;
  for (value::EntityTypeId type : plan_.subject_types) {
    auto ref = NearestOfType(snapshot_, entity.ref, type);
    declared = declared && (!ref || IsDeclared(entity.ref.type, type));
    subjects.push_back(ref ? SubjectOf(*ref) : abi::Subject{});
  }
  // Groups of the plan go by the declared hierarchy, so what is outside of it they would miss.
  if (!declared) return subjects_.push_back(nullptr);
  if (subjects.empty()) subjects.emplace_back();
  made_->subjects_.push_back(std::move(subjects));
  subjects_.push_back(made_->subjects_.back().data());
}

void FastSnapshotBuilder::AddAncestors(size_t count) {
  std::vector<uint32_t>& pool = made_->ancestor_pool_;
  std::vector<size_t> begins;
  pool.push_back(0);  // the empty list, for entities that are missing
  for (size_t i = 0; i < numbers_.size(); ++i) {
    begins.push_back(pool.size());
    const auto& above = snapshot_.Ancestors(snapshot::EntityIndex(i));
    pool.push_back(static_cast<uint32_t>(above.size()));
    for (uint32_t index : above) pool.push_back(static_cast<uint32_t>(numbers_[index]));
    std::sort(pool.begin() + static_cast<ptrdiff_t>(begins.back()) + 1, pool.end());
  }
  made_->ancestors_.assign(count, pool.data());
  for (size_t i = 0; i < numbers_.size(); ++i) {
    made_->ancestors_[static_cast<size_t>(numbers_[i])] = pool.data() + begins[i];
  }
}

std::shared_ptr<const FastSnapshot> FastSnapshot::Build(const ir::Module& module,
                                                        const plan::DecidePlan& plan,
                                                        const snapshot::Snapshot& snapshot,
                                                        const sema::Catalog& catalog) {
  return FastSnapshotBuilder(module, plan, snapshot, catalog).Run();
}

}  // namespace meshlaw::decide
