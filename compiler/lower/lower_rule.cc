// SPDX-License-Identifier: Apache-2.0
// Rules, params and clauses.
#include "compiler/ir/text.h"
#include "compiler/lower/function_builder.h"
#include "compiler/lower/lower.h"

namespace meshlaw::lower {
namespace {

using ast::PartKind;
using ir::InstId;
using ir::Op;

ir::FieldSource SourceOf(sema::FieldSource source) {
  switch (source) {
    case sema::FieldSource::Subject: return ir::FieldSource::Subject;
    case sema::FieldSource::Principal: return ir::FieldSource::Principal;
    case sema::FieldSource::Resource: return ir::FieldSource::Resource;
    case sema::FieldSource::Context: return ir::FieldSource::Context;
    case sema::FieldSource::Now: return ir::FieldSource::Now;
    case sema::FieldSource::Column: return ir::FieldSource::Column;
    case sema::FieldSource::Value: return ir::FieldSource::Value;
    case sema::FieldSource::Key: return ir::FieldSource::Key;
  }
  MESHLAW_UNREACHABLE();
}

ir::FrameKind KindOf(sema::FrameKind kind) {
  switch (kind) {
    case sema::FrameKind::Request: return ir::FrameKind::Request;
    case sema::FrameKind::Descriptor: return ir::FrameKind::Descriptor;
    case sema::FrameKind::Row: return ir::FrameKind::Row;
    case sema::FrameKind::Group: return ir::FrameKind::Group;
    case sema::FrameKind::Dataset: return ir::FrameKind::Dataset;
  }
  MESHLAW_UNREACHABLE();
}

ir::EffectKind EffectOf(ast::EffectKind kind) {
  switch (kind) {
    case ast::EffectKind::Permit: return ir::EffectKind::Permit;
    case ast::EffectKind::Forbid: return ir::EffectKind::Forbid;
    case ast::EffectKind::Limit: return ir::EffectKind::Limit;
    case ast::EffectKind::Mask: return ir::EffectKind::Mask;
    case ast::EffectKind::Require: return ir::EffectKind::Require;
    case ast::EffectKind::Check: return ir::EffectKind::Check;
  }
  MESHLAW_UNREACHABLE();
}

ir::ClauseKind ClauseKindOf(ast::BlockKind kind) {
  switch (kind) {
    case ast::BlockKind::EachRow: return ir::ClauseKind::Row;
    case ast::BlockKind::EachValue: return ir::ClauseKind::Value;
    case ast::BlockKind::EachGroup: return ir::ClauseKind::Group;
    case ast::BlockKind::Whole: return ir::ClauseKind::Whole;
  }
  MESHLAW_UNREACHABLE();
}

ir::AccumulatorKind AccumulatorOf(const sema::Accumulator& acc) {
  using sema::Builtin;
  switch (acc.builtin) {
    case Builtin::Count:
      return acc.args.empty() ? ir::AccumulatorKind::Count : ir::AccumulatorKind::CountIf;
    case Builtin::RowCount: return ir::AccumulatorKind::Count;
    case Builtin::Sum: return ir::AccumulatorKind::Sum;
    case Builtin::Min: return ir::AccumulatorKind::Min;
    case Builtin::Max: return ir::AccumulatorKind::Max;
    case Builtin::Mean: return ir::AccumulatorKind::Mean;
    case Builtin::Distinct: return ir::AccumulatorKind::Distinct;
    case Builtin::NullCount: return ir::AccumulatorKind::NullCount;
    case Builtin::NullRatio: return ir::AccumulatorKind::NullRatio;
    case Builtin::Unique: return ir::AccumulatorKind::Unique;
    case Builtin::Foreign: return ir::AccumulatorKind::Foreign;
    case Builtin::Freshness: return ir::AccumulatorKind::MaxAge;
    default: MESHLAW_UNREACHABLE();
  }
}

class RuleLowerer {
 public:
  RuleLowerer(const sema::Program& program, ir::Module& module)
      : program_(program), module_(module) {}

  void LowerParams() {
    for (const sema::TypedParam& param : program_.params) {
      auto constant = [&](const value::Value& v) { return module_.AddConstant(param.type, v); };
      ir::Param lowered;
      lowered.name = param.full_name;
      lowered.type = param.type;
      lowered.initial = constant(param.initial);
      lowered.current = constant(param.current);
      if (param.delegated) {
        lowered.low = constant(param.low);
        lowered.high = constant(param.high);
      }
      for (const auto& [domain, v] : param.by_domain)
        lowered.by_domain.emplace_back(domain, constant(v));
      lowered.span = param.param->name.span;
      lowered.set_span = param.set_span;
      module_.params.push_back(std::move(lowered));
    }
  }

