// SPDX-License-Identifier: Apache-2.0
// Fields: one mapping of a file, read field by field, with every fault reported in the same words.
//
// Every accessor registers the field it asks for, so that Close can tell unknown fields apart and
// say which known one was meant. An accessor gives nothing both where the field is absent and where
// it was wrong and has been reported. `since` is the minor version of ODCS 3 that brought a field.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "mesh/odcs.h"

namespace meshlaw::mesh {

/// What reading one file needs everywhere.
struct FileReader {
  const source::SourceMap& sources;
  diag::Sink& sink;
  int minor = 2;  ///< of ODCS 3.x
};

class Fields {
 public:
  /// `what` with its article: "a property".
  Fields(FileReader& reader, const YamlNode& node, std::string what);

  /// The value of a field as it is, null values included; nullptr if absent.
  const YamlEntry* Any(std::string_view name, int since = 0);
  OptionalText String(std::string_view name, int since = 0);
  std::optional<Located<bool>> Bool(std::string_view name, int since = 0);
  std::optional<Located<int64_t>> Int(std::string_view name, int64_t minimum, int since = 0);
  /// A number, as exact decimal text.
  OptionalText Number(std::string_view name, int since = 0);
  /// A string that is one of `words`.
  OptionalText Word(std::string_view name, const std::vector<std::string_view>& words,
                    int since = 0);
  /// A name that references may use: letters, digits, `-` and `_`.
  OptionalText StableId(std::string_view name = "id", int since = 1);
  std::vector<LocatedText> Strings(std::string_view name, int since = 0);
  const YamlNode* Mapping(std::string_view name, int since = 0);
  /// The elements of a list of mappings; others are reported and left out.
  std::vector<const YamlNode*> Mappings(std::string_view name, int since = 0);

  LocatedText RequiredString(std::string_view name);
  /// Close reports all missing fields in one diagnostic.
  void Need(std::string_view name, bool present);
  /// Fields that are known and not read.
  void Ignore(const std::vector<std::string_view>& names, int since = 0);
  /// Reports what is missing, and fields that no accessor has asked for. Where ODCS leaves objects
  /// open up to some minor version, `closed_since` is the first one that does not.
  void Close(int closed_since = 0);

  Span head() const { return Head(node_, reader_.sources); }
  FileReader& reader() { return reader_; }
  diag::Diagnostic& Report(diag::Kind kind, Span span, std::string message);
  /// "`required` must be true or false, not the text `yes`"
  diag::Diagnostic& WrongType(const YamlEntry& entry, std::string_view expected);

 private:
  FileReader& reader_;
  const YamlNode& node_;
  std::string what_;
  std::vector<std::string_view> known_;
  std::vector<std::string_view> missing_;
};

/// `from` as a located value of the same entry.
template <typename T>
Located<T> LocatedAt(T value, const YamlEntry& entry) {
  return {std::move(value), entry.value->span, entry.key_span};
}

/// "did you mean `name`?", if some candidate is near.
void SuggestNearest(diag::Diagnostic& diagnostic, std::string_view name,
                    const std::vector<std::string_view>& candidates);
/// Whether a hint would still be read: past the limit on diagnostics, looking for one only costs
/// time.
inline bool WorthSuggesting(const diag::Sink& sink) { return sink.dropped() == 0; }
/// "`a`, `b` or `c`"
std::string ListOf(const std::vector<std::string_view>& words, std::string_view last = "or");

}  // namespace meshlaw::mesh
