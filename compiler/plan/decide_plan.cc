// SPDX-License-Identifier: Apache-2.0
#include "compiler/plan/decide_plan.h"

#include <algorithm>
#include <bit>
#include <map>
#include <set>

#include "compiler/plan/decide_shape.h"

namespace meshlaw::plan {
namespace {

/// Fewer rules of one shape are quicker judged one by one than looked up.
constexpr size_t kTableRowsMin = 8;

/// What two rules must have in common to be candidates of the same requests.
struct Class {
  std::optional<value::EntityTypeId> caller;
  std::vector<value::ActionId> actions;
  uint32_t subject = 0;
  auto operator<=>(const Class&) const = default;

  bool Takes(value::EntityTypeId principal, value::ActionId action) const {
    bool acts =
        actions.empty() || std::find(actions.begin(), actions.end(), action) != actions.end();
    return acts && (!caller || *caller == principal);
  }
};

/// Rules of one class, sorted into tables and what is judged one by one.
struct Sorted {
  std::vector<uint32_t> deciding, scoping;
  std::vector<uint32_t> deciding_tables, scoping_tables;
};

bool IsScoping(const ir::Rule& rule) {
  return rule.shadow || rule.effect == ir::EffectKind::Limit || rule.effect == ir::EffectKind::Mask;
}
/// A limit or mask that may refuse decides as well.
bool IsDeciding(const ir::Rule& rule) {
  return !rule.shadow && (!IsScoping(rule) || rule.subject.else_deny);
}

class Planner {
 public:
  explicit Planner(const ir::Module& module) : module_(module) {}

  DecidePlan Run() {
    plan_.groups.emplace_back();
    plan_.constants.assign(module_.constants.size(), Cell{0, abi::kOutside});
    for (size_t i = 0; i < module_.rules.size(); ++i) AddRule(ir::RuleId(i));
    for (auto& [rule_class, rules] : classes_) sorted_.emplace(rule_class, Sort(rules));
    MakeGroups();
    std::sort(plan_.attributes.begin(), plan_.attributes.end());
    auto repeats = std::unique(plan_.attributes.begin(), plan_.attributes.end());
    plan_.attributes.erase(repeats, plan_.attributes.end());
    return std::move(plan_);
  }

 private:
  void AddRule(ir::RuleId id);
  uint32_t SubjectOf(value::EntityTypeId type);
  int BoundsOf(const std::vector<ir::Bound>& bounds);
  void AddCondition(ir::FunctionId condition);
  Sorted Sort(const std::vector<uint32_t>& rules);
  void SortInto(const std::vector<uint32_t>& rules, std::vector<uint32_t>& loose,
                std::vector<uint32_t>& tables);
  bool HoldsAll(const ir::Rule& rule, const Shape& shape) const;
  std::string ShapeText(const DecideRule& rule, const Shape& shape) const;
  uint32_t MakeTable(std::vector<uint32_t> rules, Shape shape);
  void AddRow(Table& table, uint32_t rule);
  void MakeIndex(Table& table);
  void MakeGroups();
  std::set<uint32_t> SubjectsOf(value::EntityTypeId resource) const;
  uint32_t GroupOf(const std::vector<const Class*>& classes);
  std::optional<uint32_t> UnitOf(std::vector<uint32_t> rules);

  const ir::Rule& RuleOf(uint32_t rule) const {
    return module_.rules[plan_.rules[rule].rule.index()];
  }

