// SPDX-License-Identifier: Apache-2.0
#include "tests/codegen/columnar_program.h"

#include <algorithm>
#include <set>

#include "runtime/scan/scan_program.h"
#include "tests/codegen/column_functions.h"
#include "tests/generators/functions.h"
#include "tests/generators/values.h"
#include "tests/generators/world.h"

namespace meshlaw::codegen {

using scan::Cell;
using scan::Physical;
using testing::Random;
using value::Int128;
using value::Type;
using value::TypeKind;
using value::Value;

namespace {

bool IsColumnKind(TypeKind kind) {
  switch (kind) {
    case TypeKind::Bool:
    case TypeKind::Int:
    case TypeKind::Decimal:
    case TypeKind::Float:
    case TypeKind::String:
    case TypeKind::Date:
    case TypeKind::Time:
    case TypeKind::Timestamp:
    case TypeKind::LocalTimestamp:
    case TypeKind::Ip:
    case TypeKind::Version:
    case TypeKind::Enum:
    case TypeKind::Vector: return true;
    default: return false;
  }
}

bool IsColumnarOp(ir::Op op) {
  using enum ir::Op;
  static const std::set<ir::Op> kOthers = {RatioToFloat, ToText,     Concat, Attribute,
                                           InHierarchy,  Size,       Lookup, MakeSet,
                                           MakeList,     MakeRecord, SumOf};
  return !kOthers.contains(op);
}

class Maker {
 public:
  Maker(uint64_t seed, const ProgramOptions& options, ColumnarProgram& to)
      : random_(seed), options_(options), program_(to) {}

  void Make() {
    testing::DeclareWorld(program_.module);
    program_.snapshot =
        *snapshot::Snapshot::Build(testing::RandomEntities(program_.module, random_));
    MakeFrame();
    MakeColumns();
    MakeFunctions();
    program_.layout = {1 << 20, random_.OneIn(2) ? 0 : static_cast<int>(random_.Below(64)),
                       random_.OneIn(3)};
  }

 private:
  void MakeFrame();
  void MakeColumns();
  void MakeFunctions();
  scan::PhysicalColumn RandomPhysical(const Type& type);
  Cell RandomCell(const scan::PhysicalColumn& physical, value::TypeId type, bool is_small);
  Cell CellOf(const Value& value, const scan::PhysicalColumn& physical);
  Int128 RandomInteger(bool is_small) {
    return is_small ? Int128{static_cast<int64_t>(random_.Below(40)) - 10} : Int128{random_.Int()};
  }

