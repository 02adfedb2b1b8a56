// SPDX-License-Identifier: Apache-2.0
// Values as slots: how decisions hold what rules compare.
//
// Bool, Int, Enum and what counts time are themselves. A Decimal is its digits at its type's scale, a
// Float its bits. Strings and entities are numbers, given out in order: first those that rules name,
// so that generated code can hold them, then those of the snapshot. A Set or List points to its count
// and elements, ascending; a Record to its cells. What none of this can hold is kOutside.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "runtime/decide/abi.h"
#include "runtime/value/value.h"

namespace meshlaw::plan {

using decide::abi::Cell;

/// What a slot of a type is; None if it has no slots.
enum class SlotForm { None, Bits, Float, Decimal, Symbol, Entity, Sequence, Record };
SlotForm FormOf(const value::TypeTable& types, value::TypeId type);
/// Whether equal slots are equal values and the other way round.
bool IsComparable(SlotForm form);

struct StringHash {
  using is_transparent = void;
  size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

class Interner {
 public:
  Interner() = default;
  /// Continues the numbers of another, whose memory must outlive this one's cells.
  explicit Interner(const Interner& seeds, int) : symbols_(seeds.symbols_), entities_(seeds.entities_), entity_count_(seeds.entity_count_) {}
  Interner(Interner&&) = default;
  Interner& operator=(Interner&&) = default;

  int64_t Symbol(std::string_view text);
  int64_t Entity(const value::EntityRef& ref);
  int64_t FindSymbol(std::string_view text) const;           ///< -1 if it has no number
  int64_t FindEntity(const value::EntityRef& ref) const;     ///< -1 if it has no number
  size_t symbol_count() const { return symbols_.size(); }
  size_t entity_count() const { return entity_count_; }

  /// A cell for a value of `type`. Null where the type is not optional is a failure of kind `missing`.
  Cell Encode(const value::Value& value, value::TypeId type, const value::TypeTable& types,
              const value::Model& model, value::Failure missing);

 private:
  using Index = std::unordered_map<std::string, uint32_t, StringHash, std::equal_to<>>;

  Cell EncodeSequence(const value::Value& value, value::TypeId element,
                      const value::TypeTable& types, const value::Model& model);
  Cell EncodeRecord(const value::Value& value, const value::Type& type,
                    const value::TypeTable& types, const value::Model& model);

  Index symbols_;
  std::vector<Index> entities_;             ///< by entity type
  size_t entity_count_ = 0;
  std::deque<std::vector<int64_t>> sequences_;
  std::deque<std::vector<Cell>> records_;
};

}  // namespace meshlaw::plan
