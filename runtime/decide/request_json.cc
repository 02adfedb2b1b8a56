// SPDX-License-Identifier: Apache-2.0
#include "runtime/decide/request_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "runtime/decide/json.h"
#include "runtime/decide/json_value.h"
#include "runtime/value/time.h"

namespace meshlaw::decide {
namespace {

const std::vector<std::string_view> kFields = {"principal", "action", "resource", "context", "now"};

/// Where an entity is named: its id says more than the braces around it.
source::Span PlaceOf(const Json& entity) {
  const Json* id = entity.Find("id");
  return id == nullptr ? entity.span : id->span;
}

class RequestReader {
 public:
  RequestReader(const RequestModel& model, diag::Sink& sink)
      : model_(model), sink_(sink), values_(model.types, model.model, sink) {}

  std::optional<ReadRequest> Read(const Json& json);

 private:
  bool CheckFields(const Json& json);
  bool CheckRequired(const Json& json);
  std::optional<value::EntityRef> ReadPrincipal(const Json& json);
  std::optional<value::ActionId> ReadAction(const Json& json);
  bool CheckResource(const ReadRequest& read);
  bool ReadContext(const Json* context, const Json& request, ReadRequest& read);
  bool ReadNow(const Json* now, const Json* inner, ReadRequest& read);

  diag::Diagnostic& Bad(source::Span span, std::string message) {
    return sink_.Report(diag::Kind::BadRequest, span, std::move(message));
  }