  ir::Rule LowerRule(const sema::TypedRule& typed) {
    ir::Rule rule;
    Head(typed, rule);
    Scope(typed, rule);
    Conditions(typed, rule);
    for (const sema::TypedClause& clause : typed.clauses)
      rule.clauses.push_back(LowerClause(typed, clause));
    Messages(typed, rule);
    return rule;
  }

 private:
  ir::FrameId FrameOf(const std::shared_ptr<const sema::Frame>& frame) {
    auto [at, inserted] = frames_.emplace(frame.get(), ir::FrameId());
    if (inserted) {
      ir::Frame lowered{KindOf(frame->kind), {}};
      for (const sema::FrameField& f : frame->fields) {
        lowered.fields.push_back({f.name, f.type, SourceOf(f.source)});
      }
      at->second = module_.AddFrame(std::move(lowered));
    }
    return at->second;
  }

  ir::FunctionId Function(const ast::Expr* expr, ir::FrameId frame, std::string name) {
    FunctionBuilder builder(module_, program_, frame);
    InstId result = builder.Lower(expr);
    return builder.Finish(std::move(name), result);
  }

  void Head(const sema::TypedRule& typed, ir::Rule& rule) {
    const ast::RuleDecl& decl = *typed.rule;
    rule.module = typed.module->name;
    rule.name = decl.name.text;
    rule.doc = typed.item->doc;
    rule.tier = typed.module->tier == sema::Tier::Domain ? ir::Tier::Domain : ir::Tier::Council;
    rule.domain = typed.module->domain;
    rule.strength = static_cast<ir::Strength>(decl.strength);
    rule.effect = EffectOf(decl.effect.kind);
    rule.on_error =
        rule.effect == ir::EffectKind::Permit ? ir::OnError::Skips : ir::OnError::Applies;
    if (const ast::RulePart* part = decl.Find(PartKind::OnError)) {
      rule.on_error = part->word.text == "skips" ? ir::OnError::Skips : ir::OnError::Applies;
    }
    rule.waivable = decl.Find(PartKind::Waivable) != nullptr;
    rule.severity = static_cast<ir::Severity>(typed.severity);
    rule.span = decl.name.span;
    if (const ast::RulePart* cites = decl.Find(PartKind::Cites)) rule.cites = cites->cites;
  }

  void Scope(const sema::TypedRule& typed, ir::Rule& rule) {
    rule.actions = typed.actions;
    rule.subject.type = typed.subject_type;
    rule.subject.id = typed.subject_id;
    rule.subject.else_deny = typed.rule->effect.subject.else_deny;
    for (const auto& [column, type] : typed.bounds) rule.subject.bounds.push_back({column, type});
    rule.caller = typed.caller_type;
    rule.caller_id = typed.caller_id;
    if (const ast::RulePart* columns = typed.rule->Find(PartKind::Columns)) {
      rule.columns_except = columns->except;
      for (const ast::Name& name : columns->columns) rule.columns.push_back(name.text);
    }
    for (const sema::TypedMask& mask : typed.masks) {
      rule.masks.push_back({mask.column, MaskOf(mask.kind), mask.argument});
    }
  }

  static ir::MaskKind MaskOf(const std::string& kind) {
    if (kind == "last") return ir::MaskKind::Last;
    if (kind == "first") return ir::MaskKind::First;
    if (kind == "year") return ir::MaskKind::Year;
    if (kind == "hash") return ir::MaskKind::Hash;
    return kind == "null" ? ir::MaskKind::Null : ir::MaskKind::Drop;
  }

  void Conditions(const sema::TypedRule& typed, ir::Rule& rule) {
    ir::FrameId frame = FrameOf(typed.frame);
    rule.descriptor_frame = frame;
    const ast::RulePart* when = typed.rule->Find(PartKind::When);
    const ast::RulePart* unless = typed.rule->Find(PartKind::Unless);
    if (when != nullptr || unless != nullptr) {
      FunctionBuilder builder(module_, program_, frame);
      ir::TypeId boolean = module_.types.Simple(value::TypeKind::Bool);
      InstId result;
      if (when != nullptr) result = builder.Lower(when->expr);
      if (unless != nullptr) {
        InstId no = builder.Emit(Op::Not, boolean, {builder.Lower(unless->expr)});
        result = result.valid() ? builder.Emit(Op::And, boolean, {result, no}) : no;
      }
      rule.when = builder.Finish(rule.name + ".when", result);
    }
    if (const ast::RulePart* that = typed.rule->Find(PartKind::That)) {
      rule.that = Function(that->expr, frame, rule.name + ".that");
    }
    if (const ast::RulePart* rows = typed.rule->Find(PartKind::RowsWhere)) {
      rule.rows = Function(rows->expr, FrameOf(typed.row_frame), rule.name + ".rows");
    }
  }

