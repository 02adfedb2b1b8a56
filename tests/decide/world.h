// SPDX-License-Identifier: Apache-2.0
// The mesh that decision tests speak of: rules.rir, a few people and two products.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/ir/ir.h"
#include "compiler/sema/catalog.h"
#include "runtime/decide/decision.h"
#include "runtime/snapshot/snapshot.h"

namespace meshlaw::decide::testing {

struct TestWorld {
  ir::Module module;
  std::shared_ptr<const snapshot::Snapshot> snapshot;
  sema::Catalog catalog;

  /// The same world with only these rules ("p_all"), in this order.
  ir::Module With(const std::vector<std::string>& names) const;
  value::EntityTypeId Type(std::string_view name) const;
  /// "ana", or "Service bot".
  value::EntityRef Principal(std::string_view text) const;
  /// "sales.orders", "sales.orders/events".
  value::EntityRef Resource(std::string_view id) const;
  Request Ask(std::string_view principal, std::string_view action, std::string_view resource,
              std::string_view purpose) const;
};

/// Aborts the test program where the files are not sound.
const TestWorld& TheWorld();

std::string ReadText(const std::string& path);

}  // namespace meshlaw::decide::testing
