// SPDX-License-Identifier: Apache-2.0
// Columns as sema sees them.
#include <charconv>

#include "mesh/world.h"
#include "runtime/value/decimal.h"

namespace meshlaw::mesh {

using value::TypeId;
using value::TypeKind;

namespace {

/// Takes a whole number off the front of a text.
std::optional<int> TakeInt(std::string_view& text) {
  int number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) return std::nullopt;
  text.remove_prefix(static_cast<size_t>(end - text.data()));
  return number;
}

/// Lower case without blanks.
std::string Plain(std::string_view text) {
  std::string plain;
  for (char c : text) {
    if (c != ' ') plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return plain;
}

/// "decimal(10,2)", "NUMERIC(10)": precision and scale.
std::optional<std::pair<int, int>> ParseDecimalType(std::string_view written) {
  std::string plain = Plain(written);
  std::string_view text = plain;
  bool named = false;
  for (std::string_view name : {"decimal128(", "decimal(", "numeric("}) {
    if (named || !text.starts_with(name)) continue;
    text.remove_prefix(name.size());
    named = true;
  }
  if (!named) return std::nullopt;
  std::optional<int> precision = TakeInt(text), scale = 0;
  if (text.starts_with(",")) {
    text.remove_prefix(1);
    scale = TakeInt(text);
  }
  bool sound = text == ")" && precision && scale && *precision >= 1 &&
               *precision <= value::Decimal::kDigitsMax && *scale >= 0 && *scale <= *precision;
  if (!sound) return std::nullopt;
  return std::pair(*precision, *scale);
}

bool IsUtc(std::string_view zone) {
  return zone == "UTC" || zone == "Etc/UTC" || zone == "GMT" || zone == "Etc/GMT" ||
         zone == "Etc/UCT";
}

TypeId NumberType(const Property& property, value::TypeTable& types) {
  auto decimal =
      property.physical_type ? ParseDecimalType(property.physical_type->value) : std::nullopt;
  return decimal ? types.Decimal(decimal->first, decimal->second) : types.Simple(TypeKind::Float);
}

TypeId TimestampType(const Property& property, value::TypeTable& types) {
  const TypeOptions& options = property.options;
  bool zoned = options.timezone && options.timezone->value;
  bool local = options.default_timezone ? !IsUtc(options.default_timezone->value)
                                        : options.timezone && !options.timezone->value;
  if (zoned) local = false;
  return types.Simple(local ? TypeKind::LocalTimestamp : TypeKind::Timestamp);
}

TypeId VectorType(const Property& property, value::TypeTable& types) {
  value::Type vector;
  vector.kind = TypeKind::Vector;
  vector.element = types.Simple(TypeKind::Float);
  vector.size =
      property.options.dimensions ? static_cast<uint32_t>(property.options.dimensions->value) : 0;
  return types.Intern(vector);
}

TypeId RequiredType(const Property& property, value::TypeTable& types) {
  switch (property.type) {
    case LogicalType::Integer: return types.Simple(TypeKind::Int);
    case LogicalType::Number: return NumberType(property, types);
    case LogicalType::Boolean: return types.Simple(TypeKind::Bool);
    case LogicalType::Date: return types.Simple(TypeKind::Date);
    case LogicalType::Time: return types.Simple(TypeKind::Time);
    case LogicalType::Timestamp: return TimestampType(property, types);
    case LogicalType::Vector: return VectorType(property, types);
    case LogicalType::Array:
      return types.ListOf(property.items.empty() ? types.Simple(TypeKind::String)
                                                 : RequiredType(property.items[0], types));
    case LogicalType::String:
    case LogicalType::Object:
    case LogicalType::Map:
    case LogicalType::Unknown: return types.Simple(TypeKind::String);
  }
  MESHLAW_UNREACHABLE();
}

}  // namespace

TypeId ColumnType(const Property& property, value::TypeTable& types) {
  return types.WithOptional(RequiredType(property, types), !property.IsRequired());
}

sema::Catalog BuildCatalog(const ContractSet& contracts, const Constitution& constitution,
                           value::TypeTable& types) {
  sema::Catalog catalog;
  for (const DomainSetting& domain : constitution.domains) catalog.domains.push_back(domain.name);
  for (const MeshContract& contract : contracts.current) {
    catalog.product_domains[contract.product] = contract.domain;
  }
  for (const ContractPort& port : contracts.Ports()) {
    sema::CatalogPort out{
        port.id, port.owner->product, port.owner->domain, {}, port.object->name.span};
    for (const Property& property : port.object->properties) {
      out.columns.push_back({property.name.value, ColumnType(property, types), property.name.span});
    }
    catalog.ports.emplace(port.id, std::move(out));
  }
  return catalog;
}

}  // namespace meshlaw::mesh
