// SPDX-License-Identifier: Apache-2.0
// The contracts of the repository's own meshes are sound.
#include <algorithm>
#include <filesystem>

#include "tests/mesh/fixture.h"

using namespace meshlaw;
using namespace meshlaw::mesh;
using namespace meshlaw::mesh::test;

TEST_CASE("every contract under examples is read without a fault") {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("examples")) {
    std::string path = entry.path().string();
    if (path.ends_with(".odcs.yaml")) paths.push_back(path);
  }
  std::sort(paths.begin(), paths.end());
  CHECK(paths.size() >= 10);
  for (const std::string& path : paths) {
    Fixture f;
    auto file = f.sources.Load(path, path, f.limits.yaml_bytes_max);
    REQUIRE(file);
    INFO(path);
    CHECK(ReadContract(f.sources, *file, f.limits, f.sink) != nullptr);
    CHECK(f.Faults() == Lines{});
  }
}
