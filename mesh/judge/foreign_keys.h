// SPDX-License-Identifier: Apache-2.0
// What foreign keys need of other ports, read once for the whole run; private to this room.
#pragma once

#include <map>
#include <memory>

#include "mesh/judge/judge.h"
#include "runtime/scan/key_set.h"

namespace meshlaw::judge {

class ForeignKeys {
 public:
  ForeignKeys(const Input& input, report::Report& report) : input_(input), report_(report) {}

  /// Null where the port cannot be read; why is then a fault of the report.
  std::shared_ptr<const scan::KeySet> Find(const scan::KeySetRequest& request);

 private:
  std::shared_ptr<const scan::KeySet> Build(const scan::KeySetRequest& request);
  std::shared_ptr<const scan::KeySet> Read(const scan::KeySetRequest& request,
                                           const sema::CatalogPort& port, OpenedPort& opened) const;

  const Input& input_;
  report::Report& report_;
  std::map<scan::KeySetRequest, std::shared_ptr<const scan::KeySet>> known_;
};

}  // namespace meshlaw::judge
