// SPDX-License-Identifier: Apache-2.0
// The typed program: what sema adds to the syntax trees.
//
// Trees stay as parsed; ExprInfo says what each expression means (its type, what its name refers
// to, where a tested optional is unwrapped, where a number is converted). Frames list the names
// that a rule's expressions may read. Lowering needs nothing but the trees and this.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "compiler/ast/ast.h"
#include "runtime/value/value.h"

namespace meshlaw::sema {

using value::TypeId;

enum class Builtin {
#define MESHLAW_BUILTIN(name, spelling, signature, aggregate) name,
#include "compiler/sema/builtins.def"
#undef MESHLAW_BUILTIN
};

enum class Tier { Library, Council, Domain };

/// What a name or path refers to.
enum class Ref {
  None,
  Field,         ///< index: field of the frame
  Local,         ///< index: depth of the quantifier, outermost 0
  DefParameter,  ///< index: parameter of the enclosing def
  Param,         ///< index: Program::params
  Constant,      ///< constant: the value
  Attribute,     ///< a Member of a record or entity; index: attribute
  Builtin,       ///< a call; builtin
  Def,           ///< a call; index: Program::defs
  Accumulator,   ///< a call in a group or whole clause; index: the clause's accumulators
};

struct ExprInfo {
  TypeId type;  ///< of the value as its context uses it
  Ref ref = Ref::None;
  uint32_t index = 0;
  Builtin builtin = Builtin::Length;
  bool unwrap = false;    ///< stored as optional, tested not null here
  bool through = false;   ///< an attribute of what may be null: then it is null, too
  TypeId natural;         ///< before conversion to `type` (Int to Decimal, T to T?); invalid: same
  value::Value constant;  ///< literals, enum values, constants, entity references, patterns
};

enum class FieldSource { Subject, Principal, Resource, Context, Now, Column, Value, Key };
enum class FrameKind { Request, Descriptor, Row, Group, Dataset };
struct FrameField {
  std::string name;
  TypeId type;
  FieldSource source = FieldSource::Column;
  source::Span span;
  const ast::Expr* key = nullptr;  ///< of a group's key that is more than a name
};
struct Frame {
  FrameKind kind = FrameKind::Row;
  std::vector<FrameField> fields;
};

struct ColumnReference {
  std::string port;
  std::string column;
  bool operator==(const ColumnReference&) const = default;
};

/// A call of an aggregate within a clause.
struct Accumulator {
  const ast::Expr* call = nullptr;
  Builtin builtin = Builtin::Count;
  TypeId type;
  std::vector<const ast::Expr*> args;       ///< over the row frame
  std::vector<ColumnReference> references;  ///< foreign
};

enum class Severity { Info, Warning, Error, Critical };

struct TypedClause {
  const ast::ClauseBlock* block = nullptr;
  const ast::CheckClause* clause = nullptr;
  std::string label;
  std::shared_ptr<const Frame> row_frame;
  std::shared_ptr<const Frame> frame;  ///< of the predicate: row, group or dataset
  std::vector<Accumulator> accumulators;
  std::optional<value::Ratio> tolerate;
  Severity severity = Severity::Error;
};

struct TypedMask {
  std::string column;
  std::string kind;  ///< last, first, year, hash, null, drop
  int64_t argument = 0;
};

struct Module;

struct TypedRule {
  const ast::RuleDecl* rule = nullptr;
  const ast::Item* item = nullptr;
  const Module* module = nullptr;
  value::EntityTypeId subject_type;
  std::string subject_id;
  std::vector<std::pair<std::string, TypeId>> bounds;
  std::optional<value::EntityTypeId> caller_type;
  std::string caller_id;
  std::vector<value::ActionId> actions;
  std::shared_ptr<const Frame> frame;      ///< of when, unless, that and the rule's messages
  std::shared_ptr<const Frame> row_frame;  ///< of `rows where`, or of a check's `where`
  std::vector<TypedMask> masks;
  std::vector<TypedClause> clauses;
  Severity severity = Severity::Error;
};

struct TypedParam {
  const ast::ParamDecl* param = nullptr;
  const Module* module = nullptr;
  std::string full_name;
  TypeId type;
  value::Value initial, low, high, current;
  bool delegated = false;
  std::vector<std::pair<std::string, value::Value>> by_domain;
  source::Span set_span;
};

struct TypedDef {
  const ast::DefDecl* def = nullptr;
  const Module* module = nullptr;
  std::string full_name;
  std::vector<TypeId> parameters;
  TypeId result;
};

struct TypedTest {
  const ast::TestDecl* test = nullptr;
  const Module* module = nullptr;
  std::vector<const ast::Expr*> entities;  ///< entity literals, in order of declaration
  std::map<const ast::TestStatement*, uint32_t> rules;  ///< ExpectRule: index of the rule
  std::map<const ast::TestStatement*, std::shared_ptr<const Frame>> rows;  ///< its rows' columns
};

/// One module that was given to the checker.
struct Module {
  const ast::File* file = nullptr;
  std::string name;
  Tier tier = Tier::Council;
  std::string domain;
  std::vector<const Module*> uses;
};

/// An entity that the law itself names: whether the mesh has it, only a host can say.
struct NamedEntity {
  value::EntityRef entity;
  source::Span span;
};

struct Program {
  value::TypeTable types;
  value::Model model;
  std::vector<std::unique_ptr<Module>> modules;
  std::vector<TypedParam> params;
  std::vector<TypedDef> defs;
  std::vector<TypedRule> rules;
  std::vector<TypedTest> tests;
  /// Of rules that refer to what could not be read, and so are in none of these lists.
  std::vector<const Module*> left_out;
  std::vector<NamedEntity> named;  ///< outside tests, whose entities are their own
  std::unordered_map<const ast::Expr*, ExprInfo> infos;

  const ExprInfo& Info(const ast::Expr* expr) const { return infos.at(expr); }
};

}  // namespace meshlaw::sema
