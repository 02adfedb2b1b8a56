// SPDX-License-Identifier: Apache-2.0
#include "runtime/decide/request_frame.h"

#include "runtime/decide/applicability.h"

namespace meshlaw::decide {

bool IsOfRequest(ir::FieldSource source) {
  switch (source) {
    case ir::FieldSource::Subject:
    case ir::FieldSource::Principal:
    case ir::FieldSource::Resource:
    case ir::FieldSource::Context:
    case ir::FieldSource::Now: return true;
    case ir::FieldSource::Column:
    case ir::FieldSource::Value:
    case ir::FieldSource::Key: return false;
  }
  MESHLAW_UNREACHABLE();
}

namespace {

value::Value FieldOf(const Request& request, const value::EntityRef& subject,
                     ir::FieldSource source) {
  switch (source) {
    case ir::FieldSource::Subject:
    case ir::FieldSource::Resource: return value::Value::Entity(subject);
    case ir::FieldSource::Principal: return value::Value::Entity(request.principal);
    case ir::FieldSource::Context: return request.context;
    case ir::FieldSource::Now: return value::Value::Timestamp(request.now_micros);
    case ir::FieldSource::Column:
    case ir::FieldSource::Value:
    case ir::FieldSource::Key: return value::Value::Null();
  }
  MESHLAW_UNREACHABLE();
}

}  // namespace

interp::Environment RequestEnvironment(const snapshot::Snapshot& snapshot,
                                       const sema::Catalog& catalog, const Request& request,
                                       const value::EntityRef& subject) {
  interp::Environment env;
  env.domain = DomainOf(catalog, subject);
  env.snapshot = &snapshot;
  env.field = [&request, &subject](const ir::Frame& frame, uint32_t index) {
    return FieldOf(request, subject, frame.fields[index].source);
  };
  return env;
}

}  // namespace meshlaw::decide
