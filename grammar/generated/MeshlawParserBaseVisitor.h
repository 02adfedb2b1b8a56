
// Generated from MeshlawParser.g4 by ANTLR 4.9

#pragma once


#include "antlr4-runtime.h"
#include "MeshlawParserVisitor.h"


namespace meshlaw::parse::generated {

/**
 * This class provides an empty implementation of MeshlawParserVisitor, which can be
 * extended to create a visitor which only needs to handle a subset of the available methods.
 */
class  MeshlawParserBaseVisitor : public MeshlawParserVisitor {
public:

  virtual antlrcpp::Any visitLaw(MeshlawParser::LawContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitConstitution(MeshlawParser::ConstitutionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSetting(MeshlawParser::SettingContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSettingValue(MeshlawParser::SettingValueContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSettingBlock(MeshlawParser::SettingBlockContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitBlockSetting(MeshlawParser::BlockSettingContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitModuleDecl(MeshlawParser::ModuleDeclContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitUseDecl(MeshlawParser::UseDeclContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitItem(MeshlawParser::ItemContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEnumDecl(MeshlawParser::EnumDeclContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRecordDecl(MeshlawParser::RecordDeclContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEntityDecl(MeshlawParser::EntityDeclContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRole(MeshlawParser::RoleContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitAttribute(MeshlawParser::AttributeContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitActionDecl(MeshlawParser::ActionDeclContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitConstDecl(MeshlawParser::ConstDeclContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitDefDecl(MeshlawParser::DefDeclContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitParameter(MeshlawParser::ParameterContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitParamDecl(MeshlawParser::ParamDeclContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSetDecl(MeshlawParser::SetDeclContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitWaiveDecl(MeshlawParser::WaiveDeclContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitType(MeshlawParser::TypeContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTypeArgument(MeshlawParser::TypeArgumentContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitOptionalMark(MeshlawParser::OptionalMarkContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRuleDecl(MeshlawParser::RuleDeclContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitStrength(MeshlawParser::StrengthContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitAccessEffect(MeshlawParser::AccessEffectContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitMaskEffect(MeshlawParser::MaskEffectContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRequireEffect(MeshlawParser::RequireEffectContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitCheckEffect(MeshlawParser::CheckEffectContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitActionList(MeshlawParser::ActionListContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSubject(MeshlawParser::SubjectContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitHasBounds(MeshlawParser::HasBoundsContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitHasBound(MeshlawParser::HasBoundContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitCaller(MeshlawParser::CallerContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitMaskItem(MeshlawParser::MaskItemContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitWhenPart(MeshlawParser::WhenPartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitUnlessPart(MeshlawParser::UnlessPartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitThatPart(MeshlawParser::ThatPartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRowsPart(MeshlawParser::RowsPartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitColumnsPart(MeshlawParser::ColumnsPartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitWherePart(MeshlawParser::WherePartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEachRowPart(MeshlawParser::EachRowPartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEachValuePart(MeshlawParser::EachValuePartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEachGroupPart(MeshlawParser::EachGroupPartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitWholePart(MeshlawParser::WholePartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitBecausePart(MeshlawParser::BecausePartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitFixPart(MeshlawParser::FixPartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitCitesPart(MeshlawParser::CitesPartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSeverityPart(MeshlawParser::SeverityPartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitOnErrorPart(MeshlawParser::OnErrorPartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitWaivablePart(MeshlawParser::WaivablePartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitShadowPart(MeshlawParser::ShadowPartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitReplacesPart(MeshlawParser::ReplacesPartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitForcePart(MeshlawParser::ForcePartContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSeverityName(MeshlawParser::SeverityNameContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitClauseBlock(MeshlawParser::ClauseBlockContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitCheckClause(MeshlawParser::CheckClauseContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitWhereOption(MeshlawParser::WhereOptionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTolerateOption(MeshlawParser::TolerateOptionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSeverityOption(MeshlawParser::SeverityOptionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitBecauseOption(MeshlawParser::BecauseOptionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitFixOption(MeshlawParser::FixOptionContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitTestDecl(MeshlawParser::TestDeclContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitLetStatement(MeshlawParser::LetStatementContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitAccessExpect(MeshlawParser::AccessExpectContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRuleExpect(MeshlawParser::RuleExpectContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitValueExpect(MeshlawParser::ValueExpectContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitAccessOutcome(MeshlawParser::AccessOutcomeContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRuleOutcome(MeshlawParser::RuleOutcomeContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitMemberExpr(MeshlawParser::MemberExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitOrExpr(MeshlawParser::OrExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitCoalesceExpr(MeshlawParser::CoalesceExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitIndexExpr(MeshlawParser::IndexExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitNotExpr(MeshlawParser::NotExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitImpliesExpr(MeshlawParser::ImpliesExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitPrimaryExpr(MeshlawParser::PrimaryExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitAddExpr(MeshlawParser::AddExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitNegExpr(MeshlawParser::NegExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitMulExpr(MeshlawParser::MulExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitIfExpr(MeshlawParser::IfExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitPresenceExpr(MeshlawParser::PresenceExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitCallExpr(MeshlawParser::CallExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitCompareExpr(MeshlawParser::CompareExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitAndExpr(MeshlawParser::AndExprContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitComparison(MeshlawParser::ComparisonContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitLiteralPrimary(MeshlawParser::LiteralPrimaryContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitQuantifierPrimary(MeshlawParser::QuantifierPrimaryContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEntityRefPrimary(MeshlawParser::EntityRefPrimaryContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEntityPrimary(MeshlawParser::EntityPrimaryContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitNamePrimary(MeshlawParser::NamePrimaryContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRecordPrimary(MeshlawParser::RecordPrimaryContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitSetPrimary(MeshlawParser::SetPrimaryContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitListPrimary(MeshlawParser::ListPrimaryContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitParenPrimary(MeshlawParser::ParenPrimaryContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitEntityRef(MeshlawParser::EntityRefContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitRecordLiteral(MeshlawParser::RecordLiteralContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitField(MeshlawParser::FieldContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitLiteral(MeshlawParser::LiteralContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitInterpolation(MeshlawParser::InterpolationContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitQualified(MeshlawParser::QualifiedContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitName(MeshlawParser::NameContext *ctx) override {
    return visitChildren(ctx);
  }

  virtual antlrcpp::Any visitAnyName(MeshlawParser::AnyNameContext *ctx) override {
    return visitChildren(ctx);
  }


};

}  // namespace meshlaw::parse::generated
