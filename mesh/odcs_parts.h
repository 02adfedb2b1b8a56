// SPDX-License-Identifier: Apache-2.0
// The parts that the reader of contracts is made of, one file a part. Private to it.
#pragma once

#include "mesh/fields.h"

namespace meshlaw::mesh {

std::vector<CustomProperty> ReadCustom(Fields& fields, int since = 0);
/// Fields that ODCS has in many places and that no rule reads.
void IgnoreDefinitions(Fields& fields);

// odcs_people.cc
Team ReadTeam(Fields& root);
std::vector<SupportItem> ReadSupport(Fields& root);
std::vector<SlaProperty> ReadSla(Fields& root);
std::vector<Role> ReadRoles(Fields& parent);
void CheckPrice(Fields& root);

// odcs_servers.cc
std::vector<Server> ReadServers(Fields& root);

// odcs_schema.cc
std::vector<SchemaObject> ReadSchema(Fields& root);

// odcs_options.cc
void ReadTypeOptions(Fields& property, Property& out);
/// The types that a minor version has.
std::vector<std::string_view> LogicalTypeNames(int minor);
LogicalType LogicalTypeNamed(std::string_view name);

// odcs_quality.cc
/// At a property, `property` is it and `object` is null; at an object the other way round.
std::vector<Quality> ReadQuality(Fields& parent, const std::string& path, const Property* property,
                                 const SchemaObject* object);

// odcs_relationships.cc
std::vector<Relationship> ReadRelationships(Fields& parent, bool at_property);

/// Why a data path could leave the folder it is relative to; empty if it cannot, by its text.
std::string PathFault(std::string_view path);

}  // namespace meshlaw::mesh
