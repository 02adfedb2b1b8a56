// SPDX-License-Identifier: Apache-2.0
#include "compiler/parse/builder.h"

namespace meshlaw::parse {

using P = MeshlawParser;

namespace {

ast::EffectKind AccessKind(size_t verb) {
  if (verb == P::PERMIT) return ast::EffectKind::Permit;
  return verb == P::FORBID ? ast::EffectKind::Forbid : ast::EffectKind::Limit;
}

}  // namespace

ast::Effect Builder::BuildEffect(P::EffectContext* context) {
  ast::Effect effect;
  if (auto* access = context->accessEffect()) {
    effect = BuildAccess(access);
  } else if (auto* mask = context->maskEffect()) {
    effect = BuildMask(mask);
  } else if (auto* require = context->requireEffect()) {
    effect.kind = ast::EffectKind::Require;
    effect.subject = BuildSubject(require->subject());
  } else {
    effect.kind = ast::EffectKind::Check;
    effect.subject = BuildSubject(context->checkEffect()->subject());
  }
  effect.span = SpanOf(*context);
  return effect;
}

ast::Effect Builder::BuildAccess(P::AccessEffectContext* context) {
  ast::Effect effect;
  effect.kind = AccessKind(context->verb->getType());
  effect.any_action = context->actionList()->ANY() != nullptr;
  for (auto* action : context->actionList()->name()) effect.actions.push_back(NameOf(action));
  effect.subject = BuildSubject(context->subject());
  effect.caller = BuildCaller(context->caller());
  return effect;
}

ast::Effect Builder::BuildMask(P::MaskEffectContext* context) {
  ast::Effect effect;
  effect.kind = ast::EffectKind::Mask;
  for (auto* from : context->maskItem()) {
    ast::MaskItem item{NameOf(from->anyName()), NameOf(from->maskName()), {}};
    for (auto* argument : from->expr()) item.arguments.push_back(BuildExpr(argument));
    effect.masks.push_back(std::move(item));
  }
  effect.subject = BuildSubject(context->subject());
  if (context->caller() != nullptr) effect.caller = BuildCaller(context->caller());
  return effect;
}

ast::Subject Builder::BuildSubject(P::SubjectContext* context) {
  ast::Subject subject;
  subject.type = NameOf(context->typeName());
  subject.span = SpanOf(*context);
  subject.else_deny = context->DENY() != nullptr;
  if (context->binder() != nullptr) subject.binder = NameOf(context->binder());
  if (context->STRING() != nullptr) {
    subject.id = StringOf(*context->STRING()->getSymbol());
    subject.id_span = SpanOf(context->STRING());
  }
  if (context->hasBounds() != nullptr) {
    for (auto* bound : context->hasBounds()->hasBound()) {
      subject.bounds.push_back({NameOf(bound->anyName()), TypeOf(bound->type())});
    }
  }
  return subject;
}

ast::Caller Builder::BuildCaller(P::CallerContext* context) {
  ast::Caller caller;
  caller.any = context->ANY() != nullptr;
  caller.span = SpanOf(*context);
  if (context->typeName() != nullptr) caller.type = NameOf(context->typeName());
  if (context->binder() != nullptr) caller.binder = NameOf(context->binder());
  if (context->STRING() != nullptr) caller.id = StringOf(*context->STRING()->getSymbol());
  return caller;
}

}  // namespace meshlaw::parse
