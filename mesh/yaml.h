// SPDX-License-Identifier: Apache-2.0
// YAML with places: what every file of the outside world is read through.
//
// ReadYaml takes one text of a SourceMap and gives a tree in which every value and every key knows
// the bytes it came from. The text is untrusted: size, depth, and the number of nodes once aliases
// are followed are bounded by Limits; an alias shares its node, so a tree is never larger than its
// text; circles, second documents, keys that are not text and keys given twice are errors. Scalars
// stay text: the As… functions read them by the core schema of YAML 1.2 and never guess, so `no` is
// a string and `1.0` is a number. This room is the only one that knows yaml-cpp.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/base/limits.h"
#include "compiler/diag/diagnostic.h"
#include "compiler/source/source.h"

namespace meshlaw::mesh {

using source::Span;

struct YamlNode;

/// One `key: value` of a mapping. The key's place is here because an aliased value has several
/// keys.
struct YamlEntry {
  std::string key;
  Span key_span;
  const YamlNode* value = nullptr;
};

struct YamlNode {
  enum class Kind : uint8_t { Null, Scalar, Sequence, Mapping };
  Kind kind = Kind::Null;
  bool quoted = false;                 ///< a scalar that can only be a string
  std::string text;                    ///< of a scalar, with quotes and escapes resolved
  Span span;                           ///< an absent value has the empty span after its key
  std::vector<const YamlNode*> items;  ///< of a sequence
  std::vector<YamlEntry> entries;      ///< of a mapping, in the order of the text

  bool is_null() const { return kind == Kind::Null; }
  bool is_scalar() const { return kind == Kind::Scalar; }
  bool is_sequence() const { return kind == Kind::Sequence; }
  bool is_mapping() const { return kind == Kind::Mapping; }
  /// Null if a mapping lacks the key, or this is no mapping.
  const YamlEntry* Find(std::string_view key) const;
};

/// Owns the nodes of one text. Never moves them.
struct YamlDocument {
  source::FileId file;
  std::deque<YamlNode> nodes;
  const YamlNode* root = nullptr;  ///< a Null node for an empty text
};

/// Reports what is wrong; null if anything was.
std::shared_ptr<const YamlDocument> ReadYaml(const source::SourceMap& sources, source::FileId file,
                                             const Limits& limits, diag::Sink& sink);

/// Where a finding about a whole node points: a mapping's first key, else the node's first line.
Span Head(const YamlNode& node, const source::SourceMap& sources);

// ---- scalars by the core schema of YAML 1.2 ----

/// `true` and `false`, in the three spellings of the core schema.
std::optional<bool> AsBool(const YamlNode& node);
/// Decimal, `0x` or `0o`; nothing if it does not fit 64 bits.
std::optional<int64_t> AsInt(const YamlNode& node);
/// A finite number as plain decimal text, without exponent: "1e3" gives "1000".
std::optional<std::string> AsDecimalText(const YamlNode& node);
/// A scalar that is neither null, Bool nor a number, or that is quoted.
std::optional<std::string> AsString(const YamlNode& node);
/// "the number `5`", "a list", "nothing": what a message says it found.
std::string Describe(const YamlNode& node);

}  // namespace meshlaw::mesh
