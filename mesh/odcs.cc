// SPDX-License-Identifier: Apache-2.0
// The root of a contract.
#include "mesh/odcs.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "mesh/odcs_parts.h"

namespace meshlaw::mesh {

using diag::Kind;

namespace {

constexpr std::array<std::string_view, 5> kVersions = {"v3.0.0", "v3.0.1", "v3.0.2", "v3.1.0",
                                                       "v3.2.0"};

/// Nothing if the version is not supported, which has been reported.
std::optional<int> MinorOf(const LocatedText& api_version, diag::Sink& sink) {
  for (std::string_view version : kVersions) {
    if (api_version.value == version) return version[3] - '0';
  }
  auto& fault = sink.Report(Kind::UnsupportedOdcs, api_version.span,
                            fmt::format("ODCS `{}` is not supported", api_version.value));
  std::vector<std::string_view> versions(kVersions.begin(), kVersions.end());
  if (!api_version.value.empty() && api_version.value[0] != 'v') {
    fault.Help("the version starts with `v`, as in `v3.2.0`");
  }
  fault.Help(fmt::format("supported are {}", ListOf(versions, "and")));
  return std::nullopt;
}

void ReadDescription(Fields& root, Contract& out) {
  const YamlNode* node = root.Mapping("description");
  if (node == nullptr) return;
  Fields fields(root.reader(), *node, "the description");
  out.purpose = fields.String("purpose");
  out.limitations = fields.String("limitations");
  out.usage = fields.String("usage");
  // The standard leaves this one object open: further fields are not looked at.
}

void ReadIdentity(Fields& root, Contract& out) {
  out.version = root.RequiredString("version");
  out.id = root.RequiredString("id");
  root.Need("kind", root.Any("kind") != nullptr);
  root.Word("kind", {"DataContract"});
  out.name = root.String("name");
  out.tenant = root.String("tenant");
  out.domain = root.String("domain");
  out.data_product = root.String("dataProduct");
  out.status = root.String("status");
  if (out.minor < 2) root.Need("status", out.status.has_value() || root.Any("status") != nullptr);
}

void ReadRoot(Fields& root, Contract& out) {
  ReadIdentity(root, out);
  ReadDescription(root, out);
  out.tags = root.Strings("tags");
  out.team = ReadTeam(root);
  out.support = ReadSupport(root);
  out.sla = ReadSla(root);
  out.sla_default_element = root.String("slaDefaultElement");
  out.roles = ReadRoles(root);
  out.servers = ReadServers(root);
  CheckPrice(root);
  out.custom = ReadCustom(root);
  out.schema = ReadSchema(root);
  for (size_t i = 0; i < out.schema.size(); ++i) out.index.Add(out.schema[i], i);
  root.String("contractCreatedTs");
  root.Ignore({"authoritativeDefinitions"});
  root.Ignore({"context"}, 2);
  root.Close();
}

}  // namespace

const YamlNode* FindCustom(const std::vector<CustomProperty>& properties, std::string_view name) {
  for (const CustomProperty& property : properties) {
    if (property.property.value == name) return property.value;
  }
  return nullptr;
}

std::string_view Name(LogicalType type) {
  static constexpr std::array<std::string_view, 12> kNames = {
      "string",  "date",   "timestamp", "time", "number", "integer",
      "boolean", "object", "array",     "map",  "vector", "unknown"};
  return kNames[static_cast<size_t>(type)];
}

std::string_view Name(Metric metric) {
  static constexpr std::array<std::string_view, 5> kNames = {
      "nullValues", "missingValues", "invalidValues", "duplicateValues", "rowCount"};
  return kNames[static_cast<size_t>(metric)];
}

const Property* SchemaObject::Find(std::string_view property) const {
  return NameIndex::Find(index.by_name, properties, property);
}
const Property* SchemaObject::FindById(std::string_view property) const {
  return NameIndex::Find(index.by_id, properties, property);
}

std::vector<const Property*> SchemaObject::PrimaryKey() const {
  std::vector<const Property*> key;
  for (const Property& p : properties) {
    if (p.IsKey()) key.push_back(&p);
  }
  std::stable_sort(key.begin(), key.end(), [](const Property* a, const Property* b) {
    return a->primary_key_position < b->primary_key_position;
  });
  return key;
}

const SchemaObject* Contract::Find(std::string_view schema_name) const {
  return NameIndex::Find(index.by_name, schema, schema_name);
}
const SchemaObject* Contract::FindById(std::string_view schema_id) const {
  return NameIndex::Find(index.by_id, schema, schema_id);
}

std::vector<CustomProperty> ReadCustom(Fields& fields, int since) {
  std::vector<CustomProperty> properties;
  for (const YamlNode* node : fields.Mappings("customProperties", since)) {
    Fields item(fields.reader(), *node, "a custom property");
    CustomProperty property;
    property.property = item.RequiredString("property");
    const YamlEntry* value = item.Any("value");
    item.Need("value", value != nullptr);
    item.StableId();
    item.Ignore({"description", "vendor"});
    item.Close(1);
    if (value == nullptr) continue;
    property.value = value->value;
    properties.push_back(std::move(property));
  }
  return properties;
}

void IgnoreDefinitions(Fields& fields) {
  for (const YamlNode* node : fields.Mappings("authoritativeDefinitions")) {
    Fields item(fields.reader(), *node, "an authoritative definition");
    item.RequiredString("url");
    item.RequiredString("type");
    item.Ignore({"id", "description"});
    item.Close(1);
  }
}

std::shared_ptr<const Contract> ReadContract(const source::SourceMap& sources, source::FileId file,
                                             const Limits& limits, diag::Sink& sink) {
  auto document = ReadYaml(sources, file, limits, sink);
  if (document == nullptr) return nullptr;
  const YamlNode& node = *document->root;
  int errors_before = sink.errors();
  if (!node.is_mapping()) {
    sink.Report(Kind::WrongFieldType, Head(node, sources),
                "a contract must be a mapping, not " + Describe(node));
    return nullptr;
  }
  auto contract = std::make_shared<Contract>();
  FileReader reader{sources, sink};
  Fields root(reader, node, "a contract");
  contract->api_version = root.RequiredString("apiVersion");
  if (contract->api_version.value.empty()) {
    // Which fields a contract has depends on this one.
    if (sink.errors() == errors_before) {
      sink.Report(Kind::MissingField, root.head(), "a contract needs `apiVersion`")
          .Help("the newest is `apiVersion: v3.2.0`");
    }
    return nullptr;
  }
  auto minor = MinorOf(contract->api_version, sink);
  if (!minor) return nullptr;
  reader.minor = contract->minor = *minor;
  contract->file = file;
  contract->span = root.head();
  contract->document = document;
  ReadRoot(root, *contract);
  if (sink.errors() > errors_before) return nullptr;
  return contract;
}

}  // namespace meshlaw::mesh
