// SPDX-License-Identifier: Apache-2.0
// Texts, times and vectors.
#include "tests/generators/draft.h"

namespace meshlaw::testing {

using ir::DatePart;
using ir::Op;

Draft::Made Draft::MakeText(Op op, TypeId type, int depth) {
  TypeId text = Simple(TypeKind::String);
  bool tests = op == Op::HasText || op == Op::StartsWith || op == Op::EndsWith;
  TypeKind gives = tests ? TypeKind::Bool : op == Op::Length ? TypeKind::Int : TypeKind::String;
  if (!Is(type, gives)) return {};
  size_t count = op == Op::Concat ? random_.Below(4) : tests ? 2 : 1;
  std::vector<InstId> args;
  for (size_t i = 0; i < count; ++i) args.push_back(Make(text, depth));
  return Emit(op, type, std::move(args));
}

Draft::Made Draft::MakeMatches(TypeId type, int depth) {
  static const std::vector<std::string> kPatterns = {
      "", "[a-z]*", "a|ab", ".+@.+\\.[a-z]{2,}", "\\d+(\\.\\d+)?", "(?i)A", "é.*", "[^\"]*"};
  if (!Is(type, TypeKind::Bool)) return {};
  TypeId text = Simple(TypeKind::String);
  InstId subject = Make(text, depth);
  value::Value pattern = value::Value::String(random_.Pick(kPatterns));
  return Emit(Op::Matches, type, {subject}, module_.AddConstant(text, pattern).value);
}

Draft::Made Draft::MakeDatePart(TypeId type, int depth) {
  if (!Is(type, TypeKind::Int)) return {};
  auto part = static_cast<DatePart>(random_.Below(8));
  bool of_day = part == DatePart::Hour || part == DatePart::Minute || part == DatePart::Second;
  const TypeKind kinds[] = {TypeKind::Timestamp, TypeKind::LocalTimestamp, TypeKind::Date};
  TypeId moment = Simple(kinds[random_.Below(of_day ? 2 : 3)]);
  return Emit(Op::DatePart, type, {Make(moment, depth)}, static_cast<uint32_t>(part));
}

Draft::Made Draft::MakeToLocal(TypeId type, int depth) {
  static const std::vector<std::string> kZones = {"UTC", "America/New_York", "Asia/Kolkata",
                                                  "Australia/Lord_Howe", "No/Where"};
  if (!Is(type, TypeKind::LocalTimestamp)) return {};
  InstId moment = Make(Simple(TypeKind::Timestamp), depth);
  value::Value zone = value::Value::String(random_.Pick(kZones));
  uint32_t constant = module_.AddConstant(Simple(TypeKind::String), zone).value;
  return Emit(Op::ToLocal, type, {moment}, constant);
}

Draft::Made Draft::MakeDateOf(TypeId type, int depth) {
  if (!Is(type, TypeKind::Date)) return {};
  TypeId moment = Simple(random_.OneIn(2) ? TypeKind::Timestamp : TypeKind::LocalTimestamp);
  return Emit(Op::DateOf, type, {Make(moment, depth)});
}

Draft::Made Draft::MakeVector(Op op, TypeId type, int depth) {
  if (op == Op::IsFinite) {
    if (!Is(type, TypeKind::Bool)) return {};
    return Emit(op, type, {Make(Varied(Simple(TypeKind::Float)), depth)});
  }
  TypeKind gives = op == Op::Dims   ? TypeKind::Int
                   : op == Op::Norm ? TypeKind::Float
                                    : TypeKind::Bool;
  TypeId vector = AnyType([](const Type& t) { return t.kind == TypeKind::Vector; });
  return Is(type, gives) ? Made(Emit(op, type, {Make(vector, depth)})) : Made();
}

}  // namespace meshlaw::testing
