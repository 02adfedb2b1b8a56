// SPDX-License-Identifier: Apache-2.0
// Step one: modules and their uses, and the declared world. Declarations may refer to each other in
// any order and across modules, so names come first, then attributes.
#include <functional>
#include <unordered_set>

#include "compiler/sema/check.h"
#include "compiler/sema/resolve_type.h"

namespace meshlaw::sema {
namespace {

using diag::Kind;

class Declarer {
 public:
  Declarer(Program& program, diag::Sink& sink) : program_(program), sink_(sink) {}

  void AddModules(const std::vector<ModuleInput>& inputs) {
    for (const ModuleInput& input : inputs) AddModule(input);
    for (auto& module : program_.modules) ResolveUses(*module);
    for (auto& module : program_.modules) FindCycle(*module);
  }

  void DeclareWorld() {
    ForEachItem([&](const Module& m, const ast::Item& item) { DeclareNames(m, item); });
    ForEachItem([&](const Module& m, const ast::Item& item) { DeclareAttributes(m, item); });
  }

 private:
  void AddModule(const ModuleInput& input) {
    std::string name = input.file->module.Text();
    if (const Module* other = Find(name)) {
      sink_
          .Report(Kind::DuplicateModule, input.file->module.span,
                  "module `" + name + "` is declared by two files")
          .At(other->file->module.span, "first declared here")
          .Help("a module is one file; give one of them another name");
      return;
    }
    auto module = std::make_unique<Module>();
    by_name_[name] = module.get();
    module->file = input.file;
    module->name = std::move(name);
    module->tier = input.tier;
    module->domain = input.domain;
    program_.modules.push_back(std::move(module));
  }

  const Module* Find(std::string_view name) const {
    auto at = by_name_.find(std::string(name));
    return at == by_name_.end() ? nullptr : at->second;
  }

  void ResolveUses(Module& module) {
    for (const ast::QualifiedName& use : module.file->uses) {
      if (const Module* used = Find(use.Text())) {
        module.uses.push_back(used);
        continue;
      }
      std::vector<std::string_view> names;
      for (const auto& other : program_.modules) names.push_back(other->name);
      std::string text = use.Text();
      auto& d = sink_.Report(Kind::UnknownModule, use.span, "there is no module `" + text + "`");
      std::string_view near = diag::Nearest(text, names);
      if (!near.empty()) d.Help("did you mean `" + std::string(near) + "`?");
    }
  }

  void FindCycle(const Module& start) {
    std::unordered_set<const Module*> seen;
    std::vector<const Module*> work(start.uses.begin(), start.uses.end());
    while (!work.empty()) {
      const Module* module = work.back();
      work.pop_back();
      if (module == &start) {
        sink_
            .Report(Kind::ImportCycle, start.file->module.span,
                    "module `" + start.name + "` uses itself, by way of what it uses")
            .Help("move what both need into a module of its own");
        return;
      }
      if (seen.insert(module).second) {
        work.insert(work.end(), module->uses.begin(), module->uses.end());
      }
    }
  }

  template <typename F>
  void ForEachItem(F f) {
    for (const auto& module : program_.modules) {
      for (const auto& item : module->file->items) f(*module, *item);
    }
  }

  bool Fresh(const ast::Name& name) {
    auto [at, inserted] = names_.emplace(name.text, name.span);
    if (!inserted) {
      sink_.Report(Kind::DuplicateName, name.span, "`" + name.text + "` is declared twice")
          .At(at->second, "first declared here")
          .Help("types and actions of all modules share one name space: give it another name");
    }
    return inserted;
  }

  value::Declared Common(const Module& module, const ast::Item& item, const ast::Name& name) {
    return {module.name, name.text, item.doc, name.span};
  }

  void DeclareNames(const Module& module, const ast::Item& item) {
    value::Model& model = program_.model;
    if (auto* e = std::get_if<ast::EnumDecl>(&item.decl)) {
      if (Fresh(e->name)) model.enums.push_back(MakeEnum(module, item, *e));
    } else if (auto* r = std::get_if<ast::RecordDecl>(&item.decl)) {
      if (Fresh(r->name)) model.records.push_back({Common(module, item, r->name), {}, {}});
    } else if (auto* t = std::get_if<ast::EntityDecl>(&item.decl)) {
      if (Fresh(t->name)) model.entities.push_back({Common(module, item, t->name), {}, {}, {}});
    } else if (auto* a = std::get_if<ast::ActionDecl>(&item.decl)) {
      for (const ast::Name& name : a->names) {
        if (Fresh(name)) model.actions.push_back({Common(module, item, name), {}});
      }
    }
  }

  value::EnumDecl MakeEnum(const Module& module, const ast::Item& item, const ast::EnumDecl& e) {
    value::EnumDecl decl{Common(module, item, e.name), e.ordered, {}};
    for (const ast::Name& v : e.values) {
      if (decl.Find(v.text)) {
        sink_
            .Report(Kind::DuplicateName, v.span,
                    "`" + v.text + "` stands twice in `" + e.name.text + "`")
            .Help("remove one of them");
      } else {
        decl.values.push_back(v.text);
      }
    }
    return decl;
  }

