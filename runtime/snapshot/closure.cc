// SPDX-License-Identifier: Apache-2.0
#include "runtime/snapshot/closure.h"

#include <algorithm>

namespace meshlaw::snapshot {
namespace {

enum class Mark : uint8_t { New, Open, Done };

/// A node being visited, and how many of its parents already were.
struct Step {
  uint32_t node;
  size_t next_parent = 0;
};

class Walk {
 public:
  Walk(const Lists& parents, size_t pairs_max)
      : parents_(parents), pairs_max_(pairs_max), marks_(parents.size()), above_(parents.size()) {}

  std::variant<Lists, Cycle, TooLarge> Run() {
    for (uint32_t node = 0; node < parents_.size(); ++node) {
      if (marks_[node] == Mark::New && !Visit(node)) {
        if (cycle_.nodes.empty()) return TooLarge{};
        return std::move(cycle_);
      }
    }
    return std::move(above_);
  }

 private:
  bool Visit(uint32_t start) {
    Open(start);
    while (!path_.empty()) {
      Step& step = path_.back();
      if (step.next_parent == parents_[step.node].size()) {
        if (!Close(step.node)) return false;
        continue;
      }
      uint32_t parent = parents_[step.node][step.next_parent++];
      if (marks_[parent] == Mark::Open) return Circle(parent);
      if (marks_[parent] == Mark::New) Open(parent);
    }
    return true;
  }

  void Open(uint32_t node) {
    marks_[node] = Mark::Open;
    path_.push_back({node});
  }

  /// All above is known by now: a node is closed after its parents.
  bool Close(uint32_t node) {
    std::vector<uint32_t>& above = above_[node];
    above.push_back(node);
    for (uint32_t parent : parents_[node]) {
      above.insert(above.end(), above_[parent].begin(), above_[parent].end());
    }
    std::sort(above.begin(), above.end());
    above.erase(std::unique(above.begin(), above.end()), above.end());
    pairs_ += above.size();
    marks_[node] = Mark::Done;
    path_.pop_back();
    return pairs_ <= pairs_max_;
  }

  bool Circle(uint32_t parent) {
    auto first = std::find_if(path_.begin(), path_.end(),
                              [&](const Step& step) { return step.node == parent; });
    for (; first != path_.end(); ++first) cycle_.nodes.push_back(first->node);
    return false;
  }

  const Lists& parents_;
  size_t pairs_max_;
  size_t pairs_ = 0;
  std::vector<Mark> marks_;
  Lists above_;
  std::vector<Step> path_;
  Cycle cycle_;
};

}  // namespace

std::variant<Lists, Cycle, TooLarge> Closure(const Lists& parents, size_t pairs_max) {
  return Walk(parents, pairs_max).Run();
}

}  // namespace meshlaw::snapshot
