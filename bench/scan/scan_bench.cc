// SPDX-License-Identifier: Apache-2.0
// Times the scan of a port whose rows are in memory, on one thread.
//
//   scan_bench --ir FILE --module NAME --data FILE.parquet [--keys PORT=FILE.parquet]...
//              [--kind rows|all] [--repeat N] [--copies N] [--engine native|interpreter]
//
// The IR is what `meshlaw compile MESH --emit ir --library` prints; the clauses are those of one law module.
// The data are read before the clock starts. Prints one JSON object: times, counts of every clause,
// bytes of column memory, and the bandwidth with which this host reads memory.
#include <fmt/core.h>
#include <time.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <fstream>
#include <map>
#include <numeric>
#include <sstream>

#include "bench/scan/arrow_table.h"
#include "compiler/codegen/columnar.h"
#include "compiler/interp/scan_rows.h"
#include "compiler/ir/text.h"
#include "runtime/scan/scan_state.h"

namespace meshlaw::bench {
namespace {

struct Options {
  std::string ir, module, data, kind = "rows", engine = "native", clause;
  std::vector<std::pair<std::string, std::string>> keys;
  int repeat = 15;
  int copies = 1;
};

/// Of this thread alone: steadier than the clock where others use the machine.
double CpuSeconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double Seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// The plan that binds the module's clauses to columns of their names.
plan::ScanPlan MakePlan(const ir::Module& module, const Options& options) {
  plan::ScanPlan plan;
  plan.port = options.module;
  std::map<std::string, int> columns;
  for (size_t r = 0; r < module.rules.size(); ++r) {
    const ir::Rule& rule = module.rules[r];
    if (rule.module != options.module) continue;
    for (uint32_t c = 0; c < rule.clauses.size(); ++c) {
      const ir::Clause& clause = rule.clauses[c];
      if (options.kind == "rows" && clause.kind != ir::ClauseKind::Row) continue;
      if (!options.clause.empty() && rule.name + "." + clause.label != options.clause) continue;
      plan::ScanClause planned{ir::RuleId(r), c, {}, {}};
      for (const ir::FrameField& field : module[clause.row_frame].fields) {
        plan::Binding binding;
        if (field.source == ir::FieldSource::Column) {
          const auto [entry, is_new] =
              columns.emplace(field.name, static_cast<int>(plan.columns.size()));
          if (is_new) plan.columns.push_back({field.name, field.type});
          binding.column = entry->second;
        }
        planned.row_bindings.push_back(binding);
      }
      plan.clauses.push_back(std::move(planned));
    }
  }
  return plan;
}

value::TypeId TypeOfColumn(const ir::Module& module, const std::string& name) {
  for (const ir::Frame& frame : module.frames) {
    for (const ir::FrameField& field : frame.fields) {
      if (field.source == ir::FieldSource::Column && field.name == name) return field.type;
    }
  }
  return {};
}

Result<scan::KeySets> ReadKeys(const ir::Module& module, const plan::ScanPlan& plan,
                               const Options& options) {
  scan::KeySets sets;
  for (const scan::KeySetRequest& request : scan::KeySetsOf(module, plan)) {
    const auto file = std::ranges::find_if(
        options.keys, [&](const auto& key) { return request.port.starts_with(key.first); });
    if (file == options.keys.end()) return Fail("no --keys for " + request.port);
    auto table = ReadTable(file->second, 1);
    if (!table) return std::unexpected(table.error());
    std::vector<plan::ScanColumn> columns;
    for (const std::string& column : request.columns) {
      const value::TypeId type = TypeOfColumn(module, column);
      columns.push_back({column, module.types.IsOptional(type) ? type : type});
    }
    auto built = scan::BuildKeySets(module, *table->Source(), columns, {request});
    if (!built) return std::unexpected(built.error());
    sets[request] = built->front();
  }
  return sets;
}

/// Bytes per second of the best of several passes over more memory than any cache holds.
double ReadBandwidth() {
  std::vector<uint64_t> words((size_t{256} << 20) / 8, 1);
  double best = 0;
  uint64_t sum = 0;
  for (int i = 0; i < 8; ++i) {
    const double start = CpuSeconds();
    uint64_t lanes[8] = {};
    const uint64_t* data = words.data();
    for (size_t w = 0; w < words.size(); w += 8) {
      for (size_t lane = 0; lane < 8; ++lane) lanes[lane] += data[w + lane];
    }
    sum += std::accumulate(lanes, lanes + 8, uint64_t{0});
    best = std::max(best, static_cast<double>(words.size() * 8) / (CpuSeconds() - start));
  }
  return sum == 0 ? 0 : best;
}

double Median(std::vector<double> numbers) {
  std::ranges::sort(numbers);
  return numbers[numbers.size() / 2];
}

std::string CountsJson(const ir::Module& module, const plan::ScanPlan& plan,
                       const scan::ScanResult& result) {
  std::string text;
  for (size_t i = 0; i < plan.clauses.size(); ++i) {
    const ir::Rule& rule = module.rules[plan.clauses[i].rule.index()];
    const ir::Clause& clause = rule.clauses[plan.clauses[i].clause];
    const scan::Counts& counts = result.clauses[i].counts;
    text += fmt::format("{}\"{}.{}\": {{\"fail\": {}, \"pass\": {}, \"error\": {}}}",
                        i == 0 ? "" : ", ", rule.name, clause.label, counts.fail, counts.pass,
                        counts.error);
  }
  return text;
}

Status Run(const Options& options) {
  std::ifstream in(options.ir);
  std::stringstream text;
  text << in.rdbuf();
  const auto module = ir::Read(text.str());
  if (!module) return std::unexpected(module.error());
  const auto table = ReadTable(options.data, options.copies);
  if (!table) return std::unexpected(table.error());
  const plan::ScanPlan plan = MakePlan(*module, options);
  auto program = scan::MakeScanProgram(*module, plan, table->columns);
  if (!program) return std::unexpected(program.error());
  program->rows.rows_expected = 0;
  for (const scan::Batch& batch : table->batches) program->rows.rows_expected += batch.rows;
  const auto match = scan::MatchColumns(*module, plan.columns, plan.port, table->columns);
  const auto keys = ReadKeys(*module, plan, options);
  if (!keys) return std::unexpected(keys.error());

  const double compile_start = CpuSeconds();
  std::unique_ptr<scan::RowEvaluator> engine;
  std::string covered = "0";
  if (options.engine == "interpreter") {
    engine = interp::MakeRowInterpreter(program->rows, nullptr);
  } else {
    auto native = codegen::ColumnarEngine::Make(program->rows, nullptr, {});
    if (!native) return std::unexpected(native.error());
    covered = fmt::format("{}", (*native)->covered());
    if (std::getenv("SCAN_BENCH_TEXT") != nullptr) fmt::print(stderr, "{}", (*native)->Text());
    engine = std::move(*native);
  }
  const double compile_seconds = CpuSeconds() - compile_start;

  const scan::ScanContext context{*program, nullptr, &*keys, {}};
  std::vector<double> seconds, cpu_seconds;
  scan::ScanResult result;
  for (int i = 0; i < options.repeat; ++i) {
    const double start = Seconds(), cpu_start = CpuSeconds();
    const auto state = scan::ScanState::Make(context, *engine);
    if (!state) return std::unexpected(state.error());
    for (const scan::Batch& batch : table->batches) {
      scan::Batch projected{batch.rows, {}, batch.owner};
      for (size_t index : *match) projected.columns.push_back(batch.columns[index]);
      if (Status s = (*state)->Add(projected); !s) return s;
    }
    result = (*state)->Finish();
    seconds.push_back(Seconds() - start);
    cpu_seconds.push_back(CpuSeconds() - cpu_start);
  }
  fmt::print(
      "{{\"rows\": {}, \"bytes\": {}, \"clauses\": {}, \"functions\": {}, \"native\": {}, "
      "\"compile_seconds\": {:.6f}, \"median_seconds\": {:.6f}, \"cpu_seconds\": {:.6f}, "
      "\"read_bytes_per_second\": {:.0f}, \"counts\": {{{}}}}}\n",
      result.rows, result.bytes, plan.clauses.size(), program->rows.functions.size(), covered,
      compile_seconds, Median(seconds), Median(cpu_seconds), ReadBandwidth(),
      CountsJson(*module, plan, result));
  return {};
}

Options Parse(int argc, char** argv) {
  Options options;
  for (int i = 1; i + 1 < argc; i += 2) {
    const std::string name = argv[i], value = argv[i + 1];
    if (name == "--ir") options.ir = value;
    if (name == "--module") options.module = value;
    if (name == "--data") options.data = value;
    if (name == "--kind") options.kind = value;
    if (name == "--clause") options.clause = value;
    if (name == "--engine") options.engine = value;
    if (name == "--repeat") options.repeat = std::stoi(value);
    if (name == "--copies") options.copies = std::stoi(value);
    if (name == "--keys") {
      const size_t equals = value.find('=');
      options.keys.push_back({value.substr(0, equals), value.substr(equals + 1)});
    }
  }
  return options;
}

}  // namespace
}  // namespace meshlaw::bench

int main(int argc, char** argv) {
  const meshlaw::Status status = meshlaw::bench::Run(meshlaw::bench::Parse(argc, argv));
  if (!status) fmt::print(stderr, "scan_bench: {}\n", status.error().message);
  return status ? 0 : 2;
}
