// SPDX-License-Identifier: Apache-2.0
// The checker's state and verbs; private to this room. One file per construct implements them.
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
/// What an error suggests: names that might have been meant.
using Names = std::vector<std::string_view>;
/// What `let`s of a test declared: type and value by name.
using TestNames = std::map<std::string, std::pair<TypeId, value::Value>>;

/// What an expression may refer to where it stands.
struct Context {
  const Module* module = nullptr;
  const Frame* frame = nullptr;
  const Frame* row_frame = nullptr;                  ///< for the arguments of aggregates
  std::vector<Accumulator>* accumulators = nullptr;  ///< null outside group and whole clauses
  std::vector<std::pair<std::string, TypeId>> locals;
  const TypedDef* def = nullptr;
  const TestNames* test_names = nullptr;
  bool message = false;  ///< what is shown to people: paths go through what may be null
  Facts facts;
};

/// What a def's body becomes when the defs that it calls are put in.
struct DefSize {
  bool known = false;  ///< false also for one that calls itself
  double nodes = 1;    ///< without its arguments
  int depth = 1;
  std::vector<double> uses;    ///< by parameter: how often its argument is put in
  std::vector<int> use_depth;  ///< and how deep
};

class Checker {
 public:
  Checker(Program& program, const Catalog& catalog, diag::Sink& sink);
  void Run();

 private:
  struct Constant {
    const ast::ConstDecl* decl = nullptr;
    const Module* module = nullptr;
    enum class State { Unchecked, Open, Done } state = State::Unchecked;
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
  void CollectDef(const Module& module, const ast::DefDecl& decl);
  void CollectParam(const Module& module, const ast::ParamDecl& decl);
  void AddSymbol(const Module& module, const ast::Name& name, SymbolKind kind, size_t index);
  void CheckDefBodies();
  TypeId ResolveType(const Module& module, const ast::TypeExpr& type);

  // check_expr.cc. An invalid TypeId means that a diagnostic was made; it spreads silently.
  /// The type of `expr`; `hint` only helps literals and enum values to find their type.
  TypeId Infer(Context& context, const ast::Expr* expr, TypeId hint = {});
  TypeId InferKey(const Context& context, const ast::Expr* expr);
  TypeId InferKind(Context& context, const ast::Expr* expr, TypeId hint);
  /// Infer, then convert to `type`; false (with a diagnostic) if that cannot be.
  bool Require(Context& context, const ast::Expr* expr, TypeId type, std::string_view what);
  bool Convert(const ast::Expr* expr, TypeId to);
  bool Convertible(TypeId from, TypeId to) const;
  /// Whether a constant is one of the values of `to` that its own type converts to.
  bool ConstantFits(const ast::Expr* expr, TypeId to) const;
  TypeId InferIf(Context& context, const ast::Expr* expr, TypeId hint);
  TypeId InferQuantifier(Context& context, const ast::Expr* expr);
  TypeId InferSum(Context& inner, const ast::Expr* body);
  TypeId InferIndex(Context& context, const ast::Expr* expr);
  TypeId InferPresence(Context& context, const ast::Expr* expr);

  // check_collection.cc
  using Exprs = std::vector<const ast::Expr*>;
  TypeId InferCollection(Context& context, const ast::Expr* expr, TypeId hint);
  TypeId InferMap(Context& context, const ast::Expr* expr, TypeId hint);
  bool CheckKeys(const Exprs& keys);
  TypeId ElementType(Context& context, const Exprs& elements, TypeId hint);
  /// ElementType, to which all elements are then converted.
  TypeId OneType(Context& context, const Exprs& elements, TypeId hint);
  TypeId EmptyCollection(const ast::Expr* expr, TypeId hint);
  TypeId CollectionOf(const ast::Expr* expr, TypeId element);
  /// Gives the elements of a literal the type; false if one cannot have it or it is no literal.
  bool ConvertElements(const ast::Expr* expr, TypeId element);
  void ReportNoRecord(const ast::Expr* expr, TypeId hint);
  TypeId InferRecord(Context& context, const ast::Expr* expr, TypeId hint);
  bool CheckField(Context& context, const value::RecordDecl& decl, const ast::Name& name,
                  const ast::Expr* value, std::set<uint32_t>& given);

