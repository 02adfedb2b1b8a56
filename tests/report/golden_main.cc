// SPDX-License-Identifier: Apache-2.0
// Compares what the renderers make of the sample reports with tests/report/golden.
//
//     report_golden [--update]      writes the golden files anew instead of comparing
//     report_golden --write DIR     writes whole outputs to look at, with the page's style and
//     script
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/report/report.h"
#include "tests/report/payloads.h"
#include "tests/report/sample_reports.h"

namespace meshlaw::report::testing {
namespace {

namespace fs = std::filesystem;

struct Output {
  std::string name;
  std::string text;
};

std::string Read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

void Write(const fs::path& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

/// Style and script have files of their own, and their hashes change with them: a golden page that
/// repeated them would only hide the change that matters.
std::string WithoutAssets(std::string page) {
  auto cut = [&](std::string_view open, std::string_view close) {
    const size_t from = page.find(open) + open.size();
    page.replace(from, page.find(close, from) - from, "…");
  };
  cut("<style>", "</style>");
  cut("<script>", "</script>");
  cut("style-src '", "'");
  cut("script-src '", "'");
  return page;
}

std::vector<Output> Outputs(bool whole) {
  const Report full = FullReport(), clean = CleanReport(), empty = EmptyReport();
  auto page = [&](const Report& report) {
    return whole ? RenderHtml(report) : WithoutAssets(RenderHtml(report));
  };
  TextOptions all{.all = true, .samples = 5, .fail_level = ir::Severity::Warning};
  return {
      {"full.txt", RenderText(full, {})},
      {"full_color.txt", RenderText(full, {.color = true})},
      {"full_narrow.txt", RenderText(full, {.width = 48})},
      {"clean_all.txt", RenderText(clean, all)},
      {"empty.txt", RenderText(empty, {})},
      {"full.json", RenderJson(full)},
      {"empty.json", RenderJson(empty)},
      {"full.html", page(full)},
      {"clean.html", page(clean)},
      {"empty.html", page(empty)},
  };
}

/// The number of the first line that differs.
int FirstDifference(const std::string& a, const std::string& b) {
  std::istringstream left(a), right(b);
  std::string l, r;
  for (int line = 1;; ++line) {
    const bool more_left = static_cast<bool>(std::getline(left, l));
    const bool more_right = static_cast<bool>(std::getline(right, r));
    if (more_left != more_right || l != r || !more_left) return line;
  }
}

int Compare(const fs::path& folder) {
  int differing = 0;
  for (const Output& output : Outputs(false)) {
    const std::string golden = Read(folder / output.name);
    if (golden == output.text) continue;
    ++differing;
    std::printf("%s differs from line %d; if that is meant, run report_golden --update\n",
                (folder / output.name).c_str(), FirstDifference(golden, output.text));
  }
  return differing == 0 ? 0 : 1;
}

/// Every payload in every field: for a look with a browser, which must run none of them.
Report HostileReport() {
  Report all = FullReport();
  for (const char* payload : kPayloads) {
    Report one = FullReport();
    SetEveryText(one, payload);
    all.domains.push_back(payload);
    for (Finding& finding : one.findings) all.findings.push_back(std::move(finding));
    for (Fault& fault : one.faults) all.faults.push_back(std::move(fault));
    for (Judgement& judged : one.judgements) all.judgements.push_back(std::move(judged));
    for (ProductSummary& product : one.products) all.products.push_back(std::move(product));
  }
  return all;
}

int WriteAll(const fs::path& folder, bool whole) {
  for (const Output& output : Outputs(whole)) Write(folder / output.name, output.text);
  if (whole) {
    Write(folder / "large.html", RenderHtml(LargeReport(10'000)));
    Write(folder / "hostile.html", RenderHtml(HostileReport()));
  }
  return 0;
}

int Main(const std::vector<std::string_view>& arguments) {
  const fs::path golden = "tests/report/golden";
  if (arguments.empty()) return Compare(golden);
  if (arguments[0] == "--update") return WriteAll(golden, false);
  if (arguments.size() == 2 && arguments[0] == "--write") return WriteAll(arguments[1], true);
  std::puts("usage: report_golden [--update | --write DIR]");
  return 2;
}

}  // namespace
}  // namespace meshlaw::report::testing

int main(int argc, char** argv) { return meshlaw::report::testing::Main({argv + 1, argv + argc}); }
