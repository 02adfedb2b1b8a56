// SPDX-License-Identifier: Apache-2.0
// Catalog: what the checker must know of a mesh's products, filled by whoever read their contracts.
//
// Only names, owners and column types: enough to type a rule that names a port, to specialise one
// over a class, and to say who owns what. The snapshot has the rest.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "runtime/value/type.h"

namespace meshlaw::sema {

struct CatalogColumn {
  std::string name;
  value::TypeId type;  ///< optional unless the contract says `required`
  source::Span span;
};
struct CatalogPort {
  std::string id;       ///< "orders.order_events/events"
  std::string product;  ///< "orders.order_events"
  std::string domain;
  std::vector<CatalogColumn> columns;
  source::Span span;
  const CatalogColumn* Find(std::string_view column) const;
};

class Catalog {
 public:
  std::map<std::string, CatalogPort> ports;            ///< by id
  std::map<std::string, std::string> product_domains;  ///< product id to domain
  std::vector<std::string> domains;
  /// Domains with a contract that could not be read. A rule that names an unknown product of one is
  /// left out, without a word: the contract's own fault was reported, and other products are
  /// judged.
  std::set<std::string> unreadable_domains;
  /// The one port of a product; null when it has none or several.
  const CatalogPort* OnlyPortOf(std::string_view product) const;
};

}  // namespace meshlaw::sema