  // check_literal.cc
  TypeId InferNumber(const ast::Expr* expr, TypeId hint);
  TypeId InferLiteral(const ast::Expr* expr, TypeId hint);
  TypeId InferEntityRef(Context& context, const ast::Expr* expr);
  std::optional<value::Value> ConstantOf(const ast::Expr* expr) const {
    return sema::ConstantOf(program_, expr);
  }

  // check_name.cc, check_path.cc
  TypeId InferName(Context& context, const ast::Expr* expr, TypeId hint);
  TypeId InferMember(Context& context, const ast::Expr* expr);
  /// A const or param of a module, or a value of an enum; nothing if the path is no such thing.
  std::optional<TypeId> InferPath(Context& context, const ast::Expr* expr);
  std::optional<TypeId> ReportUnusedModule(const ast::Expr* path, const std::string& name);
  std::optional<TypeId> InferEnumPath(Context& context, const ast::Expr* expr);
  TypeId InferAttribute(const Context& context, const ast::Expr* expr, TypeId object);
  TypeId Unwrapped(Context& context, const ast::Expr* expr, TypeId type);
  TypeId Use(const ast::Expr* expr, const Symbol& symbol);
  bool LocalName(const Context& context, const ast::Expr* expr, TypeId* type);
  bool IsLocalName(const Context& context, std::string_view name) const;
  bool EnumValue(const ast::Expr* expr, TypeId hint, TypeId* type);
  const Symbol* FindQualified(const Module& module, const ast::Expr* path);
  /// Reports at `span` when several used modules have it.
  const Symbol* FindQualified(const Module& module, const std::vector<std::string>& parts,
                              source::Span span);
  const Module* UsedModule(const Module& module, std::string_view name) const;
  void ReportUnknownName(const Context& context, const ast::Expr* expr, TypeId hint);
  bool ReportColumnHere(const Context& context, const ast::Expr* expr);
  bool ReportRequestName(const Context& context, const ast::Expr* expr);
  bool ReportHiddenColumn(const Context& context, const ast::Expr* expr);
  Names NamesInScope(const Context& context, TypeId hint) const;

  // check_operator.cc, check_arithmetic.cc, check_comparison.cc
  TypeId InferBinary(Context& context, const ast::Expr* expr, TypeId hint);
  TypeId InferLogic(Context& context, const ast::Expr* expr);
  TypeId InferComparison(Context& context, const ast::Expr* expr);
  TypeId ReportIncomparable(const ast::Expr* expr, TypeId left, TypeId right);
  TypeId InferHierarchy(Context& context, const ast::Expr* expr);
  TypeId InferMembership(Context& context, const ast::Expr* expr);
  bool HasElement(const ast::Expr* collection, TypeId set, const ast::Expr* element, TypeId type);
  TypeId InferText(Context& context, const ast::Expr* expr);
  bool CheckPattern(const ast::Expr* expr);
  TypeId InferArithmetic(Context& context, const ast::Expr* expr, TypeId hint);
  TypeId ArithmeticType(const ast::Expr* expr, TypeId left, TypeId right);
  bool WholeDays(const ast::Expr* expr);
  TypeId ReportArithmetic(const ast::Expr* expr, TypeId left, TypeId right);
  TypeId TemporalType(const ast::Expr* expr, TypeId left, TypeId right);
  TypeId DecimalType(const ast::Expr* expr, TypeId left, TypeId right);
  TypeId InferCoalesce(Context& context, const ast::Expr* expr, TypeId hint);
  TypeId InferNegate(Context& context, const ast::Expr* expr, TypeId hint);
  std::pair<TypeId, TypeId> InferPair(Context& context, const ast::Expr* expr, TypeId hint);
  int Flexibility(const Context& context, const ast::Expr* expr) const;
  /// The one type that both can be converted to, or an invalid one.
  TypeId Common(TypeId left, TypeId right);
  bool NotNull(const ast::Expr* expr, TypeId type);
  bool IsOrdered(TypeId type) const;

