// SPDX-License-Identifier: Apache-2.0
#include "mesh/data/match_columns.h"

#include <arrow/type.h>
#include <fmt/format.h>

#include <numeric>

namespace meshlaw::mesh {

namespace {

/// Of the same type but for what its parts say of nulls; those of a list are called as their writer
/// likes. Nesting ends: the reader has bounded it.
bool IsSameType(const arrow::DataType& a, const arrow::DataType& b) {
  if (a.num_fields() == 0 || a.id() != b.id()) return a.Equals(b);
  bool same = a.num_fields() == b.num_fields();
  if (a.id() == arrow::Type::FIXED_SIZE_LIST) {
    same &= static_cast<const arrow::FixedSizeListType&>(a).list_size() ==
            static_cast<const arrow::FixedSizeListType&>(b).list_size();
  }
  for (int i = 0; same && i < a.num_fields(); ++i) {
    same = IsSameType(*a.field(i)->type(), *b.field(i)->type()) &&
           (a.id() != arrow::Type::STRUCT || a.field(i)->name() == b.field(i)->name());
  }
  return same;
}

}  // namespace

Result<std::vector<int>> MatchColumns(const arrow::Schema& first, const std::string& first_path,
                                      const arrow::Schema& other) {
  std::vector<int> indices(static_cast<size_t>(first.num_fields()));
  std::iota(indices.begin(), indices.end(), 0);
  // Even a column that both have twice, which is told of the first.
  if (first.Equals(other, /*check_metadata=*/false)) return indices;
  for (const auto& field : other.fields()) {
    if (first.GetAllFieldIndices(field->name()).empty())
      return Fail(
          fmt::format("it has a column `{}`, and `{}` has none", field->name(), first_path));
  }
  for (int& index : indices) {
    const auto field = first.field(index);
    const std::vector<int> found = other.GetAllFieldIndices(field->name());
    if (found.empty())
      return Fail(fmt::format("it has no column `{}`, as `{}` has", field->name(), first_path));
    if (found.size() > 1)
      return Fail(fmt::format("it has the column `{}` {} times", field->name(), found.size()));
    const arrow::DataType& type = *other.field(found[0])->type();
    if (!IsSameType(*field->type(), type)) {
      return Fail(fmt::format("its column `{}` is of type {}, that of `{}` of type {}",
                              field->name(), type.ToString(), first_path,
                              field->type()->ToString()));
    }
    index = found[0];
  }
  return indices;
}

}  // namespace meshlaw::mesh
