// SPDX-License-Identifier: Apache-2.0
// The scan plan of one port: every clause of every rule that applies to it, whichever tier wrote
// it, bound to the columns of its data, ready for one pass.
//
// A rule over a class is specialised here: `when` is evaluated by the interpreter on the port's (or
// column's) descriptor, and each field of a clause's row frame is bound to a column or to a value
// known for the whole scan (subject, now). A Domain-tier rule over a class binds only what its
// domain owns; params take the value of the domain that owns the port. Nothing is cloned: engines
// fold what is bound to a value.
//
// A rule over whatever holds the port (its product) binds the port with the holder as its subject.
// A column that is optional still fits `each value v: T`: a null is no value, so the clause is not
// applicable to that row.
// Plans are derived on the host and never stored.
#pragma once

#include <string>
#include <vector>

#include "compiler/ir/ir.h"
#include "compiler/sema/catalog.h"
#include "runtime/snapshot/snapshot.h"

namespace meshlaw::plan {

/// One column that the scan reads. The type is the contract's; physically every column may be null.
struct ScanColumn {
  std::string name;
  value::TypeId type;
};

/// What a field of a row frame stands for in this scan. A field that no function reads is bound to
/// null.
struct Binding {
  int column = -1;  ///< index into ScanPlan::columns; -1: `constant`
  value::Value constant;
};

struct ScanClause {
  ir::RuleId rule;
  uint32_t clause = 0;                ///< index into Rule::clauses
  value::EntityRef subject;           ///< the port, or the column for a rule over columns
  std::vector<Binding> row_bindings;  ///< one per field of Clause::row_frame
};

/// A rule that does not bind this port, and why, in words.
struct NotApplicable {
  ir::RuleId rule;
  value::EntityRef subject;
  std::string why;
  bool is_error = false;  ///< `when` failed: an error in the verdict, not a silence
  /// Its `when` holds and yet no clause fits: what the author meant has another type.
  bool is_misfit = false;
};

struct ScanPlan {
  std::string port;
  std::string domain;  ///< that owns the port: its values of params apply
  value::EntityRef subject;
  std::vector<ScanColumn> columns;
  std::vector<ScanClause> clauses;
  std::vector<NotApplicable> not_applicable;
  int64_t now_micros = 0;
};

/// Plans all checks of `module` on a port. `now_micros` is the run's clock (UTC).
ScanPlan PlanScan(const ir::Module& module, const snapshot::Snapshot& snapshot,
                  const sema::CatalogPort& port, int64_t now_micros);

/// For people and golden tests: `meshlaw compile --emit plan`.
std::string Print(const ir::Module& module, const ScanPlan& plan);

}  // namespace meshlaw::plan
