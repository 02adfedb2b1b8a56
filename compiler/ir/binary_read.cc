// SPDX-License-Identifier: Apache-2.0
// Reads the binary form.
//
// The bytes may come from anywhere. Reading only makes sure that what is made can be walked: counts
// are bounded by the bytes left, enumerations by their size, values by their depth. What indices
// and types must hold is the verifier's to say; that the bytes are the canonical ones is seen by
// writing the module again.
#include "compiler/ir/binary.h"
#include "compiler/ir/binary_value.h"
#include "compiler/ir/names.h"
#include "compiler/ir/text.h"

namespace meshlaw::ir {
namespace {

using value::Type;
using value::TypeKind;

class BinaryReader {
 public:
  explicit BinaryReader(std::string_view bytes) : in_(bytes) {}

  Result<Module> Run() {
    for (char c : kBinaryMark) {
      if (in_.Byte() != static_cast<uint8_t>(c)) return Fail("this is no rule IR");
    }
    if (in_.Number() != kBinaryVersion) return Fail("this version of the rule IR is not known");
    Each([&] { ReadType(); });
    Each([&] { ReadConstant(); });
    ReadModel();
    List(module_.params, [&] { return ReadParam(); });
    List(module_.frames, [&] { return ReadFrame(); });
    List(module_.functions, [&] { return ReadFunction(); });
    List(module_.rules, [&] { return ReadRule(); });
    if (in_.failed() || !in_.done()) return Fail("the rule IR is damaged");
    return std::move(module_);
  }

 private:
  template <typename Function>
  void Each(Function read) {
    for (size_t count = in_.Count(); count > 0 && !in_.failed(); --count) read();
  }
  template <typename Items, typename Function>
  void List(Items& items, Function read) {
    Each([&] { items.push_back(read()); });
  }
  template <typename Enum>
  Enum Tag(size_t count = kCount<Enum>) {
    uint8_t number = in_.Byte();
    if (number >= count) in_.Fail();
    return in_.failed() ? Enum{} : static_cast<Enum>(number);
  }
  bool Flag() {
    uint8_t flag = in_.Byte();
    if (flag > 1) in_.Fail();
    return flag == 1;
  }
  template <typename Id>
  Id Reference() {
    return Id(size_t{in_.Number32()});
  }
  template <typename Id>
  std::optional<Id> OptionalReference() {
    uint64_t number = in_.Number();
    if (number > UINT32_MAX) in_.Fail();
    if (number == 0 || in_.failed()) return std::nullopt;
    return Id(static_cast<size_t>(number - 1));
  }
  TypeId TypeUse() { return Reference<TypeId>(); }
  ConstantId ConstantUse() { return Reference<ConstantId>(); }
  void Texts(std::vector<std::string>& texts) {
    List(texts, [&] { return in_.Text(); });
  }
  Span Place() {
    std::optional<source::FileId> file = OptionalReference<source::FileId>();
    if (!file) return {};
    Span span;
    span.file = *file;
    span.begin = in_.Number32();
    span.end = in_.Number32();
    return span;
  }

  void ReadType();
  void ReadConstant();
  void ReadModel();
  void ReadDeclared(value::Declared& declared);
  void ReadRoles(std::vector<value::Role>& roles);
  void ReadEntities(std::vector<value::EntityTypeId>& ids);
  void ReadAttributes(std::vector<value::Attribute>& attributes);
  value::EnumDecl ReadEnum();
  value::RecordDecl ReadRecord();
  value::EntityDecl ReadEntity();
  value::ActionDecl ReadAction();
  Param ReadParam();
  Frame ReadFrame();
  Function ReadFunction();
  Inst ReadInst();
  Rule ReadRule();
  void ReadHead(Rule& rule);
  Subject ReadSubject();
  Mask ReadMask();
  Message ReadMessage();
  Clause ReadClause();
  Accumulator ReadAccumulator();

