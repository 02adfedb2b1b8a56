// SPDX-License-Identifier: Apache-2.0
#include "compiler/plan/decide_interner.h"

#include <algorithm>
#include <bit>

#include "runtime/value/conform.h"

namespace meshlaw::plan {

using value::TypeKind;
using value::Value;

SlotForm FormOf(const value::TypeTable& types, value::TypeId id) {
  const value::Type& type = types[id];
  switch (type.kind) {
    case TypeKind::Bool:
    case TypeKind::Int:
    case TypeKind::Date:
    case TypeKind::Time:
    case TypeKind::Timestamp:
    case TypeKind::LocalTimestamp:
    case TypeKind::Duration:
    case TypeKind::Enum: return SlotForm::Bits;
    case TypeKind::Float: return SlotForm::Float;
    case TypeKind::Decimal: return SlotForm::Decimal;
    case TypeKind::String: return SlotForm::Symbol;
    case TypeKind::Entity: return SlotForm::Entity;
    case TypeKind::Set:
    case TypeKind::List: {
      SlotForm element = FormOf(types, type.element);
      bool holds = element != SlotForm::None && element != SlotForm::Sequence &&
                   !types.IsOptional(type.element);
      return holds ? SlotForm::Sequence : SlotForm::None;
    }
    case TypeKind::Record: return SlotForm::Record;
    case TypeKind::Ratio:
    case TypeKind::Bytes:
    case TypeKind::Period:
    case TypeKind::Ip:
    case TypeKind::Version:
    case TypeKind::Map:
    case TypeKind::Vector: return SlotForm::None;
  }
  MESHLAW_UNREACHABLE();
}

bool IsComparable(SlotForm form) {
  switch (form) {
    case SlotForm::Bits:
    case SlotForm::Decimal:
    case SlotForm::Symbol:
    case SlotForm::Entity: return true;
    case SlotForm::None:
    case SlotForm::Float:
    case SlotForm::Sequence:
    case SlotForm::Record: return false;
  }
  MESHLAW_UNREACHABLE();
}

Interner Interner::Continued() const {
  Interner next;
  next.symbols_ = symbols_;
  next.entities_ = entities_;
  next.entity_count_ = entity_count_;
  return next;
}

int64_t Interner::Symbol(std::string_view text) {
  auto found = symbols_.find(text);
  if (found != symbols_.end()) return found->second;
  auto number = static_cast<uint32_t>(symbols_.size());
  symbols_.emplace(text, number);
  return number;
}

int64_t Interner::FindSymbol(std::string_view text) const {
  auto found = symbols_.find(text);
  return found == symbols_.end() ? -1 : static_cast<int64_t>(found->second);
}

int64_t Interner::Entity(const value::EntityRef& ref) {
  if (ref.type.index() >= entities_.size()) entities_.resize(ref.type.index() + 1);
  auto [entry, added] =
      entities_[ref.type.index()].emplace(ref.id, static_cast<uint32_t>(entity_count_));
  if (added) ++entity_count_;
  return entry->second;
}

int64_t Interner::FindEntity(const value::EntityRef& ref) const {
  if (ref.type.index() >= entities_.size()) return -1;
  const Index& index = entities_[ref.type.index()];
  auto found = index.find(std::string_view(ref.id));
  return found == index.end() ? -1 : static_cast<int64_t>(found->second);
}

namespace {

constexpr Cell kCannotHold{0, abi::kOutside};

Cell OfDecimal(value::Decimal decimal, int scale) {
  auto scaled = decimal.Rescaled(scale);
  bool fits = scaled && scaled->unscaled <= INT64_MAX && scaled->unscaled >= INT64_MIN;
  return fits ? Cell{static_cast<int64_t>(scaled->unscaled), abi::kValue} : kCannotHold;
}

}  // namespace

Cell Encoder::Encode(const Value& raw, value::TypeId id, const value::TypeTable& types,
                     const value::Model& model, value::Failure missing) {
  const value::Type& type = types[id];
  Value value = value::WithTypeScale(raw, id, types, model);
  if (value.is_failure()) {
    return {0, abi::kFailure + static_cast<uint64_t>(value.failure())};
  }
  if (value.is_null()) {
    return {0, type.optional ? abi::kNull : abi::kFailure + static_cast<uint64_t>(missing)};
  }
  if (!value::Conforms(value, id, types, model)) return kCannotHold;
  switch (FormOf(types, id)) {
    case SlotForm::None: return kCannotHold;
    case SlotForm::Bits:
      return {value.kind() == Value::Kind::Bool ? value.boolean() : value.integer(), abi::kValue};
    case SlotForm::Float: return {std::bit_cast<int64_t>(value.real()), abi::kValue};
    case SlotForm::Decimal: return OfDecimal(value.decimal(), type.scale);
    case SlotForm::Symbol: return {Symbol(value.string()), abi::kValue};
    case SlotForm::Entity: {
      int64_t number = Entity(value.entity());
      return number < 0 ? kCannotHold : Cell{number, abi::kValue};
    }
    case SlotForm::Sequence: return EncodeSequence(value, type.element, types, model);
    case SlotForm::Record: return EncodeRecord(value, type, types, model);
  }
  MESHLAW_UNREACHABLE();
}

Cell Encoder::EncodeSequence(const Value& value, value::TypeId element,
                             const value::TypeTable& types, const value::Model& model) {
  std::vector<int64_t> slots;
  for (const Value& each : value.elements()) {
    Cell cell = Encode(each, element, types, model, value::Failure::NullValue);
    if (cell.state != abi::kValue) return kCannotHold;
    slots.push_back(cell.slot);
  }
  std::sort(slots.begin(), slots.end());
  slots.insert(slots.begin(), static_cast<int64_t>(slots.size()));
  sequences_.push_back(std::move(slots));
  return {std::bit_cast<int64_t>(sequences_.back().data()), abi::kValue};
}

Cell Encoder::EncodeRecord(const Value& value, const value::Type& type,
                           const value::TypeTable& types, const value::Model& model) {
  const auto& attributes = model.records[type.decl].attributes;
  const value::Values& values = value.elements();
  if (values.size() != attributes.size()) return kCannotHold;
  std::vector<Cell> cells;
  for (size_t i = 0; i < values.size(); ++i) {
    cells.push_back(
        Encode(values[i], attributes[i].type, types, model, value::Failure::MissingAttribute));
  }
  records_.push_back(std::move(cells));
  return {std::bit_cast<int64_t>(records_.back().data()), abi::kValue};
}

void Encoder::Forget() {
  sequences_.clear();
  records_.clear();
}

void RequestNames::Begin(const Interner& known, int64_t first_spare, size_t spares) {
  known_ = &known;
  first_spare_ = first_spare;
  spares_ = spares;
  symbols_.clear();
  entities_.clear();
  Forget();
}

int64_t RequestNames::Symbol(std::string_view text) {
  int64_t known = known_->FindSymbol(text);
  if (known >= 0) return known;
  auto found = std::find(symbols_.begin(), symbols_.end(), text);
  if (found == symbols_.end()) found = symbols_.emplace(symbols_.end(), text);
  return static_cast<int64_t>(known_->symbol_count()) + (found - symbols_.begin());
}

int64_t RequestNames::Entity(const value::EntityRef& ref) {
  int64_t known = known_->FindEntity(ref);
  if (known >= 0) return known;
  auto found = std::find(entities_.begin(), entities_.end(), ref);
  if (found == entities_.end() && entities_.size() == spares_) return -1;
  if (found == entities_.end()) found = entities_.insert(entities_.end(), ref);
  return first_spare_ + (found - entities_.begin());
}

}  // namespace meshlaw::plan
