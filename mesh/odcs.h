// SPDX-License-Identifier: Apache-2.0
// A data contract after the Open Data Contract Standard, v3.0.x, v3.1.0 and v3.2.0.
//
// ReadContract takes one YAML file and gives a typed Contract in which everything that a rule, an
// entity or a finding may speak of keeps its place. It reports all that is wrong at once: fields
// that are missing, unknown (with what may have been meant), of the wrong type or value, and
// quality metrics that mean nothing even though the standard's JSON schema lets them pass. What the
// contract names elsewhere (other contracts, data) is not looked at here: see contracts.h and
// data/.
//
// Contracts are untrusted. Nothing in one makes us open a file or a socket, and a local server's
// path that could leave the domain's data folder is refused by its text alone.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "compiler/base/limits.h"
#include "compiler/diag/diagnostic.h"
#include "mesh/yaml.h"

namespace meshlaw::mesh {

/// A value and where it stands; `key` is the place of its field's name.
template <typename T>
struct Located {
  T value{};
  Span span;
  Span key;
};
using LocatedText = Located<std::string>;
using OptionalText = std::optional<LocatedText>;

/// `vendor` and the like are not kept. The value is any YAML.
struct CustomProperty {
  LocatedText property;
  const YamlNode* value = nullptr;
};
const YamlNode* FindCustom(const std::vector<CustomProperty>& properties, std::string_view name);

// ---- types of columns ----

enum class LogicalType : uint8_t {
  String,
  Date,
  Timestamp,
  Time,
  Number,
  Integer,
  Boolean,
  Object,
  Array,
  Map,
  Vector,
  Unknown
};
std::string_view Name(LogicalType type);

/// Bounds are kept as text: exact decimals for numbers, ISO 8601 for what is of time.
struct TypeOptions {
  Span span;
  OptionalText minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of;
  OptionalText format, pattern, default_timezone;
  std::optional<Located<bool>> timezone, unique_items, normalized;
  std::optional<Located<int64_t>> min_length, max_length, min_items, max_items;
  std::optional<Located<int64_t>> min_properties, max_properties, dimensions;
  std::vector<LocatedText> required;
  OptionalText element_type, distance_metric, embedding_model, embedding_model_version;
};

struct EnumValue {
  const YamlNode* value = nullptr;  ///< a scalar or null
  OptionalText label;
};

// ---- quality ----

enum class QualityType : uint8_t { Library, Text, Sql, Custom };
enum class Metric : uint8_t { NullValues, MissingValues, InvalidValues, DuplicateValues, RowCount };
std::string_view Name(Metric metric);

/// What a metric is compared with. mustBeBetween includes both ends; see contract_law.h.
struct Comparison {
  enum class Operator : uint8_t {
    MustBe,
    MustNotBe,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Between,
    NotBetween
  };
  Operator op = Operator::MustBe;
  std::vector<LocatedText> numbers;  ///< one, or two for the ranges; decimal text
  Span span;                         ///< from the operator's name to its value
};

struct Quality {
  QualityType type = QualityType::Library;
  OptionalText id, name, description, dimension, severity;
  std::optional<Located<Metric>> metric;  ///< of a Library check
  std::optional<Comparison> comparison;   ///< of a Library check
  bool percent = false;
  std::vector<const YamlNode*> missing_values;  ///< scalars and nulls
  std::vector<const YamlNode*> valid_values;
  OptionalText pattern;
  std::vector<LocatedText> properties;  ///< of duplicateValues over an object
  OptionalText query;                   ///< of Sql
  OptionalText engine;                  ///< of Custom
  Span span;                            ///< what a finding points at
  std::string path;                     ///< "schema.flights.quality.year-is-there"
};

// ---- schema ----

/// `from` is empty at a property, which is itself the source.
struct Relationship {
  OptionalText id;
  std::vector<LocatedText> from, to;
  Span span;
};

struct Property {
  OptionalText id;
  LocatedText name;  ///< empty text for items of an array
  LogicalType type = LogicalType::Unknown;
  Span type_span;
  OptionalText physical_type, physical_name, description, classification, semantic_type;
  std::optional<Located<bool>> required, unique, primary_key, deprecated, critical;
  int64_t primary_key_position = -1;
  TypeOptions options;
  std::vector<EnumValue> values;  ///< `enum`; empty when there is none
  Span values_span;
  std::vector<LocatedText> tags;
  std::vector<CustomProperty> custom;
  std::vector<Quality> quality;
  std::vector<Relationship> relationships;
  std::vector<Property> properties;  ///< of an object
  std::vector<Property> items;       ///< of an array: none or one
  std::vector<LocatedText> sources;  ///< transformSourceObjects
  Span span;
  std::string path;  ///< "schema.flights.properties.tailnum"

