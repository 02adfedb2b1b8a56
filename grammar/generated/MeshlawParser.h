
// Generated from MeshlawParser.g4 by ANTLR 4.9

#pragma once


#include "antlr4-runtime.h"


namespace meshlaw::parse::generated {


class  MeshlawParser : public antlr4::Parser {
public:
  enum {
    AND = 1, BECAUSE = 2, BY = 3, EACH = 4, ELSE = 5, EXCEPT = 6, FALSE = 7, 
    FORCE = 8, HAS = 9, IF = 10, IMPLIES = 11, IN = 12, IS = 13, MODULE = 14, 
    NOT = 15, NULL_ = 16, ON = 17, OR = 18, RULE = 19, THEN = 20, TRUE = 21, 
    UNLESS = 22, USE = 23, WHEN = 24, WHERE = 25, ACTION = 26, ALL = 27, 
    ANY = 28, APPLIES = 29, APPLY = 30, CHECK = 31, CITES = 32, COLUMNS = 33, 
    CONST = 34, CONSTITUTION = 35, CONTAINS = 36, DEF = 37, DENIED = 38, 
    DENY = 39, DOES = 40, ENDS = 41, ENTITY = 42, ENUM = 43, ERROR = 44, 
    EXPECT = 45, FAILS = 46, FIX = 47, FLOOR = 48, FORBID = 49, FORBIDDEN = 50, 
    FROM = 51, GROUP = 52, LET = 53, LIMIT = 54, MANDATORY = 55, MASK = 56, 
    MATCH = 57, MATCHES = 58, NAN_ = 59, NO = 60, OF = 61, ONE = 62, ORDERED = 63, 
    PARAM = 64, PASSED = 65, PASSES = 66, PERMIT = 67, PERMITTED = 68, PRESENT = 69, 
    RECORD = 70, REPLACES = 71, REQUIRE = 72, ROW = 73, ROWS = 74, SET = 75, 
    SEVERITY = 76, SHADOW = 77, SKIPS = 78, STARTS = 79, TEST = 80, THAT = 81, 
    TOLERATE = 82, UNTIL = 83, VALUE = 84, WAIVABLE = 85, WAIVE = 86, WHOLE = 87, 
    WITH = 88, WITHIN = 89, DURATION = 90, RATIO = 91, FLOAT = 92, DECIMAL = 93, 
    INT = 94, BAD_NUMBER = 95, IDENT = 96, QUOTED_IDENT = 97, BAD_QUOTED = 98, 
    RAW_STRING = 99, STRING = 100, BAD_STRING = 101, EQ = 102, NE = 103, 
    LE = 104, GE = 105, LT = 106, GT = 107, ASSIGN = 108, PLUS = 109, MINUS = 110, 
    STAR = 111, SLASH = 112, PERCENT = 113, COALESCE = 114, QUESTION = 115, 
    COLONCOLON = 116, COLON = 117, COMMA = 118, SEMI = 119, DOTDOT = 120, 
    DOT = 121, LPAREN = 122, RPAREN = 123, LBRACE = 124, RBRACE = 125, LBRACK = 126, 
    RBRACK = 127, DOC_COMMENT = 128, COMMENT = 129, SPACE = 130, UNKNOWN = 131
  };

  enum {
    RuleLaw = 0, RuleConstitution = 1, RuleConstitutionDecl = 2, RuleSetting = 3, 
    RuleSettingValue = 4, RuleSettingBlock = 5, RuleModuleDecl = 6, RuleUseDecl = 7, 
    RuleItem = 8, RuleEnumDecl = 9, RuleRecordDecl = 10, RuleEntityDecl = 11, 
    RuleRole = 12, RuleParents = 13, RuleAttribute = 14, RuleActionDecl = 15, 
    RuleConstDecl = 16, RuleDefDecl = 17, RuleParameter = 18, RuleParamDecl = 19, 
    RuleSetDecl = 20, RuleWaiveDecl = 21, RuleType = 22, RuleTypeArgument = 23, 
    RuleRuleDecl = 24, RuleEffect = 25, RuleAccessEffect = 26, RuleMaskEffect = 27, 
    RuleRequireEffect = 28, RuleCheckEffect = 29, RuleActionList = 30, RuleSubject = 31, 
    RuleHasBounds = 32, RuleHasBound = 33, RuleCaller = 34, RuleMaskItem = 35, 
    RuleMaskName = 36, RuleRulePart = 37, RuleConditionPart = 38, RuleColumnsPart = 39, 
    RuleBlockPart = 40, RuleMessagePart = 41, RuleCitesPart = 42, RuleSeverityPart = 43, 
    RuleOnErrorPart = 44, RuleFlagPart = 45, RuleReplacesPart = 46, RuleForcePart = 47, 
    RuleClauseBlock = 48, RuleFirstClause = 49, RuleNextClause = 50, RuleClauseBody = 51, 
    RuleClauseOption = 52, RuleTestDecl = 53, RuleTestStatement = 54, RuleLetStatement = 55, 
    RuleExpectOn = 56, RuleAccessTail = 57, RuleAccessOutcome = 58, RuleRuleTail = 59, 
    RuleRuleOutcome = 60, RuleExpectValue = 61, RuleExpr = 62, RuleComparison = 63, 
    RuleEntityRef = 64, RuleEntityLiteral = 65, RuleRecordLiteral = 66, 
    RuleField = 67, RuleMapLiteral = 68, RuleEntry = 69, RuleMapKey = 70, 
    RuleSetLiteral = 71, RuleListLiteral = 72, RuleParen = 73, RuleInterpolation = 74, 
    RuleQualified = 75, RuleTypeName = 76, RuleName = 77, RuleBinder = 78, 
    RuleOutcomeLabel = 79, RuleAnyName = 80
  };

  explicit MeshlawParser(antlr4::TokenStream *input);
  ~MeshlawParser();

  virtual std::string getGrammarFileName() const override;
  virtual const antlr4::atn::ATN& getATN() const override { return _atn; };
  virtual const std::vector<std::string>& getTokenNames() const override { return _tokenNames; }; // deprecated: use vocabulary instead.
  virtual const std::vector<std::string>& getRuleNames() const override;
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;


