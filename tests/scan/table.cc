// SPDX-License-Identifier: Apache-2.0
#include "tests/scan/table.h"

#include <algorithm>
#include <cstring>
#include <sstream>
#include <stdexcept>

namespace meshlaw::scan {

namespace {

using value::Int128;

/// A column's memory. Sized exactly: what is read beyond is a fault.
struct Buffers {
  std::vector<uint8_t> validity, malformed, values, offsets;
};

void SetBit(std::vector<uint8_t>& bits, int64_t index) {
  bits[static_cast<size_t>(index >> 3)] |= static_cast<uint8_t>(1u << (index & 7));
}

class ColumnLayout {
 public:
  ColumnLayout(const TableColumn& column, int64_t from, int64_t rows, const Layout& layout)
      : column_(column), from_(from), rows_(rows), layout_(layout) {}

  ColumnView Make(Buffers& buffers) {
    buffers_ = &buffers;
    MakeBitmaps();
    if (IsText()) {
      MakeTexts();
    } else if (column_.physical.physical == Physical::Bool) {
      MakeBits();
    } else {
      MakeNumbers();
    }
    ColumnView view;
    view.physical = column_.physical.physical;
    view.length = rows_;
    view.offset = layout_.bit_offset;
    view.validity = buffers.validity.empty() ? nullptr : buffers.validity.data();
    view.malformed = buffers.malformed.empty() ? nullptr : buffers.malformed.data();
    view.values = buffers.values.data();
    view.offsets = buffers.offsets.empty() ? nullptr : buffers.offsets.data();
    return view;
  }

 private:
  const Cell& At(int64_t row) const { return column_.cells[static_cast<size_t>(from_ + row)]; }
  bool IsText() const {
    return column_.physical.physical == Physical::String ||
           column_.physical.physical == Physical::LargeString;
  }
  std::vector<uint8_t> Bits() const {
    return std::vector<uint8_t>(static_cast<size_t>((rows_ + layout_.bit_offset + 7) / 8), 0);
  }

  void MakeBitmaps() {
    bool any_missing = layout_.always_bitmaps, any_malformed = layout_.always_bitmaps;
    for (int64_t i = 0; i < rows_; ++i) {
      any_malformed |= std::holds_alternative<Malformed>(At(i));
      any_missing |= At(i).index() < 2;
    }
    if (any_missing) {
      buffers_->validity = Bits();
      // What lies before the first row is not ours and may be anything.
      for (int i = 0; i < layout_.bit_offset; i += 2) SetBit(buffers_->validity, i);
    }
    if (any_malformed) buffers_->malformed = Bits();
    for (int64_t i = 0; i < rows_; ++i) {
      const int64_t at = layout_.bit_offset + i;
      if (any_missing && At(i).index() >= 2) SetBit(buffers_->validity, at);
      if (any_malformed && std::holds_alternative<Malformed>(At(i))) {
        SetBit(buffers_->malformed, at);
      }
    }
  }

  void MakeBits() {
    buffers_->values = Bits();
    for (int64_t i = 0; i < rows_; ++i) {
      const auto* number = std::get_if<Int128>(&At(i));
      if (number != nullptr && *number != 0) SetBit(buffers_->values, layout_.bit_offset + i);
    }
  }

  void MakeTexts() {
    const size_t width = WidthOf(column_.physical);
    int64_t end = 3;  // an offset need not start at 0
    buffers_->values.assign(3, 'x');
    const auto put_offset = [&] {
      const auto* bytes = reinterpret_cast<const uint8_t*>(&end);
      buffers_->offsets.insert(buffers_->offsets.end(), bytes, bytes + width);
    };
    put_offset();
    for (int64_t i = 0; i < rows_; ++i) {
      if (const auto* text = std::get_if<std::string>(&At(i))) {
        buffers_->values.insert(buffers_->values.end(), text->begin(), text->end());
      }
      end = static_cast<int64_t>(buffers_->values.size());
      put_offset();
    }
    buffers_->values.shrink_to_fit();
    buffers_->offsets.shrink_to_fit();
  }

  template <typename T>
  void Put(T number) {
    const auto* bytes = reinterpret_cast<const uint8_t*>(&number);
    buffers_->values.insert(buffers_->values.end(), bytes, bytes + sizeof(T));
  }

  void PutReal(double number) {
    const Physical physical = column_.physical.physical;
    const bool is_wide = physical == Physical::Float64 || physical == Physical::DoubleList;
    is_wide ? Put(number) : Put(static_cast<float>(number));
  }

  void MakeNumbers() {
    const size_t width = WidthOf(column_.physical);
    for (int64_t i = 0; i < rows_; ++i) {
      const size_t begin = buffers_->values.size();
      if (const auto* real = std::get_if<double>(&At(i))) PutReal(*real);
      if (const auto* vector = std::get_if<std::vector<double>>(&At(i))) {
        for (double element : *vector) PutReal(element);
      }
      if (const auto* number = std::get_if<Int128>(&At(i))) {
        const auto* bytes = reinterpret_cast<const uint8_t*>(number);
        buffers_->values.insert(buffers_->values.end(), bytes, bytes + width);
      }
      // Where there is no value there may be anything.
      buffers_->values.resize(begin + width, 0xA5);
    }
    buffers_->values.shrink_to_fit();
  }

