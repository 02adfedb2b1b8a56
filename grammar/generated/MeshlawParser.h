
// Generated from MeshlawParser.g4 by ANTLR 4.9

#pragma once


#include "antlr4-runtime.h"


namespace meshlaw::parse::generated {


class  MeshlawParser : public antlr4::Parser {
public:
  enum {
    AND = 1, BECAUSE = 2, BY = 3, EACH = 4, ELSE = 5, FALSE = 6, HAS = 7, 
    IF = 8, IMPLIES = 9, IN = 10, IS = 11, MODULE = 12, NOT = 13, NULL_ = 14, 
    ON = 15, OR = 16, RULE = 17, THEN = 18, TRUE = 19, UNLESS = 20, USE = 21, 
    WHEN = 22, WHERE = 23, ACTION = 24, ALL = 25, ANY = 26, APPLIES = 27, 
    APPLY = 28, CHECK = 29, CITES = 30, COLUMNS = 31, CONST = 32, CONSTITUTION = 33, 
    CONTAINS = 34, DEF = 35, DENIED = 36, DENY = 37, DOES = 38, ENDS = 39, 
    ENTITY = 40, ENUM = 41, ERROR = 42, EXCEPT = 43, EXPECT = 44, FAILS = 45, 
    FIX = 46, FLOOR = 47, FORBID = 48, FORBIDDEN = 49, FORCE = 50, FROM = 51, 
    GROUP = 52, LET = 53, LIMIT = 54, MANDATORY = 55, MASK = 56, MATCH = 57, 
    MATCHES = 58, NAN = 59, NO = 60, OF = 61, ONE = 62, ORDERED = 63, PARAM = 64, 
    PASSES = 65, PERMIT = 66, PERMITTED = 67, PRESENT = 68, RECORD = 69, 
    REPLACES = 70, REQUIRE = 71, ROW = 72, ROWS = 73, SET = 74, SEVERITY = 75, 
    SHADOW = 76, SKIPS = 77, STARTS = 78, TEST = 79, THAT = 80, TOLERATE = 81, 
    UNTIL = 82, VALUE = 83, WAIVABLE = 84, WAIVE = 85, WHOLE = 86, WITH = 87, 
    WITHIN = 88, DURATION = 89, RATIO = 90, FLOAT = 91, DECIMAL = 92, INT = 93, 
    BAD_NUMBER = 94, IDENT = 95, QUOTED_IDENT = 96, RAW_STRING = 97, STRING = 98, 
    BAD_STRING = 99, EQ = 100, NE = 101, LE = 102, GE = 103, LT = 104, GT = 105, 
    ASSIGN = 106, PLUS = 107, MINUS = 108, STAR = 109, SLASH = 110, PERCENT = 111, 
    COALESCE = 112, QUESTION = 113, COLONCOLON = 114, COLON = 115, COMMA = 116, 
    SEMI = 117, DOTDOT = 118, DOT = 119, LPAREN = 120, RPAREN = 121, LBRACE = 122, 
    RBRACE = 123, LBRACK = 124, RBRACK = 125, DOC_COMMENT = 126, COMMENT = 127, 
    SPACE = 128, UNKNOWN = 129
  };