  // check_call.cc, check_builtin.cc, check_aggregate.cc, check_reference.cc
  TypeId InferCall(Context& context, const ast::Expr* expr);
  void ReportUnknownFunction(const Context& context, const ast::Expr* callee);
  std::vector<std::string> DefsOf(const Module& module, const std::string& prefix) const;
  std::string SignatureOf(const TypedDef& def) const;
  TypeId InferDefCall(Context& context, const ast::Expr* expr, uint32_t def);
  TypeId InferBuiltin(Context& context, const ast::Expr* expr, Builtin builtin);
  TypeId InferScalarBuiltin(Context& context, const ast::Expr* expr, Builtin builtin);
  TypeId InferQuotient(const ast::Expr* expr);
  TypeId ScalarType(const ast::Expr* expr, Builtin builtin,
                    const std::vector<value::TypeKind>& kinds);
  TypeId InferLocal(const ast::Expr* expr);
  TypeId InferFromText(const ast::Expr* expr, Builtin builtin, TypeId type);
  TypeId InferAggregate(Context& context, const ast::Expr* expr, Builtin builtin);
  bool InferArguments(Context& rows, const ast::Expr* expr, size_t values, Accumulator& acc);
  TypeId AggregateType(const ast::Expr* expr, const Accumulator& acc);
  bool SameMeaning(const ast::Expr* left, const ast::Expr* right) const;
  bool SameAccumulator(const Accumulator& left, const Accumulator& right) const;
  bool ResolveReference(const ast::Expr* expr, TypeId from, ColumnReference* reference);
  const CatalogPort* FindReferred(const ast::Expr* expr, const std::string& owner, bool is_port);
  TypeId WrongArguments(const ast::Expr* expr, Builtin builtin);

  // check_rule.cc, check_subject.cc, check_access.cc, check_mask.cc
  void CheckRule(const Module& module, const ast::Item& item, const ast::RuleDecl& rule);
  std::shared_ptr<const Frame> RuleFrame(TypedRule& typed);
  bool CheckSubject(TypedRule& typed);
  bool CheckSubjectRole(const TypedRule& typed);
  bool CheckNamedSubject(TypedRule& typed);
  void CheckOwner(const TypedRule& typed, const std::string& domain);
  bool ReportUnknownSubject(const ast::Subject& subject);
  bool HasColumns(value::EntityTypeId type) const;
  void CheckBounds(TypedRule& typed);
  void CheckNamedBound(const TypedRule& typed, const ast::HasBound& bound, TypeId type);
  void CheckStrength(const TypedRule& typed);
  void CheckParts(TypedRule& typed);
  void CheckPart(TypedRule& typed, const ast::RulePart& part);
  void CheckEnough(const TypedRule& typed);
  void CheckConditions(TypedRule& typed, Context& context);
  void CheckMessages(TypedRule& typed, Context& context);
  void CheckMessage(Context& context, const ast::Message& message);
  void CheckAccess(TypedRule& typed, const Facts& facts);
  void CheckCaller(TypedRule& typed, Frame& frame);
  void CheckActions(TypedRule& typed);
  std::optional<value::ActionId> FindAction(const Module& module, const ast::Name& name);
  void CheckMasks(TypedRule& typed);
  bool CheckMask(const TypedRule& typed, const ast::MaskItem& item, TypedMask& mask);
  bool CheckMaskCount(const TypedRule& typed, const ast::Expr* expr, TypedMask& mask);
  void CheckMaskFits(const ast::MaskItem& item, bool takes_count, TypeId column);
  void CheckColumnNames(TypedRule& typed);
  std::vector<FrameField> ColumnFields(const TypedRule& typed) const;
  Severity ResolveSeverity(const ast::Name& name);
  void ReportReserved(source::Span span, std::string_view what);
  bool IsUnreadable(std::string_view id) const;

