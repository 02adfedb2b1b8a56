// SPDX-License-Identifier: Apache-2.0
// What a loader knows, before the model says what type it has.
//
// Loaders name attributes and give Raw values; Shape turns one into a value of the type that the
// model declares. So the model may leave attributes out, add its own, or give an enum other values,
// and no loader knows a type by heart. A Raw whose kind cannot be of the declared type becomes
// null: the model means something else by that name. A word that an enum does not have, or a text
// that is no version or date, is the contract's fault and is reported at its place.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "compiler/diag/diagnostic.h"
#include "runtime/value/value.h"

namespace meshlaw::mesh {

using source::Span;

struct Raw {
  enum class Kind : uint8_t { Null, Bool, Int, Text, Entity, List, Record };
  Kind kind = Kind::Null;
  bool boolean = false;
  int64_t integer = 0;
  std::string text;                ///< Text; Entity: the id
  std::string entity_type;         ///< Entity: by name
  std::vector<Raw> elements;       ///< List, Record
  std::vector<std::string> names;  ///< Record: of the elements
  Span span;

  static Raw Null();
  static Raw Of(bool b, Span span = {});
  static Raw Of(int64_t i, Span span = {});
  static Raw Of(std::string text, Span span = {});
  static Raw Of(const char* text, Span span = {});
  static Raw Entity(std::string type, std::string id, Span span = {});
  static Raw List(std::vector<Raw> elements, Span span = {});
  static Raw Record(std::vector<std::pair<std::string, Raw>> fields, Span span = {});
};

struct ShapeContext {
  const value::TypeTable& types;
  const value::Model& model;
  diag::Sink& sink;
};

value::Value Shape(const Raw& raw, value::TypeId type, ShapeContext& context);

}  // namespace meshlaw::mesh