  ir::Clause LowerClause(const sema::TypedRule& typed, const sema::TypedClause& typed_clause) {
    ir::Clause clause;
    clause.label = typed_clause.label;
    clause.kind = ClauseKindOf(typed_clause.block->kind);
    clause.row_frame = FrameOf(typed_clause.row_frame);
    clause.severity = static_cast<ir::Severity>(typed_clause.severity);
    clause.tolerate = typed_clause.tolerate;
    clause.tolerate_errors = typed_clause.clause->tolerate_errors;
    clause.span = typed_clause.clause->span;
    std::string name = typed.rule->name.text + "." + clause.label;
    clause.where = Where(typed, typed_clause, clause.row_frame, name);
    for (const ast::Expr* key : typed_clause.block->keys) {
      clause.keys.push_back(Function(key, clause.row_frame, name + ".key"));
    }
    ir::FrameId frame = FrameOf(typed_clause.frame);
    for (const sema::Accumulator& acc : typed_clause.accumulators) {
      clause.accumulators.push_back(LowerAccumulator(acc, clause.row_frame, name));
    }
    clause.predicate = Function(typed_clause.clause->predicate, frame, name);
    if (typed_clause.clause->because)
      clause.because = LowerMessage(*typed_clause.clause->because, frame);
    if (typed_clause.clause->fix) clause.fix = LowerMessage(*typed_clause.clause->fix, frame);
    return clause;
  }

  std::optional<ir::FunctionId> Where(const sema::TypedRule& typed, const sema::TypedClause& clause,
                                      ir::FrameId frame, const std::string& name) {
    const ast::RulePart* of_rule = typed.rule->Find(PartKind::Where);
    const ast::Expr* own = clause.clause->where;
    if (of_rule == nullptr && own == nullptr) return std::nullopt;
    FunctionBuilder builder(module_, program_, frame);
    InstId result;
    if (of_rule != nullptr) result = builder.Lower(of_rule->expr);
    if (own != nullptr) {
      InstId second = builder.Lower(own);
      ir::TypeId boolean = module_.types.Simple(value::TypeKind::Bool);
      result = result.valid() ? builder.Emit(Op::And, boolean, {result, second}) : second;
    }
    return builder.Finish(name + ".where", result);
  }

  ir::Accumulator LowerAccumulator(const sema::Accumulator& acc, ir::FrameId row_frame,
                                   const std::string& name) {
    ir::Accumulator lowered;
    lowered.kind = AccumulatorOf(acc);
    lowered.type = acc.type;
    lowered.span = acc.call->span;
    for (const ast::Expr* arg : acc.args)
      lowered.args.push_back(Function(arg, row_frame, name + ".arg"));
    for (const sema::ColumnReference& r : acc.references)
      lowered.references.push_back({r.port, r.column});
    return lowered;
  }

  ir::Message LowerMessage(const ast::Message& message, ir::FrameId frame) {
    ir::Message lowered;
    for (const ast::MessagePart& part : message.parts) {
      if (part.expr == nullptr) {
        lowered.push_back({part.text, std::nullopt});
        continue;
      }
      FunctionBuilder builder(module_, program_, frame);
      InstId text = builder.LowerToText(part.expr);
      lowered.push_back({"", builder.Finish("message", text)});
    }
    return lowered;
  }

  void Messages(const sema::TypedRule& typed, ir::Rule& rule) {
    ir::FrameId frame = FrameOf(typed.frame);
    if (const ast::RulePart* because = typed.rule->Find(PartKind::Because)) {
      rule.because = LowerMessage(*because->message, frame);
    }
    if (const ast::RulePart* fix = typed.rule->Find(PartKind::Fix)) {
      rule.fix = LowerMessage(*fix->message, frame);
    }
  }

  const sema::Program& program_;
  ir::Module& module_;
  std::map<const sema::Frame*, ir::FrameId> frames_;
};

}  // namespace

ir::Module Lower(const sema::Program& program) {
  ir::Module module;
  module.types = program.types;
  module.model = program.model;
  RuleLowerer lowerer(program, module);
  lowerer.LowerParams();
  for (const sema::TypedRule& rule : program.rules) module.rules.push_back(lowerer.LowerRule(rule));
  ir::ComputeDigests(module);
  return module;
}

}  // namespace meshlaw::lower
