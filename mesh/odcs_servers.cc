// SPDX-License-Identifier: Apache-2.0
// Where a contract says its data lies. Only `local` is ever read; the others are checked and named.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "mesh/odcs_parts.h"

namespace meshlaw::mesh {

using diag::Kind;

namespace {

/// Fields by type of server; a star marks a required one. `port` may be a number or, since v3.2,
/// text.
struct ServerType {
  std::string_view name;
  int since;
  std::string_view fields;
};

constexpr std::string_view kPath = "path* format* encoding";
constexpr std::string_view kHostDatabase = "host* port database*";
constexpr std::string_view kHostPortDatabase = "host* port* database*";
constexpr std::string_view kFourParts = "host* port* database* schema*";

constexpr std::array<ServerType, 38> kTypes = {{
    {"api", 0, "location*"},
    {"athena", 0, "stagingDir schema* catalog regionName workgroup"},
    {"azure", 0, "location* format* encoding delimiter"},
    {"bigquery", 0, "project* dataset*"},
    {"clickhouse", 0, kHostPortDatabase},
    {"cloudsql", 0, kFourParts},
    {"custom", 0,
     "account catalog database dataset delimiter endpointUrl format encoding host location path "
     "port "
     "project region regionName schema serviceName stagingDir warehouse stream"},
    {"databricks", 0, "host catalog* schema*"},
    {"db2", 0, "host* port database* schema"},
    {"denodo", 0, "host* port* database"},
    {"dremio", 0, "host* port* schema"},
    {"duckdb", 0, "database* schema"},
    {"exasol", 2, "host* port schema"},
    {"glue", 0, "account* database* location format encoding"},
    {"hana", 2, "host* port database schema"},
    {"hive", 1, kHostDatabase},
    {"iceberg", 2, "catalog* catalogUrl* namespace warehouse"},
    {"impala", 1, kHostDatabase},
    {"informix", 0, kHostDatabase},
    {"kafka", 0, "host* format encoding"},
    {"kinesis", 0, "region format encoding stream"},
    {"local", 0, kPath},
    {"mysql", 0, kHostPortDatabase},
    {"oracle", 0, "host* port* serviceName*"},
    {"postgres", 0, kFourParts},
    {"postgresql", 0, kFourParts},
    {"presto", 0, "host* catalog schema"},
    {"pubsub", 0, "project*"},
    {"redshift", 0, "host database* schema* region account"},
    {"s3", 0, "location* endpointUrl format encoding delimiter"},
    {"sftp", 0, "location* format encoding delimiter"},
    {"snowflake", 0, "host port account* database* schema* warehouse"},
    {"sqlserver", 0, "host* port database* schema*"},
    {"synapse", 0, kHostPortDatabase},
    {"teradata", 2, "host* port database"},
    {"trino", 0, "host* port* catalog* schema*"},
    {"vertica", 0, kFourParts},
    {"zen", 1, kHostDatabase},
}};

const ServerType* FindType(std::string_view name, int minor) {
  for (const ServerType& type : kTypes) {
    if (type.name == name && type.since <= minor) return &type;
  }
  return nullptr;
}

std::vector<std::string_view> TypeNames(int minor) {
  std::vector<std::string_view> names;
  for (const ServerType& type : kTypes) {
    if (type.since <= minor) names.push_back(type.name);
  }
  return names;
}

void CheckPort(Fields& fields) {
  const YamlEntry* port = fields.Any("port");
  if (port == nullptr || AsInt(*port->value)) return;
  bool text_allowed = fields.reader().minor >= 2;
  if (text_allowed && AsString(*port->value)) return;
  fields.WrongType(*port, text_allowed ? "a number or a text" : "a number");
}

/// Reads what the type of server has; `path` and `format` are kept.
void ReadTypeFields(Fields& fields, const ServerType& type, Server& out) {
  std::string_view rest = type.fields;
  while (!rest.empty()) {
    std::string_view name = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(rest.size(), name.size() + 1));
    bool required = name.back() == '*';
    if (required) name.remove_suffix(1);
    const YamlEntry* entry = fields.Any(name);
    if (required) fields.Need(name, entry != nullptr);
    if (name == "port") {
      CheckPort(fields);
    } else if (OptionalText text = fields.String(name)) {
      if (name == "path") out.path = std::move(text);
      if (name == "format") out.format = std::move(text);
    }
  }
}

void CheckLocal(Fields& fields, const Server& server) {
  if (!server.path) return;
  std::string fault = PathFault(server.path->value);
  if (fault.empty()) return;
  fields
      .Report(Kind::BadFieldValue, server.path->span,
              fmt::format("the path `{}` {}", server.path->value, fault))
      .Help("a local path is relative to the data folder of its domain and stays in it");
}

Server ReadServer(FileReader& reader, const YamlNode& node) {
  Fields fields(reader, node, "a server");
  Server server;
  server.span = fields.head();
  server.server = fields.RequiredString("server");
  fields.Need("type", fields.Any("type") != nullptr);
  OptionalText type = fields.Word("type", TypeNames(reader.minor));
  server.environment = fields.String("environment");
  fields.String("description");
  fields.StableId();
  ReadRoles(fields);
  server.custom = ReadCustom(fields);
  if (!type) return server;  // without a type, no field is known to be wrong
  server.type = *type;
  ReadTypeFields(fields, *FindType(type->value, reader.minor), server);
  if (type->value == "local") CheckLocal(fields, server);
  fields.Close(1);
  return server;
}

}  // namespace

std::string PathFault(std::string_view path) {
  if (path.empty()) return "is empty";
  if (path[0] == '/' || path[0] == '~') return "is absolute";
  if (path.find('\\') != std::string_view::npos) return "has a backslash";
  if (path.find(':') != std::string_view::npos) return "has a colon, as a URL or a drive has";
  for (size_t begin = 0; begin <= path.size();) {
    size_t end = std::min(path.find('/', begin), path.size());
    if (path.substr(begin, end - begin) == "..") return "leaves its folder by `..`";
    begin = end + 1;
  }
  return "";
}

std::vector<Server> ReadServers(Fields& root) {
  std::vector<Server> servers;
  for (const YamlNode* node : root.Mappings("servers")) {
    servers.push_back(ReadServer(root.reader(), *node));
  }
  return servers;
}

}  // namespace meshlaw::mesh
