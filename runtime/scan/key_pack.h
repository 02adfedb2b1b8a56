// SPDX-License-Identifier: Apache-2.0
// The loops of a KeySpace over whole blocks of codes: ranges, packing, taking apart.
//
// A field of a packed key is the distance of a number from the field's base, moved up by `reserved`
// codes that stand for what is missing. Rows that are not selected may hold anything: their keys
// are never looked at.
#pragma once

#include <optional>
#include <vector>

#include "runtime/scan/bits.h"
#include "runtime/scan/dense_table.h"

namespace meshlaw::scan {

/// Where a part's number lies in a packed key.
struct KeyField {
  bool is_numbered = false;  ///< codes are numbered before they are packed
  bool has_range = false;
  int64_t base = 0;
  int bits = 0;
  int shift = 0;
};

struct CodeRange {
  int64_t low = INT64_MAX, high = INT64_MIN;
  bool empty() const { return low > high; }
};
CodeRange RangeOfCodes(const int64_t* codes, const Words& rows);

/// Adds a field to `keys`. `missing` is 0 or 1 + the code that stands for it, or null for none.
void PackField(const int64_t* codes, const uint8_t* missing, size_t rows, const KeyField& field,
               uint64_t reserved, uint64_t* keys);
void PackField(const int64_t* codes, const uint8_t* missing, size_t rows, const KeyField& field,
               uint64_t reserved, UInt128* keys);

/// The opposite: numbers, and what is missing where something may be (`missing` is then not null).
void UnpackField(const uint64_t* keys, size_t rows, const KeyField& field, uint64_t reserved,
                 int64_t* codes, uint8_t* missing);
void UnpackField(const UInt128* keys, size_t rows, const KeyField& field, uint64_t reserved,
                 int64_t* codes, uint8_t* missing);

/// The highest distance from its base that a field holds.
UInt128 HighestOf(const KeyField& field, uint64_t reserved);
/// Widens a field to hold [low, high]; false if it does already.
bool CoverRange(KeyField& field, int64_t low, int64_t high, uint64_t reserved);
/// Whether few distinct codes are among the first selected rows.
bool HasFewCodes(const int64_t* codes, const Words& rows);

}  // namespace meshlaw::scan
