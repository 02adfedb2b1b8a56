// SPDX-License-Identifier: Apache-2.0
#include "compiler/driver/compile.h"

#include <algorithm>
#include <set>

#include "compiler/base/embedded.h"
#include "compiler/ir/text.h"
#include "compiler/parse/parse.h"
#include "compiler/passes/passes.h"

namespace meshlaw::driver {

const std::vector<EmbeddedFile>& LibraryFiles();
const std::vector<EmbeddedFile>& PackFiles();

namespace {

std::string PackOf(const std::string& path) { return path.substr(0, path.find('/')); }

class Session {
 public:
  Session(const CompileInput& input, source::SourceMap& sources, const Limits& limits,
          diag::Sink& sink)
      : input_(input),
        sources_(sources),
        limits_(limits),
        sink_(sink),
        made_(std::make_unique<Compiled>()) {}

  std::unique_ptr<Compiled> Run() {
    ParseAll();
    if (sink_.has_errors()) return nullptr;
    made_->program = sema::Declare(modules_, sink_);
    if (sink_.has_errors()) return nullptr;
    if (input_.catalog)
      made_->catalog = input_.catalog(made_->program->types, made_->program->model);
    sema::Check(*made_->program, made_->catalog, sink_);
    if (sink_.has_errors()) return nullptr;
    made_->module = lower::Lower(*made_->program);
    if (input_.with_tests) LowerTests();
    Report(ir::Verify(made_->module));
    if (!sink_.has_errors()) Report(passes::RunPasses(made_->module));
    return sink_.has_errors() ? nullptr : std::move(made_);
  }

 private:
  void LowerTests() {
    made_->tests = lower::LowerTests(*made_->program, made_->module);
    if (input_.library_tests) return;
    std::erase_if(made_->tests,
                  [&](const lower::Test& test) { return embedded_.contains(test.span.file); });
  }

  void ParseAll() {
    for (const EmbeddedFile& file : LibraryFiles()) {
      ParseEmbedded("stdlib/", file, sema::Tier::Library);
    }
    for (const EmbeddedFile& file : PackFiles()) {
      bool wanted = std::ranges::find(input_.packs, PackOf(file.path)) != input_.packs.end();
      if (wanted) ParseEmbedded("policies/", file, sema::Tier::Council);
    }
    made_->embedded = made_->files.size();
    for (const LawSource& law : input_.laws) Parse(law.file, law.tier, law.domain);
  }

  void ParseEmbedded(const std::string& folder, const EmbeddedFile& file, sema::Tier tier) {
    source::FileId id = sources_.Add(folder + file.path, file.text);
    embedded_.insert(id);
    Parse(id, tier, "");
  }

  void Parse(source::FileId id, sema::Tier tier, const std::string& domain) {
    std::unique_ptr<ast::File> file = parse::ParseFile(sources_, id, limits_, sink_);
    if (file == nullptr) return;
    modules_.push_back({file.get(), tier, domain});
    made_->files.push_back(std::move(file));
  }

  /// A fault here is ours, not the author's; it is still reported, not hidden.
  void Report(const std::vector<std::string>& faults) {
    for (const std::string& fault : faults) {
      sink_.Report(diag::Kind::EngineFault, {}, "the rule IR does not verify: " + fault);
    }
  }

  const CompileInput& input_;
  source::SourceMap& sources_;
  const Limits& limits_;
  diag::Sink& sink_;
  std::unique_ptr<Compiled> made_;
  std::vector<sema::ModuleInput> modules_;
  std::set<source::FileId> embedded_;
};

}  // namespace

std::unique_ptr<Compiled> Compile(const CompileInput& input, source::SourceMap& sources,
                                  const Limits& limits, diag::Sink& sink) {
  return Session(input, sources, limits, sink).Run();
}

std::vector<std::string> PackNames() {
  std::set<std::string> names;
  for (const EmbeddedFile& file : PackFiles()) names.insert(PackOf(file.path));
  return {names.begin(), names.end()};
}

}  // namespace meshlaw::driver
