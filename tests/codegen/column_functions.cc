// SPDX-License-Identifier: Apache-2.0
#include "tests/codegen/column_functions.h"

#include <algorithm>

#include "tests/generators/values.h"

namespace meshlaw::codegen {

using ir::InstId;
using ir::Op;
using testing::Random;
using value::Type;
using value::TypeId;
using value::TypeKind;
using value::Value;

namespace {

TypeId DecimalType(ir::Module& module, int precision, int scale) {
  return module.types.Decimal(precision, scale);
}

TypeId NanFloat(ir::Module& module) {
  Type type{.kind = TypeKind::Float, .nan = true};
  return module.types.Intern(type);
}

TypeId VectorType(ir::Module& module) {
  Type type{.kind = TypeKind::Vector, .size = 3, .element = module.types.Simple(TypeKind::Float)};
  return module.types.Intern(type);
}

class Maker {
 public:
  Maker(ir::Module& module, Random& random, ir::FrameId frame) : module_(module), random_(random) {
    function_.frame = frame;
  }

  ir::FunctionId Make(TypeId result, int depth) {
    const Type type = module_.types[result];
    InstId made = MakeValue(module_.types.WithOptional(result, false), depth);
    if (type.optional) made = Nullable(result, made, depth);
    function_.result = made;
    return module_.AddFunction(std::move(function_));
  }

 private:
  TypeId Simple(TypeKind kind) { return module_.types.Simple(kind); }
  TypeId TypeOf(InstId id) const { return function_.insts[id.index()].type; }
  InstId Emit(Op op, TypeId type, std::vector<InstId> args, uint32_t imm = 0) {
    function_.insts.push_back({op, type, std::move(args), imm, {}});
    return InstId(function_.insts.size() - 1);
  }
  InstId Const(TypeId type, Value value) {
    return Emit(Op::Const, type, {}, module_.AddConstant(type, std::move(value)).value);
  }

  InstId MakeValue(TypeId type, int depth);
  InstId Nullable(TypeId optional, InstId value, int depth);
  InstId Leaf(TypeId type);
  std::optional<InstId> Field(TypeId type, bool optional);
  Value SmallValue(TypeId type);
  InstId MakeBool(int depth);
  InstId MakeComparison(int depth);
  InstId MakeOneOf(int depth);
  InstId MakeTextTest(int depth);
  InstId MakeNullTest();
  InstId MakeInt(int depth);
  InstId MakeFloat(TypeId type, int depth);
  InstId MakeDecimal(TypeId type, int depth);
  InstId MakeString(int depth);
  InstId MakeTime(TypeId type, int depth);
  InstId MakeSelect(TypeId type, int depth);
  TypeId ComparedType();

