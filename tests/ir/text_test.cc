// SPDX-License-Identifier: Apache-2.0
#include <set>

#include "compiler/ir/names.h"
#include "tests/generators/modules.h"
#include "tests/ir/support.h"

namespace meshlaw::ir {
namespace {

using testing::LoadText;
using testing::MustRead;
using testing::MustReadUnverified;

/// Without comments and empty lines, which the form does not keep.
std::string Squeezed(const std::string& text) {
  std::istringstream in(text);
  std::string line, out;
  while (std::getline(in, line)) {
    bool kept = line.find_first_not_of(' ') != line.npos && !line.starts_with("//");
    if (kept) out += line + "\n";
  }
  return out;
}

TEST_CASE("the whole form prints what it reads") {
  std::string text = LoadText("tests/ir/cases/whole.rir");
  Module module = MustRead(text);
  CHECK(Squeezed(Print(module)) == Squeezed(text));
  CHECK(module.rules.size() == 4);
  CHECK(module.rules[3].clauses[0].label == "amount");
}

TEST_CASE("random modules read back as they were printed") {
  for (uint64_t seed = 1; seed <= 100; ++seed) {
    meshlaw::testing::Random random(seed);
    Module module = meshlaw::testing::RandomModule(random, random.Below(6));
    std::string text = Print(module);
    CAPTURE(seed);
    Module again = MustRead(text);
    REQUIRE(Print(again) == text);
    REQUIRE(again.rules.size() == module.rules.size());
    for (size_t i = 0; i < module.rules.size(); ++i) {
      REQUIRE(again.rules[i].digest == module.rules[i].digest);
    }
  }
}

TEST_CASE("every instruction is printed by its name") {
  std::string text;
  for (uint64_t seed = 1; seed <= 200; ++seed) {
    meshlaw::testing::Random random(seed);
    text += Print(meshlaw::testing::RandomModule(random, 4));
  }
  for (const OpInfo& info : AllOps()) {
    CHECK(text.find("= " + std::string(info.mnemonic) + " ") != text.npos);
  }
}

TEST_CASE("a module with faults can be looked at") {
  Module module = MustReadUnverified(LoadText("tests/ir/cases/whole.rir"));
  for (Function& function : module.functions) {
    for (Inst& inst : function.insts) inst.imm += 1'000;
  }
  CHECK(Print(module).find("field #100") != std::string::npos);
  for (Function& function : module.functions) {
    function.frame = FrameId();
    for (Inst& inst : function.insts) inst.type = TypeId();
  }
  CHECK(Print(module).find("frame4294967295") != std::string::npos);
}

TEST_CASE("names of the enumerations are told apart") {
  auto check = [](auto last, size_t count) {
    using Enum = decltype(last);
    std::set<std::string_view> names;
    for (size_t i = 0; i < count; ++i) {
      names.insert(Name(static_cast<Enum>(i)));
      CHECK(Named<Enum>(Name(static_cast<Enum>(i))) == static_cast<Enum>(i));
    }
    CHECK(names.size() == count);
    CHECK_FALSE(Named<Enum>("nothing").has_value());
  };
  check(DatePart{}, kCount<DatePart>);
  check(FieldSource{}, kCount<FieldSource>);
  check(FrameKind{}, kCount<FrameKind>);
  check(AccumulatorKind{}, kCount<AccumulatorKind>);
  check(ClauseKind{}, kCount<ClauseKind>);
  check(Severity{}, kCount<Severity>);
  check(EffectKind{}, kCount<EffectKind>);
  check(Strength{}, kCount<Strength>);
  check(Tier{}, kCount<Tier>);
  check(OnError{}, kCount<OnError>);
  check(MaskKind{}, kCount<MaskKind>);
  CHECK(AllOps().size() == kCount<Op>);
  for (const OpInfo& info : AllOps()) {
    CHECK(OpNamed(info.mnemonic) == info.op);
    CHECK(&Info(info.op) == &info);
  }
  CHECK(Name(Immediate::Accumulator) == "accumulator");
}

/// Texts, and what their faults say.
std::vector<std::pair<std::string, std::string>> FaultyTexts() {
  const std::string in_function =
      "meshlaw-ir 1\nentity m.T { attribute n: Int by owner }\nrecord m.R { attribute n: Int by "
      "owner "
      "}\nframe0 row { column a: Int column t: T column a: Int }\nfn0 over frame0 {\n";
  return {
      {"", "line 1, column 1: `meshlaw` is expected here"},
      {"meshlaw-ir 2", "line 1, column 13: only version 1"},
      {"meshlaw-ir 1\nnonsense", "line 2, column 1: a declaration, param, frame, function or rule"},
      {"meshlaw-ir 1\n\"open", "line 2, column 1: the quote does not end"},
      {"meshlaw-ir 1\n\"\\q\"", "line 2, column 1: this escape is not known"},
      {"meshlaw-ir 1\n\"\\u{d800}\"", "this escape is not known"},
      {"meshlaw-ir 1\n\"\\u{110000}\"", "this escape is not known"},
      {"meshlaw-ir 1\n\"\\u{}\"", "this escape is not known"},
      {"meshlaw-ir 1\n\xFF", "byte 13 is not UTF-8"},
      {"meshlaw-ir 1\nframe1 row { }", "frames are numbered in order"},
      {"meshlaw-ir 1\nframe0 rows { }", "line 2, column 8: a kind of frame is expected here"},
      {"meshlaw-ir 1\nframe0 row { columm a: Int }", "a source of a field is expected here"},
      {"meshlaw-ir 1\nframe0 row { column a: Int", "is expected here"},
      {"meshlaw-ir 1\nframe0 row { column a: Nope }", "line 2, column 24: there is no type `Nope`"},
      {"meshlaw-ir 1\nframe0 row { column a: Decimal(999, 0) }", "at most 38 digits"},
      {"meshlaw-ir 1\nenum a.E { value x } enum b.E { value y } frame0 row { column a: E }",
       "there are several types `E`"},
      {"meshlaw-ir 1\nrecord m.R is king { }", "a role is expected here"},
      {"meshlaw-ir 1\nrecord m.R { attribute a: Int by me }", "an authority is expected here"},
      {"meshlaw-ir 1\nenum m.E { value x } entity m.T in E { }", "this is no entity"},
      {"meshlaw-ir 1\nparam p: Int { initial x }", "line 2, column 24: this is no Int"},
      {"meshlaw-ir 1\nparam p: Set(Int) { initial {1: 2} }", "a collection has no keys"},
      {"meshlaw-ir 1\nparam p: Map(Int, Int) { initial {1} }", "a map has keys"},
      {"meshlaw-ir 1\nparam p: Map(Int, Int) { initial {1: 2, 3} }", "have keys or none"},
      {"meshlaw-ir 1\nrecord R { attribute a: Int by owner } param p: R { initial {b: 1} }",
       "a record has all its attributes, in order"},
      {"meshlaw-ir 1\nparam p: Vector(Float) { initial [1e0, x] }", "this is no Float"},
      {"meshlaw-ir 1\nparam p: Bool { initial maybe }", "this is no Bool"},
      {"meshlaw-ir 1\nparam p: Ratio { initial 1/0 }", "this is no Ratio"},
      {"meshlaw-ir 1\nparam p: Date { initial time(\"10:00\") }", "this is no Date"},
      {"meshlaw-ir 1\nfn0 over frame7 { }", "there is no such frame"},
      {in_function + "%1 = const 1 : Int }",
       "line 6, column 1: instructions are numbered in order"},
      {in_function + "%0 = frobnicate : Int }", "line 6, column 6: an instruction's name"},
      {in_function + "%0 = field b : Int }", "the frame has no field `b`"},
      {in_function + "%0 = field a : Int }", "several fields of this name: give the number"},
      {in_function + "%0 = param p : Int }", "there is no param `p`"},
      {in_function + "%0 = field t : T %1 = attr %0 T.x : Int }", "there is no attribute `x`"},
      {in_function + "%0 = field t : T %1 = attr %0 R.n : Int }",
       "this is not an attribute of the operand's type"},
      {in_function + "%0 = attr %0 T.n : Int }", "this is not an attribute of the operand's type"},
      {in_function + "%0 = date_part %0 century : Int }", "a part of a date is expected here"},
      {in_function + "%0 = any %0 five : Bool }", "`fn` and a number are expected here"},
      {in_function + "%0 = const % : Bool }", "a value is expected here"},
      {in_function + "result 5 }", "an instruction is expected here"},
      {"meshlaw-ir 1\nrule m.r { nothing }", "a part of a rule is expected here"},
      {"meshlaw-ir 1\nrule m.r { action m.fly }", "there is no action `m.fly`"},
      {"meshlaw-ir 1\nrule m.r { tier king }", "a tier is expected here"},
      {"meshlaw-ir 1\nframe0 row { } rule m.r { clause \"\" row over frame0 { tolerate 5 } }",
       "a share such as 1/1000 is expected here"},
      {"meshlaw-ir 1\nframe0 row { } rule m.r { clause \"\" row over frame0 { x } }",
       "a part of a clause is expected here"},
      {"meshlaw-ir 1\nrule m.r { effect permit }", "the module does not verify: rule `m.r`"},
  };
}

TEST_CASE("faults of the text say where they are") {
  std::vector<std::pair<std::string, std::string>> cases = FaultyTexts();
  std::string deep_type = "meshlaw-ir 1\nframe0 row { column a: ";
  std::string deep_value = "meshlaw-ir 1\nparam p: Int { initial ";
  for (int i = 0; i < 5'000; ++i) {
    deep_type += "Set(";
    deep_value += "[";
  }
  cases.emplace_back(deep_type, "the type is nested too deep");
  cases.emplace_back(deep_value, "the value is nested too deep");
  for (const auto& [text, fault] : cases) {
    Result<Module> module = Read(text);
    INFO(text.substr(0, 200));
    REQUIRE_FALSE(module.has_value());
    CHECK_THAT(module.error().message, Catch::Contains(fault));
  }
}

TEST_CASE("damaged text never does worse than an error") {
  std::string whole = LoadText("tests/ir/cases/whole.rir");
  meshlaw::testing::Random random(7);
  static const std::string kMarks = "{}()[]:,.%\"`#0 \n\\afn-";
  for (int i = 0; i < 2'000; ++i) {
    std::string text = whole;
    for (size_t edits = random.Below(3) + 1; edits > 0; --edits) {
      size_t at = random.Below(text.size());
      size_t size = random.Below(6);
      if (random.OneIn(3))
        text.erase(at, size);
      else
        text.replace(at, random.Below(2), 1, kMarks[random.Below(kMarks.size())]);
    }
    Result<Module> module = Read(text);
    if (module) CHECK(Read(Print(*module)).has_value());
  }
}

}  // namespace
}  // namespace meshlaw::ir
