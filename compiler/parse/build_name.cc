// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "compiler/parse/builder.h"

namespace meshlaw::parse {
namespace {

/// The text of a `///` comment without the slashes and the space after them.
std::string_view DocText(std::string_view comment) {
  comment.remove_prefix(3);
  if (comment.starts_with(' ')) comment.remove_prefix(1);
  size_t last = comment.find_last_not_of(" \t");
  return last == std::string_view::npos ? std::string_view() : comment.substr(0, last + 1);
}

/// Whether `between` is the end of a line and white space: a blank line parts a comment from what
/// follows.
bool IsOneLineBreak(std::string_view between) {
  return between.find_first_not_of(" \t\r\n") == std::string_view::npos &&
         std::count(between.begin(), between.end(), '\n') == 1;
}

}  // namespace

/// Every rule for names is one token; a name in backticks loses them.
ast::Name Builder::NameOf(const antlr4::Token& token) {
  source::Span span = SpanOf(token);
  std::string_view text = TextOf(span);
  if (token.getType() == MeshlawParser::QUOTED_IDENT) {
    text.remove_prefix(1);
    if (text.ends_with('`')) text.remove_suffix(1);
  }
  return {std::string(text), span};
}

ast::QualifiedName Builder::QualifiedOf(MeshlawParser::QualifiedContext* context) {
  ast::QualifiedName name;
  name.span = SpanOf(*context);
  for (auto* part : context->anyName()) name.parts.push_back(NameOf(part));
  return name;
}

// Recursion: Lex bounds the nesting of brackets.
ast::TypeExpr Builder::TypeOf(MeshlawParser::TypeContext* context) {
  ast::TypeExpr type;
  type.name = NameOf(context->typeName());
  type.span = SpanOf(*context);
  type.optional = context->QUESTION() != nullptr;
  type.nan = context->NAN_() != nullptr;
  for (auto* argument : context->typeArgument()) {
    if (argument->type() != nullptr) {
      type.arguments.emplace_back(TypeOf(argument->type()));
      continue;
    }
    source::Span span = SpanOf(*argument);
    std::string digits(TextOf(span));
    std::erase(digits, '_');
    long value = 0;
    auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc()) {
      sink_.Report(diag::Kind::BadNumber, span, "this number is larger than any type can use");
    }
    type.arguments.emplace_back(value);
  }
  return type;
}

std::string Builder::DocBefore(const antlr4::Token& first) const {
  const auto& comments = file_.comments;
  uint32_t below = BeginOf(first);
  auto after = std::partition_point(comments.begin(), comments.end(),
                                    [&](const ast::Comment& c) { return c.span.end <= below; });
  std::vector<std::string_view> lines;
  while (after != comments.begin()) {
    const ast::Comment& comment = *--after;
    bool adjacent = IsOneLineBreak(text_.substr(comment.span.end, below - comment.span.end));
    if (!comment.doc || !comment.own_line || !adjacent) break;
    lines.push_back(DocText(TextOf(comment.span)));
    below = comment.span.begin;
  }
  std::reverse(lines.begin(), lines.end());
  return fmt::format("{}", fmt::join(lines, "\n"));
}

}  // namespace meshlaw::parse
