// SPDX-License-Identifier: Apache-2.0
#include "mesh/data/open_port.h"

#include <arrow/type.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "mesh/data/csv_places.h"
#include "mesh/data/file_source.h"
#include "mesh/world.h"

namespace meshlaw::mesh {

using diag::Kind;

namespace {

std::string DataName(const Property& property) {
  return property.physical_name ? property.physical_name->value : property.name.value;
}

class Opener {
 public:
  Opener(const ContractPort& port, DataFiles files, value::TypeTable& types, OpenedData& out)
      : port_(port), files_(std::move(files)), types_(types), out_(out) {}

  void Open(const std::vector<std::string>& columns) {
    out_.files = files_.paths;
    for (const std::string& path : files_.paths) {
      std::error_code error;
      auto size = std::filesystem::file_size(path, error);
      if (!error) out_.bytes += static_cast<int64_t>(size);
    }
    if (files_.format == DataFormat::Csv) ReadSettings();
    FileOpener open = MakeOpener();
    auto first = open(files_.paths[0]);
    if (!first) {
      Fault(Kind::DataUnreadable, "",
            fmt::format("`{}` cannot be read: {}", files_.paths[0], first.error().message),
            port_.object->name.span);
      return;
    }
    schema_ = (*first)->schema();
    CompareSchema();
    out_.source =
        MakeFileSource(std::move(*first), files_.paths, open, PlansOf(columns), MakeFinder());
  }

 private:
  void Fault(Kind kind, const std::string& column, std::string message, source::Span place) {
    out_.faults.push_back({kind, column, std::move(message), place});
  }

  void ReadSettings() {
    csv_ = ReadCsvSettings(port_, files_.server, out_.faults);
    csv_.skips_empty_lines = port_.object->properties.size() != 1;
  }

  FileOpener MakeOpener() const {
    if (files_.format == DataFormat::Parquet) return OpenParquet;
    std::vector<std::string> names;
    for (const Property& property : port_.object->properties) names.push_back(DataName(property));
    return [csv = csv_, names](const std::string& path) { return OpenCsv(path, csv, names); };
  }

  CellFinder MakeFinder() const {
    if (files_.format == DataFormat::Parquet) return {};
    return [csv = csv_](const std::string& path, int64_t row,
                        int column) -> std::optional<scan::TextPlace> {
      auto place = FindCsvCell(path, csv, row + (csv.header ? 1 : 0), column);
      if (!place) return std::nullopt;
      return scan::TextPlace{path, place->line, place->column};
    };
  }

  /// Nothing where the data lack the column.
  std::optional<ColumnPlan> PlanOf(const Property& property, std::string& mismatch) {
    int index = schema_->GetFieldIndex(DataName(property));
    if (index < 0) return std::nullopt;
    value::Type type = types_[ColumnType(property, types_)];
    ColumnPlan plan = files_.format == DataFormat::Csv
                          ? PlanText(property, type, mismatch)
                          : PlanColumn(property, type, *schema_->field(index)->type(), mismatch);
    plan.index = index;
    return plan;
  }

  /// All of the contract's columns, not only those asked for: the comparison is of the schemas.
  void CompareSchema() {
    for (const Property& property : port_.object->properties) {
      const std::string& name = property.name.value;
      int fields = static_cast<int>(schema_->GetAllFieldIndices(DataName(property)).size());
      if (fields == 0) {
        Fault(Kind::ColumnMissing, name,
              fmt::format("the data have no column `{}`", DataName(property)), property.name.span);
        continue;
      }
      std::string mismatch;
      PlanOf(property, mismatch);
      if (fields > 1) mismatch = "the data have it several times";
      if (mismatch.empty()) continue;
      source::Span place = property.type_span.valid() ? property.type_span : property.name.span;
      Fault(Kind::ColumnType, name, fmt::format("column `{}`: {}", name, mismatch), place);
    }
    for (const auto& field : schema_->fields()) {
      const auto& properties = port_.object->properties;
      bool known = std::any_of(properties.begin(), properties.end(), [&](const Property& property) {
        return DataName(property) == field->name();
      });
      if (known) continue;
      Fault(Kind::ColumnExtra, field->name(),
            fmt::format("the data have a column `{}` that the contract does not", field->name()),
            port_.object->name.span);
    }
  }

  /// Only what can be read: the rest is in the faults.
  std::vector<ColumnPlan> PlansOf(const std::vector<std::string>& columns) {
    std::vector<ColumnPlan> plans;
    for (const std::string& name : columns) {
      const Property* property = port_.object->Find(name);
      std::string mismatch;
      auto plan = property == nullptr ? std::nullopt : PlanOf(*property, mismatch);
      if (plan && plan->convert != Convert::Unreadable) plans.push_back(std::move(*plan));
    }
    return plans;
  }

  const ContractPort& port_;
  DataFiles files_;
  value::TypeTable& types_;
  OpenedData& out_;
  CsvSettings csv_;
  std::shared_ptr<arrow::Schema> schema_;
};

}  // namespace

OpenedData OpenPort(const ContractPort& port, const std::string& data_folder,
                    const std::vector<std::string>& columns, value::TypeTable& types) {
  OpenedData out;
  auto files = FindDataFiles(port, data_folder, out.faults);
  if (files) Opener(port, std::move(*files), types, out).Open(columns);
  return out;
}

OpenedData OpenFile(const ContractPort& port, const std::string& path,
                    const std::vector<std::string>& columns, value::TypeTable& types) {
  OpenedData out;
  DataFiles files{DataFormat::Parquet, {path}, nullptr};
  if (std::filesystem::path(path).extension() == ".csv") files.format = DataFormat::Csv;
  Opener(port, std::move(files), types, out).Open(columns);
  return out;
}

}  // namespace meshlaw::mesh
