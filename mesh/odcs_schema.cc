// SPDX-License-Identifier: Apache-2.0
// Objects and properties of a contract's schema.
#include <fmt/format.h>

#include <map>

#include "mesh/odcs_parts.h"

namespace meshlaw::mesh {

using diag::Kind;

namespace {

// INVARIANT: recursion here follows the YAML's nesting, which Limits::yaml_depth_max bounds.
std::vector<Property> ReadProperties(Fields& parent, const std::string& path);
Property ReadProperty(FileReader& reader, const YamlNode& node, const std::string& parent_path,
                      bool is_item);

/// What objects and properties have in common and no rule reads.
void ReadElement(Fields& fields) {
  fields.String("businessName");
  IgnoreDefinitions(fields);
  for (const YamlNode* node : fields.Mappings("synonyms", 2)) {
    Fields synonym(fields.reader(), *node, "a synonym");
    synonym.RequiredString("synonym");
    synonym.Ignore({"id", "description", "locale", "source", "status", "customProperties"});
    synonym.Close();
  }
}

void ReadEnum(Fields& fields, Property& out) {
  const YamlEntry* entry = fields.Any("enum", 2);
  if (entry == nullptr) return;
  out.values_span = entry->key_span;
  if (entry->value->is_sequence() && entry->value->items.empty()) {
    fields.Report(Kind::BadFieldValue, entry->key_span,
                  "`enum` has no values, so no value is valid");
  }
  std::map<std::pair<std::string_view, bool>, source::Span> seen;
  for (const YamlNode* node : fields.Mappings("enum", 2)) {
    Fields item(fields.reader(), *node, "a value of `enum`");
    const YamlEntry* value = item.Any("value");
    item.Need("value", value != nullptr);
    OptionalText label = item.String("label");
    item.StableId();
    item.Ignore({"description", "customProperties", "authoritativeDefinitions", "tags"});
    item.Close();
    if (value == nullptr) continue;
    if (!value->value->is_scalar() && !value->value->is_null()) {
      item.WrongType(*value, "one value");
      continue;
    }
    const YamlNode& node_value = *value->value;
    auto [first, is_new] = seen.emplace(
        std::pair(std::string_view(node_value.text), node_value.quoted), node_value.span);
    if (!is_new) {
      fields
          .Report(Kind::BadFieldValue, node_value.span,
                  fmt::format("`{}` is listed twice", node_value.text))
          .At(first->second, "first listed here");
    }
    out.values.push_back({value->value, std::move(label)});
  }
}

/// Fields that belong to one type; elsewhere they say something that cannot hold.
void CheckBelongs(Fields& fields, const Property& property, std::string_view field,
                  std::string_view owner) {
  const YamlEntry* entry = fields.Any(field);
  bool fits = property.type == LogicalType::Unknown || Name(property.type) == owner;
  if (entry == nullptr || fits) return;
  fields.Report(Kind::UnknownField, entry->key_span,
                fmt::format("`{}` belongs to properties of type `{}`, not `{}`", field, owner,
                            Name(property.type)));
}

void ReadNested(Fields& fields, Property& out) {
  CheckBelongs(fields, out, "properties", "object");
  CheckBelongs(fields, out, "items", "array");
  out.properties = ReadProperties(fields, out.path);
  if (const YamlNode* items = fields.Mapping("items")) {
    out.items.push_back(ReadProperty(fields.reader(), *items, out.path, true));
  }
  if (out.type != LogicalType::Map && fields.reader().minor < 2) return;
  if (fields.Any("map", 2) != nullptr) CheckBelongs(fields, out, "map", "map");
  const YamlNode* map = fields.Mapping("map", 2);
  if (out.type == LogicalType::Map) fields.Need("map", map != nullptr);
  if (map == nullptr) return;
  Fields parts(fields.reader(), *map, "a map");
  for (std::string_view part : {"key", "value"}) {
    const YamlNode* node = parts.Mapping(part);
    parts.Need(part, node != nullptr);
    if (node != nullptr) ReadProperty(fields.reader(), *node, out.path, true);
  }
  parts.Close();
}

void ReadType(Fields& fields, Property& out) {
  OptionalText type = fields.Word("logicalType", LogicalTypeNames(fields.reader().minor));
  if (type) {
    out.type = LogicalTypeNamed(type->value);
    out.type_span = type->span;
  }
  out.physical_type = fields.String("physicalType");
  out.physical_name = fields.String("physicalName");
  ReadTypeOptions(fields, out);
  ReadEnum(fields, out);
}

void ReadFlags(Fields& fields, Property& out) {
  out.required = fields.Bool("required");
  out.unique = fields.Bool("unique");
  out.primary_key = fields.Bool("primaryKey");
  out.critical = fields.Bool("criticalDataElement");
  out.deprecated = fields.Bool("deprecated", 2);
  auto position = fields.Int("primaryKeyPosition", -1);
  if (position) out.primary_key_position = position->value;
  if (position && position->value > 0 && !out.IsKey()) {
    fields
        .Report(Kind::BadFieldValue, position->span,
                "`primaryKeyPosition` of a property that is not in the primary key")
        .Help("say `primaryKey: true`, or drop the position");
  }
  fields.Bool("partitioned");
  fields.Int("partitionKeyPosition", -1);
}

void ReadMeaning(Fields& fields, Property& out) {
  out.description = fields.String("description");
  out.classification = fields.String("classification");
  out.semantic_type = fields.Word("semanticType", {"column", "measure", "dimension"}, 2);
  out.tags = fields.Strings("tags");
  out.custom = ReadCustom(fields);
  out.sources = fields.Strings("transformSourceObjects");
  fields.String("transformLogic");
  fields.String("transformDescription");
  fields.String("encryptedName");
  fields.Ignore({"examples"});
}

Property ReadProperty(FileReader& reader, const YamlNode& node, const std::string& parent_path,
                      bool is_item) {
  Fields fields(reader, node, is_item ? "an item type" : "a property");
  Property property;
  property.span = fields.head();
  property.id = fields.StableId();
  property.name =
      is_item ? fields.String("name").value_or(LocatedText{}) : fields.RequiredString("name");
  property.path = parent_path + (is_item ? ".items" : ".properties." + property.name.value);
  ReadElement(fields);
  ReadFlags(fields, property);
  ReadType(fields, property);
  ReadMeaning(fields, property);
  ReadNested(fields, property);
  property.quality = ReadQuality(fields, property.path, &property, nullptr);
  if (reader.minor >= 1) property.relationships = ReadRelationships(fields, /*at_property=*/true);
  fields.Close();
  return property;
}

/// Names are what rules, references and findings use, so each may be there once.
template <typename Named>
void CheckNames(Fields& parent, const std::vector<Named>& all, std::string_view what) {
  std::map<std::string_view, source::Span> seen;
  for (const Named& named : all) {
    const std::string& name = named.name.value;
    auto [first, is_new] = seen.emplace(name, named.name.span);
    if (is_new || name.empty()) continue;
    parent
        .Report(Kind::BadFieldValue, named.name.span,
                fmt::format("two {} are named `{}`", what, name))
        .At(first->second, "the first one");
  }
}

std::vector<Property> ReadProperties(Fields& parent, const std::string& path) {
  std::vector<Property> properties;
  for (const YamlNode* node : parent.Mappings("properties")) {
    properties.push_back(ReadProperty(parent.reader(), *node, path, false));
  }
  CheckNames(parent, properties, "properties");
  return properties;
}

SchemaObject ReadObject(FileReader& reader, const YamlNode& node) {
  Fields fields(reader, node, "a schema object");
  SchemaObject object;
  object.span = fields.head();
  object.id = fields.StableId();
  object.name = fields.RequiredString("name");
  object.path = "schema." + object.name.value;
  object.physical_type = fields.String("physicalType");
  object.physical_name = fields.String("physicalName");
  object.description = fields.String("description");
  object.deprecated = fields.Bool("deprecated", 2);
  object.tags = fields.Strings("tags");
  object.custom = ReadCustom(fields);
  ReadElement(fields);
  fields.Word("logicalType", {"object"});
  fields.String("dataGranularityDescription");
  fields.Ignore({"context"}, 2);
  object.properties = ReadProperties(fields, object.path);
  for (size_t i = 0; i < object.properties.size(); ++i) object.index.Add(object.properties[i], i);
  object.quality = ReadQuality(fields, object.path, nullptr, &object);
  if (reader.minor >= 1) object.relationships = ReadRelationships(fields, /*at_property=*/false);
  fields.Close();
  return object;
}

}  // namespace

std::vector<SchemaObject> ReadSchema(Fields& root) {
  std::vector<SchemaObject> schema;
  for (const YamlNode* node : root.Mappings("schema")) {
    schema.push_back(ReadObject(root.reader(), *node));
  }
  CheckNames(root, schema, "schema objects");
  return schema;
}

}  // namespace meshlaw::mesh
