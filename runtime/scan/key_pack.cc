// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/key_pack.h"

#include <algorithm>

// The loops are plain; clones let the compiler use what registers the host has.
#define MESHLAW_WIDE_CLONES [[gnu::target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")]]

namespace meshlaw::scan {

using value::Int128;

namespace {

int BitWidth(UInt128 number) {
  const auto high = static_cast<uint64_t>(number >> 64);
  return high != 0 ? 64 + std::bit_width(high) : std::bit_width(static_cast<uint64_t>(number));
}

UInt128 Distance(int64_t from, int64_t to) {
  return static_cast<UInt128>(static_cast<Int128>(to) - from);
}

MESHLAW_WIDE_CLONES
void WidenByBlock(const int64_t* block, CodeRange& range) {
  int64_t low = range.low, high = range.high;
  for (int i = 0; i < 64; ++i) {
    low = block[i] < low ? block[i] : low;
    high = block[i] > high ? block[i] : high;
  }
  range = {low, high};
}

MESHLAW_WIDE_CLONES
void PackNarrow(const int64_t* codes, size_t rows, uint64_t base, int shift, uint64_t* keys) {
  for (size_t i = 0; i < rows; ++i) keys[i] |= (static_cast<uint64_t>(codes[i]) - base) << shift;
}

MESHLAW_WIDE_CLONES
void UnpackNarrow(const uint64_t* keys, size_t rows, uint64_t base, int shift, uint64_t mask,
                  int64_t* codes) {
  for (size_t i = 0; i < rows; ++i) {
    codes[i] = static_cast<int64_t>(((keys[i] >> shift) & mask) + base);
  }
}

template <typename Key>
void Pack(const int64_t* codes, const uint8_t* missing, size_t rows, const KeyField& field,
          uint64_t reserved, Key* keys) {
  const auto base = static_cast<uint64_t>(field.base);
  for (size_t i = 0; i < rows; ++i) {
    const bool is_missing = missing != nullptr && missing[i] != 0;
    const Key there = static_cast<Key>(static_cast<uint64_t>(codes[i]) - base) + reserved;
    keys[i] |= (is_missing ? static_cast<Key>(missing[i] - 1) : there) << field.shift;
  }
}

template <typename Key>
void Unpack(const Key* keys, size_t rows, const KeyField& field, uint64_t reserved, int64_t* codes,
            uint8_t* missing) {
  const UInt128 mask = (UInt128{1} << field.bits) - 1;
  for (size_t i = 0; i < rows; ++i) {
    const UInt128 packed = (static_cast<UInt128>(keys[i]) >> field.shift) & mask;
    const bool is_missing = packed < reserved;
    if (missing != nullptr) {
      missing[i] = is_missing ? static_cast<uint8_t>(static_cast<uint64_t>(packed) + 1) : 0;
    }
    const uint64_t distance = is_missing ? 0 : static_cast<uint64_t>(packed - reserved);
    codes[i] = static_cast<int64_t>(distance + static_cast<uint64_t>(field.base));
  }
}

}  // namespace

CodeRange RangeOfCodes(const int64_t* codes, const Words& rows) {
  CodeRange range;
  const uint64_t* words = rows.data();
  for (size_t w = 0; w < rows.size(); ++w) {
    const int64_t* block = codes + w * 64;
    if (words[w] == ~uint64_t{0}) {
      WidenByBlock(block, range);
      continue;
    }
    for (uint64_t rest = words[w]; rest != 0; rest &= rest - 1) {
      const int64_t code = block[std::countr_zero(rest)];
      range.low = std::min(range.low, code);
      range.high = std::max(range.high, code);
    }
  }
  return range;
}

void PackField(const int64_t* codes, const uint8_t* missing, size_t rows, const KeyField& field,
               uint64_t reserved, uint64_t* keys) {
  if (missing != nullptr) return Pack(codes, missing, rows, field, reserved, keys);
  PackNarrow(codes, rows, static_cast<uint64_t>(field.base) - reserved, field.shift, keys);
}

void PackField(const int64_t* codes, const uint8_t* missing, size_t rows, const KeyField& field,
               uint64_t reserved, UInt128* keys) {
  Pack(codes, missing, rows, field, reserved, keys);
}

void UnpackField(const uint64_t* keys, size_t rows, const KeyField& field, uint64_t reserved,
                 int64_t* codes, uint8_t* missing) {
  if (reserved > 0) return Unpack(keys, rows, field, reserved, codes, missing);
  const uint64_t mask = field.bits == 64 ? ~uint64_t{0} : (uint64_t{1} << field.bits) - 1;
  UnpackNarrow(keys, rows, static_cast<uint64_t>(field.base), field.shift, mask, codes);
}

void UnpackField(const UInt128* keys, size_t rows, const KeyField& field, uint64_t reserved,
                 int64_t* codes, uint8_t* missing) {
  Unpack(keys, rows, field, reserved, codes, missing);
}

UInt128 HighestOf(const KeyField& field, uint64_t reserved) {
  return (UInt128{1} << field.bits) - 1 - reserved;
}

bool CoverRange(KeyField& field, int64_t low, int64_t high, uint64_t reserved) {
  if (field.has_range && low >= field.base &&
      Distance(field.base, high) <= HighestOf(field, reserved)) {
    return false;
  }
  if (field.has_range) {
    const Int128 top =
        static_cast<Int128>(field.base) + static_cast<Int128>(HighestOf(field, reserved));
    high = static_cast<int64_t>(std::max<Int128>(high, std::min<Int128>(top, INT64_MAX)));
    // Data that falls below once is likely to fall further: leave as much room again.
    const Int128 room = low < field.base ? static_cast<Int128>(Distance(low, high) / 2) : 0;
    low = static_cast<int64_t>(
        std::max<Int128>(static_cast<Int128>(std::min(low, field.base)) - room, INT64_MIN));
  }
  field.has_range = true;
  field.base = low;
  field.bits = std::max(1, BitWidth(Distance(low, high) + reserved));
  return true;
}

bool HasFewCodes(const int64_t* codes, const Words& rows) {
  constexpr size_t kLookedAt = 1024;
  std::vector<int64_t> seen;
  for (size_t w = 0; w < rows.size() && seen.size() < kLookedAt; ++w) {
    for (uint64_t rest = rows[w]; rest != 0; rest &= rest - 1) {
      seen.push_back(codes[w * 64 + static_cast<size_t>(std::countr_zero(rest))]);
    }
  }
  const size_t all = seen.size();
  std::sort(seen.begin(), seen.end());
  seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
  return seen.size() * 4 <= all;
}

}  // namespace meshlaw::scan
