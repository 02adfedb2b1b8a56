// SPDX-License-Identifier: Apache-2.0
#include "tests/report/page_examples.h"

#include <sstream>
#include <tuple>

#include "compiler/driver/compile.h"
#include "compiler/parse/parse.h"
#include "mesh/constitution.h"
#include "mesh/odcs.h"

namespace meshlaw::diag::testing {

namespace {

using value::TypeKind;

constexpr std::string_view kContractHead =
    "apiVersion: v3.1.0\nkind: DataContract\nid: urn:shop:orders\nversion: 1.0.0\nstatus: active\n";

sema::CatalogPort Port(const char* id, const char* product, const char* domain) {
  sema::CatalogPort port;
  port.id = id;
  port.product = product;
  port.domain = domain;
  return port;
}

/// The mesh that all pages speak of: orders, and the customers who made them.
sema::Catalog PagesCatalog(value::TypeTable& types, const value::Model&) {
  const auto simple = [&](TypeKind kind, bool optional = false) {
    return types.Simple(kind, optional);
  };
  sema::Catalog catalog;
  sema::CatalogPort events = Port("orders.order_events/events", "orders.order_events", "orders");
  events.columns = {
      {"order_id", simple(TypeKind::String), {}},
      {"customer_id", simple(TypeKind::String, true), {}},
      {"email", simple(TypeKind::String, true), {}},
      {"amount", types.Decimal(10, 2), {}},
      {"currency", simple(TypeKind::String), {}},
      {"quantity", simple(TypeKind::Int), {}},
      {"weight", simple(TypeKind::Float), {}},
      {"ordered_at", simple(TypeKind::Timestamp), {}},
      {"shipped_at", simple(TypeKind::Timestamp, true), {}},
  };
  sema::CatalogPort profiles =
      Port("customers.profiles/profiles", "customers.profiles", "customers");
  profiles.columns = {
      {"customer_id", simple(TypeKind::String), {}},
      {"country", simple(TypeKind::String), {}},
      {"phone", simple(TypeKind::String, true), {}},
  };
  catalog.domains = {"orders", "customers"};
  for (sema::CatalogPort* port : {&events, &profiles}) {
    catalog.product_domains[port->product] = port->domain;
    catalog.ports[port->id] = *port;
  }
  return catalog;
}

/// The domain of a law by its module's first name; "mesh" and "council" are the council's.
driver::LawSource SourceOf(source::FileId file, const std::string& text) {
  const size_t at = text.find("module ");
  const bool council = at != std::string::npos && (text.compare(at + 7, 5, "mesh.") == 0 ||
                                                   text.compare(at + 7, 8, "council.") == 0);
  if (council) return {file, sema::Tier::Council, ""};
  return {file, sema::Tier::Domain, "orders"};
}

bool IsConstitution(const Example& example) { return example.text.starts_with("constitution "); }

void ReadConstitution(const Example& example, source::SourceMap& sources, Sink& sink) {
  const source::FileId file = sources.Add("constitution.law", example.text);
  const auto parsed = parse::ParseFile(sources, file, Limits{}, sink);
  if (!sink.has_errors()) std::ignore = mesh::ReadConstitution(*parsed, "", sink);
}

void ReadContract(const Example& example, source::SourceMap& sources, Sink& sink) {
  const bool whole = example.text.starts_with("apiVersion");
  const std::string text = whole ? example.text : std::string(kContractHead) + example.text;
  const source::FileId file = sources.Add("contract.odcs.yaml", text);
  std::ignore = mesh::ReadContract(sources, file, Limits{}, sink);
}

void AddLaw(const Example& example, source::SourceMap& sources, driver::CompileInput& input) {
  const bool whole = example.text.starts_with("module ") || example.text.starts_with("use ");
  const std::string text = (whole ? "" : "module orders.page\nuse std.mesh\n") + example.text;
  const std::string path = "law" + std::to_string(input.laws.size()) + ".law";
  input.laws.push_back(SourceOf(sources.Add(path, text), text));
}

}  // namespace

std::vector<Example> ExamplesUnder(std::string_view page, std::string_view title) {
  std::istringstream in{std::string(page)};
  std::vector<Example> examples;
  bool here = false, inside = false;
  for (std::string line; std::getline(in, line);) {
    const bool fence = line.starts_with("```");
    if (!inside && line.starts_with("## ")) here = line.substr(3) == title;
    if (fence && !inside && here) examples.push_back({line.substr(3), ""});
    if (fence) inside = !inside;
    if (!fence && inside && here) examples.back().text += line + "\n";
  }
  return examples;
}

std::set<std::string> Diagnose(const std::vector<Example>& examples) {
  source::SourceMap sources;
  Sink sink;
  driver::CompileInput input;
  input.with_tests = true;
  input.catalog = PagesCatalog;
  for (const Example& example : examples) {
    if (example.language == "yaml") ReadContract(example, sources, sink);
    if (example.language != "law") continue;
    IsConstitution(example) ? ReadConstitution(example, sources, sink)
                            : AddLaw(example, sources, input);
  }
  if (!input.laws.empty()) std::ignore = driver::Compile(input, sources, Limits{}, sink);
  std::set<std::string> said;
  for (const Diagnostic& diagnostic : sink.all()) {
    said.insert(CodeOf(diagnostic.kind) + ": " + diagnostic.message);
  }
  return said;
}

}  // namespace meshlaw::diag::testing
