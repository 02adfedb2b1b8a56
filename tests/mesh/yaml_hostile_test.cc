// SPDX-License-Identifier: Apache-2.0
// Texts that mean harm, or are simply broken: a diagnostic with a place, quickly, whatever they
// are.
#include <pthread.h>

#include <functional>
#include <random>

#include "tests/harness/growth.h"
#include "tests/mesh/fixture.h"

using namespace meshlaw;
using namespace meshlaw::mesh;
using namespace meshlaw::mesh::test;

namespace {

Lines FaultsOf(std::string text, Limits limits = {}) {
  Fixture f;
  f.limits = limits;
  auto document = f.Yaml(std::move(text));
  CHECK((document == nullptr) == f.sink.has_errors());
  return f.Faults();
}

std::string Repeat(const std::string& part, size_t times) {
  std::string out;
  for (size_t i = 0; i < times; ++i) out += part;
  return out;
}

/// Runs on a thread whose stack is as small as the system allows code of ours to expect.
void WithStack(size_t bytes, std::function<void()> body) {
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, bytes);
  pthread_t thread;
  auto run = [](void* body_pointer) -> void* {
    (*static_cast<std::function<void()>*>(body_pointer))();
    return nullptr;
  };
  REQUIRE(pthread_create(&thread, &attributes, run, &body) == 0);
  pthread_join(thread, nullptr);
  pthread_attr_destroy(&attributes);
}

void RefuseDepth(const std::string& text) {
  Lines faults;
  WithStack(512 << 10, [&] { faults = FaultsOf(text); });
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].substr(0, 6) == "ML5002");
}

}  // namespace

TEST_CASE("nesting is refused at its limit, whatever it is made of") {
  const std::pair<std::string, std::string> shapes[] = {
      {"", "["},     {"", "{a: "},    {"", "[{\"\": "}, {"", "- "},      {"a: ", "["},
      {"['", "',["}, {"", "[\"]\","}, {"", "[ #]\n"},   {"", "[a\"b, "},
  };
  for (const auto& [first, more] : shapes) {
    INFO(first << more);
    CHECK(testing::GrowsLinearly([&](size_t size) { RefuseDepth(first + Repeat(more, size)); },
                                 20'000));
  }
}

TEST_CASE("blocks inside blocks are refused at the limit of nesting") {
  auto blocks = [](size_t depth) {
    std::string text;
    for (size_t i = 0; i < depth; ++i) text += std::string(i, ' ') + "a:\n";
    RefuseDepth(text);
  };
  // Eight times the depth is 64 times the text.
  CHECK(testing::GrowsWithin(blocks, 300, 8, 8 * 32));
}

TEST_CASE("depth just under the limit is read on a small stack") {
  WithStack(512 << 10, [] {
    CHECK(FaultsOf(std::string(100, '[') + std::string(100, ']')).empty());
    CHECK(FaultsOf(std::string(101, '[') + std::string(101, ']')).size() == 1);
  });
}

TEST_CASE("an alias bomb is counted, not unfolded") {
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 9; ++i) {
    std::string alias = "*a" + std::to_string(i - 1);
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + alias +
            Repeat(", " + alias, 8) + "]\n";
  }
  CHECK(FaultsOf(bomb) == Lines{"ML5003 7:10 the document has more than 1000000 values once "
                                "aliases are followed"});
}

TEST_CASE("aliases count towards depth") {
  std::string text = "a0: &a0 [x]\n";
  for (int i = 1; i < 200; ++i) {
    text += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [*a" + std::to_string(i - 1) +
            "]\n";
  }
  Lines faults = FaultsOf(text);
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].substr(0, 6) == "ML5002");
}

TEST_CASE("a node that contains itself is refused") {
  CHECK(FaultsOf("&x\n- *x\n") ==
        Lines{"ML5001 2:3 an alias inside the node that it names: the node would never end"});
  CHECK(FaultsOf("a: &x {b: *x}\n").size() == 1);
}

