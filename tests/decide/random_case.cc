// SPDX-License-Identifier: Apache-2.0
#include "tests/decide/random_case.h"

#include <algorithm>

namespace meshlaw::decide::testing {

const ir::Rule& RandomCase::AnyRule() { return Pick(TheWorld().module.rules); }

std::vector<std::string> RandomCase::Rules() {
  std::vector<std::string> names;
  size_t count = 1 + Below(10);
  while (names.size() < count) {
    const std::string& name = AnyRule().name;
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  if (std::find(names.begin(), names.end(), "p_all") == names.end()) names.push_back("p_all");
  return names;
}

Request RandomCase::Ask() {
  static const std::vector<std::string> kPeople = {"ana", "ana",         "ben",
                                                   "cyd", "Service bot", "zoe"};
  static const std::vector<std::string> kActions = {"read", "read", "read", "write", "audit"};
  static const std::vector<std::string> kResources = {
      "sales.orders/events", "sales.orders/events", "sales.orders", "hr.people/staff",
      "hr.people",           "shared/port",         "lost/port",    "no/port"};
  static const std::vector<std::string> kPurposes = {"work", "ads", "audit", "billing"};
  const std::string& who = Pick(kPeople);
  const std::string& action = Pick(kActions);
  const std::string& which = Pick(kResources);
  Request request = TheWorld().Ask(who, action, which, Pick(kPurposes));
  // A request from a host that does not read JSON may have any context.
  if (Below(12) == 0) request.context = value::Value::Null();
  return request;
}

}  // namespace meshlaw::decide::testing
