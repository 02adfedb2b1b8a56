// SPDX-License-Identifier: Apache-2.0
#include "runtime/value/tzif.h"

#include <algorithm>
#include <vector>

#include "runtime/value/posix_tz.h"

namespace meshlaw::value {
namespace {

constexpr size_t kHeaderSize = 44;

/// What the six counts of a header say, in the file's order.
struct Header {
  uint32_t utc_marks, standard_marks, leap_seconds, transitions, types, name_bytes;

  size_t BlockSize(size_t time_size) const {
    return size_t{transitions} * (time_size + 1) + size_t{types} * 6 + name_bytes +
           size_t{leap_seconds} * (time_size + 4) + standard_marks + utc_marks;
  }
};

uint64_t BigEndian(std::string_view bytes) {
  uint64_t number = 0;
  for (char c : bytes) number = number << 8 | static_cast<uint8_t>(c);
  return number;
}

std::optional<Header> ReadHeader(std::string_view bytes) {
  if (bytes.size() < kHeaderSize || !bytes.starts_with("TZif") || bytes[4] < '2') {
    return std::nullopt;
  }
  uint32_t counts[6];
  for (size_t i = 0; i < 6; ++i) {
    counts[i] = static_cast<uint32_t>(BigEndian(bytes.substr(20 + 4 * i, 4)));
  }
  return Header{counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]};
}

class TzifZone : public Zone {
 public:
  std::vector<int64_t> transitions;  ///< UTC seconds, rising
  std::vector<int32_t> offsets;      ///< after the transition of the same index
  int32_t first_offset = 0;          ///< before the first transition
  std::optional<PosixTz> rule;       ///< after the last transition

  int32_t OffsetAt(int64_t utc_micros) const override {
    int64_t seconds = utc_micros / kMicrosPerSecond - (utc_micros % kMicrosPerSecond < 0 ? 1 : 0);
    auto after = std::upper_bound(transitions.begin(), transitions.end(), seconds);
    if (after == transitions.end() && rule) return rule->OffsetAt(seconds);
    if (after == transitions.begin()) return first_offset;
    return offsets[static_cast<size_t>(after - transitions.begin()) - 1];
  }
};

/// The local time types: each an offset (4 bytes), a summer mark and an index of a name.
std::vector<int32_t> ReadTypes(std::string_view bytes) {
  std::vector<int32_t> offsets;
  for (; bytes.size() >= 6; bytes.remove_prefix(6)) {
    offsets.push_back(static_cast<int32_t>(BigEndian(bytes.substr(0, 4))));
  }
  return offsets;
}

bool ReadBlock(std::string_view block, const Header& header, TzifZone& zone) {
  size_t count = header.transitions;
  std::vector<int32_t> types = ReadTypes(block.substr(count * 9, size_t{header.types} * 6));
  if (types.empty()) return false;
  zone.first_offset = types[0];
  for (size_t i = 0; i < count; ++i) {
    auto type = static_cast<uint8_t>(block[count * 8 + i]);
    if (type >= types.size()) return false;
    zone.transitions.push_back(static_cast<int64_t>(BigEndian(block.substr(i * 8, 8))));
    zone.offsets.push_back(types[type]);
  }
  return std::is_sorted(zone.transitions.begin(), zone.transitions.end());
}

/// The rule stands between two line feeds; an empty one says that nothing changes any more.
bool ReadFooter(std::string_view footer, TzifZone& zone) {
  if (!footer.starts_with('\n')) return false;
  footer.remove_prefix(1);
  size_t end = footer.find('\n');
  if (end == footer.npos) return false;
  if (end == 0) return true;
  zone.rule = PosixTz::Parse(footer.substr(0, end));
  return zone.rule.has_value();
}

}  // namespace

std::unique_ptr<Zone> ReadTzif(std::string_view bytes) {
  std::optional<Header> old = ReadHeader(bytes);
  if (!old) return nullptr;
  // The first block has 32-bit times, for readers of version 1.
  size_t skipped = kHeaderSize + old->BlockSize(4);
  if (bytes.size() < skipped) return nullptr;
  bytes.remove_prefix(skipped);
  std::optional<Header> header = ReadHeader(bytes);
  if (!header) return nullptr;
  bytes.remove_prefix(kHeaderSize);
  size_t size = header->BlockSize(8);
  if (bytes.size() < size) return nullptr;
  auto zone = std::make_unique<TzifZone>();
  bool sound =
      ReadBlock(bytes.substr(0, size), *header, *zone) && ReadFooter(bytes.substr(size), *zone);
  return sound ? std::move(zone) : nullptr;
}

}  // namespace meshlaw::value
