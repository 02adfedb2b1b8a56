
// Generated from MeshlawParser.g4 by ANTLR 4.9

#pragma once


#include "antlr4-runtime.h"
#include "MeshlawParser.h"


namespace meshlaw::parse::generated {

/**
 * This class defines an abstract visitor for a parse tree
 * produced by MeshlawParser.
 */
class  MeshlawParserVisitor : public antlr4::tree::AbstractParseTreeVisitor {
public:

  /**
   * Visit parse trees produced by MeshlawParser.
   */
    virtual antlrcpp::Any visitLaw(MeshlawParser::LawContext *context) = 0;

    virtual antlrcpp::Any visitConstitution(MeshlawParser::ConstitutionContext *context) = 0;

    virtual antlrcpp::Any visitSetting(MeshlawParser::SettingContext *context) = 0;

    virtual antlrcpp::Any visitSettingValue(MeshlawParser::SettingValueContext *context) = 0;

    virtual antlrcpp::Any visitSettingBlock(MeshlawParser::SettingBlockContext *context) = 0;

    virtual antlrcpp::Any visitBlockSetting(MeshlawParser::BlockSettingContext *context) = 0;

    virtual antlrcpp::Any visitModuleDecl(MeshlawParser::ModuleDeclContext *context) = 0;

    virtual antlrcpp::Any visitUseDecl(MeshlawParser::UseDeclContext *context) = 0;

    virtual antlrcpp::Any visitItem(MeshlawParser::ItemContext *context) = 0;

    virtual antlrcpp::Any visitEnumDecl(MeshlawParser::EnumDeclContext *context) = 0;

    virtual antlrcpp::Any visitRecordDecl(MeshlawParser::RecordDeclContext *context) = 0;

    virtual antlrcpp::Any visitEntityDecl(MeshlawParser::EntityDeclContext *context) = 0;

    virtual antlrcpp::Any visitRole(MeshlawParser::RoleContext *context) = 0;

    virtual antlrcpp::Any visitAttribute(MeshlawParser::AttributeContext *context) = 0;

    virtual antlrcpp::Any visitActionDecl(MeshlawParser::ActionDeclContext *context) = 0;

    virtual antlrcpp::Any visitConstDecl(MeshlawParser::ConstDeclContext *context) = 0;

    virtual antlrcpp::Any visitDefDecl(MeshlawParser::DefDeclContext *context) = 0;

    virtual antlrcpp::Any visitParameter(MeshlawParser::ParameterContext *context) = 0;

    virtual antlrcpp::Any visitParamDecl(MeshlawParser::ParamDeclContext *context) = 0;

    virtual antlrcpp::Any visitSetDecl(MeshlawParser::SetDeclContext *context) = 0;

    virtual antlrcpp::Any visitWaiveDecl(MeshlawParser::WaiveDeclContext *context) = 0;

    virtual antlrcpp::Any visitType(MeshlawParser::TypeContext *context) = 0;

    virtual antlrcpp::Any visitTypeArgument(MeshlawParser::TypeArgumentContext *context) = 0;

    virtual antlrcpp::Any visitOptionalMark(MeshlawParser::OptionalMarkContext *context) = 0;

    virtual antlrcpp::Any visitRuleDecl(MeshlawParser::RuleDeclContext *context) = 0;

    virtual antlrcpp::Any visitStrength(MeshlawParser::StrengthContext *context) = 0;

    virtual antlrcpp::Any visitAccessEffect(MeshlawParser::AccessEffectContext *context) = 0;

    virtual antlrcpp::Any visitMaskEffect(MeshlawParser::MaskEffectContext *context) = 0;

    virtual antlrcpp::Any visitRequireEffect(MeshlawParser::RequireEffectContext *context) = 0;

    virtual antlrcpp::Any visitCheckEffect(MeshlawParser::CheckEffectContext *context) = 0;

    virtual antlrcpp::Any visitActionList(MeshlawParser::ActionListContext *context) = 0;

    virtual antlrcpp::Any visitSubject(MeshlawParser::SubjectContext *context) = 0;

