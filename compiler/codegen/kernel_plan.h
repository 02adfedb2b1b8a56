// SPDX-License-Identifier: Apache-2.0
// The kernels of a scan: which nodes each one computes, what it reads and what it writes. Private
// to the room; knows nothing of LLVM.
//
// A kernel is one native function that walks over a chunk in blocks of kLanes rows:
//   void kernel(const void* const* inputs, void* const* outputs, int64_t begin, int64_t end)
// with `begin` and `end` in blocks. Masks are bits in the order of the rows, least significant
// first.
#pragma once

#include <string>
#include <vector>

#include "compiler/codegen/column_graph.h"

namespace meshlaw::codegen {

/// What one input pointer points to.
struct KernelInput {
  enum class Kind : uint8_t {
    Values,      ///< of a column, at its physical width; bits for Bool
    Valid,       ///< bits of a column; all ones where it has no bitmap
    Malformed,   ///< bits of a column; all zeros where it has no bitmap
    StepValues,  ///< of a node made by a chunk step: integers or reals
    StepCodes,   ///< texts of a node as codes
    StepTruth,
    StepPresent,
    StepNotApplicable,
    StepError,  ///< bits
  };
  Kind kind = Kind::Values;
  int column = -1;
  NodeId node;
  auto operator<=>(const KernelInput&) const = default;
};

/// Pointers of an output, kOutputPointers each: bits that are true (or present), not applicable,
/// error, deferred to the interpreter, and values.
inline constexpr size_t kOutputPointers = 5;
struct KernelOutput {
  uint32_t function = 0;  ///< of the RowProgram
  NodeId node;
  scan::Shape shape = scan::Shape::Truth;
  // Set when code was made: which bits it writes; the others stay zero.
  bool writes_not_applicable = false, writes_error = false, writes_deferred = false;
};

struct KernelPlan {
  std::string name;
  std::vector<KernelInput> inputs;  ///< filled when code is made
  std::vector<KernelOutput> outputs;
};

/// Bugs that tests plant in generated code, to see that they are found.
enum class PlantedBug : uint8_t {
  None,
  NullIsValue,  ///< a null in a required column is read as if it were there
  LessForLessOrEqual,
  UnsignedCompare,
  OverflowWraps,
  FailureBeatsFalse,  ///< `false and failure` is the failure
  ErrorLosesToNull,   ///< where both fail, not applicable wins over an error
  CoalesceKeepsNull,
  SelectIgnoresCondition,
  RemainderFloors,
  PrefixIgnoresLength,
  NanEqualsNan,
  ZeroExtends,  ///< narrow signed columns are widened without their sign
  DecimalScaleIgnored,
  MalformedIsNull,
};
inline constexpr int kPlantedBugs = static_cast<int>(PlantedBug::MalformedIsNull);

}  // namespace meshlaw::codegen
