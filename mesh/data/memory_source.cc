// SPDX-License-Identifier: Apache-2.0
#include "mesh/data/memory_source.h"

#include <arrow/array.h>
#include <arrow/c/bridge.h>
#include <arrow/record_batch.h>
#include <arrow/type.h>
#include <fmt/format.h>

#include "mesh/data/file_source.h"

namespace meshlaw::mesh {

using value::TypeKind;

namespace {

/// The type that reads an Arrow type as it lies.
std::optional<TypeKind> KindOf(const arrow::DataType& data) {
  switch (data.id()) {
    case arrow::Type::BOOL: return TypeKind::Bool;
    case arrow::Type::INT8:
    case arrow::Type::INT16:
    case arrow::Type::INT32:
    case arrow::Type::INT64:
    case arrow::Type::UINT8:
    case arrow::Type::UINT16:
    case arrow::Type::UINT32:
    case arrow::Type::UINT64: return TypeKind::Int;
    case arrow::Type::FLOAT:
    case arrow::Type::DOUBLE: return TypeKind::Float;
    case arrow::Type::DECIMAL128: return TypeKind::Decimal;
    case arrow::Type::STRING:
    case arrow::Type::LARGE_STRING: return TypeKind::String;
    case arrow::Type::DATE32: return TypeKind::Date;
    case arrow::Type::TIME64: return TypeKind::Time;
    case arrow::Type::TIMESTAMP: {
      bool zoned = !static_cast<const arrow::TimestampType&>(data).timezone().empty();
      return zoned ? TypeKind::Timestamp : TypeKind::LocalTimestamp;
    }
    case arrow::Type::FIXED_SIZE_LIST: return TypeKind::Vector;
    case arrow::Type::DICTIONARY:
      return KindOf(*static_cast<const arrow::DictionaryType&>(data).value_type());
    default: return std::nullopt;
  }
}

Result<ColumnPlan> PlanOf(const arrow::Field& field, int index) {
  auto kind = KindOf(*field.type());
  value::Type type;
  if (kind) type.kind = *kind;
  Property property;
  property.name.value = field.name();
  std::string mismatch;
  ColumnPlan plan = PlanColumn(property, type, *field.type(), mismatch);
  if (!kind || !mismatch.empty()) {
    return Fail(fmt::format("column `{}` of type `{}` has no form that engines read", field.name(),
                            field.type()->ToString()));
  }
  plan.index = index;
  return plan;
}

class Memory : public scan::BatchSource {
 public:
  Memory(std::vector<ColumnPlan> plans, std::vector<std::shared_ptr<arrow::RecordBatch>> batches)
      : plans_(std::move(plans)), batches_(std::move(batches)) {
    for (const ColumnPlan& plan : plans_) columns_.push_back(plan.physical);
    for (const auto& batch : batches_) rows_ += batch->num_rows();
  }

  const std::vector<scan::PhysicalColumn>& columns() const override { return columns_; }
  std::optional<int64_t> row_count() const override { return rows_; }
  Result<std::optional<scan::Batch>> Next() override {
    if (next_ == batches_.size()) return std::optional<scan::Batch>();
    const auto& batch = batches_[next_++];
    auto viewed = ViewBatch(plans_, *batch, batch->num_rows());
    if (!viewed) return std::unexpected(viewed.error());
    return std::optional(std::move(*viewed));
  }

 private:
  std::vector<ColumnPlan> plans_;
  std::vector<std::shared_ptr<arrow::RecordBatch>> batches_;
  std::vector<scan::PhysicalColumn> columns_;
  int64_t rows_ = 0;
  size_t next_ = 0;
};

}  // namespace

Result<std::unique_ptr<scan::BatchSource>> MemorySource::Import(
    ArrowSchema* schema, const std::vector<ArrowArray*>& arrays) {
  auto imported = arrow::ImportSchema(schema);
  if (!imported.ok()) return Fail(imported.status().message());
  std::vector<ColumnPlan> plans;
  for (int i = 0; i < (*imported)->num_fields(); ++i) {
    auto plan = PlanOf(*(*imported)->field(i), i);
    if (!plan) return std::unexpected(plan.error());
    plans.push_back(std::move(*plan));
  }
  std::vector<std::shared_ptr<arrow::RecordBatch>> batches;
  for (ArrowArray* array : arrays) {
    auto batch = arrow::ImportRecordBatch(array, *imported);
    if (!batch.ok()) return Fail(batch.status().message());
    arrow::Status sound = (*batch)->Validate();
    if (!sound.ok()) return Fail(sound.message());
    batches.push_back(*batch);
  }
  return std::make_unique<Memory>(std::move(plans), std::move(batches));
}

}  // namespace meshlaw::mesh
