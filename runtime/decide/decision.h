// SPDX-License-Identifier: Apache-2.0
// A request and the decision on it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "compiler/ir/ir.h"
#include "runtime/value/value.h"

namespace meshlaw::decide {

struct Request {
  value::EntityRef principal;
  value::ActionId action;
  value::EntityRef resource;
  value::Value context;  ///< the record that claims the role `context`
  int64_t now_micros = 0;
};

/// `Error`: no rule forbade, no permit held, and a rule that could have decided failed.
/// Only Permitted allows.
enum class Class : uint8_t { Permitted, Forbidden, NoMatch, Error };
std::string_view Name(Class decision_class);

struct Reason {
  ir::RuleId rule;
  std::string message;  ///< the rule's `because`, rendered; may be empty
  std::string fix;
  value::EntityRef subject;
  bool outside_bounds = false;  ///< refused by `else deny`: the subject lacks what `has` asks for
};

struct EvaluationError {
  ir::RuleId rule;
  value::Failure failure = value::Failure::Overflow;
  bool applied = false;  ///< what `on error` made of it
  value::EntityRef subject;
  std::string cause = {};  ///< the entity and attribute that are missing; only where explained
};

struct Decision {
  bool allow = false;
  Class decision_class = Class::NoMatch;
  std::vector<Reason> determining;  ///< rules that decided, ordered by name
  /// What may be seen, when allowed. Rows: nothing means every row; otherwise a condition over the
  /// port's columns in Meshlaw's own words, with all that the request fixes folded in.
  std::optional<std::string> rows;
  bool no_rows = false;              ///< the condition is false for every row
  std::vector<std::string> columns;  ///< visible columns in contract order (ports only)
  /// Columns that only some of the visible rows show, and which: where permits differ in both rows
  /// and columns, a value is null in the rows that only the others opened.
  std::map<std::string, std::string> column_rows;
  std::map<std::string, ir::Mask> masks;  ///< by column; a dropped column is here, not in `columns`
  /// Why, by column: the rule that asks for the mask, or the rules that only together come to it.
  std::map<std::string, std::vector<ir::RuleId>> mask_rules;
  std::vector<ir::RuleId> limits;       ///< limits that applied
  std::vector<EvaluationError> errors;  ///< every error, whatever it did
  std::vector<ir::RuleId> shadow;       ///< rules in shadow that would have applied
};

}  // namespace meshlaw::decide
