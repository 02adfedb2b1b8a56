// SPDX-License-Identifier: Apache-2.0
#include "compiler/ir/bytes.h"
#include "tests/generators/modules.h"
#include "tests/ir/support.h"

namespace meshlaw::ir {
namespace {

using meshlaw::testing::Random;
using meshlaw::testing::RandomModule;
using testing::LoadText;
using testing::MustRead;

Module MustUnpack(std::string_view bytes) {
  Result<Module> module = FromBinary(bytes);
  if (!module) FAIL(module.error().message);
  return std::move(*module);
}

TEST_CASE("modules come back from their bytes") {
  for (uint64_t seed = 1; seed <= 100; ++seed) {
    Random random(seed);
    Module module = RandomModule(random, random.Below(6));
    std::string bytes = ToBinary(module);
    CAPTURE(seed);
    Module again = MustUnpack(bytes);
    REQUIRE(Print(again) == Print(module));
    REQUIRE(ToBinary(again) == bytes);
    for (size_t i = 0; i < module.rules.size(); ++i) {
      REQUIRE(again.rules[i].digest == module.rules[i].digest);
    }
  }
}

TEST_CASE("bytes depend on what a module says, not on how its tables came about") {
  for (uint64_t seed = 1; seed <= 50; ++seed) {
    Random random(seed);
    Module module = RandomModule(random, 3);
    std::string bytes = ToBinary(module);
    CAPTURE(seed);
    REQUIRE(ToBinary(MustRead(Print(module))) == bytes);
    // Types and constants that nothing uses.
    module.AddConstant(module.types.Simple(value::TypeKind::String),
                       value::Value::String("unused"));
    module.types.ListOf(module.types.Decimal(7, 7));
    REQUIRE(ToBinary(module) == bytes);
  }
}

TEST_CASE("places survive") {
  Module module = MustRead(LoadText("tests/ir/cases/whole.rir"));
  source::Span span{source::FileId(size_t{3}), 10, 70'000};
  module.rules[0].span = span;
  module.functions[0].insts[0].span = span;
  module.model.enums[0].span = span;
  module.params[0].set_span = span;
  Module again = MustUnpack(ToBinary(module));
  CHECK(again.rules[0].span == span);
  CHECK(again.functions[0].insts[0].span == span);
  CHECK(again.model.enums[0].span == span);
  CHECK(again.params[0].set_span == span);
  CHECK_FALSE(again.rules[1].span.valid());
}

TEST_CASE("bytes that are none") {
  std::string bytes = ToBinary(MustRead(LoadText("tests/ir/cases/whole.rir")));
  auto error = [](std::string_view text) {
    Result<Module> module = FromBinary(text);
    REQUIRE_FALSE(module.has_value());
    return module.error().message;
  };
  CHECK(error("") == "this is no rule IR");
  CHECK(error("something else") == "this is no rule IR");
  std::string newer = bytes;
  newer[8] = 2;
  CHECK(error(newer) == "this version of the rule IR is not known");
  CHECK(error(bytes + "x") == "the rule IR is damaged");
  for (size_t size = 0; size < bytes.size(); ++size) {
    CHECK_FALSE(FromBinary(std::string_view(bytes).substr(0, size)).has_value());
  }
}

TEST_CASE("only the canonical bytes are taken") {
  std::string bytes = ToBinary(MustRead("meshlaw-ir 1\nrecord m.R { }\n"));
  // The count of types as two bytes instead of one.
  std::string padded = bytes;
  REQUIRE(padded[9] == 0);
  padded.replace(9, 1, std::string("\x80\x00", 2));
  Result<Module> module = FromBinary(padded);
  REQUIRE_FALSE(module.has_value());
  CHECK(module.error().message == "the rule IR is not in its canonical form");
  // A type that nothing uses.
  std::string unused = bytes;
  unused.replace(9, 1, std::string("\x01\x00\x00", 3));
  module = FromBinary(unused);
  REQUIRE_FALSE(module.has_value());
  CHECK(module.error().message == "the rule IR is not in its canonical form");
}

TEST_CASE("hostile bytes never do worse than an error") {
  Random random(9);
  std::vector<std::string> seeds{ToBinary(MustRead(LoadText("tests/ir/cases/whole.rir")))};
  for (uint64_t seed = 1; seed <= 10; ++seed) {
    Random other(seed);
    seeds.push_back(ToBinary(RandomModule(other, 2)));
  }
  int taken = 0;
  for (int i = 0; i < 20'000; ++i) {
    std::string bytes = random.Pick(seeds);
    for (size_t edits = random.Below(4) + 1; edits > 0; --edits) {
      size_t at = random.Below(bytes.size());
      switch (random.Below(4)) {
        case 0: bytes[at] = static_cast<char>(random.Below(256)); break;
        case 1: bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.Below(8))); break;
        case 2: bytes.erase(at, random.Below(8)); break;
        default: bytes.insert(at, random.Below(8), static_cast<char>(random.Below(256)));
      }
      if (bytes.empty()) bytes = "x";
    }
    Result<Module> module = FromBinary(bytes);
    if (!module) continue;
    ++taken;
    // What is taken verifies and is what its bytes say.
    CHECK(Verify(*module).empty());
    CHECK(ToBinary(*module) == bytes);
    CHECK(Read(Print(*module)).has_value());
  }
  CHECK(taken > 100);
}

TEST_CASE("random bytes after the mark") {
  Random random(10);
  for (int i = 0; i < 5'000; ++i) {
    std::string bytes = "meshlaw\x1A\x01";
    for (size_t size = random.Below(200); size > 0; --size) {
      bytes += static_cast<char>(random.Below(random.OneIn(2) ? 256 : 8));
    }
    Result<Module> module = FromBinary(bytes);
    if (module) CHECK(ToBinary(*module) == bytes);
  }
}

TEST_CASE("numbers in bytes") {
  for (uint64_t number :
       {uint64_t{0}, uint64_t{127}, uint64_t{128}, uint64_t{16'384}, UINT64_MAX}) {
    ByteWriter out;
    out.Number(number);
    std::string bytes = out.Take();
    ByteReader in(bytes);
    CHECK(in.Number() == number);
    CHECK((in.done() && !in.failed()));
  }
  for (int64_t number : {int64_t{0}, int64_t{-1}, int64_t{1}, INT64_MAX, INT64_MIN}) {
    ByteWriter out;
    out.Signed(number);
    std::string bytes = out.Take();
    ByteReader in(bytes);
    CHECK(in.Signed() == number);
  }
  ByteReader endless(std::string_view("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 11));
  CHECK(endless.Number() == 0);
  CHECK(endless.failed());
}

}  // namespace
}  // namespace meshlaw::ir
