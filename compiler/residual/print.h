// SPDX-License-Identifier: Apache-2.0
// A term in Meshlaw's own words, as an author would write it: infix, with no more parentheses than
// precedence asks for. Conversions that the compiler inserted are not shown.
#pragma once

#include <string>

#include "compiler/base/result.h"
#include "compiler/residual/term.h"

namespace meshlaw::residual {

/// An error if the text would be too long or too deep to be of use to anyone, or if part of it is
/// certain to fail, for which there are no words (Visible takes out what it can).
Result<std::string> Print(const Term& term, const value::TypeTable& types,
                          const value::Model& model);

}  // namespace meshlaw::residual
