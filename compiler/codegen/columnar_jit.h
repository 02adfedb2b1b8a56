// SPDX-License-Identifier: Apache-2.0
// Kernels as native code in this process. Hides LLVM.
#pragma once

#include <memory>

#include "compiler/base/result.h"
#include "compiler/codegen/kernel_plan.h"

namespace meshlaw::codegen {

/// How much work goes into code before it runs.
enum class Effort : uint8_t {
  Auto,   ///< Quick or Light, by how many rows are expected
  None,   ///< no optimisation at all (-O0): for tests, and to find where a bug is
  Quick,  ///< folding and common subexpressions, then the fast code generator
  Light,  ///< the same, then the good code generator: twice the time, a quarter less per row
  Full,   ///< LLVM's whole pipeline at -O3
};

struct JitOptions {
  Effort effort = Effort::Auto;
  PlantedBug bug = PlantedBug::None;
  bool keeps_llvm = false;  ///< keep the text of the optimised IR
  bool keeps_asm = false;   ///< keep the text of the machine code
};

using Kernel = void (*)(const void* const* inputs, void* const* outputs, int64_t begin,
                        int64_t end);

class ColumnarJit {
 public:
  /// Makes code for every plan and fills what the plans leave open.
  static Result<std::unique_ptr<ColumnarJit>> Make(const ColumnGraph& graph,
                                                   std::vector<KernelPlan>& plans,
                                                   const JitOptions& options);
  ~ColumnarJit();

  Kernel operator[](size_t plan) const { return kernels_[plan]; }
  unsigned lanes() const { return lanes_; }
  const std::string& llvm() const { return llvm_; }
  const std::string& assembly() const { return assembly_; }

 private:
  ColumnarJit();
  struct Session;
  std::unique_ptr<Session> session_;
  std::vector<Kernel> kernels_;
  unsigned lanes_ = 0;
  std::string llvm_, assembly_;
};

}  // namespace meshlaw::codegen
