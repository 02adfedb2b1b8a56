// SPDX-License-Identifier: Apache-2.0
#include "mesh/fields.h"

#include <fmt/format.h>

#include <algorithm>

namespace meshlaw::mesh {

using diag::Kind;

void SuggestNearest(diag::Diagnostic& diagnostic, std::string_view name,
                    const std::vector<std::string_view>& candidates) {
  std::string_view near = diag::Nearest(name, candidates);
  if (!near.empty()) diagnostic.Help(fmt::format("did you mean `{}`?", near));
}

std::string ListOf(const std::vector<std::string_view>& words, std::string_view last) {
  std::string list;
  for (size_t i = 0; i < words.size(); ++i) {
    if (i > 0) list += i + 1 == words.size() ? fmt::format(" {} ", last) : ", ";
    list += fmt::format("`{}`", words[i]);
  }
  return list;
}

Fields::Fields(FileReader& reader, const YamlNode& node, std::string what)
    : reader_(reader), node_(node), what_(std::move(what)) {}

diag::Diagnostic& Fields::Report(Kind kind, Span span, std::string message) {
  return reader_.sink.Report(kind, span, std::move(message));
}

diag::Diagnostic& Fields::WrongType(const YamlEntry& entry, std::string_view expected) {
  Span span = entry.value->span.begin < entry.value->span.end ? Head(*entry.value, reader_.sources)
                                                              : entry.key_span;
  return Report(Kind::WrongFieldType, span,
                fmt::format("`{}` of {} must be {}, not {}", entry.key, what_, expected,
                            Describe(*entry.value)));
}

const YamlEntry* Fields::Any(std::string_view name, int since) {
  const YamlEntry* entry = node_.Find(name);
  if (since > reader_.minor) {
    // Known to later versions: named as such, and not read.
    if (entry == nullptr) return nullptr;
    known_.push_back(name);
    Report(Kind::UnknownField, entry->key_span,
           fmt::format("`{}` is not a field of {} in ODCS v3.{}", name, what_, reader_.minor))
        .Help(fmt::format("it came with ODCS v3.{}.0; set `apiVersion` to it", since));
    return nullptr;
  }
  known_.push_back(name);
  return entry;
}

OptionalText Fields::String(std::string_view name, int since) {
  const YamlEntry* entry = Any(name, since);
  if (entry == nullptr) return std::nullopt;
  if (auto text = AsString(*entry->value)) return LocatedAt(std::move(*text), *entry);
  auto& fault = WrongType(*entry, "text");
  if (entry->value->is_scalar()) {
    fault.Help(fmt::format("put it in quotes: `{}: \"{}\"`", name, entry->value->text));
  }
  return std::nullopt;
}

std::optional<Located<bool>> Fields::Bool(std::string_view name, int since) {
  const YamlEntry* entry = Any(name, since);
  if (entry == nullptr) return std::nullopt;
  if (auto value = AsBool(*entry->value)) return LocatedAt(*value, *entry);
  WrongType(*entry, "true or false");
  return std::nullopt;
}

std::optional<Located<int64_t>> Fields::Int(std::string_view name, int64_t minimum, int since) {
  const YamlEntry* entry = Any(name, since);
  if (entry == nullptr) return std::nullopt;
  auto value = AsInt(*entry->value);
  if (!value) {
    WrongType(*entry, "a whole number");
    return std::nullopt;
  }
  if (*value < minimum) {
    Report(Kind::BadFieldValue, entry->value->span,
           fmt::format("`{}` of {} must be at least {}, not {}", name, what_, minimum, *value));
    return std::nullopt;
  }
  return LocatedAt(*value, *entry);
}

OptionalText Fields::Number(std::string_view name, int since) {
  const YamlEntry* entry = Any(name, since);
  if (entry == nullptr) return std::nullopt;
  if (auto text = AsDecimalText(*entry->value)) return LocatedAt(std::move(*text), *entry);
  WrongType(*entry, "a number");
  return std::nullopt;
}

OptionalText Fields::Word(std::string_view name, const std::vector<std::string_view>& words,
                          int since) {
  OptionalText text = String(name, since);
  if (!text || std::find(words.begin(), words.end(), text->value) != words.end()) return text;
  auto& fault = Report(Kind::BadFieldValue, text->span,
                       fmt::format("`{}` of {} cannot be `{}`", name, what_, text->value));
  SuggestNearest(fault, text->value, words);
  fault.Help(fmt::format("it is one of {}", ListOf(words)));
  return std::nullopt;
}

OptionalText Fields::StableId(std::string_view name, int since) {
  // Objects of v3.0.x do not have the field, but are open: there it is no fault.
  if (reader_.minor < since) {
    Ignore({name});
    return std::nullopt;
  }
  OptionalText text = String(name);
  if (!text) return text;
  auto allowed = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_';
  };
  if (!text->value.empty() && std::all_of(text->value.begin(), text->value.end(), allowed))
    return text;
  Report(Kind::BadFieldValue, text->span,
         fmt::format("`{}` of {} has more than letters, digits, `-` and `_`", name, what_));
  return std::nullopt;
}

