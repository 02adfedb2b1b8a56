// SPDX-License-Identifier: Apache-2.0
#include "bench/access/export_cedar.h"

#include <fmt/format.h>

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

namespace meshlaw::bench {
namespace {

using nlohmann::json;
using snapshot::Entity;
using value::Value;

class Exporter {
 public:
  Exporter(const Workload& work, std::string folder)
      : work_(work), model_(work.module().model), folder_(std::move(folder)) {}

  bool Run(const std::vector<bool>& allowed) {
    return Write("entities.json", Entities().dump(1)) && Write("agreements.cedar", Agreements()) &&
           Write("requests.json", Requests(allowed).dump(1));
  }

 private:
  bool Write(const std::string& name, const std::string& text) const {
    std::ofstream out(folder_ + "/" + name);
    out << text << "\n";
    return out.good();
  }

  const Value& Get(const Entity& entity, std::string_view attribute) const {
    return entity.attributes[*model_[entity.ref.type].Find(attribute)];
  }
  const Entity& Find(const value::EntityRef& ref) const { return *work_.mesh->snapshot->Find(ref); }
  json Uid(const value::EntityRef& ref) const {
    return {{"type", model_[ref.type].name}, {"id", ref.id}};
  }

  json Entities() const {
    json all = json::array();
    for (const Entity& entity : work_.mesh->snapshot->entities()) {
      const std::string& type = model_[entity.ref.type].name;
      json attributes = json::object();
      if (type == "Person" || type == "Service") {
        attributes["clearance"] = Get(entity, "clearance").integer();
        attributes["active"] = Get(entity, "active").boolean();
      } else if (type == "Port") {
        attributes = PortAttributes(entity);
      } else if (type != "Team" && type != "Product" && type != "Purpose") {
        continue;
      }
      json parents = json::array();
      for (const value::EntityRef& parent : entity.parents) {
        if (model_[parent.type].name != "Domain") parents.push_back(Uid(parent));
      }
      all.push_back({{"uid", Uid(entity.ref)}, {"attrs", attributes}, {"parents", parents}});
    }
    // Purposes that requests name and the council never declared.
    all.push_back({{"uid", {{"type", "Purpose"}, {"id", "curiosity"}}},
                   {"attrs", json::object()},
                   {"parents", json::array()}});
    return all;
  }

  /// What the laws ask of all columns, worked out.
  json PortAttributes(const Entity& port) const {
    int64_t highest = -1;
    bool open = true;
    for (const Value& ref : Get(port, "columns").elements()) {
      const Value& classification = Get(Find(ref.entity()), "classification");
      if (classification.is_null()) {
        open = false;
        continue;
      }
      highest = std::max(highest, classification.integer());
      open = open && classification.integer() == 0;
    }
    json attributes = {{"open", open}, {"highest", highest}};
    const Value& owner = Get(Find(Get(port, "product").entity()), "owner");
    if (!owner.is_null()) attributes["owner"] = {{"__entity", Uid(owner.entity())}};
    return attributes;
  }

  /// One permit for each agreement, one forbid for each product that has any.
  std::string Agreements() const {
    std::string text;
    std::map<std::string, std::pair<std::string, std::string>> products;  // partners, conditions
    for (const Entity& entity : work_.mesh->snapshot->entities()) {
      if (model_[entity.ref.type].name != "Agreement") continue;
      std::string product = Get(entity, "product").entity().id;
      std::string team =
          fmt::format("principal in Team::\"{}\"", Get(entity, "consumer").entity().id);
      std::string condition = Condition(entity);
      text += fmt::format(
          "permit(principal, action in [Action::\"read\", Action::\"aggregate\", "
          "Action::\"export\"],\n"
          "  resource in Product::\"{}\") when {{ {} && {} }};\n",
          product, team, condition);
      auto& [partners, conditions] = products[product];
      partners += (partners.empty() ? "" : " || ") + team;
      conditions += fmt::format(" || ({} && {})", team, condition);
    }
    for (const auto& [product, each] : products) {
      text += fmt::format(
          "forbid(principal, action in [Action::\"read\", Action::\"aggregate\", "
          "Action::\"export\"],\n"
          "  resource in Product::\"{}\") when {{ {} }}\n"
          "  unless {{ (resource has owner && principal in resource.owner){} }};\n",
          product, each.first, each.second);
    }
    return text;
  }

  std::string Condition(const Entity& agreement) const {
    std::string purposes;
    for (const Value& purpose : Get(agreement, "purposes").elements()) {
      purposes += fmt::format("{}Purpose::\"{}\"", purposes.empty() ? "" : ", ", purpose.string());
    }
    std::string condition = fmt::format("context.purpose in [{}]", purposes);
    const Value& until = Get(agreement, "until");
    if (!until.is_null()) condition += fmt::format(" && context.day <= {}", until.integer());
    return condition;
  }

  json Requests(const std::vector<bool>& allowed) const {
    json all = json::array();
    for (size_t i = 0; i < work_.requests.size(); ++i) {
      const decide::Request& request = work_.requests[i];
      all.push_back({{"principal", Uid(request.principal)},
                     {"action", model_[request.action].name},
                     {"resource", request.resource.id},
                     {"purpose", work_.purposes[i]},
                     {"day", DayOf(request.now_micros)},
                     {"allow", static_cast<bool>(allowed[i])}});
    }
    return all;
  }

  const Workload& work_;
  const value::Model& model_;
  std::string folder_;
};

}  // namespace

bool ExportCedar(const Workload& work, const std::vector<bool>& allowed,
                 const std::string& folder) {
  return Exporter(work, folder).Run(allowed);
}

}  // namespace meshlaw::bench
