// SPDX-License-Identifier: Apache-2.0
#include "compiler/sema/resolve_type.h"

namespace meshlaw::sema {
namespace {

using diag::Kind;
using value::TypeKind;

/// Whether types of the kind are declared, each with a name of its own.
bool IsDeclared(TypeKind kind) {
  return kind == TypeKind::Enum || kind == TypeKind::Record || kind == TypeKind::Entity;
}

struct Resolver {
  Program& program;
  const Module& module;
  diag::Sink& sink;

  TypeId Resolve(const ast::TypeExpr& type) {
    TypeId base = Base(type);
    if (!base.valid()) return base;
    value::Type made = program.types[base];
    made.optional = type.optional;
    made.nan = type.nan;
    if (type.nan && made.kind != TypeKind::Float) {
      return Wrong(type, "only a Float may be `?nan`", "write `Float?nan`, or `?` alone for null");
    }
    return program.types.Intern(made);
  }

  TypeId Base(const ast::TypeExpr& type) {
    for (int k = 0; k <= static_cast<int>(TypeKind::Vector); ++k) {
      auto kind = static_cast<TypeKind>(k);
      if (!IsDeclared(kind) && value::Name(kind) == type.name.text) return BuiltIn(kind, type);
    }
    return Declared(type);
  }

  TypeId BuiltIn(TypeKind kind, const ast::TypeExpr& type) {
    switch (kind) {
      case TypeKind::Decimal: return DecimalOf(type);
      case TypeKind::Set:
      case TypeKind::List: return Sequence(kind, type);
      case TypeKind::Map: return MapOf(type);
      case TypeKind::Vector: return VectorOf(type);
      default: break;
    }
    return type.arguments.empty() ? program.types.Simple(kind) : TakesNone(type);
  }

  TypeId DecimalOf(const ast::TypeExpr& type) {
    const long* precision = Number(type, 0);
    const long* scale = Number(type, 1);
    if (type.arguments.size() != 2 || !precision || !scale || *precision < 1 || *precision > 38 ||
        *scale < 0 || *scale > *precision) {
      return Wrong(type, "a decimal is `Decimal(precision, scale)` with 1 to 38 digits",
                   "`Decimal(10, 2)` has ten digits, two of them after the point");
    }
    return program.types.Decimal(static_cast<int>(*precision), static_cast<int>(*scale));
  }

  TypeId Sequence(TypeKind kind, const ast::TypeExpr& type) {
    const ast::TypeExpr* element = Argument(type, 0);
    if (type.arguments.size() != 1 || !element) {
      return Wrong(type, "`" + type.name.text + "` takes the type of its elements",
                   "write it as in `" + type.name.text + "(String)`");
    }
    TypeId inner = Resolve(*element);
    if (!inner.valid()) return inner;
    return kind == TypeKind::Set ? program.types.SetOf(inner) : program.types.ListOf(inner);
  }

  TypeId MapOf(const ast::TypeExpr& type) {
    const ast::TypeExpr* key = Argument(type, 0);
    const ast::TypeExpr* val = Argument(type, 1);
    if (type.arguments.size() != 2 || !key || !val) {
      return Wrong(type, "`Map` takes the types of its keys and values",
                   "write it as in `Map(String, Int)`");
    }
    TypeId k = Resolve(*key), v = Resolve(*val);
    return k.valid() && v.valid() ? program.types.MapOf(k, v) : TypeId();
  }

  TypeId VectorOf(const ast::TypeExpr& type) {
    const ast::TypeExpr* element = Argument(type, 0);
    const long* size = Number(type, 1);
    bool right = element != nullptr && element->name.text == "Float" && !element->optional;
    if (!right || type.arguments.size() > 2 || (size && (*size < 1 || *size > 1'000'000))) {
      return Wrong(type, "a vector is `Vector(Float, dimensions)`, of at most a million dimensions",
                   "without a number, `Vector(Float)` has any number of dimensions");
    }
    value::Type made;
    made.kind = TypeKind::Vector;
    made.element = program.types.Simple(TypeKind::Float);
    made.size = size ? static_cast<uint32_t>(*size) : 0;
    return program.types.Intern(made);
  }

  TypeId Declared(const ast::TypeExpr& type) {
    const value::Model& model = program.model;
    const std::string& name = type.name.text;
    const value::Declared* declared = nullptr;
    TypeId id;
    if (auto e = model.FindEnum(name)) declared = &model[*e], id = program.types.EnumType(*e);
    if (auto r = model.FindRecord(name)) declared = &model[*r], id = program.types.RecordType(*r);
    if (auto t = model.FindEntity(name)) declared = &model[*t], id = program.types.EntityType(*t);
    if (declared == nullptr) return Unknown(type);
    if (!IsVisible(module, *declared)) {
      sink.Report(Kind::UnknownType, type.name.span, "`" + name + "` is not in scope")
          .At(declared->span, "declared here")
          .Help("add `use " + declared->module + "` to this module");
      return {};
    }
    return type.arguments.empty() ? id : TakesNone(type);
  }

  TypeId Unknown(const ast::TypeExpr& type) {
    std::vector<std::string_view> names;
    for (int k = 0; k <= static_cast<int>(TypeKind::Vector); ++k) {
      auto kind = static_cast<TypeKind>(k);
      if (!IsDeclared(kind)) names.push_back(value::Name(kind));
    }
    for (const auto& e : program.model.enums) names.push_back(e.name);
    for (const auto& r : program.model.records) names.push_back(r.name);
    for (const auto& t : program.model.entities) names.push_back(t.name);
    auto& d =
        sink.Report(Kind::UnknownType, type.name.span, "there is no type `" + type.name.text + "`");
    std::string_view near = diag::Nearest(type.name.text, names);
    if (!near.empty()) d.Help("did you mean `" + std::string(near) + "`?");
    return {};
  }

  static const ast::TypeExpr* Argument(const ast::TypeExpr& type, size_t i) {
    return i < type.arguments.size() ? std::get_if<ast::TypeExpr>(&type.arguments[i]) : nullptr;
  }
  static const long* Number(const ast::TypeExpr& type, size_t i) {
    return i < type.arguments.size() ? std::get_if<long>(&type.arguments[i]) : nullptr;
  }
  TypeId Wrong(const ast::TypeExpr& type, std::string message, std::string help) {
    sink.Report(Kind::UnknownType, type.span, std::move(message)).Help(std::move(help));
    return {};
  }
  TypeId TakesNone(const ast::TypeExpr& type) {
    return Wrong(type, "`" + type.name.text + "` takes no arguments", "remove the parentheses");
  }
};

}  // namespace

TypeId ResolveTypeExpr(Program& program, const Module& module, const ast::TypeExpr& type,
                       diag::Sink& sink) {
  return Resolver{program, module, sink}.Resolve(type);
}

bool IsVisible(const Module& module, const value::Declared& declared) {
  if (declared.module == module.name) return true;
  for (const Module* used : module.uses) {
    if (used->name == declared.module) return true;
  }
  return false;
}

}  // namespace meshlaw::sema
