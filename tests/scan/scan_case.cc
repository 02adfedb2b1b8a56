// SPDX-License-Identifier: Apache-2.0
#include "tests/scan/scan_case.h"

#include <fmt/core.h>

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "compiler/ir/text.h"
#include "runtime/value/time.h"

namespace meshlaw::scan {

namespace {

std::vector<std::string> Split(const std::string& line) {
  std::vector<std::string> words;
  std::istringstream in(line);
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

std::string Unquoted(const std::string& word) {
  return word.starts_with('"') ? word.substr(1, word.size() - 2) : word;
}

class CaseReader {
 public:
  explicit CaseReader(ScanCase& to) : case_(to) {}

  void Read(const std::string& text) {
    std::istringstream in(text);
    std::string line, body, head;
    while (std::getline(in, line)) {
      const bool is_head = line.starts_with('[') && line.ends_with(']');
      if (!is_head) {
        body += line + "\n";
        continue;
      }
      Section(head, body);
      head = line.substr(1, line.size() - 2);
      body.clear();
    }
    Section(head, body);
    auto snapshot = snapshot::Snapshot::Build(std::move(entities_));
    if (!snapshot) throw std::runtime_error(snapshot.error().message);
    case_.snapshot = *snapshot;
  }

 private:
  void Section(const std::string& head, const std::string& body) {
    const std::vector<std::string> words = Split(head);
    if (words.empty()) return;
    if (words[0] == "expect") {
      case_.expected[words[1]] = body;
      return;
    }
    case_.text += "[" + head + "]\n" + body;
    if (words[0] == "ir") ReadModule(body);
    if (words[0] == "port") ReadPort(words);
    if (words[0] == "entities") ReadEntities(body);
    if (words[0] == "now") case_.now_micros = value::ParseTimestamp(words[1]).value();
    if (words[0] == "data") case_.data[words[1]] = ParseTable(body);
  }

  void ReadModule(const std::string& body) {
    auto module = ir::Read(body);
    if (!module) throw std::runtime_error(module.error().message);
    for (const std::string& fault : ir::Verify(*module)) throw std::runtime_error(fault);
    case_.module = std::move(*module);
  }

  void ReadPort(const std::vector<std::string>& words) {
    sema::CatalogPort port;
    port.id = words[1];
    port.product = words[2];
    port.domain = words[3];
    const auto frame = static_cast<size_t>(std::stoul(words[4].substr(5)));
    for (const ir::FrameField& field : case_.module.frames[frame].fields) {
      port.columns.push_back({field.name, field.type, {}});
    }
    case_.ports[port.id] = port;
  }

  void ReadEntities(const std::string& body) {
    std::istringstream in(body);
    for (std::string line; std::getline(in, line);) {
      const std::vector<std::string> words = Split(line);
      if (words.empty()) continue;
      snapshot::Entity entity;
      entity.ref = {case_.module.model.FindEntity(words[0]).value(), Unquoted(words[1])};
      for (size_t i = 2; i < words.size(); ++i) {
        if (words[i] == "in") {
          entity.parents.push_back(
              {case_.module.model.FindEntity(words[i + 1]).value(), Unquoted(words[i + 2])});
          i += 2;
        } else if (words[i].starts_with('"')) {
          entity.attributes.push_back(value::Value::String(Unquoted(words[i])));
        } else if (words[i] == "null") {
          entity.attributes.push_back(value::Value::Null());
        } else if (words[i] == "true" || words[i] == "false") {
          entity.attributes.push_back(value::Value::Bool(words[i] == "true"));
        }
      }
      entity.attribute_spans.resize(entity.attributes.size());
      entities_.push_back(std::move(entity));
    }
  }

  ScanCase& case_;
  std::vector<snapshot::Entity> entities_;
};

std::string SampleText(const ir::Module& module, const plan::ScanPlan& plan, const Sample& sample) {
  std::string text = fmt::format("    row {}", sample.row);
  if (sample.rows != 1) text += fmt::format(" ({} rows)", sample.rows);
  for (size_t i = 0; i < sample.columns.size(); ++i) {
    text += fmt::format(
        "{} {}={}", i == 0 ? ":" : ",", plan.columns[i].name,
        value::Text(sample.columns[i], plan.columns[i].type, module.types, module.model));
  }
  return text + "\n";
}

std::string ClauseText(const ir::Module& module, const plan::ScanPlan& plan, size_t index,
                       const ClauseResult& result) {
  const plan::ScanClause& planned = plan.clauses[index];
  const ir::Rule& rule = module.rules[planned.rule.index()];
  const ir::Clause& clause = rule.clauses[planned.clause];
  const Counts& counts = result.counts;
  std::string text = fmt::format("  {}.{}: {}; pass {} fail {} error {} n/a {}", rule.name,
                                 clause.label, Name(result.verdict), counts.pass, counts.fail,
                                 counts.error, counts.not_applicable);
  if (counts.error > 0) text += fmt::format(" ({})", value::Slug(result.first_error));
  if (result.keys_repeated > 0) text += fmt::format(" repeated {}", result.keys_repeated);
  text += "\n";
  for (size_t i = 0; i < result.accumulated.size(); ++i) {
    const value::TypeId type = clause.accumulators[i].type;
    text += fmt::format("    acc {} = {}\n", i,
                        value::Text(result.accumulated[i], type, module.types, module.model));
  }
  for (const Sample& sample : result.samples) text += SampleText(module, plan, sample);
  for (const Sample& sample : result.error_samples) {
    text += "  !" + SampleText(module, plan, sample).substr(3);
  }
  return text;
}

}  // namespace

ScanCase ReadScanCase(const std::string& path) {
  std::ifstream in(path);
  if (!in.good()) throw std::runtime_error("cannot read " + path);
  std::stringstream text;
  text << in.rdbuf();
  ScanCase scan_case;
  CaseReader(scan_case).Read(text.str());
  return scan_case;
}

void WriteScanCase(const std::string& path, const ScanCase& scan_case,
                   const std::map<std::string, std::string>& found) {
  std::ofstream out(path);
  out << scan_case.text;
  for (const auto& [port, text] : found) out << "[expect " << port << "]\n" << text;
}

KeySets KeySetsFor(const ScanCase& scan_case, const plan::ScanPlan& plan) {
  KeySets sets;
  for (const KeySetRequest& request : KeySetsOf(scan_case.module, plan)) {
    std::vector<plan::ScanColumn> columns;
    for (const sema::CatalogColumn& column : scan_case.ports.at(request.port).columns) {
      columns.push_back({column.name, column.type});
    }
    const auto source = MakeSource(scan_case.data.at(request.port), Layout{});
    auto built = BuildKeySets(scan_case.module, *source, columns, {request});
    if (!built) throw std::runtime_error(built.error().message);
    sets[request] = built->front();
  }
  return sets;
}

std::string ResultText(const ir::Module& module, const plan::ScanPlan& plan,
                       const ScanResult& result) {
  std::string text = plan::Print(module, plan);
  text += fmt::format("found in {} rows\n", result.rows);
  for (size_t i = 0; i < result.clauses.size(); ++i) {
    text += ClauseText(module, plan, i, result.clauses[i]);
  }
  return text;
}

}  // namespace meshlaw::scan
