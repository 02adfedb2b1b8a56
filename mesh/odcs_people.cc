// SPDX-License-Identifier: Apache-2.0
// Who stands behind a contract, and what they promise: team, support, roles, price, service levels.
#include "mesh/odcs_parts.h"

namespace meshlaw::mesh {

namespace {

/// The object form came with v3.1; a list of members is its deprecated elder.
constexpr int kClosed = 1;

TeamMember ReadMember(FileReader& reader, const YamlNode& node) {
  Fields fields(reader, node, "a team member");
  TeamMember member;
  member.span = fields.head();
  // v3.0.x allowed members without a name: a role yet to be filled.
  if (reader.minor >= 1) {
    member.username = fields.RequiredString("username");
  } else {
    member.username = fields.String("username").value_or(LocatedText{});
  }
  member.name = fields.String("name");
  member.role = fields.String("role");
  member.date_in = fields.String("dateIn");
  member.date_out = fields.String("dateOut");
  member.replaced_by = fields.String("replacedByUsername");
  fields.StableId();
  fields.String("description");
  fields.Strings("tags");
  ReadCustom(fields);
  IgnoreDefinitions(fields);
  fields.Close(kClosed);
  return member;
}

Team ReadTeamObject(FileReader& reader, const YamlNode& node) {
  Fields fields(reader, node, "a team");
  Team team;
  team.span = fields.head();
  team.name = fields.String("name");
  team.description = fields.String("description");
  for (const YamlNode* member : fields.Mappings("members")) {
    team.members.push_back(ReadMember(reader, *member));
  }
  fields.StableId();
  fields.Strings("tags");
  ReadCustom(fields);
  IgnoreDefinitions(fields);
  fields.Close(kClosed);
  return team;
}

bool IsSlaValue(const YamlNode& node) { return node.is_scalar() || node.is_null(); }

SlaProperty ReadSlaProperty(FileReader& reader, const YamlNode& node) {
  Fields fields(reader, node, "a service level");
  SlaProperty sla;
  sla.span = fields.head();
  sla.property = fields.RequiredString("property");
  const YamlEntry* value = fields.Any("value");
  fields.Need("value", value != nullptr);
  if (value != nullptr && IsSlaValue(*value->value)) {
    sla.value = LocatedAt(value->value->text, *value);
    sla.is_number = AsDecimalText(*value->value).has_value();
  } else if (value != nullptr) {
    fields.WrongType(*value, "one value");
  }
  sla.unit = fields.String("unit");
  sla.element = fields.String("element");
  sla.driver = fields.String("driver");
  sla.description = fields.String("description");
  fields.StableId();
  fields.Ignore({"valueExt", "scheduler", "schedule"});
  if (reader.minor >= 2) {
    ReadCustom(fields);
    IgnoreDefinitions(fields);
  }
  fields.Close(kClosed);
  return sla;
}

}  // namespace

Team ReadTeam(Fields& root) {
  const YamlEntry* entry = root.Any("team");
  if (entry == nullptr) return {};
  FileReader& reader = root.reader();
  if (entry->value->is_mapping() && reader.minor >= 1) return ReadTeamObject(reader, *entry->value);
  Team team;
  team.span = entry->key_span;
  if (!entry->value->is_sequence()) {
    root.WrongType(*entry, reader.minor >= 1 ? "a mapping with `members`" : "a list of members");
    return team;
  }
  for (const YamlNode* member : root.Mappings("team")) {
    team.members.push_back(ReadMember(reader, *member));
  }
  return team;
}

std::vector<SupportItem> ReadSupport(Fields& root) {
  std::vector<SupportItem> support;
  for (const YamlNode* node : root.Mappings("support")) {
    Fields fields(root.reader(), *node, "a support channel");
    SupportItem item;
    item.span = fields.head();
    item.channel = fields.RequiredString("channel");
    item.url = fields.String("url");
    if (root.reader().minor < 1) fields.Need("url", node->Find("url") != nullptr);
    item.tool = fields.String("tool");
    item.scope = fields.String("scope");
    item.description = fields.String("description");
    fields.String("invitationUrl");
    fields.StableId();
    ReadCustom(fields);
    fields.Close(kClosed);
    support.push_back(std::move(item));
  }
  return support;
}

std::vector<SlaProperty> ReadSla(Fields& root) {
  std::vector<SlaProperty> sla;
  for (const YamlNode* node : root.Mappings("slaProperties")) {
    sla.push_back(ReadSlaProperty(root.reader(), *node));
  }
  return sla;
}

std::vector<Role> ReadRoles(Fields& parent) {
  std::vector<Role> roles;
  for (const YamlNode* node : parent.Mappings("roles")) {
    Fields fields(parent.reader(), *node, "a role");
    Role role;
    role.span = fields.head();
    role.role = fields.RequiredString("role");
    role.access = fields.String("access");
    role.description = fields.String("description");
    role.first_approvers = fields.String("firstLevelApprovers");
    role.second_approvers = fields.String("secondLevelApprovers");
    fields.StableId();
    ReadCustom(fields);
    fields.Close(kClosed);
    roles.push_back(std::move(role));
  }
  return roles;
}

void CheckPrice(Fields& root) {
  const YamlNode* node = root.Mapping("price");
  if (node == nullptr) return;
  Fields fields(root.reader(), *node, "a price");
  fields.Number("priceAmount");
  fields.String("priceCurrency");
  fields.String("priceUnit");
  fields.StableId();
  fields.Close(kClosed);
}

}  // namespace meshlaw::mesh