  class LawContext;
  class ConstitutionContext;
  class ConstitutionDeclContext;
  class SettingContext;
  class SettingValueContext;
  class SettingBlockContext;
  class ModuleDeclContext;
  class UseDeclContext;
  class ItemContext;
  class EnumDeclContext;
  class RecordDeclContext;
  class EntityDeclContext;
  class RoleContext;
  class ParentsContext;
  class AttributeContext;
  class ActionDeclContext;
  class ConstDeclContext;
  class DefDeclContext;
  class ParameterContext;
  class ParamDeclContext;
  class SetDeclContext;
  class WaiveDeclContext;
  class TypeContext;
  class TypeArgumentContext;
  class RuleDeclContext;
  class EffectContext;
  class AccessEffectContext;
  class MaskEffectContext;
  class RequireEffectContext;
  class CheckEffectContext;
  class ActionListContext;
  class SubjectContext;
  class HasBoundsContext;
  class HasBoundContext;
  class CallerContext;
  class MaskItemContext;
  class MaskNameContext;
  class RulePartContext;
  class ConditionPartContext;
  class ColumnsPartContext;
  class BlockPartContext;
  class MessagePartContext;
  class CitesPartContext;
  class SeverityPartContext;
  class OnErrorPartContext;
  class FlagPartContext;
  class ReplacesPartContext;
  class ForcePartContext;
  class ClauseBlockContext;
  class FirstClauseContext;
  class NextClauseContext;
  class ClauseBodyContext;
  class ClauseOptionContext;
  class TestDeclContext;
  class TestStatementContext;
  class LetStatementContext;
  class ExpectOnContext;
  class AccessTailContext;
  class AccessOutcomeContext;
  class RuleTailContext;
  class RuleOutcomeContext;
  class ExpectValueContext;
  class ExprContext;
  class ComparisonContext;
  class EntityRefContext;
  class EntityLiteralContext;
  class RecordLiteralContext;
  class FieldContext;
  class MapLiteralContext;
  class EntryContext;
  class MapKeyContext;
  class SetLiteralContext;
  class ListLiteralContext;
  class ParenContext;
  class InterpolationContext;
  class QualifiedContext;
  class TypeNameContext;
  class NameContext;
  class BinderContext;
  class OutcomeLabelContext;
  class AnyNameContext; 

  class  LawContext : public antlr4::ParserRuleContext {
  public:
    LawContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ModuleDeclContext *moduleDecl();
    antlr4::tree::TerminalNode *EOF();
    std::vector<UseDeclContext *> useDecl();
    UseDeclContext* useDecl(size_t i);
    std::vector<ItemContext *> item();
    ItemContext* item(size_t i);

   
  };

  LawContext* law();

  class  ConstitutionContext : public antlr4::ParserRuleContext {
  public:
    ConstitutionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ConstitutionDeclContext *constitutionDecl();
    antlr4::tree::TerminalNode *EOF();
    std::vector<SettingContext *> setting();
    SettingContext* setting(size_t i);

   
  };

  ConstitutionContext* constitution();

  class  ConstitutionDeclContext : public antlr4::ParserRuleContext {
  public:
    ConstitutionDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CONSTITUTION();
    NameContext *name();

   
  };

  ConstitutionDeclContext* constitutionDecl();

  class  SettingContext : public antlr4::ParserRuleContext {
  public:
    SettingContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    std::vector<SettingValueContext *> settingValue();
    SettingValueContext* settingValue(size_t i);
    SettingBlockContext *settingBlock();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  SettingContext* setting();

  class  SettingValueContext : public antlr4::ParserRuleContext {
  public:
    SettingValueContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *STRING();
    EntityRefContext *entityRef();
    NameContext *name();

   
  };

  SettingValueContext* settingValue();

  class  SettingBlockContext : public antlr4::ParserRuleContext {
  public:
    SettingBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<SettingContext *> setting();
    SettingContext* setting(size_t i);

   
  };

  SettingBlockContext* settingBlock();

  class  ModuleDeclContext : public antlr4::ParserRuleContext {
  public:
    ModuleDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *MODULE();
    QualifiedContext *qualified();

   
  };

  ModuleDeclContext* moduleDecl();

