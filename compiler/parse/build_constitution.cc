// SPDX-License-Identifier: Apache-2.0
#include "compiler/parse/builder.h"

namespace meshlaw::parse {

using P = MeshlawParser;

void Builder::BuildConstitution(P::ConstitutionContext* constitution) {
  file_.is_constitution = true;
  if (IsWhole(constitution->constitutionDecl())) {
    ast::Name name = NameOf(constitution->constitutionDecl()->name());
    file_.module = {{name}, name.span};
  }
  for (auto* setting : constitution->setting()) {
    if (IsWhole(setting)) file_.settings.push_back(BuildSetting(setting));
  }
}

// Recursion: Lex bounds the nesting of brackets.
ast::Setting Builder::BuildSetting(P::SettingContext* context) {
  ast::Setting setting;
  setting.key = NameOf(context->name());
  setting.span = SpanOf(*context);
  for (auto* from : context->settingValue()) {
    ast::SettingValue value;
    value.span = SpanOf(*from);
    if (auto* reference = from->entityRef()) {
      value.kind = ast::SettingValue::Kind::EntityRef;
      value.type = NameOf(reference->typeName());
      value.text = StringOf(*reference->STRING()->getSymbol());
    } else if (from->STRING() != nullptr) {
      value.kind = ast::SettingValue::Kind::String;
      value.text = StringOf(*from->STRING()->getSymbol());
    } else {
      value.text = NameOf(from->name()).text;
    }
    setting.values.push_back(std::move(value));
  }
  if (context->settingBlock() != nullptr) {
    for (auto* inner : context->settingBlock()->setting()) {
      if (IsWhole(inner)) setting.block.push_back(BuildSetting(inner));
    }
  }
  return setting;
}

}  // namespace meshlaw::parse
