// SPDX-License-Identifier: Apache-2.0
// The law that contracts imply: checks of the rule IR, of tier Contract, module `contract`.
//
// One rule for each kind of promise of each port, `<port>.<kind>`, with one clause for each column,
// quality check or reference; every span is a place in the contract. Patterns and values that
// cannot be used are reported (BadFieldValue, BadQuality). What a contract promises and no clause
// judges is listed, so that nothing is passed over in silence.
//
// - types: every value can be read as its column's type; vectors have their dimensions.
// - required: a value is there: `required`, or part of the primary key.
// - primary_key: no two rows have one key. unique: no two rows have one value.
// - range: minimum, maximum, exclusive ones, and the width of an integer's `format`.
// - length: minLength, maxLength, in code points.
// - pattern: ECMA-262 as far as RE2 has it; a search anywhere in the value, unless it is anchored.
// - format: of texts, as formats.h knows them.
// - values: `enum`. multiples: multipleOf, for integers and decimals.
// - vectors: every element is finite; the norm is 1 within 0.001 where vectors are normalized.
// - quality: library metrics. references: foreign keys, within and across contracts.
// - freshness: service levels `latency` and `freshness` with an element that is a timestamp.
//
// What the standard leaves open, decided:
// - mustBeBetween includes both ends; mustNotBeBetween is its opposite.
// - nullValues counts nulls. missingValues counts nulls and the values listed, whether or not null
//   is listed. invalidValues counts values that are there and are not among `validValues` or do not
//   have the `pattern` (a search, as above); both given, both must hold.
// - duplicateValues counts rows that repeat the value of an earlier row; nulls repeat nothing.
// - rowCount counts rows. `percent` is of the rows for nullValues and missingValues, of the values
//   that are there for invalidValues and duplicateValues.
// - A value that is malformed is no value: `types` counts it, once, and the others pass it over.
// - "At most" and "less than" a share, and 0, become clauses over rows with a tolerance, so that
//   findings name rows. Every other comparison is one clause over the whole data set.
// - severity: info, warning (warn), error, critical (blocker, fatal); anything else is an error.
// - latency: units s, m or min (minutes), h, d, w, mo (30 days), y (365 days), and their long
// names.
#pragma once

#include <string>
#include <vector>

#include "compiler/ir/ir.h"
#include "mesh/contracts.h"

namespace meshlaw::mesh {

/// A promise that no clause judges, and why.
struct Unenforced {
  std::string port;  ///< id; the product's for promises of the whole contract
  std::string path;  ///< by names, in the contract
  std::string why;
  source::Span place;
};

struct ContractLaw {
  size_t rules = 0;  ///< added to the module
  std::vector<Unenforced> unenforced;
};

/// Adds the rules of all current contracts, with their digests. Does nothing where the model has
/// no `Port`.
ContractLaw AddContractLaw(const ContractSet& contracts, ir::Module& module, diag::Sink& sink);

/// A pattern of ECMA-262, searched anywhere, as an RE2 pattern that matches all of a value. Whether
/// RE2 can compile it is not said.
std::string FullMatchPattern(std::string_view ecma);

}  // namespace meshlaw::mesh
