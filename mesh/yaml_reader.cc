// SPDX-License-Identifier: Apache-2.0
// From yaml-cpp's events to our tree. The only file that includes yaml-cpp.
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <spanstream>
#include <unordered_map>

#include "mesh/yaml.h"
#include "mesh/yaml_places.h"
#include "mesh/yaml_scan.h"

namespace meshlaw::mesh {

namespace {

using diag::Kind;

/// Thrown through yaml-cpp to stop it; the diagnostic has been reported.
struct Stop {};

/// yaml-cpp's words, and ours for them.
std::string Reword(const std::string& message) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 18> kWords = {{
      {"end of map flow not found", "a `{` is not closed, or a comma is missing in it"},
      {"end of sequence flow not found", "a `[` is not closed, or a comma is missing in it"},
      {"end of map not found", "this does not continue the mapping that it is indented under"},
      {"end of sequence not found", "this does not continue the list that it is indented under"},
      {"illegal map value", "a `:` where no value can start"},
      {"illegal map key", "a key where none can be"},
      {"illegal block entry", "a `-` where no list can be"},
      {"illegal flow end", "a closing bracket that nothing opened"},
      {"illegal EOF in scalar", "a quoted text is not closed"},
      {"illegal document indicator in scalar", "`---` or `...` inside a quoted text"},
      {"illegal tab when looking for indentation", "a tab in the indentation"},
      {"unknown escape character", "an escape that quoted texts do not have"},
      {"invalid unicode", "an escape that names no character"},
      {"bad character found while scanning hex number", "an escape without its hex digits"},
      {"the referenced anchor is not defined", "an alias of an anchor that nothing defines"},
      {"illegal character in scalar", "a text is indented less than the key it belongs to"},
      {"unknown token", "a character that can start nothing"},
      {"cannot assign multiple", "a value has two anchors or two tags"},
  }};
  for (const auto& [theirs, ours] : kWords) {
    if (message.rfind(theirs, 0) == 0) return std::string(ours);
  }
  return "this is not YAML";
}

/// Turns marks into spans. yaml-cpp counts from after a byte order mark.
struct Marks {
  source::FileId file;
  std::string_view text;
  uint32_t shift = 0;