  const ir::Module& module_;
  DecidePlan plan_;
  std::map<Class, std::vector<uint32_t>> classes_;
  std::map<Class, Sorted> sorted_;
  std::map<std::vector<const Class*>, uint32_t> groups_;
  std::map<std::vector<uint32_t>, uint32_t> units_;
};

bool IsAccess(ir::EffectKind effect) {
  return effect != ir::EffectKind::Require && effect != ir::EffectKind::Check;
}

void Planner::AddRule(ir::RuleId id) {
  const ir::Rule& rule = module_.rules[id.index()];
  if (!IsAccess(rule.effect)) return;
  DecideRule planned;
  planned.rule = id;
  planned.subject = SubjectOf(rule.subject.type);
  planned.else_deny = rule.subject.else_deny;
  planned.bounds = BoundsOf(rule.subject.bounds);
  if (!rule.subject.id.empty()) {
    planned.subject_entity = plan_.seeds.Entity({rule.subject.type, rule.subject.id});
  } else if (rule.tier != ir::Tier::Council) {
    planned.domain = plan_.seeds.Symbol(rule.domain);
  }
  if (rule.caller && !rule.caller_id.empty()) {
    planned.caller_entity = plan_.seeds.Entity({*rule.caller, rule.caller_id});
  }
  if (rule.when) AddCondition(*rule.when);
  Class rule_class{rule.caller, rule.actions, planned.subject};
  classes_[rule_class].push_back(static_cast<uint32_t>(plan_.rules.size()));
  plan_.rules.push_back(planned);
}

uint32_t Planner::SubjectOf(value::EntityTypeId type) {
  auto& types = plan_.subject_types;
  auto found = std::find(types.begin(), types.end(), type);
  if (found == types.end()) found = types.insert(types.end(), type);
  return static_cast<uint32_t>(found - types.begin());
}

int Planner::BoundsOf(const std::vector<ir::Bound>& bounds) {
  if (bounds.empty()) return -1;
  auto same = [&](const std::vector<ir::Bound>& other) {
    return std::equal(bounds.begin(), bounds.end(), other.begin(), other.end(),
                      [](const ir::Bound& a, const ir::Bound& b) {
                        return a.column == b.column && a.type == b.type;
                      });
  };
  auto found = std::find_if(plan_.bounds.begin(), plan_.bounds.end(), same);
  if (found != plan_.bounds.end()) return static_cast<int>(found - plan_.bounds.begin());
  if (plan_.bounds.size() == static_cast<size_t>(kBoundsMax)) return kBoundsMax;
  plan_.bounds.push_back(bounds);
  return static_cast<int>(plan_.bounds.size() - 1);
}

/// Interns what the condition names, and notes what it reads.
void Planner::AddCondition(ir::FunctionId condition) {
  for (ir::FunctionId id : FunctionsOf(module_, condition)) {
    const ir::Function& function = module_[id];
    for (const ir::Inst& inst : function.insts) {
      if (inst.op == ir::Op::Const) {
        const ir::Constant& constant = module_.constants[inst.imm];
        plan_.constants[inst.imm] = plan_.seeds.Encode(constant.value, constant.type, module_.types,
                                                       module_.model, value::Failure::NullValue);
      } else if (inst.op == ir::Op::Attribute) {
        const value::Type& owner = module_.types[function.insts[inst.args[0].index()].type];
        if (owner.kind == value::TypeKind::Entity) {
          plan_.attributes.push_back({value::EntityTypeId(owner.decl), inst.imm});
        }
      }
    }
  }
}

Sorted Planner::Sort(const std::vector<uint32_t>& rules) {
  std::vector<uint32_t> deciding, scoping;
  for (uint32_t rule : rules) {
    if (IsDeciding(RuleOf(rule))) deciding.push_back(rule);
    if (IsScoping(RuleOf(rule))) scoping.push_back(rule);
  }
  Sorted sorted;
  SortInto(deciding, sorted.deciding, sorted.deciding_tables);
  SortInto(scoping, sorted.scoping, sorted.scoping_tables);
  return sorted;
}

/// Besides the condition, what generated code treats alike for all rows.
std::string Planner::ShapeText(const DecideRule& rule, const Shape& shape) const {
  return std::to_string(rule.bounds) + (rule.else_deny ? "!" : "") + "/" +
         std::to_string(rule.domain) + (rule.subject_entity >= 0 ? "s" : "") +
         (rule.caller_entity >= 0 ? "c" : "") + "/" + shape.text;
}

/// A constant that no slot can hold cannot stand in a row.
bool Planner::HoldsAll(const ir::Rule& rule, const Shape& shape) const {
  return std::all_of(shape.constants.begin(), shape.constants.end(), [&](ir::InstId id) {
    const ir::Inst& inst = module_[*rule.when].insts[id.index()];
    return plan_.constants[inst.imm].state == abi::kValue;
  });
}

void Planner::SortInto(const std::vector<uint32_t>& rules, std::vector<uint32_t>& loose,
                       std::vector<uint32_t>& tables) {
  std::map<std::string, std::pair<Shape, std::vector<uint32_t>>> shapes;
  for (uint32_t rule : rules) {
    Shape shape = ShapeOf(module_, RuleOf(rule));
    if (!HoldsAll(RuleOf(rule), shape)) {
      loose.push_back(rule);
      continue;
    }
    // What is out of bounds is refused whatever the condition, so the condition must not rule it
    // out.
    if (plan_.rules[rule].else_deny) shape.keys.clear();
    auto& entry = shapes[ShapeText(plan_.rules[rule], shape)];
    if (entry.second.empty()) entry.first = std::move(shape);
    entry.second.push_back(rule);
  }
  for (auto& [text, entry] : shapes) {
    const DecideRule& first = plan_.rules[entry.second[0]];
    bool indexed =
        !entry.first.keys.empty() || first.subject_entity >= 0 || first.caller_entity >= 0;
    if (indexed && entry.second.size() >= kTableRowsMin) {
      tables.push_back(MakeTable(std::move(entry.second), std::move(entry.first)));
    } else {
      loose.insert(loose.end(), entry.second.begin(), entry.second.end());
    }
  }
  std::sort(loose.begin(), loose.end());
}

uint32_t Planner::MakeTable(std::vector<uint32_t> rules, Shape shape) {
  Table table;
  const DecideRule& first = plan_.rules[rules[0]];
  table.constants = std::move(shape.constants);
  if (first.subject_entity >= 0) table.keys.push_back({Key::Kind::Subject, {}, 0});
  if (first.caller_entity >= 0) table.keys.push_back({Key::Kind::Principal, {}, 0});
  table.keys.insert(table.keys.end(), shape.keys.begin(), shape.keys.end());
  for (uint32_t rule : rules) AddRow(table, rule);
  table.rules = std::move(rules);
  MakeIndex(table);
  plan_.tables.push_back(std::move(table));
  return static_cast<uint32_t>(plan_.tables.size() - 1);
}

void Planner::AddRow(Table& table, uint32_t rule) {
  const DecideRule& planned = plan_.rules[rule];
  std::vector<int64_t> row = {planned.subject_entity, planned.caller_entity};
  if (!table.constants.empty()) {
    const ir::Function& condition = module_[*RuleOf(rule).when];
    for (ir::InstId constant : table.constants) {
      row.push_back(plan_.constants[condition.insts[constant.index()].imm].slot);
    }
  }
  table.rows.push_back(std::move(row));
}

int64_t KeyOfRow(const Key& key, const std::vector<int64_t>& row) {
  switch (key.kind) {
    case Key::Kind::Subject: return row[kRowSubject];
    case Key::Kind::Principal: return row[kRowCaller];
    case Key::Kind::Equal:
    case Key::Kind::Below: return row[kRowConstants + key.constant];
  }
  MESHLAW_UNREACHABLE();
}

void Planner::MakeIndex(Table& table) {
  size_t buckets = std::bit_ceil(table.rows.size() * 2);
  table.mask = buckets - 1;
  std::vector<std::vector<uint32_t>> by_bucket(buckets);
  for (size_t row = 0; row < table.rows.size(); ++row) {
    std::vector<int64_t> keys;
    for (const Key& key : table.keys) keys.push_back(KeyOfRow(key, table.rows[row]));
    uint64_t hash = HashKeys(keys.data(), keys.size());
    by_bucket[hash & table.mask].push_back(static_cast<uint32_t>(row));
  }
  for (const std::vector<uint32_t>& bucket : by_bucket) {
    table.heads.push_back(static_cast<uint32_t>(table.chain.size()));
    table.chain.insert(table.chain.end(), bucket.begin(), bucket.end());
  }
  table.heads.push_back(static_cast<uint32_t>(table.chain.size()));
}

/// Positions of the subject types that a resource of a type can have, by what `in` declares.
std::set<uint32_t> Planner::SubjectsOf(value::EntityTypeId resource) const {
  std::vector<value::EntityTypeId> types = {resource};
  for (size_t i = 0; i < types.size(); ++i) {
    for (value::EntityTypeId parent : module_.model[types[i]].parents) {
      if (std::find(types.begin(), types.end(), parent) == types.end()) types.push_back(parent);
    }
  }
  std::set<uint32_t> subjects;
  for (size_t i = 0; i < plan_.subject_types.size(); ++i) {
    bool is_one = std::find(types.begin(), types.end(), plan_.subject_types[i]) != types.end();
    if (is_one) subjects.insert(static_cast<uint32_t>(i));
  }
  return subjects;
}

void Planner::MakeGroups() {
  plan_.entity_types = module_.model.entities.size();
  plan_.actions = module_.model.actions.size();
  plan_.group_of.resize(plan_.entity_types * plan_.actions * plan_.entity_types);
  for (size_t resource = 0; resource < plan_.entity_types; ++resource) {
    std::set<uint32_t> subjects = SubjectsOf(value::EntityTypeId(resource));
    for (size_t principal = 0; principal < plan_.entity_types; ++principal) {
      for (size_t action = 0; action < plan_.actions; ++action) {
        std::vector<const Class*> classes;
        for (const auto& [rule_class, rules] : classes_) {
          bool takes = rule_class.Takes(value::EntityTypeId(principal), value::ActionId(action));
          if (takes && subjects.contains(rule_class.subject)) classes.push_back(&rule_class);
        }
        size_t at = (principal * plan_.actions + action) * plan_.entity_types + resource;
        plan_.group_of[at] = GroupOf(classes);
      }
    }
  }
}

uint32_t Planner::GroupOf(const std::vector<const Class*>& classes) {
  if (classes.empty()) return 0;
  auto [entry, added] = groups_.emplace(classes, static_cast<uint32_t>(plan_.groups.size()));
  if (!added) return entry->second;
  Group group;
  std::vector<uint32_t> deciding, scoping;
  for (const Class* each : classes) {
    const Sorted& sorted = sorted_.at(*each);
    deciding.insert(deciding.end(), sorted.deciding.begin(), sorted.deciding.end());
    scoping.insert(scoping.end(), sorted.scoping.begin(), sorted.scoping.end());
    auto& tables = group.deciding.tables;
    tables.insert(tables.end(), sorted.deciding_tables.begin(), sorted.deciding_tables.end());
    auto& scopes = group.scoping.tables;
    scopes.insert(scopes.end(), sorted.scoping_tables.begin(), sorted.scoping_tables.end());
  }
  group.deciding.unit = UnitOf(std::move(deciding));
  group.scoping.unit = UnitOf(std::move(scoping));
  plan_.groups.push_back(std::move(group));
  return entry->second;
}

std::optional<uint32_t> Planner::UnitOf(std::vector<uint32_t> rules) {
  if (rules.empty()) return std::nullopt;
  std::sort(rules.begin(), rules.end());
  auto [entry, added] = units_.emplace(rules, static_cast<uint32_t>(plan_.units.size()));
  if (added) plan_.units.push_back({std::move(rules)});
  return entry->second;
}

}  // namespace

uint64_t HashKeys(const int64_t* keys, size_t count) {
  uint64_t hash = 0x9E3779B97F4A7C15u;
  for (size_t i = 0; i < count; ++i) {
    hash = (hash ^ static_cast<uint64_t>(keys[i])) * 0xD6E8FEB86659FD93u;
    hash ^= hash >> 32;
  }
  return hash;
}

const Group& DecidePlan::Find(value::EntityTypeId principal, value::ActionId action,
                              value::EntityTypeId resource) const {
  bool known = principal.index() < entity_types && action.index() < actions &&
               resource.index() < entity_types;
  if (!known) return groups[0];
  size_t at = (principal.index() * actions + action.index()) * entity_types + resource.index();
  return groups[group_of[at]];
}

DecidePlan PlanDecide(const ir::Module& module) { return Planner(module).Run(); }

}  // namespace meshlaw::plan
