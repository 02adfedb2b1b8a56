// SPDX-License-Identifier: Apache-2.0
#include "tests/harness/file_test.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <vector>

#include "tests/harness/annotation.h"
#include "tests/harness/golden.h"

namespace meshlaw::testing {
namespace {

namespace fs = std::filesystem;

constexpr int kPassed = 0;
constexpr int kFailed = 1;
constexpr int kNotRun = 2;

struct Options {
  std::string phase;
  std::string filter;
  bool update = false;
  std::vector<fs::path> places;
};

std::optional<Options> ReadOptions(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    std::string argument = argv[i];
    bool has_value = argument == "--phase" || argument == "--filter";
    if (has_value && i + 1 >= argc) return std::nullopt;
    if (argument == "--phase") {
      options.phase = argv[++i];
    } else if (argument == "--filter") {
      options.filter = argv[++i];
    } else if (argument == "--update") {
      options.update = true;
    } else if (argument.starts_with("-")) {
      return std::nullopt;
    } else {
      options.places.emplace_back(argument);
    }
  }
  return options;
}

/// A law, or a module of the rule IR for phases that start there.
bool IsTest(const fs::path& path) {
  return path.extension() == ".law" || path.extension() == ".rir";
}

/// The tests at or under the places, sorted: the order of a folder is the disk's.
std::vector<fs::path> TestsAt(const Options& options) {
  std::vector<fs::path> tests;
  for (const fs::path& place : options.places) {
    std::error_code error;
    if (!fs::is_directory(place, error)) {
      tests.push_back(place);
      continue;
    }
    for (const auto& entry : fs::recursive_directory_iterator(place)) {
      if (IsTest(entry.path())) tests.push_back(entry.path());
    }
  }
  std::erase_if(tests, [&](const fs::path& path) {
    return path.string().find(options.filter) == std::string::npos;
  });
  std::sort(tests.begin(), tests.end());
  return tests;
}

class TestRun {
 public:
  TestRun(fs::path path, const Phase& phase, bool update)
      : path_(std::move(path)), phase_(phase), update_(update) {}

  /// What went wrong, a line each; empty if the test passed.
  std::vector<std::string> Run() {
    std::optional<std::string> text = ReadText(path_);
    if (!text) return {"cannot be read"};
    text_ = std::move(*text);
    file_ = sources_.Add(path_.generic_string(), text_);
    PhaseInput input{sources_, file_, path_, sink_};
    std::optional<std::string> output = phase_.run(input);
    sink_.Sort();
    CheckName();
    if (phase_.diagnostics_are_annotated) CheckDiagnostics();
    if (output) CheckOutput(*output);
    return std::move(faults_);
  }

 private:
  void CheckName() {
    bool failing = path_.filename().string().starts_with("fail_");
    if (failing == sink_.has_errors()) return;
    faults_.push_back(failing ? "is called fail_ but has no error"
                              : "has an error but is not called fail_");
  }

  void CheckDiagnostics() {
    std::vector<std::string> differences =
        CompareDiagnostics(ReadAnnotations(text_), sink_, sources_, file_);
    if (differences.empty()) return;
    if (update_) {
      text_ = RewriteAnnotations(text_, sink_, sources_, file_);
      WriteText(path_, text_);
      return;
    }
    faults_.insert(faults_.end(), differences.begin(), differences.end());
  }

  /// A failing test need not say what half of an output it expects.
  void CheckOutput(const std::string& output) {
    Golden golden = ReadGolden(path_, text_);
    bool optional = sink_.has_errors() && phase_.diagnostics_are_annotated;
    if (!golden.text && optional) return;
    std::string difference =
        golden.text ? FirstDifference(*golden.text, output) : "there is no golden text";
    if (difference.empty()) return;
    if (!update_) {
      faults_.push_back(std::move(difference));
    } else if (golden.inside) {
      WriteText(path_, WithGolden(text_, output));
    } else {
      WriteText(GoldenPath(path_), output);
    }
  }

  fs::path path_;
  const Phase& phase_;
  bool update_;
  std::string text_;
  source::SourceMap sources_;
  source::FileId file_;
  diag::Sink sink_;
  std::vector<std::string> faults_;
};

int Usage(const Phases& phases) {
  fmt::print(stderr, "usage: --phase NAME [--update] [--filter TEXT] FILE_OR_FOLDER...\nphases:");
  for (const auto& [name, phase] : phases) fmt::print(stderr, " {}", name);
  fmt::print(stderr, "\n");
  return kNotRun;
}

}  // namespace

int RunFileTests(int argc, char** argv, const Phases& phases) {
  std::optional<Options> options = ReadOptions(argc, argv);
  if (!options) return Usage(phases);
  auto phase = phases.find(options->phase);
  if (phase == phases.end()) return Usage(phases);
  std::vector<fs::path> tests = TestsAt(*options);
  int failed = 0;
  for (const fs::path& path : tests) {
    std::vector<std::string> faults = TestRun(path, phase->second, options->update).Run();
    if (faults.empty()) continue;
    ++failed;
    fmt::print("FAILED {}\n", path.generic_string());
    for (const std::string& fault : faults) fmt::print("  {}\n", fault);
  }
  fmt::print("{}: {} tests, {} failed\n", options->phase, tests.size(), failed);
  if (tests.empty()) return kNotRun;
  return failed == 0 ? kPassed : kFailed;
}

}  // namespace meshlaw::testing
