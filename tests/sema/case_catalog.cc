// SPDX-License-Identifier: Apache-2.0
#include "tests/sema/case_catalog.h"

namespace meshlaw::testing {
namespace {

using value::Type;
using value::TypeId;
using value::TypeKind;

/// Builds the catalog and, beside it, the text that its spans point into.
class CatalogBuilder {
 public:
  CatalogBuilder(sema::Program& program, source::FileId contracts)
      : types_(program.types), model_(program.model), contracts_(contracts) {}

  void Port(const std::string& domain, const std::string& product, const std::string& name) {
    std::string id = domain + "." + product;
    catalog_.product_domains[id] = domain;
    port_ = &catalog_.ports[id + "/" + name];
    port_->id = id + "/" + name;
    port_->product = id;
    port_->domain = domain;
    port_->span = Write("", port_->id);
  }
  void Column(const std::string& name, TypeId type) {
    port_->columns.push_back({name, type, Write("  ", name)});
  }
  void Maybe(const std::string& name, TypeId type) {
    Column(name, types_.WithOptional(type, true));
  }

  void Orders() {
    catalog_.domains = {"orders", "customers"};
    Port("orders", "order_events", "events");
    Column("order_id", Simple(TypeKind::String));
    Column("customer_id", Simple(TypeKind::String));
    Column("amount", types_.Decimal(10, 2));
    Column("currency", Simple(TypeKind::String));
    Column("quantity", Simple(TypeKind::Int));
    Column("ordered_at", Simple(TypeKind::Timestamp));
    Maybe("shipped_at", Simple(TypeKind::Timestamp));
    Maybe("coupon", Simple(TypeKind::String));
    Maybe("discount", types_.Decimal(6, 4));
    Maybe("weight", Simple(TypeKind::Float));
    Maybe("region", Simple(TypeKind::String));
  }

  void Customers() {
    Port("customers", "profile", "profiles");
    Column("customer_id", Simple(TypeKind::String));
    Column("name", Simple(TypeKind::String));
    Maybe("email", Simple(TypeKind::String));
    Maybe("phone", Simple(TypeKind::String));
    Maybe("born", Simple(TypeKind::Date));
    Maybe("age", Simple(TypeKind::Int));
    Maybe("region", Simple(TypeKind::String));
    Port("customers", "sessions", "web");
    Column("session_id", Simple(TypeKind::String));
    Column("customer_id", Simple(TypeKind::String));
    Port("customers", "sessions", "app");
    Column("session_id", Simple(TypeKind::String));
  }

  /// Each type as it is and, as `maybe_...`, optional.
  void EveryType() {
    Port("orders", "every_type", "all");
    Both("flag", Simple(TypeKind::Bool));
    Both("whole", Simple(TypeKind::Int));
    Both("exact", types_.Decimal(12, 3));
    Both("real", Simple(TypeKind::Float));
    Both("real_or_nan", NanFloat());
    Both("text", Simple(TypeKind::String));
    Both("bytes", Simple(TypeKind::Bytes));
    Both("day", Simple(TypeKind::Date));
    Both("clock", Simple(TypeKind::Time));
    Both("instant", Simple(TypeKind::Timestamp));
    Both("local", Simple(TypeKind::LocalTimestamp));
    Both("took", Simple(TypeKind::Duration));
    Both("period", Simple(TypeKind::Period));
    Both("share", Simple(TypeKind::Ratio));
    Both("address", Simple(TypeKind::Ip));
    Both("release", Simple(TypeKind::Version));
    Both("words", types_.SetOf(Simple(TypeKind::String)));
    Both("counts", types_.ListOf(Simple(TypeKind::Int)));
    Both("limits", types_.MapOf(Simple(TypeKind::String), Simple(TypeKind::Int)));
    Both("vector", Vector(3));
    Both("any_vector", Vector(0));
    Declared();
  }

  sema::Catalog Take() { return std::move(catalog_); }
  std::string TakeText() { return std::move(text_); }

 private:
  TypeId Simple(TypeKind kind) { return types_.Simple(kind); }
  TypeId NanFloat() {
    Type type;
    type.kind = TypeKind::Float;
    type.nan = true;
    return types_.Intern(type);
  }
  TypeId Vector(uint32_t size) {
    Type type;
    type.kind = TypeKind::Vector;
    type.element = Simple(TypeKind::Float);
    type.size = size;
    return types_.Intern(type);
  }
  void Both(const std::string& name, TypeId type) {
    Column(name, type);
    Maybe("maybe_" + name, type);
  }
  /// Absent when a case does without the library.
  void Declared() {
    if (auto level = model_.FindEnum("Classification")) Both("level", types_.EnumType(*level));
    if (auto kind = model_.FindEnum("LogicalType")) Both("kind", types_.EnumType(*kind));
    if (auto sla = model_.FindRecord("Sla")) Both("promise", types_.RecordType(*sla));
    if (auto team = model_.FindEntity("Team")) Both("team", types_.EntityType(*team));
  }

  source::Span Write(const std::string& indent, const std::string& word) {
    text_ += indent;
    auto begin = static_cast<uint32_t>(text_.size());
    text_ += word + "\n";
    return {contracts_, begin, begin + static_cast<uint32_t>(word.size())};
  }

  value::TypeTable& types_;
  const value::Model& model_;
  source::FileId contracts_;
  sema::Catalog catalog_;
  sema::CatalogPort* port_ = nullptr;
  std::string text_;
};

CatalogBuilder Built(sema::Program& program, source::FileId contracts) {
  CatalogBuilder builder(program, contracts);
  builder.Orders();
  builder.Customers();
  builder.EveryType();
  return builder;
}

}  // namespace

sema::Catalog MakeCaseCatalog(sema::Program& program, source::FileId contracts) {
  return Built(program, contracts).Take();
}

const std::string& ContractText() {
  static const std::string text = [] {
    sema::Program empty;
    return Built(empty, source::FileId()).TakeText();
  }();
  return text;
}

}  // namespace meshlaw::testing
