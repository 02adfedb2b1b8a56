// SPDX-License-Identifier: Apache-2.0
#include "cli/open_mesh.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <set>

#include "cli/law_files.h"
#include "cli/named_entities.h"
#include "compiler/ir/text.h"
#include "compiler/parse/parse.h"
#include "mesh/folder.h"
#include "runtime/value/time.h"

namespace meshlaw::cli {

namespace fs = std::filesystem;

std::optional<int64_t> ParseNow(const std::string& text) {
  if (!text.empty()) return value::ParseTimestamp(text);
  auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

namespace {

bool IsWithin(const mesh::Constitution& constitution, const std::optional<mesh::Place>& folder,
              const std::string& path) {
  return folder && path.starts_with(constitution.PathOf(*folder) + "/");
}

}  // namespace

std::string OwnerOfContracts(const OpenedMesh& mesh, source::Span at) {
  if (!at.valid()) return {};
  for (const mesh::DomainSetting& domain : mesh.constitution.domains) {
    for (const auto* folder : {&domain.contracts, &domain.history}) {
      bool itself = *folder && (*folder)->span == at;
      if (itself || IsWithin(mesh.constitution, *folder, mesh.sources.path(at.file)))
        return domain.name;
    }
  }
  return {};
}

namespace {

/// Whether the first word, past blanks and comments, is `constitution`. Of a comment that is none
/// here, the parser says so.
bool StartsAsConstitution(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  while (true) {
    text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
    if (text.starts_with("/*")) return true;
    if (!text.starts_with("//")) return text.starts_with("constitution");
    text.remove_prefix(std::min(text.find('\n'), text.size()));
  }
}

class Opener {
 public:
  Opener(const Global& global, const OpenOptions& options)
      : global_(global), options_(options), mesh_(std::make_unique<OpenedMesh>()) {}

  std::unique_ptr<OpenedMesh> Open() {
    auto now = ParseNow(options_.now);
    if (!now) {
      CannotFollow(global_, "`" + options_.now + "` is not a moment",
                   "a moment is written as 2026-11-24T12:00:00Z");
      return nullptr;
    }
    mesh_->now_micros = *now;
    auto start = std::chrono::steady_clock::now();
    bool good = ReadConstitution() && Compile();
    std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    mesh_->compile_seconds = took.count();
    if (good) good = BuildWorld();
    // The world first: a law may only seem wrong because what it speaks of could not be read.
    bool told = good && options_.world_is_reported && global_.quiet && !global_.wants_json();
    if (!told) PrintDiagnostics(global_, mesh_->sources, mesh_->world);
    PrintDiagnostics(global_, mesh_->sources, mesh_->law);
    return good ? std::move(mesh_) : nullptr;
  }

 private:
  bool ReadConstitution() {
    fs::path path = options_.mesh;
    std::error_code error;
    if (fs::is_directory(path, error)) path /= "constitution.law";
    mesh_->folder = path.parent_path().string();
    auto id = mesh::LoadFile(mesh_->sources, path.string(), mesh_->limits.source_bytes_max);
    if (!id) {
      mesh_->law.Report(diag::Kind::CannotRead, {}, id.error().message)
          .Help(
              "a mesh is a folder with a `constitution.law`; `meshlaw init DIR` writes a small "
              "one");
      return false;
    }
    if (!StartsAsConstitution(mesh_->sources.text(*id))) {
      mesh_->law
          .Report(diag::Kind::BadConstitution, {*id, 0, 0},
                  "a constitution starts with `constitution` and the name of the mesh")
          .Help("a mesh is a folder, or the `constitution.law` in it");
      return false;
    }
    mesh_->constitution_file = parse::ParseFile(mesh_->sources, *id, mesh_->limits, mesh_->law);
    if (mesh_->law.has_errors() || mesh_->constitution_file == nullptr) return false;
    auto constitution =
        mesh::ReadConstitution(*mesh_->constitution_file, mesh_->folder, mesh_->law);
    if (!constitution) return false;
    mesh_->constitution = std::move(*constitution);
    return true;
  }

  /// Where a tier's unread law is told. The council's binds everybody, so that nothing is judged
  /// without it; a domain's binds its own products alone. Who judges no products, but answers from
  /// the law, needs all of it.
  diag::Sink& UnreadLaw(sema::Tier tier) {
    bool rest_is_judged = tier == sema::Tier::Domain && options_.world_is_reported;
    return rest_is_judged ? mesh_->world : mesh_->law;
  }

  void AddLaws(const std::optional<mesh::Place>& place, sema::Tier tier, const std::string& domain,
               driver::CompileInput& input) {
    if (!place) return;
    const std::string folder = mesh_->constitution.PathOf(*place);
    mesh::FolderFiles found = LawsOfMesh(folder);
    if (found.paths.empty() && found.faults.empty()) {
      mesh_->law.Report(diag::Kind::NoLaws, place->span,
                        "no file in `" + folder + "` ends with `.law`");
    }
    std::vector<driver::LawSource> read;
    for (const std::string& path : found.paths) {
      auto id = mesh::LoadFile(mesh_->sources, path, mesh_->limits.source_bytes_max);
      if (id) read.push_back({*id, tier, domain});
      if (!id) found.faults.push_back(id.error().message);
    }
    mesh::ReportUnread(found.faults, place->span, UnreadLaw(tier));
    // Laws use each other: where one is missing, the others say what they do not mean.
    if (found.faults.empty()) std::ranges::move(read, std::back_inserter(input.laws));
  }

  void AddPacks(const std::vector<ast::Name>& packs, driver::CompileInput& input) {
    std::vector<std::string> known = driver::PackNames();
    for (const ast::Name& pack : packs) {
      if (std::ranges::find(known, pack.text) != known.end()) {
        input.packs.push_back(pack.text);
        continue;
      }
      auto& d = mesh_->law.Report(diag::Kind::BadConstitution, pack.span,
                                  "there is no ready pack `" + pack.text + "`");
      for (const std::string& name : known) d.Help("`" + name + "` is one");
    }
  }

  bool Compile() {
    const mesh::Constitution& constitution = mesh_->constitution;
    mesh_->contracts =
        mesh::LoadContracts(mesh_->sources, constitution, mesh_->limits, mesh_->world);
    driver::CompileInput input;
    input.with_tests = options_.with_tests;
    input.library_tests = options_.library_tests;
    AddPacks(constitution.council.packs, input);
    AddLaws(constitution.council.laws, sema::Tier::Council, "", input);
    for (const mesh::DomainSetting& domain : constitution.domains) {
      AddLaws(domain.laws, sema::Tier::Domain, domain.name, input);
    }
    input.catalog = [&](value::TypeTable& types, const value::Model&) {
      sema::Catalog catalog = mesh::BuildCatalog(mesh_->contracts, constitution, types);
      // Law about what could not be read is passed over, so that everything else is still judged.
      catalog.unreadable_domains = mesh_->contracts.unreadable;
      return catalog;
    };
    if (mesh_->law.has_errors()) return false;
    return CompileWhatIsSound(input);
  }

  /// A domain's law binds its own products alone: where it is wrong and products are judged one by
  /// one, the domain goes without its law, and what uses that goes likewise.
  bool CompileWhatIsSound(driver::CompileInput& input) {
    while (true) {
      diag::Sink told;
      mesh_->compiled = driver::Compile(input, mesh_->sources, mesh_->limits, told);
      std::set<std::string> wrong = DomainsInError(input, told);
      bool goes_on = mesh_->compiled == nullptr && !wrong.empty() && options_.world_is_reported;
      if (!goes_on) {
        mesh_->law.Add(told);
        return mesh_->compiled != nullptr;
      }
      for (const diag::Diagnostic& d : told.all()) {
        if (d.severity == diag::Severity::Error) mesh_->world.Add(d);
      }
      std::erase_if(input.laws, [&](const auto& law) { return wrong.contains(law.domain); });
    }
  }

  /// The domains in whose laws all errors lie; none if any lies elsewhere.
  static std::set<std::string> DomainsInError(const driver::CompileInput& input,
                                              const diag::Sink& told) {
    std::set<std::string> domains;
    for (const diag::Diagnostic& d : told.all()) {
      if (d.severity != diag::Severity::Error) continue;
      auto law = std::ranges::find(input.laws, d.span.file, &driver::LawSource::file);
      bool of_domain = d.span.valid() && law != input.laws.end() && !law->domain.empty();
      if (!of_domain) return {};
      domains.insert(law->domain);
    }
    return domains;
  }

  bool BuildWorld() {
    ir::Module& module = mesh_->compiled->module;
    mesh::CheckReferences(mesh_->contracts, mesh_->world);
    mesh_->unenforced = mesh::AddContractLaw(mesh_->contracts, module, mesh_->world).unenforced;
    mesh::WorldInput input{mesh_->constitution, mesh_->contracts, module.types, module.model,
                           Today()};
    mesh_->snapshot = mesh::BuildWorld(mesh_->sources, input, mesh_->limits, mesh_->world);
    if (mesh_->snapshot == nullptr) return false;
    // Of a mesh that was not read whole, nobody can say what it lacks.
    if (!mesh_->world.has_errors()) {
      CheckNamedEntities(*mesh_->compiled->program, *mesh_->snapshot, mesh_->law);
    }
    return true;
  }

  int32_t Today() const {
    int64_t local = mesh_->constitution.zone ? mesh_->constitution.zone->ToLocal(mesh_->now_micros)
                                             : mesh_->now_micros;
    int64_t days = local / value::kMicrosPerDay;
    return static_cast<int32_t>(local % value::kMicrosPerDay < 0 ? days - 1 : days);
  }

  const Global& global_;
  const OpenOptions& options_;
  std::unique_ptr<OpenedMesh> mesh_;
};

}  // namespace

std::unique_ptr<OpenedMesh> OpenMesh(const Global& global, const OpenOptions& options) {
  return Opener(global, options).Open();
}

}  // namespace meshlaw::cli
