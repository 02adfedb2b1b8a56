// SPDX-License-Identifier: Apache-2.0
#include "compiler/residual/print.h"

#include <fmt/format.h>

#include "compiler/ast/spelling.h"
#include "compiler/residual/limits.h"

namespace meshlaw::residual {
namespace {

/// How tightly a form binds; see compiler/ast/operators.def.
enum Level {
  kLoosest,
  kOr = 2,
  kAnd,
  kNot,
  kCompare,
  kCoalesce,
  kSum,
  kProduct,
  kMinus,
  kPostfix,
  kPrimary
};

struct Text {
  std::string text;
  Level level = kPrimary;
};

struct Infix {
  std::string_view sign, negated;  ///< `negated` is empty where `not (...)` has to be written
  Level level;
  Level left, right;  ///< what the operands must bind at least as tightly as
};

class Printer {
 public:
  Printer(const value::TypeTable& types, const value::Model& model)
      : types_(types), model_(model) {}

  Text Write(const Term& term);
  bool holds_failure() const { return holds_failure_; }

 private:
  std::string At(const Term& term, Level level) {
    Text written = Write(term);
    return written.level < level ? "(" + written.text + ")" : written.text;
  }
  std::string List(const std::vector<Term>& args);
  Text WriteInfix(const Term& term, bool negated);
  Text WriteNot(const Term& term);
  Text WriteConst(const Term& term);
  Text WriteMap(const Term& term);
  Text WriteRecord(const Term& term);
  Text WriteAttribute(const Term& term);
  Text WriteQuantifier(const Term& term);
  Text WriteJoined(const Term& term, std::string_view sign, Level level);
  Text Call(std::string_view name, const Term& term) {
    return {fmt::format("{}({})", name, List(term->args)), kPostfix};
  }

