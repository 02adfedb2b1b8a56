// SPDX-License-Identifier: Apache-2.0
// Any text as rule IR: what can be read can be printed and verified; what verifies is what it
// prints, and can be evaluated.
#include "compiler/ir/text.h"
#include "tests/fuzz/laws.h"

namespace {

constexpr size_t kBytesMax = 64u << 10;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace meshlaw;
  if (size > kBytesMax) return 0;
  std::string_view text(reinterpret_cast<const char*>(data), size);
  Result<ir::Module> unverified = ir::ReadUnverified(text);
  Result<ir::Module> module = ir::Read(text);
  if (!unverified) {
    fuzz::Require(!module.has_value(), "nothing is read that has no form");
    return 0;
  }
  ir::Print(*unverified);
  bool sound = ir::Verify(*unverified).empty();
  fuzz::Require(sound == module.has_value(), "what verifies is read, and nothing else");
  if (!module) return 0;
  fuzz::CheckModule(*module);
  fuzz::CheckRules(*module, fuzz::SeedOf(text));
  return 0;
}
