// SPDX-License-Identifier: Apache-2.0
// The constitution of a mesh: its council, its domains, its legal time zone, and where each one's
// laws, contracts, entities and data lie.
//
// Read from the syntax tree of a constitution file. Everything in it is the council's word, so
// paths may go anywhere (`..` included); they are relative to the folder of the constitution. What
// is missing, unknown or said twice is reported as BadConstitution.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compiler/ast/ast.h"
#include "compiler/diag/diagnostic.h"
#include "runtime/value/time.h"

namespace meshlaw::mesh {

using source::Span;

/// `Team::"flight-ops"`
struct NamedEntity {
  std::string type;
  std::string id;
  Span span;
};

/// A path as the constitution gives it.
struct Place {
  std::string path;
  Span span;
};

struct CouncilSetting {
  std::optional<NamedEntity> owner;
  std::optional<Place> laws;
  std::optional<Place> entities;
  std::vector<ast::Name> packs;
  Span span;
};

struct DomainSetting {
  std::string name;
  std::optional<NamedEntity> owner;
  std::optional<NamedEntity> steward;
  std::optional<Place> laws, contracts, history, data, entities;
  Span span;  ///< of the name
};

struct Constitution {
  std::string name;
  std::string folder;  ///< of the constitution's file; "" for the current one
  std::string zone_name;
  const value::Zone* zone = nullptr;
  CouncilSetting council;
  std::vector<DomainSetting> domains;  ///< in the order of the file
  Span span;                           ///< of the name

  const DomainSetting* Find(std::string_view domain) const;
  /// A path to open: `place` seen from the constitution's folder.
  std::string PathOf(const Place& place) const;
};

/// Nothing if anything was reported.
std::optional<Constitution> ReadConstitution(const ast::File& file, std::string folder,
                                             diag::Sink& sink);

}  // namespace meshlaw::mesh
