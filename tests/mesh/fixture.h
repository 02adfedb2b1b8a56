// SPDX-License-Identifier: Apache-2.0
// What every test of this room needs: texts as files, and the diagnostics they cause as lines.
#pragma once

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "compiler/diag/diagnostic.h"
#include "compiler/source/source.h"
#include "mesh/odcs.h"
#include "mesh/yaml.h"

namespace meshlaw::mesh::test {

struct Fixture {
  source::SourceMap sources;
  diag::Sink sink;
  Limits limits;

  std::shared_ptr<const YamlDocument> Yaml(std::string text) {
    return ReadYaml(sources, sources.Add("t.yaml", std::move(text)), limits, sink);
  }

  std::shared_ptr<const Contract> Odcs(std::string text) {
    return ReadContract(sources, sources.Add("c.yaml", std::move(text)), limits, sink);
  }

  /// "ML5011 3:5 `nmae` is not a field of ...", in the order of the text.
  std::vector<std::string> Faults() {
    sink.Sort();
    std::vector<std::string> lines;
    for (const diag::Diagnostic& d : sink.all()) {
      source::Position at = d.span.valid() ? sources.Begin(d.span) : source::Position{0, 0};
      lines.push_back(diag::CodeOf(d.kind) + " " + std::to_string(at.line) + ":" +
                      std::to_string(at.column) + " " + d.message);
    }
    return lines;
  }
  /// All help lines of all diagnostics.
  std::string Help() const {
    std::string all;
    for (const diag::Diagnostic& d : sink.all()) {
      for (const std::string& line : d.help) all += line + "\n";
    }
    return all;
  }
  std::string Text(source::Span span) const { return std::string(sources.text(span)); }
};

using Lines = std::vector<std::string>;

/// The five lines that a contract cannot do without.
inline const std::string kHead =
    "apiVersion: v3.2.0\nkind: DataContract\nid: c\nversion: 1.0.0\nstatus: active\n";

}  // namespace meshlaw::mesh::test
