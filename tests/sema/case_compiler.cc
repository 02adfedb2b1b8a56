// SPDX-License-Identifier: Apache-2.0
#include "tests/sema/case_compiler.h"

#include <algorithm>

#include "compiler/base/check.h"
#include "compiler/parse/parse.h"
#include "tests/harness/golden.h"
#include "tests/sema/case_catalog.h"

namespace meshlaw::testing {
namespace {

namespace fs = std::filesystem;

/// The library, parsed once for all cases of a run: its files always come right after the case, so
/// their ids, and with them the spans of their trees, are the same in every source map.
class Library {
 public:
  static const Library& Get() {
    static const Library library;
    return library;
  }

  void AddTexts(source::SourceMap& sources) const {
    MESHLAW_CHECK(sources.size() == 1);
    for (const auto& [path, text] : texts_) sources.Add(path, text);
  }
  /// All but one that the case declares itself.
  void AddModules(const std::string& own, std::vector<sema::ModuleInput>& modules) const {
    for (const auto& file : files_) {
      if (file->module.Text() == own) continue;
      modules.push_back({file.get(), sema::Tier::Library, ""});
    }
  }

 private:
  Library() {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator("stdlib")) {
      if (entry.path().extension() == ".law") paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    source::SourceMap sources;
    sources.Add("case", "");
    diag::Sink sink;
    for (const fs::path& path : paths) {
      texts_.emplace_back(path.generic_string(), ReadText(path).value_or(""));
      source::FileId id = sources.Add(texts_.back().first, texts_.back().second);
      files_.push_back(parse::ParseFile(sources, id, {}, sink));
    }
    MESHLAW_CHECK(!sink.has_errors() && !files_.empty());
  }

  std::vector<std::pair<std::string, std::string>> texts_;
  std::vector<std::unique_ptr<ast::File>> files_;
};

std::vector<std::string> Words(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (char c : text) {
    if (c != ' ' && c != ',') {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

void ReadHeadLine(std::string_view key, const std::vector<std::string>& words, CaseHead& head) {
  if (key == "tier" && words.size() == 2 && words[0] == "domain") {
    head.tier = sema::Tier::Domain;
    head.domain = words[1];
  }
  if (key == "with") head.with = words;
  if (key == "unreadable") head.unreadable.insert(words.begin(), words.end());
  if (key == "library") head.library = false;
}

class CaseCompiler {
 public:
  CaseCompiler(source::SourceMap& sources, fs::path folder, diag::Sink& sink)
      : sources_(sources), folder_(std::move(folder)), sink_(sink) {}

  CompiledCase Run() {
    CaseHead head = ReadHead(sources_.text(source::FileId(0)));
    Library::Get().AddTexts(sources_);
    source::FileId contracts = sources_.Add("contracts", ContractText());
    Parse(source::FileId(0), head);
    if (head.library && !made_.files.empty()) AddLibrary();
    for (const std::string& name : head.with) ParseOther(name);
    if (sink_.has_errors()) return std::move(made_);
    auto program = sema::Declare(modules_, sink_);
    if (sink_.has_errors()) return std::move(made_);
    made_.catalog = MakeCaseCatalog(*program, contracts);
    made_.catalog.unreadable_domains = head.unreadable;
    made_.program = std::move(program);
    sema::Check(*made_.program, made_.catalog, sink_);
    return std::move(made_);
  }

 private:
  void Parse(source::FileId id, const CaseHead& head) {
    auto file = parse::ParseFile(sources_, id, {}, sink_);
    if (file == nullptr) return;
    modules_.push_back({file.get(), head.tier, head.domain});
    made_.files.push_back(std::move(file));
  }

  /// Before the case, as in life: of two declarations the library's is the first.
  void AddLibrary() {
    std::vector<sema::ModuleInput> library;
    Library::Get().AddModules(made_.files[0]->module.Text(), library);
    modules_.insert(modules_.begin(), library.begin(), library.end());
  }

  void ParseOther(const std::string& name) {
    std::string text = ReadText(folder_ / name).value_or("");
    CaseHead head = ReadHead(text);
    Parse(sources_.Add(name, std::move(text)), head);
  }

  source::SourceMap& sources_;
  fs::path folder_;
  diag::Sink& sink_;
  std::vector<sema::ModuleInput> modules_;
  CompiledCase made_;
};

}  // namespace

CaseHead ReadHead(std::string_view text) {
  CaseHead head;
  while (text.starts_with("//")) {
    std::string_view line = text.substr(0, text.find('\n'));
    size_t colon = line.find(':');
    if (colon != line.npos && line.starts_with("// ")) {
      ReadHeadLine(line.substr(3, colon - 3), Words(line.substr(colon + 1)), head);
    }
    text.remove_prefix(std::min(line.size() + 1, text.size()));
  }
  return head;
}

CompiledCase CheckCase(source::SourceMap& sources, const fs::path& folder, diag::Sink& sink) {
  return CaseCompiler(sources, folder, sink).Run();
}

CompiledCase CheckText(source::SourceMap& sources, std::string text, diag::Sink& sink) {
  sources.Add("case.law", std::move(text));
  return CheckCase(sources, "tests/sema/cases", sink);
}

}  // namespace meshlaw::testing
