// SPDX-License-Identifier: Apache-2.0
// BigArray: an array of plain values that grows to many megabytes without being copied.
//
// Large ones take their memory from the system directly: growing remaps pages instead of copying
// them, new elements are zero without being written, and the system is asked for large pages, which
// is most of the cost of filling a hash table once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace meshlaw::scan {

/// Bytes at `from` (null for none), of which the first `used` are kept, in room for `bytes`; the
/// rest is zero. `from` has room for `had` bytes. Aborts where memory ends, as `new` does here.
void* GrowBytes(void* from, size_t used, size_t had, size_t bytes);
void FreeBytes(void* from, size_t had);

template <typename T>
class BigArray {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  BigArray() = default;
  ~BigArray() { FreeBytes(data_, capacity_ * sizeof(T)); }
  BigArray(BigArray&& other) noexcept { Swap(other); }
  BigArray& operator=(BigArray&& other) noexcept {
    BigArray(std::move(other)).Swap(*this);
    return *this;
  }

  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T* data() { return data_; }
  const T* data() const { return data_; }
  T& operator[](size_t i) { return data_[i]; }
  const T& operator[](size_t i) const { return data_[i]; }
  const T& back() const { return data_[size_ - 1]; }

  void push_back(T value) {
    if (size_ == capacity_) Reserve(capacity_ < 8 ? 16 : capacity_ * 2);
    data_[size_++] = value;
  }
  /// New elements are zero.
  void Resize(size_t size) {
    if (size > capacity_) Reserve(size < capacity_ * 2 ? capacity_ * 2 : size);
    size_ = size;
  }
  void Reserve(size_t capacity) {
    if (capacity <= capacity_) return;
    data_ = static_cast<T*>(
        GrowBytes(data_, size_ * sizeof(T), capacity_ * sizeof(T), capacity * sizeof(T)));
    capacity_ = capacity;
  }

 private:
  void Swap(BigArray& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    std::swap(capacity_, other.capacity_);
  }

  T* data_ = nullptr;
  size_t size_ = 0, capacity_ = 0;
};

}  // namespace meshlaw::scan
