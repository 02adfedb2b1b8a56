// SPDX-License-Identifier: Apache-2.0
// Changes laws by their tokens, half of the time: what comes out mostly parses, so that the fuzzer
// spends its time past the parser.
#include <cstring>
#include <filesystem>

#include "compiler/source/source.h"
#include "tests/harness/golden.h"
#include "tests/sema/like_mutants.h"

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t size_max);

namespace {

using namespace meshlaw::testing;

const TokenPool& Pool() {
  static const TokenPool pool = [] {
    TokenPool made;
    for (const char* folder : {"tests/sema/cases", "tests/lower/cases", "tests/lower/meaning"}) {
      for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".law") made.Add(ReadText(entry.path()).value_or(""));
      }
    }
    return made;
  }();
  return pool;
}

/// The lines that say how a case is compiled: mutants have no comments.
std::string HeadOf(const std::string& text) {
  size_t end = 0;
  while (text.compare(end, 2, "//") == 0 && text.find('\n', end) != text.npos) {
    end = text.find('\n', end) + 1;
  }
  return text.substr(0, end);
}

}  // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t size_max,
                                          unsigned int seed) {
  Dice dice(seed);
  std::string text(reinterpret_cast<const char*>(data), size);
  // The lexer is behind the check for UTF-8.
  bool lexes = !meshlaw::source::FirstInvalidUtf8(text);
  if (!lexes || dice.OneIn(2)) return LLVMFuzzerMutate(data, size, size_max);
  LikeMutator mutator(text, Pool());
  std::string mutant = HeadOf(text) + mutator.Mutate(dice);
  if (mutant.size() > size_max) return LLVMFuzzerMutate(data, size, size_max);
  std::memcpy(data, mutant.data(), mutant.size());
  return mutant.size();
}