  enum {
    RuleLaw = 0, RuleConstitution = 1, RuleSetting = 2, RuleSettingValue = 3, 
    RuleSettingBlock = 4, RuleBlockSetting = 5, RuleModuleDecl = 6, RuleUseDecl = 7, 
    RuleItem = 8, RuleEnumDecl = 9, RuleRecordDecl = 10, RuleEntityDecl = 11, 
    RuleRole = 12, RuleAttribute = 13, RuleActionDecl = 14, RuleConstDecl = 15, 
    RuleDefDecl = 16, RuleParameter = 17, RuleParamDecl = 18, RuleSetDecl = 19, 
    RuleWaiveDecl = 20, RuleType = 21, RuleTypeArgument = 22, RuleOptionalMark = 23, 
    RuleRuleDecl = 24, RuleStrength = 25, RuleEffect = 26, RuleActionList = 27, 
    RuleSubject = 28, RuleHasBounds = 29, RuleHasBound = 30, RuleCaller = 31, 
    RuleMaskItem = 32, RuleRulePart = 33, RuleSeverityName = 34, RuleClauseBlock = 35, 
    RuleCheckClause = 36, RuleClauseOption = 37, RuleTestDecl = 38, RuleTestStatement = 39, 
    RuleAccessOutcome = 40, RuleRuleOutcome = 41, RuleExpr = 42, RuleComparison = 43, 
    RulePrimary = 44, RuleEntityRef = 45, RuleRecordLiteral = 46, RuleField = 47, 
    RuleLiteral = 48, RuleInterpolation = 49, RuleQualified = 50, RuleName = 51, 
    RuleAnyName = 52
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
  class SettingContext;
  class SettingValueContext;
  class SettingBlockContext;
  class BlockSettingContext;
  class ModuleDeclContext;
  class UseDeclContext;
  class ItemContext;
  class EnumDeclContext;
  class RecordDeclContext;
  class EntityDeclContext;
  class RoleContext;
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
  class OptionalMarkContext;
  class RuleDeclContext;
  class StrengthContext;
  class EffectContext;
  class ActionListContext;
  class SubjectContext;
  class HasBoundsContext;
  class HasBoundContext;
  class CallerContext;
  class MaskItemContext;
  class RulePartContext;
  class SeverityNameContext;
  class ClauseBlockContext;
  class CheckClauseContext;
  class ClauseOptionContext;
  class TestDeclContext;
  class TestStatementContext;
  class AccessOutcomeContext;
  class RuleOutcomeContext;
  class ExprContext;
  class ComparisonContext;
  class PrimaryContext;
  class EntityRefContext;
  class RecordLiteralContext;
  class FieldContext;
  class LiteralContext;
  class InterpolationContext;
  class QualifiedContext;
  class NameContext;
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


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  LawContext* law();

  class  ConstitutionContext : public antlr4::ParserRuleContext {
  public:
    ConstitutionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CONSTITUTION();
    NameContext *name();
    antlr4::tree::TerminalNode *EOF();
    std::vector<SettingContext *> setting();
    SettingContext* setting(size_t i);


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ConstitutionContext* constitution();

  class  SettingContext : public antlr4::ParserRuleContext {
  public:
    SettingContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    std::vector<SettingValueContext *> settingValue();
    SettingValueContext* settingValue(size_t i);
    SettingBlockContext *settingBlock();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  SettingContext* setting();

  class  SettingValueContext : public antlr4::ParserRuleContext {
  public:
    SettingValueContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *STRING();
    EntityRefContext *entityRef();
    NameContext *name();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  SettingValueContext* settingValue();

  class  SettingBlockContext : public antlr4::ParserRuleContext {
  public:
    SettingBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<BlockSettingContext *> blockSetting();
    BlockSettingContext* blockSetting(size_t i);


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  SettingBlockContext* settingBlock();