  ByteReader in_;
  Module module_;
};

void BinaryReader::ReadType() {
  Type type;
  type.kind = Tag<TypeKind>(static_cast<size_t>(TypeKind::Vector) + 1);
  uint8_t flags = in_.Byte();
  if (flags > 3) in_.Fail();
  type.optional = (flags & 1) != 0;
  type.nan = (flags & 2) != 0;
  bool declared =
      type.kind == TypeKind::Enum || type.kind == TypeKind::Record || type.kind == TypeKind::Entity;
  bool collection = type.kind == TypeKind::Set || type.kind == TypeKind::List ||
                    type.kind == TypeKind::Map || type.kind == TypeKind::Vector;
  if (type.kind == TypeKind::Decimal) {
    type.precision = in_.Byte();
    type.scale = in_.Byte();
  }
  if (declared) type.decl = in_.Number32();
  if (type.kind == TypeKind::Map) type.key = TypeUse();
  if (collection) type.element = TypeUse();
  if (type.kind == TypeKind::Vector) type.size = in_.Number32();
  size_t before = module_.types.size();
  if (!in_.failed() && module_.types.Intern(type).index() != before) in_.Fail();  // given twice
}

void BinaryReader::ReadConstant() {
  Constant constant;
  constant.type = TypeUse();
  constant.value = ReadValue(in_);
  module_.constants.push_back(std::move(constant));
}

void BinaryReader::ReadDeclared(value::Declared& declared) {
  declared.module = in_.Text();
  declared.name = in_.Text();
  declared.doc = in_.Text();
  declared.span = Place();
}

void BinaryReader::ReadRoles(std::vector<value::Role>& roles) {
  constexpr size_t kRoles = static_cast<size_t>(value::Role::Context) + 1;
  List(roles, [&] { return Tag<value::Role>(kRoles); });
}

void BinaryReader::ReadEntities(std::vector<value::EntityTypeId>& ids) {
  List(ids, [&] { return Reference<value::EntityTypeId>(); });
}

void BinaryReader::ReadAttributes(std::vector<value::Attribute>& attributes) {
  constexpr size_t kAuthorities = static_cast<size_t>(value::Authority::Derived) + 1;
  List(attributes, [&] {
    value::Attribute attribute;
    attribute.name = in_.Text();
    attribute.type = TypeUse();
    attribute.authority = Tag<value::Authority>(kAuthorities);
    attribute.doc = in_.Text();
    attribute.span = Place();
    return attribute;
  });
}

void BinaryReader::ReadModel() {
  List(module_.model.enums, [&] { return ReadEnum(); });
  List(module_.model.records, [&] { return ReadRecord(); });
  List(module_.model.entities, [&] { return ReadEntity(); });
  List(module_.model.actions, [&] { return ReadAction(); });
}

value::EnumDecl BinaryReader::ReadEnum() {
  value::EnumDecl decl;
  ReadDeclared(decl);
  decl.ordered = Flag();
  Texts(decl.values);
  return decl;
}

value::RecordDecl BinaryReader::ReadRecord() {
  value::RecordDecl decl;
  ReadDeclared(decl);
  ReadRoles(decl.roles);
  ReadAttributes(decl.attributes);
  return decl;
}

value::EntityDecl BinaryReader::ReadEntity() {
  value::EntityDecl decl;
  ReadDeclared(decl);
  ReadRoles(decl.roles);
  ReadEntities(decl.parents);
  ReadAttributes(decl.attributes);
  return decl;
}

value::ActionDecl BinaryReader::ReadAction() {
  value::ActionDecl decl;
  ReadDeclared(decl);
  ReadEntities(decl.resources);
  return decl;
}

Param BinaryReader::ReadParam() {
  Param param;
  param.name = in_.Text();
  param.type = TypeUse();
  param.initial = ConstantUse();
  if (Flag()) {
    param.low = ConstantUse();
    param.high = ConstantUse();
  }
  param.current = ConstantUse();
  List(param.by_domain, [&] {
    std::string domain = in_.Text();
    return std::make_pair(std::move(domain), ConstantUse());
  });
  param.span = Place();
  param.set_span = Place();
  return param;
}

Frame BinaryReader::ReadFrame() {
  Frame frame;
  frame.kind = Tag<FrameKind>();
  List(frame.fields, [&] {
    FrameField field;
    field.name = in_.Text();
    field.type = TypeUse();
    field.source = Tag<FieldSource>();
    return field;
  });
  return frame;
}

Function BinaryReader::ReadFunction() {
  Function function;
  function.name = in_.Text();
  function.frame = Reference<FrameId>();
  List(function.locals, [&] { return TypeUse(); });
  List(function.insts, [&] { return ReadInst(); });
  function.result = Reference<InstId>();
  return function;
}

Inst BinaryReader::ReadInst() {
  Inst inst;
  inst.op = Tag<Op>();
  inst.type = TypeUse();
  List(inst.args, [&] { return Reference<InstId>(); });
  if (Info(inst.op).immediate != Immediate::None) inst.imm = in_.Number32();
  inst.span = Place();
  return inst;
}

Subject BinaryReader::ReadSubject() {
  Subject subject;
  subject.type = Reference<value::EntityTypeId>();
  subject.id = in_.Text();
  List(subject.bounds, [&] {
    std::string column = in_.Text();
    return Bound{std::move(column), TypeUse()};
  });
  subject.else_deny = Flag();
  return subject;
}

Message BinaryReader::ReadMessage() {
  Message message;
  List(message, [&] {
    std::string text = in_.Text();
    return MessagePart{std::move(text), OptionalReference<FunctionId>()};
  });
  return message;
}

Accumulator BinaryReader::ReadAccumulator() {
  Accumulator accumulator;
  accumulator.kind = Tag<AccumulatorKind>();
  accumulator.type = TypeUse();
  List(accumulator.args, [&] { return Reference<FunctionId>(); });
  List(accumulator.references, [&] {
    std::string port = in_.Text();
    return ColumnReference{std::move(port), in_.Text()};
  });
  accumulator.span = Place();
  return accumulator;
}

Clause BinaryReader::ReadClause() {
  Clause clause;
  clause.label = in_.Text();
  clause.kind = Tag<ClauseKind>();
  clause.row_frame = Reference<FrameId>();
  clause.where = OptionalReference<FunctionId>();
  clause.predicate = Reference<FunctionId>();
  List(clause.keys, [&] { return Reference<FunctionId>(); });
  List(clause.accumulators, [&] { return ReadAccumulator(); });
  if (Flag()) {
    int64_t numerator = in_.Signed();
    clause.tolerate = value::Ratio{numerator, in_.Signed()};
  }
  clause.tolerate_errors = Flag();
  clause.severity = Tag<Severity>();
  clause.because = ReadMessage();
  clause.fix = ReadMessage();
  clause.span = Place();
  return clause;
}

Mask BinaryReader::ReadMask() {
  Mask mask;
  mask.column = in_.Text();
  mask.kind = Tag<MaskKind>();
  mask.argument = in_.Signed();
  return mask;
}

void BinaryReader::ReadHead(Rule& rule) {
  for (std::string* text : {&rule.module, &rule.name, &rule.doc}) *text = in_.Text();
  rule.tier = Tag<Tier>();
  rule.domain = in_.Text();
  rule.strength = Tag<Strength>();
  rule.effect = Tag<EffectKind>();
  rule.on_error = Tag<OnError>();
  rule.waivable = Flag();
  rule.shadow = Flag();
}

Rule BinaryReader::ReadRule() {
  Rule rule;
  ReadHead(rule);
  List(rule.actions, [&] { return Reference<value::ActionId>(); });
  rule.subject = ReadSubject();
  rule.caller = OptionalReference<value::EntityTypeId>();
  rule.caller_id = in_.Text();
  rule.when = OptionalReference<FunctionId>();
  rule.rows = OptionalReference<FunctionId>();
  rule.columns_except = Flag();
  Texts(rule.columns);
  List(rule.masks, [&] { return ReadMask(); });
  rule.that = OptionalReference<FunctionId>();
  List(rule.clauses, [&] { return ReadClause(); });
  rule.descriptor_frame = OptionalReference<FrameId>();
  rule.severity = Tag<Severity>();
  rule.because = ReadMessage();
  rule.fix = ReadMessage();
  Texts(rule.cites);
  rule.span = Place();
  return rule;
}

}  // namespace

Result<Module> FromBinary(std::string_view bytes) {
  if (bytes.size() > kBinaryBytesMax) return Fail("the rule IR is larger than the limit");
  Result<Module> module = BinaryReader(bytes).Run();
  if (!module) return module;
  std::vector<std::string> faults = Verify(*module);
  if (!faults.empty()) return Fail("the rule IR does not verify: " + faults[0]);
  if (ToBinary(*module) != bytes) return Fail("the rule IR is not in its canonical form");
  ComputeDigests(*module);
  return module;
}

}  // namespace meshlaw::ir
