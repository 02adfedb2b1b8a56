// SPDX-License-Identifier: Apache-2.0
// FastRequest: a request with its names turned into the numbers of one snapshot.
//
// Made once and used again for the next request, so that deciding allocates nothing.
#pragma once

#include <string>
#include <vector>

#include "compiler/plan/decide_plan.h"
#include "runtime/decide/decision.h"
#include "runtime/decide/fast_snapshot.h"

namespace meshlaw::decide {

class FastRequest {
 public:
  /// Plan and snapshot must outlive it; the request need not.
  FastRequest(const ir::Module& module, const plan::DecidePlan& plan);

  /// False where only the reference can decide: principal or resource are not in the snapshot.
  bool Assign(const FastSnapshot& snapshot, const Request& request);

  const abi::Request& request() const { return request_; }
  const plan::Group& group() const { return *group_; }

 private:
  abi::Cell ContextOf(const value::Value& context);
  bool AssignSimply(const value::Value& context);
  abi::Cell AssignFully(const value::Value& context);

  const ir::Module& module_;
  const plan::DecidePlan& plan_;
  const value::RecordDecl* record_ = nullptr;  ///< of the context
  value::TypeId context_type_;
  const plan::Group* group_;
  abi::Request request_;
  std::vector<abi::Cell> context_;
  plan::RequestNames names_;
};

}  // namespace meshlaw::decide
