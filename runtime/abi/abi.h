// SPDX-License-Identifier: Apache-2.0
// The form of decisions: all that generated code and the runtime share.
//
// A value is a Cell. What the slot holds goes by the value's type
// (compiler/plan/decide_interner.h); the state says whether it holds anything. States order as
// failures dominate, so where several states meet the greatest is the result. Everything here is
// read only while a decision is made.
#pragma once

#include <cstddef>
#include <cstdint>

namespace meshlaw::abi {

struct Cell {
  int64_t slot = 0;
  uint64_t state = 0;
};

/// States of a Cell; failures count up from kFailure as value::Failure does.
inline constexpr uint64_t kValue = 0;
inline constexpr uint64_t kNull = 1;
inline constexpr uint64_t kFailure = 2;
/// There is a value that this form cannot hold: only the interpreter can tell what comes of it.
inline constexpr uint64_t kOutside = 255;

/// What became of a rule, in one byte: false, true, a failure as its state, and two more.
inline constexpr uint8_t kFalse = 0;
inline constexpr uint8_t kTrue = 1;
inline constexpr uint8_t kRefused = 254;  ///< out of bounds, and the rule says `else deny`
inline constexpr uint8_t kAsk = 255;      ///< ask the interpreter

/// What a rule's subject is for one resource: the resource itself or what holds it.
struct Subject {
  int64_t entity = -1;           ///< -1: none, so no rule about this type applies
  int64_t domain = -1;           ///< symbol of the owning domain
  uint64_t bounds = 0;           ///< bit i: has what the plan's i-th bounds ask for
  const Cell* params = nullptr;  ///< as that domain sets them
};

/// One request over one snapshot.
struct Request {
  const Cell* const* rows = nullptr;           ///< attributes by entity; null where it is missing
  const uint32_t* const* ancestors = nullptr;  ///< by entity: how many, then which, ascending
  const Subject* subjects = nullptr;           ///< of the resource, by subject type of the plan
  int64_t principal = -1;
  int64_t now = 0;
  Cell context;
};

/// What a unit's rules come to together, for decisions without reasons. Tiers are one bit each,
/// council lowest.
struct Summary {
  static constexpr uint64_t kForbidShift = 0;       ///< tiers of forbids that hold
  static constexpr uint64_t kMandatoryShift = 8;    ///< tiers of mandatory permits that hold
  static constexpr uint64_t kPermit = 1u << 16;     ///< a permit that is not mandatory holds
  static constexpr uint64_t kUndecided = 1u << 17;  ///< a permit or forbid failed and was skipped
  static constexpr uint64_t kAskAny = 1u << 18;     ///< some rule is the interpreter's to judge
};

inline constexpr int64_t kNoLocalTime = INT64_MIN;

/// Judges the rules of one unit; writes one byte for each to `results`, gives their Summary.
using UnitFunction = uint64_t (*)(const Request* request, uint8_t* results);
/// Computes the keys of a table's index; zero if all are values, else the index cannot be used.
using KeysFunction = uint64_t (*)(const Request* request, int64_t* keys);
/// Judges the rule of one table row, whose constants are given.
using RowFunction = uint8_t (*)(const Request* request, const int64_t* constants);

}  // namespace meshlaw::abi

// Called by generated code. Sequences and ancestor lists are `count` and then the elements,
// ascending.
extern "C" {
/// Whether a sequence of slots has `slot`.
uint8_t meshlaw_decide_has(const int64_t* sequence, int64_t slot);
/// Whether `ancestors` names the entity.
uint8_t meshlaw_decide_below(const uint32_t* ancestors, int64_t entity);
/// Whether `ancestors` names any entity of the sequence.
uint8_t meshlaw_decide_below_any(const uint32_t* ancestors, const int64_t* sequence);
/// Local time in a zone (a value::Zone); kNoLocalTime if there is none that fits.
int64_t meshlaw_decide_to_local(const void* zone, int64_t utc_micros);
/// A DatePart of days since the epoch.
int64_t meshlaw_decide_date_part(int64_t part, int64_t days);
}
