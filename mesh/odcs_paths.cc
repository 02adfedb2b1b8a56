// SPDX-License-Identifier: Apache-2.0
// Paths by name, so that a finding can say which field of a contract it is about.
#include <algorithm>

#include "mesh/odcs.h"

namespace meshlaw::mesh {

namespace {

/// What a list element goes by.
std::string ElementName(const YamlNode& element, size_t position) {
  for (std::string_view key : {"name", "property", "server", "id"}) {
    const YamlEntry* entry = element.Find(key);
    if (entry != nullptr && entry->value->is_scalar() && !entry->value->text.empty()) {
      return entry->value->text;
    }
  }
  return std::to_string(position);
}

bool Covers(Span span, uint32_t offset) { return span.begin <= offset && offset < span.end; }

void Append(std::string& path, std::string_view part) {
  if (!path.empty()) path += '.';
  path += part;
}

}  // namespace

std::string PathAt(const YamlNode& root, uint32_t offset) {
  std::string path;
  const YamlNode* node = &root;
  while (node != nullptr) {
    const YamlNode* next = nullptr;
    for (const YamlEntry& entry : node->entries) {
      bool here = Covers(entry.key_span, offset);
      if (!here && !Covers(entry.value->span, offset)) continue;
      Append(path, entry.key);
      if (here) return path;
      next = entry.value;
      break;
    }
    for (size_t i = 0; i < node->items.size(); ++i) {
      if (!Covers(node->items[i]->span, offset)) continue;
      Append(path, ElementName(*node->items[i], i));
      next = node->items[i];
      break;
    }
    node = next;
  }
  return path;
}

const YamlNode* NodeAt(const YamlNode& root, std::string_view path) {
  const YamlNode* node = &root;
  while (node != nullptr && !path.empty()) {
    // Names may have points in them, so each step takes the longest name that fits.
    const YamlNode* next = nullptr;
    size_t length = 0;
    auto consider = [&](std::string_view name, const YamlNode* candidate) {
      bool fits = path.substr(0, name.size()) == name &&
                  (path.size() == name.size() || path[name.size()] == '.');
      if (!fits || (next != nullptr && name.size() <= length)) return;
      next = candidate;
      length = name.size();
    };
    for (const YamlEntry& entry : node->entries) consider(entry.key, entry.value);
    for (size_t i = 0; i < node->items.size(); ++i) {
      consider(ElementName(*node->items[i], i), node->items[i]);
    }
    path.remove_prefix(std::min(path.size(), length + 1));
    node = next;
  }
  return node;
}

}  // namespace meshlaw::mesh
