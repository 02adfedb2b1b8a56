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

#include "mesh/data/csv_places.h"
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

/// A row that has more or fewer values than there are columns. Its text is not kept: it could show
/// what is classified.
struct OddRow {
  int64_t number = -1;  ///< from 1, with the header
  int64_t values = 0;
  std::optional<char> other_delimiter = {};  ///< in the one value of the row
};

class CsvReader : public ArrayReader {
 public:
  CsvReader(std::string path, CsvSettings settings, std::vector<std::string> names)
      : path_(std::move(path)), settings_(std::move(settings)), names_(std::move(names)) {}

  Status ReadHeader() {
    // Opened once for the header alone: Arrow wants to know the columns before it parses. What is
    // wrong with a row is told when rows are read.
    auto opened = Make({}, arrow::csv::InvalidRowResult::Skip);
    if (!opened) return std::unexpected(opened.error());
    schema_ = AsText(*(*opened)->schema());
    if (Status parted = CheckDelimiter(); !parted) return parted;
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
    auto opened = Make(names, arrow::csv::InvalidRowResult::Error);
    if (!opened) return std::unexpected(opened.error());
    batches_ = std::move(*opened);
    return {};
  }

  Result<std::shared_ptr<arrow::RecordBatch>> Next() override {
    return Guarded([&]() -> Result<std::shared_ptr<arrow::RecordBatch>> {
      std::shared_ptr<arrow::RecordBatch> batch;
      arrow::Status read = batches_->ReadNext(&batch);
      if (!read.ok()) return Fail(WhyNot(read));
      // All rows from an open quote on are one value to Arrow, and not missed by anyone.
      if (batch == nullptr && HasOddQuotes(path_)) {
        if (std::string open = OpenQuote(); !open.empty()) return Fail(open);
      }
      if (batch == nullptr || !count_only_) return batch;
      return arrow::RecordBatch::Make(arrow::schema({}), batch->num_rows(), arrow::ArrayVector{});
    });
  }

 private:
  /// The names alone: what Arrow takes the values for differs from file to file.
  static std::shared_ptr<arrow::Schema> AsText(const arrow::Schema& guessed) {
    arrow::FieldVector fields;
    for (const std::string& name : guessed.field_names())
      fields.push_back(arrow::field(name, arrow::utf8()));
    return arrow::schema(std::move(fields));
  }

  /// A header of one column that the contract does not know, and that has other delimiters in it,
  /// is a whole header.
  Status CheckDelimiter() const {
    if (!settings_.header || schema_->num_fields() != 1) return {};
    const std::string& name = schema_->field(0)->name();
    auto other = OtherDelimiter(name, settings_.delimiter);
    if (!other || std::ranges::find(names_, name) != names_.end()) return {};
    return Fail("its header has one column only; " + DelimiterHelp(*other));
  }

  std::string OpenQuote() const {
    auto place = FindOpenQuote(path_, settings_);
    if (!place) return {};
    return fmt::format("the quote that opens at line {}, column {} is never closed", place->line,
                       place->column);
  }

  /// Arrow's words show the row, and count rows rather than lines.
  std::string WhyNot(const arrow::Status& status) const {
    if (std::string open = OpenQuote(); !open.empty()) return open;
    const OddRow& row = *odd_row_;
    if (row.number < 1 || schema_ == nullptr) return status.message();
    int64_t columns = schema_->num_fields();
    int64_t last = std::min(row.values, columns) - (row.values < columns ? 0 : 1);
    auto place = FindCsvCell(path_, settings_, row.number - 1, 0);
    std::string text = place ? fmt::format("line {}: ", place->line) : std::string();
    text += fmt::format("the row has {} value{} for {} columns: ", row.values,
                        row.values == 1 ? "" : "s", columns);
    text += row.values < columns ? "none for `" : "some after `";
    text += schema_->field(static_cast<int>(last))->name() + "`";
    if (row.other_delimiter) text += "; " + DelimiterHelp(*row.other_delimiter);
    return text;
  }

  arrow::csv::InvalidRowHandler Refuser(arrow::csv::InvalidRowResult result) const {
    return [kept = odd_row_, delimiter = settings_.delimiter,
            result](const arrow::csv::InvalidRow& row) {
      bool first = kept->number < 1 && result == arrow::csv::InvalidRowResult::Error;
      if (first) *kept = {row.number, row.actual_columns};
      if (first && row.actual_columns == 1)
        kept->other_delimiter = OtherDelimiter(row.text, delimiter);
      return result;
    };
  }

  /// A reader of the named columns; of all where none is named.
  Result<std::shared_ptr<arrow::csv::StreamingReader>> Make(
      const std::vector<std::string>& columns, arrow::csv::InvalidRowResult on_odd_row) {
    return Guarded([&]() -> Result<std::shared_ptr<arrow::csv::StreamingReader>> {
      auto file = OpenForReading(path_);
      if (!file) return std::unexpected(file.error());
      auto read = arrow::csv::ReadOptions::Defaults();
      read.use_threads = false;
      read.block_size = kBlockBytes;
      if (!settings_.header) read.column_names = names_;
      auto parse = arrow::csv::ParseOptions::Defaults();
      parse.delimiter = settings_.delimiter;
      parse.newlines_in_values = true;
      parse.ignore_empty_lines = settings_.skips_empty_lines;
      parse.invalid_row_handler = Refuser(on_odd_row);
      auto opened = arrow::csv::StreamingReader::Make(arrow::io::IOContext(DataMemory()), *file,
                                                      read, parse, Conversion(columns));
      if (!opened.ok()) return Fail(WhyNot(opened.status()));
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
  std::shared_ptr<OddRow> odd_row_ = std::make_shared<OddRow>();
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
