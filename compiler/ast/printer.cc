// SPDX-License-Identifier: Apache-2.0
#include "compiler/ast/printer.h"

#include <algorithm>

#include "compiler/ast/printer_impl.h"

namespace meshlaw::ast {
namespace {

constexpr size_t kWidth = 100;
constexpr std::string_view kSpace = " \t\r\n";

/// Items that span lines stand apart from their neighbours.
bool IsTall(const Item* item) {
  if (item == nullptr) return false;
  if (std::holds_alternative<RuleDecl>(item->decl)) return true;
  if (std::holds_alternative<TestDecl>(item->decl)) return true;
  if (const auto* record = std::get_if<RecordDecl>(&item->decl)) return !record->attributes.empty();
  if (const auto* entity = std::get_if<EntityDecl>(&item->decl)) return !entity->attributes.empty();
  return false;
}

}  // namespace

std::string Printer::PrintFile() {
  if (file_->is_constitution) {
    Constitution();
  } else {
    Law();
  }
  // What is left stands below everything.
  LastComments(UINT32_MAX, false);
  return out_.Render();
}

std::string Printer::PrintOnly(const Expr& expr) {
  Print(expr);
  std::string text = out_.Render();
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

std::string Printer::PrintOnly(const TypeExpr& type) {
  Type(type);
  std::string text = out_.Render();
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

void Printer::Law() {
  if (!file_->module.parts.empty()) {
    Element(KeywordBefore(file_->module.span.begin, "module"), true);
    out_.Text("module ");
    Qualified(file_->module);
  }
  Uses();
  const Item* previous = nullptr;
  for (const auto& item : file_->items) {
    ItemLine(*item, previous);
    previous = item.get();
  }
}

/// All modules in one `use`, unless a comment stands between two.
void Printer::Uses() {
  bool open = false;
  for (const QualifiedName& use : file_->uses) {
    if (open && !CommentBefore(use.span.begin)) {
      out_.Text(",");
      out_.FillLine();
    } else {
      if (open) out_.EndIndent();
      Element(KeywordBefore(use.span.begin, "use"), false);
      out_.Text("use ");
      out_.BeginIndent(4);
      open = true;
    }
    Qualified(use);
  }
  if (open) out_.EndIndent();
}

void Printer::Constitution() {
  if (!file_->module.parts.empty()) {
    Element(KeywordBefore(file_->module.span.begin, "constitution"), true);
    out_.Text("constitution ");
    Spell(file_->module.parts.front(), NamePlace::Name);
  }
  for (const Setting& setting : file_->settings) {
    Element(setting.span.begin, false);
    SettingLine(setting);
  }
}

void Printer::SettingLine(const Setting& setting) {
  Spell(setting.key, NamePlace::Name);
  for (size_t i = 0; i < setting.values.size(); ++i) {
    const SettingValue& value = setting.values[i];
    out_.Text(i == 0 ? " " : ", ");
    Before(value.span.begin);
    switch (value.kind) {
      case SettingValue::Kind::String: out_.Text(SourceOf(value.span)); break;
      case SettingValue::Kind::Name: out_.Text(SpellName(value.text, NamePlace::Name)); break;
      case SettingValue::Kind::EntityRef:
        out_.Text(SpellName(value.type.text, NamePlace::Type) + "::" + SpellString(value.text));
        break;
    }
  }
  if (SourceOf(setting.span).ends_with('}')) SettingBlock(setting);
}

/// One setting may share its block's line; more stand one a line.
void Printer::SettingBlock(const Setting& setting) {
  if (setting.block.empty() && !CommentBefore(setting.span.end)) return out_.Text(" {}");
  out_.BeginGroup();
  out_.Text(" {");
  out_.BeginIndent(2);
  for (size_t i = 0; i < setting.block.size(); ++i) {
    const Setting& inner = setting.block[i];
    if (setting.block.size() == 1) {
      Before(inner.span.begin);
      out_.Line();
    } else {
      Element(inner.span.begin, i == 0);
    }
    SettingLine(inner);
  }
  LastComments(setting.span.end, setting.block.empty());
  out_.EndIndent();
  out_.Line();
  out_.Text("}");
  out_.EndGroup();
}

void Printer::ItemLine(const Item& item, const Item* previous) {
  bool blank = previous == nullptr || IsTall(&item) || IsTall(previous);
  Element(item.span.begin, false, blank);
  Declaration(item);
}

void Printer::Element(uint32_t begin, bool first, bool blank) {
  auto start = [&](uint32_t at) {
    if (!first && (blank || BlankAbove(at))) {
      out_.BlankLine();
    } else {
      out_.HardLine();
    }
    first = blank = false;
  };
  for (bool alone = true; CommentBefore(begin); alone = false) {
    const Comment& comment = file_->comments[next_comment_++];
    if (comment.own_line) start(comment.span.begin);
    out_.Comment(CommentText(comment), comment.own_line);
    // A second comment behind one line gets a line of its own.
    first = first && alone;
    blank = blank || (comment.doc && MayAttach(comment, alone, begin));
  }
  start(begin);
}

/// Whether a `///` would come to stand right above what follows only because of where it is
/// printed: a word stood between them (a brace, a comma), or it stood behind a word. It must not
/// become documentation.
bool Printer::MayAttach(const Comment& comment, bool alone, uint32_t begin) const {
  if (!comment.own_line) return !alone;
  uint32_t next = CommentBefore(begin) ? file_->comments[next_comment_].span.begin : begin;
  std::string_view between = sources_->text({comment.span.file, comment.span.end, next});
  return between.find_first_not_of(kSpace) != std::string_view::npos;
}

void Printer::LastComments(uint32_t end, bool first) {
  for (; CommentBefore(end); ++next_comment_) {
    const Comment& comment = file_->comments[next_comment_];
    if (comment.own_line && !first && BlankAbove(comment.span.begin)) out_.BlankLine();
    out_.Comment(CommentText(comment), comment.own_line);
    first = first && !comment.own_line;
  }
}

void Printer::Before(uint32_t offset) {
  for (; CommentBefore(offset); ++next_comment_) {
    const Comment& comment = file_->comments[next_comment_];
    out_.Comment(CommentText(comment), comment.own_line);
  }
}

bool Printer::CommentBefore(uint32_t offset) const {
  return file_ != nullptr && next_comment_ < file_->comments.size() &&
         file_->comments[next_comment_].span.begin < offset;
}

bool Printer::BlankAbove(uint32_t offset) const {
  std::string_view above = sources_->text(file_->source).substr(0, offset);
  size_t last = above.find_last_not_of(kSpace);
  if (last == std::string_view::npos) return false;
  return std::count(above.begin() + static_cast<std::ptrdiff_t>(last), above.end(), '\n') > 1;
}

std::string_view Printer::CommentText(const Comment& comment) const {
  std::string_view text = SourceOf(comment.span);
  return text.substr(0, text.find_last_not_of(kSpace) + 1);
}

uint32_t Printer::KeywordBefore(uint32_t offset, std::string_view word) const {
  std::string_view above = sources_->text(file_->source).substr(0, offset);
  above = above.substr(0, above.find_last_not_of(kSpace) + 1);
  return above.ends_with(word) ? static_cast<uint32_t>(above.size() - word.size()) : offset;
}

std::string Print(const File& file, const source::SourceMap& sources) {
  return Printer(&file, &sources, kWidth).PrintFile();
}

}  // namespace meshlaw::ast
