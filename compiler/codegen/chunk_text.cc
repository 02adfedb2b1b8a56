// SPDX-License-Identifier: Apache-2.0
// Texts. Short ones are looked at as codes (see text_codes.h), and what is asked of a column again
// and again (a pattern, a set) is remembered by code.
#include <re2/re2.h>

#include <algorithm>
#include <bit>

#include "compiler/codegen/chunk_steps.h"
#include "compiler/ir/pattern.h"
#include "runtime/scan/text_table.h"

namespace meshlaw::codegen {

using ir::Op;
using scan::Chunk;
using scan::TextAt;

namespace {

/// An operand: a node's texts, or a constant.
struct TextOperand {
  const StepValue* value = nullptr;
  std::string constant;
  std::string_view At(int64_t row) const {
    return value == nullptr ? std::string_view(constant) : TextAt(value->texts, row);
  }
};

TextOperand OperandOf(const ColumnGraph& graph, const ChunkSteps& steps, NodeId id) {
  if (graph.IsConstant(id)) return {nullptr, graph[id].constant.string()};
  return {&steps[id], ""};
}

/// Sets `truth` where `test(row)` holds, among the rows with a value.
template <typename Test>
void FillTruth(StepValue& to, Test test) {
  for (size_t w = 0; w < to.present.size(); ++w) {
    uint64_t word = 0;
    for (uint64_t rest = to.present[w]; rest != 0; rest &= rest - 1) {
      const int bit = std::countr_zero(rest);
      const int64_t row = static_cast<int64_t>(w) * 64 + bit;
      word |= uint64_t{test(row)} << bit;
    }
    to.truth[w] = word;
  }
}

/// Short texts are equal exactly where their codes are; of long ones the codes tell the beginning.
void FillEquality(const StepValue& a, const StepValue& b, bool negates, StepValue& to) {
  for (size_t w = 0; w < to.present.size(); ++w) {
    if (to.present[w] == 0) {
      to.truth[w] = 0;
      continue;
    }
    const uint64_t* x = a.codes + w * 64;
    const uint64_t* y = b.codes + w * 64;
    uint64_t equal = 0, is_long = 0;
    for (int i = 0; i < 64; ++i) {
      equal |= uint64_t{x[i] == y[i]} << i;
      is_long |= uint64_t{x[i] >= scan::kLongTextCode} << i;
    }
    for (uint64_t rest = equal & is_long & to.present[w]; rest != 0; rest &= rest - 1) {
      const int64_t row = static_cast<int64_t>(w) * 64 + std::countr_zero(rest);
      if (TextAt(a.texts, row) != TextAt(b.texts, row)) equal &= ~(rest & -rest);
    }
    to.truth[w] = (negates ? ~equal : equal) & to.present[w];
  }
}

bool Holds(Op op, std::string_view a, std::string_view b) {
  switch (op) {
    case Op::Eq: return a == b;
    case Op::Ne: return a != b;
    case Op::Lt: return a < b;
    case Op::Le: return a <= b;
    case Op::Gt: return a > b;
    case Op::Ge: return a >= b;
    case Op::HasText: return a.find(b) != a.npos;
    case Op::StartsWith: return a.starts_with(b);
    case Op::EndsWith: return a.ends_with(b);
    default: MESHLAW_UNREACHABLE();
  }
}

/// Answers by short code. Full tables take no more: memory is bounded, and a column without
/// repetitions gains nothing from remembering.
class CodeMemo {
 public:
  CodeMemo() : codes_(kSlots), answers_(kSlots) {}

  template <typename Answer>
  bool Ask(uint64_t code, Answer answer) {
    uint64_t at = (code * 0x9E3779B97F4A7C15u) >> (64 - kBits);
    const uint64_t* codes = codes_.data();
    for (; codes[at] != 0; at = (at + 1) & (kSlots - 1)) {
      if (codes[at] == code + 1) return answers_.data()[at] != 0;
    }
    const bool is_true = answer();
    if (used_ < kSlots / 2) {
      ++used_;
      codes_[at] = code + 1;
      answers_[at] = is_true;
    }
    return is_true;
  }