  // check_clause.cc
  void CheckBlocks(TypedRule& typed, const Facts& facts);
  void CheckBlock(TypedRule& typed, const ast::ClauseBlock& block, const Facts& facts);
  bool CheckRuleWhere(TypedRule& typed, std::shared_ptr<const Frame> rows, const Facts& facts,
                      const ast::ClauseBlock& block);
  void CheckClause(TypedRule& typed, const ast::ClauseBlock& block, const ast::CheckClause& clause,
                   std::shared_ptr<const Frame> row_frame, std::shared_ptr<const Frame> frame,
                   const Facts& facts);
  void CheckLabels(const TypedRule& typed);
  std::shared_ptr<Frame> RowFrame(const TypedRule& typed, const ast::ClauseBlock& block);
  std::shared_ptr<Frame> ClauseFrame(const TypedRule& typed, const ast::ClauseBlock& block,
                                     Context& rows);
  std::optional<value::Ratio> Tolerance(Context& context, const ast::Expr* expr);

  // check_param.cc
  void CheckConstants();
  void CheckConstant(uint32_t index);
  const Constant& KnownConstant(uint32_t index);
  std::vector<uint32_t> ConstantsIn(const Constant& constant);
  void CheckParam(TypedParam& param);
  std::optional<value::Value> ParamValue(const TypedParam& param, const ast::Expr* expr,
                                         std::string_view what);
  void CheckWithin(TypedParam& param);
  void CheckSet(const Module& module, const ast::Item& item, const ast::SetDecl& set);
  TypedParam* FindSetParam(const Module& module, const ast::SetDecl& set);
  void AddSetting(const Module& module, const ast::Item& item, const ast::SetDecl& set,
                  TypedParam& param, value::Value value);
  bool Within(const TypedParam& param, const value::Value& value) const;

  // check_test.cc, check_expect.cc
  void CheckTest(const Module& module, const ast::TestDecl& test);
  void CheckTestHead(const Module& module, const ast::TestDecl& test);
  void CheckLet(TypedTest& typed, Context& context, const ast::TestStatement& statement,
                TestNames& names);
  std::optional<std::pair<TypeId, value::Value>> LetValue(TypedTest& typed, Context& context,
                                                          const ast::Expr* value);
  void CheckEntityLiteral(Context& context, const ast::Expr* literal, value::EntityTypeId type);
  void CheckParents(Context& context, const ast::Expr* value);
  /// Require, and a constant.
  bool RequireConstant(Context& context, const ast::Expr* expr, TypeId type, std::string_view what);
  void CheckAccessExpect(Context& context, const ast::TestStatement& statement);
  void CheckExpectedEntity(Context& context, const ast::Expr* expr, value::Role role);
  void CheckRequestContext(Context& context, const ast::Expr* with);
  void CheckDeterminingRule(const ast::TestStatement& statement);
  const TypedRule* FindExpectedRule(TypedTest& typed, const ast::TestStatement& statement);
  bool CheckRuleExpect(TypedTest& typed, Context& context, const ast::TestStatement& statement);
  void CheckOutcomeLabels(const ast::TestStatement& statement, const TypedRule& rule);
  void CheckRows(TypedTest& typed, Context& context, const ast::TestStatement& statement,
                 const TypedRule& rule);
  void CheckCell(Context& context, const ast::Expr* cell, TypeId type, const std::string& name);
  void CheckRow(Context& context, const ast::Expr* row, const Frame& columns);
  std::shared_ptr<const Frame> RowColumns(const TypedRule& rule) const;

  // expansion.cc: what defs become once they are put in
  void FindDefCycles();
  void CheckExpansion(const TypedRule& typed);
  void CheckExpansion(const ast::Expr* expr);

  // lint.cc
  /// Warns where a condition reads nothing that could differ.
  void CheckVaries(const ast::Expr* condition, std::string_view what);
  void CheckDisarming(const TypedRule& typed);

