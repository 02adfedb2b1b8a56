// SPDX-License-Identifier: Apache-2.0
// The syntax tree of one .law file, and of a constitution.
//
// The tree is what the author wrote, in order, with spans; nothing is resolved and nothing is
// dropped (comments are beside the tree, in File::comments). Nodes are owned by their File and
// never move. Expressions are uniform nodes whose shape nodes.def gives; declarations are structs.
// This room knows nothing of types or meaning.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "compiler/base/ids.h"
#include "compiler/source/source.h"

namespace meshlaw::ast {

using source::Span;

struct Name {
  std::string text;
  Span span;
  bool operator==(const Name& other) const { return text == other.text; }
};

/// `mesh.privacy`, `std.iso`
struct QualifiedName {
  std::vector<Name> parts;
  Span span;
  std::string Text() const;  ///< parts joined with points
};

enum class ExprKind {
#define MESHLAW_EXPR(kind, dump_name, shape) kind,
#include "compiler/ast/nodes.def"
#undef MESHLAW_EXPR
};

enum class Operator {
#define MESHLAW_OPERATOR(name, spelling, precedence) name,
#include "compiler/ast/operators.def"
#undef MESHLAW_OPERATOR
};

std::string_view DumpName(ExprKind kind);
std::string_view Spelling(Operator op);
int Precedence(Operator op);

struct ExprTag;
using ExprId = Id<ExprTag>;  ///< dense per File: an index for side tables

struct Field {
  Name name;
};

struct Expr {
  ExprKind kind = ExprKind::Error;
  Span span;
  ExprId id;
  Operator op = Operator::And;
  bool negated = false;
  bool raw = false;
  std::string text;
  std::vector<Expr*> children;
  std::vector<Field> fields;
};

/// Whether both are written alike, but for parentheses, comments and layout.
bool SameExpr(const Expr& a, const Expr& b);

/// `Set(String)?`; arguments are types or whole numbers.
struct TypeExpr {
  Name name;
  std::vector<std::variant<TypeExpr, long>> arguments;
  bool optional = false;
  bool nan = false;  ///< `?nan`
  Span span;
};

/// A message: text and interpolated expressions in turn.
struct MessagePart {
  std::string text;  ///< used when `expr` is null
  Expr* expr = nullptr;
};
struct Message {
  std::vector<MessagePart> parts;
  Span span;
};

// ---- declarations ----

struct Attribute {
  Name name;
  TypeExpr type;
  std::optional<Name> authority;  ///< `by owner`
  std::string doc;
};

struct EnumDecl {
  Name name;
  bool ordered = false;
  std::vector<Name> values;
};
struct RecordDecl {
  Name name;
  std::vector<Name> roles;
  std::vector<Attribute> attributes;
};
struct EntityDecl {
  Name name;
  std::vector<Name> roles;
  std::vector<Name> parents;
  std::vector<Attribute> attributes;
};
struct ActionDecl {
  std::vector<Name> names;
  std::vector<Name> resources;
};
struct ConstDecl {
  Name name;
  std::optional<TypeExpr> type;
  Expr* value = nullptr;
};
struct Parameter {
  Name name;
  TypeExpr type;
};
struct DefDecl {
  Name name;
  std::vector<Parameter> parameters;
  TypeExpr result;
  Expr* body = nullptr;
};
struct ParamDecl {
  Name name;
  TypeExpr type;
  Expr* value = nullptr;
  Expr* low = nullptr;  ///< both or neither
  Expr* high = nullptr;
};
struct SetDecl {
  QualifiedName param;
  Expr* value = nullptr;
};
/// Parsed so that it can be named as reserved.
struct WaiveDecl {
  QualifiedName rule;
};

// ---- rules ----

enum class EffectKind { Permit, Forbid, Limit, Mask, Require, Check };
enum class Strength { Default, Floor, Mandatory };

struct HasBound {
  Name name;
  TypeExpr type;
};

/// `Port port has { email: String? }`, `Port "orders.order_events/events"`
struct Subject {
  Name type;
  std::optional<Name> binder;
  std::optional<std::string> id;
  Span id_span;
  std::vector<HasBound> bounds;
  bool else_deny = false;
  Span span;
};

/// `any caller`, `Person person`, `Person "ana"`
struct Caller {
  bool any = false;
  Name type;  ///< empty text when `any`
  std::optional<Name> binder;
  std::optional<std::string> id;
  Span span;
};

struct MaskItem {
  Name column;
  Name mask;
  std::vector<Expr*> arguments;
};

struct Effect {
  EffectKind kind = EffectKind::Check;
  bool any_action = false;
  std::vector<Name> actions;
  std::vector<MaskItem> masks;
  Subject subject;
  std::optional<Caller> caller;
  Span span;
};

/// One labelled clause of a check block.
struct CheckClause {
  std::optional<Name> label;
  Expr* predicate = nullptr;
  Expr* where = nullptr;
  Expr* tolerate = nullptr;
  bool tolerate_errors = false;
  std::optional<Name> severity;
  std::optional<Message> because;
  std::optional<Message> fix;
  Span span;
};

enum class BlockKind { EachRow, EachValue, EachGroup, Whole };
struct ClauseBlock {
  BlockKind kind = BlockKind::EachRow;
  std::optional<Name> variable;        ///< each value
  std::optional<TypeExpr> value_type;  ///< each value
  std::vector<Expr*> keys;             ///< each group
  std::vector<CheckClause> clauses;
  Span span;
};

/// What a rule says besides its effect. RulePart keeps the written order, for fmt; sema reads it
/// through RuleDecl's accessors.
enum class PartKind {
  When,
  Unless,
  That,
  RowsWhere,
  Columns,
  Where,
  Block,
  Because,
  Fix,
  Cites,
  Severity,
  OnError,
  Waivable,
  Shadow,
  Replaces,
  InForce
};
struct RulePart {
  PartKind kind = PartKind::When;
  Span span;
  Expr* expr = nullptr;              ///< When, Unless, That, RowsWhere, Where
  bool except = false;               ///< Columns
  std::vector<Name> columns;         ///< Columns
  std::optional<ClauseBlock> block;  ///< Block
  std::optional<Message> message;    ///< Because, Fix
  std::vector<std::string> cites;    ///< Cites
  Name word;                         ///< Severity's level; OnError's `applies` or `skips`
  QualifiedName target;              ///< Replaces
  Expr* from = nullptr;              ///< InForce
  Expr* until = nullptr;             ///< InForce
};

struct RuleDecl {
  Strength strength = Strength::Default;
  Span strength_span;
  Name name;
  Effect effect;
  std::vector<RulePart> parts;
  /// The first part of a kind, or null.
  const RulePart* Find(PartKind kind) const;
};

// ---- tests ----

enum class TestStatementKind { Let, ExpectAccess, ExpectRule, ExpectValue };
enum class AccessOutcome { Permitted, Forbidden, Denied, NoMatch, Error };
enum class RuleOutcome { Passes, Fails, DoesNotApply };

struct TestStatement {
  TestStatementKind kind = TestStatementKind::ExpectValue;
  Span span;
  Name name;                ///< Let's variable; ExpectAccess's action
  QualifiedName rule;       ///< ExpectRule's rule; ExpectAccess's `by` rule (may be empty)
  Expr* subject = nullptr;  ///< Let's and ExpectValue's expression; the others' `on`
  Expr* caller = nullptr;   ///< ExpectAccess
  Expr* with = nullptr;     ///< may be null
  AccessOutcome access = AccessOutcome::Permitted;
  RuleOutcome outcome = RuleOutcome::Passes;
  std::vector<Name> labels;  ///< ExpectRule: clauses that pass or fail
};
struct TestDecl {
  std::string name;
  Span name_span;
  std::vector<TestStatement> statements;
};

// ---- files ----

struct Item {
  Span span;
  std::string doc;  ///< text of the `///` lines above, without the slashes
  std::variant<EnumDecl, RecordDecl, EntityDecl, ActionDecl, ConstDecl, DefDecl, ParamDecl, SetDecl,
               RuleDecl, WaiveDecl, TestDecl>
      decl;
};

struct Comment {
  Span span;
  bool doc = false;
  bool own_line = true;  ///< nothing but white space stands before it on its line
};

/// A setting of a constitution: `domain flights { laws "flights/laws" }`, `zone "Europe/Paris"`.
struct SettingValue {
  enum class Kind { String, Name, EntityRef } kind = Kind::Name;
  std::string text;
  Name type;  ///< of an EntityRef
  Span span;
};
struct Setting {
  Name key;
  std::vector<SettingValue> values;
  std::vector<Setting> block;
  Span span;
};

class File {
 public:
  source::FileId source;
  bool is_constitution = false;
  QualifiedName module;  ///< the constitution's name when it is one
  std::vector<QualifiedName> uses;
  std::vector<std::unique_ptr<Item>> items;
  std::vector<Setting> settings;  ///< of a constitution
  std::vector<Comment> comments;

  /// Makes a node that lives as long as the file.
  Expr* NewExpr(ExprKind kind, Span span);
  size_t expr_count() const { return exprs_.size(); }

 private:
  std::vector<std::unique_ptr<Expr>> exprs_;
};

/// The tree as an S-expression without spans: two files mean the same tree iff their dumps are
/// equal.
std::string Dump(const File& file);
std::string Dump(const Expr& expr);

}  // namespace meshlaw::ast
