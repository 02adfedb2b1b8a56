// SPDX-License-Identifier: Apache-2.0
#include "tests/report/json_schema.h"

#include <algorithm>
#include <map>
#include <regex>

namespace meshlaw::report::testing {

namespace {

using Json = nlohmann::json;

bool HasType(const Json& value, const std::string& type) {
  if (type == "object") return value.is_object();
  if (type == "array") return value.is_array();
  if (type == "string") return value.is_string();
  if (type == "boolean") return value.is_boolean();
  if (type == "integer") return value.is_number_integer();
  if (type == "number") return value.is_number();
  return type == "null" && value.is_null();
}

class Validator {
 public:
  explicit Validator(const Json& root) : root_(root) {}

  void Check(const Json& schema, const Json& value, const std::string& at) {
    for (const auto& [keyword, wanted] : schema.items())
      CheckKeyword(schema, keyword, wanted, value, at);
  }

  std::vector<std::string> faults;

 private:
  void Expect(bool holds, const std::string& at, const std::string& what) {
    if (!holds) faults.push_back(at + ": " + what);
  }

  void CheckKeyword(const Json& schema, const std::string& keyword, const Json& wanted,
                    const Json& value, const std::string& at) {
    static const std::vector<std::string> notes = {"$schema", "$id", "$defs", "title",
                                                   "description"};
    if (std::find(notes.begin(), notes.end(), keyword) != notes.end()) return;
    if (keyword == "$ref") {
      return Check(root_.at(Json::json_pointer(wanted.get<std::string>().substr(1))), value, at);
    }
    if (keyword == "type") return CheckType(wanted, value, at);
    if (keyword == "const") return Expect(value == wanted, at, "is not " + wanted.dump());
    if (keyword == "enum") {
      const bool one = std::find(wanted.begin(), wanted.end(), value) != wanted.end();
      return Expect(one, at, value.dump() + " is none of " + wanted.dump());
    }
    if (keyword == "anyOf") return CheckAny(wanted, value, at);
    if (keyword == "minimum") {
      return Expect(!value.is_number() || value >= wanted, at, "is below " + wanted.dump());
    }
    if (keyword == "pattern") {
      const std::regex pattern(wanted.get<std::string>());
      return Expect(!value.is_string() || std::regex_search(value.get<std::string>(), pattern), at,
                    value.dump() + " does not match " + wanted.dump());
    }
    if (keyword == "items") return CheckItems(wanted, value, at);
    if (keyword == "required") return CheckRequired(wanted, value, at);
    if (keyword == "properties") return CheckProperties(wanted, value, at);
    if (keyword == "additionalProperties") return CheckOthers(schema, wanted, value, at);
    Expect(false, at, "keyword " + keyword + " is not known");
  }

  void CheckType(const Json& wanted, const Json& value, const std::string& at) {
    Expect(HasType(value, wanted.get<std::string>()), at, "is not of type " + wanted.dump());
  }

  void CheckAny(const Json& wanted, const Json& value, const std::string& at) {
    const bool any = std::any_of(wanted.begin(), wanted.end(), [&](const Json& schema) {
      Validator one(root_);
      one.Check(schema, value, at);
      return one.faults.empty();
    });
    Expect(any, at, "fits none of the schemas");
  }

  void CheckItems(const Json& wanted, const Json& value, const std::string& at) {
    if (!value.is_array()) return;
    for (size_t i = 0; i < value.size(); ++i) Check(wanted, value[i], at + "/" + std::to_string(i));
  }

  void CheckRequired(const Json& wanted, const Json& value, const std::string& at) {
    if (!value.is_object()) return;
    for (const Json& name : wanted) {
      Expect(value.contains(name.get<std::string>()), at, "lacks " + name.dump());
    }
  }

  void CheckProperties(const Json& wanted, const Json& value, const std::string& at) {
    if (!value.is_object()) return;
    for (const auto& [name, schema] : wanted.items()) {
      if (value.contains(name)) Check(schema, value[name], at + "/" + name);
    }
  }

  void CheckOthers(const Json& schema, const Json& wanted, const Json& value,
                   const std::string& at) {
    if (!value.is_object()) return;
    for (const auto& [name, member] : value.items()) {
      if (schema.contains("properties") && schema["properties"].contains(name)) continue;
      if (wanted == false) {
        Expect(false, at, "has a member " + name + " that the schema has not");
      } else {
        Check(wanted, member, at + "/" + name);
      }
    }
  }

  const Json& root_;
};

}  // namespace

std::vector<std::string> Faults(const Json& root, const Json& schema, const Json& value,
                                const std::string& at) {
  Validator validator(root);
  validator.Check(schema, value, at);
  return validator.faults;
}

}  // namespace meshlaw::report::testing
