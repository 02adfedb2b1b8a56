// SPDX-License-Identifier: Apache-2.0
// JSON as values of the language, by their declared types. Private to the room.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/diag/diagnostic.h"
#include "runtime/decide/json.h"
#include "runtime/value/value.h"

namespace meshlaw::decide {

/// Adds "did you mean" where a candidate is near enough.
void SuggestNearest(diag::Diagnostic& diagnostic, std::string_view name,
                    const std::vector<std::string_view>& candidates);

/// Reads values; `path` says in messages which part of the request it is: `context.purpose`.
class JsonValues {
 public:
  JsonValues(const value::TypeTable& types, const value::Model& model, diag::Sink& sink)
      : types_(types), model_(model), sink_(sink) {}

  std::optional<value::Value> Read(const Json& json, value::TypeId type, const std::string& path);
  std::optional<value::Value> ReadRecord(const Json& json, value::RecordId id,
                                         const std::string& path);
  /// { "type": ..., "id": ... }
  std::optional<value::EntityRef> ReadAnyEntity(const Json& json, const std::string& path);

 private:
  std::optional<value::Value> ReadScalar(const Json& json, value::TypeId id,
                                         const std::string& path);
  std::optional<value::Value> FromNumber(const Json& json, const value::Type& type) const;
  std::optional<value::Value> FromString(const Json& json, const value::Type& type) const;
  std::optional<value::Value> ReadEnum(const Json& json, const value::Type& type,
                                       const std::string& path);
  std::optional<value::Value> ReadEntity(const Json& json, const value::Type& type,
                                         const std::string& path);
  std::optional<value::Value> ReadItems(const Json& json, value::TypeId id,
                                        const std::string& path);
  std::optional<value::Value> ReadMap(const Json& json, value::TypeId id, const std::string& path);
  bool CheckNames(const Json& json, const value::RecordDecl& record, const std::string& path);
  std::optional<value::Value> WrongType(const Json& json, value::TypeId type,
                                        const std::string& path);
  diag::Diagnostic& Bad(source::Span span, std::string message) {
    return sink_.Report(diag::Kind::BadRequest, span, std::move(message));
  }

  const value::TypeTable& types_;
  const value::Model& model_;
  diag::Sink& sink_;
};

}  // namespace meshlaw::decide
