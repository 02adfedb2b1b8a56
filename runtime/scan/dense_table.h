// SPDX-License-Identifier: Apache-2.0
// DenseTable: distinct keys numbered from 0 in the order in which they came.
//
// The one hash table of the scan. Keys lie in a plain array, so what is kept per key is a plain
// array too and the table is walked in order of the data. Slots hold a tag and a number in 8 bytes,
// so a probe touches the key itself only where the tag agrees. As long as every new key is above
// the last (a sorted unique key) there are no slots at all: comparing with the last key is enough.
// Exact: keys are compared, never only their hashes.
#pragma once

#include <cstdint>
#include <vector>

#include "compiler/base/check.h"
#include "runtime/scan/big_array.h"
#include "runtime/value/decimal.h"

namespace meshlaw::scan {

__extension__ typedef unsigned __int128 UInt128;

/// Chosen at random once per process, so that no data is slow by design. Results do not depend on
/// it.
uint64_t HashSeed();

inline uint64_t MixHash(uint64_t a, uint64_t b) {
  const UInt128 product = static_cast<UInt128>(a ^ 0x9E3779B97F4A7C15u) * (b ^ 0xD6E8FEB86659FD93u);
  return static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64);
}
inline uint64_t HashKey(uint64_t key, uint64_t seed) { return MixHash(key ^ seed, seed | 1); }
inline uint64_t HashKey(UInt128 key, uint64_t seed) {
  return MixHash(MixHash(static_cast<uint64_t>(key) ^ seed, static_cast<uint64_t>(key >> 64)),
                 seed);
}

template <typename Key>
class DenseTable {
 public:
  static constexpr uint32_t kNone = 0xFFFFFFFFu;

  size_t size() const { return keys_.size(); }
  /// How many keys may come: the slots are then made once. Only what is used of them takes memory.
  void Expect(size_t keys) { expected_ = keys; }
  const Key& key(uint32_t id) const { return keys_[id]; }
  const Key* keys() const { return keys_.data(); }

  uint32_t Intern(Key key) {
    if (slots_.empty()) {
      if (keys_.empty() || keys_.back() < key) return Append(key);
      if (keys_.back() == key) return static_cast<uint32_t>(keys_.size() - 1);
      Rebuild(keys_.size() * 2);
    }
    return InternHashed(key, HashKey(key, seed_));
  }

  uint32_t Find(Key key) const {
    if (slots_.empty()) return FindSorted(key);
    const uint64_t hash = HashKey(key, seed_);
    for (uint64_t at = hash & mask_;; at = (at + 1) & mask_) {
      const uint64_t slot = slots_[at];
      if (slot == 0) return kNone;
      if (Tag(slot) == Tag(hash) && keys_[Number(slot)] == key) return Number(slot);
    }
  }

  /// Interns the keys of the selected rows; ids of other rows are left as they are.
  void InternRows(const Key* keys, const uint64_t* selected, size_t words, uint32_t* ids);
  /// For readers that come when no more keys do: slots for a table that never needed them.
  void Seal() {
    if (slots_.empty() && !keys_.empty()) Rebuild(keys_.size());
  }

 private:
  static constexpr size_t kFastSlots = size_t{1} << 20;

  static uint32_t Tag(uint64_t hash) { return static_cast<uint32_t>(hash >> 32); }
  static uint32_t Number(uint64_t slot) { return static_cast<uint32_t>(slot) - 1; }

  uint32_t Append(Key key) {
    MESHLAW_CHECK(keys_.size() < kNone - 1);
    keys_.push_back(key);
    return static_cast<uint32_t>(keys_.size() - 1);
  }
  uint32_t FindSorted(Key key) const;
  uint32_t InternHashed(Key key, uint64_t hash);
  void Place(uint64_t hash, uint32_t id);
  void Rebuild(size_t keys_expected);

  BigArray<Key> keys_;
  BigArray<uint64_t> slots_;  ///< tag << 32 | (number + 1); 0: free. At most half are taken
  uint64_t mask_ = 0;
  size_t expected_ = 0;
  uint64_t seed_ = HashSeed();
};

template <typename Key>
uint32_t DenseTable<Key>::FindSorted(Key key) const {
  size_t low = 0, high = keys_.size();
  while (low < high) {
    const size_t middle = (low + high) / 2;
    if (keys_[middle] < key) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < keys_.size() && keys_[low] == key ? static_cast<uint32_t>(low) : kNone;
}

template <typename Key>
uint32_t DenseTable<Key>::InternHashed(Key key, uint64_t hash) {
  uint64_t at = hash & mask_;
  for (uint64_t slot = slots_[at]; slot != 0; slot = slots_[at]) {
    if (Tag(slot) == Tag(hash) && keys_[Number(slot)] == key) return Number(slot);
    at = (at + 1) & mask_;
  }
  const uint32_t id = Append(key);
  slots_[at] = (hash & 0xFFFFFFFF00000000u) | (uint64_t{id} + 1);
  if (keys_.size() * 2 > slots_.size()) Rebuild(keys_.size() * 2);
  return id;
}

template <typename Key>
void DenseTable<Key>::Place(uint64_t hash, uint32_t id) {
  uint64_t at = hash & mask_;
  while (slots_[at] != 0) at = (at + 1) & mask_;
  slots_[at] = (hash & 0xFFFFFFFF00000000u) | (uint64_t{id} + 1);
}

template <typename Key>
void DenseTable<Key>::Rebuild(size_t keys_expected) {
  size_t capacity = 64;
  if (keys_expected < expected_) keys_expected = expected_;
  while (capacity < keys_expected * 2) capacity *= 2;
  // Small tables grow fast: most of the work of building one is in building it again.
  if (capacity < kFastSlots && !slots_.empty()) capacity *= 2;
  slots_ = {};
  slots_.Resize(capacity);
  mask_ = capacity - 1;
  // As below, slots are fetched ahead of their use.
  uint64_t hashes[16];
  for (size_t from = 0; from < keys_.size(); from += 16) {
    const size_t count = keys_.size() - from < 16 ? keys_.size() - from : 16;
    for (size_t i = 0; i < count; ++i) {
      hashes[i] = HashKey(keys_[from + i], seed_);
      __builtin_prefetch(&slots_[hashes[i] & mask_], 1);
    }
    for (size_t i = 0; i < count; ++i) Place(hashes[i], static_cast<uint32_t>(from + i));
  }
}

// Slots of a block are fetched before any of them is looked at, so misses overlap.
template <typename Key>
void DenseTable<Key>::InternRows(const Key* keys, const uint64_t* selected, size_t words,
                                 uint32_t* ids) {
  uint64_t hashes[64];
  for (size_t w = 0; w < words; ++w) {
    const Key* block = keys + w * 64;
    const bool is_hashed = !slots_.empty();
    for (uint64_t rest = is_hashed ? selected[w] : 0; rest != 0; rest &= rest - 1) {
      const int i = __builtin_ctzll(rest);
      hashes[i] = HashKey(block[i], seed_);
      __builtin_prefetch(&slots_[hashes[i] & mask_]);
    }
    for (uint64_t rest = selected[w]; rest != 0; rest &= rest - 1) {
      const int i = __builtin_ctzll(rest);
      ids[w * 64 + static_cast<size_t>(i)] =
          is_hashed ? InternHashed(block[i], hashes[i]) : Intern(block[i]);
    }
  }
}

}  // namespace meshlaw::scan
