// SPDX-License-Identifier: Apache-2.0
// Digests: what a rule means, boiled down to 32 bytes.
//
// Every part is hashed as a list of texts, each with its length, so that no two lists have one
// form. An instruction's digest is over its op, its types and its operands' digests: a tree,
// however the function shares it, and without what no result depends on. Names that only the author
// sees (functions, binders, the rule itself) stay out; so do messages, places and values of params.
#include <fmt/format.h>
#include <sodium.h>

#include <array>
#include <set>

#include "compiler/ir/names.h"
#include "compiler/ir/text.h"

namespace meshlaw::ir {
namespace {

using value::Type;
using value::TypeKind;

/// A list of texts on its way to a digest.
class Parts {
 public:
  explicit Parts(std::string_view tag) { Add(tag); }
  Parts& Add(std::string_view part) {
    bytes_ += fmt::format("{}:{}", part.size(), part);
    return *this;
  }
  Parts& Add(size_t number) { return Add(std::to_string(number)); }
  Parts& Add(bool flag) { return Add(std::string_view(flag ? "1" : "0")); }
  Parts& Add(const Parts& inner) { return Add(inner.bytes_); }

  std::string Hash() const {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash;
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes_.data()),
                       bytes_.size());
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hex;
    for (unsigned char byte : hash) {
      hex += kDigits[byte >> 4];
      hex += kDigits[byte & 15];
    }
    return hex;
  }

 private:
  std::string bytes_;
};

class Digester {
 public:
  explicit Digester(const Module& module)
      : module_(module), functions_(module.functions.size()), types_(module.types.size()) {
    // Inner functions have more locals than outer ones, so these come later.
    for (size_t i = 0; i < types_.size(); ++i) types_[i] = TypeDigest(module.types[TypeId(i)]);
    size_t depth = 0;
    for (const Function& function : module.functions) {
      depth = std::max(depth, function.locals.size());
    }
    for (size_t locals = depth + 1; locals-- > 0;) {
      for (size_t i = 0; i < functions_.size(); ++i) {
        const Function& function = module.functions[i];
        if (function.locals.size() == locals) functions_[i] = FunctionDigest(function);
      }
    }
  }

  std::string RuleDigest(const Rule& rule) const;

 private:
  std::string TypeDigest(const Type& type) const;
  std::string DeclarationPart(const Type& type) const;
  std::string FunctionDigest(const Function& function) const;
  std::string InstDigest(const Function& function, const Inst& inst,
                         const std::vector<std::string>& done) const;
  std::string ImmediatePart(const Function& function, const Inst& inst) const;
  std::string FieldPart(const Frame& frame, uint32_t index) const;
  std::string AttributePart(const Function& function, const Inst& inst) const;
  std::string ParamPart(const Param& param) const;
  std::string ClausePart(const Clause& clause) const;
  std::set<uint32_t> AccumulatorsOf(FunctionId start) const;
  std::string AccumulatorPart(const Accumulator& accumulator) const;
  std::string MaskPart(const Mask& mask) const;
  std::string SubjectPart(const Subject& subject) const;

  const std::string& Of(TypeId id) const { return types_[id.index()]; }
  const std::string& Of(FunctionId id) const { return functions_[id.index()]; }
  std::string Of(ConstantId id) const {
    const Constant& constant = module_[id];
    return Parts("constant")
        .Add(Of(constant.type))
        .Add(Literal(constant.value, constant.type, module_.types, module_.model))
        .Hash();
  }
  template <typename Id>
  std::string OrNone(const std::optional<Id>& id) const {
    return id ? std::string(Of(*id)) : "none";
  }
  std::string NameOf(const value::Declared& declared) const {
    return declared.module + "." + declared.name;
  }

  const Module& module_;
  std::vector<std::string> functions_;  ///< by function
  std::vector<std::string> types_;      ///< by type
};

/// An enum's values belong to its meaning: their order decides comparisons.
std::string Digester::DeclarationPart(const Type& type) const {
  if (type.kind == TypeKind::Record) return NameOf(module_.model.records[type.decl]);
  if (type.kind == TypeKind::Entity) return NameOf(module_.model.entities[type.decl]);
  if (type.kind != TypeKind::Enum) return "";
  const value::EnumDecl& decl = module_.model.enums[type.decl];
  Parts parts("enum");
  parts.Add(NameOf(decl)).Add(decl.ordered);
  for (const std::string& value : decl.values) parts.Add(value);
  return parts.Hash();
}

std::string Digester::TypeDigest(const Type& type) const {
  Parts parts("type");
  parts.Add(value::Name(type.kind)).Add(type.optional).Add(type.nan).Add(DeclarationPart(type));
  if (type.kind == TypeKind::Decimal) parts.Add(size_t{type.precision}).Add(size_t{type.scale});
  if (type.kind == TypeKind::Vector) parts.Add(size_t{type.size});
  if (type.element.valid()) parts.Add(Of(type.element));
  if (type.key.valid()) parts.Add(Of(type.key));
  return parts.Hash();
}

std::string Digester::FunctionDigest(const Function& function) const {
  std::vector<std::string> done;
  for (const Inst& inst : function.insts) done.push_back(InstDigest(function, inst, done));
  return done[function.result.index()];
}

std::string Digester::InstDigest(const Function& function, const Inst& inst,
                                 const std::vector<std::string>& done) const {
  Parts parts("inst");
  parts.Add(Info(inst.op).mnemonic).Add(Of(inst.type)).Add(ImmediatePart(function, inst));
  for (InstId arg : inst.args) parts.Add(done[arg.index()]);
  return parts.Hash();
}