std::vector<LocatedText> Fields::Strings(std::string_view name, int since) {
  std::vector<LocatedText> texts;
  const YamlEntry* entry = Any(name, since);
  if (entry == nullptr) return texts;
  if (!entry->value->is_sequence()) {
    WrongType(*entry, "a list of texts");
    return texts;
  }
  for (const YamlNode* item : entry->value->items) {
    if (auto text = AsString(*item)) {
      texts.push_back({std::move(*text), item->span, entry->key_span});
      continue;
    }
    auto& fault = Report(
        Kind::WrongFieldType, item->span,
        fmt::format("`{}` of {} is a list of texts, but has {}", name, what_, Describe(*item)));
    if (item->is_scalar()) fault.Help("put it in quotes");
  }
  return texts;
}

const YamlNode* Fields::Mapping(std::string_view name, int since) {
  const YamlEntry* entry = Any(name, since);
  if (entry == nullptr) return nullptr;
  if (entry->value->is_mapping()) return entry->value;
  WrongType(*entry, "a mapping");
  return nullptr;
}

std::vector<const YamlNode*> Fields::Mappings(std::string_view name, int since) {
  std::vector<const YamlNode*> mappings;
  const YamlEntry* entry = Any(name, since);
  if (entry == nullptr) return mappings;
  if (!entry->value->is_sequence()) {
    WrongType(*entry, "a list");
    return mappings;
  }
  for (const YamlNode* item : entry->value->items) {
    if (item->is_mapping()) {
      mappings.push_back(item);
      continue;
    }
    Report(
        Kind::WrongFieldType, item->is_null() ? entry->key_span : item->span,
        fmt::format("`{}` of {} is a list of mappings, but has {}", name, what_, Describe(*item)));
  }
  return mappings;
}

LocatedText Fields::RequiredString(std::string_view name) {
  Need(name, node_.Find(name) != nullptr);
  return String(name).value_or(LocatedText{});
}

void Fields::Need(std::string_view name, bool present) {
  if (!present) missing_.push_back(name);
}

void Fields::Ignore(const std::vector<std::string_view>& names, int since) {
  for (std::string_view name : names) Any(name, since);
}

void Fields::Close(int closed_since) {
  if (!missing_.empty()) {
    Report(Kind::MissingField, head(), fmt::format("{} needs {}", what_, ListOf(missing_, "and")));
  }
  if (reader_.minor < closed_since) return;
  for (const YamlEntry& entry : node_.entries) {
    if (std::find(known_.begin(), known_.end(), entry.key) != known_.end()) continue;
    auto& fault = Report(Kind::UnknownField, entry.key_span,
                         fmt::format("`{}` is not a field of {}", entry.key, what_));
    if (WorthSuggesting(reader_.sink)) SuggestNearest(fault, entry.key, known_);
  }
}

}  // namespace meshlaw::mesh
