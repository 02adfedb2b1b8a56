// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/text_table.h"

#include <random>

namespace meshlaw::scan {

uint64_t HashSeed() {
  static const uint64_t seed = [] {
    std::random_device device;
    return (uint64_t{device()} << 32) | device();
  }();
  return seed;
}

namespace {

uint64_t HashBytes(std::string_view bytes, uint64_t seed) {
  uint64_t hash = MixHash(seed, bytes.size());
  size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) {
    uint64_t word;
    std::memcpy(&word, bytes.data() + at, 8);
    hash = MixHash(hash ^ word, seed);
  }
  uint64_t tail = 0;
  if (at < bytes.size()) std::memcpy(&tail, bytes.data() + at, bytes.size() - at);
  return MixHash(hash ^ tail, seed | 1);
}

}  // namespace

std::string_view BytesTable::bytes(uint32_t id) const {
  const uint64_t begin = id == 0 ? 0 : ends_[id - 1];
  return std::string_view(arena_).substr(begin, ends_[id] - begin);
}

/// Where the bytes are, or the free slot where they belong.
uint64_t BytesTable::Slot(std::string_view text, uint64_t hash) const {
  const uint64_t mask = slots_.size() - 1;
  uint64_t at = hash & mask;
  for (uint64_t slot = slots_[at]; slot != 0; slot = slots_[at]) {
    if (slot >> 32 == hash >> 32 && bytes(static_cast<uint32_t>(slot) - 1) == text) return at;
    at = (at + 1) & mask;
  }
  return at;
}

uint32_t BytesTable::Find(std::string_view text) const {
  if (slots_.empty()) return kNone;
  const uint64_t slot = slots_[Slot(text, HashBytes(text, seed_))];
  return slot == 0 ? kNone : static_cast<uint32_t>(slot) - 1;
}

uint32_t BytesTable::Intern(std::string_view text) {
  if (ends_.size() * 2 >= slots_.size()) Grow();
  const uint64_t hash = HashBytes(text, seed_);
  const uint64_t at = Slot(text, hash);
  if (slots_[at] != 0) return static_cast<uint32_t>(slots_[at]) - 1;
  MESHLAW_CHECK(ends_.size() < kNone - 1);
  arena_.append(text);
  ends_.push_back(arena_.size());
  slots_[at] = (hash & 0xFFFFFFFF00000000u) | ends_.size();
  return static_cast<uint32_t>(ends_.size() - 1);
}

void BytesTable::Grow() {
  slots_.assign(slots_.empty() ? 64 : slots_.size() * 2, 0);
  const uint64_t mask = slots_.size() - 1;
  for (uint32_t id = 0; id < ends_.size(); ++id) {
    const uint64_t hash = HashBytes(bytes(id), seed_);
    uint64_t at = hash & mask;
    while (slots_[at] != 0) at = (at + 1) & mask;
    slots_[at] = (hash & 0xFFFFFFFF00000000u) | (uint64_t{id} + 1);
  }
}

std::string TextCoder::Text(uint64_t code) const {
  const uint64_t last = code >> 56;
  if (last == 0xFF) return std::string(long_.bytes(static_cast<uint32_t>(code)));
  std::string text(last < 8 ? last : 8, '\0');
  std::memcpy(text.data(), &code, text.size());
  return text;
}

}  // namespace meshlaw::scan
