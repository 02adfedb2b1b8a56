// SPDX-License-Identifier: Apache-2.0
// The rule IR: what every engine reads.
//
// A Module holds types, the declared world, constants, params, frames, functions and rules. A
// Function is a list of instructions in order, each naming earlier ones (so it is a DAG without
// control flow), over one Frame. A Rule is an effect with a `when` and, by kind, scopes, masks or
// clauses; a Clause of a check has a predicate, filters, keys and accumulators.
//
// The IR is logical: no Arrow validity, no interned ids, no product names except in subjects that
// the law names, no message text in what digests cover. INVARIANT: Verify(module) has no fault
// after lowering, after every pass and after every read.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "compiler/base/ids.h"
#include "compiler/source/source.h"
#include "runtime/value/value.h"

namespace meshlaw::ir {

using source::Span;
using value::TypeId;

struct ConstantTag;
using ConstantId = Id<ConstantTag>;
struct FrameTag;
using FrameId = Id<FrameTag>;
struct FunctionTag;
using FunctionId = Id<FunctionTag>;
struct InstTag;
using InstId = Id<InstTag>;  ///< index within one function
struct ParamTag;
using ParamId = Id<ParamTag>;
struct RuleTag;
using RuleId = Id<RuleTag>;

enum class Op : uint8_t {
#define MESHLAW_INST(op, mnemonic, arity, immediate, depends, fails, meaning) op,
#include "compiler/ir/insts.def"
#undef MESHLAW_INST
};
enum class Immediate : uint8_t {
  None,
  Constant,
  Field,
  Attribute,
  Local,
  Function,
  Accumulator,
  Param,
  Scale,
  Part
};
enum class Depends : uint8_t { Operands, World };
enum class Fails : uint8_t { Total, Partial };
/// A line of insts.def, which tells what each column means.
struct OpInfo {
  Op op;
  std::string_view mnemonic;
  int arity;
  Immediate immediate;
  Depends depends;
  Fails fails;
};
const OpInfo& Info(Op op);
const std::vector<OpInfo>& AllOps();

/// What DatePart's immediate names.
enum class DatePart : uint8_t { Year, Month, Day, Hour, Minute, Second, Weekday, DayOfYear };

struct Constant {
  TypeId type;
  value::Value value;
};

/// Where a field of a frame comes from.
enum class FieldSource : uint8_t {
  Subject,  ///< the descriptor that the rule is about (product, port, column)
  Principal,
  Resource,
  Context,  ///< of a request; Resource is the subject for access rules
  Now,      ///< the evaluation's own clock
  Column,   ///< a column of the row, by name
  Value,    ///< the value of the bound column, in `each value`
  Key,      ///< a key of the group, by position
};
enum class FrameKind : uint8_t { Request, Descriptor, Row, Group, Dataset };
struct FrameField {
  std::string name;
  TypeId type;
  FieldSource source = FieldSource::Column;
};
struct Frame {
  FrameKind kind = FrameKind::Row;
  std::vector<FrameField> fields;
};

struct Inst {
  Op op = Op::Const;
  TypeId type;
  std::vector<InstId> args;
  uint32_t imm = 0;
  Span span;  ///< provenance; not part of the meaning
};

struct Function {
  std::string name;  ///< for people; not part of the meaning
  FrameId frame;
  std::vector<TypeId> locals;  ///< types of the enclosing quantifiers' variables, outermost first
  std::vector<Inst> insts;
  InstId result;
  TypeId type() const { return insts[result.index()].type; }
};

struct Param {
  std::string name;  ///< `orders.quality.max_staleness`
  TypeId type;
  ConstantId initial;
  std::optional<ConstantId> low, high;  ///< bounds, both included; none: not delegated
  ConstantId current;                   ///< the council's value; not part of digests
  /// What domains set for what they own, by domain; not part of digests.
  std::vector<std::pair<std::string, ConstantId>> by_domain;
  ConstantId ValueFor(std::string_view domain) const;
  Span span;
  Span set_span;  ///< where it was set, if it was
};

// ---- checks ----

enum class AccumulatorKind : uint8_t {
  Count,    ///< rows that pass `where`
  CountIf,  ///< rows whose argument is true
  Sum,
  Min,
  Max,
  Mean,
  Distinct,   ///< distinct values of the arguments (exact)
  NullCount,  ///< rows whose (optional) argument is null
  NullRatio,  ///< NullCount / Count, a Ratio
  Unique,     ///< Bool: no two rows with equal arguments; rows with a null argument do not count
  Foreign,  ///< Bool: every value of the arguments is in the referenced columns; nulls do not count
  MaxAge,   ///< now - the latest value, a Duration (freshness)
};
std::string_view Name(AccumulatorKind kind);

/// `customers.profile.customer_id`
struct ColumnReference {
  std::string port;  ///< id of the port: "customers.profile/profiles"
  std::string column;
  bool operator==(const ColumnReference&) const = default;
};

struct Accumulator {
  AccumulatorKind kind = AccumulatorKind::Count;
  TypeId type;  ///< of the result; Min, Max, Mean, MaxAge of nothing are a physical null
  std::vector<FunctionId> args;             ///< over the row frame
  std::vector<ColumnReference> references;  ///< Foreign: same number as args
  Span span;
};

enum class ClauseKind : uint8_t { Row, Value, Group, Whole };
enum class Severity : uint8_t { Info, Warning, Error, Critical };
std::string_view Name(Severity severity);

/// Text and functions in turn, over the frame of what it explains.
struct MessagePart {
  std::string text;
  std::optional<FunctionId> function;  ///< gives a String
};
using Message = std::vector<MessagePart>;

struct Clause {
  std::string label;  ///< unique within the rule
  ClauseKind kind = ClauseKind::Row;
  FrameId row_frame;
  std::optional<FunctionId> where;        ///< rows it speaks of; others are not applicable
  FunctionId predicate;                   ///< over the row, group or dataset frame, by kind
  std::vector<FunctionId> keys;           ///< Group, over the row frame
  std::vector<Accumulator> accumulators;  ///< Group and Whole
  std::optional<value::Ratio> tolerate;   ///< share of pass + fail + error that may fail
  bool tolerate_errors = false;
  Severity severity = Severity::Error;
  Message because, fix;  ///< over the predicate's frame; may read its accumulators
  Span span;
};

// ---- rules ----

enum class EffectKind : uint8_t { Permit, Forbid, Limit, Mask, Require, Check };
std::string_view Name(EffectKind kind);
enum class Strength : uint8_t { Default, Floor, Mandatory };
std::string_view Name(Strength strength);
/// Who wrote it. Contract is law implied by a data contract.
enum class Tier : uint8_t { Council, Domain, Contract };
std::string_view Name(Tier tier);
enum class OnError : uint8_t { Applies, Skips };

/// Masks, most revealing first; see docs/language.md for the lattice.
enum class MaskKind : uint8_t { Last, First, Year, Hash, Null, Drop };
std::string_view Name(MaskKind kind);
struct Mask {
  std::string column;
  MaskKind kind = MaskKind::Null;
  int64_t argument = 0;  ///< Last, First: characters kept
};

struct Bound {
  std::string column;
  TypeId type;
};

struct Subject {
  value::EntityTypeId type;
  std::string id;             ///< empty: the class
  std::vector<Bound> bounds;  ///< `has { ... }`
  bool else_deny = false;
};

struct Rule {
  std::string module, name;
  std::string doc;
  Tier tier = Tier::Council;
  std::string domain;  ///< of a Domain or Contract tier rule
  Strength strength = Strength::Default;
  EffectKind effect = EffectKind::Check;
  OnError on_error = OnError::Applies;
  bool waivable = false;
  bool shadow = false;

