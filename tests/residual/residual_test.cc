// SPDX-License-Identifier: Apache-2.0
// The law of partial evaluation: what is left, asked of a row, answers as the whole would have.
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <sstream>

#include "compiler/interp/interp.h"
#include "compiler/ir/text.h"
#include "compiler/residual/emit.h"
#include "compiler/residual/print.h"
#include "compiler/residual/specialize.h"
#include "compiler/residual/visible.h"
#include "tests/generators/functions.h"
#include "tests/generators/values.h"
#include "tests/generators/world.h"

namespace meshlaw::residual {
namespace {

using meshlaw::testing::Random;
using value::Value;
using value::Values;

/// Fields by position; residuals name columns, so theirs are found by name.
interp::Environment Over(const snapshot::Snapshot& snapshot, const ir::Frame& whole,
                         const Values& fields) {
  interp::Environment env;
  env.snapshot = &snapshot;
  env.domain = "orders";
  env.field = [&whole, &fields](const ir::Frame& frame, uint32_t index) {
    for (size_t i = 0; i < whole.fields.size(); ++i) {
      if (whole.fields[i].name == frame.fields[index].name) return fields[i];
    }
    return Value::Null();
  };
  return env;
}

bool IsColumn(const ir::FrameField& field) { return field.source == ir::FieldSource::Column; }

struct Tried {
  int shorter = 0, constant = 0, rows = 0, shown = 0;
};

/// One random condition, one request, several rows.
void TryOne(Random& random, Tried& tried) {
  ir::Module module;
  meshlaw::testing::DeclareWorld(module);
  ir::FrameId frame = meshlaw::testing::AddRandomFrame(module, random, ir::FrameKind::Row, 5,
                                                       [](const value::Type&) { return true; });
  meshlaw::testing::FunctionOptions options;
  options.depth_max = 4;
  value::TypeId boolean = module.types.Simple(value::TypeKind::Bool);
  ir::FunctionId function = AddRandomFunction(module, random, frame, boolean, options);
  auto snapshot = snapshot::Snapshot::Build(meshlaw::testing::RandomEntities(module, random));
  REQUIRE(snapshot);
  const ir::Frame whole = module[frame];
  Values fields = RandomFields(module, frame, random);

  Terms terms(module, snapshot->get());
  Term left = Specialize(terms, module, function, Over(**snapshot, whole, fields));
  std::vector<value::Failure> failures;
  Term visible = Visible(terms, left, failures);
  tried.constant += left->is_const() ? 1 : 0;

  ir::Module emitted = module;
  emitted.types = terms.types();
  auto visible_function = Emit(emitted, visible, "visible");
  REQUIRE(visible_function);
  std::optional<ir::FunctionId> left_function;
  if (auto made = Emit(emitted, left, "left")) left_function = *made;
  std::vector<std::string> faults = ir::Verify(emitted);
  INFO(ir::PrintFunction(module, function));
  INFO(ir::PrintFunction(emitted, *visible_function));
  INFO((faults.empty() ? "" : faults[0]));
  CHECK((faults.empty() || !left_function));
  size_t before = module[function].insts.size();
  tried.shorter += emitted[*visible_function].insts.size() < before ? 1 : 0;

  for (int row = 0; row < 6; ++row) {
    for (size_t i = 0; i < fields.size(); ++i) {
      if (IsColumn(whole.fields[i])) {
        fields[i] = RandomFieldValue(module, whole.fields[i].type, random);
      }
    }
    interp::Environment env = Over(**snapshot, whole, fields);
    Value expected = interp::Evaluate(module, function, env);
    Value shown = interp::Evaluate(emitted, *visible_function, env);
    ++tried.rows;
    tried.shown += expected.is_true() ? 1 : 0;
    CHECK(shown.is_true() == expected.is_true());
    if (!left_function) continue;
    Value same = interp::Evaluate(emitted, *left_function, env);
    CHECK(same.is_failure() == expected.is_failure());
    if (!expected.is_failure()) CHECK(same == expected);
  }
}

TEST_CASE("what is left answers as the whole would have") {
  Random random(11);
  Tried tried;
  for (int i = 0; i < 1500; ++i) {
    INFO("example " << i);
    TryOne(random, tried);
  }
  CHECK(tried.shorter > 300);
  CHECK(tried.constant > 100);
  CHECK(tried.shown > 1000);
}

// ---- words ----

std::string ReadText(const std::string& path) {
  std::ifstream in(path);
  REQUIRE(in);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// What follows `// text ` in a file, line by line.
std::vector<std::string> Expectations(const std::string& text) {
  constexpr std::string_view kMark = "// text ";
  std::vector<std::string> found;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with(kMark)) found.push_back(line.substr(kMark.size()));
  }
  return found;
}

ir::Module ReadModule(const std::string& text) {
  auto module = ir::Read(text);
  INFO((module ? "" : module.error().message));
  REQUIRE(module);
  std::vector<std::string> faults = ir::Verify(*module);
  INFO((faults.empty() ? "" : faults[0]));
  REQUIRE(faults.empty());
  return *std::move(module);
}

/// The functions of a file, each written out with `who` known; comments say what is expected:
/// `// text ...` before a function.
TEST_CASE("residuals in words") {
  std::string text = ReadText("tests/residual/words.rir");
  ir::Module module = ReadModule(text);
  std::vector<std::string> expected = Expectations(text);
  auto snapshot = snapshot::Snapshot::Build({});
  REQUIRE(snapshot);
  size_t next = 0;
  for (size_t i = 0; i < module.functions.size(); ++i) {
    if (!module.functions[i].locals.empty()) continue;
    REQUIRE(next < expected.size());
    interp::Environment env;
    env.snapshot = snapshot->get();
    env.field = [](const ir::Frame& frame, uint32_t index) {
      return frame.fields[index].source == ir::FieldSource::Context
                 ? Value::Record({Value::String("EU"), Value::Int(3), Value::Null()})
                 : Value::Null();
    };
    Terms terms(module, snapshot->get());
    std::vector<value::Failure> failures;
    Term term = Visible(terms, Specialize(terms, module, ir::FunctionId(i), env), failures);
    auto written = Print(term, terms.types(), terms.model());
    REQUIRE(written);
    CHECK(*written == expected[next++]);
  }
  CHECK(next == expected.size());
}

TEST_CASE("what would be too long is refused") {
  ir::Module module = ReadModule(
      "meshlaw-ir 1\nframe0 row {\n  column a: Int\n}\nfn0 over frame0 {\n  %0 = field a : Int\n  "
      "result %0\n}\n");
  Terms terms(module, nullptr);
  value::TypeId number = module.types.Simple(value::TypeKind::Int);
  Term term = terms.Field({"a", number, ir::FieldSource::Column}, ir::Op::Field, number);
  for (int i = 0; i < 60; ++i) {
    Node twice;
    twice.op = ir::Op::Add;
    twice.type = number;
    twice.args = {term, term};
    term = terms.Make(std::move(twice));
  }
  CHECK(!Print(term, terms.types(), terms.model()));
  CHECK(terms.size() < 70);
  Node compare;
  compare.op = ir::Op::Eq;
  compare.type = module.types.Simple(value::TypeKind::Bool);
  compare.args = {term, term};
  std::vector<value::Failure> failures;
  Term deep = terms.Make(std::move(compare));
  CHECK(Visible(terms, deep, failures) == deep);
  for (int i = 0; i < 3000; ++i) {
    Node more;
    more.op = ir::Op::Neg;
    more.type = number;
    more.args = {term};
    term = terms.Make(std::move(more));
  }
  CHECK(!Emit(module, term, "deep"));
}

}  // namespace
}  // namespace meshlaw::residual
