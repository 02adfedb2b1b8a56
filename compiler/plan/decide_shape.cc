// SPDX-License-Identifier: Apache-2.0
#include "compiler/plan/decide_shape.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace meshlaw::plan {
namespace {

/// More equalities than this do not make an index any finer.
constexpr size_t kEqualKeysMax = 4;

class Shaper {
 public:
  Shaper(const ir::Module& module, ir::FunctionId condition)
      : module_(module), function_(module[condition]) {}

  Shape Run() {
    for (size_t i = 0; i < function_.insts.size(); ++i) {
      bool left_out = IsLeftOut(function_.insts[i]);
      if (left_out) shape_.constants.emplace_back(i);
      varies_.push_back(left_out || AnyVaries(function_.insts[i]));
    }
    shape_.text = TextOf(function_, true);
    FindKeys(function_.result);
    return std::move(shape_);
  }

 private:
  bool IsLeftOut(const ir::Inst& inst) const {
    if (inst.op != ir::Op::Const || module_.types[inst.type].optional) return false;
    return module_.types[inst.type].kind != value::TypeKind::Bool &&
           FormOf(module_.types, inst.type) != SlotForm::None;
  }
  bool AnyVaries(const ir::Inst& inst) const {
    return std::any_of(inst.args.begin(), inst.args.end(),
                       [&](ir::InstId arg) { return varies_[arg.index()]; });
  }

  std::string TextOf(const ir::Function& function, bool leave_out) const {
    std::string text;
    for (const ir::Inst& inst : function.insts) {
      text += fmt::format("{}:{}", static_cast<int>(inst.op), inst.type.value);
      for (ir::InstId arg : inst.args) text += fmt::format(",{}", arg.value);
      text += leave_out && IsLeftOut(inst) ? "?" : ImmediateOf(function, inst);
      text += ';';
    }
    return text + fmt::format("={}", function.result.value);
  }

  std::string ImmediateOf(const ir::Function& function, const ir::Inst& inst) const {
    switch (ir::Info(inst.op).immediate) {
      case ir::Immediate::Constant: {
        const ir::Constant& constant = module_.constants[inst.imm];
        return "#" + Literal(constant.value, constant.type, module_.types, module_.model);
      }
      case ir::Immediate::Field:
        // Rules name their fields differently; what counts is where one comes from.
        return fmt::format("@{}",
                           static_cast<int>(module_[function.frame].fields[inst.imm].source));
      case ir::Immediate::Function:
        return "{" + TextOf(module_[ir::FunctionId(inst.imm)], false) + "}";
      case ir::Immediate::None:
      case ir::Immediate::Attribute:
      case ir::Immediate::Local:
      case ir::Immediate::Accumulator:
      case ir::Immediate::Param:
      case ir::Immediate::Scale:
      case ir::Immediate::Part: return fmt::format("#{}", inst.imm);
    }
    MESHLAW_UNREACHABLE();
  }

  /// Looks through the conjunction: if one of its members is false, so is the whole.
  void FindKeys(ir::InstId id) {
    std::vector<ir::InstId> open = {id};
    std::set<ir::InstId> seen;
    while (!open.empty()) {
      ir::InstId next = open.back();
      open.pop_back();
      if (!seen.insert(next).second) continue;
      const ir::Inst& inst = function_.insts[next.index()];
      if (inst.op == ir::Op::And) {
        open.insert(open.end(), inst.args.begin(), inst.args.end());
      } else {
        AddKey(inst);
      }
    }
    std::sort(shape_.keys.begin(), shape_.keys.end(), [](const Key& a, const Key& b) {
      return std::tie(a.kind, a.inst) < std::tie(b.kind, b.inst);
    });
    LimitKeys();
  }

  void AddKey(const ir::Inst& inst) {
    if (inst.op == ir::Op::Eq) {
      if (!AddKey(Key::Kind::Equal, inst.args[0], inst.args[1])) {
        AddKey(Key::Kind::Equal, inst.args[1], inst.args[0]);
      }
    } else if (inst.op == ir::Op::InHierarchy) {
      AddKey(Key::Kind::Below, inst.args[0], inst.args[1]);
    }
  }

  bool AddKey(Key::Kind kind, ir::InstId operand, ir::InstId constant) {
    auto at = std::find(shape_.constants.begin(), shape_.constants.end(), constant);
    const ir::Inst& left = function_.insts[operand.index()];
    const ir::Inst& right = function_.insts[constant.index()];
    bool one_type =
        left.type == right.type ||
        (kind == Key::Kind::Below && module_.types.Is(right.type, value::TypeKind::Entity));
    bool fits = at != shape_.constants.end() && !varies_[operand.index()] && one_type &&
                IsComparable(FormOf(module_.types, right.type));
    if (!fits) return false;
    auto position = static_cast<uint32_t>(at - shape_.constants.begin());
    shape_.keys.push_back({kind, operand, position});
    return true;
  }

  void LimitKeys() {
    auto below = std::find_if(shape_.keys.begin(), shape_.keys.end(),
                              [](const Key& key) { return key.kind == Key::Kind::Below; });
    bool has_below = below != shape_.keys.end();
    Key first_below = has_below ? *below : Key{};
    auto equals = static_cast<size_t>(below - shape_.keys.begin());
    shape_.keys.resize(std::min(equals, kEqualKeysMax));
    if (has_below) shape_.keys.push_back(first_below);
  }

  const ir::Module& module_;
  const ir::Function& function_;
  Shape shape_;
  std::vector<bool> varies_;  ///< by instruction: its value depends on a constant that is left out
};

}  // namespace

Shape ShapeOf(const ir::Module& module, const ir::Rule& rule) {
  return rule.when ? Shaper(module, *rule.when).Run() : Shape{};
}

std::vector<ir::FunctionId> FunctionsOf(const ir::Module& module, ir::FunctionId condition) {
  std::vector<ir::FunctionId> found = {condition};
  for (size_t i = 0; i < found.size(); ++i) {
    for (const ir::Inst& inst : module[found[i]].insts) {
      if (ir::Info(inst.op).immediate == ir::Immediate::Function) found.emplace_back(inst.imm);
    }
  }
  return found;
}

}  // namespace meshlaw::plan
