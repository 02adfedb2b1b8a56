// SPDX-License-Identifier: Apache-2.0
#include "runtime/value/ip.h"

#include <arpa/inet.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "runtime/value/scanner.h"
#include "runtime/value/value.h"

namespace meshlaw::value {
namespace {

struct Address {
  int family = AF_INET;
  std::array<uint8_t, 16> bytes{};  ///< of IPv4 only the first four are used
  int prefix = 32;
  bool has_prefix = false;

  int BitsMax() const { return family == AF_INET ? 32 : 128; }
};

/// "/8": a number without zeros in front, at most `bits_max`.
std::optional<int> ParsePrefix(std::string_view text, int bits_max) {
  Scanner in(text);
  bool zero_first = in.At('0') && text.size() > 1;
  std::optional<int64_t> bits = in.Number(3);
  if (!bits || !in.done() || zero_first || *bits > bits_max) return std::nullopt;
  return static_cast<int>(*bits);
}

std::optional<Address> ParseAddress(std::string_view text) {
  constexpr size_t kTextMax = 64;
  if (text.size() > kTextMax || text.find('\0') != text.npos) return std::nullopt;
  size_t slash = text.find('/');
  std::string host(text.substr(0, slash));
  Address address;
  address.family = host.find(':') == host.npos ? AF_INET : AF_INET6;
  address.prefix = address.BitsMax();
  if (inet_pton(address.family, host.c_str(), address.bytes.data()) != 1) return std::nullopt;
  if (slash == text.npos) return address;
  std::optional<int> prefix = ParsePrefix(text.substr(slash + 1), address.BitsMax());
  if (!prefix) return std::nullopt;
  address.prefix = *prefix;
  address.has_prefix = true;
  return address;
}

/// ::ffff:10.0.0.1 as 10.0.0.1, by which hosts of both families tell who calls.
Address Unmapped(Address address) {
  constexpr std::array<uint8_t, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
  constexpr int kMappedBits = 96;
  bool is_mapped = address.family == AF_INET6 && address.prefix >= kMappedBits &&
                   std::equal(kMapped.begin(), kMapped.end(), address.bytes.begin());
  if (!is_mapped) return address;
  Address plain;
  std::copy(address.bytes.begin() + kMapped.size(), address.bytes.end(), plain.bytes.begin());
  plain.prefix = address.prefix - kMappedBits;
  return plain;
}

bool SameBits(const Address& a, const Address& b, int count) {
  for (int i = 0; i < count; ++i) {
    auto byte = static_cast<size_t>(i / 8);
    if (((a.bytes[byte] ^ b.bytes[byte]) >> (7 - i % 8) & 1) != 0) return false;
  }
  return true;
}

bool Covers(const Address& network, const Address& ip) {
  return network.family == ip.family && network.prefix <= ip.prefix &&
         SameBits(network, ip, network.prefix);
}

}  // namespace

bool IsInNetwork(std::string_view ip, std::string_view network) {
  std::optional<Address> inner = ParseAddress(ip);
  std::optional<Address> outer = ParseAddress(network);
  if (!inner || !outer) return false;
  // As written, too: a network of IPv6 that is wider than all mapped addresses has them.
  return Covers(*outer, *inner) || Covers(Unmapped(*outer), Unmapped(*inner));
}

std::optional<std::string> CanonicalIp(std::string_view text) {
  std::optional<Address> address = ParseAddress(text);
  if (!address) return std::nullopt;
  char host[INET6_ADDRSTRLEN];
  // The C library's form is that of RFC 5952: lower case, the longest run of zeros shortened.
  const char* shown = inet_ntop(address->family, address->bytes.data(), host, sizeof host);
  if (shown == nullptr) return std::nullopt;
  return address->has_prefix ? fmt::format("{}/{}", shown, address->prefix) : std::string(shown);
}

std::strong_ordering CompareIps(std::string_view a, std::string_view b) {
  std::optional<Address> x = ParseAddress(a);
  std::optional<Address> y = ParseAddress(b);
  if (!x && !y) return a <=> b;
  if (!x || !y) return x.has_value() <=> y.has_value();
  if (x->BitsMax() != y->BitsMax()) return x->BitsMax() <=> y->BitsMax();
  if (x->bytes != y->bytes) return x->bytes <=> y->bytes;
  if (x->prefix != y->prefix) return x->prefix <=> y->prefix;
  // "10.0.0.1" and "10.0.0.1/32" are the same addresses, but not the same value.
  return x->has_prefix <=> y->has_prefix;
}

}  // namespace meshlaw::value
