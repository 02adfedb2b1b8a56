// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/big_array.h"

#include <sys/mman.h>

#include <cstdlib>
#include <cstring>

#include "compiler/base/check.h"

namespace meshlaw::scan {

namespace {

constexpr size_t kMappedBytes = size_t{1} << 20;  ///< from here on pages come from the system

void AskForLargePages(void* at, size_t bytes) {
#ifdef MADV_HUGEPAGE
  madvise(at, bytes, MADV_HUGEPAGE);  // A wish: what comes of it changes only the time.
#else
  (void)at, (void)bytes;
#endif
}

void* Map(size_t bytes) {
  void* mapped = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  MESHLAW_CHECK(mapped != MAP_FAILED);
  AskForLargePages(mapped, bytes);
  return mapped;
}

void* GrowSmall(void* from, size_t used, size_t bytes) {
  auto* grown = static_cast<uint8_t*>(std::realloc(from, bytes));
  MESHLAW_CHECK(grown != nullptr);
  std::memset(grown + used, 0, bytes - used);
  return grown;
}

}  // namespace

void* GrowBytes(void* from, size_t used, size_t had, size_t bytes) {
  if (bytes < kMappedBytes) return GrowSmall(from, used, bytes);
#ifdef MREMAP_MAYMOVE
  if (had >= kMappedBytes) {
    void* moved = mremap(from, had, bytes, MREMAP_MAYMOVE);
    MESHLAW_CHECK(moved != MAP_FAILED);
    AskForLargePages(moved, bytes);
    // Elements beyond `used` may have been written and given up: none are, for arrays never shrink.
    return moved;
  }
#endif
  void* mapped = Map(bytes);
  if (used > 0) std::memcpy(mapped, from, used);
  FreeBytes(from, had);
  return mapped;
}

void FreeBytes(void* from, size_t had) {
  if (had >= kMappedBytes) {
    munmap(from, had);
  } else {
    std::free(from);
  }
}

}  // namespace meshlaw::scan
