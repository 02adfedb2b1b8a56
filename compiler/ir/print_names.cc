// SPDX-License-Identifier: Apache-2.0
// How the text form names what it refers to.
#include "compiler/ir/printer.h"
#include "compiler/ir/verify.h"
#include "runtime/value/conform.h"

namespace meshlaw::ir {

using value::NameToken;
using value::TypeKind;

std::string DottedText(std::string_view dotted) {
  std::string text;
  for (size_t begin = 0;;) {
    size_t dot = dotted.find('.', begin);
    text += NameToken(dotted.substr(begin, dot - begin));
    if (dot == dotted.npos) return text;
    text += '.';
    begin = dot + 1;
  }
}

std::string QualifiedText(std::string_view module, std::string_view name) {
  return module.empty() ? NameToken(name) : DottedText(module) + "." + NameToken(name);
}

/// The bare name, or with its module where others are called the same.
std::string Printer::DeclText(const value::Declared& declared) const {
  auto count = names_.find(declared.name);
  bool plain = count == names_.end() || count->second == 1;
  return plain ? NameToken(declared.name) : QualifiedText(declared.module, declared.name);
}

std::string Printer::EntityText(value::EntityTypeId id) const {
  if (id.index() >= module_.model.entities.size()) return fmt::format("#{}", id.value);
  return DeclText(module_.model[id]);
}

std::string Printer::BareTypeText(const value::Type& type) const {
  switch (type.kind) {
    case TypeKind::Decimal: return fmt::format("Decimal({}, {})", type.precision, type.scale);
    case TypeKind::Enum: return DeclText(module_.model.enums[type.decl]);
    case TypeKind::Record: return DeclText(module_.model.records[type.decl]);
    case TypeKind::Entity: return DeclText(module_.model.entities[type.decl]);
    case TypeKind::Set:
    case TypeKind::List:
      return fmt::format("{}({})", value::Name(type.kind), TypeText(type.element));
    case TypeKind::Map:
      return fmt::format("Map({}, {})", TypeText(type.key), TypeText(type.element));
    case TypeKind::Vector:
      return type.size == 0 ? fmt::format("Vector({})", TypeText(type.element))
                            : fmt::format("Vector({}, {})", TypeText(type.element), type.size);
    case TypeKind::Float: return type.nan && !type.optional ? "Float nan" : "Float";
    case TypeKind::Bool:
    case TypeKind::Int:
    case TypeKind::Ratio:
    case TypeKind::String:
    case TypeKind::Bytes:
    case TypeKind::Date:
    case TypeKind::Time:
    case TypeKind::Timestamp:
    case TypeKind::LocalTimestamp:
    case TypeKind::Duration:
    case TypeKind::Period:
    case TypeKind::Ip:
    case TypeKind::Version: return std::string(value::Name(type.kind));
  }
  MESHLAW_UNREACHABLE();
}

std::string Printer::TypeText(TypeId id) const {
  if (!Exists(module_, id)) return fmt::format("#{}", id.value);
  const value::Type& type = module_.types[id];
  std::string_view mark = !type.optional ? "" : type.nan ? "?nan" : "?";
  return BareTypeText(type) + std::string(mark);
}

std::string Printer::LiteralText(ConstantId id) const {
  bool sound = Exists(module_, id) && Exists(module_, module_[id].type) &&
               value::Conforms(module_[id].value, module_[id].type, module_.types, module_.model);
  if (!sound) return fmt::format("#{}", id.value);
  return value::Literal(module_[id].value, module_[id].type, module_.types, module_.model);
}

std::string Printer::FrameText(FrameId id) const { return fmt::format("frame{}", id.value); }
std::string Printer::FunctionText(FunctionId id) const { return fmt::format("fn{}", id.value); }

}  // namespace meshlaw::ir
