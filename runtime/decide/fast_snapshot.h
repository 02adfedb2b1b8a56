// SPDX-License-Identifier: Apache-2.0
// FastSnapshot: one snapshot as decisions read it.
//
// Entities are numbers, what conditions read of them lies in rows of cells, ancestors in sorted
// arrays. What a request's resource stands for to each kind of subject (itself or its holder, the
// domain that owns it, whether it has what bounds ask for) is worked out once, at Build. Immutable;
// the plan must outlive it.
#pragma once

#include <deque>
#include <memory>
#include <vector>

#include "compiler/plan/decide_plan.h"
#include "compiler/sema/catalog.h"
#include "runtime/abi/abi.h"
#include "runtime/snapshot/snapshot.h"

namespace meshlaw::decide {

class FastSnapshot {
 public:
  static std::shared_ptr<const FastSnapshot> Build(const ir::Module& module,
                                                   const plan::DecidePlan& plan,
                                                   const snapshot::Snapshot& snapshot,
                                                   const sema::Catalog& catalog);

  /// Numbers that a request may give to entities and no snapshot has.
  static constexpr size_t kSpareEntities = 16;

  const plan::Interner& interner() const { return interner_; }
  const abi::Cell* const* rows() const { return rows_.data(); }
  const uint32_t* const* ancestors() const { return ancestors_.data(); }
  /// One for each subject type of the plan; null where only the reference can tell (an entity that
  /// is missing, or whose holders are not those that the model declares).
  const abi::Subject* Subjects(int64_t entity) const {
    return static_cast<size_t>(entity) < subjects_of_.size()
               ? subjects_of_[static_cast<size_t>(entity)]
               : nullptr;
  }
  int64_t first_spare_entity() const { return first_spare_; }

 private:
  friend class FastSnapshotBuilder;

  plan::Interner interner_;
  std::vector<const abi::Cell*> rows_;
  std::vector<const uint32_t*> ancestors_;
  std::vector<const abi::Subject*> subjects_of_;
  int64_t first_spare_ = 0;

  std::deque<std::vector<abi::Cell>> cells_;  ///< rows, and params by domain
  std::deque<std::vector<abi::Subject>> subjects_;
  std::vector<uint32_t> ancestor_pool_;
};

}  // namespace meshlaw::decide
