// SPDX-License-Identifier: Apache-2.0
#include "mesh/data/file_source.h"

#include <arrow/array.h>
#include <arrow/io/file.h>
#include <arrow/memory_pool.h>
#include <arrow/record_batch.h>
#include <arrow/type.h>
#include <arrow/util/io_util.h>
#include <fmt/format.h>

#include <algorithm>
#include <system_error>

#include "mesh/data/match_columns.h"

namespace meshlaw::mesh {

namespace {

/// Far above what a row group of a sane file needs, far below what brings a machine down.
constexpr int64_t kMemoryMax = int64_t{4} << 30;

class FileSource : public scan::BatchSource {
 public:
  FileSource(std::unique_ptr<ArrayReader> first, std::vector<std::string> paths, FileOpener open,
             std::vector<ColumnPlan> plans, CellFinder find)
      : reader_(std::move(first)),
        schema_(reader_->schema()),
        paths_(std::move(paths)),
        open_(std::move(open)),
        plans_(std::move(plans)),
        find_(std::move(find)) {
    for (const ColumnPlan& plan : plans_) columns_.push_back(plan.physical);
    if (paths_.size() == 1) rows_ = reader_->row_count();
  }

  const std::vector<scan::PhysicalColumn>& columns() const override { return columns_; }
  std::optional<int64_t> row_count() const override { return rows_; }

  Result<std::optional<scan::Batch>> Next() override {
    while (file_ < paths_.size()) {
      auto batch = NextOfFile();
      if (!batch) return Fail(fmt::format("`{}`: {}", paths_[file_], batch.error().message));
      if (*batch) return batch;
      ++file_;
      reader_.reset();
      selected_yet_ = false;
    }
    return std::optional<scan::Batch>();
  }

  std::optional<scan::TextPlace> PlaceOf(int64_t row, std::string_view column) const override {
    auto plan = std::ranges::find_if(
        plans_, [&](const ColumnPlan& each) { return each.physical.name == column; });
    auto after = std::ranges::upper_bound(starts_, row);
    if (!find_ || plan == plans_.end() || after == starts_.begin() || row >= given_) return {};
    const auto file = static_cast<size_t>(after - starts_.begin()) - 1;
    return find_(paths_[file], row - *std::prev(after),
                 selected_[file][static_cast<size_t>(plan - plans_.begin())]);
  }

 private:
  Status OpenNext() {
    if (reader_ == nullptr) {
      auto opened = open_(paths_[file_]);
      if (!opened) return std::unexpected(opened.error());
      reader_ = std::move(*opened);
    }
    if (selected_yet_) return {};
    selected_yet_ = true;
    // The first is not compared: a column that it has twice is a finding, and read by none.
    std::vector<int> selected;
    for (const ColumnPlan& plan : plans_) selected.push_back(plan.index);
    if (file_ > 0) {
      auto matched = MatchColumns(*schema_, paths_[0], *reader_->schema());
      if (!matched) return std::unexpected(matched.error());
      for (int& index : selected) index = (*matched)[static_cast<size_t>(index)];
    }
    starts_.push_back(given_);
    selected_.push_back(selected);
    return reader_->Select(selected);
  }

  Result<std::optional<scan::Batch>> NextOfFile() {
    if (Status opened = OpenNext(); !opened) return std::unexpected(opened.error());
    auto arrays = reader_->Next();
    if (!arrays) return std::unexpected(arrays.error());
    if (*arrays == nullptr) return std::optional<scan::Batch>();
    auto batch = ViewBatch(plans_, **arrays, (*arrays)->num_rows());
    if (!batch) return std::unexpected(batch.error());
    given_ += (*batch).rows;
    return std::optional(std::move(*batch));
  }

  std::unique_ptr<ArrayReader> reader_;
  std::shared_ptr<arrow::Schema> schema_;
  std::vector<std::string> paths_;
  FileOpener open_;
  std::vector<ColumnPlan> plans_;
  CellFinder find_;
  std::vector<scan::PhysicalColumn> columns_;
  std::vector<std::vector<int>> selected_;  ///< of each file that was opened, its columns
  std::optional<int64_t> rows_;
  size_t file_ = 0;
  std::vector<int64_t> starts_;  ///< of each file that was opened, its first row
  int64_t given_ = 0;            ///< rows
  bool selected_yet_ = false;
};

}  // namespace

Result<scan::Batch> ViewBatch(const std::vector<ColumnPlan>& plans,
                              const arrow::RecordBatch& arrays, int64_t rows) {
  auto memory = std::make_shared<BatchMemory>();
  scan::Batch batch;
  batch.rows = rows;
  int next = 0;
  for (const ColumnPlan& plan : plans) {
    auto view = ViewColumn(plan, arrays.column(next++), rows, *memory);
    if (!view) return std::unexpected(view.error());
    batch.columns.push_back(*view);
  }
  batch.owner = memory;
  return batch;
}

std::unique_ptr<scan::BatchSource> MakeFileSource(std::unique_ptr<ArrayReader> first,
                                                  std::vector<std::string> paths, FileOpener open,
                                                  std::vector<ColumnPlan> plans, CellFinder find) {
  return std::make_unique<FileSource>(std::move(first), std::move(paths), std::move(open),
                                      std::move(plans), std::move(find));
}

Result<std::shared_ptr<arrow::io::ReadableFile>> OpenForReading(const std::string& path) {
  auto file = arrow::io::ReadableFile::Open(path, DataMemory());
  if (file.ok()) return *file;
  // Arrow's own sentence says that it failed, and keeps why apart.
  const int number = arrow::internal::ErrnoFromStatus(file.status());
  return Fail(number != 0 ? std::generic_category().message(number) : file.status().message());
}

arrow::MemoryPool* DataMemory() {
  static arrow::CappedMemoryPool pool(arrow::default_memory_pool(), kMemoryMax);
  return &pool;
}

}  // namespace meshlaw::mesh
