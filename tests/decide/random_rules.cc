// SPDX-License-Identifier: Apache-2.0
#include "tests/decide/random_rules.h"

#include <cstdlib>
#include <iostream>

#include "compiler/ir/names.h"
#include "compiler/ir/text.h"
#include "tests/generators/values.h"
#include "tests/generators/world.h"

namespace meshlaw::decide::testing {
namespace {

using meshlaw::testing::kEntityIds;
using meshlaw::testing::Random;
using value::TypeKind;

const value::EntityTypeId kTeam(size_t{0}), kPerson(size_t{1});

class Maker {
 public:
  Maker(ir::Module& module, Random& random, const RuleOptions& options)
      : module_(module), random_(random), options_(options) {}

  void AddFamily() {
    ir::Rule first = Draft();
    for (size_t i = 0; i < options_.family && module_.rules.size() < options_.rules; ++i) {
      ir::Rule rule = first;
      rule.name = "r" + std::to_string(module_.rules.size());
      rule.effect = Effect();
      rule.strength = Any<ir::Strength>();
      rule.on_error = Any<ir::OnError>();
      rule.shadow = random_.OneIn(10);
      if (i > 0) Vary(rule);
      if (rule.effect == ir::EffectKind::Mask) rule.masks = {{"c", ir::MaskKind::Hash, 0}};
      module_.rules.push_back(std::move(rule));
    }
  }

 private:
  template <typename Enum>
  Enum Any() {
    return static_cast<Enum>(random_.Below(ir::kCount<Enum>));
  }
  ir::EffectKind Effect() {
    using enum ir::EffectKind;
    static const std::vector<ir::EffectKind> kEffects = {Permit, Permit, Permit, Forbid,
                                                         Forbid, Limit,  Mask};
    return random_.Pick(kEffects);
  }
  std::string Id() { return std::string(random_.Pick(kEntityIds)); }

  ir::Rule Draft() {
    ir::Rule rule;
    rule.module = "t";
    rule.tier = Any<ir::Tier>();
    if (rule.tier != ir::Tier::Council) rule.domain = random_.OneIn(2) ? "a" : "b";
    rule.subject.type = random_.OneIn(2) ? kTeam : kPerson;
    if (random_.OneIn(4)) rule.subject.id = Id();
    if (random_.OneIn(4)) Bound(rule.subject);
    if (!random_.OneIn(4)) rule.actions.push_back(value::ActionId(random_.Below(2)));
    if (!random_.OneIn(3)) rule.caller = kPerson;
    if (rule.caller && random_.OneIn(4)) rule.caller_id = Id();
    if (!random_.OneIn(8)) rule.when = Condition(rule);
    return rule;
  }

  void Bound(ir::Subject& subject) {
    bool optional = random_.OneIn(2);
    subject.bounds.push_back({"c", module_.types.Simple(TypeKind::String, optional)});
    subject.else_deny = random_.OneIn(3);
  }

  ir::FunctionId Condition(const ir::Rule& rule) {
    ir::Frame frame;
    frame.kind = ir::FrameKind::Request;
    frame.fields = {
        {"subject", module_.types.EntityType(rule.subject.type), ir::FieldSource::Resource},
        {"now", module_.types.Simple(TypeKind::Timestamp), ir::FieldSource::Now},
        {"context", module_.types.RecordType(value::RecordId(size_t{0})), ir::FieldSource::Context},
        {"who", module_.types.EntityType(kPerson), ir::FieldSource::Principal}};
    ir::FrameId id = module_.AddFrame(std::move(frame));
    value::TypeId boolean = module_.types.Simple(TypeKind::Bool);
    ir::FunctionId condition = AddRandomFunction(module_, random_, id, boolean, options_.functions);
    return options_.family > 1 ? Keyed(condition) : condition;
  }

  /// `condition and who.level == ... and subject in ...`, so that there is something to look up.
  ir::FunctionId Keyed(ir::FunctionId condition) {
    ir::Function function = module_[condition];
    value::TypeId boolean = module_.types.Simple(TypeKind::Bool);
    value::TypeId person = module_.types.EntityType(kPerson);
    auto emit = [&](ir::Op op, value::TypeId type, std::vector<ir::InstId> args, uint32_t imm) {
      function.insts.push_back({op, type, std::move(args), imm, {}});
      return ir::InstId(function.insts.size() - 1);
    };
    auto constant = [&](value::TypeId type) {
      value::Value value = RandomValue(module_, type, random_);
      return emit(ir::Op::Const, type, {}, module_.AddConstant(type, value).value);
    };
    ir::InstId result = function.result;
    ir::InstId who = emit(ir::Op::Field, person, {}, 3);
    if (!random_.OneIn(3)) {
      value::TypeId level = module_.types.EnumType(value::EnumId(size_t{0}));
      ir::InstId read = emit(ir::Op::Attribute, level, {who}, 0);
      ir::InstId equal = emit(ir::Op::Eq, boolean, {read, constant(level)}, 0);
      result = emit(ir::Op::And, boolean, {result, equal}, 0);
    }
    if (!random_.OneIn(3)) {
      ir::InstId high = constant(module_.types.EntityType(kTeam));
      ir::InstId below = emit(ir::Op::InHierarchy, boolean, {who, high}, 0);
      result = emit(ir::Op::And, boolean, {below, result}, 0);
    }
    function.result = result;
    return module_.AddFunction(std::move(function));
  }

