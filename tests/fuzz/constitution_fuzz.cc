// SPDX-License-Identifier: Apache-2.0
// Any text as a constitution: refused at a place, or with a council, a zone and domains that can be
// found by their names.
#include "compiler/parse/parse.h"
#include "mesh/constitution.h"
#include "tests/fuzz/laws.h"

namespace {

using namespace meshlaw;

constexpr size_t kBytesMax = 16u << 10;

void CheckConstitution(const mesh::Constitution& constitution) {
  fuzz::Require(constitution.zone != nullptr, "a constitution has a zone");
  fuzz::Require(constitution.council.owner.has_value(), "a council has an owner");
  for (const mesh::DomainSetting& domain : constitution.domains) {
    fuzz::Require(constitution.Find(domain.name) == &domain, "a domain is set once", domain.name);
    fuzz::Require(domain.owner.has_value(), "a domain has an owner", domain.name);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size > kBytesMax) return 0;
  source::SourceMap sources;
  diag::Sink sink;
  std::string text(reinterpret_cast<const char*>(data), size);
  auto file = parse::ParseFile(sources, sources.Add("constitution.law", text), {}, sink);
  if (!sink.has_errors()) {
    auto constitution = mesh::ReadConstitution(*file, "folder", sink);
    bool reported = sink.has_errors();
    fuzz::Require(constitution.has_value() != reported, "it is read or a fault is reported", text);
    if (constitution) CheckConstitution(*constitution);
  }
  fuzz::CheckShown(sources, sink);
  return 0;
}