    virtual antlrcpp::Any visitHasBounds(MeshlawParser::HasBoundsContext *context) = 0;

    virtual antlrcpp::Any visitHasBound(MeshlawParser::HasBoundContext *context) = 0;

    virtual antlrcpp::Any visitCaller(MeshlawParser::CallerContext *context) = 0;

    virtual antlrcpp::Any visitMaskItem(MeshlawParser::MaskItemContext *context) = 0;

    virtual antlrcpp::Any visitWhenPart(MeshlawParser::WhenPartContext *context) = 0;

    virtual antlrcpp::Any visitUnlessPart(MeshlawParser::UnlessPartContext *context) = 0;

    virtual antlrcpp::Any visitThatPart(MeshlawParser::ThatPartContext *context) = 0;

    virtual antlrcpp::Any visitRowsPart(MeshlawParser::RowsPartContext *context) = 0;

    virtual antlrcpp::Any visitColumnsPart(MeshlawParser::ColumnsPartContext *context) = 0;

    virtual antlrcpp::Any visitWherePart(MeshlawParser::WherePartContext *context) = 0;

    virtual antlrcpp::Any visitEachRowPart(MeshlawParser::EachRowPartContext *context) = 0;

    virtual antlrcpp::Any visitEachValuePart(MeshlawParser::EachValuePartContext *context) = 0;

    virtual antlrcpp::Any visitEachGroupPart(MeshlawParser::EachGroupPartContext *context) = 0;

    virtual antlrcpp::Any visitWholePart(MeshlawParser::WholePartContext *context) = 0;

    virtual antlrcpp::Any visitBecausePart(MeshlawParser::BecausePartContext *context) = 0;

    virtual antlrcpp::Any visitFixPart(MeshlawParser::FixPartContext *context) = 0;

    virtual antlrcpp::Any visitCitesPart(MeshlawParser::CitesPartContext *context) = 0;

    virtual antlrcpp::Any visitSeverityPart(MeshlawParser::SeverityPartContext *context) = 0;

    virtual antlrcpp::Any visitOnErrorPart(MeshlawParser::OnErrorPartContext *context) = 0;

    virtual antlrcpp::Any visitWaivablePart(MeshlawParser::WaivablePartContext *context) = 0;

    virtual antlrcpp::Any visitShadowPart(MeshlawParser::ShadowPartContext *context) = 0;

    virtual antlrcpp::Any visitReplacesPart(MeshlawParser::ReplacesPartContext *context) = 0;

    virtual antlrcpp::Any visitForcePart(MeshlawParser::ForcePartContext *context) = 0;

    virtual antlrcpp::Any visitSeverityName(MeshlawParser::SeverityNameContext *context) = 0;

    virtual antlrcpp::Any visitClauseBlock(MeshlawParser::ClauseBlockContext *context) = 0;

    virtual antlrcpp::Any visitCheckClause(MeshlawParser::CheckClauseContext *context) = 0;

    virtual antlrcpp::Any visitWhereOption(MeshlawParser::WhereOptionContext *context) = 0;

    virtual antlrcpp::Any visitTolerateOption(MeshlawParser::TolerateOptionContext *context) = 0;

    virtual antlrcpp::Any visitSeverityOption(MeshlawParser::SeverityOptionContext *context) = 0;

    virtual antlrcpp::Any visitBecauseOption(MeshlawParser::BecauseOptionContext *context) = 0;

    virtual antlrcpp::Any visitFixOption(MeshlawParser::FixOptionContext *context) = 0;

    virtual antlrcpp::Any visitTestDecl(MeshlawParser::TestDeclContext *context) = 0;

    virtual antlrcpp::Any visitLetStatement(MeshlawParser::LetStatementContext *context) = 0;

    virtual antlrcpp::Any visitAccessExpect(MeshlawParser::AccessExpectContext *context) = 0;

    virtual antlrcpp::Any visitRuleExpect(MeshlawParser::RuleExpectContext *context) = 0;

    virtual antlrcpp::Any visitValueExpect(MeshlawParser::ValueExpectContext *context) = 0;

