# SPDX-License-Identifier: Apache-2.0
# Flags that every target of ours is built with. Third-party headers come in as SYSTEM.
add_library(meshlaw_options INTERFACE)
target_compile_options(meshlaw_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wno-missing-field-initializers
  # libstdc++ 12's own stable_sort calls a function that it deprecates.
  -Wno-deprecated-declarations
  # GCC 12 sees overlapping copies in every `"x" + std::string` (its bug 105651).
  # It also takes an optional that is read behind its test for uninitialised (its bug 80635).
  "$<$<CXX_COMPILER_ID:GNU>:-Wno-restrict;-Wno-maybe-uninitialized>"
  -fno-math-errno -ffp-contract=off -fstack-protector-strong -fcf-protection=full
  $<$<BOOL:${MESHLAW_WERROR}>:-Werror>)
# _GLIBCXX_ASSERTIONS turns an out-of-range index into an abort instead of silent corruption.
target_compile_definitions(meshlaw_options INTERFACE _GLIBCXX_ASSERTIONS)
if(MESHLAW_SANITIZE)
  # "function" would read a type hash before each JIT entry point, which JIT code has not.
  target_compile_options(meshlaw_options INTERFACE
    -fsanitize=${MESHLAW_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
    $<$<CXX_COMPILER_ID:Clang>:-fno-sanitize=function>)
  target_link_options(meshlaw_options INTERFACE -fsanitize=${MESHLAW_SANITIZE})
endif()
find_program(MESHLAW_MOLD mold)
if(MESHLAW_MOLD)
  target_link_options(meshlaw_options INTERFACE -fuse-ld=mold)
endif()