  std::vector<value::ActionId> actions;  ///< empty: any action (access effects)
  Subject subject;
  std::optional<value::EntityTypeId> caller;  ///< nothing: any principal
  std::string caller_id;                      ///< empty: the class

  std::optional<FunctionId> when;  ///< request frame (access) or descriptor frame
  std::optional<FunctionId> rows;  ///< row frame with the request's fields: which rows
  bool columns_except = false;
  std::vector<std::string> columns;  ///< permit, limit: which columns; empty: all
  std::vector<Mask> masks;
  std::optional<FunctionId> that;           ///< require: descriptor frame
  std::vector<Clause> clauses;              ///< check
  std::optional<FrameId> descriptor_frame;  ///< of `when` and `that`

  Severity severity = Severity::Error;
  Message because, fix;  ///< over the frame of `when`
  std::vector<std::string> cites;
  Span span;           ///< of the rule's name
  std::string digest;  ///< hex SHA-256 of the meaning; filled by ComputeDigests

  std::string FullName() const { return module + "." + name; }
};

struct Module {
  value::TypeTable types;
  value::Model model;
  std::vector<Constant> constants;
  std::vector<Frame> frames;
  std::vector<Function> functions;
  std::vector<Param> params;
  std::vector<Rule> rules;

  const Function& operator[](FunctionId id) const { return functions[id.index()]; }
  const Frame& operator[](FrameId id) const { return frames[id.index()]; }
  const Constant& operator[](ConstantId id) const { return constants[id.index()]; }
  /// Reuses an equal one. Decimals are kept at their type's scale.
  ConstantId AddConstant(TypeId type, value::Value value);
  FrameId AddFrame(Frame frame);
  FunctionId AddFunction(Function function);

  std::unordered_map<std::string, ConstantId> constant_index;  ///< AddConstant's own
};

}  // namespace meshlaw::ir
