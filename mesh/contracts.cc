// SPDX-License-Identifier: Apache-2.0
#include "mesh/contracts.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "mesh/folder.h"
#include "mesh/version_text.h"
#include "runtime/value/value.h"

namespace meshlaw::mesh {

using diag::Kind;
namespace fs = std::filesystem;

namespace {

bool IsIdentifier(std::string_view text) {
  auto letter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) || c == '_'; };
  auto part = [&](char c) {
    return letter(c) || std::isdigit(static_cast<unsigned char>(c)) || c == '-';
  };
  return !text.empty() && letter(text[0]) && std::all_of(text.begin(), text.end(), part);
}

/// The product's name inside its domain; empty if `dataProduct` is wrong, which has been reported.
std::string ProductName(const Contract& contract, const std::string& domain,
                        const std::string& path, diag::Sink& sink) {
  if (const OptionalText& given = contract.data_product) {
    std::string_view name = given->value;
    size_t point = name.find('.');
    if (point != std::string_view::npos && name.substr(0, point) != domain) {
      sink.Report(Kind::WrongDomain, given->span,
                  fmt::format("`{}` is not a product of domain `{}`, where this contract lies",
                              given->value, domain));
      return {};
    }
    if (point != std::string_view::npos) name.remove_prefix(point + 1);
    if (IsIdentifier(name)) return std::string(name);
    sink.Report(Kind::BadFieldValue, given->span,
                fmt::format("`{}` cannot name a product", given->value))
        .Help(fmt::format("use letters, digits, `-` and `_`, as in `{}.orders`", domain));
    return {};
  }
  if (contract.name && IsIdentifier(contract.name->value)) return contract.name->value;
  std::string file = fs::path(path).filename().string();
  return file.substr(0, file.find('.'));
}

bool CheckDomain(const Contract& contract, const std::string& domain, diag::Sink& sink) {
  if (!contract.domain || contract.domain->value == domain) return true;
  sink.Report(Kind::WrongDomain, contract.domain->span,
              fmt::format("the contract says domain `{}`, but lies in the folder of `{}`",
                          contract.domain->value, domain));
  return false;
}

std::optional<MeshContract> LoadOne(source::SourceMap& sources, const std::string& path,
                                    source::FileId file, const std::string& domain,
                                    const Limits& limits, diag::Sink& sink) {
  MeshContract loaded{ReadContract(sources, file, limits, sink), domain, {}, path};
  if (loaded.contract == nullptr) return std::nullopt;
  bool own = CheckDomain(*loaded.contract, domain, sink);
  std::string name = ProductName(*loaded.contract, domain, path, sink);
  if (!own || name.empty()) return std::nullopt;
  loaded.product = domain + "." + name;
  return loaded;
}

std::vector<MeshContract> LoadFolder(source::SourceMap& sources, const Constitution& constitution,
                                     const DomainSetting& domain, const Place& place,
                                     const Limits& limits, diag::Sink& sink) {
  std::vector<MeshContract> loaded;
  FolderFiles found = ListFiles(constitution.PathOf(place), {.endings = {".yaml", ".yml"}});
  std::vector<std::string> unread = std::move(found.faults);
  std::ranges::move(found.not_entered, std::back_inserter(unread));
  for (const std::string& path : found.paths) {
    auto file = LoadFile(sources, path, limits.yaml_bytes_max);
    if (!file) {
      unread.push_back(file.error().message);
      continue;
    }
    auto one = LoadOne(sources, path, *file, domain.name, limits, sink);
    if (one) loaded.push_back(std::move(*one));
  }
  ReportUnread(unread, place.span, sink);
  return loaded;
}

/// The first contract of a product counts; another one is a second claim to the same ports.
void AddCurrent(ContractSet& set, std::vector<MeshContract> loaded, diag::Sink& sink) {
  for (MeshContract& contract : loaded) {
    if (const MeshContract* first = set.FindProduct(contract.product)) {
      Span span = contract.contract->data_product ? contract.contract->data_product->span
                                                  : contract.contract->id.span;
      sink.Report(Kind::DuplicateProduct, span,
                  fmt::format("a second contract for the product `{}`", contract.product))
          .At(first->contract->id.span, "the first one");
      continue;
    }
    set.current.push_back(std::move(contract));
  }
}

}  // namespace

std::vector<ContractPort> ContractSet::Ports() const {
  std::vector<ContractPort> ports;
  for (const MeshContract& contract : current) {
    for (const SchemaObject& object : contract.contract->schema) {
      ports.push_back({&contract, &object, contract.product + "/" + object.name.value});
    }
  }
  return ports;
}

const MeshContract* ContractSet::FindProduct(std::string_view product) const {
  for (const MeshContract& contract : current) {
    if (contract.product == product) return &contract;
  }
  return nullptr;
}

const MeshContract* ContractSet::Previous(const MeshContract& of) const {
  auto present = SemanticVersion(of.contract->version.value);
  if (!present) return nullptr;
  const MeshContract* best = nullptr;
  std::string best_version;
  for (const MeshContract& old : history) {
    auto version = SemanticVersion(old.contract->version.value);
    if (old.product != of.product || !version) continue;
    if (*value::CompareVersions(*version, *present) >= 0) continue;
    if (best != nullptr && *value::CompareVersions(*version, best_version) <= 0) continue;
    best = &old;
    best_version = *version;
  }
  return best;
}

ContractSet LoadContracts(source::SourceMap& sources, const Constitution& constitution,
                          const Limits& limits, diag::Sink& sink) {
  ContractSet set;
  for (const DomainSetting& domain : constitution.domains) {
    if (domain.contracts) {
      int errors = sink.errors();
      AddCurrent(set, LoadFolder(sources, constitution, domain, *domain.contracts, limits, sink),
                 sink);
      if (sink.errors() > errors) set.unreadable.insert(domain.name);
    }
    if (!domain.history) continue;
    auto old = LoadFolder(sources, constitution, domain, *domain.history, limits, sink);
    std::move(old.begin(), old.end(), std::back_inserter(set.history));
  }
  return set;
}

}  // namespace meshlaw::mesh
