// SPDX-License-Identifier: Apache-2.0
// The shapes of the library (std.text) where it has them; the rest after the documents that the
// formats come from: RFC 3339 (date-time), 3986 (uri), 1123 (hostname), 4291 (ipv6), 4648 (byte).
#include "mesh/formats.h"

#include <fmt/format.h>

#include <algorithm>

namespace meshlaw::mesh {

namespace {

std::string Ipv4() {
  constexpr std::string_view kByte = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  return fmt::format("({0}\\.){{3}}{0}", kByte);
}

/// Eight groups, the last two perhaps as IPv4, and one run of zeros perhaps left out. How many
/// groups stand before `::` bounds how many may follow.
std::string Ipv6() {
  const std::string group = "[0-9A-Fa-f]{1,4}";
  const std::string end = fmt::format("({0}:{0}|{1})", group, Ipv4());
  std::string all = fmt::format("({}:){{6}}{}", group, end);
  for (int before = 0; before <= 7; ++before) {
    std::string head = before == 0 ? ":" : fmt::format("({}:){{{}}}", group, before);
    int after = 7 - before;  // groups, one of which at least was left out
    std::string tail = after > 0 ? fmt::format("({0}(:{0}){{0,{1}}})?", group, after - 1) : "";
    all += fmt::format("|{}:{}", head, tail);
    if (after >= 2) all += fmt::format("|{}:({}:){{0,{}}}{}", head, group, after - 2, Ipv4());
  }
  return all;
}

std::string HostName() {
  constexpr std::string_view kLabel = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  return fmt::format("{0}(\\.{0})*", kLabel);
}

std::string Email() {
  constexpr std::string_view kAtom = "[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+";
  return fmt::format(
      "{0}(\\.{0})*@([A-Za-z0-9]([A-Za-z0-9-]{{0,61}}[A-Za-z0-9])?\\.)+"
      "[A-Za-z]([A-Za-z0-9-]{{0,61}}[A-Za-z0-9])",
      kAtom);
}

/// A day that the calendar has, leap years included.
std::string Date() {
  return "[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|"
         "02-(0[1-9]|1[0-9]|2[0-8]))|"
         "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29";
}

std::string Time() { return "([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?"; }

std::string Offset() { return "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"; }

std::vector<TextFormat> MakeFormats() {
  return {
      {"byte", "bytes in Base64", "([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"},
      {"date", "a date, as in 2026-01-31", Date()},
      {"date-time", "a date and time with its zone, as in 2026-01-31T13:45:00Z",
       fmt::format("({})[Tt]{}{}", Date(), Time(), Offset())},
      {"email", "an e-mail address", Email()},
      {"hostname", "the name of a host", HostName()},
      {"ipv4", "an IPv4 address", Ipv4()},
      {"ipv6", "an IPv6 address", Ipv6()},
      {"time", "a time of day, as in 13:45:00", fmt::format("{}{}?", Time(), Offset())},
      {"uri", "a URI with its scheme",
       "[A-Za-z][A-Za-z0-9+.-]*:([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+"},
      {"uuid", "a UUID", "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"},
  };
}

}  // namespace

const std::vector<TextFormat>& TextFormats() {
  static const std::vector<TextFormat> formats = MakeFormats();
  return formats;
}

const TextFormat* FindTextFormat(std::string_view name) {
  auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  auto same = [&](char a, char b) { return lower(a) == lower(b); };
  for (const TextFormat& format : TextFormats()) {
    if (std::equal(name.begin(), name.end(), format.name.begin(), format.name.end(), same))
      return &format;
  }
  return nullptr;
}

}  // namespace meshlaw::mesh
