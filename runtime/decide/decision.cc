// SPDX-License-Identifier: Apache-2.0
#include "runtime/decide/decision.h"

namespace meshlaw::decide {

std::string_view Name(Class decision_class) {
  switch (decision_class) {
    case Class::Permitted: return "permitted";
    case Class::Forbidden: return "forbidden";
    case Class::NoMatch: return "no match";
    case Class::Error: return "error";
  }
  MESHLAW_UNREACHABLE();
}

}  // namespace meshlaw::decide
