// SPDX-License-Identifier: Apache-2.0
#include "compiler/residual/visible.h"

#include <map>

#include "compiler/residual/limits.h"

namespace meshlaw::residual {
namespace {

class Walk {
 public:
  Walk(Terms& terms, std::vector<value::Failure>& failures) : terms_(terms), failures_(failures) {}

  /// `positive`: under an even number of `not`s, where false hides; else it is true that hides.
  Term Strip(const Term& term, bool positive) {
    auto key = std::make_pair(term.get(), positive);
    auto found = done_.find(key);
    if (found != done_.end()) return found->second;
    Term stripped = StripNew(term, positive);
    done_.emplace(key, stripped);
    return stripped;
  }

 private:
  Term StripNew(const Term& term, bool positive) {
    if (term->is_failure()) {
      failures_.push_back(term->value.failure());
      return terms_.Bool(!positive);
    }
    if (IsNever(*term, positive)) return terms_.Bool(!positive);
    switch (term->op) {
      case ir::Op::Not: return terms_.Not(Strip(term->args[0], !positive));
      case ir::Op::And:
      case ir::Op::Or: return WithArgs(term, 0, positive);
      case ir::Op::Select: return WithArgs(term, 1, positive);
      case ir::Op::AnyOf:
      case ir::Op::AllOf: {
        Node node = *term;
        node.body = Strip(term->body, positive);
        return node.body == term->body ? term : terms_.Make(std::move(node));
      }
      default: return term;
    }
  }

  /// False or else a failure, whatever the row: a value that cannot be null is no null, and nothing
  /// is one of nothing. Under a `not`, what is always true or a failure.
  static bool IsNever(const Node& term, bool positive) {
    if (term.op == ir::Op::OneOf) {
      return positive && term.args[1]->is_const() && term.args[1]->value.elements().empty();
    }
    if (term.op != (positive ? ir::Op::Eq : ir::Op::Ne)) return false;
    auto is_null = [](const Term& t) { return t->is_const() && t->value.is_null(); };
    auto is_value = [](const Term& t) { return t->op == ir::Op::Wrap; };
    return (is_value(term.args[0]) && is_null(term.args[1])) ||
           (is_null(term.args[0]) && is_value(term.args[1]));
  }

  Term WithArgs(const Term& term, size_t first, bool positive) {
    Node node = *term;
    for (size_t i = first; i < node.args.size(); ++i) node.args[i] = Strip(node.args[i], positive);
    return node.args == term->args ? term : terms_.Make(std::move(node));
  }

  Terms& terms_;
  std::vector<value::Failure>& failures_;
  std::map<std::pair<const Node*, bool>, Term> done_;
};

}  // namespace

Term Visible(Terms& terms, const Term& condition, std::vector<value::Failure>& failures) {
  if (condition->depth > kDepthMax) {
    failures.push_back(value::Failure::OutOfRange);
    return terms.Bool(false);
  }
  return Walk(terms, failures).Strip(condition, true);
}

}  // namespace meshlaw::residual
