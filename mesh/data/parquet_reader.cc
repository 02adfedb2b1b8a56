// SPDX-License-Identifier: Apache-2.0
// Parquet through Arrow. Reads only the column chunks asked for, one thread, batch by batch.
#include <arrow/io/file.h>
#include <arrow/memory_pool.h>
#include <arrow/record_batch.h>
#include <arrow/type.h>
#include <fmt/format.h>
#include <parquet/arrow/reader.h>
#include <parquet/exception.h>
#include <parquet/file_reader.h>
#include <parquet/metadata.h>
#include <parquet/properties.h>
#include <parquet/schema.h>

#include <numeric>

#include "mesh/data/file_source.h"

namespace meshlaw::mesh {

namespace {

constexpr int64_t kBatchRows = 64 * 1024;

/// Arrow's and Parquet's failures, thrown or returned, as ours. `body` gives a Status or a Result.
template <typename Body>
auto Guarded(Body body) -> decltype(body()) {
  try {
    return body();
  } catch (const std::bad_alloc&) {
    return Fail("it needs more memory than there is for it");
  } catch (const std::exception& fault) {
    return Fail(fault.what());
  }
}

class ParquetReader : public ArrayReader {
 public:
  static Result<std::unique_ptr<ArrayReader>> Open(const std::string& path) {
    // Not mapped: a file cut short while it is read would be a signal rather than an error.
    auto file = OpenForReading(path);
    if (!file) return std::unexpected(file.error());
    auto reader = std::make_unique<ParquetReader>();
    parquet::ReaderProperties properties(DataMemory());
    properties.set_page_checksum_verification(true);
    parquet::arrow::FileReaderBuilder builder;
    arrow::Status opened = builder.Open(*file, properties);
    if (!opened.ok()) return Fail(opened.message());
    parquet::ArrowReaderProperties arrow_properties(/*use_threads=*/false);
    arrow_properties.set_batch_size(kBatchRows);
    arrow_properties.set_pre_buffer(false);
    builder.memory_pool(DataMemory())->properties(arrow_properties);
    auto built = builder.Build();
    if (!built.ok()) return Fail(built.status().message());
    reader->file_ = std::move(*built);
    arrow::Status shaped = reader->file_->GetSchema(&reader->schema_);
    if (!shaped.ok()) return Fail(shaped.message());
    return reader;
  }

  std::shared_ptr<arrow::Schema> schema() const override { return schema_; }
  std::optional<int64_t> row_count() const override {
    return file_->parquet_reader()->metadata()->num_rows();
  }

  Status Select(const std::vector<int>& columns) override {
    return Guarded([&]() -> Status {
      std::vector<int> leaves, groups(static_cast<size_t>(file_->num_row_groups()));
      std::iota(groups.begin(), groups.end(), 0);
      std::vector<std::string> names;
      for (int column : columns) names.push_back(schema_->field(column)->name());
      AddLeaves(columns, leaves);
      auto batches = file_->GetRecordBatchReader(groups, leaves);
      if (!batches.ok()) return Fail(batches.status().message());
      batches_ = std::move(*batches);
      for (const std::string& name : names)
        order_.push_back(batches_->schema()->GetFieldIndex(name));
      left_ = *row_count();
      return {};
    });
  }

  Result<std::shared_ptr<arrow::RecordBatch>> Next() override {
    if (order_.empty()) return CountOnly();
    return Guarded([&]() -> Result<std::shared_ptr<arrow::RecordBatch>> {
      std::shared_ptr<arrow::RecordBatch> batch;
      arrow::Status read = batches_->ReadNext(&batch);
      if (!read.ok()) return Fail(read.message());
      if (batch == nullptr) return batch;
      auto ordered = batch->SelectColumns(order_);
      if (!ordered.ok()) return Fail(ordered.status().message());
      return *ordered;
    });
  }

 private:
  /// The leaves under each top-level column: a list has one, a struct as many as it has fields.
  void AddLeaves(const std::vector<int>& columns, std::vector<int>& leaves) const {
    const parquet::SchemaDescriptor* schema = file_->parquet_reader()->metadata()->schema();
    for (int leaf = 0; leaf < schema->num_columns(); ++leaf) {
      int root = schema->group_node()->FieldIndex(*schema->GetColumnRoot(leaf));
      if (std::find(columns.begin(), columns.end(), root) != columns.end()) leaves.push_back(leaf);
    }
  }

  /// Batches without columns: the rows are known from the file's end.
  std::shared_ptr<arrow::RecordBatch> CountOnly() {
    if (left_ <= 0) return nullptr;
    int64_t rows = std::min(left_, kBatchRows);
    left_ -= rows;
    return arrow::RecordBatch::Make(arrow::schema({}), rows, arrow::ArrayVector{});
  }

  std::unique_ptr<parquet::arrow::FileReader> file_;
  std::shared_ptr<arrow::Schema> schema_;
  std::unique_ptr<arrow::RecordBatchReader> batches_;
  std::vector<int> order_;  ///< of what batches_ gives, as it was asked for
  int64_t left_ = 0;
};

}  // namespace

Result<std::unique_ptr<ArrayReader>> OpenParquet(const std::string& path) {
  return Guarded([&] { return ParquetReader::Open(path); });
}

}  // namespace meshlaw::mesh