  uint32_t Offset(const YAML::Mark& mark) const {
    auto size = static_cast<uint32_t>(text.size());
    return mark.pos < 0 ? size : std::min(static_cast<uint32_t>(mark.pos) + shift, size);
  }
  Span At(uint32_t begin, uint32_t end) const { return {file, begin, end}; }
  /// One character, for faults that have no extent.
  Span Point(const YAML::Mark& mark) const {
    uint32_t at = Offset(mark);
    bool visible = at < text.size() && text[at] != '\n';
    return At(at, visible ? at + 1 : at);
  }
};

class Builder : public YAML::EventHandler {
 public:
  Builder(YamlDocument& document, Marks marks, const Limits& limits, diag::Sink& sink)
      : document_(document), marks_(marks), places_(marks.text), limits_(limits), sink_(sink) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (started_) Refuse(marks_.Point(mark), "a second document; one file holds one");
    started_ = true;
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    if (AtKey()) Refuse(marks_.Point(mark), "a mapping key is missing or null");
    YamlNode& node = Make(YamlNode::Kind::Null, NullSpan(mark));
    Finish(node, anchor, Measure{});
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    uint32_t begin = places_.SkipProperties(marks_.Offset(mark));
    Span span = marks_.At(begin, places_.ScalarEnd(begin, value));
    bool quoted = IsQuoted(tag, span);
    if (AtKey()) return TakeKey(value, span, anchor);
    YamlNode& node = Make(YamlNode::Kind::Scalar, span);
    node.text = value;
    node.quoted = quoted;
    Finish(node, anchor, Measure{});
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    Span span = marks_.Point(mark);
    if (AtKey()) Refuse(span, "a mapping key must be text, not an alias");
    auto found = anchors_.find(anchor);
    if (found == anchors_.end()) {
      Refuse(span, "an alias inside the node that it names: the node would never end");
    }
    const auto& [node, measure] = found->second;
    Count(measure.nodes, span);
    CheckDepth(stack_.size() + measure.height, span);
    Attach(*node, measure);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    Open(YamlNode::Kind::Sequence, "tag:yaml.org,2002:seq", mark, tag, anchor);
  }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    Open(YamlNode::Kind::Mapping, "tag:yaml.org,2002:map", mark, tag, anchor);
  }
  void OnSequenceEnd() override { Close(); }
  void OnMapEnd() override { Close(); }

  bool failed() const { return failed_; }

 private:
  /// What a subtree counts for where an alias names it.
  struct Measure {
    size_t nodes = 1;
    size_t height = 1;
  };
  struct Frame {
    YamlNode* node = nullptr;
    YAML::anchor_t anchor = 0;
    Measure measure;
    std::optional<std::pair<std::string, Span>> key;
    std::unordered_map<std::string, Span> seen;
  };

  [[noreturn]] void Refuse(Span span, std::string message, Kind kind = Kind::BadYaml) {
    sink_.Report(kind, span, std::move(message));
    throw Stop{};
  }
  [[noreturn]] void RefuseTag(Span span, const std::string& tag) {
    Refuse(span, "the tag `" + tag + "` means nothing here");
  }

  bool AtKey() const {
    return !stack_.empty() && stack_.back().node->is_mapping() && !stack_.back().key;
  }

  YamlNode& Make(YamlNode::Kind kind, Span span) {
    Count(1, span);
    YamlNode& node = document_.nodes.emplace_back();
    node.kind = kind;
    node.span = span;
    return node;
  }

  void Count(size_t nodes, Span span) {
    total_ += nodes;
    if (total_ <= limits_.yaml_nodes_max) return;
    Refuse(span,
           "the document has more than " + std::to_string(limits_.yaml_nodes_max) +
               " values once aliases are followed",
           Kind::YamlTooLarge);
  }

  void CheckDepth(size_t depth, Span span) {
    if (depth <= static_cast<size_t>(limits_.yaml_depth_max)) return;
    Refuse(span,
           "the document is nested more than " + std::to_string(limits_.yaml_depth_max) + " deep",
           Kind::YamlTooDeep);
  }

  void Open(YamlNode::Kind kind, std::string_view plain_tag, const YAML::Mark& mark,
            const std::string& tag, YAML::anchor_t anchor) {
    Span point = marks_.Point(mark);
    if (AtKey()) Refuse(point, "a mapping key must be text, not a list or mapping");
    CheckDepth(stack_.size() + 1, point);
    if (tag != "?" && tag != "!" && tag != plain_tag) RefuseTag(point, tag);
    uint32_t begin = places_.SkipProperties(marks_.Offset(mark));
    Frame frame;
    frame.node = &Make(kind, marks_.At(begin, begin));
    frame.anchor = anchor;
    stack_.push_back(std::move(frame));
  }

  void Close() {
    Frame frame = std::move(stack_.back());
    stack_.pop_back();
    Span& span = frame.node->span;
    span.end = places_.CollectionEnd(span.begin, span.end);
    Finish(*frame.node, frame.anchor, frame.measure);
  }

  void TakeKey(const std::string& key, Span span, YAML::anchor_t anchor) {
    if (anchor != 0) Refuse(span, "a mapping key cannot have an anchor");
    Frame& top = stack_.back();
    auto [first, is_new] = top.seen.emplace(key, span);
    if (!is_new) {
      failed_ = true;
      sink_.Report(Kind::DuplicateKey, span, "the key `" + key + "` is given twice")
          .Primary("again here")
          .At(first->second, "first given here");
    }
    top.key.emplace(key, span);
  }

  /// A node of its own: later aliases may name it, and its parent reaches as far as it does.
  void Finish(const YamlNode& node, YAML::anchor_t anchor, Measure measure) {
    if (anchor != 0) anchors_[anchor] = {&node, measure};
    if (!stack_.empty()) {
      Span& parent = stack_.back().node->span;
      parent.end = std::max(parent.end, node.span.end);
    }
    Attach(node, measure);
  }

  void Attach(const YamlNode& node, Measure measure) {
    if (stack_.empty()) {
      document_.root = &node;
      return;
    }
    Frame& top = stack_.back();
    top.measure.nodes += measure.nodes;
    top.measure.height = std::max(top.measure.height, measure.height + 1);
    if (top.node->is_sequence()) {
      top.node->items.push_back(&node);
    } else {
      top.node->entries.push_back({std::move(top.key->first), top.key->second, &node});
      top.key.reset();
    }
  }

  /// yaml-cpp's "!" is a quoted text and "?" a plain one.
  bool IsQuoted(const std::string& tag, Span span) {
    if (tag == "?") return false;
    if (tag == "!" || tag == "tag:yaml.org,2002:str") return true;
    for (std::string_view core : {"null", "bool", "int", "float"}) {
      if (tag == "tag:yaml.org,2002:" + std::string(core)) return false;
    }
    RefuseTag(span, tag);
  }

  /// yaml-cpp places an absent value at the next token, which may be lines further on.
  Span NullSpan(const YAML::Mark& mark) const {
    uint32_t at = places_.SkipProperties(marks_.Offset(mark));
    if (uint32_t length = places_.NullLength(at)) return marks_.At(at, at + length);
    if (!stack_.empty() && stack_.back().key) at = stack_.back().key->second.end;
    return marks_.At(at, at);
  }

  YamlDocument& document_;
  Marks marks_;
  YamlPlaces places_;
  const Limits& limits_;
  diag::Sink& sink_;
  std::vector<Frame> stack_;
  std::unordered_map<YAML::anchor_t, std::pair<const YamlNode*, Measure>> anchors_;
  size_t total_ = 0;
  bool started_ = false;
  bool failed_ = false;
};