  void DeclareAttributes(const Module& module, const ast::Item& item) {
    value::Model& model = program_.model;
    if (auto* r = std::get_if<ast::RecordDecl>(&item.decl)) {
      if (auto id = model.FindRecord(r->name.text); id && Owns(model[*id], r->name)) {
        value::RecordDecl& decl = model.records[id->index()];
        decl.roles = Roles(r->roles, true);
        decl.attributes = Attributes(module, r->attributes);
        if (!decl.roles.empty()) AddContext(r->name);
      }
    } else if (auto* t = std::get_if<ast::EntityDecl>(&item.decl)) {
      if (auto id = model.FindEntity(t->name.text); id && Owns(model[*id], t->name)) {
        value::EntityDecl& decl = model.entities[id->index()];
        decl.roles = Roles(t->roles, false);
        decl.parents = Entities(t->parents);
        decl.attributes = Attributes(module, t->attributes);
      }
    } else if (auto* a = std::get_if<ast::ActionDecl>(&item.decl)) {
      for (const ast::Name& name : a->names) {
        if (auto id = model.FindAction(name.text)) {
          model.actions[id->index()].resources = Entities(a->resources);
        }
      }
    }
  }

  /// False for the second declaration of a name, which was refused.
  static bool Owns(const value::Declared& declared, const ast::Name& name) {
    return declared.span == name.span;
  }

  /// A record can be a request's context and nothing else; an entity everything else.
  std::vector<value::Role> Roles(const std::vector<ast::Name>& names, bool record) {
    std::vector<value::Role> roles;
    for (const ast::Name& name : names) {
      auto role = value::RoleNamed(name.text);
      if (role && (*role == value::Role::Context) == record) {
        roles.push_back(*role);
        continue;
      }
      sink_
          .Report(Kind::UnknownName, name.span,
                  "there is no role `" + name.text + "` for " + (record ? "a record" : "an entity"))
          .Help(record ? "a record can be `context`"
                       : "an entity can be `principal`, `dataset`, `column` and `owner`");
    }
    return roles;
  }

  void AddContext(const ast::Name& name) {
    if (!context_) {
      context_ = name.span;
      return;
    }
    sink_.Report(Kind::DuplicateName, name.span, "two records are a request's context")
        .At(*context_, "the other one")
        .Help("a request has one context: remove `is context` here");
  }

  std::vector<value::EntityTypeId> Entities(const std::vector<ast::Name>& names) {
    std::vector<value::EntityTypeId> ids;
    for (const ast::Name& name : names) {
      if (auto id = program_.model.FindEntity(name.text)) {
        ids.push_back(*id);
      } else {
        sink_.Report(Kind::UnknownType, name.span, "there is no entity `" + name.text + "`")
            .Help("declare it with `entity " + name.text + " { ... }`");
      }
    }
    return ids;
  }

  std::vector<value::Attribute> Attributes(const Module& module,
                                           const std::vector<ast::Attribute>& list) {
    std::vector<value::Attribute> out;
    std::map<std::string, source::Span> seen;
    for (const ast::Attribute& a : list) {
      auto [at, inserted] = seen.emplace(a.name.text, a.name.span);
      if (!inserted) {
        sink_
            .Report(Kind::DuplicateName, a.name.span,
                    "attribute `" + a.name.text + "` is declared twice")
            .At(at->second, "first declared here")
            .Help("remove one of them");
        continue;
      }
      TypeId type = ResolveTypeExpr(program_, module, a.type, sink_);
      if (!type.valid()) type = program_.types.Simple(value::TypeKind::Bool);
      out.push_back({a.name.text, type, AuthorityOf(a), a.doc, a.name.span});
    }
    return out;
  }

  value::Authority AuthorityOf(const ast::Attribute& a) {
    if (!a.authority) return value::Authority::Owner;
    if (auto authority = value::AuthorityNamed(a.authority->text)) return *authority;
    sink_
        .Report(Kind::UnknownName, a.authority->span,
                "`" + a.authority->text + "` cannot assert a fact")
        .Help("facts are asserted `by owner`, `by council`, `by platform` or `by derived`");
    return value::Authority::Owner;
  }

  Program& program_;
  diag::Sink& sink_;
  std::map<std::string, const Module*> by_name_;
  std::map<std::string, source::Span> names_;
  std::optional<source::Span> context_;  ///< the record that is a request's context
};

}  // namespace

std::unique_ptr<Program> Declare(const std::vector<ModuleInput>& modules, diag::Sink& sink) {
  auto program = std::make_unique<Program>();
  Declarer declarer(*program, sink);
  declarer.AddModules(modules);
  declarer.DeclareWorld();
  return program;
}

}  // namespace meshlaw::sema
