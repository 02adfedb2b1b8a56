// SPDX-License-Identifier: Apache-2.0
// The checker's state and verbs; private to this room. One file per construct implements them:
// declare, check_type, check_name, check_literal, check_operator, check_call, check_rule, check_clause,
// check_param, check_test.
#pragma once

#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "compiler/sema/check.h"

namespace meshlaw::sema {

/// Paths (`port.previous`) that are known not to be null at a point.
using Facts = std::set<std::string>;

/// What an expression may refer to where it stands.
struct Context {
  const Module* module = nullptr;
  const Frame* frame = nullptr;
  const Frame* row_frame = nullptr;                  ///< for the arguments of aggregates
  std::vector<Accumulator>* accumulators = nullptr;  ///< null outside group and whole clauses
  std::vector<std::pair<std::string, TypeId>> locals;
  const TypedDef* def = nullptr;
  const std::map<std::string, std::pair<TypeId, value::Value>>* test_names = nullptr;
  Facts facts;
};

class Checker {
 public:
  Checker(Program& program, const Catalog& catalog, diag::Sink& sink);
  void Run();

 private:
  struct Constant {
    const ast::ConstDecl* decl = nullptr;
    const Module* module = nullptr;
    enum class State { Unchecked, Checking, Done } state = State::Unchecked;
    TypeId type;
    value::Value value;
  };
  enum class SymbolKind { Constant, Def, Param, Rule };
  struct Symbol {
    SymbolKind kind;
    uint32_t index;
    source::Span span;
  };
  using Scope = std::map<std::string, Symbol>;

  // collect.cc: names of every module, before anything is typed
  void CollectModule(const Module& module);
  void CollectItem(const Module& module, const ast::Item& item);
  void AddSymbol(const Module& module, const ast::Name& name, SymbolKind kind, size_t index);
  void CheckDefBodies();
  void FindDefCycles();

  // check_type.cc
  TypeId ResolveType(const Module& module, const ast::TypeExpr& type);

  // check_expr.cc. An invalid TypeId means that a diagnostic was made; it spreads silently.
  /// The type of `expr`; `hint` only helps literals and enum values to find their type.
  TypeId Infer(Context& context, const ast::Expr* expr, TypeId hint = {});
  /// Infer, then convert to `type`; false (with a diagnostic) if that cannot be.
  bool Require(Context& context, const ast::Expr* expr, TypeId type, std::string_view what);
  bool Convert(const ast::Expr* expr, TypeId to);
  bool Convertible(TypeId from, TypeId to) const;
  TypeId InferIf(Context& context, const ast::Expr* expr, TypeId hint);
  TypeId InferQuantifier(Context& context, const ast::Expr* expr);
  TypeId InferCollection(Context& context, const ast::Expr* expr, TypeId hint);
  TypeId InferRecord(Context& context, const ast::Expr* expr, TypeId hint);
  TypeId InferIndex(Context& context, const ast::Expr* expr);
  TypeId InferPresence(Context& context, const ast::Expr* expr);

  // check_literal.cc
  TypeId InferNumber(const ast::Expr* expr, TypeId hint);
  TypeId InferLiteral(const ast::Expr* expr, TypeId hint);
  TypeId InferEntityRef(Context& context, const ast::Expr* expr);
  std::optional<value::Value> ConstantOf(const ast::Expr* expr) const {
    return sema::ConstantOf(program_, expr);
  }

  // check_name.cc
  TypeId InferName(Context& context, const ast::Expr* expr, TypeId hint);
  TypeId InferMember(Context& context, const ast::Expr* expr);
  TypeId InferAttribute(Context& context, const ast::Expr* expr, TypeId object);
  TypeId Unwrapped(Context& context, const ast::Expr* expr, TypeId type);
  TypeId Use(const ast::Expr* expr, const Symbol& symbol);
  bool LocalName(Context& context, const ast::Expr* expr, TypeId* type);
  bool EnumValue(const ast::Expr* expr, TypeId hint, TypeId* type);
  const Symbol* FindQualified(const Module& module, const ast::Expr* path) const;
  const Symbol* FindQualified(const Module& module, const std::vector<std::string>& parts) const;
  void ReportUnknownName(const Context& context, const ast::Expr* expr, TypeId hint);

  // check_operator.cc
  TypeId InferBinary(Context& context, const ast::Expr* expr, TypeId hint);
  TypeId InferLogic(Context& context, const ast::Expr* expr);
  TypeId InferComparison(Context& context, const ast::Expr* expr);
  TypeId InferMembership(Context& context, const ast::Expr* expr);
  TypeId InferText(Context& context, const ast::Expr* expr);
  TypeId InferArithmetic(Context& context, const ast::Expr* expr, TypeId hint);
  TypeId ArithmeticType(const ast::Expr* expr, TypeId left, TypeId right);
  TypeId InferCoalesce(Context& context, const ast::Expr* expr, TypeId hint);
  TypeId InferNegate(Context& context, const ast::Expr* expr, TypeId hint);
  std::pair<TypeId, TypeId> InferPair(Context& context, const ast::Expr* expr, TypeId hint);
  /// The one type that both can be converted to, or an invalid one.
  TypeId Common(TypeId left, TypeId right);
  bool NotNull(const ast::Expr* expr, TypeId type);
  bool IsOrdered(TypeId type) const;

