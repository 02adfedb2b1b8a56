// SPDX-License-Identifier: Apache-2.0
// CSV through Arrow: its parser splits the cells, all as text; the types are read by
// column_parse.cc.
#include <arrow/csv/api.h>
#include <arrow/io/file.h>
#include <arrow/memory_pool.h>
#include <arrow/record_batch.h>
#include <arrow/type.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "mesh/data/file_source.h"

namespace meshlaw::mesh {

namespace {

constexpr int32_t kBlockBytes = 1 << 20;

template <typename Body>
auto Guarded(Body body) -> decltype(body()) {
  try {
    return body();
  } catch (const std::exception& fault) {
    return Fail(fault.what());
  }
}

class CsvReader : public ArrayReader {
 public:
  CsvReader(std::string path, CsvSettings settings, std::vector<std::string> names)
      : path_(std::move(path)), settings_(std::move(settings)), names_(std::move(names)) {}

  Status ReadHeader() {
    // Opened once for the header alone: Arrow wants to know the columns before it parses.
    auto opened = Make({});
    if (!opened) return std::unexpected(opened.error());
    schema_ = (*opened)->schema();
    std::set<std::string> seen;
    for (const auto& field : schema_->fields()) {
      if (!seen.insert(field->name()).second) {
        return Fail(fmt::format("its header names the column `{}` twice", field->name()));
      }
    }
    return {};
  }

  std::shared_ptr<arrow::Schema> schema() const override { return schema_; }
  std::optional<int64_t> row_count() const override { return std::nullopt; }

  Status Select(const std::vector<int>& columns) override {
    std::vector<std::string> names;
    for (int column : columns) names.push_back(schema_->field(column)->name());
    // Rows can only be counted by reading something of them.
    count_only_ = names.empty();
    if (count_only_) names.push_back(schema_->field(0)->name());
    auto opened = Make(names);
    if (!opened) return std::unexpected(opened.error());
    batches_ = std::move(*opened);
    return {};
  }

  Result<std::shared_ptr<arrow::RecordBatch>> Next() override {
    return Guarded([&]() -> Result<std::shared_ptr<arrow::RecordBatch>> {
      std::shared_ptr<arrow::RecordBatch> batch;
      arrow::Status read = batches_->ReadNext(&batch);
      if (!read.ok()) return Fail(read.message());
      if (batch == nullptr || !count_only_) return batch;
      return arrow::RecordBatch::Make(arrow::schema({}), batch->num_rows(), arrow::ArrayVector{});
    });
  }

 private:
  /// A reader of the named columns; of all where none is named.
  Result<std::shared_ptr<arrow::csv::StreamingReader>> Make(
      const std::vector<std::string>& columns) {
    return Guarded([&]() -> Result<std::shared_ptr<arrow::csv::StreamingReader>> {
      auto file = arrow::io::ReadableFile::Open(path_, DataMemory());
      if (!file.ok()) return Fail(file.status().message());
      auto read = arrow::csv::ReadOptions::Defaults();
      read.use_threads = false;
      read.block_size = kBlockBytes;
      if (!settings_.header) read.column_names = names_;
      auto parse = arrow::csv::ParseOptions::Defaults();
      parse.delimiter = settings_.delimiter;
      parse.newlines_in_values = true;
      // In a file of one column, an empty line is a row whose value is empty.
      parse.ignore_empty_lines = names_.size() != 1;
      auto opened = arrow::csv::StreamingReader::Make(arrow::io::IOContext(DataMemory()), *file,
                                                      read, parse, Conversion(columns));
      if (!opened.ok()) return Fail(opened.status().message());
      return *opened;
    });
  }

  arrow::csv::ConvertOptions Conversion(const std::vector<std::string>& columns) const {
    auto convert = arrow::csv::ConvertOptions::Defaults();
    convert.check_utf8 = false;
    convert.null_values = settings_.null_values;
    convert.strings_can_be_null = true;
    convert.quoted_strings_can_be_null = false;
    convert.include_columns = columns;
    for (const std::string& name : columns) convert.column_types[name] = arrow::utf8();
    return convert;
  }

  std::string path_;
  CsvSettings settings_;
  std::vector<std::string> names_;  ///< of the contract's columns
  std::shared_ptr<arrow::Schema> schema_;
  std::shared_ptr<arrow::csv::StreamingReader> batches_;
  bool count_only_ = false;
};

}  // namespace

Result<std::unique_ptr<ArrayReader>> OpenCsv(const std::string& path, const CsvSettings& settings,
                                             const std::vector<std::string>& names) {
  auto reader = std::make_unique<CsvReader>(path, settings, names);
  if (Status header = reader->ReadHeader(); !header) return std::unexpected(header.error());
  return reader;
}

}  // namespace meshlaw::mesh
