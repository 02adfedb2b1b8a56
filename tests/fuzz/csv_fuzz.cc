// SPDX-License-Identifier: Apache-2.0
// Any bytes as the CSV of a port with a column of each type: unreadable with a reason, or batches
// whose cells are text in UTF-8, the same each time.
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "mesh/data/open_port.h"
#include "mesh/world.h"
#include "runtime/scan/column_value.h"
#include "tests/fuzz/laws.h"

namespace {

using namespace meshlaw;

constexpr size_t kBytesMax = 4u << 10;

const char* const kContract = R"yaml(apiVersion: v3.2.0
kind: DataContract
id: c
version: 1.0.0
status: active
schema:
- name: t
  properties:
  - {name: flag, logicalType: boolean}
  - {name: whole, logicalType: integer}
  - {name: exact, logicalType: number, physicalType: "decimal(9,2)"
}
  - {name: real, logicalType: number}
  - {name: text, logicalType: string}
  - {name: day, logicalType: date}
  - {name: clock, logicalType: time}
  - {name: instant, logicalType: timestamp}
  - {name: local, logicalType: timestamp, logicalTypeOptions: {timezone: false}}
)yaml";

/// One contract and one file, which every input is written to.
class Port {
 public:
  Port() : path_(std::filesystem::temp_directory_path() / Name()) {
    contract_.contract = mesh::ReadContract(sources_, sources_.Add("c.yaml", kContract), {}, sink_);
    fuzz::Require(contract_.contract != nullptr, "the contract of the fuzzer is sound");
    contract_.domain = "d";
    contract_.product = "d.p";
    for (const auto& property : Object().properties) columns_.push_back(property.name.value);
  }
  ~Port() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  Port(const Port&) = delete;
  Port& operator=(const Port&) = delete;

  const std::vector<std::string>& columns() const { return columns_; }
  void Write(std::string_view bytes) { std::ofstream(path_, std::ios::binary) << bytes; }

  /// A line for each cell of a column that can be read; why not, if nothing can.
  std::string Read(const std::vector<std::string>& columns) {
    mesh::ContractPort port{&contract_, &Object(), "d.p/t"};
    mesh::OpenedData opened = mesh::OpenFile(port, path_, columns, types_);
    std::string text;
    for (const mesh::DataFault& fault : opened.faults) {
      fuzz::Require(!fault.message.empty(), "a fault says why");
      text += fault.message + "\n";
    }
    bool reported = opened.source != nullptr || !opened.faults.empty();
    fuzz::Require(reported, "data are opened or a fault reported");
    while (opened.source != nullptr) {
      Result<std::optional<scan::Batch>> batch = opened.source->Next();
      if (!batch) return "unreadable: " + batch.error().message;
      if (!*batch) break;
      text += Cells(**batch, opened.source->columns());
    }
    return text;
  }

 private:
  static std::string Name() { return "meshlaw-fuzz-" + std::to_string(getpid()) + ".csv"; }
  const mesh::SchemaObject& Object() const { return contract_.contract->schema[0]; }

  std::string Cells(const scan::Batch& batch, const std::vector<scan::PhysicalColumn>& columns) {
    std::string text;
    for (size_t i = 0; i < columns.size(); ++i) {
      fuzz::Require(batch.columns[i].length == batch.rows, "columns are of one length");
      value::TypeId type = ColumnType(*Object().Find(columns[i].name), types_);
      scan::ColumnType read = scan::ColumnType::Of(type, types_, model_);
      for (int64_t row = 0; row < batch.rows; ++row) {
        value::Value cell = scan::ReadValue(batch.columns[i], columns[i], read, row);
        text += columns[i].name + " " + value::Text(cell, type, types_, model_) + "\n";
      }
    }
    fuzz::Require(!source::FirstInvalidUtf8(text), "cells are UTF-8", text);
    return text;
  }

  source::SourceMap sources_;
  diag::Sink sink_;
  mesh::MeshContract contract_;
  std::vector<std::string> columns_;
  std::filesystem::path path_;
  value::TypeTable types_;
  value::Model model_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size > kBytesMax) return 0;
  static Port port;
  port.Write({reinterpret_cast<const char*>(data), size});
  std::string whole = port.Read(port.columns());
  fuzz::Require(port.Read(port.columns()) == whole, "data read the same each time", whole);
  return 0;
}
