// SPDX-License-Identifier: Apache-2.0
// The contracts of a whole mesh: which product and port each one describes, and who refers to whom.
//
// LoadContracts reads every `.yaml` file of each domain's contract and history folders, in the
// order of their names. A contract with a fault is reported and left out; the others are not
// affected. A folder belongs to its domain, so symbolic links that leave it are refused, and a
// contract may speak only for its own domain.
//
// Names. The product of a contract is `domain.name`, where the name is `dataProduct` (with or
// without its domain), else the contract's `name` if that is a plain identifier, else the file's
// own name up to its first point. Each schema object is a port, `domain.name/object`.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "mesh/constitution.h"
#include "mesh/odcs.h"

namespace meshlaw::mesh {

struct MeshContract {
  std::shared_ptr<const Contract> contract;
  std::string domain;
  std::string product;  ///< "flights.flights"
  std::string path;     ///< as opened; what references from other contracts are matched with
};

struct ContractPort {
  const MeshContract* owner = nullptr;
  const SchemaObject* object = nullptr;
  std::string id;  ///< "flights.flights/flights"
};

class ContractSet {
 public:
  std::vector<MeshContract> current;  ///< by domain in the constitution's order, then by file
  std::vector<MeshContract> history;
  /// Domains with a current contract, or all of them, that could not be read: what is not here may
  /// be there.
  std::set<std::string> unreadable;

  /// Every port of the current contracts. Call again after a change; pointers are into `current`.
  std::vector<ContractPort> Ports() const;
  const MeshContract* FindProduct(std::string_view product) const;
  /// The history version of a product that is the highest below its present one; null if none is.
  const MeshContract* Previous(const MeshContract& of) const;
};

ContractSet LoadContracts(source::SourceMap& sources, const Constitution& constitution,
                          const Limits& limits, diag::Sink& sink);

// ---- references between contracts ----

/// One end of a foreign key, found.
struct FoundColumn {
  ContractPort port;
  const Property* property = nullptr;
};

/// Finds what a reference names. In order: `object.column` and `schema/ID/properties/ID` of the
/// same contract; `file.yaml#…`, matched with the contracts of this mesh (nothing is opened);
/// `domain.product.column` and `domain.product.object.column`; `object.column` of the one product
/// in the mesh that has such an object. The error says why not, which may be that contracts could
/// not be read.
Result<FoundColumn> FindColumn(const ContractSet& contracts, const MeshContract& from,
                               const std::string& reference);

/// Reports references of relationships and service levels that name nothing, or that compare
/// columns of different types.
void CheckReferences(const ContractSet& contracts, diag::Sink& sink);

/// The columns that a service level's `element` names, all of one contract.
std::vector<FoundColumn> FindElements(const ContractSet& contracts, const MeshContract& of,
                                      const SlaProperty& sla);

}  // namespace meshlaw::mesh
