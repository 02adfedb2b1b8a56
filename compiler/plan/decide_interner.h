// SPDX-License-Identifier: Apache-2.0
// Values as slots: how decisions hold what rules compare.
//
// Bool, Int, Enum and what counts time are themselves. A Decimal is its digits at its type's scale,
// a Float its bits. Strings and entities are numbers, given out in order: first those that rules
// name, so that generated code can hold them, then those of the snapshot. A Set or List points to
// its count and elements, ascending; a Record to its cells. What none of this can hold is kOutside.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "runtime/abi/abi.h"
#include "runtime/value/value.h"

namespace meshlaw::plan {

using abi::Cell;

/// What a slot of a type is; None if it has no slots.
enum class SlotForm { None, Bits, Float, Decimal, Symbol, Entity, Sequence, Record };
SlotForm FormOf(const value::TypeTable& types, value::TypeId type);
/// Whether equal slots are equal values and the other way round.
bool IsComparable(SlotForm form);

struct StringHash {
  using is_transparent = void;
  size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

/// Turns values into cells; who gives the numbers is the derived class's to say. Owns what slots of
/// sequences and records point to.
class Encoder {
 public:
  virtual ~Encoder() = default;
  virtual int64_t Symbol(std::string_view text) = 0;
  virtual int64_t Entity(const value::EntityRef& ref) = 0;  ///< -1: there are no numbers left

  /// A cell for a value of `type`. Null where the type is not optional is a failure of kind
  /// `missing`.
  Cell Encode(const value::Value& value, value::TypeId type, const value::TypeTable& types,
              const value::Model& model, value::Failure missing);

 protected:
  Encoder() = default;
  Encoder(Encoder&&) = default;
  Encoder& operator=(Encoder&&) = default;
  void Forget();  ///< all that cells of this encoder point to

 private:
  Cell EncodeSequence(const value::Value& value, value::TypeId element,
                      const value::TypeTable& types, const value::Model& model);
  Cell EncodeRecord(const value::Value& value, const value::Type& type,
                    const value::TypeTable& types, const value::Model& model);

  std::deque<std::vector<int64_t>> sequences_;
  std::deque<std::vector<Cell>> records_;
};

/// Gives every string and entity the next number.
class Interner : public Encoder {
 public:
  Interner() = default;
  Interner(Interner&&) = default;
  Interner& operator=(Interner&&) = default;
  /// One that knows the numbers that this one gave, and goes on from there.
  Interner Continued() const;

  int64_t Symbol(std::string_view text) override;
  int64_t Entity(const value::EntityRef& ref) override;
  int64_t FindSymbol(std::string_view text) const;        ///< -1 if it has no number
  int64_t FindEntity(const value::EntityRef& ref) const;  ///< -1 if it has no number
  size_t symbol_count() const { return symbols_.size(); }
  size_t entity_count() const { return entity_count_; }

 private:
  using Index = std::unordered_map<std::string, uint32_t, StringHash, std::equal_to<>>;

  Index symbols_;
  std::vector<Index> entities_;  ///< by entity type
  size_t entity_count_ = 0;
};

/// Numbers for one request at a time: those that are known, and further ones for what is not.
class RequestNames : public Encoder {
 public:
  /// Entities that are not known get `first_spare` and up, at most `spares` of them.
  void Begin(const Interner& known, int64_t first_spare, size_t spares);

  int64_t Symbol(std::string_view text) override;
  int64_t Entity(const value::EntityRef& ref) override;

 private:
  const Interner* known_ = nullptr;
  int64_t first_spare_ = 0;
  size_t spares_ = 0;
  std::vector<std::string> symbols_;
  std::vector<value::EntityRef> entities_;
};

}  // namespace meshlaw::plan
