// SPDX-License-Identifier: Apache-2.0
// Foreign keys of a contract: their form. Whether their ends exist is for contracts.h to say.
#include <fmt/format.h>

#include "mesh/odcs_parts.h"

namespace meshlaw::mesh {

using diag::Kind;

namespace {

/// One reference or a list of them. `is_list` tells them apart.
std::vector<LocatedText> ReadEnd(Fields& fields, std::string_view name, bool& is_list) {
  const YamlEntry* entry = fields.Any(name);
  is_list = entry != nullptr && entry->value->is_sequence();
  if (entry == nullptr) return {};
  if (is_list && entry->value->items.empty()) {
    fields.Report(Kind::BadFieldValue, entry->key_span, fmt::format("`{}` names nothing", name));
  }
  if (is_list) return fields.Strings(name);
  if (OptionalText text = fields.String(name)) return {std::move(*text)};
  return {};
}

void CheckLengths(Fields& fields, const Relationship& relationship, bool from_list, bool to_list) {
  size_t from = relationship.from.size(), to = relationship.to.size();
  if (from == 0 || to == 0) return;  // reported where it is missing
  if (from_list != to_list) {
    fields
        .Report(Kind::BadFieldValue, relationship.to[0].key,
                "`from` and `to` must both be one reference, or both be lists")
        .At(relationship.from[0].key, "the other end");
  } else if (from != to) {
    fields
        .Report(Kind::BadFieldValue, relationship.to[0].key,
                fmt::format("`from` has {} columns and `to` has {}", from, to))
        .At(relationship.from[0].key, "the other end");
  }
}

Relationship ReadRelationship(Fields& fields, bool at_property) {
  Relationship relationship;
  relationship.span = fields.head();
  relationship.id = fields.String("id");
  fields.Word("type", {"foreignKey"});
  ReadCustom(fields);
  bool from_list = false, to_list = false;
  relationship.to = ReadEnd(fields, "to", to_list);
  fields.Need("to", fields.Any("to") != nullptr);
  if (!at_property) {
    relationship.from = ReadEnd(fields, "from", from_list);
    fields.Need("from", fields.Any("from") != nullptr);
    CheckLengths(fields, relationship, from_list, to_list);
  } else if (const YamlEntry* from = fields.Any("from")) {
    fields
        .Report(Kind::UnknownField, from->key_span,
                "`from` of a relationship at a property is that property")
        .Help("drop `from`, or move the relationship to the object");
  } else if (relationship.to.size() > 1) {
    fields
        .Report(Kind::BadFieldValue, relationship.to[1].span,
                "a property refers to one column, not to several")
        .Help("move the relationship to the object, with `from` and `to` as lists");
  }
  fields.Close();
  return relationship;
}

}  // namespace

std::vector<Relationship> ReadRelationships(Fields& parent, bool at_property) {
  std::vector<Relationship> relationships;
  for (const YamlNode* node : parent.Mappings("relationships", 1)) {
    Fields fields(parent.reader(), *node, "a relationship");
    relationships.push_back(ReadRelationship(fields, at_property));
  }
  return relationships;
}

}  // namespace meshlaw::mesh
