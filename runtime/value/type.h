// SPDX-License-Identifier: Apache-2.0
// Types, interned, and the declared world (enums, records, entities, actions) that they refer to.
//
// A TypeId is an index into a TypeTable; equal types have equal ids. `optional` is part of a type:
// a `String?` is another type than a `String`. Declarations are indices into a Model. Both tables
// only grow, so ids stay good for the life of a compile.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "compiler/base/ids.h"
#include "compiler/source/source.h"

namespace meshlaw::value {

enum class TypeKind : uint8_t {
#define MESHLAW_TYPE(kind, name) kind,
#include "runtime/value/types.def"
#undef MESHLAW_TYPE
};
std::string_view Name(TypeKind kind);

struct TypeTag;
using TypeId = Id<TypeTag>;
struct EnumTag;
using EnumId = Id<EnumTag>;
struct RecordTag;
using RecordId = Id<RecordTag>;
struct EntityTypeTag;
using EntityTypeId = Id<EntityTypeTag>;
struct ActionTag;
using ActionId = Id<ActionTag>;

struct Type {
  TypeKind kind = TypeKind::Bool;
  bool optional = false;
  bool nan = false;        ///< Float?nan: NaN is a value here
  uint8_t precision = 38;  ///< Decimal: digits in all, 1 to 38
  uint8_t scale = 0;       ///< Decimal: digits after the point, 0 to precision
  uint32_t decl = 0;       ///< Enum, Record, Entity: index in the Model
  uint32_t size = 0;       ///< Vector: dimensions, 0 for any
  TypeId element;          ///< Set, List, Vector; Map: the value
  TypeId key;              ///< Map
  bool operator==(const Type&) const = default;
};

class Model;

class TypeTable {
 public:
  TypeTable();
  TypeId Intern(const Type& type);
  const Type& operator[](TypeId id) const { return types_[id.index()]; }
  size_t size() const { return types_.size(); }

  TypeId Simple(TypeKind kind, bool optional = false);
  TypeId Decimal(int precision, int scale);
  TypeId SetOf(TypeId element);
  TypeId ListOf(TypeId element);
  TypeId MapOf(TypeId key, TypeId value);
  TypeId EnumType(EnumId id);
  TypeId RecordType(RecordId id);
  TypeId EntityType(EntityTypeId id);
  /// The same type with `optional` set or cleared.
  TypeId WithOptional(TypeId id, bool optional);

  bool Is(TypeId id, TypeKind kind) const { return types_[id.index()].kind == kind; }
  bool IsOptional(TypeId id) const { return types_[id.index()].optional; }

  /// As written in source: `Set(String)?`, `Port`.
  std::string Text(TypeId id, const Model& model) const;

 private:
  std::vector<Type> types_;
  std::unordered_map<std::string, TypeId> index_;
};

// ---- the declared world ----

/// Roles that the language gives meaning to; a declaration claims one with `is`.
enum class Role { Principal, Dataset, Column, Owner, Context };
std::optional<Role> RoleNamed(std::string_view name);
std::string_view Name(Role role);

/// Who may assert a fact.
enum class Authority { Owner, Council, Platform, Derived };
std::optional<Authority> AuthorityNamed(std::string_view name);
std::string_view Name(Authority authority);

struct Attribute {
  std::string name;
  TypeId type;
  Authority authority = Authority::Owner;
  std::string doc;
  source::Span span;
};

struct Declared {
  std::string module;  ///< `std.mesh`
  std::string name;
  std::string doc;
  source::Span span;
};
struct EnumDecl : Declared {
  bool ordered = false;
  std::vector<std::string> values;
  std::optional<uint32_t> Find(std::string_view value) const;
};
struct RecordDecl : Declared {
  std::vector<Role> roles;
  std::vector<Attribute> attributes;
  std::optional<uint32_t> Find(std::string_view attribute) const;
};
struct EntityDecl : Declared {
  std::vector<Role> roles;
  std::vector<EntityTypeId> parents;
  std::vector<Attribute> attributes;
  bool Has(Role role) const;
  std::optional<uint32_t> Find(std::string_view attribute) const;
};
struct ActionDecl : Declared {
  std::vector<EntityTypeId> resources;
};

class Model {
 public:
  std::vector<EnumDecl> enums;
  std::vector<RecordDecl> records;
  std::vector<EntityDecl> entities;
  std::vector<ActionDecl> actions;

  const EnumDecl& operator[](EnumId id) const { return enums[id.index()]; }
  const RecordDecl& operator[](RecordId id) const { return records[id.index()]; }
  const EntityDecl& operator[](EntityTypeId id) const { return entities[id.index()]; }
  const ActionDecl& operator[](ActionId id) const { return actions[id.index()]; }

  std::optional<EntityTypeId> FindEntity(std::string_view name) const;
  std::optional<EnumId> FindEnum(std::string_view name) const;
  std::optional<RecordId> FindRecord(std::string_view name) const;
  std::optional<ActionId> FindAction(std::string_view name) const;
  /// The entity type that claims a role, or nothing.
  std::optional<RecordId> ContextRecord() const;
};

}  // namespace meshlaw::value
