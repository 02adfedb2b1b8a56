// SPDX-License-Identifier: Apache-2.0
// Finds zones by name in the system's time-zone data.
#include <fstream>
#include <map>
#include <mutex>

#include "runtime/value/time.h"
#include "runtime/value/tzif.h"

namespace meshlaw::value {
namespace {

constexpr const char* kDirectory = "/usr/share/zoneinfo/";
constexpr size_t kNameBytesMax = 64;        // the longest IANA name has 32
constexpr size_t kFileBytesMax = 64 << 10;  // the largest TZif file has 4 KB

class Utc : public Zone {
 public:
  int32_t OffsetAt(int64_t) const override { return 0; }
};

/// Names become paths, so only what IANA uses in one is let through.
bool IsPlainName(std::string_view name) {
  if (name.empty() || name.size() > kNameBytesMax || name.front() == '/') return false;
  for (char c : name) {
    bool fine = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                c == '/' || c == '_' || c == '-' || c == '+';
    if (!fine) return false;
  }
  return true;
}

std::string ReadStart(const std::string& path, size_t bytes_max) {
  std::ifstream in(path, std::ios::binary);
  std::string bytes(bytes_max, '\0');
  in.read(bytes.data(), static_cast<std::streamsize>(bytes_max));
  bytes.resize(static_cast<size_t>(std::max<std::streamsize>(in.gcount(), 0)));
  return bytes;
}

std::unique_ptr<Zone> Load(const std::string& name) {
  std::unique_ptr<Zone> zone = ReadTzif(ReadStart(kDirectory + name, kFileBytesMax));
  // UTC needs no data, and a host without any should still know it.
  if (!zone && (name == "UTC" || name == "Etc/UTC")) zone = std::make_unique<Utc>();
  return zone;
}

}  // namespace

const Zone* FindZone(std::string_view name) {
  static std::mutex mutex;
  static std::map<std::string, std::unique_ptr<Zone>, std::less<>> zones;
  if (!IsPlainName(name)) return nullptr;
  std::lock_guard lock(mutex);
  auto known = zones.find(name);
  if (known != zones.end()) return known->second.get();
  // What is not there is not remembered: names that miss could be any number.
  std::unique_ptr<Zone> zone = Load(std::string(name));
  if (!zone) return nullptr;
  return zones.emplace(name, std::move(zone)).first->second.get();
}

std::string ZoneDataVersion() {
  constexpr std::string_view kMark = "# version ";
  std::string start = ReadStart(std::string(kDirectory) + "tzdata.zi", 64);
  if (start.starts_with(kMark)) {
    return start.substr(kMark.size(), start.find('\n') - kMark.size());
  }
  std::string version = ReadStart(std::string(kDirectory) + "+VERSION", 16);
  version.erase(std::min(version.find('\n'), version.size()));
  return version.empty() ? "unknown" : version;
}

}  // namespace meshlaw::value
