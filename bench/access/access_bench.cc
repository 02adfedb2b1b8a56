// SPDX-License-Identifier: Apache-2.0
// How long a decision takes in process, on one thread: the demo mesh's laws, requests drawn at
// random. Prints one JSON object of nanoseconds a decision, each the median of many passes over all
// requests; no clock is read within a pass.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <functional>
#include <nlohmann/json.hpp>

#include "bench/access/export_cedar.h"
#include "bench/access/workload.h"
#include "compiler/codegen/scalar_code.h"
#include "runtime/decide/fast_decider.h"
#include "runtime/decide/request_json.h"

namespace meshlaw::bench {
namespace {

using Clock = std::chrono::steady_clock;

double Seconds(Clock::time_point since) {
  return std::chrono::duration<double>(Clock::now() - since).count();
}

struct Timing {
  double median = 0, best = 0;
};

/// Nanoseconds for one of `count` calls, over at least 15 passes and about three seconds.
Timing Measure(size_t count, const std::function<void()>& pass) {
  pass();
  std::vector<double> times;
  Clock::time_point start = Clock::now();
  while (times.size() < 15 || (Seconds(start) < 3 && times.size() < 2000)) {
    Clock::time_point began = Clock::now();
    pass();
    times.push_back(Seconds(began) * 1e9 / static_cast<double>(count));
  }
  std::sort(times.begin(), times.end());
  return {times[times.size() / 2], times[0]};
}

class Bench {
 public:
  explicit Bench(const Workload& work)
      : work_(work),
        module_(work.module()),
        catalog_(work.mesh->compiled->catalog),
        plan_(plan::PlanDecide(module_)),
        fast_(decide::FastSnapshot::Build(module_, plan_, *work.mesh->snapshot, catalog_)),
        scratch_(module_, plan_) {}

  bool Prepare() {
    Clock::time_point start = Clock::now();
    auto code = codegen::CompileDecide(module_, plan_);
    if (!code) {
      fmt::print(stderr, "{}\n", code.error().message);
      return false;
    }
    compile_seconds_ = Seconds(start);
    decider_ = std::make_unique<decide::FastDecider>(module_, plan_, *std::move(code));
    for (const decide::Request& request : work_.requests) {
      prepared_.emplace_back(module_, plan_);
      if (!prepared_.back().Assign(*fast_, request)) return false;
      allowed_.push_back(Reference(request).allow);
    }
    return Agrees();
  }

  nlohmann::json Run() {
    nlohmann::json out;
    out["requests"] = work_.requests.size();
    out["allowed"] = std::count(allowed_.begin(), allowed_.end(), true);
    out["asked_interpreter"] = asked_;
    out["compile_seconds"] = compile_seconds_;
    Time(out, "prepared", [&] {
      for (const decide::FastRequest& request : prepared_) Keep(decider_->Check(request)->allow);
    });
    Time(out, "request", [&] {
      for (const decide::Request& request : work_.requests) {
        Keep(decider_->Check(World(), request, scratch_).allow);
      }
    });
    Time(out, "json", [&] {
      for (const std::string& text : work_.texts) Keep(DecideText(text));
    });
    Time(out, "whole", [&] {
      for (const decide::Request& request : work_.requests) {
        Keep(decider_->Decide(World(), request, scratch_).allow);
      }
    });
    // The reference is slow and plain; a hundredth of the requests tells how slow.
    size_t few = std::min<size_t>(work_.requests.size(), 50);
    out["reference_ns"] = Measure(few, [&] {
                            for (size_t i = 0; i < few; ++i)
                              Keep(Reference(work_.requests[i]).allow);
                          }).median;
    return out;
  }

  const std::vector<bool>& allowed() const { return allowed_; }

 private:
  decide::World World() const { return {module_, plan_, *work_.mesh->snapshot, catalog_, *fast_}; }
  decide::Decision Reference(const decide::Request& request) const {
    return decide::Decide(module_, *work_.mesh->snapshot, catalog_, request);
  }
  bool DecideText(const std::string& text) {
    diag::Sink sink;
    decide::RequestModel model{module_.types, module_.model, 0, {}};
    auto read = decide::RequestFromJson(text, {}, model, sink);
    return read && decider_->Check(World(), read->request, scratch_).allow;
  }
  void Time(nlohmann::json& out, const std::string& what, const std::function<void()>& pass) {
    Timing timing = Measure(work_.requests.size(), pass);
    out[what + "_ns"] = timing.median;
    out[what + "_best_ns"] = timing.best;
  }
  void Keep(bool allow) { kept_ = kept_ + (allow ? 1 : 0); }

  /// Every engine's answers, before anything is timed.
  bool Agrees() {
    for (size_t i = 0; i < work_.requests.size(); ++i) {
      auto verdict = decider_->Check(prepared_[i]);
      asked_ += verdict ? 0 : 1;
      bool same = (!verdict || verdict->allow == allowed_[i]) &&
                  decider_->Check(World(), work_.requests[i], scratch_).allow == allowed_[i] &&
                  DecideText(work_.texts[i]) == allowed_[i];
      if (same) continue;
      fmt::print(stderr, "engines differ on {}\n", work_.texts[i]);
      return false;
    }
    return asked_ == 0;
  }

  const Workload& work_;
  const ir::Module& module_;
  const sema::Catalog& catalog_;
  plan::DecidePlan plan_;
  std::shared_ptr<const decide::FastSnapshot> fast_;
  decide::FastRequest scratch_;
  std::unique_ptr<decide::FastDecider> decider_;
  std::vector<decide::FastRequest> prepared_;
  std::vector<bool> allowed_;
  size_t asked_ = 0;
  double compile_seconds_ = 0;
  volatile size_t kept_ = 0;
};

int Main(int argc, char** argv) {
  CLI::App app{"decisions on the demo mesh, timed"};
  std::string mesh = "examples/airports", folder;
  size_t count = 5000;
  app.add_option("--mesh", mesh, "the mesh's folder");
  app.add_option("--export", folder, "write the same for Cedar there");
  app.add_option("--requests", count, "how many");
  CLI11_PARSE(app, argc, argv);
  auto work = OpenWorkload(mesh, count);
  if (work == nullptr) return 2;
  Bench bench(*work);
  if (!bench.Prepare()) return 2;
  if (!folder.empty() && !ExportCedar(*work, bench.allowed(), folder)) return 2;
  fmt::print("{}\n", bench.Run().dump(2));
  return 0;
}

}  // namespace
}  // namespace meshlaw::bench

int main(int argc, char** argv) { return meshlaw::bench::Main(argc, argv); }
