// SPDX-License-Identifier: Apache-2.0
#include "mesh/entities.h"

#include <fmt/format.h>

#include <algorithm>

#include "mesh/decode.h"
#include "mesh/fields.h"

namespace meshlaw::mesh {

using diag::Kind;
using snapshot::Entity;
using value::Attribute;
using value::Authority;
using value::EntityDecl;
using value::EntityRef;

namespace {

/// Whether entities of a type come from the constitution and the contracts.
bool IsLoaded(const EntityDecl& decl) {
  return decl.Has(value::Role::Dataset) || decl.Has(value::Role::Column) || decl.name == "Domain";
}

/// "orders.order_events/events#id" is of domain "orders"; a domain's own id has no point.
std::string DomainOf(const std::string& id) { return id.substr(0, id.find('.')); }

class FileOfEntities {
 public:
  FileOfEntities(DecodeContext context, const EntityAuthor& author, EntityTable& table)
      : context_(context), author_(author), table_(table) {}

  void Read(const YamlNode& root) {
    if (root.is_null()) return;
    if (!root.is_mapping()) {
      context_.sink.Report(Kind::BadEntity, Head(root, context_.sources),
                           "an entity file is a mapping with the list `entities`");
      return;
    }
    for (const YamlEntry& entry : root.entries) {
      if (entry.key != "entities") {
        auto& fault =
            context_.sink.Report(Kind::BadEntity, entry.key_span,
                                 fmt::format("`{}` is not part of an entity file", entry.key));
        SuggestNearest(fault, entry.key, {"entities"});
      } else if (entry.value->is_sequence()) {
        for (const YamlNode* node : entry.value->items) ReadEntity(*node);
      } else if (!entry.value->is_null()) {
        Refuse(entry.key_span, "`entities` is a list");
      }
    }
  }

 private:
  diag::Diagnostic& Refuse(Span span, std::string message) {
    return context_.sink.Report(Kind::BadEntity, span, std::move(message));
  }
  diag::Diagnostic& Forbid(Span span, std::string message) {
    return context_.sink.Report(Kind::WrongAuthority, span, std::move(message));
  }

  void ReadEntity(const YamlNode& node) {
    if (!node.is_mapping()) {
      Refuse(Head(node, context_.sources),
             fmt::format("an entity is a mapping, not {}", Describe(node)));
      return;
    }
    CheckKeys(node);
    auto ref = ReadName(node);
    if (!ref) return;
    const EntityDecl& decl = context_.model[ref->type];
    Span span = node.Find("id")->value->span;
    if (!MaySpeakOf(*ref, decl, span)) return;
    bool is_new = table_.Find(*ref) == nullptr;
    if (is_new) mine_.insert(*ref);
    table_.MarkDeclared(*ref);
    Entity& entity = table_.At(*ref, context_.model);
    if (!entity.span.valid()) entity.span = span;
    int errors = context_.sink.errors();
    const YamlEntry* attributes = node.Find("attributes");
    if (attributes != nullptr && MayDescribe(*ref, decl, *attributes)) {
      ReadAttributes(*attributes, decl, entity);
    }
    if (const YamlEntry* parents = node.Find("in")) ReadParents(*parents, decl, entity);
    if (context_.sink.errors() > errors) table_.MarkFaulty(*ref);
  }

  void CheckKeys(const YamlNode& node) {
    static const std::vector<std::string_view> kKeys = {"type", "id", "attributes", "in"};
    for (const YamlEntry& entry : node.entries) {
      if (std::find(kKeys.begin(), kKeys.end(), entry.key) != kKeys.end()) continue;
      auto& fault = Refuse(entry.key_span, fmt::format("`{}` is not part of an entity", entry.key));
      SuggestNearest(fault, entry.key, kKeys);
    }
  }

