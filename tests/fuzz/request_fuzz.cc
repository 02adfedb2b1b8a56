// SPDX-License-Identifier: Apache-2.0
// Any text as a request to the mesh of the decision tests: refused at a place, or decided by the
// reference, and only an allowing decision shows anything.
#include "runtime/decide/decide.h"
#include "runtime/decide/request_json.h"
#include "runtime/value/conform.h"
#include "tests/decide/world.h"
#include "tests/fuzz/laws.h"

namespace {

using namespace meshlaw;

constexpr size_t kBytesMax = 64u << 10;

void CheckContext(const decide::testing::TestWorld& world, const decide::Request& request) {
  const ir::Module& module = world.module;
  for (const ir::Frame& frame : module.frames) {
    for (const ir::FrameField& field : frame.fields) {
      if (field.source != ir::FieldSource::Context) continue;
      bool sound = value::Conforms(request.context, field.type, module.types, module.model);
      fuzz::Require(sound, "a context is of the type that rules read it as");
    }
  }
}

void CheckDecision(const decide::testing::TestWorld& world, const decide::Request& request) {
  const ir::Module& module = world.module;
  decide::Decision decision = decide::Decide(module, *world.snapshot, world.catalog, request);
  std::string brief = decide::DecisionToJson(module, decision);
  bool permitted = decision.decision_class == decide::Class::Permitted;
  fuzz::Require(decision.allow == permitted, "only what is permitted is allowed", brief);
  fuzz::Require(decision.allow || decision.columns.empty(), "a refusal shows no columns", brief);
  decide::Explain(module, *world.snapshot, world.catalog, request, decision);
  std::string whole = decide::DecisionToJson(module, decision, 2);
  fuzz::Require(!source::FirstInvalidUtf8(whole), "a decision is UTF-8", whole);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size > kBytesMax) return 0;
  const decide::testing::TestWorld& world = decide::testing::TheWorld();
  source::SourceMap sources;
  diag::Sink sink;
  auto file = sources.Add("request.json", std::string(reinterpret_cast<const char*>(data), size));
  std::string_view text = sources.text(file);
  decide::RequestModel model{world.module.types, world.module.model, 77};
  source::Span place{file, 0, static_cast<uint32_t>(size)};
  auto read = decide::RequestFromJson(text, place, model, sink);
  fuzz::Require(read.has_value() != sink.has_errors(), "a request is read or a fault reported");
  if (read) {
    CheckContext(world, read->request);
    decide::CheckEntities(*read, *world.snapshot, world.module.model, sink);
    CheckDecision(world, read->request);
  }
  fuzz::CheckShown(sources, sink);
  return 0;
}
