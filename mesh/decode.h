// SPDX-License-Identifier: Apache-2.0
// From YAML to values of the language, by a declared type.
//
// Enums are given by name, entities as `Team::flight-ops` or, since the type is known, by the plain
// id; dates and the like as ISO 8601 text; decimals and ratios exactly. What does not fit is
// reported once, under the kind that the caller chooses, and gives nothing.
#pragma once

#include <optional>

#include "compiler/diag/diagnostic.h"
#include "mesh/yaml.h"
#include "runtime/value/value.h"

namespace meshlaw::mesh {

struct DecodeContext {
  const source::SourceMap& sources;
  const value::TypeTable& types;
  const value::Model& model;
  diag::Sink& sink;
  diag::Kind kind = diag::Kind::BadEntity;
};

std::optional<value::Value> Decode(const YamlNode& node, value::TypeId type,
                                   DecodeContext& context);

/// A reference by text: `Team::flight-ops`, `Team::"flight-ops"`, or a plain id of `expected`.
std::optional<value::EntityRef> DecodeReference(const YamlNode& node,
                                                std::optional<value::EntityTypeId> expected,
                                                DecodeContext& context);

}  // namespace meshlaw::mesh
