// SPDX-License-Identifier: Apache-2.0
#include "mesh/constitution.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace meshlaw::mesh {

using ast::Setting;
using ast::SettingValue;
using diag::Kind;

namespace {

/// The settings of one block: each at most once, unknown ones with what may have been meant.
class Block {
 public:
  Block(const std::vector<Setting>& settings, std::string where, Span span, diag::Sink& sink)
      : settings_(settings), where_(std::move(where)), span_(span), sink_(sink) {}

  const Setting* Find(std::string_view key) {
    known_.push_back(key);
    const Setting* found = nullptr;
    for (const Setting& setting : settings_) {
      if (setting.key.text != key) continue;
      if (found != nullptr) {
        sink_
            .Report(Kind::BadConstitution, setting.key.span,
                    fmt::format("`{}` of {} is said twice", key, where_))
            .At(found->key.span, "first said here");
        break;
      }
      found = &setting;
    }
    return found;
  }

  const Setting* Need(std::string_view key, std::string_view example) {
    const Setting* found = Find(key);
    if (found == nullptr) {
      sink_.Report(Kind::BadConstitution, span_, fmt::format("{} does not say `{}`", where_, key))
          .Help(fmt::format("for example `{}`", example));
    }
    return found;
  }

  /// `repeatable` may be said any number of times: domains.
  void Close(std::string_view repeatable = "") {
    if (!repeatable.empty()) known_.push_back(repeatable);
    for (const Setting& setting : settings_) {
      if (std::find(known_.begin(), known_.end(), setting.key.text) != known_.end()) continue;
      auto& fault =
          sink_.Report(Kind::BadConstitution, setting.key.span,
                       fmt::format("`{}` is not a setting of {}", setting.key.text, where_));
      std::string_view near = diag::Nearest(setting.key.text, known_);
      if (!near.empty()) fault.Help(fmt::format("did you mean `{}`?", near));
    }
  }

  /// The one value of a setting, of a kind; null if it is otherwise, which has been reported.
  const SettingValue* Value(const Setting* setting, SettingValue::Kind kind,
                            std::string_view form) {
    if (setting == nullptr) return nullptr;
    bool fits =
        setting->values.size() == 1 && setting->values[0].kind == kind && setting->block.empty();
    if (fits) return &setting->values[0];
    sink_.Report(Kind::BadConstitution, setting->key.span,
                 fmt::format("`{}` of {} takes one {}", setting->key.text, where_, form));
    return nullptr;
  }

  std::optional<Place> PlaceOf(const Setting* setting) {
    const SettingValue* value = Value(setting, SettingValue::Kind::String, "path in quotes");
    if (value == nullptr) return std::nullopt;
    if (!value->text.empty()) return Place{value->text, value->span};
    sink_.Report(Kind::BadConstitution, value->span, "an empty path");
    return std::nullopt;
  }

  std::optional<NamedEntity> EntityOf(const Setting* setting) {
    const SettingValue* value =
        Value(setting, SettingValue::Kind::EntityRef, "entity, such as `Team::\"flight-ops\"`");
    if (value == nullptr) return std::nullopt;
    return NamedEntity{value->type.text, value->text, value->span};
  }

