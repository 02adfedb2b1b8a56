// SPDX-License-Identifier: Apache-2.0
// One data set of one or several files of a format, as a stream of batches. Private to data/.
#pragma once

#include <arrow/io/type_fwd.h>
#include <arrow/type_fwd.h>

#include "mesh/data/column_view.h"
#include "mesh/data/data_files.h"

namespace meshlaw::mesh {

/// The schema of a file and a way to read some of its columns. One per format.
class ArrayReader {
 public:
  virtual ~ArrayReader() = default;
  virtual std::shared_ptr<arrow::Schema> schema() const = 0;
  virtual std::optional<int64_t> row_count() const = 0;
  /// Chooses the columns that Next gives, by their index in the schema, in this order.
  virtual Status Select(const std::vector<int>& columns) = 0;
  /// The next arrays of the chosen columns and their number of rows; null at the end.
  virtual Result<std::shared_ptr<arrow::RecordBatch>> Next() = 0;
};

Result<std::unique_ptr<ArrayReader>> OpenParquet(const std::string& path);
/// `names` are those of the columns where the file has no header.
Result<std::unique_ptr<ArrayReader>> OpenCsv(const std::string& path, const CsvSettings& settings,
                                             const std::vector<std::string>& names);

/// Where a cell begins, by the row and the column of the file; nothing where files are no text.
using CellFinder =
    std::function<std::optional<scan::TextPlace>(const std::string& path, int64_t row, int column)>;

using FileOpener = std::function<Result<std::unique_ptr<ArrayReader>>(const std::string& path)>;

/// A source over files of the same columns, in whatever order. `first` is the reader of paths[0],
/// with its schema seen; `find` may be empty.
std::unique_ptr<scan::BatchSource> MakeFileSource(std::unique_ptr<ArrayReader> first,
                                                  std::vector<std::string> paths, FileOpener open,
                                                  std::vector<ColumnPlan> plans,
                                                  CellFinder find = {});

/// The columns' views of a batch whose columns are those of the plans, in order.
Result<scan::Batch> ViewBatch(const std::vector<ColumnPlan>& plans,
                              const arrow::RecordBatch& arrays, int64_t rows);

/// A file to read from, or the system's reason why not.
Result<std::shared_ptr<arrow::io::ReadableFile>> OpenForReading(const std::string& path);

/// The memory that reading all files of a process may take at once: corrupt sizes end here.
arrow::MemoryPool* DataMemory();

}  // namespace meshlaw::mesh
