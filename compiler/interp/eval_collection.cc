// SPDX-License-Identifier: Apache-2.0
// Sets, lists, maps, records and quantifiers.
#include <set>

#include "compiler/interp/call.h"

namespace meshlaw::interp {
namespace {

using ir::Op;

Value Fold(Value (*both)(const Value&, const Value&), Value start, const Values& results) {
  for (const Value& result : results) start = both(start, result);
  return start;
}

Value CountTrue(const Values& results) {
  int64_t count = 0;
  for (const Value& result : results) count += result.is_true() ? 1 : 0;
  return Value::Int(count);
}

/// From left to right; the first sum that does not fit is the result.
Value Sum(const Call& call, const Values& results) {
  Value sum = ZeroOf(call.type());
  for (const Value& result : results) {
    sum = AddOf(sum, result, call);
    if (sum.is_failure()) break;
  }
  return sum;
}

Value MapOf(const Values& keys_and_values) {
  std::set<Value> keys;
  Values entries;
  for (size_t i = 0; i < keys_and_values.size(); i += 2) {
    if (!keys.insert(keys_and_values[i]).second) continue;
    entries.push_back(keys_and_values[i]);
    entries.push_back(keys_and_values[i + 1]);
  }
  return Value::Map(std::move(entries));
}

const Value* FirstDominant(const Values& results) {
  const Value* dominant = nullptr;
  for (const Value& result : results) {
    bool above =
        result.is_failure() && (dominant == nullptr || dominant->failure() < result.failure());
    if (above) dominant = &result;
  }
  return dominant;
}

}  // namespace

Value EvalOneOf(const Call& call) {
  bool found = false;
  for (const Value& element : call.arg(1).elements()) found |= element == call.arg(0);
  return Value::Bool(found);
}

Value EvalInNetwork(const Call& call) {
  const std::string& ip = call.arg(0).string();
  const Value& where = call.arg(1);
  if (where.kind() == Value::Kind::Ip) {
    return Value::Bool(value::IsInNetwork(ip, where.string()));
  }
  bool found = false;
  for (const Value& network : where.elements()) {
    found |= !network.is_null() && value::IsInNetwork(ip, network.string());
  }
  return Value::Bool(found);
}

Value EvalSize(const Call& call) {
  if (call.arg(0).kind() == Value::Kind::Bytes) {
    return Value::Int(static_cast<int64_t>(call.arg(0).string().size()));
  }
  auto count = static_cast<int64_t>(call.arg(0).elements().size());
  return Value::Int(call.arg(0).kind() == Value::Kind::Map ? count / 2 : count);
}

Value EvalLookup(const Call& call) {
  const Values& entries = call.arg(0).elements();
  for (size_t i = 0; i < entries.size(); i += 2) {
    if (entries[i] == call.arg(1)) return entries[i + 1];
  }
  return Value::Null();
}

Value EvalMake(const Call& call) {
  if (call.inst.op == Op::MakeSet) return Value::Set(call.args);
  if (call.inst.op == Op::MakeList) return Value::List(call.args);
  if (call.inst.op == Op::MakeMap) return MapOf(call.args);
  return Value::Record(call.args);
}

Value EvalQuantifier(const Call& call, const Values& results) {
  if (call.inst.op == Op::AnyOf) return Fold(Or, Value::Bool(false), results);
  if (call.inst.op == Op::AllOf) return Fold(And, Value::Bool(true), results);
  if (const Value* failure = FirstDominant(results)) return *failure;
  return call.inst.op == Op::CountOf ? CountTrue(results) : Sum(call, results);
}

}  // namespace meshlaw::interp