  class  UseDeclContext : public antlr4::ParserRuleContext {
  public:
    UseDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *USE();
    std::vector<QualifiedContext *> qualified();
    QualifiedContext* qualified(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  UseDeclContext* useDecl();

  class  ItemContext : public antlr4::ParserRuleContext {
  public:
    ItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    EnumDeclContext *enumDecl();
    RecordDeclContext *recordDecl();
    EntityDeclContext *entityDecl();
    ActionDeclContext *actionDecl();
    ConstDeclContext *constDecl();
    DefDeclContext *defDecl();
    ParamDeclContext *paramDecl();
    SetDeclContext *setDecl();
    RuleDeclContext *ruleDecl();
    WaiveDeclContext *waiveDecl();
    TestDeclContext *testDecl();

   
  };

  ItemContext* item();

  class  EnumDeclContext : public antlr4::ParserRuleContext {
  public:
    EnumDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ENUM();
    TypeNameContext *typeName();
    antlr4::tree::TerminalNode *LBRACE();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *RBRACE();
    antlr4::tree::TerminalNode *ORDERED();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  EnumDeclContext* enumDecl();

  class  RecordDeclContext : public antlr4::ParserRuleContext {
  public:
    RecordDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *RECORD();
    TypeNameContext *typeName();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<RoleContext *> role();
    RoleContext* role(size_t i);
    std::vector<AttributeContext *> attribute();
    AttributeContext* attribute(size_t i);

   
  };

  RecordDeclContext* recordDecl();

  class  EntityDeclContext : public antlr4::ParserRuleContext {
  public:
    EntityDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ENTITY();
    TypeNameContext *typeName();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<RoleContext *> role();
    RoleContext* role(size_t i);
    ParentsContext *parents();
    std::vector<AttributeContext *> attribute();
    AttributeContext* attribute(size_t i);

   
  };

  EntityDeclContext* entityDecl();

  class  RoleContext : public antlr4::ParserRuleContext {
  public:
    RoleContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IS();
    NameContext *name();

   
  };

  RoleContext* role();

  class  ParentsContext : public antlr4::ParserRuleContext {
  public:
    ParentsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IN();
    std::vector<TypeNameContext *> typeName();
    TypeNameContext* typeName(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ParentsContext* parents();

  class  AttributeContext : public antlr4::ParserRuleContext {
  public:
    AttributeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    AnyNameContext *anyName();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();
    antlr4::tree::TerminalNode *BY();
    NameContext *name();
    antlr4::tree::TerminalNode *COMMA();

   
  };

  AttributeContext* attribute();

  class  ActionDeclContext : public antlr4::ParserRuleContext {
  public:
    ActionDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ACTION();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *ON();
    std::vector<TypeNameContext *> typeName();
    TypeNameContext* typeName(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ActionDeclContext* actionDecl();

  class  ConstDeclContext : public antlr4::ParserRuleContext {
  public:
    ConstDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CONST();
    NameContext *name();
    antlr4::tree::TerminalNode *ASSIGN();
    ExprContext *expr();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();

   
  };

  ConstDeclContext* constDecl();

  class  DefDeclContext : public antlr4::ParserRuleContext {
  public:
    DefDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DEF();
    NameContext *name();
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *RPAREN();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();
    antlr4::tree::TerminalNode *ASSIGN();
    ExprContext *expr();
    std::vector<ParameterContext *> parameter();
    ParameterContext* parameter(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  DefDeclContext* defDecl();

  class  ParameterContext : public antlr4::ParserRuleContext {
  public:
    ParameterContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();

   
  };

  ParameterContext* parameter();

  class  ParamDeclContext : public antlr4::ParserRuleContext {
  public:
    ParamDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PARAM();
    NameContext *name();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();
    antlr4::tree::TerminalNode *ASSIGN();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *WITHIN();
    antlr4::tree::TerminalNode *DOTDOT();

   
  };

  ParamDeclContext* paramDecl();

  class  SetDeclContext : public antlr4::ParserRuleContext {
  public:
    SetDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SET();
    QualifiedContext *qualified();
    antlr4::tree::TerminalNode *ASSIGN();
    ExprContext *expr();

   
  };

  SetDeclContext* setDecl();

  class  WaiveDeclContext : public antlr4::ParserRuleContext {
  public:
    WaiveDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WAIVE();
    QualifiedContext *qualified();
    antlr4::tree::TerminalNode *UNTIL();
    ExprContext *expr();
    antlr4::tree::TerminalNode *BECAUSE();
    std::vector<antlr4::tree::TerminalNode *> STRING();
    antlr4::tree::TerminalNode* STRING(size_t i);
    std::vector<antlr4::tree::TerminalNode *> IDENT();
    antlr4::tree::TerminalNode* IDENT(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COLONCOLON();
    antlr4::tree::TerminalNode* COLONCOLON(size_t i);

   
  };

  WaiveDeclContext* waiveDecl();

  class  TypeContext : public antlr4::ParserRuleContext {
  public:
    TypeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TypeNameContext *typeName();
    antlr4::tree::TerminalNode *LPAREN();
    std::vector<TypeArgumentContext *> typeArgument();
    TypeArgumentContext* typeArgument(size_t i);
    antlr4::tree::TerminalNode *RPAREN();
    antlr4::tree::TerminalNode *QUESTION();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *NAN_();

   
  };

  TypeContext* type();

  class  TypeArgumentContext : public antlr4::ParserRuleContext {
  public:
    TypeArgumentContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TypeContext *type();
    antlr4::tree::TerminalNode *INT();

   
  };

  TypeArgumentContext* typeArgument();

  class  RuleDeclContext : public antlr4::ParserRuleContext {
  public:
    antlr4::Token *strength = nullptr;
    RuleDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *RULE();
    NameContext *name();
    antlr4::tree::TerminalNode *LBRACE();
    EffectContext *effect();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<RulePartContext *> rulePart();
    RulePartContext* rulePart(size_t i);
    antlr4::tree::TerminalNode *MANDATORY();
    antlr4::tree::TerminalNode *FLOOR();

   
  };

  RuleDeclContext* ruleDecl();

  class  EffectContext : public antlr4::ParserRuleContext {
  public:
    EffectContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    AccessEffectContext *accessEffect();
    MaskEffectContext *maskEffect();
    RequireEffectContext *requireEffect();
    CheckEffectContext *checkEffect();

   
  };

  EffectContext* effect();

  class  AccessEffectContext : public antlr4::ParserRuleContext {
  public:
    antlr4::Token *verb = nullptr;
    AccessEffectContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ActionListContext *actionList();
    antlr4::tree::TerminalNode *ON();
    SubjectContext *subject();
    antlr4::tree::TerminalNode *BY();
    CallerContext *caller();
    antlr4::tree::TerminalNode *PERMIT();
    antlr4::tree::TerminalNode *FORBID();
    antlr4::tree::TerminalNode *LIMIT();

   
  };

  AccessEffectContext* accessEffect();

  class  MaskEffectContext : public antlr4::ParserRuleContext {
  public:
    MaskEffectContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *MASK();
    std::vector<MaskItemContext *> maskItem();
    MaskItemContext* maskItem(size_t i);
    antlr4::tree::TerminalNode *ON();
    SubjectContext *subject();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *BY();
    CallerContext *caller();

   
  };

  MaskEffectContext* maskEffect();

  class  RequireEffectContext : public antlr4::ParserRuleContext {
  public:
    RequireEffectContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *REQUIRE();
    antlr4::tree::TerminalNode *ON();
    SubjectContext *subject();

   
  };

  RequireEffectContext* requireEffect();

  class  CheckEffectContext : public antlr4::ParserRuleContext {
  public:
    CheckEffectContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CHECK();
    antlr4::tree::TerminalNode *ON();
    SubjectContext *subject();

   
  };

  CheckEffectContext* checkEffect();

  class  ActionListContext : public antlr4::ParserRuleContext {
  public:
    ActionListContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ANY();
    antlr4::tree::TerminalNode *ACTION();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ActionListContext* actionList();

  class  SubjectContext : public antlr4::ParserRuleContext {
  public:
    SubjectContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TypeNameContext *typeName();
    antlr4::tree::TerminalNode *STRING();
    BinderContext *binder();
    antlr4::tree::TerminalNode *HAS();
    HasBoundsContext *hasBounds();
    antlr4::tree::TerminalNode *ELSE();
    antlr4::tree::TerminalNode *DENY();

   
  };

  SubjectContext* subject();

  class  HasBoundsContext : public antlr4::ParserRuleContext {
  public:
    HasBoundsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    std::vector<HasBoundContext *> hasBound();
    HasBoundContext* hasBound(size_t i);
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  HasBoundsContext* hasBounds();

  class  HasBoundContext : public antlr4::ParserRuleContext {
  public:
    HasBoundContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    AnyNameContext *anyName();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();

   
  };

  HasBoundContext* hasBound();

  class  CallerContext : public antlr4::ParserRuleContext {
  public:
    CallerContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ANY();
    BinderContext *binder();
    TypeNameContext *typeName();
    antlr4::tree::TerminalNode *STRING();

   
  };

  CallerContext* caller();

  class  MaskItemContext : public antlr4::ParserRuleContext {
  public:
    MaskItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    AnyNameContext *anyName();
    antlr4::tree::TerminalNode *WITH();
    MaskNameContext *maskName();
    antlr4::tree::TerminalNode *LPAREN();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *RPAREN();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  MaskItemContext* maskItem();

  class  MaskNameContext : public antlr4::ParserRuleContext {
  public:
    MaskNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *NULL_();

   
  };

  MaskNameContext* maskName();

  class  RulePartContext : public antlr4::ParserRuleContext {
  public:
    RulePartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ConditionPartContext *conditionPart();
    ColumnsPartContext *columnsPart();
    BlockPartContext *blockPart();
    MessagePartContext *messagePart();
    CitesPartContext *citesPart();
    SeverityPartContext *severityPart();
    OnErrorPartContext *onErrorPart();
    FlagPartContext *flagPart();
    ReplacesPartContext *replacesPart();
    ForcePartContext *forcePart();

   
  };

  RulePartContext* rulePart();

  class  ConditionPartContext : public antlr4::ParserRuleContext {
  public:
    ConditionPartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExprContext *expr();
    antlr4::tree::TerminalNode *WHEN();
    antlr4::tree::TerminalNode *UNLESS();
    antlr4::tree::TerminalNode *THAT();
    antlr4::tree::TerminalNode *ROWS();
    antlr4::tree::TerminalNode *WHERE();

   
  };

  ConditionPartContext* conditionPart();

  class  ColumnsPartContext : public antlr4::ParserRuleContext {
  public:
    ColumnsPartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *COLUMNS();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *EXCEPT();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ColumnsPartContext* columnsPart();

  class  BlockPartContext : public antlr4::ParserRuleContext {
  public:
    BlockPartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EACH();
    antlr4::tree::TerminalNode *ROW();
    ClauseBlockContext *clauseBlock();
    antlr4::tree::TerminalNode *VALUE();
    NameContext *name();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();
    antlr4::tree::TerminalNode *GROUP();
    antlr4::tree::TerminalNode *LPAREN();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *RPAREN();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *WHOLE();

   
  };

  BlockPartContext* blockPart();

  class  MessagePartContext : public antlr4::ParserRuleContext {
  public:
    MessagePartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *BECAUSE();
    antlr4::tree::TerminalNode *FIX();

   
  };

  MessagePartContext* messagePart();

  class  CitesPartContext : public antlr4::ParserRuleContext {
  public:
    CitesPartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CITES();
    std::vector<antlr4::tree::TerminalNode *> STRING();
    antlr4::tree::TerminalNode* STRING(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  CitesPartContext* citesPart();

  class  SeverityPartContext : public antlr4::ParserRuleContext {
  public:
    SeverityPartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SEVERITY();
    NameContext *name();

   
  };

  SeverityPartContext* severityPart();

  class  OnErrorPartContext : public antlr4::ParserRuleContext {
  public:
    OnErrorPartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ON();
    antlr4::tree::TerminalNode *ERROR();
    antlr4::tree::TerminalNode *APPLIES();
    antlr4::tree::TerminalNode *SKIPS();

   
  };

  OnErrorPartContext* onErrorPart();

  class  FlagPartContext : public antlr4::ParserRuleContext {
  public:
    FlagPartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WAIVABLE();
    antlr4::tree::TerminalNode *SHADOW();

   
  };

  FlagPartContext* flagPart();

  class  ReplacesPartContext : public antlr4::ParserRuleContext {
  public:
    ReplacesPartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *REPLACES();
    QualifiedContext *qualified();

   
  };

  ReplacesPartContext* replacesPart();

  class  ForcePartContext : public antlr4::ParserRuleContext {
  public:
    ForcePartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IN();
    antlr4::tree::TerminalNode *FORCE();
    antlr4::tree::TerminalNode *FROM();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *UNTIL();

   
  };

  ForcePartContext* forcePart();

  class  ClauseBlockContext : public antlr4::ParserRuleContext {
  public:
    ClauseBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    FirstClauseContext *firstClause();
    antlr4::tree::TerminalNode *SEMI();
    std::vector<NextClauseContext *> nextClause();
    NextClauseContext* nextClause(size_t i);

   
  };

  ClauseBlockContext* clauseBlock();

  class  FirstClauseContext : public antlr4::ParserRuleContext {
  public:
    FirstClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ClauseBodyContext *clauseBody();
    NameContext *name();
    antlr4::tree::TerminalNode *COLON();

   
  };

  FirstClauseContext* firstClause();

  class  NextClauseContext : public antlr4::ParserRuleContext {
  public:
    NextClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *COLON();
    ClauseBodyContext *clauseBody();
    antlr4::tree::TerminalNode *SEMI();

   
  };

  NextClauseContext* nextClause();

  class  ClauseBodyContext : public antlr4::ParserRuleContext {
  public:
    ClauseBodyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExprContext *expr();
    std::vector<ClauseOptionContext *> clauseOption();
    ClauseOptionContext* clauseOption(size_t i);

   
  };

  ClauseBodyContext* clauseBody();

  class  ClauseOptionContext : public antlr4::ParserRuleContext {
  public:
    ClauseOptionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WHERE();
    ExprContext *expr();
    antlr4::tree::TerminalNode *TOLERATE();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *ERROR();
    antlr4::tree::TerminalNode *SEVERITY();
    NameContext *name();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *BECAUSE();
    antlr4::tree::TerminalNode *FIX();

   
  };

  ClauseOptionContext* clauseOption();

  class  TestDeclContext : public antlr4::ParserRuleContext {
  public:
    TestDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *TEST();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<TestStatementContext *> testStatement();
    TestStatementContext* testStatement(size_t i);

   
  };

  TestDeclContext* testDecl();

  class  TestStatementContext : public antlr4::ParserRuleContext {
  public:
    TestStatementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    LetStatementContext *letStatement();
    ExpectOnContext *expectOn();
    ExpectValueContext *expectValue();

   
  };

  TestStatementContext* testStatement();

  class  LetStatementContext : public antlr4::ParserRuleContext {
  public:
    LetStatementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LET();
    NameContext *name();
    antlr4::tree::TerminalNode *ASSIGN();
    ExprContext *expr();

   
  };

  LetStatementContext* letStatement();

  class  ExpectOnContext : public antlr4::ParserRuleContext {
  public:
    ExpectOnContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EXPECT();
    QualifiedContext *qualified();
    antlr4::tree::TerminalNode *ON();
    ExprContext *expr();
    AccessTailContext *accessTail();
    RuleTailContext *ruleTail();

   
  };

  ExpectOnContext* expectOn();

  class  AccessTailContext : public antlr4::ParserRuleContext {
  public:
    AccessTailContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> BY();
    antlr4::tree::TerminalNode* BY(size_t i);
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *IS();
    AccessOutcomeContext *accessOutcome();
    antlr4::tree::TerminalNode *WITH();
    QualifiedContext *qualified();

   
  };

  AccessTailContext* accessTail();

  class  AccessOutcomeContext : public antlr4::ParserRuleContext {
  public:
    AccessOutcomeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PERMITTED();
    antlr4::tree::TerminalNode *FORBIDDEN();
    antlr4::tree::TerminalNode *DENIED();
    antlr4::tree::TerminalNode *NO();
    antlr4::tree::TerminalNode *MATCH();
    antlr4::tree::TerminalNode *ERROR();

   
  };

  AccessOutcomeContext* accessOutcome();

  class  RuleTailContext : public antlr4::ParserRuleContext {
  public:
    RuleTailContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    RuleOutcomeContext *ruleOutcome();
    antlr4::tree::TerminalNode *WITH();
    ExprContext *expr();

   
  };

  RuleTailContext* ruleTail();

  class  RuleOutcomeContext : public antlr4::ParserRuleContext {
  public:
    RuleOutcomeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PASSES();
    antlr4::tree::TerminalNode *FAILS();
    std::vector<OutcomeLabelContext *> outcomeLabel();
    OutcomeLabelContext* outcomeLabel(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *DOES();
    antlr4::tree::TerminalNode *NOT();
    antlr4::tree::TerminalNode *APPLY();

   
  };

  RuleOutcomeContext* ruleOutcome();

  class  ExpectValueContext : public antlr4::ParserRuleContext {
  public:
    ExpectValueContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EXPECT();
    ExprContext *expr();

   
  };

  ExpectValueContext* expectValue();

  class  ExprContext : public antlr4::ParserRuleContext {
  public:
    antlr4::Token *op = nullptr;
    antlr4::Token *atom = nullptr;
    antlr4::Token *word = nullptr;
    MeshlawParser::ComparisonContext *compare = nullptr;
    antlr4::Token *within = nullptr;
    ExprContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *MINUS();
    antlr4::tree::TerminalNode *NOT();
    antlr4::tree::TerminalNode *THEN();
    antlr4::tree::TerminalNode *ELSE();
    antlr4::tree::TerminalNode *IF();
    antlr4::tree::TerminalNode *INT();
    antlr4::tree::TerminalNode *DECIMAL();
    antlr4::tree::TerminalNode *FLOAT();
    antlr4::tree::TerminalNode *RATIO();
    antlr4::tree::TerminalNode *DURATION();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *RAW_STRING();
    antlr4::tree::TerminalNode *TRUE();
    antlr4::tree::TerminalNode *FALSE();
    antlr4::tree::TerminalNode *NULL_();
    antlr4::tree::TerminalNode *IDENT();
    antlr4::tree::TerminalNode *QUOTED_IDENT();
    antlr4::tree::TerminalNode *ACTION();
    antlr4::tree::TerminalNode *ALL();
    antlr4::tree::TerminalNode *ANY();
    antlr4::tree::TerminalNode *APPLIES();
    antlr4::tree::TerminalNode *APPLY();
    antlr4::tree::TerminalNode *CHECK();
    antlr4::tree::TerminalNode *CONST();
    antlr4::tree::TerminalNode *CONSTITUTION();
    antlr4::tree::TerminalNode *CONTAINS();
    antlr4::tree::TerminalNode *DEF();
    antlr4::tree::TerminalNode *DENIED();
    antlr4::tree::TerminalNode *DENY();
    antlr4::tree::TerminalNode *DOES();
    antlr4::tree::TerminalNode *ENDS();
    antlr4::tree::TerminalNode *ENTITY();
    antlr4::tree::TerminalNode *ENUM();
    antlr4::tree::TerminalNode *ERROR();
    antlr4::tree::TerminalNode *FAILS();
    antlr4::tree::TerminalNode *FLOOR();
    antlr4::tree::TerminalNode *FORBID();
    antlr4::tree::TerminalNode *FORBIDDEN();
    antlr4::tree::TerminalNode *FROM();
    antlr4::tree::TerminalNode *GROUP();
    antlr4::tree::TerminalNode *LIMIT();
    antlr4::tree::TerminalNode *MANDATORY();
    antlr4::tree::TerminalNode *MASK();
    antlr4::tree::TerminalNode *MATCH();
    antlr4::tree::TerminalNode *MATCHES();
    antlr4::tree::TerminalNode *NAN_();
    antlr4::tree::TerminalNode *NO();
    antlr4::tree::TerminalNode *OF();
    antlr4::tree::TerminalNode *ONE();
    antlr4::tree::TerminalNode *ORDERED();
    antlr4::tree::TerminalNode *PARAM();
    antlr4::tree::TerminalNode *PASSED();
    antlr4::tree::TerminalNode *PASSES();
    antlr4::tree::TerminalNode *PERMIT();
    antlr4::tree::TerminalNode *PERMITTED();
    antlr4::tree::TerminalNode *PRESENT();
    antlr4::tree::TerminalNode *RECORD();
    antlr4::tree::TerminalNode *REQUIRE();
    antlr4::tree::TerminalNode *ROW();
    antlr4::tree::TerminalNode *SET();
    antlr4::tree::TerminalNode *SKIPS();
    antlr4::tree::TerminalNode *STARTS();
    antlr4::tree::TerminalNode *TEST();
    antlr4::tree::TerminalNode *VALUE();
    antlr4::tree::TerminalNode *WAIVE();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *WITHIN();
    antlr4::tree::TerminalNode *CITES();
    antlr4::tree::TerminalNode *COLUMNS();
    antlr4::tree::TerminalNode *FIX();
    antlr4::tree::TerminalNode *REPLACES();
    antlr4::tree::TerminalNode *ROWS();
    antlr4::tree::TerminalNode *SEVERITY();
    antlr4::tree::TerminalNode *SHADOW();
    antlr4::tree::TerminalNode *THAT();
    antlr4::tree::TerminalNode *TOLERATE();
    antlr4::tree::TerminalNode *UNTIL();
    antlr4::tree::TerminalNode *WAIVABLE();
    antlr4::tree::TerminalNode *WHOLE();
    antlr4::tree::TerminalNode *EXPECT();
    antlr4::tree::TerminalNode *LET();
    EntityRefContext *entityRef();
    EntityLiteralContext *entityLiteral();
    RecordLiteralContext *recordLiteral();
    MapLiteralContext *mapLiteral();
    SetLiteralContext *setLiteral();
    ListLiteralContext *listLiteral();
    ParenContext *paren();
    antlr4::tree::TerminalNode *STAR();
    antlr4::tree::TerminalNode *SLASH();
    antlr4::tree::TerminalNode *PERCENT();
    antlr4::tree::TerminalNode *PLUS();
    antlr4::tree::TerminalNode *COALESCE();
    ComparisonContext *comparison();
    antlr4::tree::TerminalNode *IS();
    antlr4::tree::TerminalNode *AND();
    antlr4::tree::TerminalNode *OR();
    antlr4::tree::TerminalNode *IMPLIES();
    AnyNameContext *anyName();
    antlr4::tree::TerminalNode *DOT();
    antlr4::tree::TerminalNode *RBRACK();
    antlr4::tree::TerminalNode *LBRACK();
    antlr4::tree::TerminalNode *RPAREN();
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *COLON();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ExprContext* expr();
  ExprContext* expr(int precedence);
  class  ComparisonContext : public antlr4::ParserRuleContext {
  public:
    ComparisonContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EQ();
    antlr4::tree::TerminalNode *NE();
    antlr4::tree::TerminalNode *LT();
    antlr4::tree::TerminalNode *LE();
    antlr4::tree::TerminalNode *GT();
    antlr4::tree::TerminalNode *GE();
    antlr4::tree::TerminalNode *IN();
    antlr4::tree::TerminalNode *ONE();
    antlr4::tree::TerminalNode *OF();
    antlr4::tree::TerminalNode *CONTAINS();
    antlr4::tree::TerminalNode *MATCHES();
    antlr4::tree::TerminalNode *STARTS();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *ENDS();
    antlr4::tree::TerminalNode *NOT();

   
  };

  ComparisonContext* comparison();

  class  EntityRefContext : public antlr4::ParserRuleContext {
  public:
    EntityRefContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TypeNameContext *typeName();
    antlr4::tree::TerminalNode *COLONCOLON();
    antlr4::tree::TerminalNode *STRING();

   
  };

  EntityRefContext* entityRef();

  class  EntityLiteralContext : public antlr4::ParserRuleContext {
  public:
    EntityLiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TypeNameContext *typeName();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<FieldContext *> field();
    FieldContext* field(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  EntityLiteralContext* entityLiteral();

  class  RecordLiteralContext : public antlr4::ParserRuleContext {
  public:
    RecordLiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    std::vector<FieldContext *> field();
    FieldContext* field(size_t i);
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  RecordLiteralContext* recordLiteral();

  class  FieldContext : public antlr4::ParserRuleContext {
  public:
    FieldContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    AnyNameContext *anyName();
    antlr4::tree::TerminalNode *COLON();
    ExprContext *expr();

   
  };

  FieldContext* field();

  class  MapLiteralContext : public antlr4::ParserRuleContext {
  public:
    MapLiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    std::vector<EntryContext *> entry();
    EntryContext* entry(size_t i);
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  MapLiteralContext* mapLiteral();

  class  EntryContext : public antlr4::ParserRuleContext {
  public:
    EntryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    MapKeyContext *mapKey();
    antlr4::tree::TerminalNode *COLON();
    ExprContext *expr();

   
  };

  EntryContext* entry();

  class  MapKeyContext : public antlr4::ParserRuleContext {
  public:
    antlr4::Token *atom = nullptr;
    MapKeyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *INT();
    antlr4::tree::TerminalNode *DECIMAL();
    antlr4::tree::TerminalNode *RATIO();
    antlr4::tree::TerminalNode *DURATION();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *RAW_STRING();
    antlr4::tree::TerminalNode *TRUE();
    antlr4::tree::TerminalNode *FALSE();
    EntityRefContext *entityRef();
    ParenContext *paren();

   
  };

  MapKeyContext* mapKey();

  class  SetLiteralContext : public antlr4::ParserRuleContext {
  public:
    SetLiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  SetLiteralContext* setLiteral();

  class  ListLiteralContext : public antlr4::ParserRuleContext {
  public:
    ListLiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACK();
    antlr4::tree::TerminalNode *RBRACK();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ListLiteralContext* listLiteral();

  class  ParenContext : public antlr4::ParserRuleContext {
  public:
    ParenContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LPAREN();
    ExprContext *expr();
    antlr4::tree::TerminalNode *RPAREN();

   
  };

  ParenContext* paren();

  class  InterpolationContext : public antlr4::ParserRuleContext {
  public:
    InterpolationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExprContext *expr();
    antlr4::tree::TerminalNode *EOF();

   
  };

  InterpolationContext* interpolation();

  class  QualifiedContext : public antlr4::ParserRuleContext {
  public:
    QualifiedContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<AnyNameContext *> anyName();
    AnyNameContext* anyName(size_t i);
    std::vector<antlr4::tree::TerminalNode *> DOT();
    antlr4::tree::TerminalNode* DOT(size_t i);

   
  };

  QualifiedContext* qualified();

  class  TypeNameContext : public antlr4::ParserRuleContext {
  public:
    TypeNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IDENT();
    antlr4::tree::TerminalNode *QUOTED_IDENT();

   
  };

  TypeNameContext* typeName();

  class  NameContext : public antlr4::ParserRuleContext {
  public:
    NameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IDENT();
    antlr4::tree::TerminalNode *QUOTED_IDENT();
    antlr4::tree::TerminalNode *ACTION();
    antlr4::tree::TerminalNode *ALL();
    antlr4::tree::TerminalNode *ANY();
    antlr4::tree::TerminalNode *APPLIES();
    antlr4::tree::TerminalNode *APPLY();
    antlr4::tree::TerminalNode *CHECK();
    antlr4::tree::TerminalNode *CONST();
    antlr4::tree::TerminalNode *CONSTITUTION();
    antlr4::tree::TerminalNode *CONTAINS();
    antlr4::tree::TerminalNode *DEF();
    antlr4::tree::TerminalNode *DENIED();
    antlr4::tree::TerminalNode *DENY();
    antlr4::tree::TerminalNode *DOES();
    antlr4::tree::TerminalNode *ENDS();
    antlr4::tree::TerminalNode *ENTITY();
    antlr4::tree::TerminalNode *ENUM();
    antlr4::tree::TerminalNode *ERROR();
    antlr4::tree::TerminalNode *FAILS();
    antlr4::tree::TerminalNode *FLOOR();
    antlr4::tree::TerminalNode *FORBID();
    antlr4::tree::TerminalNode *FORBIDDEN();
    antlr4::tree::TerminalNode *FROM();
    antlr4::tree::TerminalNode *GROUP();
    antlr4::tree::TerminalNode *LIMIT();
    antlr4::tree::TerminalNode *MANDATORY();
    antlr4::tree::TerminalNode *MASK();
    antlr4::tree::TerminalNode *MATCH();
    antlr4::tree::TerminalNode *MATCHES();
    antlr4::tree::TerminalNode *NAN_();
    antlr4::tree::TerminalNode *NO();
    antlr4::tree::TerminalNode *OF();
    antlr4::tree::TerminalNode *ONE();
    antlr4::tree::TerminalNode *ORDERED();
    antlr4::tree::TerminalNode *PARAM();
    antlr4::tree::TerminalNode *PASSED();
    antlr4::tree::TerminalNode *PASSES();
    antlr4::tree::TerminalNode *PERMIT();
    antlr4::tree::TerminalNode *PERMITTED();
    antlr4::tree::TerminalNode *PRESENT();
    antlr4::tree::TerminalNode *RECORD();
    antlr4::tree::TerminalNode *REQUIRE();
    antlr4::tree::TerminalNode *ROW();
    antlr4::tree::TerminalNode *SET();
    antlr4::tree::TerminalNode *SKIPS();
    antlr4::tree::TerminalNode *STARTS();
    antlr4::tree::TerminalNode *TEST();
    antlr4::tree::TerminalNode *VALUE();
    antlr4::tree::TerminalNode *WAIVE();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *WITHIN();
    antlr4::tree::TerminalNode *CITES();
    antlr4::tree::TerminalNode *COLUMNS();
    antlr4::tree::TerminalNode *FIX();
    antlr4::tree::TerminalNode *REPLACES();
    antlr4::tree::TerminalNode *ROWS();
    antlr4::tree::TerminalNode *SEVERITY();
    antlr4::tree::TerminalNode *SHADOW();
    antlr4::tree::TerminalNode *THAT();
    antlr4::tree::TerminalNode *TOLERATE();
    antlr4::tree::TerminalNode *UNTIL();
    antlr4::tree::TerminalNode *WAIVABLE();
    antlr4::tree::TerminalNode *WHOLE();
    antlr4::tree::TerminalNode *EXPECT();
    antlr4::tree::TerminalNode *LET();

   
  };

  NameContext* name();

  class  BinderContext : public antlr4::ParserRuleContext {
  public:
    BinderContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IDENT();
    antlr4::tree::TerminalNode *QUOTED_IDENT();
    antlr4::tree::TerminalNode *ACTION();
    antlr4::tree::TerminalNode *ALL();
    antlr4::tree::TerminalNode *ANY();
    antlr4::tree::TerminalNode *APPLIES();
    antlr4::tree::TerminalNode *APPLY();
    antlr4::tree::TerminalNode *CHECK();
    antlr4::tree::TerminalNode *CONST();
    antlr4::tree::TerminalNode *CONSTITUTION();
    antlr4::tree::TerminalNode *CONTAINS();
    antlr4::tree::TerminalNode *DEF();
    antlr4::tree::TerminalNode *DENIED();
    antlr4::tree::TerminalNode *DENY();
    antlr4::tree::TerminalNode *DOES();
    antlr4::tree::TerminalNode *ENDS();
    antlr4::tree::TerminalNode *ENTITY();
    antlr4::tree::TerminalNode *ENUM();
    antlr4::tree::TerminalNode *ERROR();
    antlr4::tree::TerminalNode *FAILS();
    antlr4::tree::TerminalNode *FLOOR();
    antlr4::tree::TerminalNode *FORBID();
    antlr4::tree::TerminalNode *FORBIDDEN();
    antlr4::tree::TerminalNode *FROM();
    antlr4::tree::TerminalNode *GROUP();
    antlr4::tree::TerminalNode *LIMIT();
    antlr4::tree::TerminalNode *MANDATORY();
    antlr4::tree::TerminalNode *MASK();
    antlr4::tree::TerminalNode *MATCH();
    antlr4::tree::TerminalNode *MATCHES();
    antlr4::tree::TerminalNode *NAN_();
    antlr4::tree::TerminalNode *NO();
    antlr4::tree::TerminalNode *OF();
    antlr4::tree::TerminalNode *ONE();
    antlr4::tree::TerminalNode *ORDERED();
    antlr4::tree::TerminalNode *PARAM();
    antlr4::tree::TerminalNode *PASSED();
    antlr4::tree::TerminalNode *PASSES();
    antlr4::tree::TerminalNode *PERMIT();
    antlr4::tree::TerminalNode *PERMITTED();
    antlr4::tree::TerminalNode *PRESENT();
    antlr4::tree::TerminalNode *RECORD();
    antlr4::tree::TerminalNode *REQUIRE();
    antlr4::tree::TerminalNode *ROW();
    antlr4::tree::TerminalNode *SET();
    antlr4::tree::TerminalNode *SKIPS();
    antlr4::tree::TerminalNode *STARTS();
    antlr4::tree::TerminalNode *TEST();
    antlr4::tree::TerminalNode *VALUE();
    antlr4::tree::TerminalNode *WAIVE();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *WITHIN();
    antlr4::tree::TerminalNode *EXPECT();
    antlr4::tree::TerminalNode *LET();

   
  };

  BinderContext* binder();

  class  OutcomeLabelContext : public antlr4::ParserRuleContext {
  public:
    OutcomeLabelContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IDENT();
    antlr4::tree::TerminalNode *QUOTED_IDENT();
    antlr4::tree::TerminalNode *ACTION();
    antlr4::tree::TerminalNode *ALL();
    antlr4::tree::TerminalNode *ANY();
    antlr4::tree::TerminalNode *APPLIES();
    antlr4::tree::TerminalNode *APPLY();
    antlr4::tree::TerminalNode *CHECK();
    antlr4::tree::TerminalNode *CONST();
    antlr4::tree::TerminalNode *CONSTITUTION();
    antlr4::tree::TerminalNode *CONTAINS();
    antlr4::tree::TerminalNode *DEF();
    antlr4::tree::TerminalNode *DENIED();
    antlr4::tree::TerminalNode *DENY();
    antlr4::tree::TerminalNode *DOES();
    antlr4::tree::TerminalNode *ENDS();
    antlr4::tree::TerminalNode *ENTITY();
    antlr4::tree::TerminalNode *ENUM();
    antlr4::tree::TerminalNode *ERROR();
    antlr4::tree::TerminalNode *FAILS();
    antlr4::tree::TerminalNode *FLOOR();
    antlr4::tree::TerminalNode *FORBID();
    antlr4::tree::TerminalNode *FORBIDDEN();
    antlr4::tree::TerminalNode *FROM();
    antlr4::tree::TerminalNode *GROUP();
    antlr4::tree::TerminalNode *LIMIT();
    antlr4::tree::TerminalNode *MANDATORY();
    antlr4::tree::TerminalNode *MASK();
    antlr4::tree::TerminalNode *MATCH();
    antlr4::tree::TerminalNode *MATCHES();
    antlr4::tree::TerminalNode *NAN_();
    antlr4::tree::TerminalNode *NO();
    antlr4::tree::TerminalNode *OF();
    antlr4::tree::TerminalNode *ONE();
    antlr4::tree::TerminalNode *ORDERED();
    antlr4::tree::TerminalNode *PARAM();
    antlr4::tree::TerminalNode *PASSED();
    antlr4::tree::TerminalNode *PASSES();
    antlr4::tree::TerminalNode *PERMIT();
    antlr4::tree::TerminalNode *PERMITTED();
    antlr4::tree::TerminalNode *PRESENT();
    antlr4::tree::TerminalNode *RECORD();
    antlr4::tree::TerminalNode *REQUIRE();
    antlr4::tree::TerminalNode *ROW();
    antlr4::tree::TerminalNode *SET();
    antlr4::tree::TerminalNode *SKIPS();
    antlr4::tree::TerminalNode *STARTS();
    antlr4::tree::TerminalNode *TEST();
    antlr4::tree::TerminalNode *VALUE();
    antlr4::tree::TerminalNode *WAIVE();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *WITHIN();
    antlr4::tree::TerminalNode *CITES();
    antlr4::tree::TerminalNode *COLUMNS();
    antlr4::tree::TerminalNode *FIX();
    antlr4::tree::TerminalNode *REPLACES();
    antlr4::tree::TerminalNode *ROWS();
    antlr4::tree::TerminalNode *SEVERITY();
    antlr4::tree::TerminalNode *SHADOW();
    antlr4::tree::TerminalNode *THAT();
    antlr4::tree::TerminalNode *TOLERATE();
    antlr4::tree::TerminalNode *UNTIL();
    antlr4::tree::TerminalNode *WAIVABLE();
    antlr4::tree::TerminalNode *WHOLE();

   
  };

  OutcomeLabelContext* outcomeLabel();

  class  AnyNameContext : public antlr4::ParserRuleContext {
  public:
    AnyNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IDENT();
    antlr4::tree::TerminalNode *QUOTED_IDENT();
    antlr4::tree::TerminalNode *ACTION();
    antlr4::tree::TerminalNode *ALL();
    antlr4::tree::TerminalNode *ANY();
    antlr4::tree::TerminalNode *APPLIES();
    antlr4::tree::TerminalNode *APPLY();
    antlr4::tree::TerminalNode *CHECK();
    antlr4::tree::TerminalNode *CONST();
    antlr4::tree::TerminalNode *CONSTITUTION();
    antlr4::tree::TerminalNode *CONTAINS();
    antlr4::tree::TerminalNode *DEF();
    antlr4::tree::TerminalNode *DENIED();
    antlr4::tree::TerminalNode *DENY();
    antlr4::tree::TerminalNode *DOES();
    antlr4::tree::TerminalNode *ENDS();
    antlr4::tree::TerminalNode *ENTITY();
    antlr4::tree::TerminalNode *ENUM();
    antlr4::tree::TerminalNode *ERROR();
    antlr4::tree::TerminalNode *FAILS();
    antlr4::tree::TerminalNode *FLOOR();
    antlr4::tree::TerminalNode *FORBID();
    antlr4::tree::TerminalNode *FORBIDDEN();
    antlr4::tree::TerminalNode *FROM();
    antlr4::tree::TerminalNode *GROUP();
    antlr4::tree::TerminalNode *LIMIT();
    antlr4::tree::TerminalNode *MANDATORY();
    antlr4::tree::TerminalNode *MASK();
    antlr4::tree::TerminalNode *MATCH();
    antlr4::tree::TerminalNode *MATCHES();
    antlr4::tree::TerminalNode *NAN_();
    antlr4::tree::TerminalNode *NO();
    antlr4::tree::TerminalNode *OF();
    antlr4::tree::TerminalNode *ONE();
    antlr4::tree::TerminalNode *ORDERED();
    antlr4::tree::TerminalNode *PARAM();
    antlr4::tree::TerminalNode *PASSED();
    antlr4::tree::TerminalNode *PASSES();
    antlr4::tree::TerminalNode *PERMIT();
    antlr4::tree::TerminalNode *PERMITTED();
    antlr4::tree::TerminalNode *PRESENT();
    antlr4::tree::TerminalNode *RECORD();
    antlr4::tree::TerminalNode *REQUIRE();
    antlr4::tree::TerminalNode *ROW();
    antlr4::tree::TerminalNode *SET();
    antlr4::tree::TerminalNode *SKIPS();
    antlr4::tree::TerminalNode *STARTS();
    antlr4::tree::TerminalNode *TEST();
    antlr4::tree::TerminalNode *VALUE();
    antlr4::tree::TerminalNode *WAIVE();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *WITHIN();
    antlr4::tree::TerminalNode *CITES();
    antlr4::tree::TerminalNode *COLUMNS();
    antlr4::tree::TerminalNode *FIX();
    antlr4::tree::TerminalNode *REPLACES();
    antlr4::tree::TerminalNode *ROWS();
    antlr4::tree::TerminalNode *SEVERITY();
    antlr4::tree::TerminalNode *SHADOW();
    antlr4::tree::TerminalNode *THAT();
    antlr4::tree::TerminalNode *TOLERATE();
    antlr4::tree::TerminalNode *UNTIL();
    antlr4::tree::TerminalNode *WAIVABLE();
    antlr4::tree::TerminalNode *WHOLE();
    antlr4::tree::TerminalNode *EXPECT();
    antlr4::tree::TerminalNode *LET();
    antlr4::tree::TerminalNode *AND();
    antlr4::tree::TerminalNode *BECAUSE();
    antlr4::tree::TerminalNode *BY();
    antlr4::tree::TerminalNode *EACH();
    antlr4::tree::TerminalNode *ELSE();
    antlr4::tree::TerminalNode *EXCEPT();
    antlr4::tree::TerminalNode *FORCE();
    antlr4::tree::TerminalNode *HAS();
    antlr4::tree::TerminalNode *IF();
    antlr4::tree::TerminalNode *IMPLIES();
    antlr4::tree::TerminalNode *IN();
    antlr4::tree::TerminalNode *IS();
    antlr4::tree::TerminalNode *MODULE();
    antlr4::tree::TerminalNode *NOT();
    antlr4::tree::TerminalNode *ON();
    antlr4::tree::TerminalNode *OR();
    antlr4::tree::TerminalNode *RULE();
    antlr4::tree::TerminalNode *THEN();
    antlr4::tree::TerminalNode *UNLESS();
    antlr4::tree::TerminalNode *USE();
    antlr4::tree::TerminalNode *WHEN();
    antlr4::tree::TerminalNode *WHERE();

   
  };

  AnyNameContext* anyName();


  virtual bool sempred(antlr4::RuleContext *_localctx, size_t ruleIndex, size_t predicateIndex) override;
  bool exprSempred(ExprContext *_localctx, size_t predicateIndex);

private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

}  // namespace meshlaw::parse::generated