  /// The same rule with other constants and names.
  void Vary(ir::Rule& rule) {
    if (!rule.subject.id.empty()) rule.subject.id = Id();
    if (!rule.caller_id.empty()) rule.caller_id = Id();
    if (!rule.when) return;
    ir::Function function = module_[*rule.when];
    for (ir::Inst& inst : function.insts) {
      bool varies = inst.op == ir::Op::Const && !module_.types.IsOptional(inst.type) &&
                    !module_.types.Is(inst.type, TypeKind::Bool) && random_.OneIn(2);
      if (!varies) continue;
      value::Value value = RandomValue(module_, inst.type, random_);
      inst.imm = module_.AddConstant(inst.type, std::move(value)).value;
    }
    rule.when = module_.AddFunction(std::move(function));
  }

  ir::Module& module_;
  Random& random_;
  const RuleOptions& options_;
};

sema::Catalog RandomCatalog(ir::Module& module, Random& random) {
  sema::Catalog catalog;
  catalog.domains = {"a", "b"};
  for (std::string_view id : kEntityIds) {
    if (random.OneIn(3)) continue;
    sema::CatalogPort port;
    port.id = id;
    port.domain = random.OneIn(2) ? "a" : "b";
    bool optional = random.OneIn(2);
    if (!random.OneIn(3)) {
      port.columns.push_back({"c", module.types.Simple(TypeKind::String, optional), {}});
    }
    catalog.ports.emplace(id, std::move(port));
  }
  return catalog;
}

}  // namespace

bool IsHandled(ir::Op op) {
  using enum ir::Op;
  switch (op) {
    case Not:
    case And:
    case Or:
    case Select:
    case IsNull:
    case Unwrap:
    case Wrap:
    case Coalesce:
    case Eq:
    case Ne:
    case Lt:
    case Le:
    case Gt:
    case Ge:
    case Add:
    case Sub:
    case Mul:
    case Div:
    case Rem:
    case Neg:
    case Abs:
    case IntToFloat:
    case FloatToInt:
    case DatePart:
    case ToLocal:
    case DateOf:
    case Attribute:
    case InHierarchy:
    case OneOf:
    case MakeSet:  // as what `one of` looks in
    case MakeList:
    case Size:
    case AnyOf:
    case AllOf:
    case CountOf:
    case IsFinite:
    case Param: return true;
    default: return false;
  }
}

RandomWorld MakeRandomWorld(Random& random, const RuleOptions& options) {
  RandomWorld world;
  meshlaw::testing::DeclareWorld(world.module);
  // Every kind of entity may be a resource; the catalog then speaks of some of them.
  Maker maker(world.module, random, options);
  while (world.module.rules.size() < options.rules) maker.AddFamily();
  world.catalog = RandomCatalog(world.module, random);
  for (const std::string& fault : ir::Verify(world.module)) {
    std::cerr << fault << "\n";
    std::abort();
  }
  auto snapshot = snapshot::Snapshot::Build(meshlaw::testing::RandomEntities(world.module, random));
  if (!snapshot) std::abort();
  world.snapshot = *std::move(snapshot);
  return world;
}

Request RandomRequest(const RandomWorld& world, Random& random) {
  Request request;
  request.principal = {kPerson, std::string(random.Pick(kEntityIds))};
  request.action = value::ActionId(random.Below(2));
  request.resource = {random.OneIn(2) ? kTeam : kPerson, std::string(random.Pick(kEntityIds))};
  request.now_micros = random.Int();
  for (size_t i = 0; i < world.module.types.size(); ++i) {
    const value::Type& type = world.module.types[value::TypeId(i)];
    bool context = type.kind == TypeKind::Record && !type.optional && type.decl == 0;
    if (context) request.context = RandomFieldValue(world.module, value::TypeId(i), random);
  }
  return request;
}

}  // namespace meshlaw::decide::testing