  std::optional<EntityRef> ReadName(const YamlNode& node) {
    const YamlEntry* type = node.Find("type");
    const YamlEntry* id = node.Find("id");
    if (type == nullptr || id == nullptr) {
      Refuse(Head(node, context_.sources),
             fmt::format("an entity needs `{}`", type == nullptr ? "type" : "id"));
      return std::nullopt;
    }
    auto found = context_.model.FindEntity(type->value->text);
    if (!found) {
      auto& fault = Refuse(Head(*type->value, context_.sources),
                           fmt::format("no module declares an entity `{}`", type->value->text));
      std::vector<std::string_view> names;
      for (const EntityDecl& decl : context_.model.entities) names.push_back(decl.name);
      SuggestNearest(fault, type->value->text, names);
      return std::nullopt;
    }
    auto text = AsString(*id->value);
    if (text && !text->empty()) return EntityRef{*found, std::move(*text)};
    Refuse(id->key_span,
           fmt::format("the id of an entity is a text, not {}", Describe(*id->value)));
    return std::nullopt;
  }

  bool MaySpeakOf(const EntityRef& ref, const EntityDecl& decl, Span span) {
    if (!IsLoaded(decl)) return true;
    if (!author_.domain.empty() && DomainOf(ref.id) != author_.domain) {
      Forbid(span, fmt::format("{} `{}` is not of domain `{}`", decl.name, ref.id, author_.domain));
      return false;
    }
    if (table_.Find(ref) != nullptr) return true;
    if (table_.IsUnreadable(ref.id)) return false;  // it may well exist: that fault was reported
    auto& fault = Refuse(span, fmt::format("there is no {} `{}`", decl.name, ref.id));
    fault.Help("it would come from the constitution or a contract; a file can only add to it");
    return false;
  }

  // ---- attributes ----

  /// A domain may add someone to its team, but not speak for people whom others have declared.
  bool MayDescribe(const EntityRef& ref, const EntityDecl& decl, const YamlEntry& attributes) {
    bool own = author_.domain.empty() || IsLoaded(decl) || mine_.contains(ref);
    bool says_something = !attributes.value->entries.empty();
    if (own || !says_something) return true;
    Forbid(attributes.key_span,
           fmt::format("domain `{}` may not describe {} `{}`, which it has not declared",
                       author_.domain, decl.name, ref.id));
    return false;
  }

  void ReadAttributes(const YamlEntry& attributes, const EntityDecl& decl, Entity& entity) {
    if (attributes.value->is_null()) return;
    if (!attributes.value->is_mapping()) {
      Refuse(attributes.key_span, "`attributes` is a mapping");
      return;
    }
    for (const YamlEntry& entry : attributes.value->entries) ReadAttribute(entry, decl, entity);
  }

  void ReadAttribute(const YamlEntry& entry, const EntityDecl& decl, Entity& entity) {
    auto index = decl.Find(entry.key);
    if (!index) {
      auto& fault =
          Refuse(entry.key_span, fmt::format("{} has no attribute `{}`", decl.name, entry.key));
      std::vector<std::string_view> names;
      for (const Attribute& attribute : decl.attributes) names.push_back(attribute.name);
      SuggestNearest(fault, entry.key, names);
      return;
    }
    const Attribute& attribute = decl.attributes[*index];
    if (!MayAssert(attribute, entry, decl)) return;
    if (!entity.attributes[*index].is_null()) {
      Refuse(entry.key_span,
             fmt::format("`{}` of {} `{}` is asserted twice", entry.key, decl.name, entity.ref.id))
          .At(entity.attribute_spans[*index], "first asserted here");
      return;
    }
    auto value = Decode(*entry.value, attribute.type, context_);
    if (!value || !OwnsDatasets(*value, entry)) return;
    entity.attributes[*index] = std::move(*value);
    entity.attribute_spans[*index] = entry.value->span;
  }

  bool MayAssert(const Attribute& attribute, const YamlEntry& entry, const EntityDecl& decl) {
    bool council = author_.domain.empty();
    if (attribute.authority == Authority::Owner) return true;
    if (attribute.authority == Authority::Council && council) return true;
    std::string_view who = council ? "an entity file" : "a domain";
    Forbid(entry.key_span, fmt::format("{} may not assert `{}` of {}", who, entry.key, decl.name))
        .Help(fmt::format("it is a fact of the {}", Name(attribute.authority)));
    return false;
  }

