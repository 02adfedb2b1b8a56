// SPDX-License-Identifier: Apache-2.0
// The mesh as rules see it: a snapshot of entities, and the catalog of column types.
//
// BuildWorld makes the entities of std.mesh, looked up in the model by name, from the constitution,
// the contracts, their history and the entity files. An attribute that the model does not have is
// passed over; one that no loader knows stays null. Every attribute keeps the place it was read
// from.
//
// Decisions.
// - Ids: product `flights.flights`, port `flights.flights/flights`, column
//   `flights.flights/flights#tailnum`; the first part is the domain.
// - `owner` of a product is the Team that the contract's team is named after, if there is one, else
//   the domain's owner. `steward` is the present member with role `steward` if a Person has that
//   name, else the domain's steward. Whoever has left (dateOut before the day) is followed to
//   `replacedByUsername`; `members` are the user names still there.
// - `semantic` of a column is its custom property `semantic`, else the `format` of a string
// (`email`,
//   `uuid`, …). ODCS's own semanticType tells columns from measures and is not this.
// - `embedding` of a port is its first vector column.
// - `previous` is the highest version in the domain's history that is below the present one.
// - `consumers` and `agreed_purposes` come from Agreement entities that have not ended by the day.
// - `classification`, `status` and vector metrics are words of the model's enums; others are
// errors.
// - Several servers: `format` and `server_type` are those of the first.
#pragma once

#include <memory>

#include "compiler/sema/catalog.h"
#include "mesh/contracts.h"
#include "runtime/snapshot/snapshot.h"

namespace meshlaw::mesh {

struct WorldInput {
  const Constitution& constitution;
  const ContractSet& contracts;
  const value::TypeTable& types;
  const value::Model& model;
  int32_t today =
      0;  ///< days since 1970, in the legal zone: decides who has left and what has ended
};

/// Null if entities could not be made into a snapshot, which has been reported. Other faults are
/// reported and the rest is built.
std::shared_ptr<const snapshot::Snapshot> BuildWorld(source::SourceMap& sources,
                                                     const WorldInput& input, const Limits& limits,
                                                     diag::Sink& sink);

/// The language's type of a column, optional unless the contract requires a value. string: String;
/// integer: Int; number: Float, or Decimal(p,s) where physicalType says decimal(p,s) or
/// numeric(p,s); boolean: Bool; date: Date; time: Time; array: List; vector: Vector(Float, n);
/// anything else: String. timestamp: Timestamp if `timezone` is true or values without a zone are
/// UTC, which ODCS assumes where nothing is said; LocalTimestamp where `timezone` is false, or
/// defaultTimezone is another zone.
value::TypeId ColumnType(const Property& property, value::TypeTable& types);

sema::Catalog BuildCatalog(const ContractSet& contracts, const Constitution& constitution,
                           value::TypeTable& types);

}  // namespace meshlaw::mesh
