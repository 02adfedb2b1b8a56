// SPDX-License-Identifier: Apache-2.0
// The demo for Cedar: its entities, its agreements as policies, the requests with our answers.
//
// Cedar has no quantifiers, so what the laws say of all columns of a port, or of any agreement, is
// worked out beforehand: attributes of ports, and a policy for each agreement. That is work which
// our side does in every decision, so the comparison leans towards Cedar.
#pragma once

#include <string>
#include <vector>

#include "bench/access/workload.h"

namespace meshlaw::bench {

/// Writes entities.json, agreements.cedar and requests.json; false if it cannot.
bool ExportCedar(const Workload& work, const std::vector<bool>& allowed, const std::string& folder);

}  // namespace meshlaw::bench