  const RequestModel& model_;
  diag::Sink& sink_;
  JsonValues values_;
};

bool RequestReader::CheckFields(const Json& json) {
  if (json.kind != Json::Kind::Object) {
    Bad(json.span, fmt::format("a request is an object, not {}", Name(json.kind)));
    return false;
  }
  bool known = true;
  for (size_t i = 0; i < json.keys.size(); ++i) {
    const std::string& name = json.keys[i];
    if (std::find(kFields.begin(), kFields.end(), name) != kFields.end()) continue;
    known = false;
    auto& diagnostic = Bad(json.items[i].span, fmt::format("a request has no field `{}`", name));
    SuggestNearest(diagnostic, name, kFields);
  }
  return known;
}

bool RequestReader::CheckRequired(const Json& json) {
  std::string missing;
  for (std::string_view field : {"principal", "action", "resource"}) {
    if (json.Find(field) != nullptr) continue;
    missing += fmt::format("{}no `{}`", missing.empty() ? "" : ", ", field);
  }
  if (!missing.empty()) Bad(json.span, "the request has " + missing);
  return missing.empty();
}

std::optional<value::EntityRef> RequestReader::ReadPrincipal(const Json& json) {
  auto ref = values_.ReadAnyEntity(json, "principal");
  if (!ref || model_.model[ref->type].Has(value::Role::Principal)) return ref;
  Bad(json.span, fmt::format("a `{}` makes no requests: it is not declared `is principal`",
                             model_.model[ref->type].name));
  return std::nullopt;
}

std::optional<value::ActionId> RequestReader::ReadAction(const Json& json) {
  if (json.kind != Json::Kind::String) {
    Bad(json.span, fmt::format("`action` is the name of an action, not {}", Name(json.kind)));
    return std::nullopt;
  }
  auto action = model_.model.FindAction(json.text);
  if (action) return action;
  std::vector<std::string_view> names;
  for (const value::ActionDecl& each : model_.model.actions) names.push_back(each.name);
  auto& diagnostic = Bad(json.span, fmt::format("no module declares an action `{}`", json.text));
  SuggestNearest(diagnostic, json.text, names);
  return std::nullopt;
}

bool RequestReader::CheckResource(const ReadRequest& read) {
  const value::ActionDecl& action = model_.model[read.request.action];
  value::EntityTypeId type = read.request.resource.type;
  const auto& resources = action.resources;
  if (std::find(resources.begin(), resources.end(), type) != resources.end()) return true;
  Bad(read.resource,
      fmt::format("`{}` is not an action on a `{}`", action.name, model_.model[type].name));
  return false;
}

bool RequestReader::ReadNow(const Json* now, const Json* inner, ReadRequest& read) {
  read.request.now_micros = model_.now_micros;
  if (now != nullptr && inner != nullptr) {
    Bad(inner->span, "the request says `now` both in `context` and beside it");
    return false;
  }
  const Json* said = now != nullptr ? now : inner;
  if (said == nullptr) return true;
  auto micros = said->kind == Json::Kind::String ? value::ParseTimestamp(said->text) : std::nullopt;
  if (!micros) {
    Bad(said->span, "`now` is an instant as in \"2026-11-24T12:00:00Z\", with `Z` or an offset");
    return false;
  }
  read.request.now_micros = *micros;
  return true;
}

bool RequestReader::ReadContext(const Json* context, const Json& request, ReadRequest& read) {
  auto record = model_.model.ContextRecord();
  Json none;
  none.kind = Json::Kind::Object;
  none.span = request.span;
  Json said = context == nullptr ? none : *context;
  bool has_now = record && model_.model[*record].Find("now");
  const Json* inner = has_now ? nullptr : said.Find("now");
  if (!ReadNow(request.Find("now"), inner, read)) return false;
  if (inner != nullptr) said.Remove("now");
  if (!record) {
    if (said.keys.empty() && said.kind == Json::Kind::Object) return true;
    Bad(said.span, "no module declares a record that `is context`, so a request has none");
    return false;
  }
  auto value = values_.ReadRecord(said, *record, "context");
  if (value) read.request.context = *std::move(value);
  return value.has_value();
}

std::optional<ReadRequest> RequestReader::Read(const Json& json) {
  if (!CheckFields(json) || !CheckRequired(json)) return std::nullopt;
  const Json* principal = json.Find("principal");
  const Json* action = json.Find("action");
  const Json* resource = json.Find("resource");
  auto who = ReadPrincipal(*principal);
  auto what = ReadAction(*action);
  auto which = values_.ReadAnyEntity(*resource, "resource");
  ReadRequest read;
  read.principal = PlaceOf(*principal);
  read.action = action->span;
  read.resource = PlaceOf(*resource);
  bool context = ReadContext(json.Find("context"), json, read);
  if (!who || !what || !which || !context) return std::nullopt;
  read.request.principal = *std::move(who);
  read.request.action = *what;
  read.request.resource = *std::move(which);
  if (!CheckResource(read)) return std::nullopt;
  return read;
}

}  // namespace

std::optional<ReadRequest> RequestFromJson(std::string_view text, source::Span place,
                                           const RequestModel& model, diag::Sink& sink) {
  auto json = ParseJson(text, place, model.limits, sink);
  if (!json) return std::nullopt;
  return RequestReader(model, sink).Read(*json);
}

namespace {

/// The next line without its break, and of one that is too long only so much that this shows;
/// nothing at the end.
std::optional<std::string> NextLine(std::istream& in, size_t bytes_max) {
  constexpr int kEnd = std::istream::traits_type::eof();
  std::string line;
  for (int c = in.get(); c != kEnd; c = in.get()) {
    if (c == '\n') return line;
    if (line.size() <= bytes_max) line.push_back(static_cast<char>(c));
  }
  return line.empty() ? std::nullopt : std::optional(std::move(line));
}

}  // namespace

void ForEachLine(std::istream& in, const std::string& path, source::SourceMap& sources,
                 size_t bytes_max, const EachLine& each) {
  uint32_t number = 0;
  while (auto line = NextLine(in, bytes_max)) {
    ++number;
    const bool is_whole = line->size() <= bytes_max;
    if (is_whole && line->find_first_not_of(" \t\r") == line->npos) continue;
    auto size = static_cast<uint32_t>(line->size());
    diag::Sink faults;
    each({sources.Add(path, std::move(*line), number), 0, size}, faults);
    if (faults.all().empty()) sources.RemoveLast();
  }
}

bool CheckEntities(const ReadRequest& read, const snapshot::Snapshot& snapshot,
                   const value::Model& model, diag::Sink& sink) {
  bool known = true;
  auto check = [&](const value::EntityRef& ref, source::Span span) {
    if (snapshot.Find(ref) != nullptr) return;
    known = false;
    auto& diagnostic =
        sink.Report(diag::Kind::UnknownEntity, span,
                    fmt::format("the mesh has no `{}` named `{}`", model[ref.type].name, ref.id));
    std::vector<std::string_view> names;
    for (const snapshot::Entity* each : snapshot.OfType(ref.type)) names.push_back(each->ref.id);
    SuggestNearest(diagnostic, ref.id, names);
  };
  check(read.request.principal, read.principal);
  check(read.request.resource, read.resource);
  return known;
}

}  // namespace meshlaw::decide
