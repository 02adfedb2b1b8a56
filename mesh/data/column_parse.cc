// SPDX-License-Identifier: Apache-2.0
// Cells of a CSV as values of the contract's types. A cell that cannot be read is null and
// malformed.
#include <charconv>
#include <cmath>
#include <cstring>

#include "compiler/source/source.h"
#include "mesh/data/column_view.h"
#include "runtime/scan/column_value.h"
#include "runtime/value/conform.h"
#include "runtime/value/time.h"

namespace meshlaw::mesh {

using scan::ColumnView;
using scan::Physical;
using value::TypeKind;

namespace {

std::string_view Trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

std::string_view WithoutPlus(std::string_view text) {
  bool plus = text.size() > 1 && text[0] == '+' && text[1] != '-' && text[1] != '+';
  return plus ? text.substr(1) : text;
}

template <typename Number>
std::optional<Number> ParseNumber(std::string_view cell) {
  std::string_view text = WithoutPlus(Trimmed(cell));
  Number number{};
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<bool> ParseBool(std::string_view cell) {
  std::string_view text = Trimmed(cell);
  std::string lower;
  for (char c : text.substr(0, 6))
    lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (lower == "true" || lower == "1") return true;
  if (lower == "false" || lower == "0") return false;
  return std::nullopt;
}

/// "2026-01-31 13:45:00" is meant as with a `T`.
std::string WithT(std::string_view text) {
  std::string with_t(text);
  if (with_t.size() > 10 && with_t[10] == ' ') with_t[10] = 'T';
  return with_t;
}

std::optional<int64_t> ParseInstant(std::string_view cell, bool zone_required) {
  std::string text = WithT(Trimmed(cell));
  if (auto micros = value::ParseTimestamp(text)) return micros;
  return zone_required ? std::nullopt : value::ParseLocalTimestamp(text);
}

std::optional<value::Int128> ParseDecimal(std::string_view cell, const value::Type& type) {
  auto decimal = value::Decimal::Parse(WithoutPlus(Trimmed(cell)));
  if (decimal) decimal = value::FitDecimal(*decimal, type);
  if (!decimal) return std::nullopt;
  decimal = decimal->Rescaled(type.scale);
  return decimal ? std::optional(decimal->unscaled) : std::nullopt;
}

class Parser {
 public:
  Parser(const ColumnPlan& plan, const ColumnView& text, BatchMemory& memory)
      : plan_(plan), text_(text), memory_(memory) {
    view_.physical = plan.physical.physical;
    view_.length = text.length;
    validity_ = memory.New(BitBytes(text.length));
    malformed_ = memory.New(BitBytes(text.length));
  }

  ColumnView Run() {
    bool zone = plan_.zone_required;
    switch (plan_.type.kind) {
      case TypeKind::Bool: ParseBools(); break;
      case TypeKind::Int: Fixed<int64_t>(ParseNumber<int64_t>); break;
      case TypeKind::Float: Fixed<double>(ParseNumber<double>); break;
      case TypeKind::Decimal:
        Fixed<value::Int128>([&](std::string_view cell) { return ParseDecimal(cell, plan_.type); });
        break;
      case TypeKind::Date:
        Fixed<int32_t>([](std::string_view cell) { return value::ParseDate(Trimmed(cell)); });
        break;
      case TypeKind::Time:
        Fixed<int64_t>([](std::string_view cell) { return value::ParseTime(Trimmed(cell)); });
        break;
      case TypeKind::Timestamp:
        Fixed<int64_t>([&](std::string_view cell) { return ParseInstant(cell, zone); });
        break;
      case TypeKind::LocalTimestamp:
        Fixed<int64_t>(
            [](std::string_view cell) { return value::ParseLocalTimestamp(WithT(Trimmed(cell))); });
        break;
      default: Text(); break;
    }
    view_.validity = validity_;
    view_.malformed = malformed_;
    view_.source_bytes = text_.values;
    view_.source_offsets = static_cast<const int32_t*>(text_.offsets);
    return view_;
  }

 private:
  bool IsNull(int64_t row) const {
    return text_.validity != nullptr && !BitAt(text_.validity, text_.offset + row);
  }
  std::string_view Cell(int64_t row) const {
    const auto* offsets = static_cast<const int32_t*>(text_.offsets);
    return {static_cast<const char*>(text_.values) + offsets[row],
            static_cast<size_t>(offsets[row + 1] - offsets[row])};
  }

  template <typename To, typename Read>
  void Fixed(Read read) {
    uint8_t* values = memory_.New(static_cast<size_t>(text_.length) * sizeof(To));
    for (int64_t row = 0; row < text_.length; ++row) {
      if (IsNull(row)) continue;
      auto value = read(Cell(row));
      SetBit(value ? validity_ : malformed_, row);
      if (!value) continue;
      To cell = static_cast<To>(*value);
      std::memcpy(values + static_cast<size_t>(row) * sizeof(To), &cell, sizeof(To));
    }
    view_.values = values;
  }

  void ParseBools() {
    uint8_t* values = memory_.New(BitBytes(text_.length));
    for (int64_t row = 0; row < text_.length; ++row) {
      if (IsNull(row)) continue;
      auto value = ParseBool(Cell(row));
      SetBit(value ? validity_ : malformed_, row);
      if (value && *value) SetBit(values, row);
    }
    view_.values = values;
  }

  /// Text stays where it is; bytes that are not UTF-8 are malformed.
  void Text() {
    for (int64_t row = 0; row < text_.length; ++row) {
      if (!IsNull(row)) SetBit(source::FirstInvalidUtf8(Cell(row)) ? malformed_ : validity_, row);
    }
    view_.values = text_.values;
    view_.offsets = text_.offsets;
  }

  const ColumnPlan& plan_;
  const ColumnView& text_;
  BatchMemory& memory_;
  ColumnView view_;
  uint8_t* validity_ = nullptr;
  uint8_t* malformed_ = nullptr;
};

}  // namespace

ColumnView ParseColumn(const ColumnPlan& plan, const ColumnView& text, BatchMemory& memory) {
  return Parser(plan, text, memory).Run();
}

}  // namespace meshlaw::mesh
