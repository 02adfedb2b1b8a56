// SPDX-License-Identifier: Apache-2.0
// Strings: UTF-8, of which only code points and ASCII letters are looked at.
#include <memory>
#include <unordered_map>

#include "compiler/interp/call.h"
#include "compiler/ir/pattern.h"

namespace meshlaw::interp {
namespace {

int64_t CodePoints(std::string_view text) {
  int64_t count = 0;
  for (char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return count;
}

std::string Lowered(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

std::string Raised(std::string text) {
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

std::string Trimmed(const std::string& text) {
  constexpr std::string_view kSpace = " \t\n\v\f\r";
  size_t first = text.find_first_not_of(kSpace);
  if (first == text.npos) return "";
  return text.substr(first, text.find_last_not_of(kSpace) + 1 - first);
}

std::string Joined(const Values& parts) {
  std::string text;
  for (const Value& part : parts) text += part.string();
  return text;
}

/// Compiled once per thread: a pattern is compiled far slower than it matches.
const re2::RE2& Compiled(const std::string& pattern) {
  constexpr size_t kCachedMax = 1'000;
  thread_local std::unordered_map<std::string, std::unique_ptr<re2::RE2>> cache;
  if (cache.size() >= kCachedMax) cache.clear();
  std::unique_ptr<re2::RE2>& compiled = cache[pattern];
  if (compiled == nullptr) compiled = std::make_unique<re2::RE2>(pattern, ir::PatternOptions());
  return *compiled;
}

}  // namespace

Value EvalText(const Call& call) {
  if (call.inst.op == ir::Op::Concat) return Value::String(Joined(call.args));
  const std::string& a = call.arg(0).string();
  switch (call.inst.op) {
    case ir::Op::Length: return Value::Int(CodePoints(a));
    case ir::Op::Lower: return Value::String(Lowered(a));
    case ir::Op::Upper: return Value::String(Raised(a));
    case ir::Op::Trim: return Value::String(Trimmed(a));
    case ir::Op::HasText: return Value::Bool(a.find(call.arg(1).string()) != a.npos);
    case ir::Op::StartsWith: return Value::Bool(a.starts_with(call.arg(1).string()));
    case ir::Op::EndsWith: return Value::Bool(a.ends_with(call.arg(1).string()));
    default: MESHLAW_UNREACHABLE();
  }
}

Value EvalMatches(const Call& call) {
  const std::string& pattern = call.module.constants[call.inst.imm].value.string();
  return Value::Bool(re2::RE2::FullMatch(call.arg(0).string(), Compiled(pattern)));
}

}  // namespace meshlaw::interp