/// Bytes that no YAML text has; yaml-cpp would guess another encoding from them.
bool CheckBytes(const Marks& marks, const Limits& limits, diag::Sink& sink) {
  auto refuse = [&](size_t offset, Kind kind, std::string message) {
    auto at = static_cast<uint32_t>(offset);
    sink.Report(kind, marks.At(at, at + 1), std::move(message));
    return false;
  };
  if (marks.text.size() > limits.yaml_bytes_max) {
    return refuse(limits.yaml_bytes_max, Kind::YamlTooLarge,
                  "the text is larger than " + std::to_string(limits.yaml_bytes_max) + " bytes");
  }
  if (auto bad = source::FirstInvalidUtf8(marks.text)) {
    return refuse(*bad, Kind::BadYaml, "this byte is not UTF-8");
  }
  if (auto bad = FirstControlCharacter(marks.text)) {
    return refuse(*bad, Kind::BadYaml, "a control character");
  }
  // Ten times the depth: a text that only looks like brackets is not refused for it, and the
  // builder stops at the exact depth.
  auto fault = ScanFlow(marks.text, limits.yaml_depth_max * 10, limits.yaml_nodes_max);
  if (!fault) return true;
  if (fault->kind == FlowFault::Kind::TooDeep) {
    return refuse(
        fault->offset, Kind::YamlTooDeep,
        "brackets are nested more than " + std::to_string(limits.yaml_depth_max) + " deep");
  }
  return refuse(fault->offset, Kind::YamlTooLarge,
                "brackets hold more than " + std::to_string(limits.yaml_nodes_max) + " values");
}

bool Parse(Builder& builder, const Marks& marks, diag::Sink& sink) {
  std::string_view body = marks.text.substr(marks.shift);
  std::ispanstream in(std::span<const char>(body.data(), body.size()));
  try {
    YAML::Parser parser(in);
    while (parser.HandleNextDocument(builder)) {
    }
    return !builder.failed();
  } catch (const Stop&) {
  } catch (const YAML::ParserException& fault) {
    sink.Report(Kind::BadYaml, marks.Point(fault.mark), Reword(fault.msg));
  } catch (const std::exception&) {
    sink.Report(Kind::BadYaml, marks.Point(YAML::Mark::null_mark()), "this is not YAML");
  }
  return false;
}

}  // namespace

std::shared_ptr<const YamlDocument> ReadYaml(const source::SourceMap& sources, source::FileId file,
                                             const Limits& limits, diag::Sink& sink) {
  std::string_view text = sources.text(file);
  Marks marks{file, text, text.substr(0, 3) == "\xEF\xBB\xBF" ? 3u : 0u};
  if (!CheckBytes(marks, limits, sink)) return nullptr;
  auto document = std::make_shared<YamlDocument>();
  document->file = file;
  Builder builder(*document, marks, limits, sink);
  if (!Parse(builder, marks, sink)) return nullptr;
  if (document->root == nullptr) {
    YamlNode& none = document->nodes.emplace_back();
    none.span = marks.At(marks.shift, marks.shift);
    document->root = &none;
  }
  return document;
}

}  // namespace meshlaw::mesh
