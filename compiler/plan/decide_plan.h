// SPDX-License-Identifier: Apache-2.0
// The decide plan: which access rules can apply to a request, found without visiting the others.
//
// Rules are grouped by what a request always has: the kinds of principal and resource and the
// action. Within a group, rules whose conditions differ only in constants are rows of one Table,
// found by hashing what their conditions compare for equality or hierarchy; the rest are judged one
// by one, as one Unit, so that what they share is computed once. Everything follows from the module
// alone: a change of data never changes a plan. Plans are made on the host and never stored.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compiler/ir/ir.h"
#include "compiler/plan/decide_interner.h"

namespace meshlaw::plan {

/// As many as a word has bits. Rules with any further bounds are the interpreter's to judge.
inline constexpr int kBoundsMax = 64;

/// One access rule, with all that is compared by name turned into numbers.
struct DecideRule {
  ir::RuleId rule;
  uint32_t subject = 0;         ///< index into DecidePlan::subject_types
  int64_t subject_entity = -1;  ///< a named subject; -1: the class
  int64_t caller_entity = -1;   ///< a named caller; -1: the class
  int64_t domain = -1;          ///< symbol: binds only what this domain owns; -1: everything
  int bounds = -1;              ///< index into DecidePlan::bounds; -1: none; kBoundsMax: ask
  bool else_deny = false;
};

/// Rules judged one by one, in this order.
struct Unit {
  std::vector<uint32_t> rules;  ///< into DecidePlan::rules
};

/// What an index looks up: the subject, the principal, or an operand of the condition.
struct Key {
  enum class Kind : uint8_t {
    Subject,
    Principal,
    Equal,  ///< `inst` equals a constant
    Below,  ///< the entity of `inst` is, or is below, a constant; at most one key, and the last
  };
  Kind kind = Kind::Equal;
  ir::InstId inst;        ///< Equal, Below: of the representative's condition
  uint32_t constant = 0;  ///< Equal, Below: position among the row's constants
};

/// Rules of one shape. All rows agree in everything but their constants, names and effects.
struct Table {
  std::vector<uint32_t> rules;             ///< the first is the representative
  std::vector<ir::InstId> constants;       ///< instructions of its condition that rows differ in
  std::vector<std::vector<int64_t>> rows;  ///< slots: named subject and caller, then constants
  std::vector<Key> keys;
  /// Rows by the hash of their keys: heads[hash & mask] .. heads[(hash & mask) + 1] in `chain`.
  std::vector<uint32_t> heads, chain;
  uint64_t mask = 0;
};
/// Positions of the named subject and caller in a row; its constants follow.
inline constexpr size_t kRowSubject = 0, kRowCaller = 1, kRowConstants = 2;
uint64_t HashKeys(const int64_t* keys, size_t count);

/// What decides: permits, forbids, and what `else deny` refuses. What scopes: limits, masks,
/// shadows.
struct Block {
  std::optional<uint32_t> unit;  ///< into DecidePlan::units
  std::vector<uint32_t> tables;  ///< into DecidePlan::tables
};
struct Group {
  Block deciding, scoping;
};

struct AttributeUse {
  value::EntityTypeId type;
  uint32_t attribute;
  auto operator<=>(const AttributeUse&) const = default;
};

class DecidePlan {
 public:
  std::vector<value::EntityTypeId> subject_types;
  std::vector<std::vector<ir::Bound>> bounds;  ///< at most kBoundsMax
  std::vector<DecideRule> rules;
  std::vector<Unit> units;
  std::vector<Table> tables;
  std::vector<Group> groups;             ///< the first has no rules
  std::vector<AttributeUse> attributes;  ///< that conditions read, sorted
  Interner seeds;                        ///< of every constant, name and domain
  std::vector<Cell> constants;           ///< by ConstantId, those that conditions hold
  size_t entity_types = 0, actions = 0;
  std::vector<uint32_t> group_of;  ///< by principal type, action, resource type

  const Group& Find(value::EntityTypeId principal, value::ActionId action,
                    value::EntityTypeId resource) const;
};

DecidePlan PlanDecide(const ir::Module& module);

/// For people and golden tests.
std::string Print(const ir::Module& module, const DecidePlan& plan);

}  // namespace meshlaw::plan
