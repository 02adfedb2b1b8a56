// SPDX-License-Identifier: Apache-2.0
#include "runtime/decide/json.h"

#include <fmt/format.h>

#include <iterator>
#include <nlohmann/json.hpp>
#include <set>

#include "compiler/base/check.h"

namespace meshlaw::decide {

const Json* Json::Find(std::string_view key) const {
  for (size_t i = 0; i < keys.size(); ++i) {
    if (keys[i] == key) return &items[i];
  }
  return nullptr;
}

void Json::Remove(std::string_view key) {
  for (size_t i = 0; i < keys.size(); ++i) {
    if (keys[i] != key) continue;
    keys.erase(keys.begin() + static_cast<ptrdiff_t>(i));
    items.erase(items.begin() + static_cast<ptrdiff_t>(i));
    return;
  }
}

std::string_view Name(Json::Kind kind) {
  switch (kind) {
    case Json::Kind::Null: return "null";
    case Json::Kind::Bool: return "a boolean";
    case Json::Kind::Number: return "a number";
    case Json::Kind::String: return "a string";
    case Json::Kind::Array: return "an array";
    case Json::Kind::Object: return "an object";
  }
  MESHLAW_UNREACHABLE();
}

namespace {

/// Tells how far the tokeniser has read, which its events do not.
struct Reader {
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;
  using iterator_category = std::input_iterator_tag;

  const char* at = nullptr;
  const char** furthest = nullptr;

  reference operator*() const { return *at; }
  Reader& operator++() {
    *furthest = ++at;
    return *this;
  }
  Reader operator++(int) {
    Reader before = *this;
    ++*this;
    return before;
  }
  bool operator==(const Reader& other) const { return at == other.at; }
  bool operator!=(const Reader& other) const { return at != other.at; }
};

/// Receives the tokeniser's events and builds the tree. Its member names are the library's.
class Builder {
 public:
  Builder(std::string_view text, source::Span place, diag::Sink& sink)
      : text_(text), place_(place), sink_(sink), read_(text.data()) {}

  Reader Begin() { return {text_.data(), &read_}; }
  Reader End() { return {text_.data() + text_.size(), &read_}; }
  std::optional<Json> Take() { return std::move(root_); }

  bool null() { return Leaf(Json::Kind::Null); }
  bool boolean(bool value) {
    Json json = Make(Json::Kind::Bool);
    json.boolean = value;
    return Add(std::move(json));
  }
  bool number_integer(int64_t) { return Leaf(Json::Kind::Number); }
  bool number_unsigned(uint64_t) { return Leaf(Json::Kind::Number); }
  bool number_float(double, const std::string&) { return Leaf(Json::Kind::Number); }
  bool string(std::string& value) {
    Json json = Make(Json::Kind::String);
    json.text = value;
    return Add(std::move(json));
  }
  bool binary(nlohmann::json::binary_t&) { return false; }
  bool start_object(size_t) { return Open(Json::Kind::Object); }
  bool start_array(size_t) { return Open(Json::Kind::Array); }
  bool end_object() { return Close(); }
  bool end_array() { return Close(); }

  bool key(std::string& name) {
    source::Span span = NextToken(false);
    if (!open_.back().keys.insert(name).second) {
      sink_.Report(diag::Kind::BadRequest, span, fmt::format("the request says `{}` twice", name))
          .Help("keep the one that is meant");
      return false;
    }
    open_.back().key = name;
    return true;
  }

  bool parse_error(size_t position, const std::string& token, const nlohmann::json::exception&) {
    size_t at = std::min(position == 0 ? 0 : position - 1, text_.size());
    source::Span span = Range(at, std::min(at + 1, text_.size()));
    bool at_end = position > text_.size() || token.empty();
    sink_.Report(diag::Kind::BadRequest, span,
                 at_end ? std::string("the request ends in the middle of its JSON")
                        : fmt::format("the request is not JSON at `{}`", Shown(at)));
    return false;
  }

 private:
  struct Level {
    Json json;
    std::string key;  ///< of the member that is being read
    std::set<std::string> keys;
  };

  std::string Shown(size_t at) const {
    char c = at < text_.size() ? text_[at] : ' ';
    bool plain = c > ' ' && c < 0x7F && c != '`';
    return plain ? std::string(1, c) : fmt::format("byte {:#04x}", static_cast<unsigned char>(c));
  }

  source::Span Range(size_t begin, size_t end) const {
    if (!place_.valid()) return {};
    return {place_.file, place_.begin + static_cast<uint32_t>(begin),
            place_.begin + static_cast<uint32_t>(end)};
  }

  /// Between two tokens of valid JSON there is only white space, commas and colons.
  source::Span NextToken(bool is_number) {
    size_t begin = std::min(text_.find_first_not_of(" \t\r\n,:", end_), text_.size());
    // The tokeniser sees that a number ends by reading past it.
    end_ = is_number ? std::min(text_.find_first_not_of("+-.0123456789eE", begin), text_.size())
                     : static_cast<size_t>(read_ - text_.data());
    begin_ = begin;
    return Range(begin, end_);
  }

  Json Make(Json::Kind kind) {
    Json json;
    json.kind = kind;
    json.span = NextToken(kind == Json::Kind::Number);
    if (kind == Json::Kind::Number) json.text = text_.substr(begin_, end_ - begin_);
    return json;
  }

  bool Leaf(Json::Kind kind) { return Add(Make(kind)); }

  bool Add(Json json) {
    if (open_.empty()) {
      root_ = std::move(json);
    } else {
      Level& level = open_.back();
      bool is_object = level.json.kind == Json::Kind::Object;
      if (is_object) level.json.keys.push_back(std::move(level.key));
      level.json.items.push_back(std::move(json));
    }
    return true;
  }

  bool Open(Json::Kind kind) {
    Json json = Make(kind);
    if (open_.size() >= kJsonDepthMax) {
      sink_.Report(diag::Kind::BadRequest, json.span,
                   fmt::format("the request is nested more than {} levels deep", kJsonDepthMax));
      return false;
    }
    open_.push_back({std::move(json), {}, {}});
    return true;
  }

  bool Close() {
    source::Span close = NextToken(false);
    Json json = std::move(open_.back().json);
    json.span = source::Cover(json.span, close);
    open_.pop_back();
    return Add(std::move(json));
  }

  std::string_view text_;
  source::Span place_;
  diag::Sink& sink_;
  const char* read_;
  size_t begin_ = 0, end_ = 0;  ///< of the token read last
  std::vector<Level> open_;
  std::optional<Json> root_;
};

}  // namespace

std::optional<Json> ParseJson(std::string_view text, source::Span place, const Limits& limits,
                              diag::Sink& sink) {
  if (text.size() > limits.json_bytes_max) {
    sink.Report(diag::Kind::BadRequest, {place.file, place.begin, place.begin},
                fmt::format("the request has more than the {} bytes that are read",
                            limits.json_bytes_max));
    return std::nullopt;
  }
  Builder builder(text, place, sink);
  bool sound = nlohmann::json::sax_parse(builder.Begin(), builder.End(), &builder);
  return sound ? builder.Take() : std::nullopt;
}

}  // namespace meshlaw::decide