  class  BlockSettingContext : public antlr4::ParserRuleContext {
  public:
    BlockSettingContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    std::vector<SettingValueContext *> settingValue();
    SettingValueContext* settingValue(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  BlockSettingContext* blockSetting();

  class  ModuleDeclContext : public antlr4::ParserRuleContext {
  public:
    ModuleDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *MODULE();
    QualifiedContext *qualified();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
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


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
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


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ItemContext* item();

  class  EnumDeclContext : public antlr4::ParserRuleContext {
  public:
    EnumDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ENUM();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    antlr4::tree::TerminalNode *ORDERED();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  EnumDeclContext* enumDecl();

  class  RecordDeclContext : public antlr4::ParserRuleContext {
  public:
    RecordDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *RECORD();
    NameContext *name();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<RoleContext *> role();
    RoleContext* role(size_t i);
    std::vector<AttributeContext *> attribute();
    AttributeContext* attribute(size_t i);


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  RecordDeclContext* recordDecl();

  class  EntityDeclContext : public antlr4::ParserRuleContext {
  public:
    EntityDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ENTITY();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<RoleContext *> role();
    RoleContext* role(size_t i);
    antlr4::tree::TerminalNode *IN();
    std::vector<AttributeContext *> attribute();
    AttributeContext* attribute(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  EntityDeclContext* entityDecl();

  class  RoleContext : public antlr4::ParserRuleContext {
  public:
    RoleContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IS();
    NameContext *name();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  RoleContext* role();

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


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
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
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
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


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
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


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  DefDeclContext* defDecl();

  class  ParameterContext : public antlr4::ParserRuleContext {
  public:
    ParameterContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
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


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
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


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
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
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    std::vector<EntityRefContext *> entityRef();
    EntityRefContext* entityRef(size_t i);


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  WaiveDeclContext* waiveDecl();

  class  TypeContext : public antlr4::ParserRuleContext {
  public:
    TypeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *LPAREN();
    std::vector<TypeArgumentContext *> typeArgument();
    TypeArgumentContext* typeArgument(size_t i);
    antlr4::tree::TerminalNode *RPAREN();
    OptionalMarkContext *optionalMark();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  TypeContext* type();

  class  TypeArgumentContext : public antlr4::ParserRuleContext {
  public:
    TypeArgumentContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TypeContext *type();
    antlr4::tree::TerminalNode *INT();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  TypeArgumentContext* typeArgument();

  class  OptionalMarkContext : public antlr4::ParserRuleContext {
  public:
    OptionalMarkContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *QUESTION();
    antlr4::tree::TerminalNode *NAN();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  OptionalMarkContext* optionalMark();

  class  RuleDeclContext : public antlr4::ParserRuleContext {
  public:
    RuleDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *RULE();
    NameContext *name();
    antlr4::tree::TerminalNode *LBRACE();
    EffectContext *effect();
    antlr4::tree::TerminalNode *RBRACE();
    StrengthContext *strength();
    std::vector<RulePartContext *> rulePart();
    RulePartContext* rulePart(size_t i);


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  RuleDeclContext* ruleDecl();

  class  StrengthContext : public antlr4::ParserRuleContext {
  public:
    StrengthContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *MANDATORY();
    antlr4::tree::TerminalNode *FLOOR();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  StrengthContext* strength();

  class  EffectContext : public antlr4::ParserRuleContext {
  public:
    EffectContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    EffectContext() = default;
    void copyFrom(EffectContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  AccessEffectContext : public EffectContext {
  public:
    AccessEffectContext(EffectContext *ctx);

    ActionListContext *actionList();
    antlr4::tree::TerminalNode *ON();
    SubjectContext *subject();
    antlr4::tree::TerminalNode *BY();
    CallerContext *caller();
    antlr4::tree::TerminalNode *PERMIT();
    antlr4::tree::TerminalNode *FORBID();
    antlr4::tree::TerminalNode *LIMIT();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  CheckEffectContext : public EffectContext {
  public:
    CheckEffectContext(EffectContext *ctx);

    antlr4::tree::TerminalNode *CHECK();
    antlr4::tree::TerminalNode *ON();
    SubjectContext *subject();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  MaskEffectContext : public EffectContext {
  public:
    MaskEffectContext(EffectContext *ctx);

    antlr4::tree::TerminalNode *MASK();
    std::vector<MaskItemContext *> maskItem();
    MaskItemContext* maskItem(size_t i);
    antlr4::tree::TerminalNode *ON();
    SubjectContext *subject();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *BY();
    CallerContext *caller();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  RequireEffectContext : public EffectContext {
  public:
    RequireEffectContext(EffectContext *ctx);

    antlr4::tree::TerminalNode *REQUIRE();
    antlr4::tree::TerminalNode *ON();
    SubjectContext *subject();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  EffectContext* effect();

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


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ActionListContext* actionList();

  class  SubjectContext : public antlr4::ParserRuleContext {
  public:
    SubjectContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *HAS();
    HasBoundsContext *hasBounds();
    antlr4::tree::TerminalNode *ELSE();
    antlr4::tree::TerminalNode *DENY();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
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


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  HasBoundsContext* hasBounds();

  class  HasBoundContext : public antlr4::ParserRuleContext {
  public:
    HasBoundContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    AnyNameContext *anyName();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  HasBoundContext* hasBound();

  class  CallerContext : public antlr4::ParserRuleContext {
  public:
    CallerContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ANY();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *STRING();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  CallerContext* caller();

  class  MaskItemContext : public antlr4::ParserRuleContext {
  public:
    MaskItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    AnyNameContext *anyName();
    antlr4::tree::TerminalNode *WITH();
    NameContext *name();
    antlr4::tree::TerminalNode *LPAREN();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *RPAREN();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  MaskItemContext* maskItem();

  class  RulePartContext : public antlr4::ParserRuleContext {
  public:
    RulePartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    RulePartContext() = default;
    void copyFrom(RulePartContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  UnlessPartContext : public RulePartContext {
  public:
    UnlessPartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *UNLESS();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  FixPartContext : public RulePartContext {
  public:
    FixPartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *FIX();
    antlr4::tree::TerminalNode *STRING();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  EachGroupPartContext : public RulePartContext {
  public:
    EachGroupPartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *EACH();
    antlr4::tree::TerminalNode *GROUP();
    antlr4::tree::TerminalNode *LPAREN();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *RPAREN();
    ClauseBlockContext *clauseBlock();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  BecausePartContext : public RulePartContext {
  public:
    BecausePartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *BECAUSE();
    antlr4::tree::TerminalNode *STRING();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  ThatPartContext : public RulePartContext {
  public:
    ThatPartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *THAT();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  WherePartContext : public RulePartContext {
  public:
    WherePartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *WHERE();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  SeverityPartContext : public RulePartContext {
  public:
    SeverityPartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *SEVERITY();
    SeverityNameContext *severityName();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  RowsPartContext : public RulePartContext {
  public:
    RowsPartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *ROWS();
    antlr4::tree::TerminalNode *WHERE();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  WhenPartContext : public RulePartContext {
  public:
    WhenPartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *WHEN();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  ForcePartContext : public RulePartContext {
  public:
    ForcePartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *IN();
    antlr4::tree::TerminalNode *FORCE();
    antlr4::tree::TerminalNode *FROM();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *UNTIL();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  OnErrorPartContext : public RulePartContext {
  public:
    OnErrorPartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *ON();
    antlr4::tree::TerminalNode *ERROR();
    antlr4::tree::TerminalNode *APPLIES();
    antlr4::tree::TerminalNode *SKIPS();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  WholePartContext : public RulePartContext {
  public:
    WholePartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *WHOLE();
    ClauseBlockContext *clauseBlock();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  CitesPartContext : public RulePartContext {
  public:
    CitesPartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *CITES();
    std::vector<antlr4::tree::TerminalNode *> STRING();
    antlr4::tree::TerminalNode* STRING(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  EachRowPartContext : public RulePartContext {
  public:
    EachRowPartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *EACH();
    antlr4::tree::TerminalNode *ROW();
    ClauseBlockContext *clauseBlock();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  EachValuePartContext : public RulePartContext {
  public:
    EachValuePartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *EACH();
    antlr4::tree::TerminalNode *VALUE();
    NameContext *name();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();
    ClauseBlockContext *clauseBlock();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  ReplacesPartContext : public RulePartContext {
  public:
    ReplacesPartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *REPLACES();
    QualifiedContext *qualified();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  ColumnsPartContext : public RulePartContext {
  public:
    ColumnsPartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *COLUMNS();
    std::vector<AnyNameContext *> anyName();
    AnyNameContext* anyName(size_t i);
    antlr4::tree::TerminalNode *EXCEPT();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  ShadowPartContext : public RulePartContext {
  public:
    ShadowPartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *SHADOW();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  WaivablePartContext : public RulePartContext {
  public:
    WaivablePartContext(RulePartContext *ctx);

    antlr4::tree::TerminalNode *WAIVABLE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  RulePartContext* rulePart();

  class  SeverityNameContext : public antlr4::ParserRuleContext {
  public:
    SeverityNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  SeverityNameContext* severityName();

  class  ClauseBlockContext : public antlr4::ParserRuleContext {
  public:
    ClauseBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<CheckClauseContext *> checkClause();
    CheckClauseContext* checkClause(size_t i);


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ClauseBlockContext* clauseBlock();

  class  CheckClauseContext : public antlr4::ParserRuleContext {
  public:
    CheckClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExprContext *expr();
    AnyNameContext *anyName();
    antlr4::tree::TerminalNode *COLON();
    std::vector<ClauseOptionContext *> clauseOption();
    ClauseOptionContext* clauseOption(size_t i);
    antlr4::tree::TerminalNode *SEMI();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  CheckClauseContext* checkClause();

  class  ClauseOptionContext : public antlr4::ParserRuleContext {
  public:
    ClauseOptionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    ClauseOptionContext() = default;
    void copyFrom(ClauseOptionContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  FixOptionContext : public ClauseOptionContext {
  public:
    FixOptionContext(ClauseOptionContext *ctx);

    antlr4::tree::TerminalNode *FIX();
    antlr4::tree::TerminalNode *STRING();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  TolerateOptionContext : public ClauseOptionContext {
  public:
    TolerateOptionContext(ClauseOptionContext *ctx);

    antlr4::tree::TerminalNode *TOLERATE();
    ExprContext *expr();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *ERROR();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  WhereOptionContext : public ClauseOptionContext {
  public:
    WhereOptionContext(ClauseOptionContext *ctx);

    antlr4::tree::TerminalNode *WHERE();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  SeverityOptionContext : public ClauseOptionContext {
  public:
    SeverityOptionContext(ClauseOptionContext *ctx);

    antlr4::tree::TerminalNode *SEVERITY();
    SeverityNameContext *severityName();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  BecauseOptionContext : public ClauseOptionContext {
  public:
    BecauseOptionContext(ClauseOptionContext *ctx);

    antlr4::tree::TerminalNode *BECAUSE();
    antlr4::tree::TerminalNode *STRING();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
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


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  TestDeclContext* testDecl();

  class  TestStatementContext : public antlr4::ParserRuleContext {
  public:
    TestStatementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    TestStatementContext() = default;
    void copyFrom(TestStatementContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  ValueExpectContext : public TestStatementContext {
  public:
    ValueExpectContext(TestStatementContext *ctx);

    antlr4::tree::TerminalNode *EXPECT();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  AccessExpectContext : public TestStatementContext {
  public:
    AccessExpectContext(TestStatementContext *ctx);

    antlr4::tree::TerminalNode *EXPECT();
    NameContext *name();
    antlr4::tree::TerminalNode *ON();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    std::vector<antlr4::tree::TerminalNode *> BY();
    antlr4::tree::TerminalNode* BY(size_t i);
    antlr4::tree::TerminalNode *IS();
    AccessOutcomeContext *accessOutcome();
    antlr4::tree::TerminalNode *WITH();
    QualifiedContext *qualified();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  LetStatementContext : public TestStatementContext {
  public:
    LetStatementContext(TestStatementContext *ctx);

    antlr4::tree::TerminalNode *LET();
    NameContext *name();
    antlr4::tree::TerminalNode *ASSIGN();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  RuleExpectContext : public TestStatementContext {
  public:
    RuleExpectContext(TestStatementContext *ctx);

    antlr4::tree::TerminalNode *EXPECT();
    QualifiedContext *qualified();
    antlr4::tree::TerminalNode *ON();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    RuleOutcomeContext *ruleOutcome();
    antlr4::tree::TerminalNode *WITH();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  TestStatementContext* testStatement();

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


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  AccessOutcomeContext* accessOutcome();

  class  RuleOutcomeContext : public antlr4::ParserRuleContext {
  public:
    RuleOutcomeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PASSES();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *FAILS();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *DOES();
    antlr4::tree::TerminalNode *NOT();
    antlr4::tree::TerminalNode *APPLY();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  RuleOutcomeContext* ruleOutcome();

  class  ExprContext : public antlr4::ParserRuleContext {
  public:
    ExprContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    ExprContext() = default;
    void copyFrom(ExprContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  MemberExprContext : public ExprContext {
  public:
    MemberExprContext(ExprContext *ctx);

    ExprContext *expr();
    antlr4::tree::TerminalNode *DOT();
    AnyNameContext *anyName();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  OrExprContext : public ExprContext {
  public:
    OrExprContext(ExprContext *ctx);

    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *OR();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  CoalesceExprContext : public ExprContext {
  public:
    CoalesceExprContext(ExprContext *ctx);

    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *COALESCE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  IndexExprContext : public ExprContext {
  public:
    IndexExprContext(ExprContext *ctx);

    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *LBRACK();
    antlr4::tree::TerminalNode *RBRACK();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  NotExprContext : public ExprContext {
  public:
    NotExprContext(ExprContext *ctx);

    antlr4::tree::TerminalNode *NOT();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  ImpliesExprContext : public ExprContext {
  public:
    ImpliesExprContext(ExprContext *ctx);

    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *IMPLIES();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  PrimaryExprContext : public ExprContext {
  public:
    PrimaryExprContext(ExprContext *ctx);

    PrimaryContext *primary();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  AddExprContext : public ExprContext {
  public:
    AddExprContext(ExprContext *ctx);

    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *PLUS();
    antlr4::tree::TerminalNode *MINUS();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  NegExprContext : public ExprContext {
  public:
    NegExprContext(ExprContext *ctx);

    antlr4::tree::TerminalNode *MINUS();
    ExprContext *expr();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  MulExprContext : public ExprContext {
  public:
    MulExprContext(ExprContext *ctx);

    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *STAR();
    antlr4::tree::TerminalNode *SLASH();
    antlr4::tree::TerminalNode *PERCENT();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  IfExprContext : public ExprContext {
  public:
    IfExprContext(ExprContext *ctx);

    antlr4::tree::TerminalNode *IF();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *THEN();
    antlr4::tree::TerminalNode *ELSE();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  PresenceExprContext : public ExprContext {
  public:
    PresenceExprContext(ExprContext *ctx);

    ExprContext *expr();
    antlr4::tree::TerminalNode *IS();
    antlr4::tree::TerminalNode *NULL_();
    antlr4::tree::TerminalNode *PRESENT();
    antlr4::tree::TerminalNode *NOT();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  CallExprContext : public ExprContext {
  public:
    CallExprContext(ExprContext *ctx);

    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *RPAREN();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  CompareExprContext : public ExprContext {
  public:
    CompareExprContext(ExprContext *ctx);

    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    ComparisonContext *comparison();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  AndExprContext : public ExprContext {
  public:
    AndExprContext(ExprContext *ctx);

    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *AND();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
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
    antlr4::tree::TerminalNode *NOT();
    antlr4::tree::TerminalNode *ONE();
    antlr4::tree::TerminalNode *OF();
    antlr4::tree::TerminalNode *CONTAINS();
    antlr4::tree::TerminalNode *MATCHES();
    antlr4::tree::TerminalNode *STARTS();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *ENDS();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  ComparisonContext* comparison();

  class  PrimaryContext : public antlr4::ParserRuleContext {
  public:
    PrimaryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    PrimaryContext() = default;
    void copyFrom(PrimaryContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  EntityPrimaryContext : public PrimaryContext {
  public:
    EntityPrimaryContext(PrimaryContext *ctx);

    NameContext *name();
    antlr4::tree::TerminalNode *STRING();
    RecordLiteralContext *recordLiteral();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  ListPrimaryContext : public PrimaryContext {
  public:
    ListPrimaryContext(PrimaryContext *ctx);

    antlr4::tree::TerminalNode *LBRACK();
    antlr4::tree::TerminalNode *RBRACK();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  ParenPrimaryContext : public PrimaryContext {
  public:
    ParenPrimaryContext(PrimaryContext *ctx);

    antlr4::tree::TerminalNode *LPAREN();
    ExprContext *expr();
    antlr4::tree::TerminalNode *RPAREN();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  QuantifierPrimaryContext : public PrimaryContext {
  public:
    QuantifierPrimaryContext(PrimaryContext *ctx);

    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *IN();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *COLON();
    antlr4::tree::TerminalNode *RPAREN();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  SetPrimaryContext : public PrimaryContext {
  public:
    SetPrimaryContext(PrimaryContext *ctx);

    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  LiteralPrimaryContext : public PrimaryContext {
  public:
    LiteralPrimaryContext(PrimaryContext *ctx);

    LiteralContext *literal();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  RecordPrimaryContext : public PrimaryContext {
  public:
    RecordPrimaryContext(PrimaryContext *ctx);

    RecordLiteralContext *recordLiteral();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  EntityRefPrimaryContext : public PrimaryContext {
  public:
    EntityRefPrimaryContext(PrimaryContext *ctx);

    EntityRefContext *entityRef();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  class  NamePrimaryContext : public PrimaryContext {
  public:
    NamePrimaryContext(PrimaryContext *ctx);

    NameContext *name();

    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
  };

  PrimaryContext* primary();

  class  EntityRefContext : public antlr4::ParserRuleContext {
  public:
    EntityRefContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *COLONCOLON();
    antlr4::tree::TerminalNode *STRING();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  EntityRefContext* entityRef();

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


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  RecordLiteralContext* recordLiteral();

  class  FieldContext : public antlr4::ParserRuleContext {
  public:
    FieldContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    AnyNameContext *anyName();
    antlr4::tree::TerminalNode *COLON();
    ExprContext *expr();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  FieldContext* field();

  class  LiteralContext : public antlr4::ParserRuleContext {
  public:
    LiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
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


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  LiteralContext* literal();

  class  InterpolationContext : public antlr4::ParserRuleContext {
  public:
    InterpolationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExprContext *expr();
    antlr4::tree::TerminalNode *EOF();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
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


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  QualifiedContext* qualified();

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
    antlr4::tree::TerminalNode *CITES();
    antlr4::tree::TerminalNode *COLUMNS();
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
    antlr4::tree::TerminalNode *EXCEPT();
    antlr4::tree::TerminalNode *EXPECT();
    antlr4::tree::TerminalNode *FAILS();
    antlr4::tree::TerminalNode *FIX();
    antlr4::tree::TerminalNode *FLOOR();
    antlr4::tree::TerminalNode *FORBID();
    antlr4::tree::TerminalNode *FORBIDDEN();
    antlr4::tree::TerminalNode *FORCE();
    antlr4::tree::TerminalNode *FROM();
    antlr4::tree::TerminalNode *GROUP();
    antlr4::tree::TerminalNode *LET();
    antlr4::tree::TerminalNode *LIMIT();
    antlr4::tree::TerminalNode *MANDATORY();
    antlr4::tree::TerminalNode *MASK();
    antlr4::tree::TerminalNode *MATCH();
    antlr4::tree::TerminalNode *MATCHES();
    antlr4::tree::TerminalNode *NAN();
    antlr4::tree::TerminalNode *NO();
    antlr4::tree::TerminalNode *OF();
    antlr4::tree::TerminalNode *ONE();
    antlr4::tree::TerminalNode *ORDERED();
    antlr4::tree::TerminalNode *PARAM();
    antlr4::tree::TerminalNode *PASSES();
    antlr4::tree::TerminalNode *PERMIT();
    antlr4::tree::TerminalNode *PERMITTED();
    antlr4::tree::TerminalNode *PRESENT();
    antlr4::tree::TerminalNode *RECORD();
    antlr4::tree::TerminalNode *REPLACES();
    antlr4::tree::TerminalNode *REQUIRE();
    antlr4::tree::TerminalNode *ROW();
    antlr4::tree::TerminalNode *ROWS();
    antlr4::tree::TerminalNode *SET();
    antlr4::tree::TerminalNode *SEVERITY();
    antlr4::tree::TerminalNode *SHADOW();
    antlr4::tree::TerminalNode *SKIPS();
    antlr4::tree::TerminalNode *STARTS();
    antlr4::tree::TerminalNode *TEST();
    antlr4::tree::TerminalNode *THAT();
    antlr4::tree::TerminalNode *TOLERATE();
    antlr4::tree::TerminalNode *UNTIL();
    antlr4::tree::TerminalNode *VALUE();
    antlr4::tree::TerminalNode *WAIVABLE();
    antlr4::tree::TerminalNode *WAIVE();
    antlr4::tree::TerminalNode *WHOLE();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *WITHIN();


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
  };

  NameContext* name();

  class  AnyNameContext : public antlr4::ParserRuleContext {
  public:
    AnyNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *AND();
    antlr4::tree::TerminalNode *BECAUSE();
    antlr4::tree::TerminalNode *BY();
    antlr4::tree::TerminalNode *EACH();
    antlr4::tree::TerminalNode *ELSE();
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


    virtual antlrcpp::Any accept(antlr4::tree::ParseTreeVisitor *visitor) override;
   
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