  /// A domain's word about someone else's product, as in an agreement, counts for nothing.
  bool OwnsDatasets(const value::Value& value, const YamlEntry& entry) {
    if (author_.domain.empty()) return true;
    if (value.kind() == value::Value::Kind::List || value.kind() == value::Value::Kind::Set) {
      return std::all_of(value.elements().begin(), value.elements().end(),
                         [&](const value::Value& element) { return OwnsDatasets(element, entry); });
    }
    if (value.kind() != value::Value::Kind::Entity) return true;
    EntityRef ref = value.entity();
    if (!IsLoaded(context_.model[ref.type]) || DomainOf(ref.id) == author_.domain) return true;
    Forbid(entry.value->span, fmt::format("domain `{}` speaks of {} `{}`, which it does not own",
                                          author_.domain, context_.model[ref.type].name, ref.id));
    return false;
  }

  // ---- parents ----

  void ReadParents(const YamlEntry& parents, const EntityDecl& decl, Entity& entity) {
    if (IsLoaded(decl)) {
      Forbid(parents.key_span,
             fmt::format("the place of a {} follows from its contract", decl.name));
      return;
    }
    std::vector<const YamlNode*> nodes = parents.value->items;
    if (parents.value->is_scalar()) nodes = {parents.value};
    if (nodes.empty() && !parents.value->is_null() && !parents.value->is_sequence()) {
      Refuse(parents.key_span, "`in` is a list of entities");
    }
    for (const YamlNode* node : nodes) ReadParent(*node, decl, entity);
  }

  void ReadParent(const YamlNode& node, const EntityDecl& decl, Entity& entity) {
    std::optional<value::EntityTypeId> only;
    if (decl.parents.size() == 1) only = decl.parents[0];
    auto ref = DecodeReference(node, only, context_);
    if (!ref) return;
    if (std::find(decl.parents.begin(), decl.parents.end(), ref->type) == decl.parents.end()) {
      Refuse(node.span,
             fmt::format("a {} cannot be in a {}", decl.name, context_.model[ref->type].name));
      return;
    }
    if (!MayFill(*ref)) {
      Forbid(node.span,
             fmt::format("domain `{}` may not say who is in `{}`", author_.domain, node.text))
          .Help("membership of a group is its owner's to say");
      return;
    }
    bool there =
        std::find(entity.parents.begin(), entity.parents.end(), *ref) != entity.parents.end();
    if (!there) entity.parents.push_back(std::move(*ref));
  }

  bool MayFill(const EntityRef& group) const {
    if (author_.domain.empty() || (author_.team && *author_.team == group)) return true;
    return mine_.contains(group);
  }

  DecodeContext context_;
  const EntityAuthor& author_;
  EntityTable& table_;
  std::set<EntityRef> mine_;  ///< entities that did not exist before this file
};

}  // namespace

Entity& EntityTable::At(const EntityRef& ref, const value::Model& model) {
  auto [found, is_new] = entities_.try_emplace(ref);
  if (is_new) {
    size_t attributes = model[ref.type].attributes.size();
    found->second.ref = ref;
    found->second.attributes.resize(attributes);
    found->second.attribute_spans.resize(attributes);
  }
  return found->second;
}

Entity* EntityTable::Find(const EntityRef& ref) {
  auto found = entities_.find(ref);
  return found == entities_.end() ? nullptr : &found->second;
}

std::vector<Entity> EntityTable::Take() {
  std::vector<Entity> all;
  for (auto& [ref, entity] : entities_) all.push_back(std::move(entity));
  entities_.clear();
  return all;
}

void ReadEntityFile(const source::SourceMap& sources, source::FileId file, const Limits& limits,
                    const value::TypeTable& types, const value::Model& model,
                    const EntityAuthor& author, EntityTable& table, diag::Sink& sink) {
  auto document = ReadYaml(sources, file, limits, sink);
  if (document == nullptr) return table.MarkIncomplete();
  FileOfEntities({sources, types, model, sink}, author, table).Read(*document->root);
}

}  // namespace meshlaw::mesh
