// SPDX-License-Identifier: Apache-2.0
#include "cli/plugin.h"

#include <dlfcn.h>

#include <filesystem>

namespace meshlaw::cli {

namespace fs = std::filesystem;

Result<void*> PluginSymbol(const std::string& name, const std::string& symbol) {
  std::error_code error;
  fs::path program = fs::read_symlink("/proc/self/exe", error).parent_path();
  std::string said =
      "it is neither in " + program.string() + " nor in " + (program / "../lib").string();
  for (const fs::path& path : {program / name, program / "../lib" / name}) {
    if (!fs::exists(path, error)) continue;
    // Local: what the library brings with it must not answer for symbols of others.
    void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    void* address = library == nullptr ? nullptr : dlsym(library, symbol.c_str());
    if (address != nullptr) return address;
    const char* reason = dlerror();
    said = reason == nullptr ? "it lacks " + symbol : reason;
  }
  return Fail("cannot load " + name + ": " + said);
}

}  // namespace meshlaw::cli
