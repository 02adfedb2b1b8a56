// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "runtime/value/posix_tz.h"
#include "runtime/value/time.h"
#include "runtime/value/tzif.h"

namespace meshlaw::value {
namespace {

int64_t At(const char* text) { return *ParseTimestamp(text); }

TEST_CASE("offsets of zones, where the system has their data") {
  const Zone* york = FindZone("America/New_York");
  if (york == nullptr) {
    WARN("no time-zone data on this host");
    return;
  }
  CHECK(FindZone("America/New_York") == york);
  struct Case {
    const char* zone;
    const char* when;
    int offset;
  };
  for (const Case& c : {
           Case{"America/New_York", "2026-01-15T12:00:00Z", -5 * 3600},
           Case{"America/New_York", "2026-07-15T12:00:00Z", -4 * 3600},
           Case{"America/New_York", "2026-03-08T06:59:59.999999Z", -5 * 3600},
           Case{"America/New_York", "2026-03-08T07:00:00Z", -4 * 3600},
           Case{"America/New_York", "2026-11-01T05:59:59Z", -4 * 3600},
           Case{"America/New_York", "2026-11-01T06:00:00Z", -5 * 3600},
           Case{"America/New_York", "1800-01-01T00:00:00Z", -17762},
           Case{"America/New_York", "2500-07-01T00:00:00Z", -4 * 3600},
           Case{"Europe/Berlin", "2026-10-25T00:59:59Z", 2 * 3600},
           Case{"Europe/Berlin", "2026-10-25T01:00:00Z", 3600},
           Case{"Europe/Berlin", "2400-07-01T00:00:00Z", 2 * 3600},
           Case{"Asia/Kolkata", "2026-07-01T00:00:00Z", 19800},
           Case{"Australia/Sydney", "2300-01-01T00:00:00Z", 11 * 3600},
           Case{"Australia/Sydney", "2300-07-01T00:00:00Z", 10 * 3600},
           Case{"UTC", "2026-07-01T00:00:00Z", 0},
       }) {
    CAPTURE(c.zone, c.when);
    const Zone* zone = FindZone(c.zone);
    REQUIRE(zone != nullptr);
    CHECK(zone->OffsetAt(At(c.when)) == c.offset);
  }
  CHECK(ZoneDataVersion() != "");
}

TEST_CASE("names that are no zones") {
  for (const char* name : {"", "Nowhere/City", "../../etc/passwd", "/etc/passwd", "America",
                           "tzdata.zi", "zone.tab", "UTC "}) {
    CHECK(FindZone(name) == nullptr);
  }
  CHECK(FindZone(std::string(500, 'a')) == nullptr);
  CHECK(FindZone("UTC") != nullptr);
}

TEST_CASE("POSIX rules") {
  auto offset = [](const char* rule, const char* when) {
    std::optional<PosixTz> tz = PosixTz::Parse(rule);
    REQUIRE(tz.has_value());
    return tz->OffsetAt(At(when) / kMicrosPerSecond);
  };
  CHECK(offset("<+0330>-3:30", "2026-07-01T00:00:00Z") == 12600);
  CHECK(offset("EST5EDT,M3.2.0,M11.1.0", "2026-03-08T06:59:59Z") == -18000);
  CHECK(offset("EST5EDT,M3.2.0,M11.1.0", "2026-03-08T07:00:00Z") == -14400);
  // Israel's rule: the last change comes on the Friday after, two hours before its day ends.
  CHECK(offset("IST-2IDT,M3.4.4/26,M10.5.0", "2026-03-26T23:59:59Z") == 7200);
  CHECK(offset("IST-2IDT,M3.4.4/26,M10.5.0", "2026-03-27T00:00:00Z") == 10800);
  // Greenland's changes lie before the local midnight.
  CHECK(offset("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T00:59:59Z") == -7200);
  CHECK(offset("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T01:00:00Z") == -3600);
  CHECK(offset("AAA0BBB,J60/0,J61/0", "2024-03-01T00:00:00Z") == 3600);
  CHECK(offset("AAA0BBB,J60/0,J61/0", "2024-02-29T12:00:00Z") == 0);
  CHECK(offset("AAA0BBB,59/0,60/0", "2024-02-29T12:00:00Z") == 3600);
  // Summer all year long.
  CHECK(offset("XXX3EDT4,0/0,J365/23", "2026-07-01T00:00:00Z") == -14400);
}

TEST_CASE("malformed POSIX rules are refused") {
  for (const char* bad :
       {"", "E5", "EST", "EST25", "EST5EDT", "EST5EDT,M3.2.0", "EST5EDT,M13.2.0,M11.1.0",
        "EST5EDT,M3.6.0,M11.1.0", "EST5EDT,M3.2.7,M11.1.0", "EST5EDT,J0,J1",
        "EST5EDT,M3.2.0/200,M11.1.0", "<+03", "EST5EDT,M3.2.0,M11.1.0x", "EST5:60"}) {
    CAPTURE(bad);
    CHECK_FALSE(PosixTz::Parse(bad).has_value());
  }
}

/// A TZif header with the counts of transitions, types and name bytes.
std::string Header(char transitions, char types, char names) {
  std::string header = "TZif2" + std::string(15, '\0');
  for (char count : {char{0}, char{0}, char{0}, transitions, types, names}) {
    header += std::string(3, '\0') + count;
  }
  return header;
}

TEST_CASE("zone files are read within their bounds") {
  std::string type("\0\0\x0e\x10\0\0", 6);  // 3600 seconds east
  std::string names("CET\0", 4);
  std::string block = Header(0, 1, 4) + type + names;
  std::string file = block + block + "\n\n";
  std::unique_ptr<Zone> zone = ReadTzif(file);
  REQUIRE(zone != nullptr);
  CHECK(zone->OffsetAt(INT64_MIN) == 3600);
  CHECK(zone->OffsetAt(INT64_MAX) == 3600);
  for (size_t size = 0; size < file.size(); ++size) {
    CHECK(ReadTzif(std::string_view(file).substr(0, size)) == nullptr);
  }
  CHECK(ReadTzif(Header(0, 0, 0) + Header(0, 0, 0) + "\n\n") == nullptr);
  CHECK(ReadTzif(block + block + "\nnonsense\n") == nullptr);
  std::string lies =
      Header(0, 1, 4) + type + names + Header(0x7F, 0x7F, 0x7F) + type + names + "\n\n";
  CHECK(ReadTzif(lies) == nullptr);
}

}  // namespace
}  // namespace meshlaw::value