  const value::TypeTable& types_;
  const value::Model& model_;
  uint32_t enclosing_ = 0;  ///< quantifiers around what is being written
  bool holds_failure_ = false;
};

std::optional<Infix> InfixOf(const Node& node, const value::TypeTable& types) {
  bool is_float = !node.args.empty() && types.Is(node.args[0]->type, value::TypeKind::Float);
  // The opposite of an order is an order only where every pair of values is ordered.
  auto order = [&](std::string_view sign, std::string_view opposite) {
    return Infix{sign, is_float ? std::string_view() : opposite, kCompare, kCoalesce, kCoalesce};
  };
  auto test = [](std::string_view sign, std::string_view opposite) {
    return Infix{sign, opposite, kCompare, kCoalesce, kCoalesce};
  };
  switch (node.op) {
    case ir::Op::Eq: return test("==", "!=");
    case ir::Op::Ne: return test("!=", "==");
    case ir::Op::Lt: return order("<", ">=");
    case ir::Op::Le: return order("<=", ">");
    case ir::Op::Gt: return order(">", "<=");
    case ir::Op::Ge: return order(">=", "<");
    case ir::Op::HasText: return test("contains", "not contains");
    case ir::Op::StartsWith: return test("starts with", "not starts with");
    case ir::Op::EndsWith: return test("ends with", "not ends with");
    case ir::Op::InHierarchy: return test("in", "not in");
    case ir::Op::InNetwork:
    case ir::Op::OneOf: return test("one of", "not one of");
    case ir::Op::Coalesce: return Infix{"??", {}, kCoalesce, kSum, kCoalesce};
    case ir::Op::Add: return Infix{"+", {}, kSum, kSum, kProduct};
    case ir::Op::Sub: return Infix{"-", {}, kSum, kSum, kProduct};
    case ir::Op::Mul: return Infix{"*", {}, kProduct, kProduct, kMinus};
    case ir::Op::Rem: return Infix{"%", {}, kProduct, kProduct, kMinus};
    case ir::Op::Div:
      if (types.Is(node.type, value::TypeKind::Int)) return std::nullopt;
      return Infix{"/", {}, kProduct, kProduct, kMinus};
    default: return std::nullopt;
  }
}

std::string_view PartName(ir::DatePart part) {
  switch (part) {
    case ir::DatePart::Year: return "year";
    case ir::DatePart::Month: return "month";
    case ir::DatePart::Day: return "day";
    case ir::DatePart::Hour: return "hour";
    case ir::DatePart::Minute: return "minute";
    case ir::DatePart::Second: return "second";
    case ir::DatePart::Weekday: return "weekday";
    case ir::DatePart::DayOfYear: return "day_of_year";
  }
  MESHLAW_UNREACHABLE();
}

/// The function of the language that an instruction came from.
std::string_view CallName(const Node& node, const value::TypeTable& types) {
  switch (node.op) {
    case ir::Op::Parse: return value::ReaderName(types[node.type].kind);
    case ir::Op::Div: return "div";
    case ir::Op::IntToFloat:
    case ir::Op::DecimalToFloat:
    case ir::Op::RatioToFloat: return "float";
    case ir::Op::FloatToInt: return "int";
    case ir::Op::ToText: return "text";
    case ir::Op::DatePart: return PartName(static_cast<ir::DatePart>(node.imm));
    case ir::Op::DateOf: return "date";
    default: return ir::Info(node.op).mnemonic;
  }
}

std::string VariableName(uint32_t depth) {
  return depth == 0 ? "item" : fmt::format("item{}", depth + 1);
}

std::string Printer::List(const std::vector<Term>& args) {
  std::string text;
  for (const Term& arg : args) {
    if (!text.empty()) text += ", ";
    text += Write(arg).text;
  }
  return text;
}

Text Printer::WriteInfix(const Term& term, bool negated) {
  Infix infix = *InfixOf(*term, types_);
  return {fmt::format("{} {} {}", At(term->args[0], infix.left),
                      negated ? infix.negated : infix.sign, At(term->args[1], infix.right)),
          infix.level};
}

Text Printer::WriteNot(const Term& term) {
  const Term& arg = term->args[0];
  if (arg->op == ir::Op::IsNull) return {At(arg->args[0], kCoalesce) + " is present", kCompare};
  if (arg->op == ir::Op::Matches) {
    return {fmt::format("{} not matches {}", At(arg->args[0], kCoalesce),
                        ast::SpellString(arg->value.string())),
            kCompare};
  }
  auto infix = InfixOf(*arg, types_);
  if (infix && !infix->negated.empty()) return WriteInfix(arg, true);
  return {"not " + At(arg, kNot), kNot};
}

Text Printer::WriteConst(const Term& term) {
  holds_failure_ = holds_failure_ || term->is_failure();
  std::string text = value::Literal(term->value, term->type, types_, model_);
  return {text, text.starts_with('-') ? kMinus : kPrimary};
}

/// Keys in parentheses, whatever they are: a name alone would be read as an attribute.
Text Printer::WriteMap(const Term& term) {
  std::string text;
  for (size_t i = 0; i < term->args.size(); i += 2) {
    text += fmt::format("{}({}): {}", i == 0 ? "" : ", ", Write(term->args[i]).text,
                        Write(term->args[i + 1]).text);
  }
  return {"{" + text + "}", kPrimary};
}

Text Printer::WriteRecord(const Term& term) {
  const value::RecordDecl& record = model_.records[types_[term->type].decl];
  std::string text;
  for (size_t i = 0; i < term->args.size(); ++i) {
    text += fmt::format("{}{}: {}", i == 0 ? "" : ", ",
                        ast::SpellName(record.attributes[i].name, ast::NamePlace::Any),
                        Write(term->args[i]).text);
  }
  return {"{ " + text + " }", kPrimary};
}

Text Printer::WriteAttribute(const Term& term) {
  const value::Type& owner = types_[term->args[0]->type];
  bool is_entity = owner.kind == value::TypeKind::Entity;
  const auto& attributes =
      is_entity ? model_.entities[owner.decl].attributes : model_.records[owner.decl].attributes;
  std::string name = ast::SpellName(attributes[term->imm].name, ast::NamePlace::Any);
  return {At(term->args[0], kPostfix) + "." + name, kPostfix};
}

Text Printer::WriteQuantifier(const Term& term) {
  std::string collection = Write(term->args[0]).text;
  std::string variable = VariableName(enclosing_++);
  std::string body = Write(term->body).text;
  --enclosing_;
  return {fmt::format("{}({} in {}: {})", ir::Info(term->op).mnemonic, variable, collection, body),
          kPrimary};
}

Text Printer::WriteJoined(const Term& term, std::string_view sign, Level level) {
  std::string text;
  for (const Term& arg : term->args) {
    if (!text.empty()) text += sign;
    text += At(arg, static_cast<Level>(level + 1));
  }
  return {text, level};
}

Text Printer::Write(const Term& term) {
  switch (term->op) {
    case ir::Op::Const: return WriteConst(term);
    case ir::Op::Field: return {ast::SpellName(term->field.name, ast::NamePlace::Name), kPrimary};
    case ir::Op::WellFormed: return {fmt::format("well_formed({})", term->field.name), kPostfix};
    case ir::Op::Local: return {VariableName(term->imm), kPrimary};
    case ir::Op::Not: return WriteNot(term);
    case ir::Op::And: return WriteJoined(term, " and ", kAnd);
    case ir::Op::Or: return WriteJoined(term, " or ", kOr);
    case ir::Op::Select:
      return {fmt::format("if {} then {} else {}", Write(term->args[0]).text,
                          Write(term->args[1]).text, Write(term->args[2]).text),
              kLoosest};
    case ir::Op::IsNull: return {At(term->args[0], kCoalesce) + " is null", kCompare};
    case ir::Op::Unwrap:
    case ir::Op::Wrap:
    case ir::Op::IntToDecimal:
    case ir::Op::Rescale: return Write(term->args[0]);
    case ir::Op::Neg: return {"-" + At(term->args[0], kMinus), kMinus};
    case ir::Op::Concat: return WriteJoined(term, " + ", kSum);
    case ir::Op::Matches:
      return {fmt::format("{} matches {}", At(term->args[0], kCoalesce),
                          ast::SpellString(term->value.string())),
              kCompare};
    case ir::Op::ToLocal:
      return {fmt::format("local({}, {})", Write(term->args[0]).text,
                          ast::SpellString(term->value.string())),
              kPostfix};
    case ir::Op::Attribute: return WriteAttribute(term);
    case ir::Op::Lookup:
      return {At(term->args[0], kPostfix) + "[" + Write(term->args[1]).text + "]", kPostfix};
    case ir::Op::MakeSet: return {"{" + List(term->args) + "}", kPrimary};
    case ir::Op::MakeList: return {"[" + List(term->args) + "]", kPrimary};
    case ir::Op::MakeMap: return WriteMap(term);
    case ir::Op::MakeRecord: return WriteRecord(term);
    case ir::Op::AnyOf:
    case ir::Op::AllOf:
    case ir::Op::CountOf:
    case ir::Op::SumOf: return WriteQuantifier(term);
    default: break;
  }
  if (InfixOf(*term, types_)) return WriteInfix(term, false);
  return Call(CallName(*term, types_), term);
}

}  // namespace

Result<std::string> Print(const Term& term, const value::TypeTable& types,
                          const value::Model& model) {
  if (term->depth > kDepthMax || term->size > kPrintedMax) {
    return Fail(fmt::format("a condition of {} parts is too long to be written out", term->size));
  }
  Printer printer(types, model);
  Text written = printer.Write(term);
  if (printer.holds_failure()) return Fail("part of a condition is certain to fail");
  return written.text;
}

}  // namespace meshlaw::residual
