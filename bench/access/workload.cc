// SPDX-License-Identifier: Apache-2.0
#include "bench/access/workload.h"

#include <fmt/format.h>

#include <random>

#include "runtime/value/time.h"

namespace meshlaw::bench {
namespace {

using value::EntityRef;
using value::Value;

class Drawer {
 public:
  explicit Drawer(Workload& work) : work_(work), model_(work.module().model) {
    for (const snapshot::Entity& entity : work.mesh->snapshot->entities()) {
      if (model_[entity.ref.type].Has(value::Role::Principal)) principals_.push_back(entity.ref);
      if (model_[entity.ref.type].name == "Port") ports_.push_back(entity.ref);
    }
  }

  void Draw() {
    decide::Request request;
    request.principal = Pick(principals_);
    request.action = *model_.FindAction(Pick(kActions));
    request.resource = Pick(ports_);
    const std::string& purpose = Pick(kPurposes);
    // Two years around the ends of the demo's agreements.
    request.now_micros = kFirstDay + static_cast<int64_t>(engine_() % 730) * value::kMicrosPerDay;
    const value::RecordDecl& context = model_[*model_.ContextRecord()];
    value::Values said(context.attributes.size());
    said[*context.Find("purpose")] = Value::String(purpose);
    request.context = Value::Record(std::move(said));
    work_.texts.push_back(TextOf(request, purpose));
    work_.purposes.push_back(purpose);
    work_.requests.push_back(std::move(request));
  }

 private:
  template <typename Item>
  const Item& Pick(const std::vector<Item>& items) {
    return items[engine_() % items.size()];
  }

  std::string TextOf(const decide::Request& request, const std::string& purpose) const {
    return fmt::format(
        R"({{"principal":{{"type":"{}","id":"{}"}},"action":"{}","resource":{{"type":"Port","id":"{}"}},)"
        R"("context":{{"purpose":"{}","now":"{}"}}}})",
        model_[request.principal.type].name, request.principal.id, model_[request.action].name,
        request.resource.id, purpose, value::TimestampText(request.now_micros));
  }

  static constexpr int64_t kFirstDay = 1'767'268'800'000'000;  // 2026-01-01T12:00:00Z
  const std::vector<std::string> kActions = {"describe",  "read",   "read",
                                             "aggregate", "export", "audit"};
  const std::vector<std::string> kPurposes = {"operations", "punctuality", "maintenance", "safety",
                                              "research",   "marketing",   "curiosity"};

  Workload& work_;
  const value::Model& model_;
  std::vector<EntityRef> principals_, ports_;
  std::mt19937_64 engine_{1};
};

}  // namespace

int64_t DayOf(int64_t now_micros) {
  static const value::Zone* zone = value::FindZone("America/New_York");
  return zone->ToLocal(now_micros) / value::kMicrosPerDay;
}

std::unique_ptr<Workload> OpenWorkload(const std::string& folder, size_t requests) {
  auto work = std::make_unique<Workload>();
  cli::Global global;
  cli::OpenOptions options;
  options.mesh = folder;
  options.now = "2026-11-24T12:00:00Z";
  work->mesh = cli::OpenMesh(global, options);
  if (work->mesh == nullptr) return nullptr;
  Drawer drawer(*work);
  for (size_t i = 0; i < requests; ++i) drawer.Draw();
  return work;
}

}  // namespace meshlaw::bench
