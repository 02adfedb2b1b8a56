// SPDX-License-Identifier: Apache-2.0
// Writes the binary form: a mark and version, the types, the constants, then everything else.
//
// Types and constants are numbered by first use, so a module's bytes do not depend on how its
// tables came about, and what nothing uses is left out. Digests are left out too: whoever reads
// computes them.
#include <map>

#include "compiler/ir/binary.h"
#include "compiler/ir/binary_value.h"
#include "compiler/ir/text.h"

namespace meshlaw::ir {
namespace {

using value::Type;
using value::TypeKind;

class BinaryWriter {
 public:
  explicit BinaryWriter(const Module& module) : module_(module) {}

  std::string Run() {
    WriteModel();
    Each(module_.params, [&](const Param& param) { WriteParam(param); });
    Each(module_.frames, [&](const Frame& frame) { WriteFrame(frame); });
    Each(module_.functions, [&](const Function& function) { WriteFunction(function); });
    Each(module_.rules, [&](const Rule& rule) { WriteRule(rule); });
    ByteWriter all;
    for (char c : kBinaryMark) all.Byte(static_cast<uint8_t>(c));
    all.Number(kBinaryVersion);
    all.Number(types_.size());
    all.Append(type_bytes_);
    all.Number(constants_.size());
    all.Append(constant_bytes_);
    all.Append(out_);
    return all.Take();
  }

 private:
  template <typename Items, typename Function>
  void Each(const Items& items, Function write) {
    out_.Number(items.size());
    for (const auto& item : items) write(item);
  }
  template <typename Enum>
  void Tag(Enum value) {
    out_.Byte(static_cast<uint8_t>(value));
  }
  void Flag(bool flag) { out_.Byte(flag ? 1 : 0); }
  template <typename Tag>
  void Reference(Id<Tag> id) {
    out_.Number(id.value);
  }
  template <typename Tag>
  void Reference(const std::optional<Id<Tag>>& id) {
    out_.Number(id ? uint64_t{id->value} + 1 : 0);
  }
  void Texts(const std::vector<std::string>& texts) {
    Each(texts, [&](const std::string& text) { out_.Text(text); });
  }
  void Place(const Span& span) {
    out_.Number(span.valid() ? uint64_t{span.file.value} + 1 : 0);
    if (!span.valid()) return;
    out_.Number(span.begin);
    out_.Number(span.end);
  }

  void TypeUse(TypeId id) { out_.Number(NumberOf(id)); }
  void ConstantUse(ConstantId id) { out_.Number(NumberOf(id)); }
  uint64_t NumberOf(TypeId id);
  uint64_t NumberOf(ConstantId id);
  void WriteType(const Type& type);

  void WriteModel();
  void WriteDeclared(const value::Declared& declared);
  void WriteAttributes(const std::vector<value::Attribute>& attributes);
  void WriteParam(const Param& param);
  void WriteFrame(const Frame& frame);
  void WriteFunction(const Function& function);
  void WriteInst(const Inst& inst);
  void WriteRule(const Rule& rule);
  void WriteSubject(const Subject& subject);
  void WriteMessage(const Message& message);
  void WriteClause(const Clause& clause);
  void WriteAccumulator(const Accumulator& accumulator);

