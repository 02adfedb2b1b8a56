// SPDX-License-Identifier: Apache-2.0
#include "bench/scan/arrow_table.h"

#include <arrow/api.h>
#include <arrow/c/bridge.h>
#include <arrow/csv/api.h>
#include <arrow/io/api.h>
#include <parquet/arrow/reader.h>

#include "mesh/data/memory_source.h"

namespace meshlaw::bench {

namespace {

class Replay : public scan::BatchSource {
 public:
  explicit Replay(const MemoryTable& table) : table_(table) {}
  const std::vector<scan::PhysicalColumn>& columns() const override { return table_.columns; }
  std::optional<int64_t> row_count() const override { return std::nullopt; }
  Result<std::optional<scan::Batch>> Next() override {
    if (next_ == table_.batches.size()) return std::optional<scan::Batch>();
    return std::optional(table_.batches[next_++]);
  }

 private:
  const MemoryTable& table_;
  size_t next_ = 0;
};

arrow::Result<std::shared_ptr<arrow::Table>> ReadCsv(
    const std::shared_ptr<arrow::io::RandomAccessFile>& file) {
  auto convert = arrow::csv::ConvertOptions::Defaults();
  convert.null_values = {"NA"};
  convert.strings_can_be_null = true;
  ARROW_ASSIGN_OR_RAISE(
      auto reader, arrow::csv::TableReader::Make(arrow::io::default_io_context(), file,
                                                 arrow::csv::ReadOptions::Defaults(),
                                                 arrow::csv::ParseOptions::Defaults(), convert));
  return reader->Read();
}

arrow::Result<std::shared_ptr<arrow::Table>> ReadArrow(const std::string& path) {
  ARROW_ASSIGN_OR_RAISE(auto file, arrow::io::ReadableFile::Open(path));
  if (path.ends_with(".csv")) return ReadCsv(file);
  ARROW_ASSIGN_OR_RAISE(auto reader, parquet::arrow::OpenFile(file, arrow::default_memory_pool()));
  ARROW_ASSIGN_OR_RAISE(auto table, reader->ReadTable());
  return table->CombineChunks();
}

arrow::Status AddCopy(const std::string& path, std::vector<ArrowArray>& arrays,
                      ArrowSchema& schema) {
  ARROW_ASSIGN_OR_RAISE(auto table, ReadArrow(path));
  arrow::TableBatchReader batches(*table);
  if (schema.release == nullptr)
    ARROW_RETURN_NOT_OK(arrow::ExportSchema(*table->schema(), &schema));
  while (true) {
    ARROW_ASSIGN_OR_RAISE(auto batch, batches.Next());
    if (batch == nullptr) return arrow::Status::OK();
    arrays.emplace_back();
    ARROW_RETURN_NOT_OK(arrow::ExportRecordBatch(*batch, &arrays.back()));
  }
}

}  // namespace

std::unique_ptr<scan::BatchSource> MemoryTable::Source() const {
  return std::make_unique<Replay>(*this);
}

Result<MemoryTable> ReadTable(const std::string& path, int copies) {
  std::vector<ArrowArray> arrays;
  arrays.reserve(1000);
  ArrowSchema schema{};
  for (int i = 0; i < copies; ++i) {
    const arrow::Status status = AddCopy(path, arrays, schema);
    if (!status.ok()) return Fail(status.ToString());
  }
  std::vector<ArrowArray*> pointers;
  for (ArrowArray& array : arrays) pointers.push_back(&array);
  auto source = mesh::MemorySource::Import(&schema, pointers);
  if (!source) return std::unexpected(source.error());
  MemoryTable table;
  table.columns = (*source)->columns();
  while (true) {
    auto batch = (*source)->Next();
    if (!batch) return std::unexpected(batch.error());
    if (!*batch) return table;
    table.batches.push_back(std::move(**batch));
  }
}

}  // namespace meshlaw::bench