  // lint_class.cc
  void CheckClass(const TypedRule& typed);
  TypeId Widened(TypeId column, TypeId wanted);
  void ReportNearMisses(const TypedRule& typed, const std::vector<const CatalogPort*>& near);
  void ReportNearClass(const ast::HasBound& bound, TypeId wanted,
                       const std::vector<const CatalogPort*>& ports);

  // suggest.cc
  /// "did you mean ...?", if a name is near.
  void SuggestColumn(diag::Diagnostic& diagnostic, const std::string& name) const;
  void ListColumns(diag::Diagnostic& diagnostic, const CatalogPort& port) const;
  void SuggestOperator(diag::Diagnostic& diagnostic, std::string_view function) const;
  void SuggestOfModule(diag::Diagnostic& diagnostic, std::string_view name,
                       const Module& module) const;
  void ListValues(diag::Diagnostic& diagnostic, const value::EnumDecl& decl) const;
  void Suggest(diag::Diagnostic& diagnostic, std::string_view name, const Names& names) const;
  /// A declaration that is not there or not taken in with `use`.
  diag::Diagnostic& ReportNotInScope(diag::Kind kind, const ast::Name& name, std::string_view what,
                                     const value::Declared* declared, const Names& names);
  diag::Diagnostic& ReportNoAttribute(const ast::Name& name, const value::Declared& declared,
                                      const std::vector<value::Attribute>& attributes);
  std::optional<value::EntityTypeId> FindEntity(const Module& module, const ast::Name& name);

  // small helpers
  ExprInfo& Info(const ast::Expr* expr) { return program_.infos[expr]; }
  std::string Text(TypeId type) const { return program_.types.Text(type, program_.model); }
  std::string ValueText(const value::Value& value, TypeId type) const {
    return value::Text(value, type, program_.types, program_.model);
  }
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
  std::unordered_map<const Module*, Scope> scopes_;
  std::vector<Constant> constants_;
  std::vector<const ast::RuleDecl*> rule_decls_;         ///< what a rule's symbol indexes
  std::map<const ast::RuleDecl*, uint32_t> rule_index_;  ///< of those that are in the program
  std::multimap<std::string, std::string> rule_names_;   ///< full names by names
  /// Where a param was set, by whom: the same one may not set it twice.
  std::map<std::pair<const TypedParam*, std::string>, source::Span> settings_;
  std::map<std::pair<const Module*, std::string>, source::Span> test_names_;
  std::string subject_id_;      ///< of the rule at hand, if it names one
  bool class_subject_ = false;  ///< the rule at hand is about a class, not one named subject
  bool left_out_ = false;       ///< the rule at hand speaks of a domain that could not be read
  std::vector<DefSize> def_sizes_;
  double expanded_ = 0;  ///< nodes of all expressions so far, with their defs put in
};

/// "a.b" for names and members, "" for anything else.
std::string PathOf(const ast::Expr* expr);
/// The expression as facts name it: paths, lookups and calls of what has such a name; else empty.
std::string FactOf(const ast::Expr* expr);
/// The names of a path; false if it is none.
bool PartsOf(const ast::Expr* expr, std::vector<std::string>* parts);
/// Paths that are not null when `expr` is (not) true.
Facts FactsWhen(const Program& program, const ast::Expr* expr, bool truth);
/// Facts about a name that something else takes over.
void Forget(Facts& facts, const std::string& name);
const ast::Expr* WithoutParens(const ast::Expr* expr);
std::optional<Builtin> BuiltinNamed(std::string_view name);
std::string_view Spelling(Builtin builtin);
std::string_view Signature(Builtin builtin);
bool IsAggregate(Builtin builtin);
/// Spellings of all functions of the language.
Names BuiltinNames();
/// The function that makes a value of the kind from a text; nothing if none does.
std::optional<Builtin> BuiltinFromText(value::TypeKind kind);
bool IsAccess(ast::EffectKind kind);
bool IsNumber(value::TypeKind kind);
std::string Quoted(std::string_view text);

}  // namespace meshlaw::sema
