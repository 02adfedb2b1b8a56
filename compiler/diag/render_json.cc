// SPDX-License-Identifier: Apache-2.0
#include "compiler/diag/render_json.h"

#include <nlohmann/json.hpp>

namespace meshlaw::diag {
namespace {

// Keys in the order in which they were added: a reader of the raw text finds the code first.
using Json = nlohmann::ordered_json;

void AddPlace(Json& object, const source::SourceMap& sources, source::Span span) {
  if (!span.valid()) return;
  source::Position begin = sources.Begin(span);
  source::Position end = sources.End(span);
  object["file"] = sources.path(span.file);
  object["line"] = begin.line;
  object["column"] = begin.column;
  object["end_line"] = end.line;
  object["end_column"] = end.column;
}

}  // namespace

std::string RenderJson(const source::SourceMap& sources, const Diagnostic& diagnostic) {
  Json object;
  object["code"] = CodeOf(diagnostic.kind);
  object["slug"] = std::string(Info(diagnostic.kind).slug);
  object["severity"] = std::string(Name(diagnostic.severity));
  object["message"] = diagnostic.message;
  AddPlace(object, sources, diagnostic.span);
  if (!diagnostic.primary_label.empty()) object["label"] = diagnostic.primary_label;
  object["labels"] = Json::array();
  for (const Label& label : diagnostic.labels) {
    Json entry;
    entry["message"] = label.text;
    AddPlace(entry, sources, label.span);
    object["labels"].push_back(std::move(entry));
  }
  object["help"] = diagnostic.help;
  // Bytes that are not UTF-8 (the very thing a diagnostic may be about) become U+FFFD.
  return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string RenderJson(const source::SourceMap& sources, const Sink& sink) {
  std::string out = "[";
  for (const Diagnostic& diagnostic : sink.all()) {
    out += out.size() > 1 ? ",\n" : "\n";
    out += RenderJson(sources, diagnostic);
  }
  return out + "\n]\n";
}

}  // namespace meshlaw::diag