  const Module& module_;
  std::map<TypeId, uint64_t> types_;
  std::map<ConstantId, uint64_t> constants_;
  std::map<std::string, uint64_t> constant_numbers_;  ///< by bytes: equal constants are one
  ByteWriter type_bytes_, constant_bytes_, out_;
};

/// Elements come before their collections.
uint64_t BinaryWriter::NumberOf(TypeId id) {
  auto known = types_.find(id);
  if (known != types_.end()) return known->second;
  WriteType(module_.types[id]);
  return types_.emplace(id, types_.size()).first->second;
}

void BinaryWriter::WriteType(const Type& type) {
  uint64_t key = type.kind == TypeKind::Map ? NumberOf(type.key) : 0;
  uint64_t element = type.element.valid() ? NumberOf(type.element) : 0;
  type_bytes_.Byte(static_cast<uint8_t>(type.kind));
  type_bytes_.Byte(static_cast<uint8_t>((type.optional ? 1 : 0) | (type.nan ? 2 : 0)));
  switch (type.kind) {
    case TypeKind::Decimal: type_bytes_.Byte(type.precision); return type_bytes_.Byte(type.scale);
    case TypeKind::Enum:
    case TypeKind::Record:
    case TypeKind::Entity: return type_bytes_.Number(type.decl);
    case TypeKind::Map: type_bytes_.Number(key); return type_bytes_.Number(element);
    case TypeKind::Vector: type_bytes_.Number(element); return type_bytes_.Number(type.size);
    case TypeKind::Set:
    case TypeKind::List: return type_bytes_.Number(element);
    case TypeKind::Bool:
    case TypeKind::Int:
    case TypeKind::Float:
    case TypeKind::Ratio:
    case TypeKind::String:
    case TypeKind::Bytes:
    case TypeKind::Date:
    case TypeKind::Time:
    case TypeKind::Timestamp:
    case TypeKind::LocalTimestamp:
    case TypeKind::Duration:
    case TypeKind::Period:
    case TypeKind::Ip:
    case TypeKind::Version: return;
  }
  MESHLAW_UNREACHABLE();
}

uint64_t BinaryWriter::NumberOf(ConstantId id) {
  auto known = constants_.find(id);
  if (known != constants_.end()) return known->second;
  ByteWriter bytes;
  bytes.Number(NumberOf(module_[id].type));
  WriteValue(bytes, module_[id].value);
  std::string key = ByteWriter(bytes).Take();
  auto [number, is_new] = constant_numbers_.emplace(std::move(key), constant_numbers_.size());
  if (is_new) constant_bytes_.Append(bytes);
  return constants_.emplace(id, number->second).first->second;
}

void BinaryWriter::WriteDeclared(const value::Declared& declared) {
  out_.Text(declared.module);
  out_.Text(declared.name);
  out_.Text(declared.doc);
  Place(declared.span);
}

void BinaryWriter::WriteAttributes(const std::vector<value::Attribute>& attributes) {
  Each(attributes, [&](const value::Attribute& attribute) {
    out_.Text(attribute.name);
    TypeUse(attribute.type);
    Tag(attribute.authority);
    out_.Text(attribute.doc);
    Place(attribute.span);
  });
}

void BinaryWriter::WriteModel() {
  auto role = [&](value::Role each) { Tag(each); };
  auto entity = [&](value::EntityTypeId id) { Reference(id); };
  Each(module_.model.enums, [&](const value::EnumDecl& decl) {
    WriteDeclared(decl);
    Flag(decl.ordered);
    Texts(decl.values);
  });
  Each(module_.model.records, [&](const value::RecordDecl& decl) {
    WriteDeclared(decl);
    Each(decl.roles, role);
    WriteAttributes(decl.attributes);
  });
  Each(module_.model.entities, [&](const value::EntityDecl& decl) {
    WriteDeclared(decl);
    Each(decl.roles, role);
    Each(decl.parents, entity);
    WriteAttributes(decl.attributes);
  });
  Each(module_.model.actions, [&](const value::ActionDecl& decl) {
    WriteDeclared(decl);
    Each(decl.resources, entity);
  });
}

void BinaryWriter::WriteParam(const Param& param) {
  out_.Text(param.name);
  TypeUse(param.type);
  ConstantUse(param.initial);
  Flag(param.low.has_value());
  if (param.low) {
    ConstantUse(*param.low);
    ConstantUse(*param.high);
  }
  ConstantUse(param.current);
  Each(param.by_domain, [&](const auto& set) {
    out_.Text(set.first);
    ConstantUse(set.second);
  });
  Place(param.span);
  Place(param.set_span);
}

void BinaryWriter::WriteFrame(const Frame& frame) {
  Tag(frame.kind);
  Each(frame.fields, [&](const FrameField& field) {
    out_.Text(field.name);
    TypeUse(field.type);
    Tag(field.source);
  });
}

void BinaryWriter::WriteFunction(const Function& function) {
  out_.Text(function.name);
  Reference(function.frame);
  Each(function.locals, [&](TypeId local) { TypeUse(local); });
  Each(function.insts, [&](const Inst& inst) { WriteInst(inst); });
  Reference(function.result);
}

void BinaryWriter::WriteInst(const Inst& inst) {
  Tag(inst.op);
  TypeUse(inst.type);
  Each(inst.args, [&](InstId arg) { Reference(arg); });
  Immediate immediate = Info(inst.op).immediate;
  if (immediate == Immediate::Constant) {
    ConstantUse(ConstantId(inst.imm));
  } else if (immediate != Immediate::None) {
    out_.Number(inst.imm);
  }
  Place(inst.span);
}

void BinaryWriter::WriteSubject(const Subject& subject) {
  Reference(subject.type);
  out_.Text(subject.id);
  Each(subject.bounds, [&](const Bound& bound) {
    out_.Text(bound.column);
    TypeUse(bound.type);
  });
  Flag(subject.else_deny);
}

void BinaryWriter::WriteMessage(const Message& message) {
  Each(message, [&](const MessagePart& part) {
    out_.Text(part.text);
    Reference(part.function);
  });
}

void BinaryWriter::WriteAccumulator(const Accumulator& accumulator) {
  Tag(accumulator.kind);
  TypeUse(accumulator.type);
  Each(accumulator.args, [&](FunctionId arg) { Reference(arg); });
  Each(accumulator.references, [&](const ColumnReference& reference) {
    out_.Text(reference.port);
    out_.Text(reference.column);
  });
  Place(accumulator.span);
}

void BinaryWriter::WriteClause(const Clause& clause) {
  out_.Text(clause.label);
  Tag(clause.kind);
  Reference(clause.row_frame);
  Reference(clause.where);
  Reference(clause.predicate);
  Each(clause.keys, [&](FunctionId key) { Reference(key); });
  Each(clause.accumulators, [&](const Accumulator& each) { WriteAccumulator(each); });
  Flag(clause.tolerate.has_value());
  if (clause.tolerate) {
    out_.Signed(clause.tolerate->numerator);
    out_.Signed(clause.tolerate->denominator);
  }
  Flag(clause.tolerate_errors);
  Tag(clause.severity);
  WriteMessage(clause.because);
  WriteMessage(clause.fix);
  Place(clause.span);
}

void BinaryWriter::WriteRule(const Rule& rule) {
  for (const std::string* text : {&rule.module, &rule.name, &rule.doc}) out_.Text(*text);
  Tag(rule.tier);
  out_.Text(rule.domain);
  Tag(rule.strength);
  Tag(rule.effect);
  Tag(rule.on_error);
  Flag(rule.waivable);
  Flag(rule.shadow);
  Each(rule.actions, [&](value::ActionId action) { Reference(action); });
  WriteSubject(rule.subject);
  Reference(rule.caller);
  out_.Text(rule.caller_id);
  Reference(rule.when);
  Reference(rule.rows);
  Flag(rule.columns_except);
  Texts(rule.columns);
  Each(rule.masks, [&](const Mask& mask) {
    out_.Text(mask.column);
    Tag(mask.kind);
    out_.Signed(mask.argument);
  });
  Reference(rule.that);
  Each(rule.clauses, [&](const Clause& clause) { WriteClause(clause); });
  Reference(rule.descriptor_frame);
  Tag(rule.severity);
  WriteMessage(rule.because);
  WriteMessage(rule.fix);
  Texts(rule.cites);
  Place(rule.span);
}

}  // namespace

std::string ToBinary(const Module& module) { return BinaryWriter(module).Run(); }

}  // namespace meshlaw::ir
