// SPDX-License-Identifier: Apache-2.0
// The parts of the report for terminals. Each appends whole lines.
#pragma once

#include <string>
#include <string_view>

#include "runtime/report/report.h"

namespace meshlaw::report {

/// How to write, and what was written.
class TextWriter {
 public:
  explicit TextWriter(const TextOptions& how) : options(how) {}

  enum class Ink { Plain, Critical, Error, Warning, Info, Good, Dim, Bold };
  std::string Paint(Ink ink, std::string_view text) const;
  static Ink InkOf(ir::Severity severity);

  void Line(std::string_view line = {});
  /// Visible() text, wrapped, each line behind `indent` spaces.
  void Paragraph(std::string_view text, int indent, Ink ink = Ink::Plain);
  /// "  fix       wrapped text": the label stands in the first line's indent.
  void Labelled(std::string_view label, std::string_view text);
  const TextOptions& options;
  std::string out;
};

void WriteMatrix(TextWriter& writer, const Report& report);
void WriteFinding(TextWriter& writer, const Finding& finding);
void WriteFaults(TextWriter& writer, const Report& report);
void WritePassed(TextWriter& writer, const Report& report);
/// The label's line and the source line below it: a finding must be whole when it is quoted alone.
void WritePlace(TextWriter& writer, std::string_view label, const Place& place,
                std::string_view note);

}  // namespace meshlaw::report
