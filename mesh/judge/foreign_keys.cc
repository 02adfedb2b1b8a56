// SPDX-License-Identifier: Apache-2.0
#include "mesh/judge/foreign_keys.h"

#include "mesh/judge/world_view.h"

namespace meshlaw::judge {

using KeySetPtr = std::shared_ptr<const scan::KeySet>;

KeySetPtr ForeignKeys::Find(const scan::KeySetRequest& request) {
  auto [known, is_new] = known_.try_emplace(request);
  if (is_new) known->second = Build(request);
  return known->second;
}

KeySetPtr ForeignKeys::Build(const scan::KeySetRequest& request) {
  auto port = input_.catalog.ports.find(request.port);
  if (port == input_.catalog.ports.end()) return nullptr;
  std::vector<std::string> names = request.columns;
  OpenedPort opened = input_.open(request.port, names);
  KeySetPtr keys = opened.source == nullptr ? nullptr : Read(request, port->second, opened);
  AddFaults(std::move(opened.faults), report_);
  return keys;
}

KeySetPtr ForeignKeys::Read(const scan::KeySetRequest& request, const sema::CatalogPort& port,
                            OpenedPort& opened) const {
  std::vector<plan::ScanColumn> columns;
  for (const std::string& name : request.columns) {
    const sema::CatalogColumn* column = port.Find(name);
    if (column == nullptr) return nullptr;
    columns.push_back({column->name, column->type});
  }
  auto sets = scan::BuildKeySets(input_.module, *opened.source, columns, {request});
  if (sets && !sets->empty()) return sets->front();
  if (!sets) opened.faults.push_back({request.port, "ML6001", sets.error().message, {}});
  return nullptr;
}

}  // namespace meshlaw::judge