  bool IsRequired() const { return (required && required->value) || IsKey(); }
  bool IsKey() const { return primary_key && primary_key->value; }
  bool IsUnique() const { return unique && unique->value; }
};

/// Positions of elements by their name and by their id (the name, where an element has none). A
/// contract may have very many of each, so nothing searches through them.
struct NameIndex {
  std::map<std::string, size_t, std::less<>> by_name, by_id;

  template <typename Element>
  void Add(const Element& element, size_t position) {
    by_name.emplace(element.name.value, position);
    by_id.emplace(element.id ? element.id->value : element.name.value, position);
  }
  template <typename Element>
  static const Element* Find(const std::map<std::string, size_t, std::less<>>& index,
                             const std::vector<Element>& elements, std::string_view key) {
    auto found = index.find(key);
    return found == index.end() ? nullptr : &elements[found->second];
  }
};

struct SchemaObject {
  OptionalText id;
  LocatedText name;
  OptionalText physical_type, physical_name, description;
  std::optional<Located<bool>> deprecated;
  std::vector<LocatedText> tags;
  std::vector<CustomProperty> custom;
  std::vector<Property> properties;
  std::vector<Quality> quality;
  std::vector<Relationship> relationships;
  Span span;
  std::string path;  ///< "schema.flights"
  NameIndex index;   ///< of properties

  const Property* Find(std::string_view property) const;
  const Property* FindById(std::string_view property) const;
  /// The primary key's columns in their order.
  std::vector<const Property*> PrimaryKey() const;
};

// ---- the rest ----

struct TeamMember {
  LocatedText username;
  OptionalText name, role, date_in, date_out, replaced_by;
  Span span;
};
struct Team {
  OptionalText name, description;
  std::vector<TeamMember> members;
  Span span;
};
struct SupportItem {
  LocatedText channel;
  OptionalText url, tool, scope, description;
  Span span;
};
struct SlaProperty {
  LocatedText property;
  LocatedText value;  ///< as written; "" for null
  bool is_number = false;
  OptionalText unit, element, driver, description;
  Span span;
};
struct Role {
  LocatedText role;
  OptionalText access, description, first_approvers, second_approvers;
  Span span;
};
struct Server {
  LocatedText server, type;
  OptionalText environment, format, path;
  std::vector<CustomProperty> custom;
  Span span;
};

struct Contract {
  source::FileId file;
  int minor = 0;  ///< of ODCS 3.x
  LocatedText api_version, version, id;
  OptionalText name, tenant, status, domain, data_product;
  OptionalText purpose, limitations, usage;
  Team team;
  std::vector<SupportItem> support;
  std::vector<SlaProperty> sla;
  OptionalText sla_default_element;
  std::vector<Role> roles;
  std::vector<Server> servers;
  std::vector<LocatedText> tags;
  std::vector<CustomProperty> custom;
  std::vector<SchemaObject> schema;
  Span span;                                     ///< of the first key
  std::shared_ptr<const YamlDocument> document;  ///< owns every YamlNode named above

  NameIndex index;  ///< of schema

  const SchemaObject* Find(std::string_view schema_name) const;
  const SchemaObject* FindById(std::string_view schema_id) const;
};

/// Null if anything was reported as an error.
std::shared_ptr<const Contract> ReadContract(const source::SourceMap& sources, source::FileId file,
                                             const Limits& limits, diag::Sink& sink);

/// The path by names of the deepest field that covers `offset`: "schema.flights.properties.tailnum.
/// logicalTypeOptions.pattern". List elements go by name, property, server, id, or their number.
std::string PathAt(const YamlNode& root, uint32_t offset);
/// The node at such a path; null if there is none.
const YamlNode* NodeAt(const YamlNode& root, std::string_view path);

}  // namespace meshlaw::mesh
