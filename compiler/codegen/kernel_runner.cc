// SPDX-License-Identifier: Apache-2.0
#include "compiler/codegen/kernel_runner.h"

#include <algorithm>
#include <cstring>

namespace meshlaw::codegen {

using scan::Chunk;
using scan::ColumnView;
using scan::RowOutput;
using Kind = KernelInput::Kind;

namespace {

constexpr size_t kRoomBytes = 64 * 16;  ///< of one block of the widest values

}  // namespace

KernelRunner::KernelRunner(const ColumnGraph& graph, const ChunkSteps& steps,
                           const KernelPlan& plan, Kernel kernel, unsigned lanes)
    : graph_(graph),
      steps_(steps),
      plan_(plan),
      kernel_(kernel),
      lanes_(lanes),
      buffers_(plan.inputs.size()),
      inputs_(plan.inputs.size()),
      located_(plan.inputs.size()),
      outputs_(plan.outputs.size() * kOutputPointers),
      deferred_(plan.outputs.size()) {
  const size_t words = scan::WordCount(Chunk::kRowsMax) + 1;
  ones_.assign(words, ~uint64_t{0});
  zeros_.assign(words, 0);
  for (scan::Words& rows : deferred_) rows.assign(words, 0);
  for (Buffer& buffer : buffers_) buffer.tail.assign(kRoomBytes, 0);
}

// ---- inputs ----

const uint8_t* KernelRunner::Bits(const ColumnView& view, const uint8_t* bits, int64_t rows,
                                  Buffer& buffer) {
  if (view.offset % 8 == 0) return bits + view.offset / 8;
  buffer.bits.resize(scan::WordCount(Chunk::kRowsMax) + 1);
  scan::CopyBits(bits, view.offset, rows, buffer.bits.data());
  return reinterpret_cast<const uint8_t*>(buffer.bits.data());
}

const uint8_t* KernelRunner::Locate(const KernelInput& input, const Chunk& chunk, Buffer& buffer) {
  const auto bytes = [](const auto* pointer) { return reinterpret_cast<const uint8_t*>(pointer); };
  switch (input.kind) {
    case Kind::Values: {
      const ColumnView& view = chunk.columns[static_cast<size_t>(input.column)];
      const auto* values = static_cast<const uint8_t*>(view.values);
      return view.physical == scan::Physical::Bool ? Bits(view, values, chunk.rows, buffer)
                                                   : values;
    }
    case Kind::Valid: {
      const ColumnView& view = chunk.columns[static_cast<size_t>(input.column)];
      if (view.validity == nullptr) return bytes(ones_.data());
      return Bits(view, view.validity, chunk.rows, buffer);
    }
    case Kind::Malformed: {
      const ColumnView& view = chunk.columns[static_cast<size_t>(input.column)];
      if (view.malformed == nullptr) return bytes(zeros_.data());
      return Bits(view, view.malformed, chunk.rows, buffer);
    }
    case Kind::StepValues: {
      const StepValue& value = steps_[input.node];
      return graph_[input.node].form == Form::Real ? bytes(value.reals.data())
                                                   : bytes(value.integers.data());
    }
    case Kind::StepCodes: return bytes(steps_[input.node].codes);
    case Kind::StepTruth: return bytes(steps_[input.node].truth.data());
    case Kind::StepPresent: return bytes(steps_[input.node].present.data());
    case Kind::StepNotApplicable: return bytes(steps_[input.node].not_applicable.data());
    case Kind::StepError: return bytes(steps_[input.node].error.data());
  }
  MESHLAW_UNREACHABLE();
}

size_t KernelRunner::WidthOf(const KernelInput& input) const {
  if (input.kind == Kind::StepValues || input.kind == Kind::StepCodes) return 64;
  if (input.kind != Kind::Values) return 1;
  const size_t width = scan::WidthOf(graph_.PhysicalOf(input.column));
  return width == 0 ? 1 : width * 8;
}

/// What we made has room for whole words of rows; what came from outside has not.
bool KernelRunner::IsPadded(const KernelInput& input) const {
  return input.kind != Kind::Values && input.kind != Kind::Valid && input.kind != Kind::Malformed;
}

// ---- outputs ----

void* KernelRunner::OutputAt(size_t index, size_t pointer, int64_t row, RowOutput& output) {
  const auto at = [&](scan::Words& words) {
    return reinterpret_cast<uint8_t*>(words.data()) + row / 8;
  };
  const KernelOutput& plan = plan_.outputs[index];
  switch (pointer) {
    case 0: return at(plan.shape == scan::Shape::Truth ? output.truth : output.present);
    case 1: return at(output.not_applicable);
    case 2: return at(output.error);
    case 3: return at(deferred_[index]);
    default: break;
  }
  if (plan.shape == scan::Shape::Truth) return nullptr;
  if (plan.shape == scan::Shape::Reals) return output.reals.data() + row;
  return output.integers.data() + row;
}

// ---- calls ----

void KernelRunner::Call(const Chunk& chunk, std::span<RowOutput> outputs, int64_t from,
                        int64_t blocks, bool is_tail) {
  for (size_t i = 0; i < inputs_.size(); ++i) {
    const size_t width = WidthOf(plan_.inputs[i]);
    const uint8_t* begin = located_[i] + static_cast<size_t>(from) * width / 8;
    inputs_[i] = begin;
    if (!is_tail || IsPadded(plan_.inputs[i])) continue;
    const size_t bytes = (static_cast<size_t>(chunk.rows - from) * width + 7) / 8;
    std::memcpy(buffers_[i].tail.data(), begin, bytes);
    inputs_[i] = buffers_[i].tail.data();
  }
  for (size_t i = 0; i < outputs_.size(); ++i) {
    const size_t index = i / kOutputPointers;
    outputs_[i] =
        OutputAt(index, i % kOutputPointers, from, outputs[plan_.outputs[index].function]);
  }
  kernel_(inputs_.data(), outputs_.data(), 0, blocks);
}

/// Bits that the kernel does not write may be left from rows that were put off.
void KernelRunner::ClearUnwritten(std::span<RowOutput> outputs) {
  for (const KernelOutput& plan : plan_.outputs) {
    RowOutput& output = outputs[plan.function];
    if (!plan.writes_deferred) continue;
    if (!plan.writes_not_applicable) std::ranges::fill(output.not_applicable, 0);
    if (!plan.writes_error) std::ranges::fill(output.error, 0);
  }
}

void KernelRunner::Run(const Chunk& chunk, std::span<RowOutput> outputs) {
  ClearUnwritten(outputs);
  for (size_t i = 0; i < inputs_.size(); ++i) {
    located_[i] = Locate(plan_.inputs[i], chunk, buffers_[i]);
  }
  const int64_t blocks = chunk.rows / lanes_;
  const int64_t whole = blocks * lanes_;
  if (blocks > 0) Call(chunk, outputs, 0, blocks, false);
  if (whole < chunk.rows) Call(chunk, outputs, whole, 1, true);
  if (chunk.rows % 64 == 0) return;
  // Rows that are not there: of the last block, and of a longer chunk before.
  const size_t last = scan::WordCount(chunk.rows) - 1;
  const uint64_t rows = scan::RowsOfWord(chunk.rows, last);
  for (size_t i = 0; i < plan_.outputs.size(); ++i) {
    RowOutput& output = outputs[plan_.outputs[i].function];
    for (scan::Words* words :
         {&output.truth, &output.present, &output.not_applicable, &output.error, &deferred_[i]}) {
      if (!words->empty()) (*words)[last] &= rows;
    }
  }
}

}  // namespace meshlaw::codegen
