// SPDX-License-Identifier: Apache-2.0
#include "mesh/data/data_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "mesh/folder.h"
#include "mesh/odcs_parts.h"

namespace meshlaw::mesh {

using diag::Kind;
namespace fs = std::filesystem;

namespace {

std::string ObjectName(const SchemaObject& object) {
  return object.physical_name ? object.physical_name->value : object.name.value;
}

std::string Replaced(std::string path, const std::string& name) {
  for (std::string_view placeholder : {"{object}", "{model}", "{schema}"}) {
    size_t at = path.find(placeholder);
    if (at != std::string::npos) path.replace(at, placeholder.size(), name);
  }
  return path;
}

/// Glob with `*` only. Linear: on a mismatch, the last star takes one more character.
bool Matches(std::string_view pattern, std::string_view text) {
  size_t p = 0, t = 0, star = std::string_view::npos, mark = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      mark = t;
    } else if (p < pattern.size() && pattern[p] == text[t]) {
      ++p;
      ++t;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      t = ++mark;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

std::optional<DataFormat> FormatNamed(std::string_view name) {
  if (name == "parquet") return DataFormat::Parquet;
  if (name == "csv") return DataFormat::Csv;
  return std::nullopt;
}

class Finder {
 public:
  Finder(const ContractPort& port, const std::string& folder, std::vector<DataFault>& faults)
      : port_(port), folder_(folder), faults_(faults) {}

  std::optional<DataFiles> Find() {
    server_ = FindServer();
    if (server_ == nullptr || !server_->path) return std::nullopt;
    auto format = server_->format ? FormatNamed(server_->format->value) : std::nullopt;
    if (!format) {
      return Refuse(Kind::DataUnreadable, server_->format ? server_->format->span : server_->span,
                    fmt::format("data of format `{}` cannot be read; `parquet` and `csv` can",
                                server_->format ? server_->format->value : ""));
    }
    format_ = *format;
    if (folder_.empty()) {
      return Refuse(
          Kind::DataMissing, server_->path->span,
          fmt::format("the constitution gives domain `{}` no data folder", port_.owner->domain));
    }
    std::string path = Replaced(server_->path->value, ObjectName(*port_.object));
    std::string fault = PathFault(path);  // again: a physical name may have put something in
    if (!fault.empty()) {
      return Refuse(Kind::BadFieldValue, server_->path->span,
                    fmt::format("the path `{}` {}", path, fault));
    }
    return Collect(path);
  }

 private:
  std::nullopt_t Refuse(Kind kind, Span place, std::string message) {
    faults_.push_back({kind, "", std::move(message), place});
    return std::nullopt;
  }

  const Server* FindServer() {
    for (const Server& server : port_.owner->contract->servers) {
      if (server.type.value == "local") return &server;
    }
    Refuse(Kind::DataMissing, port_.object->name.span,
           fmt::format("`{}` has no server of type `local`; other data are not read here",
                       port_.owner->product));
    return nullptr;
  }

  std::optional<DataFiles> Collect(const std::string& path) {
    std::string last = fs::path(path).filename().string();
    std::string parent = fs::path(path).parent_path().string();
    if (parent.find('*') != std::string::npos) {
      return Refuse(Kind::BadFieldValue, server_->path->span,
                    "`*` may stand in the last part of a path only");
    }
    if (last.find('*') != std::string::npos) return CollectFolder(parent, last, path);
    auto resolved = ResolveWithin(folder_, path);
    if (!resolved) return NotFound(path, resolved.error().message);
    std::error_code error;
    if (!fs::is_directory(*resolved, error)) return Regular({*resolved});
    bool shared = port_.owner->contract->schema.size() > 1 || port_.object->physical_name;
    std::string own = (fs::path(path) / ObjectName(*port_.object)).string();
    if (shared && PathFault(own).empty() && ResolveWithin(folder_, own)) return Collect(own);
    return CollectFolder(path, format_ == DataFormat::Csv ? "*.csv" : "*.parquet", path);
  }

  std::optional<DataFiles> CollectFolder(const std::string& relative, const std::string& pattern,
                                         const std::string& shown) {
    auto resolved = ResolveWithin(folder_, relative.empty() ? "." : relative);
    if (!resolved) return NotFound(shown, resolved.error().message);
    std::vector<std::string> paths;
    std::error_code error;
    for (fs::directory_iterator walk(*resolved, error), end; !error && walk != end;
         walk.increment(error)) {
      std::string name = walk->path().filename().string();
      if (!Matches(pattern, name) || name.starts_with(".")) continue;
      auto file = ResolveWithin(folder_, (fs::path(relative) / name).string());
      if (!file) return NotFound(name, file.error().message);
      if (!fs::is_directory(*file, error)) paths.push_back(*file);
    }
    if (paths.empty()) return NotFound(shown, fmt::format("no file matches `{}`", shown));
    std::sort(paths.begin(), paths.end());
    return Regular(std::move(paths));
  }

  std::optional<DataFiles> Regular(std::vector<std::string> paths) {
    for (const std::string& path : paths) {
      Status regular = CheckRegular(path);
      if (regular) continue;
      return Refuse(Kind::DataUnreadable, server_->path->span,
                    fmt::format("`{}` cannot be read: {}", path, regular.error().message));
    }
    return DataFiles{format_, std::move(paths), server_};
  }

  /// A link that leaves the folder is the contract's fault; anything else is data that is not
  /// there.
  std::nullopt_t NotFound(const std::string& path, const std::string& why) {
    if (why.find("leads out of") != std::string::npos) {
      return Refuse(Kind::BadFieldValue, server_->path->span, why);
    }
    return Refuse(Kind::DataMissing, server_->path->span,
                  fmt::format("the data of `{}` are not at `{}`: {}", port_.id, path, why));
  }

  const ContractPort& port_;
  const std::string& folder_;
  std::vector<DataFault>& faults_;
  const Server* server_ = nullptr;
  DataFormat format_ = DataFormat::Parquet;
};

const YamlNode* FindSetting(const ContractPort& port, const Server* server, std::string_view name) {
  if (const YamlNode* node = FindCustom(port.object->custom, name)) return node;
  if (server != nullptr) {
    if (const YamlNode* node = FindCustom(server->custom, name)) return node;
  }
  return FindCustom(port.owner->contract->custom, name);
}

}  // namespace

std::optional<DataFiles> FindDataFiles(const ContractPort& port, const std::string& data_folder,
                                       std::vector<DataFault>& faults) {
  return Finder(port, data_folder, faults).Find();
}

CsvSettings ReadCsvSettings(const ContractPort& port, const Server* server,
                            std::vector<DataFault>& faults) {
  CsvSettings settings;
  auto refuse = [&](const YamlNode& node, std::string_view message) {
    faults.push_back({Kind::BadFieldValue, "", std::string(message), node.span});
  };
  if (const YamlNode* node = FindSetting(port, server, "csv.delimiter")) {
    auto text = AsString(*node);
    bool sound = text && text->size() == 1 && static_cast<unsigned char>((*text)[0]) < 0x80 &&
                 text->find_first_of("\"\r\n") == std::string::npos;
    if (sound) settings.delimiter = (*text)[0];
    if (!sound)
      refuse(*node, "`csv.delimiter` is one character, and neither a quote nor a line break");
  }
  if (const YamlNode* node = FindSetting(port, server, "csv.header")) {
    auto header = AsBool(*node);
    if (header) settings.header = *header;
    if (!header) refuse(*node, "`csv.header` is true or false");
  }
  if (const YamlNode* node = FindSetting(port, server, "csv.nullValues")) {
    std::vector<std::string> tokens;
    for (const YamlNode* item : node->items) {
      if (item->is_scalar() || item->is_null()) tokens.push_back(item->text);  // a null is no text
    }
    if (node->is_sequence()) settings.null_values = std::move(tokens);
    if (!node->is_sequence()) refuse(*node, "`csv.nullValues` is a list of texts");
  }
  return settings;
}

}  // namespace meshlaw::mesh
