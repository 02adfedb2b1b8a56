// SPDX-License-Identifier: Apache-2.0
#include "compiler/driver/rows_source.h"

#include <cstring>

namespace meshlaw::driver {
namespace {

using scan::Physical;
using value::TypeKind;
using value::Value;

/// The buffers of one column, as Arrow lays them out.
struct Buffers {
  std::vector<uint8_t> validity;
  std::vector<uint8_t> values;
  std::vector<int32_t> offsets;
};

struct Storage {
  std::vector<Buffers> columns;
};

void SetBit(std::vector<uint8_t>& bits, size_t index) {
  bits[index / 8] = static_cast<uint8_t>(bits[index / 8] | (1u << (index % 8)));
}

template <typename T>
void Append(std::vector<uint8_t>& bytes, T value) {
  size_t at = bytes.size();
  bytes.resize(at + sizeof value);
  std::memcpy(bytes.data() + at, &value, sizeof value);
}

std::optional<scan::PhysicalColumn> PhysicalOf(const std::string& name, const value::Type& type) {
  scan::PhysicalColumn column;
  column.name = name;
  switch (type.kind) {
    case TypeKind::Bool: column.physical = Physical::Bool; return column;
    case TypeKind::Int: column.physical = Physical::Int64; return column;
    case TypeKind::Float: column.physical = Physical::Float64; return column;
    case TypeKind::Decimal:
      column.physical = Physical::Decimal128;
      column.scale = type.scale;
      return column;
    case TypeKind::String: column.physical = Physical::String; return column;
    case TypeKind::Date: column.physical = Physical::Date32; return column;
    case TypeKind::Time: column.physical = Physical::Time64; return column;
    case TypeKind::Timestamp:
    case TypeKind::LocalTimestamp:
      column.physical = Physical::Timestamp;
      column.unit_per_second = 1'000'000;
      column.utc = type.kind == TypeKind::Timestamp;
      return column;
    case TypeKind::Vector:
      column.physical = Physical::DoubleList;
      column.list_size = static_cast<int32_t>(type.size);
      return column;
    case TypeKind::Ratio:
    case TypeKind::Bytes:
    case TypeKind::Duration:
    case TypeKind::Period:
    case TypeKind::Ip:
    case TypeKind::Version:
    case TypeKind::Enum:
    case TypeKind::Record:
    case TypeKind::Entity:
    case TypeKind::Set:
    case TypeKind::List:
    case TypeKind::Map: return std::nullopt;
  }
  return std::nullopt;
}

/// Adds one cell; a null still takes its room in fixed-width buffers.
void AddCell(const scan::PhysicalColumn& column, size_t row, const Value& value, Buffers& out) {
  bool null = value.is_null();
  if (!null) SetBit(out.validity, row);
  switch (column.physical) {
    case Physical::Bool:
      if (!null && value.boolean()) SetBit(out.values, row);
      break;
    case Physical::Float64: Append(out.values, null ? 0.0 : value.real()); break;
    case Physical::Decimal128:
      Append(out.values, null ? value::Int128{0} : value.decimal().unscaled);
      break;
    case Physical::Date32:
      Append(out.values, static_cast<int32_t>(null ? 0 : value.integer()));
      break;
    case Physical::String:
      if (!null) out.values.insert(out.values.end(), value.string().begin(), value.string().end());
      out.offsets.push_back(static_cast<int32_t>(out.values.size()));
      break;
    case Physical::DoubleList:
      for (int32_t i = 0; i < column.list_size; ++i) {
        bool there = !null && static_cast<size_t>(i) < value.vector().size();
        Append(out.values, there ? value.vector()[static_cast<size_t>(i)] : 0.0);
      }
      break;
    default: Append(out.values, null ? int64_t{0} : value.integer()); break;
  }
}

class RowsSource : public scan::BatchSource {
 public:
  RowsSource(std::vector<scan::PhysicalColumn> columns, scan::Batch batch)
      : columns_(std::move(columns)), batch_(std::move(batch)) {}
  const std::vector<scan::PhysicalColumn>& columns() const override { return columns_; }
  std::optional<int64_t> row_count() const override { return batch_.rows; }
  Result<std::optional<scan::Batch>> Next() override {
    if (done_) return std::optional<scan::Batch>();
    done_ = true;
    return std::optional<scan::Batch>(batch_);
  }

 private:
  std::vector<scan::PhysicalColumn> columns_;
  scan::Batch batch_;
  bool done_ = false;
};

}  // namespace

Result<std::unique_ptr<scan::BatchSource>> MakeRowsSource(const std::vector<std::string>& names,
                                                          const std::vector<value::TypeId>& types,
                                                          const std::vector<value::Values>& rows,
                                                          const value::TypeTable& table) {
  auto storage = std::make_shared<Storage>();
  std::vector<scan::PhysicalColumn> columns;
  scan::Batch batch;
  batch.rows = static_cast<int64_t>(rows.size());
  storage->columns.resize(names.size());
  for (size_t c = 0; c < names.size(); ++c) {
    auto column = PhysicalOf(names[c], table[types[c]]);
    if (!column) return Fail("rows of a test cannot have column `" + names[c] + "` of this type");
    Buffers& buffers = storage->columns[c];
    buffers.validity.assign(rows.size() / 8 + 8, 0);
    if (column->physical == Physical::Bool) buffers.values.assign(rows.size() / 8 + 8, 0);
    buffers.offsets.push_back(0);
    for (size_t r = 0; r < rows.size(); ++r) AddCell(*column, r, rows[r][c], buffers);
    scan::ColumnView view;
    view.physical = column->physical;
    view.length = batch.rows;
    view.validity = buffers.validity.data();
    view.values = buffers.values.data();
    view.offsets = buffers.offsets.data();
    batch.columns.push_back(view);
    columns.push_back(std::move(*column));
  }
  batch.owner = storage;
  return std::make_unique<RowsSource>(std::move(columns), std::move(batch));
}

}  // namespace meshlaw::driver