std::string Digester::ImmediatePart(const Function& function, const Inst& inst) const {
  switch (Info(inst.op).immediate) {
    case Immediate::None: return "";
    case Immediate::Constant: return Of(ConstantId(inst.imm));
    case Immediate::Field: return FieldPart(module_[function.frame], inst.imm);
    case Immediate::Attribute: return AttributePart(function, inst);
    case Immediate::Function: return Of(FunctionId(inst.imm));
    case Immediate::Param: return ParamPart(module_.params[inst.imm]);
    case Immediate::Part: return std::string(Name(static_cast<DatePart>(inst.imm)));
    case Immediate::Local:
    case Immediate::Accumulator:
    case Immediate::Scale: return std::to_string(inst.imm);
  }
  MESHLAW_UNREACHABLE();
}

/// A column is known by its name; what a rule calls its subject, caller or value is the author's.
std::string Digester::FieldPart(const Frame& frame, uint32_t index) const {
  const FrameField& field = frame.fields[index];
  Parts parts("field");
  parts.Add(Name(frame.kind)).Add(Name(field.source));
  if (field.source == FieldSource::Column) parts.Add(field.name);
  if (field.source == FieldSource::Key) {
    size_t position = 0;
    for (uint32_t i = 0; i < index; ++i) position += frame.fields[i].source == FieldSource::Key;
    parts.Add(position);
  }
  return parts.Hash();
}

std::string Digester::AttributePart(const Function& function, const Inst& inst) const {
  const Type& type = module_.types[function.insts[inst.args[0].index()].type];
  const auto& attributes = type.kind == TypeKind::Record
                               ? module_.model.records[type.decl].attributes
                               : module_.model.entities[type.decl].attributes;
  return attributes[inst.imm].name;
}

std::string Digester::ParamPart(const Param& param) const {
  return Parts("param")
      .Add(param.name)
      .Add(Of(param.type))
      .Add(OrNone(param.low))
      .Add(OrNone(param.high))
      .Hash();
}

std::string Digester::AccumulatorPart(const Accumulator& accumulator) const {
  Parts parts("accumulator");
  parts.Add(Name(accumulator.kind)).Add(Of(accumulator.type));
  for (FunctionId arg : accumulator.args) parts.Add(Of(arg));
  for (const ColumnReference& reference : accumulator.references) {
    parts.Add(reference.port).Add(reference.column);
  }
  return parts.Hash();
}

/// Those that a function, or one within it, reads.
std::set<uint32_t> Digester::AccumulatorsOf(FunctionId start) const {
  std::set<uint32_t> read, seen{start.value};
  std::vector<FunctionId> open{start};
  while (!open.empty()) {
    const Function& function = module_[open.back()];
    open.pop_back();
    for (const Inst& inst : function.insts) {
      if (inst.op == Op::Accumulated) read.insert(inst.imm);
      bool inner = Info(inst.op).immediate == Immediate::Function;
      if (inner && seen.insert(inst.imm).second) open.push_back(FunctionId(inst.imm));
    }
  }
  return read;
}

std::string Digester::ClausePart(const Clause& clause) const {
  Parts parts("clause");
  parts.Add(clause.label).Add(Name(clause.kind)).Add(OrNone(clause.where));
  parts.Add(Of(clause.predicate));
  parts.Add(clause.keys.size());
  for (FunctionId key : clause.keys) parts.Add(Of(key));
  // What only a message counts is message text.
  for (uint32_t index : AccumulatorsOf(clause.predicate)) {
    if (index < clause.accumulators.size()) parts.Add(AccumulatorPart(clause.accumulators[index]));
  }
  if (clause.tolerate) {
    parts.Add("tolerate");
    parts.Add(fmt::format("{}/{}", clause.tolerate->numerator, clause.tolerate->denominator));
  }
  return parts.Add(clause.tolerate_errors).Add(Name(clause.severity)).Hash();
}

std::string Digester::SubjectPart(const Subject& subject) const {
  Parts parts("subject");
  parts.Add(NameOf(module_.model[subject.type])).Add(subject.id).Add(subject.else_deny);
  for (const Bound& bound : subject.bounds) parts.Add(bound.column).Add(Of(bound.type));
  return parts.Hash();
}

std::string Digester::MaskPart(const Mask& mask) const {
  return Parts("mask")
      .Add(mask.column)
      .Add(Name(mask.kind))
      .Add(std::to_string(mask.argument))
      .Hash();
}

std::string Digester::RuleDigest(const Rule& rule) const {
  Parts parts("meshlaw rule 1");
  parts.Add(Name(rule.tier)).Add(rule.domain).Add(Name(rule.strength)).Add(Name(rule.effect));
  parts.Add(Name(rule.on_error)).Add(rule.waivable).Add(rule.shadow).Add(SubjectPart(rule.subject));
  parts.Add(rule.caller ? NameOf(module_.model[*rule.caller]) : "any").Add(rule.caller_id);
  parts.Add(OrNone(rule.when)).Add(OrNone(rule.rows)).Add(OrNone(rule.that));
  parts.Add(Name(rule.severity)).Add(rule.columns_except);
  parts.Add(rule.actions.size());
  for (value::ActionId action : rule.actions) parts.Add(NameOf(module_.model[action]));
  parts.Add(rule.columns.size());
  for (const std::string& column : rule.columns) parts.Add(column);
  parts.Add(rule.masks.size());
  for (const Mask& mask : rule.masks) parts.Add(MaskPart(mask));
  for (const Clause& clause : rule.clauses) parts.Add(ClausePart(clause));
  return parts.Hash();
}

}  // namespace

void ComputeDigests(Module& module, RuleId first) {
  Digester digester(module);
  for (size_t i = first.index(); i < module.rules.size(); ++i) {
    module.rules[i].digest = digester.RuleDigest(module.rules[i]);
  }
}

}  // namespace meshlaw::ir