 private:
  const std::vector<Setting>& settings_;
  std::string where_;
  Span span_;
  diag::Sink& sink_;
  std::vector<std::string_view> known_;
};

void ReadZone(Block& root, Constitution& out, diag::Sink& sink) {
  const Setting* setting = root.Need("zone", "zone \"Europe/Paris\"");
  const SettingValue* value = root.Value(setting, SettingValue::Kind::String, "zone in quotes");
  if (value == nullptr) return;
  out.zone_name = value->text;
  out.zone = value::FindZone(value->text);
  if (out.zone != nullptr) return;
  sink.Report(Kind::BadConstitution, value->span,
              fmt::format("`{}` is not a time zone", value->text))
      .Help("use a name of the IANA database, such as `America/New_York` or `Etc/UTC`");
}

void ReadPacks(const Setting* setting, CouncilSetting& out, diag::Sink& sink) {
  if (setting == nullptr) return;
  for (const SettingValue& value : setting->values) {
    if (value.kind != SettingValue::Kind::Name) {
      sink.Report(Kind::BadConstitution, value.span, "`packs` takes names, such as `baseline`");
      continue;
    }
    out.packs.push_back({value.text, value.span});
  }
}

void ReadCouncil(Block& root, Constitution& out, diag::Sink& sink) {
  const Setting* setting = root.Need("council", "council { owner Team::\"council\" }");
  if (setting == nullptr) return;
  out.council.span = setting->key.span;
  if (!setting->values.empty()) {
    sink.Report(Kind::BadConstitution, setting->values[0].span,
                "the council has no name of its own");
  }
  Block block(setting->block, "the council", setting->key.span, sink);
  out.council.owner = block.EntityOf(block.Need("owner", "owner Team::\"council\""));
  out.council.laws = block.PlaceOf(block.Find("laws"));
  out.council.entities = block.PlaceOf(block.Find("entities"));
  ReadPacks(block.Find("packs"), out.council, sink);
  block.Close();
}

/// Module names start with the domain's, and these stand for something else there.
bool IsReserved(std::string_view name) {
  return name == "std" || name == "mesh" || name == "contract" || name == "council";
}

/// The name of a domain; empty if it cannot be one, which has been reported.
std::string DomainName(const Setting& setting, const Constitution& so_far, diag::Sink& sink) {
  auto refuse = [&](Span span, std::string message) {
    sink.Report(Kind::BadConstitution, span, std::move(message));
    return std::string();
  };
  if (setting.values.size() != 1 || setting.values[0].kind != SettingValue::Kind::Name) {
    sink.Report(Kind::BadConstitution, setting.key.span, "a domain has one name, without quotes")
        .Help("for example `domain orders { … }`");
    return {};
  }
  const SettingValue& name = setting.values[0];
  if (IsReserved(name.text)) {
    return refuse(name.span, fmt::format("a domain cannot be named `{}`", name.text));
  }
  if (const DomainSetting* first = so_far.Find(name.text)) {
    sink.Report(Kind::BadConstitution, name.span,
                fmt::format("two domains are named `{}`", name.text))
        .At(first->span, "the first one");
    return {};
  }
  return name.text;
}

void ReadDomain(const Setting& setting, Constitution& out, diag::Sink& sink) {
  DomainSetting domain;
  domain.name = DomainName(setting, out, sink);
  domain.span = setting.values.empty() ? setting.key.span : setting.values[0].span;
  std::string where = domain.name.empty() ? "a domain" : fmt::format("domain `{}`", domain.name);
  Block block(setting.block, where, domain.span, sink);
  domain.owner = block.EntityOf(block.Need("owner", "owner Team::\"order-desk\""));
  domain.steward = block.EntityOf(block.Find("steward"));
  domain.contracts = block.PlaceOf(block.Need("contracts", "contracts \"orders/contracts\""));
  domain.laws = block.PlaceOf(block.Find("laws"));
  domain.history = block.PlaceOf(block.Find("history"));
  domain.data = block.PlaceOf(block.Find("data"));
  domain.entities = block.PlaceOf(block.Find("entities"));
  block.Close();
  if (!domain.name.empty()) out.domains.push_back(std::move(domain));
}

}  // namespace

const DomainSetting* Constitution::Find(std::string_view domain) const {
  for (const DomainSetting& setting : domains) {
    if (setting.name == domain) return &setting;
  }
  return nullptr;
}

std::string Constitution::PathOf(const Place& place) const {
  return (std::filesystem::path(folder) / place.path).lexically_normal().string();
}

std::optional<Constitution> ReadConstitution(const ast::File& file, std::string folder,
                                             diag::Sink& sink) {
  Constitution constitution;
  constitution.folder = std::move(folder);
  constitution.span = file.module.span;
  if (!file.module.parts.empty()) constitution.name = file.module.parts[0].text;
  int errors = sink.errors();
  Block root(file.settings, "the constitution", file.module.span, sink);
  ReadZone(root, constitution, sink);
  ReadCouncil(root, constitution, sink);
  for (const Setting& setting : file.settings) {
    if (setting.key.text == "domain") ReadDomain(setting, constitution, sink);
  }
  root.Close("domain");
  if (sink.errors() > errors) return std::nullopt;
  return constitution;
}

}  // namespace meshlaw::mesh
