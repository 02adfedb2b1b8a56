// SPDX-License-Identifier: Apache-2.0
// KernelRunner: one kernel's pointers, filled for each chunk. Private to the room.
//
// Whole blocks are read where they lie; the rows after the last whole block are copied into buffers
// that have room for one, so no kernel reads past the end of a column. Bitmaps that do not start at
// a byte are shifted first.
#pragma once

#include <span>

#include "compiler/codegen/chunk_steps.h"
#include "compiler/codegen/columnar_jit.h"

namespace meshlaw::codegen {

class KernelRunner {
 public:
  KernelRunner(const ColumnGraph& graph, const ChunkSteps& steps, const KernelPlan& plan,
               Kernel kernel, unsigned lanes);

  /// Fills what the plan's outputs are; of the others nothing is touched.
  void Run(const scan::Chunk& chunk, std::span<scan::RowOutput> outputs);
  const KernelPlan& plan() const { return plan_; }
  /// Rows of an output that the kernel put off.
  const scan::Words& deferred(size_t output) const { return deferred_[output]; }

 private:
  struct Buffer {
    std::vector<uint64_t> bits;  ///< a bitmap, shifted
    std::vector<uint8_t> tail;   ///< the last rows, with room for a block
  };
  const uint8_t* Bits(const scan::ColumnView& view, const uint8_t* bits, int64_t rows,
                      Buffer& buffer);
  const uint8_t* Locate(const KernelInput& input, const scan::Chunk& chunk, Buffer& buffer);
  /// Bits per row of an input.
  size_t WidthOf(const KernelInput& input) const;
  bool IsPadded(const KernelInput& input) const;
  void* OutputAt(size_t index, size_t pointer, int64_t row, scan::RowOutput& output);
  void ClearUnwritten(std::span<scan::RowOutput> outputs);
  void Call(const scan::Chunk& chunk, std::span<scan::RowOutput> outputs, int64_t from,
            int64_t blocks, bool is_tail);

  const ColumnGraph& graph_;
  const ChunkSteps& steps_;
  const KernelPlan& plan_;
  Kernel kernel_;
  int64_t lanes_;
  std::vector<Buffer> buffers_;
  std::vector<const void*> inputs_;
  std::vector<const uint8_t*> located_;
  std::vector<void*> outputs_;
  std::vector<scan::Words> deferred_;
  std::vector<uint64_t> ones_, zeros_;
};

}  // namespace meshlaw::codegen
