// SPDX-License-Identifier: Apache-2.0
// The page is safe if data cannot change its markup: whatever the fields hold, the sequence of tags
// and attribute names must be that of a page whose fields hold a plain letter.
#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <sstream>

#include "runtime/report/html.h"
#include "runtime/report/report.h"
#include "tests/report/payloads.h"
#include "tests/report/sample_reports.h"

namespace meshlaw::report {
namespace {

size_t Occurrences(const std::string& text, const std::string& part) {
  size_t count = 0;
  for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

struct Tag {
  std::string name;  ///< "/td" when it closes
  std::vector<std::pair<std::string, std::string>> attributes;
};

/// A reader of tags, strict where browsers are lenient: each attribute is `name` or `name="value"`.
/// A malformed tag comes out under the name "malformed".
class Reader {
 public:
  explicit Reader(const std::string& page) : page_(page) {}

  std::vector<Tag> Read() {
    std::vector<Tag> tags;
    for (size_t open = 0; (open = page_.find('<', at_)) != std::string::npos;) {
      at_ = open + 1;
      tags.push_back(ReadTag());
      const std::string& name = tags.back().name;
      if (name == "style" || name == "script") at_ = page_.find("</" + name, at_);
    }
    return tags;
  }

 private:
  Tag ReadTag() {
    Tag tag{Take(" >\n"), {}};
    while (at_ < page_.size() && page_[at_] == ' ') {
      ++at_;
      std::string name = Take("= >\"'<");
      std::string value;
      if (page_.compare(at_, 2, "=\"") == 0) {
        at_ += 2;
        value = Take("\"");
        ++at_;
      }
      tag.attributes.emplace_back(std::move(name), std::move(value));
    }
    if (at_ >= page_.size() || page_[at_] != '>') return {"malformed", {}};
    ++at_;
    return tag;
  }

  std::string Take(const char* until) {
    const size_t end = std::min(page_.find_first_of(until, at_), page_.size());
    std::string out = page_.substr(at_, end - at_);
    at_ = end;
    return out;
  }

  const std::string& page_;
  size_t at_ = 0;
};

std::string Skeleton(const std::string& page) {
  std::string out;
  for (const Tag& tag : Reader(page).Read()) {
    // A text may break where it has certain signs, and what it quotes is set apart: how often is
    // the data's, but these two carry nothing that could do harm.
    const bool plain = tag.name == "wbr" || tag.name == "samp" || tag.name == "/samp";
    if (plain && tag.attributes.empty()) continue;
    out += "<" + tag.name;
    for (const auto& [name, value] : tag.attributes) out += " " + name;
    out += ">\n";
  }
  return out;
}

std::string PageWith(const std::string& text) {
  Report report = testing::FullReport();
  testing::SetEveryText(report, text);
  return RenderHtml(report);
}

TEST_CASE("no payload in any field changes the markup") {
  const std::string plain = Skeleton(PageWith("x"));
  REQUIRE(plain.find("malformed") == std::string::npos);
  REQUIRE(std::size(testing::kPayloads) >= 50);
  for (const char* payload : testing::kPayloads) {
    INFO(payload);
    CHECK(Skeleton(PageWith(payload)) == plain);
  }
}

TEST_CASE("the page has no handler, no address to fetch and one script") {
  const std::string page = RenderHtml(testing::FullReport());
  const std::set<std::string> addressed = {"href", "src", "action", "srcset", "xlink:href"};
  for (const Tag& tag : Reader(page).Read()) {
    CHECK(tag.name != "img");
    CHECK(tag.name != "link");
    CHECK(tag.name != "iframe");
    for (const auto& [name, value] : tag.attributes) {
      CHECK_FALSE(name.starts_with("on"));
      CHECK(name != "style");
      if (addressed.contains(name)) CHECK(value.starts_with("#"));
    }
  }
  CHECK(Occurrences(page, "<script") == 1);
  CHECK(page.find("http://") == std::string::npos);
  CHECK(page.find("https://") == std::string::npos);
  CHECK(page.find("@import") == std::string::npos);
  CHECK(page.find("url(") == std::string::npos);
}

TEST_CASE("the security policy allows the page's own style and script alone") {
  const std::string page = RenderHtml(testing::EmptyReport());
  CHECK(page.find("default-src 'none'; style-src 'sha256-") != std::string::npos);
  CHECK(page.find("script-src 'sha256-") != std::string::npos);
  CHECK(page.find("unsafe-inline") == std::string::npos);
}

TEST_CASE("tags close in the order in which they open") {
  const std::set<std::string> single = {"!doctype", "meta", "br", "input", "wbr"};
  for (const Report& report : {testing::FullReport(), testing::CleanReport(),
                               testing::EmptyReport(), testing::LargeReport(500)}) {
    std::vector<std::string> open;
    for (const Tag& tag : Reader(RenderHtml(report)).Read()) {
      if (single.contains(tag.name)) continue;
      if (tag.name[0] != '/') {
        open.push_back(tag.name);
        continue;
      }
      REQUIRE_FALSE(open.empty());
      CHECK("/" + open.back() == tag.name);
      open.pop_back();
    }
    CHECK(open.empty());
  }
}

TEST_CASE("ids are unique and every link has its target") {
  Report report = testing::FullReport();
  report.findings.push_back(report.findings[0]);  // the same fingerprint twice
  report.findings.push_back(report.findings[0]);
  report.findings.back().fingerprint = "\"><script>";
  std::set<std::string> ids;
  std::vector<std::string> targets;
  for (const Tag& tag : Reader(RenderHtml(report)).Read()) {
    for (const auto& [name, value] : tag.attributes) {
      if (name == "id") CHECK(ids.insert(value).second);
      if (name == "href") targets.push_back(value.substr(1));
    }
  }
  for (const std::string& target : targets) CHECK(ids.contains(target));
}

TEST_CASE("tables name their cells and themselves") {
  for (const Tag& tag : Reader(RenderHtml(testing::FullReport())).Read()) {
    if (tag.name != "th") continue;
    CHECK(tag.attributes.at(0).first == "scope");
  }
  const std::string page = RenderHtml(testing::FullReport());
  CHECK(page.find("<caption>Findings by domain and kind of law.") != std::string::npos);
}

TEST_CASE("findings past the first two hundred wait as text") {
  const std::string page = RenderHtml(testing::LargeReport(1'000));
  const size_t rest = page.find("<noscript id=\"rest\">");
  REQUIRE(rest != std::string::npos);
  CHECK(Occurrences(page.substr(0, rest), "\n<article ") == 200);
  CHECK(Occurrences(page.substr(rest), "\n<article ") == 800);
  CHECK(RenderHtml(testing::LargeReport(200)).find("id=\"rest\"") == std::string::npos);
}

TEST_CASE("a report that could not judge shows no check mark at its head") {
  Report report = testing::CleanReport();
  CHECK(RenderHtml(report).find(">No findings<") != std::string::npos);
  report.faults = testing::FullReport().faults;
  CHECK(RenderHtml(report).find(">No findings<") == std::string::npos);
  CHECK(RenderHtml(testing::EmptyReport()).find(">Nothing was judged<") != std::string::npos);
}

TEST_CASE("text is escaped for elements and attributes alike") {
  Html html;
  html.Text("<a b=\"c\" d='e'>&\x1b\u202e");
  CHECK(html.Take() == "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;\\x1b\\u{202e}");
  Html id;
  Html prose;
  prose.Prose("`a<b` or `c");
  CHECK(prose.Take() == "<samp>a&lt;b</samp> or `c");
  id.Id("a.b/<c");
  CHECK(id.Take() == "a.<wbr>b/<wbr>&lt;c");
}

}  // namespace
}  // namespace meshlaw::report
