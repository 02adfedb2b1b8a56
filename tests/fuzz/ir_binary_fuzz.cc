// SPDX-License-Identifier: Apache-2.0
// Any bytes as rule IR: refused, or verified, canonical and fit to be evaluated.
#include "compiler/ir/text.h"
#include "tests/fuzz/laws.h"

namespace {

constexpr size_t kBytesMax = 64u << 10;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace meshlaw;
  if (size > kBytesMax) return 0;
  std::string_view bytes(reinterpret_cast<const char*>(data), size);
  Result<ir::Module> module = ir::FromBinary(bytes);
  if (!module) {
    fuzz::Require(!module.error().message.empty(), "a refusal says why");
    return 0;
  }
  fuzz::Require(ir::ToBinary(*module) == bytes, "a module has one form in bytes");
  fuzz::CheckModule(*module);
  fuzz::CheckRules(*module, fuzz::SeedOf(bytes));
  return 0;
}
