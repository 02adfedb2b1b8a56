// SPDX-License-Identifier: Apache-2.0
// A port of a contract, data files beside it, and its cells as text.
#pragma once

#include <arrow/api.h>
#include <arrow/io/file.h>
#include <parquet/arrow/writer.h>

#include "mesh/data/open_port.h"
#include "runtime/scan/column_value.h"
#include "tests/mesh/mesh_fixture.h"

namespace meshlaw::mesh::test {

struct DataFixture : Fixture {
  TemporaryFolder folder;
  value::TypeTable types;
  value::Model model;
  MeshContract contract;
  OpenedData opened;

  /// A contract with one object `t` of these properties, in flow style, over `path`.
  explicit DataFixture(const std::string& properties, const std::string& path = "t.csv",
                       const std::string& more = "", const std::string& object = "") {
    std::string format = path.find("parquet") != std::string::npos ? "parquet" : "csv";
    contract.contract = Odcs(kHead + "servers: [{server: s, type: local, path: \"" + path +
                             "\", format: " + format + "}]\n" + more + "schema: [{name: t, " +
                             object + "properties: [" + properties + "]}]\n");
    for (const std::string& line : Faults()) UNSCOPED_INFO(line);
    REQUIRE(contract.contract != nullptr);
    contract.domain = "d";
    contract.product = "d.p";
  }

  ContractPort Port() const { return {&contract, &contract.contract->schema[0], "d.p/t"}; }

  void Open(const std::vector<std::string>& columns) {
    opened = OpenPort(Port(), folder.path(), columns, types);
  }
  /// Opens all columns of the contract.
  void Open() {
    std::vector<std::string> columns;
    for (const Property& property : contract.contract->schema[0].properties) {
      columns.push_back(property.name.value);
    }
    Open(columns);
  }

  /// "ML6004 x: message", in order.
  Lines DataFaults() const {
    Lines lines;
    for (const DataFault& fault : opened.faults) {
      lines.push_back(diag::CodeOf(fault.kind) + " " + fault.column + ": " + fault.message);
    }
    return lines;
  }

  /// All cells row by row, columns separated by bars. A failure shows as its slug.
  Lines Rows() {
    Lines rows;
    if (opened.source == nullptr) return {"no source"};
    while (true) {
      auto batch = opened.source->Next();
      if (!batch) {
        rows.push_back("error: " + batch.error().message);
        return rows;
      }
      if (!*batch) return rows;
      for (int64_t row = 0; row < (*batch)->rows; ++row) rows.push_back(Row(**batch, row));
    }
  }

 private:
  std::string Row(const scan::Batch& batch, int64_t row) {
    std::string line;
    for (size_t i = 0; i < batch.columns.size(); ++i) {
      const scan::PhysicalColumn& physical = opened.source->columns()[i];
      const Property* property = contract.contract->schema[0].Find(physical.name);
      REQUIRE(batch.columns[i].length == batch.rows);
      value::TypeId type = property == nullptr ? types.Simple(value::TypeKind::String)
                                               : ColumnType(*property, types);
      Status readable = scan::CheckReadable(physical, type, types, model);
      INFO((readable ? "" : readable.error().message));
      REQUIRE(readable);
      value::Value cell = scan::ReadValue(batch.columns[i], physical,
                                          scan::ColumnType::Of(type, types, model), row);
      line += (i > 0 ? "|" : "") + (cell.is_failure() ? std::string(value::Slug(cell.failure()))
                                                      : value::Text(cell, type, types, model));
    }
    return line;
  }
};

inline void WriteTable(const std::string& path, const arrow::Table& table,
                       int64_t rows_per_group = 1 << 20) {
  auto file = arrow::io::FileOutputStream::Open(path).ValueOrDie();
  auto arrow_properties = parquet::ArrowWriterProperties::Builder().store_schema()->build();
  auto properties = parquet::WriterProperties::Builder().enable_page_checksum()->build();
  auto written = parquet::arrow::WriteTable(table, arrow::default_memory_pool(), file,
                                            rows_per_group, properties, arrow_properties);
  INFO(written.ToString());
  REQUIRE(written.ok());
  REQUIRE(file->Close().ok());
}

/// Writes a table of one chunk per column as Parquet, `rows_per_group` rows a group.
inline void WriteParquet(const std::string& path, const std::vector<std::string>& names,
                         const std::vector<std::shared_ptr<arrow::Array>>& columns,
                         int64_t rows_per_group = 1 << 20) {
  arrow::FieldVector fields;
  for (size_t i = 0; i < names.size(); ++i)
    fields.push_back(arrow::field(names[i], columns[i]->type()));
  WriteTable(path, *arrow::Table::Make(arrow::schema(fields), columns), rows_per_group);
}

/// An array of values; nothing stands for null.
template <typename Builder, typename T>
std::shared_ptr<arrow::Array> Built(Builder& builder, const std::vector<std::optional<T>>& values) {
  for (const auto& value : values) {
    REQUIRE((value ? builder.Append(*value) : builder.AppendNull()).ok());
  }
  return builder.Finish().ValueOrDie();
}
template <typename Builder, typename T>
std::shared_ptr<arrow::Array> ArrayOf(const std::vector<std::optional<T>>& values) {
  Builder builder;
  return Built<Builder, T>(builder, values);
}
template <typename Builder, typename T>
std::shared_ptr<arrow::Array> ArrayOf(const std::vector<std::optional<T>>& values,
                                      const std::shared_ptr<arrow::DataType>& type) {
  Builder builder(type, arrow::default_memory_pool());
  return Built<Builder, T>(builder, values);
}

}  // namespace meshlaw::mesh::test