  // check_call.cc, check_aggregate.cc
  TypeId InferCall(Context& context, const ast::Expr* expr);
  TypeId InferDefCall(Context& context, const ast::Expr* expr, uint32_t def);
  TypeId InferBuiltin(Context& context, const ast::Expr* expr, Builtin builtin);
  TypeId InferScalarBuiltin(Context& context, const ast::Expr* expr, Builtin builtin);
  TypeId InferParsed(Context& context, const ast::Expr* expr, Builtin builtin);
  TypeId InferAggregate(Context& context, const ast::Expr* expr, Builtin builtin);
  TypeId AggregateType(Context& rows, const ast::Expr* expr, Builtin builtin, Accumulator& acc);
  bool ResolveReference(const ast::Expr* expr, TypeId from, ColumnReference* reference);
  TypeId WrongArguments(const ast::Expr* expr, Builtin builtin);

  // check_rule.cc, check_subject.cc, check_access.cc
  void CheckRule(const Module& module, const ast::Item& item, const ast::RuleDecl& rule);
  bool CheckSubject(TypedRule& typed);
  bool CheckNamedSubject(TypedRule& typed);
  void CheckBounds(TypedRule& typed);
  void CheckStrength(const TypedRule& typed);
  void CheckParts(TypedRule& typed);
  void CheckConditions(TypedRule& typed, Context& context);
  void CheckMessages(TypedRule& typed, Context& context);
  void CheckMessage(Context& context, const ast::Message& message);
  void CheckAccess(TypedRule& typed);
  void CheckCaller(TypedRule& typed, Frame& frame);
  void CheckActions(TypedRule& typed);
  void CheckMasks(TypedRule& typed);
  void CheckColumnNames(TypedRule& typed);
  std::vector<FrameField> ColumnFields(const TypedRule& typed);
  Severity ResolveSeverity(const ast::Name& name);
  void ReportReserved(source::Span span, std::string_view what);

  // check_clause.cc
  void CheckBlocks(TypedRule& typed, const Facts& facts);
  void CheckBlock(TypedRule& typed, const ast::ClauseBlock& block, const Facts& facts);
  void CheckClause(TypedRule& typed, const ast::ClauseBlock& block, const ast::CheckClause& clause,
                   std::shared_ptr<const Frame> row_frame, std::shared_ptr<const Frame> frame,
                   const Facts& facts);
  std::shared_ptr<Frame> RowFrame(const TypedRule& typed, const ast::ClauseBlock& block);
  std::shared_ptr<Frame> ClauseFrame(const TypedRule& typed, const ast::ClauseBlock& block,
                                     Context& rows);
  std::optional<value::Ratio> Tolerance(Context& context, const ast::Expr* expr);

  // check_param.cc
  void CheckConstant(uint32_t index);
  void CheckParam(TypedParam& param);
  void CheckSet(const Module& module, const ast::Item& item, const ast::SetDecl& set);
  bool Within(const TypedParam& param, const value::Value& value) const;

  // check_test.cc
  void CheckTest(const Module& module, const ast::TestDecl& test);
  void CheckLet(TypedTest& typed, Context& context, const ast::TestStatement& statement,
                std::map<std::string, std::pair<TypeId, value::Value>>& names);
  void CheckEntityLiteral(Context& context, const ast::Expr* literal, value::EntityTypeId type);
  void CheckAccessExpect(Context& context, const ast::TestStatement& statement);
  void CheckRuleExpect(TypedTest& typed, Context& context, const ast::TestStatement& statement);
  void CheckRows(TypedTest& typed, Context& context, const ast::TestStatement& statement,
                 const TypedRule& rule);

  // small helpers
  ExprInfo& Info(const ast::Expr* expr) { return program_.infos[expr]; }
  std::string Text(TypeId type) const { return program_.types.Text(type, program_.model); }
  TypeId Bool() { return program_.types.Simple(value::TypeKind::Bool); }
  TypeId Int() { return program_.types.Simple(value::TypeKind::Int); }
  TypeId Simple(value::TypeKind kind) { return program_.types.Simple(kind); }
  TypeId Required(TypeId type) { return program_.types.WithOptional(type, false); }
  TypeId Optional(TypeId type) { return program_.types.WithOptional(type, true); }
  const value::Type& At(TypeId type) const { return program_.types[type]; }
  bool Is(TypeId type, value::TypeKind kind) const { return program_.types.Is(type, kind); }
  bool Visible(const Module& module, const value::Declared& declared) const;

  Program& program_;
  const Catalog& catalog_;
  diag::Sink& sink_;
  std::map<std::string, const Module*> modules_;
  std::unordered_map<const Module*, Scope> scopes_;
  std::vector<Constant> constants_;
};

/// "a.b" for names and members, "" for anything else.
std::string PathOf(const ast::Expr* expr);
/// Paths that are not null when `expr` is (not) true.
Facts FactsWhen(const Program& program, const ast::Expr* expr, bool truth);
const ast::Expr* WithoutParens(const ast::Expr* expr);
std::optional<Builtin> BuiltinNamed(std::string_view name);
std::string_view Spelling(Builtin builtin);
std::string_view Signature(Builtin builtin);
bool IsAggregate(Builtin builtin);

}  // namespace meshlaw::sema
