// SPDX-License-Identifier: Apache-2.0
// Requests and decisions as JSON.
//
//   { "principal": { "type": "Person", "id": "ana" }, "action": "read",
//     "resource": { "type": "Port", "id": "flights.flights/flights" },
//     "context": { "purpose": "punctuality", "now": "2026-11-24T12:00:00Z" } }
//
// `context` is read as the record that claims the role `context`; `now` may stand beside it or,
// where the record has no such attribute, in it. What a request may not say is an error that names
// the place: nothing is guessed and nothing unknown is passed over.
#pragma once

#include <functional>
#include <istream>
#include <optional>
#include <string>
#include <string_view>

#include "compiler/base/limits.h"
#include "compiler/diag/diagnostic.h"
#include "runtime/decide/decision.h"
#include "runtime/snapshot/snapshot.h"

namespace meshlaw::decide {

/// What requests are read against.
struct RequestModel {
  const value::TypeTable& types;
  const value::Model& model;
  int64_t now_micros = 0;  ///< for requests that do not say
  Limits limits = {};
};

struct ReadRequest {
  Request request;
  source::Span principal, action, resource;
};

/// `place` is where the text lies in its file; its file may be invalid. Faults are ML7001.
std::optional<ReadRequest> RequestFromJson(std::string_view text, source::Span place,
                                           const RequestModel& model, diag::Sink& sink);

/// What is done with a line: it adds what it finds wrong with it to `faults`.
using EachLine = std::function<void(source::Span line, diag::Sink& faults)>;

/// For requests that come one a line: each line is given before the next is waited for; empty ones
/// are passed over, and of one that is too long there is just enough to show it. Of the texts,
/// `sources` keeps, under `path`, those of the lines with faults.
void ForEachLine(std::istream& in, const std::string& path, source::SourceMap& sources,
                 size_t bytes_max, const EachLine& each);

/// Reports principal and resource as ML7002 where the mesh does not have them; true if it has both.
bool CheckEntities(const ReadRequest& read, const snapshot::Snapshot& snapshot,
                   const value::Model& model, diag::Sink& sink);

/// `schema_version` 1; on one line where `indent` is negative.
std::string DecisionToJson(const ir::Module& module, const Decision& decision, int indent = -1);

}  // namespace meshlaw::decide
