// SPDX-License-Identifier: Apache-2.0
// Operations on lanes that are read from masks: the selector comes to an end with them, and they
// mean what they meant. Each form hung it at the full effort before, or is a neighbour of one.
#include "compiler/codegen/mask_barrier.h"

#include <llvm/AsmParser/Parser.h>
#include <llvm/Support/SourceMgr.h>

#include <array>
#include <catch2/catch.hpp>

#include "compiler/codegen/native.h"
#include "tests/generators/hang_guard.h"

namespace meshlaw::codegen {
namespace {

constexpr int kLanes = 16;

struct Form {
  std::string text;  ///< makes the lanes %m of the masks %a, %b, %c, their lanes and numbers %x
  uint16_t (*meaning)(uint16_t a, uint16_t b, uint16_t c);
};

const std::string kTrue = "splat (i1 true)";

/// Every mask is read as lanes elsewhere, too: that is what lets the selector go in circles.
std::string FunctionWith(const std::string& form) {
  return R"(define void @k(ptr %masks, ptr %numbers, ptr %out, ptr %rest) {
  %pb = getelementptr i16, ptr %masks, i64 1
  %pc = getelementptr i16, ptr %masks, i64 2
  %a = load i16, ptr %masks
  %b = load i16, ptr %pb
  %c = load i16, ptr %pc
  %la = bitcast i16 %a to <16 x i1>
  %lb = bitcast i16 %b to <16 x i1>
  %lc = bitcast i16 %c to <16 x i1>
  %x = load <16 x i64>, ptr %numbers, align 8
)" + form +
         R"(
  %r1 = select <16 x i1> %la, <16 x i64> %x, <16 x i64> zeroinitializer
  %r2 = select <16 x i1> %lb, <16 x i64> %r1, <16 x i64> %x
  %r3 = select <16 x i1> %lc, <16 x i64> %r2, <16 x i64> zeroinitializer
  store <16 x i64> %r3, ptr %rest, align 8
  %ones = zext <16 x i1> %m to <16 x i64>
  store <16 x i64> %ones, ptr %out, align 8
  ret void
})";
}

/// The mask that native code makes of three.
uint16_t Run(const Form& form, const std::array<uint16_t, 3>& masks) {
  auto host = NativeHost::Make(llvm::CodeGenOptLevel::Aggressive);
  REQUIRE(host);
  auto context = std::make_unique<llvm::LLVMContext>();
  llvm::SMDiagnostic fault;
  auto module = llvm::parseAssemblyString(FunctionWith(form.text), fault, *context);
  INFO(form.text << fault.getMessage().str());
  REQUIRE(module != nullptr);
  module->setTargetTriple(host->machine->getTargetTriple().str());
  module->setDataLayout(host->machine->createDataLayout());
  KeepMasksApart(*module);
  REQUIRE(!host->jit->addIRModule({std::move(module), std::move(context)}));
  auto address = host->jit->lookup("k");
  REQUIRE(!!address);
  auto* code = address->toPtr<void(const uint16_t*, const int64_t*, int64_t*, int64_t*)>();
  std::array<int64_t, kLanes> numbers{}, out{}, rest{};
  for (int lane = 0; lane < kLanes; ++lane) numbers[lane] = lane - 5;
  code(masks.data(), numbers.data(), out.data(), rest.data());
  uint16_t mask = 0;
  for (int lane = 0; lane < kLanes; ++lane) {
    mask |= static_cast<uint16_t>((out[lane] & 1) << lane);
  }
  return mask;
}

std::string Select(const std::string& which, const std::string& a, const std::string& b) {
  return "select <16 x i1> " + which + ", <16 x i1> " + a + ", <16 x i1> " + b + "\n";
}

/// The lanes whose numbers are below 0.
constexpr uint16_t kBelow = 0b11111;
/// The lane whose number is 0.
constexpr uint16_t kZero = 1 << 5;

std::vector<Form> Forms() {
  const std::string below = "%n = icmp slt <16 x i64> %x, zeroinitializer\n";
  return {
      {"%m = or <16 x i1> %la, %lb", [](auto a, auto b, auto) -> uint16_t { return a | b; }},
      {"%m = xor <16 x i1> %la, %lb", [](auto a, auto b, auto) -> uint16_t { return a ^ b; }},
      {"%m = and <16 x i1> %la, %lb", [](auto a, auto b, auto) -> uint16_t { return a & b; }},
      {"%o = or i16 %a, %b\n%m = bitcast i16 %o to <16 x i1>",
       [](auto a, auto b, auto) -> uint16_t { return a | b; }},
      {"%o = xor i16 %a, %b\n%m = bitcast i16 %o to <16 x i1>",
       [](auto a, auto b, auto) -> uint16_t { return a ^ b; }},
      {"%m = xor <16 x i1> %la, " + kTrue, [](auto a, auto, auto) -> uint16_t { return ~a; }},
      {"%m = " + Select("%la", kTrue, "%lb"),
       [](auto a, auto b, auto) -> uint16_t { return a | b; }},
      {"%m = " + Select("%la", "zeroinitializer", "%lb"),
       [](auto a, auto b, auto) -> uint16_t { return ~a & b; }},
      {"%m = " + Select("%la", "%lb", "%lc"),
       [](auto a, auto b, auto c) -> uint16_t { return (a & b) | (~a & c); }},
      {below + "%m = " + Select("%n", "%lb", "%lc"),
       [](auto, auto b, auto c) -> uint16_t { return (kBelow & b) | (~kBelow & c); }},
      {below + "%o = or <16 x i1> %la, %n\n%m = xor <16 x i1> %o, %lc",
       [](auto a, auto, auto c) -> uint16_t { return (a | kBelow) ^ c; }},
      {below + "%o = " + Select("%la", kTrue, "%lb") +
           "%p = " + Select("%lb", "%n", "zeroinitializer") +
           "%q = bitcast <16 x i1> %o to i16\n%r = bitcast <16 x i1> %p to i16\n"
           "%s = and i16 %q, %r\n%m = bitcast i16 %s to <16 x i1>",
       [](auto a, auto b, auto) -> uint16_t { return (a | b) & (b & kBelow); }},
      {"%i = select <16 x i1> %lb, <16 x i64> %x, <16 x i64> zeroinitializer\n"
       "%o = select <16 x i1> %la, <16 x i64> %x, <16 x i64> %i\n"
       "%m = icmp ne <16 x i64> %o, zeroinitializer",
       [](auto a, auto b, auto) -> uint16_t { return (a | b) & ~kZero; }},
      {"%o = xor i16 %a, -1\n%p = xor i16 %b, -1\n%q = and i16 %o, %p\n%r = xor i16 %q, -1\n"
       "%m = bitcast i16 %r to <16 x i1>",
       [](auto a, auto b, auto) -> uint16_t { return a | b; }},
      {"%t = icmp eq i16 %a, 0\n%m = select i1 %t, <16 x i1> %lb, <16 x i1> %lc",
       [](auto a, auto b, auto c) -> uint16_t { return a == 0 ? b : c; }},
  };
}

TEST_CASE("operations on masks that are read as lanes") {
  for (const Form& form : Forms()) {
    for (auto masks : {std::array<uint16_t, 3>{0x00FF, 0x0F0F, 0x3355}, {0, 0xFFFF, 0x8001}}) {
      const testing::HangGuard guard(0);
      CAPTURE(form.text);
      CHECK(Run(form, masks) == form.meaning(masks[0], masks[1], masks[2]));
    }
  }
}

}  // namespace
}  // namespace meshlaw::codegen
