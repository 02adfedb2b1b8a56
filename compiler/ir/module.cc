// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "compiler/ir/ir.h"
#include "runtime/value/conform.h"

namespace meshlaw::ir {
namespace {

/// What cannot be told apart has one key: a literal shows even the sign of a zero.
std::string KeyOf(const Module& module, TypeId type, const value::Value& value) {
  return fmt::format("{}:{}", type.value, Literal(value, type, module.types, module.model));
}

}  // namespace

ConstantId Module::AddConstant(TypeId type, value::Value value) {
  value = value::WithTypeScale(value, type, types, model);
  std::string key = KeyOf(*this, type, value);
  auto known = constant_index.find(key);
  // A pass may have rewritten the table since, so what the index says is looked at again.
  if (known != constant_index.end() && known->second.index() < constants.size()) {
    const Constant& found = constants[known->second.index()];
    if (KeyOf(*this, found.type, found.value) == key) return known->second;
  }
  ConstantId id(constants.size());
  constants.push_back({type, std::move(value)});
  constant_index.insert_or_assign(std::move(key), id);
  return id;
}

FrameId Module::AddFrame(Frame frame) {
  frames.push_back(std::move(frame));
  return FrameId(frames.size() - 1);
}

FunctionId Module::AddFunction(Function function) {
  functions.push_back(std::move(function));
  return FunctionId(functions.size() - 1);
}

ConstantId Param::ValueFor(std::string_view domain) const {
  for (const auto& [of, constant] : by_domain) {
    if (of == domain) return constant;
  }
  return current;
}

}  // namespace meshlaw::ir