 private:
  static constexpr int kBits = 14;
  static constexpr uint64_t kSlots = 1 << kBits;
  std::vector<uint64_t> codes_;  ///< plus 1; 0: free
  std::vector<uint8_t> answers_;
  uint64_t used_ = 0;
};

int64_t CodePoints(std::string_view text) {
  return std::count_if(text.begin(), text.end(),
                       [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

void Changed(Op op, std::string_view text, std::string& to) {
  if (op == Op::Trim) {
    constexpr std::string_view kSpace = " \t\n\v\f\r";
    const size_t first = text.find_first_not_of(kSpace);
    if (first != text.npos) to += text.substr(first, text.find_last_not_of(kSpace) + 1 - first);
    return;
  }
  const char from = op == Op::Lower ? 'A' : 'a';
  for (char c : text) to += c >= from && c <= from + 25 ? static_cast<char>(c ^ 0x20) : c;
}

/// Texts of one's own, row after row.
class TextWriter {
 public:
  explicit TextWriter(StepValue& to) : to_(to) {
    to_.bytes.clear();
    to_.offsets.assign(1, 0);
  }
  std::string& bytes() { return to_.bytes; }
  void EndRow() { to_.offsets.push_back(static_cast<int64_t>(to_.bytes.size())); }
  void Finish(int64_t rows) {
    to_.texts = {scan::Physical::LargeString, rows,   0, nullptr, to_.bytes.data(),
                 to_.offsets.data(),          nullptr};
  }

 private:
  StepValue& to_;
};

}  // namespace

ChunkSteps::Step ChunkSteps::MakeTextTest(const Node& node, StepValue& to) {
  const TextOperand a = OperandOf(graph_, *this, node.args[0]);
  const TextOperand b = OperandOf(graph_, *this, node.args[1]);
  return [a, b, op = node.op, &to](const Chunk&) {
    JoinMasks({a.value, b.value}, to);
    FillTruth(to, [&](int64_t row) { return Holds(op, a.At(row), b.At(row)); });
  };
}

/// Equality takes optionals too: two nulls are equal, a null equals no text.
ChunkSteps::Step ChunkSteps::MakeTextComparison(const Node& node, StepValue& to) {
  const bool is_equality = node.op == Op::Eq || node.op == Op::Ne;
  const bool are_columns = !graph_.IsConstant(node.args[0]) && !graph_.IsConstant(node.args[1]);
  if (is_equality && are_columns) {
    for (NodeId arg : node.args) RequireCodes(arg);
  }
  const TextOperand a = OperandOf(graph_, *this, node.args[0]);
  const TextOperand b = OperandOf(graph_, *this, node.args[1]);
  return [a, b, op = node.op, by_code = is_equality && are_columns, &to](const Chunk& chunk) {
    JoinMasks({a.value, b.value}, to);
    if (by_code) {
      FillEquality(*a.value, *b.value, op == Op::Ne, to);
    } else {
      FillTruth(to, [&](int64_t row) { return Holds(op, a.At(row), b.At(row)); });
    }
    for (size_t w = 0; w < scan::WordCount(chunk.rows); ++w) {
      const uint64_t all = scan::RowsOfWord(chunk.rows, w);
      const uint64_t one_null = all & ~(to.present[w] | to.not_applicable[w] | to.error[w]);
      const auto null_of = [&](const TextOperand& operand) {
        return operand.value == nullptr ? 0 : all & ~operand.value->present[w];
      };
      const uint64_t both_null = one_null & null_of(a) & null_of(b);
      to.present[w] |= one_null;
      to.truth[w] |= op == Op::Eq ? both_null : op == Op::Ne ? one_null & ~both_null : 0;
    }
  };
}

ChunkSteps::Step ChunkSteps::MakeTextSet(const Node& node, StepValue& to) {
  RequireCodes(node.args[0]);
  const StepValue& from = ValueOf(node.args[0]);
  auto coder = std::make_shared<scan::TextCoder>();
  auto codes = std::make_shared<scan::DenseTable<uint64_t>>();
  for (const value::Value& element : graph_[node.args[1]].constant.elements()) {
    codes->Intern(coder->Code(element.string()));
  }
  codes->Seal();
  return [&from, coder, codes, &to](const Chunk&) {
    JoinMasks({&from}, to);
    FillTruth(to, [&](int64_t row) {
      uint64_t code = from.codes[row];
      if (scan::IsLongTextCode(code)) code = coder->Find(TextAt(from.texts, row));
      return code != scan::TextCoder::kAbsent &&
             codes->Find(code) != scan::DenseTable<uint64_t>::kNone;
    });
  };
}

ChunkSteps::Step ChunkSteps::MakeMatches(const Node& node, StepValue& to) {
  RequireCodes(node.args[0]);
  const StepValue& from = ValueOf(node.args[0]);
  auto pattern = std::make_shared<re2::RE2>(node.constant.string(), ir::PatternOptions());
  auto memo = std::make_shared<CodeMemo>();
  return [&from, pattern, memo, &to](const Chunk&) {
    JoinMasks({&from}, to);
    FillTruth(to, [&](int64_t row) {
      const auto match = [&] {
        const std::string_view text = TextAt(from.texts, row);
        return re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), *pattern);
      };
      const uint64_t code = from.codes[row];
      return scan::IsLongTextCode(code) ? match() : memo->Ask(code, match);
    });
  };
}

ChunkSteps::Step ChunkSteps::MakeLength(const Node& node, StepValue& to) {
  const StepValue& from = ValueOf(node.args[0]);
  return [&from, &to](const Chunk&) {
    JoinMasks({&from}, to);
    ForEachPresent(to, [&](int64_t row) {
      to.integers[static_cast<size_t>(row)] = CodePoints(TextAt(from.texts, row));
    });
  };
}

ChunkSteps::Step ChunkSteps::MakeTextChange(const Node& node, StepValue& to) {
  const StepValue& from = ValueOf(node.args[0]);
  return [&from, op = node.op, &to](const Chunk& chunk) {
    JoinMasks({&from}, to);
    TextWriter writer(to);
    for (int64_t row = 0; row < chunk.rows; ++row) {
      if (scan::RowBit(to.present, row)) Changed(op, TextAt(from.texts, row), writer.bytes());
      writer.EndRow();
    }
    writer.Finish(chunk.rows);
  };
}

/// `??` and the test for a value: a null takes the second operand, or is not applicable.
ChunkSteps::Step ChunkSteps::MakeTextChoice(const Node& node, StepValue& to) {
  const StepValue& from = ValueOf(node.args[0]);
  TextOperand otherwise;
  const bool has_other = node.op == Op::Coalesce;
  if (has_other) otherwise = OperandOf(graph_, *this, node.args[1]);
  return [&from, otherwise, has_other, &to](const Chunk& chunk) {
    TextWriter writer(to);
    for (int64_t row = 0; row < chunk.rows; ++row) {
      const bool is_present = scan::RowBit(from.present, row);
      const bool other_present =
          has_other && (otherwise.value == nullptr || scan::RowBit(otherwise.value->present, row));
      if (is_present) writer.bytes() += TextAt(from.texts, row);
      if (!is_present && other_present) writer.bytes() += otherwise.At(row);
      writer.EndRow();
    }
    writer.Finish(chunk.rows);
    for (size_t w = 0; w < scan::WordCount(chunk.rows); ++w) {
      const uint64_t null = scan::RowsOfWord(chunk.rows, w) &
                            ~(from.present[w] | from.not_applicable[w] | from.error[w]);
      const StepValue* other = otherwise.value;
      const uint64_t all = ~uint64_t{0};
      const uint64_t present = !has_other ? 0 : other == nullptr ? all : other->present[w];
      const uint64_t missing = !has_other ? all : other == nullptr ? 0 : other->not_applicable[w];
      to.present[w] = from.present[w] | (null & present);
      to.not_applicable[w] = from.not_applicable[w] | (null & missing);
      to.error[w] = from.error[w] | (null & (other == nullptr ? 0 : other->error[w]));
    }
  };
}

}  // namespace meshlaw::codegen