  Random random_;
  const ProgramOptions& options_;
  ColumnarProgram& program_;
  ir::FrameId frame_;
};

void Maker::MakeFrame() {
  frame_ = options_.near_columns
               ? AddColumnFrame(program_.module, random_)
               : testing::AddRandomFrame(program_.module, random_, ir::FrameKind::Row, 6,
                                         [](const Type&) { return true; });
  plan::ScanClause clause;
  for (const ir::FrameField& field : program_.module[frame_].fields) {
    const bool is_column = field.source == ir::FieldSource::Column &&
                           IsColumnKind(program_.module.types[field.type].kind) &&
                           !random_.OneIn(options_.near_columns ? 40 : 8);
    if (is_column) {
      clause.row_bindings.push_back({static_cast<int>(program_.plan.columns.size()), {}});
      program_.plan.columns.push_back({field.name, field.type});
    } else {
      clause.row_bindings.push_back(
          {-1, testing::RandomValue(program_.module, field.type, random_)});
    }
  }
  program_.plan.domain = random_.OneIn(2) ? "orders" : "";
  program_.plan.clauses.push_back(std::move(clause));
}

scan::PhysicalColumn Maker::RandomPhysical(const Type& type) {
  scan::PhysicalColumn column;
  const auto integer = [&] {
    return static_cast<Physical>(static_cast<int>(Physical::Int8) +
                                 static_cast<int>(random_.Below(8)));
  };
  switch (type.kind) {
    case TypeKind::Bool: column.physical = Physical::Bool; break;
    case TypeKind::Int: column.physical = random_.OneIn(2) ? Physical::Int64 : integer(); break;
    case TypeKind::Decimal:
      column.physical = random_.OneIn(4) ? integer() : Physical::Decimal128;
      column.scale = random_.OneIn(2) ? type.scale : static_cast<uint8_t>(random_.Below(22));
      break;
    case TypeKind::Float:
      column.physical = random_.OneIn(2)   ? Physical::Float64
                        : random_.OneIn(2) ? Physical::Float32
                                           : integer();
      break;
    case TypeKind::Date: column.physical = Physical::Date32; break;
    case TypeKind::Time: column.physical = Physical::Time64; break;
    case TypeKind::Timestamp:
    case TypeKind::LocalTimestamp: {
      static const std::vector<int64_t> kUnits = {1, 1'000, 1'000'000, 1'000'000, 1'000'000'000};
      column.physical = Physical::Timestamp;
      column.unit_per_second = random_.Pick(kUnits);
      column.utc = type.kind == TypeKind::Timestamp;
      break;
    }
    case TypeKind::Vector:
      column.physical = random_.OneIn(2) ? Physical::FloatList : Physical::DoubleList;
      column.list_size = type.size == 0 ? 3 : static_cast<int32_t>(type.size);
      break;
    default: column.physical = random_.OneIn(3) ? Physical::LargeString : Physical::String; break;
  }
  return column;
}

Cell Maker::CellOf(const Value& value, const scan::PhysicalColumn& physical) {
  if (value.is_null()) return scan::Missing{};
  if (value.is_failure()) return scan::Malformed{};
  switch (value.kind()) {
    case Value::Kind::Bool: return Int128{value.boolean()};
    case Value::Kind::Float:
      if (physical.physical == Physical::Float32 || physical.physical == Physical::Float64) {
        return value.real();
      }
      return RandomInteger(true);
    case Value::Kind::Decimal:
      return physical.physical == Physical::Decimal128 ? value.decimal().unscaled
                                                       : RandomInteger(random_.OneIn(2));
    case Value::Kind::String:
    case Value::Kind::Ip:
    case Value::Kind::Version: return value.string();
    case Value::Kind::Vector: return value.vector();
    default: return Int128{value.integer()};
  }
}

/// Mostly what the field's type has; sometimes what it has no room for.
Cell Maker::RandomCell(const scan::PhysicalColumn& physical, value::TypeId type, bool is_small) {
  const Type& of = program_.module.types[type];
  if (of.kind == TypeKind::Enum) {
    const auto& values = program_.module.model.enums[of.decl].values;
    if (random_.OneIn(8)) return scan::Missing{};
    return random_.OneIn(6) ? "no such word" : random_.Pick(values);
  }
  const Value value = testing::RandomFieldValue(program_.module, type, random_);
  if (value.is_null() || value.is_failure()) return CellOf(value, physical);
  if (of.kind == TypeKind::Vector &&
      value.vector().size() != static_cast<size_t>(physical.list_size)) {
    std::vector<double> elements(static_cast<size_t>(physical.list_size));
    for (double& element : elements) element = static_cast<double>(random_.Below(7)) / 2;
    return elements;
  }
  const bool is_number = of.kind == TypeKind::Int || of.kind == TypeKind::Decimal ||
                         of.kind == TypeKind::Timestamp || of.kind == TypeKind::LocalTimestamp;
  if (is_number && is_small) return RandomInteger(true);
  if (of.kind == TypeKind::Float && is_small && physical.physical == Physical::Float64) {
    return static_cast<double>(random_.Below(20)) / 4 - 1;
  }
  if (of.kind == TypeKind::Time && random_.OneIn(8)) return RandomInteger(false);
  return CellOf(value, physical);
}

void Maker::MakeColumns() {
  const auto rows =
      static_cast<size_t>(random_.Below(static_cast<uint64_t>(options_.rows_max)) + 1);
  for (const plan::ScanColumn& column : program_.plan.columns) {
    const Type& type = program_.module.types[column.type];
    scan::TableColumn made{RandomPhysical(type), {}};
    made.physical.name = column.name;
    const bool is_small = random_.OneIn(2);
    const bool is_clean = random_.OneIn(3);
    // Few distinct values, so that equality is met.
    std::vector<Cell> pool;
    while (pool.size() < 12) {
      Cell cell = RandomCell(made.physical, column.type, is_small);
      if (is_clean && cell.index() < 2 && random_.Below(20) != 0) continue;
      pool.push_back(std::move(cell));
    }
    for (size_t i = 0; i < rows; ++i) {
      const bool repeats = random_.OneIn(2);
      Cell cell = repeats ? random_.Pick(pool) : RandomCell(made.physical, column.type, is_small);
      if (is_clean && cell.index() < 2) cell = random_.Pick(pool);
      made.cells.push_back(std::move(cell));
    }
    program_.table.columns.push_back(std::move(made));
  }
  // A table needs a column to have rows.
  if (program_.table.columns.empty()) {
    program_.plan.columns.push_back({"row", program_.module.types.Simple(TypeKind::Int)});
    scan::TableColumn numbers;
    numbers.physical.name = "row";
    numbers.physical.physical = Physical::Int64;
    for (size_t i = 0; i < rows; ++i) numbers.cells.push_back(Int128{static_cast<int64_t>(i)});
    program_.table.columns.push_back(std::move(numbers));
  }
}

void Maker::MakeFunctions() {
  value::TypeTable& types = program_.module.types;
  const std::vector<value::TypeId> results = {
      types.Simple(TypeKind::Bool),      types.Simple(TypeKind::Bool),
      types.Simple(TypeKind::Bool),      types.Simple(TypeKind::Int),
      types.Simple(TypeKind::Float),     types.Simple(TypeKind::Int, true),
      types.Simple(TypeKind::Timestamp), types.Simple(TypeKind::Duration),
      types.Simple(TypeKind::Date),      types.Simple(TypeKind::Bool, true),
      types.Simple(TypeKind::String),    types.Decimal(10, 2)};
  testing::FunctionOptions function;
  if (options_.only_columnar) function.op = IsColumnarOp;
  for (size_t i = 0; i < options_.functions; ++i) {
    function.depth_max = 1 + static_cast<int>(random_.Below(5));
    const value::TypeId result = random_.Pick(results);
    const ir::FunctionId id =
        options_.near_columns
            ? AddColumnFunction(program_.module, random_, frame_, result, function.depth_max)
            : testing::AddRandomFunction(program_.module, random_, frame_, result, function);
    const Type& type = program_.module.types[result];
    const bool is_truth = type.kind == TypeKind::Bool && !type.optional;
    program_.rows.functions.push_back(
        {id, 0, is_truth ? scan::Shape::Truth : scan::Shape::General});
    if (!is_truth) program_.rows.functions.back().shape = scan::ShapeOf(type);
  }
  program_.rows.module = &program_.module;
  program_.rows.plan = &program_.plan;
  for (const scan::TableColumn& column : program_.table.columns) {
    program_.rows.columns.push_back(column.physical);
  }
}

}  // namespace

std::unique_ptr<ColumnarProgram> RandomProgram(uint64_t seed, const ProgramOptions& options) {
  auto program = std::make_unique<ColumnarProgram>();
  Maker(seed, options, *program).Make();
  return program;
}

}  // namespace meshlaw::codegen
