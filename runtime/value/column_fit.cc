// SPDX-License-Identifier: Apache-2.0
#include "runtime/value/column_fit.h"

namespace meshlaw::value {

bool ColumnValueFits(const TypeTable& types, TypeId column, TypeId wanted) {
  const Type& have = types[column];
  const Type& want = types[wanted];
  if (have.kind != want.kind || have.decl != want.decl) return false;
  if (want.size != 0 && have.size != want.size) return false;
  if (have.element != want.element || have.key != want.key) return false;
  if (have.kind == TypeKind::Decimal) {
    return have.scale == want.scale && have.precision <= want.precision;
  }
  return want.nan || !have.nan;
}

bool ColumnFits(const TypeTable& types, TypeId column, TypeId wanted) {
  if (types[column].optional && !types[wanted].optional) return false;
  return ColumnValueFits(types, column, wanted);
}

}  // namespace meshlaw::value
