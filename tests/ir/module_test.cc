// SPDX-License-Identifier: Apache-2.0
#include "tests/ir/support.h"

namespace meshlaw::ir {
namespace {

using value::Decimal;
using value::TypeKind;
using value::Value;

TEST_CASE("equal constants are one") {
  Module module;
  TypeId number = module.types.Simple(TypeKind::Int), real = module.types.Simple(TypeKind::Float);
  TypeId money = module.types.Decimal(10, 2), maybe = module.types.Simple(TypeKind::Int, true);
  CHECK(module.AddConstant(number, Value::Int(1)) == module.AddConstant(number, Value::Int(1)));
  CHECK(module.AddConstant(number, Value::Int(1)) != module.AddConstant(maybe, Value::Int(1)));
  CHECK(module.AddConstant(real, Value::Float(0.0)) !=
        module.AddConstant(real, Value::Float(-0.0)));
  ConstantId half = module.AddConstant(money, Value::Of(Decimal{5, 1}));
  CHECK(module[half].value.decimal().scale == 2);
  CHECK(module.AddConstant(money, Value::Of(Decimal{500, 3})) == half);
  TypeId list = module.types.ListOf(money);
  ConstantId listed = module.AddConstant(list, Value::List({Value::Of(Decimal{1, 0})}));
  CHECK(module[listed].value.elements()[0].decimal().scale == 2);
  // A pass may change the table without asking.
  ConstantId one = module.AddConstant(number, Value::Int(1));
  module.constants[one.index()].value = Value::Int(2);
  CHECK(module.AddConstant(number, Value::Int(1)) != one);
}

TEST_CASE("params differ by domain") {
  Module module = testing::MustRead(
      "meshlaw-ir 1 param p: Int { initial 1 low 0 high 9 current 2 for \"a\" 3 for \"b\" 4 }");
  const Param& param = module.params[0];
  auto value = [&](std::string_view domain) {
    return module[param.ValueFor(domain)].value.integer();
  };
  CHECK(value("") == 2);
  CHECK(value("a") == 3);
  CHECK(value("b") == 4);
  CHECK(value("c") == 2);
}

}  // namespace
}  // namespace meshlaw::ir