  const TableColumn& column_;
  int64_t from_, rows_;
  const Layout& layout_;
  Buffers* buffers_ = nullptr;
};

class TableSource : public BatchSource {
 public:
  TableSource(const Table& table, const Layout& layout) : table_(table), layout_(layout) {
    for (const TableColumn& column : table.columns) columns_.push_back(column.physical);
  }
  const std::vector<PhysicalColumn>& columns() const override { return columns_; }
  std::optional<int64_t> row_count() const override { return table_.rows(); }

  Result<std::optional<Batch>> Next() override {
    if (next_ >= table_.rows()) return std::optional<Batch>();
    const int64_t rows = std::min(layout_.batch_rows, table_.rows() - next_);
    auto memory = std::make_shared<std::vector<Buffers>>(table_.columns.size());
    Batch batch{rows, {}, memory};
    for (size_t i = 0; i < table_.columns.size(); ++i) {
      batch.columns.push_back(
          ColumnLayout(table_.columns[i], next_, rows, layout_).Make((*memory)[i]));
    }
    next_ += rows;
    return std::optional(std::move(batch));
  }

 private:
  Table table_;
  Layout layout_;
  std::vector<PhysicalColumn> columns_;
  int64_t next_ = 0;
};

PhysicalColumn ParsePhysical(std::string name, const std::string& text) {
  PhysicalColumn column;
  column.name = std::move(name);
  const size_t open = text.find('(');
  const std::string kind = text.substr(0, open);
  std::string inside = open == text.npos ? "" : text.substr(open + 1, text.size() - open - 2);
  for (int i = 0; i <= static_cast<int>(Physical::DoubleList); ++i) {
    if (Name(static_cast<Physical>(i)) == kind) column.physical = static_cast<Physical>(i);
  }
  if (kind == "float_list") column.physical = Physical::FloatList;
  if (kind == "double_list") column.physical = Physical::DoubleList;
  const int64_t number = inside.empty() ? 0 : std::stoll(inside);
  if (column.physical == Physical::Decimal128) column.scale = static_cast<uint8_t>(number);
  if (column.physical == Physical::Timestamp) column.unit_per_second = number;
  if (kind.ends_with("_list")) column.list_size = static_cast<int32_t>(number);
  column.utc = inside.find("utc") != inside.npos;
  return column;
}

Int128 ParseInteger(const std::string& text) {
  const bool is_negative = text.starts_with('-');
  Int128 number = 0;
  for (size_t i = is_negative ? 1 : 0; i < text.size(); ++i) number = number * 10 + (text[i] - '0');
  return is_negative ? -number : number;
}

bool IsReal(Physical physical) {
  return physical == Physical::Float32 || physical == Physical::Float64;
}

std::vector<std::string> Tokens(const std::string& line) {
  std::vector<std::string> tokens;
  for (size_t at = 0; at < line.size();) {
    if (line[at] == ' ') {
      ++at;
      continue;
    }
    const char closing = line[at] == '"' ? '"' : line[at] == '[' ? ']' : ' ';
    size_t end = line.find(closing, at + 1);
    if (end == line.npos) end = line.size();
    if (closing != ' ' && end < line.size()) ++end;
    tokens.push_back(line.substr(at, end - at));
    at = end;
  }
  return tokens;
}

Cell ParseCell(const std::string& token, const PhysicalColumn& column) {
  if (token == "null") return Missing{};
  if (token == "!") return Malformed{};
  if (token == "true") return Int128{1};
  if (token == "false") return Int128{0};
  if (token[0] == '"') return token.substr(1, token.size() - 2);
  if (token[0] == '[') {
    std::istringstream in(token.substr(1, token.size() - 2));
    std::vector<double> elements;
    for (std::string element; in >> element;) elements.push_back(std::stod(element));
    return elements;
  }
  if (IsReal(column.physical)) return std::stod(token);
  return ParseInteger(token);
}

}  // namespace

Table Table::Rows(int64_t from, int64_t count) const {
  Table part;
  for (const TableColumn& column : columns) {
    part.columns.push_back(
        {column.physical, {column.cells.begin() + from, column.cells.begin() + from + count}});
  }
  return part;
}

std::unique_ptr<BatchSource> MakeSource(const Table& table, const Layout& layout) {
  return std::make_unique<TableSource>(table, layout);
}

Table ParseTable(const std::string& text) {
  Table table;
  std::istringstream in(text);
  std::string line;
  while (std::getline(in, line)) {
    const std::vector<std::string> tokens = Tokens(line);
    if (tokens.empty()) continue;
    if (table.columns.empty()) {
      for (const std::string& token : tokens) {
        const size_t colon = token.find(':');
        table.columns.push_back(
            {ParsePhysical(token.substr(0, colon), token.substr(colon + 1)), {}});
      }
      continue;
    }
    if (tokens.size() != table.columns.size()) throw std::runtime_error("bad row: " + line);
    for (size_t i = 0; i < tokens.size(); ++i) {
      table.columns[i].cells.push_back(ParseCell(tokens[i], table.columns[i].physical));
    }
  }
  return table;
}

}  // namespace meshlaw::scan
