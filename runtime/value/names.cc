// SPDX-License-Identifier: Apache-2.0
// The words of the .def lists and of the small closed enumerations.
#include "runtime/value/type.h"
#include "runtime/value/value.h"

namespace meshlaw::value {

std::string_view Name(TypeKind kind) {
  switch (kind) {
#define MESHLAW_TYPE(kind, name) \
  case TypeKind::kind: return name;
#include "runtime/value/types.def"
#undef MESHLAW_TYPE
  }
  MESHLAW_UNREACHABLE();
}

std::string_view Slug(Failure failure) {
  switch (failure) {
#define MESHLAW_FAILURE(name, slug, words) \
  case Failure::name: return slug;
#include "runtime/value/failures.def"
#undef MESHLAW_FAILURE
  }
  MESHLAW_UNREACHABLE();
}

std::string_view Words(Failure failure) {
  switch (failure) {
#define MESHLAW_FAILURE(name, slug, words) \
  case Failure::name: return words;
#include "runtime/value/failures.def"
#undef MESHLAW_FAILURE
  }
  MESHLAW_UNREACHABLE();
}

bool IsNotApplicable(Failure failure) {
  switch (failure) {
    case Failure::NullValue:
    case Failure::NotFinite:
    case Failure::BadType: return true;
    case Failure::Overflow:
    case Failure::DivisionByZero:
    case Failure::OutOfRange:
    case Failure::MissingAttribute:
    case Failure::MissingEntity: return false;
  }
  MESHLAW_UNREACHABLE();
}

std::string_view Name(Role role) {
  switch (role) {
    case Role::Principal: return "principal";
    case Role::Dataset: return "dataset";
    case Role::Column: return "column";
    case Role::Owner: return "owner";
    case Role::Context: return "context";
  }
  MESHLAW_UNREACHABLE();
}

std::optional<Role> RoleNamed(std::string_view name) {
  for (Role role : {Role::Principal, Role::Dataset, Role::Column, Role::Owner, Role::Context}) {
    if (Name(role) == name) return role;
  }
  return std::nullopt;
}

std::string_view Name(Authority authority) {
  switch (authority) {
    case Authority::Owner: return "owner";
    case Authority::Council: return "council";
    case Authority::Platform: return "platform";
    case Authority::Derived: return "derived";
  }
  MESHLAW_UNREACHABLE();
}

std::optional<Authority> AuthorityNamed(std::string_view name) {
  for (Authority authority :
       {Authority::Owner, Authority::Council, Authority::Platform, Authority::Derived}) {
    if (Name(authority) == name) return authority;
  }
  return std::nullopt;
}

}  // namespace meshlaw::value
