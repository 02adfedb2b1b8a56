// SPDX-License-Identifier: Apache-2.0
// What expressions become when the defs that they call are put in, as lowering does. Defs that call
// defs twice grow by powers of two: a page of law could become more than a machine holds. So the
// size and depth are worked out beforehand, each def once, and bounded; a def that calls itself,
// directly or by way of others, has none.
#include <algorithm>

#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using diag::Kind;

namespace {

constexpr double kNodesMax = 100'000;    ///< of one expression; the library's largest has 400
constexpr double kTotalMax = 5'000'000;  ///< of a compile
/// Lowering recurses so deep: half a megabyte of stack.
constexpr int kDepthMax = 500;
/// A quantifier's body is a function of its own; the IR nests fewer than two hundred.
constexpr int kQuantifierDepth = 3;

struct Size {
  double nodes = 1;
  int depth = 1;
};

/// Sizes of expressions, given those of the defs that they call.
class Measurer {
 public:
  Measurer(const Program& program, const std::vector<DefSize>& defs)
      : program_(program), defs_(defs) {}

  /// Adds to `of`, if there is one, where its parameters are used: `weight` times, at `depth`.
  Size Measure(const ast::Expr* expr, DefSize* of, double weight, int depth) const {
    auto at = program_.infos.find(expr);
    Ref ref = at == program_.infos.end() ? Ref::None : at->second.ref;
    if (ref == Ref::Constant) return {};
    if (ref == Ref::Def) return MeasureCall(expr, defs_[at->second.index], of, weight, depth);
    if (ref == Ref::DefParameter && of != nullptr) {
      uint32_t parameter = at->second.index;
      of->uses[parameter] += weight;
      of->use_depth[parameter] = std::max(of->use_depth[parameter], depth);
    }
    Size size;
    int step = expr->kind == ast::ExprKind::Quantifier ? kQuantifierDepth : 1;
    for (const ast::Expr* child : expr->children) {
      Size inner = Measure(child, of, weight, depth + step);
      size.nodes += inner.nodes;
      size.depth = std::max(size.depth, inner.depth + step);
    }
    return size;
  }

 private:
  Size MeasureCall(const ast::Expr* expr, const DefSize& def, DefSize* of, double weight,
                   int depth) const {
    Size size{def.nodes + 1, def.depth + 1};
    for (size_t i = 0; i + 1 < expr->children.size() && i < def.uses.size(); ++i) {
      Size argument =
          Measure(expr->children[i + 1], of, weight * def.uses[i], depth + def.use_depth[i] + 1);
      size.nodes += argument.nodes * def.uses[i];
      size.depth = std::max(size.depth, argument.depth + def.use_depth[i] + 1);
    }
    return size;
  }

  const Program& program_;
  const std::vector<DefSize>& defs_;
};

void CalledDefs(const Program& program, const ast::Expr* expr, std::vector<uint32_t>* out) {
  auto info = program.infos.find(expr);
  if (info != program.infos.end() && info->second.ref == Ref::Def) {
    out->push_back(info->second.index);
  }
  for (const ast::Expr* child : expr->children) CalledDefs(program, child, out);
}

/// Orders defs so that each comes after those that it calls, and finds those on a circle: what a
/// walk meets while it is still inside.
class DefOrder {
 public:
  explicit DefOrder(const Program& program)
      : position_(program.defs.size()), state_(program.defs.size(), State::New) {
    for (const TypedDef& def : program.defs) {
      CalledDefs(program, def.def->body, &calls_.emplace_back());
    }
    for (uint32_t def = 0; def < state_.size(); ++def) Walk(def);
  }

  std::vector<uint32_t> order;
  std::set<uint32_t> circular;

 private:
  enum class State { New, Open, Done };
  struct Step {
    uint32_t def;
    size_t next;
    size_t low;  ///< the outermost open def that is called from here or from within
  };

  /// With a stack of its own: a chain of defs may be as long as a text.
  void Walk(uint32_t start) {
    Enter(start);
    while (!stack_.empty()) {
      Step& step = stack_.back();
      if (step.next == calls_[step.def].size()) {
        Leave();
      } else if (uint32_t called = calls_[step.def][step.next++]; state_[called] == State::Open) {
        step.low = std::min(step.low, position_[called]);
      } else {
        Enter(called);
      }
    }
  }

  void Enter(uint32_t def) {
    if (state_[def] == State::Done) return;
    state_[def] = State::Open;
    position_[def] = stack_.size();
    stack_.push_back({def, 0, SIZE_MAX});
  }

  void Leave() {
    Step step = stack_.back();
    stack_.pop_back();
    state_[step.def] = State::Done;
    order.push_back(step.def);
    if (step.low <= stack_.size()) circular.insert(step.def);
    if (step.low < stack_.size()) stack_.back().low = std::min(stack_.back().low, step.low);
  }

  std::vector<Step> stack_;
  std::vector<size_t> position_;
  std::vector<State> state_;
  std::vector<std::vector<uint32_t>> calls_;
};

}  // namespace

void Checker::FindDefCycles() {
  DefOrder sorted(program_);
  for (uint32_t def : sorted.circular) {
    const ast::Name& name = program_.defs[def].def->name;
    sink_.Report(Kind::Recursion, name.span, Quoted(name.text) + " calls itself")
        .Help(
            "every evaluation ends, so there is no recursion: use `any`, `all`, `count` or `sum`");
  }
  def_sizes_.resize(program_.defs.size());
  Measurer measurer(program_, def_sizes_);
  for (uint32_t def : sorted.order) {
    DefSize size;
    size.uses.resize(program_.defs[def].parameters.size());
    size.use_depth.resize(size.uses.size());
    Size body = measurer.Measure(program_.defs[def].def->body, &size, 1, 1);
    size.nodes = body.nodes;
    size.depth = body.depth;
    size.known = !sorted.circular.contains(def);
    def_sizes_[def] = std::move(size);
  }
}

void Checker::CheckExpansion(const ast::Expr* expr) {
  Size size = Measurer(program_, def_sizes_).Measure(expr, nullptr, 1, 1);
  expanded_ += size.nodes;
  bool deep = size.depth > kDepthMax, large = size.nodes > kNodesMax;
  if (!deep && !large && expanded_ <= kTotalMax) return;
  std::string what = deep || large ? "this becomes too " : "all laws together become too ";
  sink_
      .Report(Kind::TooExpanded, expr->span,
              "with the defs that are called put in, " + what + (deep ? "deep" : "large"))
      .Help("an expression may have " + std::to_string(static_cast<int>(kNodesMax)) +
            " parts and be " + std::to_string(kDepthMax) + " deep: let defs call each other less");
  expanded_ = 0;
}

void Checker::CheckExpansion(const TypedRule& typed) {
  for (const ast::RulePart& part : typed.rule->parts) {
    if (part.expr != nullptr) CheckExpansion(part.expr);
  }
  std::set<const ast::ClauseBlock*> seen;
  for (const TypedClause& clause : typed.clauses) {
    CheckExpansion(clause.clause->predicate);
    if (clause.clause->where != nullptr) CheckExpansion(clause.clause->where);
    if (!seen.insert(clause.block).second) continue;
    for (const ast::Expr* key : clause.block->keys) CheckExpansion(key);
  }
}

}  // namespace meshlaw::sema
