// SPDX-License-Identifier: Apache-2.0
#include "mesh/judge/world_view.h"

#include <fmt/core.h>
#include <sodium.h>

#include <algorithm>

#include "runtime/report/words.h"
#include "runtime/value/time.h"

#include "mesh/judge/rule_name.h"

namespace meshlaw::judge {

using value::EntityRef;
using value::Value;

std::string WorldView::AncestorId(const EntityRef& subject, std::string_view type) const {
  auto id = input_.module.model.FindEntity(type);
  if (!id) return {};
  const snapshot::Entity* found = input_.snapshot.AncestorOfType(subject, *id);
  return found == nullptr ? std::string() : found->ref.id;
}

std::string WorldView::DomainOf(const EntityRef& subject) const {
  return AncestorId(subject, "Domain");
}
std::string WorldView::ProductOf(const EntityRef& subject) const {
  return AncestorId(subject, "Product");
}

Value WorldView::Attribute(const snapshot::Entity& entity, std::string_view name) const {
  auto index = input_.module.model[entity.ref.type].Find(name);
  return index ? entity.attributes[*index] : Value::Null();
}

report::Place WorldView::PlaceOf(source::Span span) const { return PlaceIn(input_.sources, span); }

const snapshot::Entity* WorldView::FindPort(const std::string& port) const {
  auto type = input_.module.model.FindEntity("Port");
  return type ? input_.snapshot.Find(*type, port) : nullptr;
}

std::set<std::string> WorldView::MaskedColumns(const std::string& port) const {
  std::set<std::string> masked;
  const snapshot::Entity* entity = FindPort(port);
  auto type = input_.module.model.FindEntity("Column");
  auto levels = input_.module.model.FindEnum("Classification");
  if (entity == nullptr || !type || !levels) return masked;
  auto confidential = input_.module.model[*levels].Find("confidential");
  for (const snapshot::Entity* column : input_.snapshot.OfType(*type)) {
    if (!input_.snapshot.IsIn(column->ref, entity->ref)) continue;
    Value level = Attribute(*column, "classification");
    if (level.is_null() || !confidential || level.integer() < *confidential) continue;
    masked.insert(Attribute(*column, "name").string());
  }
  return masked;
}

std::vector<std::string> WorldView::KeyColumns(const std::string& port) const {
  std::vector<std::string> keys;
  const snapshot::Entity* entity = FindPort(port);
  if (entity == nullptr) return keys;
  Value key = Attribute(*entity, "primary_key");
  if (key.is_null()) return keys;
  for (const Value& name : key.elements()) keys.push_back(name.string());
  return keys;
}

bool WorldView::Selected(const EntityRef& subject) const {
  const Selection& s = input_.selection;
  if (!s.domain.empty() && DomainOf(subject) != s.domain) return false;
  return s.product.empty() || ProductOf(subject) == s.product || subject.id == s.product;
}

bool WorldView::Selected(const ir::Rule& rule) const {
  const std::string& wanted = input_.selection.rule;
  return wanted.empty() || IsNamed(rule, wanted);
}

bool WorldView::Means(const ir::Rule& rule, const EntityRef& subject) const {
  if (!rule.subject.id.empty()) return rule.subject.id == subject.id;
  return rule.tier != ir::Tier::Domain || DomainOf(subject) == rule.domain;
}

namespace {

/// Bytes of a line that reports carry.
constexpr size_t kLineMax = 240;

bool Continues(std::string_view text, size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0u) == 0x80u;
}

/// The part of a long line around a byte of it, with no character halved.
std::string CutAround(std::string_view line, size_t focus) {
  if (line.size() <= kLineMax) return std::string(line);
  size_t from = std::min(focus > kLineMax / 3 ? focus - kLineMax / 3 : 0, line.size() - kLineMax);
  size_t to = from + kLineMax;
  while (Continues(line, from)) ++from;
  while (Continues(line, to)) --to;
  std::string text(line.substr(from, to - from));
  return (from > 0 ? "…" : "") + text + (to < line.size() ? "…" : "");
}

std::string OnOneLine(std::string_view text) {
  std::string out;
  for (char c : text) {
    bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!space) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  return out;
}

/// Is a part of a message a duration and nothing else?
bool IsDuration(const ir::Module& module, ir::FunctionId id) {
  const ir::Function& function = module[id];
  const ir::Inst& result = function.insts[function.result.index()];
  if (result.op != ir::Op::ToText) return false;
  value::TypeId shown = function.insts[result.args[0].index()].type;
  return module.types[shown].kind == value::TypeKind::Duration;
}

}  // namespace

report::Place PlaceIn(const source::SourceMap& sources, source::Span span) {
  if (!span.valid()) return {};
  source::Position at = sources.Begin(span);
  std::string_view line = sources.Line(span.file, at.line);
  size_t indent = std::min(line.find_first_not_of(" \t"), line.size());
  size_t focus = span.begin - sources.LineOffset(span.file, at.line);
  std::string text = CutAround(line.substr(indent), focus - std::min(focus, indent));
  return {sources.path(span.file), at.line, at.column, std::move(text)};
}

std::string RenderMessage(const Input& input, const ir::Message& message,
                          const interp::Environment& env) {
  std::string text;
  for (const ir::MessagePart& part : message) {
    std::string shown = interp::Render(input.module, {part}, env);
    bool rounds = part.function && IsDuration(input.module, *part.function) &&
                  value::ParseDuration(shown).has_value();
    text += rounds ? report::RoundDuration(shown) : shown;
  }
  return text;
}

std::string SourceOf(const Input& input, ir::FunctionId function) {
  const ir::Function& code = input.module[function];
  return OnOneLine(input.sources.text(code.insts[code.result.index()].span));
}

std::string Fingerprint(const std::string& rule, const std::string& clause,
                        const std::string& subject) {
  std::string text = rule + '\n' + clause + '\n' + subject;
  unsigned char hash[crypto_hash_sha256_BYTES];
  crypto_hash_sha256(hash, reinterpret_cast<const unsigned char*>(text.data()), text.size());
  std::string hex;
  for (int i = 0; i < 8; ++i) hex += fmt::format("{:02x}", hash[i]);
  return hex;
}

report::Finding MakeFinding(const WorldView& view, const ir::Rule& rule, const EntityRef& subject) {
  report::Finding finding;
  finding.rule = rule.FullName();
  finding.severity = rule.severity;
  finding.tier = ir::Name(rule.tier);
  finding.domain = view.DomainOf(subject);
  finding.product = view.ProductOf(subject);
  finding.subject = subject.id;
  finding.cites = rule.cites;
  finding.law = view.PlaceOf(rule.span);
  return finding;
}

void AddFaults(std::vector<report::Fault> faults, report::Report& report) {
  for (report::Fault& fault : faults) {
    bool known = std::ranges::any_of(report.faults, [&](const report::Fault& other) {
      return other.subject == fault.subject && other.code == fault.code &&
             other.message == fault.message;
    });
    if (!known) report.faults.push_back(std::move(fault));
  }
}

}  // namespace meshlaw::judge
