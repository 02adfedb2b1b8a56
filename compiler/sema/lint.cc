// SPDX-License-Identifier: Apache-2.0
// Warnings about laws that are sound and still not what their author wants: conditions that never
// differ, rules that whom they bind can switch off.
#include <algorithm>

#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::EffectKind;
using ast::PartKind;
using diag::Kind;
using value::Authority;
using value::TypeKind;

namespace {

/// What an expression reads, in itself and in the defs that it calls.
class Reads {
 public:
  explicit Reads(const Program& program) : program_(program) {}

  void Add(const ast::Expr* expr, const Frame* frame) {
    auto at = program_.infos.find(expr);
    Ref ref = at == program_.infos.end() ? Ref::None : at->second.ref;
    switch (ref) {
      case Ref::Field: AddField(frame, at->second.index); return;
      case Ref::Accumulator:
      case Ref::Local: varies = true; break;
      case Ref::Param:
        varies = true;
        only_subject = false;
        return;
      case Ref::Attribute: AddAttribute(expr, at->second.index); break;
      case Ref::Def: AddDef(at->second.index); break;
      case Ref::None:
      case Ref::DefParameter:
      case Ref::Constant:
      case Ref::Builtin: break;
    }
    for (const ast::Expr* child : expr->children) Add(child, frame);
  }

  bool varies = false;       ///< something may differ from one evaluation to the next
  bool only_subject = true;  ///< nothing but the subject is asked
  bool only_owner = true;    ///< no attribute that anyone but its owner asserts
  std::vector<std::string> attributes;

 private:
  void AddField(const Frame* frame, uint32_t index) {
    varies = true;
    bool known = frame != nullptr && index < frame->fields.size();
    FieldSource source = known ? frame->fields[index].source : FieldSource::Now;
    only_subject &= source == FieldSource::Subject || source == FieldSource::Resource;
  }

  void AddAttribute(const ast::Expr* expr, uint32_t index) {
    const value::Type& type = program_.types[program_.Info(expr->children[0]).type];
    const std::vector<value::Attribute>& all = type.kind == TypeKind::Entity
                                                   ? program_.model.entities[type.decl].attributes
                                                   : program_.model.records[type.decl].attributes;
    if (type.kind != TypeKind::Entity) return;  // a record is asserted with what holds it
    varies = true;                              // an entity that is named may change, too
    only_owner &= all[index].authority == Authority::Owner;
    if (std::ranges::find(attributes, all[index].name) == attributes.end()) {
      attributes.push_back(all[index].name);
    }
  }

  void AddDef(uint32_t def) {
    if (seen_.insert(def).second) Add(program_.defs[def].def->body, nullptr);
  }

  const Program& program_;
  std::set<uint32_t> seen_;
};

}  // namespace

void Checker::CheckVaries(const ast::Expr* condition, std::string_view what) {
  Reads reads(program_);
  reads.Add(condition, nullptr);
  if (reads.varies) return;
  sink_
      .Report(Kind::AlwaysSame, condition->span,
              std::string(what) + " is always the same: it reads nothing that could differ")
      .Help("remove it, or compare something of the subject, the request or the data");
}

/// Who is forbidden something may not be the one whose word decides whether it is forbidden.
void Checker::CheckDisarming(const TypedRule& typed) {
  EffectKind effect = typed.rule->effect.kind;
  bool restricts =
      effect == EffectKind::Forbid || effect == EffectKind::Limit || effect == EffectKind::Mask;
  if (!restricts || typed.module->tier == Tier::Domain) return;
  for (PartKind kind : {PartKind::When, PartKind::Unless}) {
    const ast::RulePart* part = typed.rule->Find(kind);
    if (part == nullptr) continue;
    Reads reads(program_);
    reads.Add(part->expr, typed.frame.get());
    if (!reads.only_subject || !reads.only_owner || reads.attributes.empty()) continue;
    std::string names;
    for (const std::string& name : reads.attributes) {
      names += (names.empty() ? "" : ", ") + Quoted(name);
    }
    sink_
        .Report(Kind::SelfDisarmed, part->expr->span,
                "the owner of what the rule restricts can switch it off: it alone asserts " + names)
        .Help(
            "ask for a fact that is declared `by council`, `by platform` or `by derived`, or for "
            "something about the caller");
  }
}

}  // namespace meshlaw::sema