  ir::Module& module_;
  Random& random_;
  ir::Function function_;
};

// ---- leaves ----

std::optional<InstId> Maker::Field(TypeId type, bool optional) {
  const TypeId wanted = module_.types.WithOptional(type, optional);
  const auto& fields = module_[function_.frame].fields;
  std::vector<uint32_t> same;
  for (uint32_t i = 0; i < fields.size(); ++i) {
    if (fields[i].type == wanted) same.push_back(i);
  }
  if (same.empty()) return std::nullopt;
  return Emit(Op::Field, wanted, {}, random_.Pick(same));
}

/// Values that columns are likely to hold too.
Value Maker::SmallValue(TypeId type) {
  const auto number = static_cast<int64_t>(random_.Below(13)) - 3;
  const Type of = module_.types[type];
  switch (of.kind) {
    case TypeKind::Int: return Value::Int(number);
    case TypeKind::Decimal: return Value::Of(value::Decimal{number * 5, of.scale});
    case TypeKind::Float: return Value::Float(static_cast<double>(number) / 4);
    case TypeKind::String: {
      static const std::vector<std::string> kTexts = {"",
                                                      "a",
                                                      "ab",
                                                      "ab\0"
                                                      "c",
                                                      "Ab ",
                                                      "a@b.example",
                                                      "abcdefg",
                                                      "abcdefgh",
                                                      "abcdefghi"};
      return Value::String(random_.Pick(kTexts));
    }
    default: break;
  }
  return testing::RandomValue(module_, type, random_);
}

InstId Maker::Leaf(TypeId type) {
  if (!random_.OneIn(4)) {
    if (random_.OneIn(3)) {
      if (const auto field = Field(type, true)) {
        if (random_.OneIn(2)) return Emit(Op::Unwrap, type, {*field});
        return Emit(Op::Coalesce, type, {*field, Const(type, SmallValue(type))});
      }
    }
    if (const auto field = Field(type, false)) return *field;
  }
  const bool is_wild = random_.OneIn(4);
  return Const(type, is_wild ? testing::RandomValue(module_, type, random_) : SmallValue(type));
}

InstId Maker::Nullable(TypeId optional, InstId value, int depth) {
  const TypeId type = module_.types.WithOptional(optional, false);
  const auto field = Field(type, true);
  const InstId wrapped = Emit(Op::Wrap, optional, {value});
  if (!field) return wrapped;
  if (random_.OneIn(2)) return Emit(Op::Coalesce, optional, {*field, wrapped});
  return Emit(Op::Select, optional, {MakeBool(depth - 1), *field, wrapped});
}

InstId Maker::MakeSelect(TypeId type, int depth) {
  const InstId condition = MakeBool(depth - 1);
  const InstId a = MakeValue(type, depth - 1);
  return Emit(Op::Select, type, {condition, a, MakeValue(type, depth - 1)});
}

InstId Maker::MakeValue(TypeId type, int depth) {
  const Type of = module_.types[type];
  if (of.kind == TypeKind::Bool) return MakeBool(depth);
  if (depth <= 0 || random_.OneIn(4)) return Leaf(type);
  if (random_.OneIn(8)) return MakeSelect(type, depth);
  switch (of.kind) {
    case TypeKind::Int: return MakeInt(depth);
    case TypeKind::Float: return MakeFloat(type, depth);
    case TypeKind::Decimal: return MakeDecimal(type, depth);
    case TypeKind::String: return MakeString(depth);
    default: return MakeTime(type, depth);
  }
}

// ---- truth ----

TypeId Maker::ComparedType() {
  switch (random_.Below(12)) {
    case 0:
    case 1:
    case 2: return Simple(TypeKind::Int);
    case 3: return Simple(TypeKind::Float);
    case 4: return NanFloat(module_);
    case 5: return DecimalType(module_, 10, 2);
    case 6: return DecimalType(module_, 38, 4);
    case 7: return Simple(TypeKind::String);
    case 8: return Simple(random_.OneIn(2) ? TypeKind::Date : TypeKind::Time);
    case 9: return Simple(random_.OneIn(2) ? TypeKind::Timestamp : TypeKind::LocalTimestamp);
    case 10: return Simple(TypeKind::Duration);
    default: return module_.types.EnumType(value::EnumId(0));
  }
}

InstId Maker::MakeComparison(int depth) {
  static const std::vector<Op> kOps = {Op::Eq, Op::Ne, Op::Lt, Op::Le, Op::Gt, Op::Ge};
  const Op op = random_.Pick(kOps);
  const TypeId type = ComparedType();
  const bool is_equality = op == Op::Eq || op == Op::Ne;
  if (is_equality && random_.OneIn(4)) {
    const auto a = Field(type, true);
    const TypeId optional = module_.types.WithOptional(type, true);
    if (a) {
      const InstId b = random_.OneIn(2) ? Emit(Op::Wrap, optional, {MakeValue(type, depth - 1)})
                                        : *Field(type, true);
      return Emit(op, Simple(TypeKind::Bool), {*a, b});
    }
  }
  TypeId other = type;
  if (module_.types.Is(type, TypeKind::Decimal) && random_.OneIn(2)) {
    other = DecimalType(module_, 12, 3);
  }
  const InstId a = MakeValue(type, depth - 1);
  return Emit(op, Simple(TypeKind::Bool), {a, MakeValue(other, depth - 1)});
}

InstId Maker::MakeOneOf(int depth) {
  const TypeId type = random_.OneIn(8) ? Simple(TypeKind::Bool) : ComparedType();
  const InstId a = MakeValue(type, depth - 1);
  value::Values elements;
  for (uint64_t n = random_.Below(6); n > 0; --n) elements.push_back(SmallValue(type));
  const TypeId set = module_.types.SetOf(type);
  const InstId members = Const(set, Value::Set(std::move(elements)));
  return Emit(Op::OneOf, Simple(TypeKind::Bool), {a, members});
}

InstId Maker::MakeTextTest(int depth) {
  const TypeId text = Simple(TypeKind::String), truth = Simple(TypeKind::Bool);
  const InstId a = MakeString(depth - 1);
  switch (random_.Below(5)) {
    case 0: return Emit(Op::StartsWith, truth, {a, Leaf(text)});
    case 1: {
      static const std::vector<std::string> kPrefixes = {
          "", "a", "ab", std::string("ab\0", 3), std::string("\0", 1), "abcdefg", "abcdefgh"};
      return Emit(Op::StartsWith, truth, {a, Const(text, Value::String(random_.Pick(kPrefixes)))});
    }
    case 2: return Emit(Op::EndsWith, truth, {a, Leaf(text)});
    case 3: return Emit(Op::HasText, truth, {a, Leaf(text)});
    default: {
      static const std::vector<std::string> kPatterns = {"[a-c]+", ".*@.*\\.example", "[A-Z]?b? *",
                                                         ".{0,7}"};
      const Value pattern = Value::String(random_.Pick(kPatterns));
      return Emit(Op::Matches, truth, {a}, module_.AddConstant(text, pattern).value);
    }
  }
}

InstId Maker::MakeNullTest() {
  const auto& fields = module_[function_.frame].fields;
  const auto at = static_cast<uint32_t>(random_.Below(fields.size()));
  const TypeId truth = Simple(TypeKind::Bool);
  if (!module_.types.IsOptional(fields[at].type)) return Emit(Op::WellFormed, truth, {}, at);
  return Emit(Op::IsNull, truth, {Emit(Op::Field, fields[at].type, {}, at)});
}

InstId Maker::MakeBool(int depth) {
  const TypeId truth = Simple(TypeKind::Bool);
  if (depth <= 0) return Leaf(truth);
  switch (random_.Below(14)) {
    case 0: return Leaf(truth);
    case 1: return Emit(Op::Not, truth, {MakeBool(depth - 1)});
    case 2:
    case 3:
    case 4: {
      const InstId a = MakeBool(depth - 1);
      return Emit(random_.OneIn(2) ? Op::And : Op::Or, truth, {a, MakeBool(depth - 1)});
    }
    case 5: return MakeSelect(truth, depth);
    case 6: return MakeOneOf(depth);
    case 7: return MakeTextTest(depth);
    case 8: return MakeNullTest();
    case 9:
      if (random_.OneIn(2)) {
        return Emit(Op::IsFinite, truth, {MakeValue(NanFloat(module_), depth - 1)});
      }
      return Emit(Op::AllFinite, truth, {Leaf(VectorType(module_))});
    default: return MakeComparison(depth);
  }
}

// ---- numbers ----

InstId Maker::MakeInt(int depth) {
  const TypeId type = Simple(TypeKind::Int);
  const auto part = [&](TypeKind kind, ir::DatePart which) {
    return Emit(Op::DatePart, type, {MakeTime(Simple(kind), random_.OneIn(2) ? 0 : depth - 1)},
                static_cast<uint32_t>(which));
  };
  switch (random_.Below(12)) {
    case 0: return Emit(Op::Length, type, {MakeString(depth - 1)});
    case 1: return part(TypeKind::Timestamp, static_cast<ir::DatePart>(random_.Below(8)));
    case 2:
      return part(TypeKind::Date, random_.OneIn(2) ? ir::DatePart::Weekday : ir::DatePart::Year);
    case 3: return Emit(Op::FloatToInt, type, {MakeFloat(Simple(TypeKind::Float), depth - 1)});
    case 4: return Emit(random_.OneIn(2) ? Op::Neg : Op::Abs, type, {MakeValue(type, depth - 1)});
    default: break;
  }
  static const std::vector<Op> kOps = {Op::Add, Op::Sub, Op::Mul, Op::Div, Op::Rem};
  const InstId a = MakeValue(type, depth - 1);
  return Emit(random_.Pick(kOps), type, {a, MakeValue(type, depth - 1)});
}

InstId Maker::MakeFloat(TypeId type, int depth) {
  if (depth <= 0) return Leaf(type);
  switch (random_.Below(8)) {
    case 0: return Emit(Op::IntToFloat, type, {MakeValue(Simple(TypeKind::Int), depth - 1)});
    case 1: {
      const TypeId decimal = DecimalType(module_, random_.OneIn(2) ? 10 : 38, 2);
      return Emit(Op::DecimalToFloat, type, {MakeValue(decimal, depth - 1)});
    }
    case 2: return Emit(random_.OneIn(2) ? Op::Neg : Op::Abs, type, {MakeValue(type, depth - 1)});
    case 3: return Emit(Op::Norm, type, {Leaf(VectorType(module_))});
    default: break;
  }
  static const std::vector<Op> kOps = {Op::Add, Op::Sub, Op::Mul, Op::Div};
  const InstId a = MakeValue(type, depth - 1);
  return Emit(random_.Pick(kOps), type, {a, MakeValue(type, depth - 1)});
}

InstId Maker::MakeDecimal(TypeId type, int depth) {
  const Type of = module_.types[type];
  const TypeId shorter = DecimalType(module_, of.precision, of.scale / 2);
  switch (random_.Below(6)) {
    case 0: return Emit(Op::IntToDecimal, type, {MakeValue(Simple(TypeKind::Int), depth - 1)});
    case 1: return Emit(Op::Rescale, type, {MakeValue(shorter, depth - 1)});
    case 2: return Emit(random_.OneIn(2) ? Op::Neg : Op::Abs, type, {MakeValue(type, depth - 1)});
    case 3:
      if (of.scale % 2 == 0) {
        const InstId a = MakeValue(shorter, depth - 1);
        return Emit(Op::Mul, type, {a, MakeValue(shorter, depth - 1)});
      }
      [[fallthrough]];
    default: break;
  }
  const InstId a = MakeValue(type, depth - 1);
  const bool has_mixed = of.scale > 0 && random_.OneIn(3);
  const InstId b = MakeValue(has_mixed ? shorter : type, depth - 1);
  return Emit(random_.OneIn(2) ? Op::Add : Op::Sub, type, {a, b});
}

InstId Maker::MakeString(int depth) {
  const TypeId type = Simple(TypeKind::String);
  if (depth <= 0 || random_.OneIn(2)) return Leaf(type);
  static const std::vector<Op> kOps = {Op::Lower, Op::Upper, Op::Trim};
  return Emit(random_.Pick(kOps), type, {MakeString(depth - 1)});
}

InstId Maker::MakeTime(TypeId type, int depth) {
  if (depth <= 0) return Leaf(type);
  const TypeId duration = Simple(TypeKind::Duration);
  const TypeKind kind = module_.types[type].kind;
  const Op shift = random_.OneIn(2) ? Op::Add : Op::Sub;
  switch (kind) {
    case TypeKind::Date:
      if (random_.OneIn(3)) {
        return Emit(Op::DateOf, type, {MakeTime(Simple(TypeKind::Timestamp), 0)});
      }
      return Emit(shift, type, {MakeTime(type, depth - 1), Const(duration, SmallValue(duration))});
    case TypeKind::LocalTimestamp:
      if (random_.OneIn(2)) {
        const Value zone = Value::String(random_.OneIn(2) ? "America/New_York" : "UTC");
        const auto imm = module_.AddConstant(Simple(TypeKind::String), zone).value;
        return Emit(Op::ToLocal, type, {MakeTime(Simple(TypeKind::Timestamp), 0)}, imm);
      }
      [[fallthrough]];
    case TypeKind::Timestamp:
      return Emit(shift, type, {MakeTime(type, depth - 1), MakeTime(duration, depth - 1)});
    case TypeKind::Duration: break;
    default: return Leaf(type);
  }
  static const std::vector<TypeKind> kMoments = {TypeKind::Timestamp, TypeKind::LocalTimestamp,
                                                 TypeKind::Date, TypeKind::Time,
                                                 TypeKind::Duration};
  if (random_.OneIn(3)) {
    const InstId a = MakeTime(duration, depth - 1);
    const InstId b = MakeValue(Simple(TypeKind::Int), depth - 1);
    return Emit(random_.OneIn(2) ? Op::Mul : Op::Div, type, {a, b});
  }
  const TypeId moment = Simple(random_.Pick(kMoments));
  const InstId a = MakeTime(moment, depth - 1);
  return Emit(Op::Sub, type, {a, MakeTime(moment, depth - 1)});
}

}  // namespace

ir::FrameId AddColumnFrame(ir::Module& module, Random& random) {
  value::TypeTable& types = module.types;
  std::vector<TypeId> kinds;
  for (TypeKind kind : {TypeKind::Bool, TypeKind::Int, TypeKind::Int, TypeKind::Float,
                        TypeKind::String, TypeKind::String, TypeKind::Date, TypeKind::Time,
                        TypeKind::Timestamp, TypeKind::LocalTimestamp}) {
    kinds.push_back(types.Simple(kind));
  }
  for (TypeId type : {NanFloat(module), DecimalType(module, 10, 2), DecimalType(module, 12, 3),
                      DecimalType(module, 38, 4), DecimalType(module, 10, 1),
                      types.EnumType(value::EnumId(0)), VectorType(module)}) {
    kinds.push_back(type);
  }
  ir::Frame frame{ir::FrameKind::Row, {}};
  for (TypeId type : kinds) {
    for (bool optional : {false, true}) {
      if (random.OneIn(4)) continue;
      const std::string name = "c" + std::to_string(frame.fields.size());
      frame.fields.push_back({name, types.WithOptional(type, optional), ir::FieldSource::Column});
    }
  }
  return module.AddFrame(std::move(frame));
}

ir::FunctionId AddColumnFunction(ir::Module& module, Random& random, ir::FrameId frame,
                                 TypeId result, int depth) {
  return Maker(module, random, frame).Make(result, depth);
}

}  // namespace meshlaw::codegen
