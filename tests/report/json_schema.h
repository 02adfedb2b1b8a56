// SPDX-License-Identifier: Apache-2.0
// As much of JSON Schema as docs/report.schema.json uses. A keyword that is not known here is a
// fault too, so the schema cannot come to say what nothing checks.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace meshlaw::report::testing {

/// What of `value` does not fit `schema`, each with its JSON pointer. `root` resolves `$ref`.
std::vector<std::string> Faults(const nlohmann::json& root, const nlohmann::json& schema,
                                const nlohmann::json& value, const std::string& at = "");

}  // namespace meshlaw::report::testing
