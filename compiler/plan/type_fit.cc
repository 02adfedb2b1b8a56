// SPDX-License-Identifier: Apache-2.0
#include "compiler/plan/type_fit.h"

namespace meshlaw::plan {

using value::Type;
using value::TypeKind;

bool FitsValue(const value::TypeTable& types, value::TypeId column, value::TypeId wanted) {
  const Type& have = types[column];
  const Type& want = types[wanted];
  if (have.kind != want.kind || have.decl != want.decl || have.size != want.size) return false;
  if (have.element != want.element || have.key != want.key) return false;
  if (have.kind == TypeKind::Decimal) {
    return have.scale == want.scale && have.precision <= want.precision;
  }
  return want.nan || !have.nan;
}

bool Fits(const value::TypeTable& types, value::TypeId column, value::TypeId wanted) {
  if (types[column].optional && !types[wanted].optional) return false;
  return FitsValue(types, column, wanted);
}

}  // namespace meshlaw::plan
