// SPDX-License-Identifier: Apache-2.0
// How names and strings are spelt in source: which names need backticks where, and how a decoded
// string is written back. The formatter and the dump use it.
#pragma once

#include <string>
#include <string_view>

namespace meshlaw::ast {

enum class KeywordClass { None, Soft, Part, Reserved, Literal };
KeywordClass ClassOf(std::string_view word);

/// The places a name can stand in, from the freest to the strictest (see grammar/MeshlawParser.g4).
enum class NamePlace { Any, Name, Binder, OutcomeLabel, Mask, Type };

/// The name as written in that place: as it is, or in backticks.
std::string SpellName(std::string_view name, NamePlace place);

/// A string literal whose decoded value is `text`. What a reader could not see, or what could
/// change how the line shows (controls, bidirectional and zero-width characters), is written
/// \u{...}.
std::string SpellString(std::string_view text);

}  // namespace meshlaw::ast