    virtual antlrcpp::Any visitAccessOutcome(MeshlawParser::AccessOutcomeContext *context) = 0;

    virtual antlrcpp::Any visitRuleOutcome(MeshlawParser::RuleOutcomeContext *context) = 0;

    virtual antlrcpp::Any visitMemberExpr(MeshlawParser::MemberExprContext *context) = 0;

    virtual antlrcpp::Any visitOrExpr(MeshlawParser::OrExprContext *context) = 0;

    virtual antlrcpp::Any visitCoalesceExpr(MeshlawParser::CoalesceExprContext *context) = 0;

    virtual antlrcpp::Any visitIndexExpr(MeshlawParser::IndexExprContext *context) = 0;

    virtual antlrcpp::Any visitNotExpr(MeshlawParser::NotExprContext *context) = 0;

    virtual antlrcpp::Any visitImpliesExpr(MeshlawParser::ImpliesExprContext *context) = 0;

    virtual antlrcpp::Any visitPrimaryExpr(MeshlawParser::PrimaryExprContext *context) = 0;

    virtual antlrcpp::Any visitAddExpr(MeshlawParser::AddExprContext *context) = 0;

    virtual antlrcpp::Any visitNegExpr(MeshlawParser::NegExprContext *context) = 0;

    virtual antlrcpp::Any visitMulExpr(MeshlawParser::MulExprContext *context) = 0;

    virtual antlrcpp::Any visitIfExpr(MeshlawParser::IfExprContext *context) = 0;

    virtual antlrcpp::Any visitPresenceExpr(MeshlawParser::PresenceExprContext *context) = 0;

    virtual antlrcpp::Any visitCallExpr(MeshlawParser::CallExprContext *context) = 0;

    virtual antlrcpp::Any visitCompareExpr(MeshlawParser::CompareExprContext *context) = 0;

    virtual antlrcpp::Any visitAndExpr(MeshlawParser::AndExprContext *context) = 0;

    virtual antlrcpp::Any visitComparison(MeshlawParser::ComparisonContext *context) = 0;

    virtual antlrcpp::Any visitLiteralPrimary(MeshlawParser::LiteralPrimaryContext *context) = 0;

    virtual antlrcpp::Any visitQuantifierPrimary(MeshlawParser::QuantifierPrimaryContext *context) = 0;

    virtual antlrcpp::Any visitEntityRefPrimary(MeshlawParser::EntityRefPrimaryContext *context) = 0;

    virtual antlrcpp::Any visitEntityPrimary(MeshlawParser::EntityPrimaryContext *context) = 0;

    virtual antlrcpp::Any visitNamePrimary(MeshlawParser::NamePrimaryContext *context) = 0;

    virtual antlrcpp::Any visitRecordPrimary(MeshlawParser::RecordPrimaryContext *context) = 0;

    virtual antlrcpp::Any visitSetPrimary(MeshlawParser::SetPrimaryContext *context) = 0;

    virtual antlrcpp::Any visitListPrimary(MeshlawParser::ListPrimaryContext *context) = 0;

    virtual antlrcpp::Any visitParenPrimary(MeshlawParser::ParenPrimaryContext *context) = 0;

    virtual antlrcpp::Any visitEntityRef(MeshlawParser::EntityRefContext *context) = 0;

    virtual antlrcpp::Any visitRecordLiteral(MeshlawParser::RecordLiteralContext *context) = 0;

    virtual antlrcpp::Any visitField(MeshlawParser::FieldContext *context) = 0;

    virtual antlrcpp::Any visitLiteral(MeshlawParser::LiteralContext *context) = 0;

    virtual antlrcpp::Any visitInterpolation(MeshlawParser::InterpolationContext *context) = 0;

    virtual antlrcpp::Any visitQualified(MeshlawParser::QualifiedContext *context) = 0;

    virtual antlrcpp::Any visitName(MeshlawParser::NameContext *context) = 0;

    virtual antlrcpp::Any visitAnyName(MeshlawParser::AnyNameContext *context) = 0;


};

}  // namespace meshlaw::parse::generated
