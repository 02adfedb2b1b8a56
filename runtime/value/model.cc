// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "runtime/value/type.h"

namespace meshlaw::value {
namespace {

/// `Port` or `std.mesh.Port`.
bool IsNamed(const Declared& declared, std::string_view name) {
  if (declared.name == name) return true;
  size_t module_size = declared.module.size();
  return name.size() == module_size + 1 + declared.name.size() && name[module_size] == '.' &&
         name.starts_with(declared.module) && name.ends_with(declared.name);
}

template <typename Id, typename Declaration>
std::optional<Id> FindDeclared(const std::vector<Declaration>& all, std::string_view name) {
  for (size_t i = 0; i < all.size(); ++i) {
    if (IsNamed(all[i], name)) return Id(i);
  }
  return std::nullopt;
}

std::optional<uint32_t> FindAttribute(const std::vector<Attribute>& all, std::string_view name) {
  for (size_t i = 0; i < all.size(); ++i) {
    if (all[i].name == name) return static_cast<uint32_t>(i);
  }
  return std::nullopt;
}

bool Contains(const std::vector<Role>& roles, Role role) {
  return std::find(roles.begin(), roles.end(), role) != roles.end();
}

}  // namespace

std::optional<uint32_t> EnumDecl::Find(std::string_view value) const {
  auto found = std::find(values.begin(), values.end(), value);
  if (found == values.end()) return std::nullopt;
  return static_cast<uint32_t>(found - values.begin());
}

std::optional<uint32_t> RecordDecl::Find(std::string_view attribute) const {
  return FindAttribute(attributes, attribute);
}

bool EntityDecl::Has(Role role) const { return Contains(roles, role); }

std::optional<uint32_t> EntityDecl::Find(std::string_view attribute) const {
  return FindAttribute(attributes, attribute);
}

std::optional<EntityTypeId> Model::FindEntity(std::string_view name) const {
  return FindDeclared<EntityTypeId>(entities, name);
}
std::optional<EnumId> Model::FindEnum(std::string_view name) const {
  return FindDeclared<EnumId>(enums, name);
}
std::optional<RecordId> Model::FindRecord(std::string_view name) const {
  return FindDeclared<RecordId>(records, name);
}
std::optional<ActionId> Model::FindAction(std::string_view name) const {
  return FindDeclared<ActionId>(actions, name);
}

std::optional<RecordId> Model::ContextRecord() const {
  for (size_t i = 0; i < records.size(); ++i) {
    if (Contains(records[i].roles, Role::Context)) return RecordId(i);
  }
  return std::nullopt;
}

}  // namespace meshlaw::value
