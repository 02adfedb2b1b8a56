// SPDX-License-Identifier: Apache-2.0
// Warnings about classes of ports: one with nothing in it, and one that leaves a port out only by
// how the type of a column is written, which looks the same as a rule that binds the port.
#include <algorithm>

#include "compiler/sema/checker.h"
#include "runtime/value/column_fit.h"

namespace meshlaw::sema {

using diag::Kind;
using value::TypeKind;

namespace {

/// A port that has the columns of a class, as far as their names and kinds of type go.
struct NearPort {
  const CatalogPort* port;
  bool within = true;  ///< their types fit, too
};

/// As one who writes the rule would read them: null and digits are easily forgotten.
bool SameKind(const value::Type& column, const value::Type& wanted) {
  return column.kind == wanted.kind && column.decl == wanted.decl && column.size == wanted.size &&
         column.element == wanted.element && column.key == wanted.key;
}

/// Nothing if a column is lacking or of another kind.
std::optional<NearPort> Nearness(const value::TypeTable& types, const TypedRule& typed,
                                 const CatalogPort& port) {
  NearPort near{&port};
  for (const auto& [name, wanted] : typed.bounds) {
    const CatalogColumn* column = port.Find(name);
    if (column == nullptr || !SameKind(types[column->type], types[wanted])) return std::nullopt;
    near.within &= value::ColumnFits(types, column->type, wanted);
  }
  return near;
}

}  // namespace

/// The least type that both a column and those that fit `wanted` fit; invalid if no type is.
TypeId Checker::Widened(TypeId column, TypeId wanted) {
  value::Type type = At(wanted);
  const value::Type& have = At(column);
  if (have.scale != type.scale) return {};
  type.precision = std::max(type.precision, have.precision);
  type.nan |= have.nan;
  type.optional |= have.optional || type.nan;  // as it is spelt: `Float?nan`
  return program_.types.Intern(type);
}

void Checker::ReportNearClass(const ast::HasBound& bound, TypeId wanted,
                              const std::vector<const CatalogPort*>& ports) {
  TypeId wide = wanted;
  for (const CatalogPort* port : ports) {
    if (wide.valid()) wide = Widened(port->Find(bound.name.text)->type, wide);
  }
  const CatalogColumn& column = *ports[0]->Find(bound.name.text);
  std::string more = ports.size() == 1
                         ? ""
                         : ", and " + std::to_string(ports.size() - 1) +
                               (ports.size() == 2 ? " port more is" : " ports more are") +
                               " left out likewise";
  auto& d =
      sink_.Report(Kind::NearClass, bound.type.span,
                   "this leaves out " + Quoted(ports[0]->id) + ", whose " + Quoted(column.name) +
                       " is " + Quoted(Text(column.type)) + ", not " + Quoted(Text(wanted)) + more);
  d.At(column.span, "its contract is here");
  if (wide.valid()) {
    d.Help("write " + Quoted(bound.name.text + ": " + Text(wide)) + " to speak of both");
  } else {
    d.Help(
        "a Decimal fits one of the same scale with at least its digits: it needs a rule of its "
        "own");
  }
}

void Checker::ReportNearMisses(const TypedRule& typed,
                               const std::vector<const CatalogPort*>& near) {
  const ast::Subject& subject = typed.rule->effect.subject;
  for (const auto& [name, wanted] : typed.bounds) {
    std::vector<const CatalogPort*> missed;
    for (const CatalogPort* port : near) {
      if (!value::ColumnFits(program_.types, port->Find(name)->type, wanted))
        missed.push_back(port);
    }
    auto bound = std::ranges::find_if(subject.bounds,
                                      [&](const ast::HasBound& b) { return b.name.text == name; });
    if (!missed.empty()) ReportNearClass(*bound, wanted, missed);
  }
}

void Checker::CheckClass(const TypedRule& typed) {
  if (typed.bounds.empty() || !typed.subject_id.empty() || catalog_.ports.empty()) return;
  const bool own = typed.module->tier == Tier::Domain;
  bool any = false;
  std::vector<const CatalogPort*> missed;
  for (const auto& [id, port] : catalog_.ports) {
    if (own && port.domain != typed.module->domain) continue;
    auto near = Nearness(program_.types, typed, port);
    if (!near) continue;
    any = true;
    if (!near->within) missed.push_back(&port);
  }
  ReportNearMisses(typed, missed);
  if (any || !catalog_.unreadable_domains.empty()) return;
  sink_
      .Report(Kind::EmptyClass, typed.rule->effect.subject.span,
              own ? "no port of domain " + Quoted(typed.module->domain) + " has these columns"
                  : "no port of the mesh has these columns")
      .Help("look at their names and types, unless the rule is for ports to come");
}

}  // namespace meshlaw::sema
