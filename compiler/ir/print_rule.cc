// SPDX-License-Identifier: Apache-2.0
// The text form: rules. Every line starts with a word that says what it is; what has its default
// value, and so says nothing, is left out.
#include "compiler/ir/names.h"
#include "compiler/ir/printer.h"

namespace meshlaw::ir {

using value::NameToken;
using value::QuotedString;

void Printer::PrintRule(const Rule& rule) {
  Line(0, "\nrule {} {{", QualifiedText(rule.module, rule.name));
  PrintHead(rule);
  PrintScope(rule);
  if (rule.descriptor_frame) Line(1, "over {}", FrameText(*rule.descriptor_frame));
  PrintFunctionLine(1, "when", rule.when);
  PrintFunctionLine(1, "rows", rule.rows);
  PrintFunctionLine(1, "that", rule.that);
  PrintMessage(1, "because", rule.because);
  PrintMessage(1, "fix", rule.fix);
  for (const std::string& cite : rule.cites) Line(1, "cites {}", QuotedString(cite));
  for (const Clause& clause : rule.clauses) PrintClause(clause);
  Line(0, "}}");
}

void Printer::PrintHead(const Rule& rule) {
  PrintDoc(1, rule.doc);
  Line(1, "tier {}", Name(rule.tier));
  if (!rule.domain.empty()) Line(1, "domain {}", QuotedString(rule.domain));
  Line(1, "strength {}", Name(rule.strength));
  Line(1, "effect {}", Name(rule.effect));
  Line(1, "on_error {}", Name(rule.on_error));
  if (rule.waivable) Line(1, "waivable");
  if (rule.shadow) Line(1, "shadow");
  Line(1, "severity {}", Name(rule.severity));
}

void Printer::PrintScope(const Rule& rule) {
  for (value::ActionId action : rule.actions) {
    bool known = action.index() < module_.model.actions.size();
    const value::ActionDecl* decl = known ? &module_.model[action] : nullptr;
    Line(1, "action {}",
         known ? QualifiedText(decl->module, decl->name) : fmt::format("#{}", action.value));
  }
  PrintSubject(rule.subject);
  if (rule.caller) {
    std::string id = rule.caller_id.empty() ? "" : " " + QuotedString(rule.caller_id);
    Line(1, "caller {}{}", EntityText(*rule.caller), id);
  }
  if (rule.columns_except) Line(1, "columns_except");
  for (const std::string& column : rule.columns) Line(1, "column {}", QuotedString(column));
  for (const Mask& mask : rule.masks) {
    std::string argument = mask.argument == 0 ? "" : fmt::format(" {}", mask.argument);
    Line(1, "mask {} with {}{}", QuotedString(mask.column), Name(mask.kind), argument);
  }
}

void Printer::PrintSubject(const Subject& subject) {
  std::string id = subject.id.empty() ? "" : " " + QuotedString(subject.id);
  Line(1, "subject {}{}", EntityText(subject.type), id);
  for (const Bound& bound : subject.bounds) {
    Line(1, "has {}: {}", QuotedString(bound.column), TypeText(bound.type));
  }
  if (subject.else_deny) Line(1, "else_deny");
}

void Printer::PrintFunctionLine(int indent, std::string_view what,
                                const std::optional<FunctionId>& id) {
  if (id) Line(indent, "{} {}", what, FunctionText(*id));
}

void Printer::PrintMessage(int indent, std::string_view what, const Message& message) {
  if (message.empty()) return;
  std::string parts;
  for (const MessagePart& part : message) {
    parts += " " + QuotedString(part.text);
    if (part.function) parts += " " + FunctionText(*part.function);
  }
  Line(indent, "{}{}", what, parts);
}

void Printer::PrintClause(const Clause& clause) {
  Line(1, "clause {} {} over {} {{", QuotedString(clause.label), Name(clause.kind),
       FrameText(clause.row_frame));
  PrintFunctionLine(2, "where", clause.where);
  PrintFunctionLine(2, "predicate", clause.predicate);
  for (FunctionId key : clause.keys) PrintFunctionLine(2, "key", key);
  for (const Accumulator& accumulator : clause.accumulators) PrintAccumulator(accumulator);
  if (clause.tolerate) {
    Line(2, "tolerate {}/{}", clause.tolerate->numerator, clause.tolerate->denominator);
  }
  if (clause.tolerate_errors) Line(2, "tolerate_errors");
  Line(2, "severity {}", Name(clause.severity));
  PrintMessage(2, "because", clause.because);
  PrintMessage(2, "fix", clause.fix);
  Line(1, "}}");
}

void Printer::PrintAccumulator(const Accumulator& accumulator) {
  std::string text;
  for (FunctionId arg : accumulator.args) text += " " + FunctionText(arg);
  for (const ColumnReference& reference : accumulator.references) {
    text += fmt::format(" in {}.{}", QuotedString(reference.port), QuotedString(reference.column));
  }
  Line(2, "accumulate {}{} : {}", Name(accumulator.kind), text, TypeText(accumulator.type));
}

}  // namespace meshlaw::ir
