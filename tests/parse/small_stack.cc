// SPDX-License-Identifier: Apache-2.0
#include "tests/parse/small_stack.h"

#include <pthread.h>

#include "compiler/base/check.h"

#if defined(__has_feature)
#define MESHLAW_HAS_FEATURE(name) __has_feature(name)
#else
#define MESHLAW_HAS_FEATURE(name) 0
#endif

namespace meshlaw::testing {
namespace {

#if MESHLAW_HAS_FEATURE(address_sanitizer) || defined(__SANITIZE_ADDRESS__)
constexpr size_t kStackBytes = 1u << 20;
#else
constexpr size_t kStackBytes = 256u << 10;
#endif

void* Call(void* work) {
  (*static_cast<const std::function<void()>*>(work))();
  return nullptr;
}

}  // namespace

void RunOnSmallStack(const std::function<void()>& work) {
  pthread_attr_t attributes;
  pthread_t thread;
  MESHLAW_CHECK(pthread_attr_init(&attributes) == 0);
  MESHLAW_CHECK(pthread_attr_setstacksize(&attributes, kStackBytes) == 0);
  MESHLAW_CHECK(
      pthread_create(&thread, &attributes, Call, const_cast<std::function<void()>*>(&work)) == 0);
  MESHLAW_CHECK(pthread_join(thread, nullptr) == 0);
  pthread_attr_destroy(&attributes);
}

}  // namespace meshlaw::testing
