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
  value::Value context;             ///< the record that claims the role `context`
  int64_t now_micros = 0;
};

/// `Error`: no rule forbade, no permit held, and a rule that could have decided failed.
enum class Class : uint8_t { Permitted, Forbidden, NoMatch, Error };
std::string_view Name(Class decision_class);

struct Reason {
  ir::RuleId rule;
  std::string message;              ///< the rule's `because`, rendered; may be empty
  std::string fix;
  value::EntityRef subject;
};

struct EvaluationError {
  ir::RuleId rule;
  value::Failure failure = value::Failure::Overflow;
  bool applied = false;             ///< what `on error` made of it
};

struct Decision {
  bool allow = false;
  Class decision_class = Class::NoMatch;
  std::vector<Reason> determining;          ///< rules that decided, ordered by name
  /// What may be seen, when allowed. Rows: nothing means every row; otherwise a condition over the
  /// port's columns in Meshlaw's own words, with all that the request fixes folded in.
  std::optional<std::string> rows;
  bool no_rows = false;                     ///< the condition is false for every row
  std::vector<std::string> columns;         ///< visible columns in contract order (ports only)
  std::map<std::string, ir::Mask> masks;    ///< by column
  std::map<std::string, ir::RuleId> mask_rules;
  std::vector<ir::RuleId> limits;           ///< limits that applied
  std::vector<EvaluationError> errors;      ///< every error, whatever it did
};

}  // namespace meshlaw::decide