TEST_CASE("sizes are bounded") {
  Limits limits;
  limits.yaml_nodes_max = 10;
  CHECK(FaultsOf("[1,2,3,4,5,6,7,8,9]", limits).empty());
  CHECK(FaultsOf("[1,2,3,4,5,6,7,8,9,10]", limits).size() == 1);
  CHECK(FaultsOf(Repeat("- 1\n", 11), limits).size() == 1);
  limits.yaml_bytes_max = 5;
  CHECK(FaultsOf("abcdef", limits) == Lines{"ML5003 1:6 the text is larger than 5 bytes"});
}

TEST_CASE("one line of very many parts ends at the node limit") {
  CHECK(FaultsOf("[" + Repeat("a,", 3'000'000) + "]").size() == 1);
  auto line = [](size_t parts) { FaultsOf("[" + Repeat("a,", parts) + "]"); };
  CHECK(testing::GrowsLinearly(line, 20'000));
}

TEST_CASE("a key given twice is shown at both places") {
  Fixture f;
  CHECK(f.Yaml("a: 1\nb: 2\n\"a\": 3\n") == nullptr);
  REQUIRE(f.sink.all().size() == 1);
  CHECK(f.Faults() == Lines{"ML5004 3:1 the key `a` is given twice"});
  REQUIRE(f.sink.all()[0].labels.size() == 1);
  CHECK(f.sources.Begin(f.sink.all()[0].labels[0].span).line == 1);
  CHECK(FaultsOf("a: {x: 1, x: 2}\nb: {y: 1, y: 2}\n").size() == 2);
}

TEST_CASE("bytes that no YAML has") {
  CHECK(FaultsOf("a: \xFF\n") == Lines{"ML5001 1:4 this byte is not UTF-8"});
  CHECK(FaultsOf(std::string("a\0b", 3)) == Lines{"ML5001 1:2 a control character"});
  CHECK(FaultsOf("\xFF\xFE"
                 "a\0")
            .size() == 1);
  CHECK(FaultsOf("a: \x1b[31m\n").size() == 1);
}

TEST_CASE("broken texts are explained in our words") {
  CHECK(FaultsOf("a: 1\n---\nb: 2\n") == Lines{"ML5001 2:1 a second document; one file holds one"});
  CHECK(FaultsOf("a: [1, 2\nb: 3\n").at(0).find("a `[` is not closed") != std::string::npos);
  CHECK(FaultsOf("a: {b: 1").at(0).find("a `{` is not closed") != std::string::npos);
  CHECK(FaultsOf("a: \"x").at(0).find("a quoted text is not closed") != std::string::npos);
  CHECK(FaultsOf("a: b: c\n").at(0).find("a `:` where no value can start") != std::string::npos);
  CHECK(FaultsOf("a: *gone\n").at(0).find("an alias of an anchor that nothing defines") !=
        std::string::npos);
  CHECK(FaultsOf("a: !thing 1\n").at(0).find("the tag `!thing` means nothing here") !=
        std::string::npos);
  CHECK(FaultsOf("? [a]\n: 1\n").at(0).find("a mapping key must be text") != std::string::npos);
  CHECK(FaultsOf("*a : 1\n").size() == 1);
  CHECK(FaultsOf(Repeat("? ", 100'000)).size() == 1);
  CHECK(FaultsOf("{{{a: 1}: 2}: 3}").size() == 1);
  CHECK(FaultsOf(": 1\n").at(0).find("a mapping key is missing") != std::string::npos);
  CHECK(FaultsOf("~: 1\n").size() == 1);
  CHECK(FaultsOf("a:\n  - 1\n b: 2\n").size() == 1);
}

TEST_CASE("no bytes crash the reader") {
  std::mt19937 random(20261124);
  const std::string alphabet = "[]{},:-?&*!|>'\"#%@` \n\tabx01~\\./é";
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    size_t length = random() % 60;
    for (size_t i = 0; i < length; ++i) text += alphabet[random() % alphabet.size()];
    FaultsOf(std::move(text));
  }
  SUCCEED();
}
