// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <catch2/catch.hpp>

#include "tests/harness/annotation.h"
#include "tests/harness/file_test.h"
#include "tests/harness/golden.h"
#include "tests/harness/growth.h"

namespace meshlaw::testing {
namespace {

namespace fs = std::filesystem;
using diag::Kind;

/// A phase that reports an error at each `bad` and gives back the text without annotations.
std::optional<std::string> FindBad(PhaseInput& input) {
  std::string_view text = input.sources.text(input.file);
  for (size_t at = text.find("bad"); at != std::string_view::npos; at = text.find("bad", at + 1)) {
    if (text.substr(0, at).ends_with("~ ") || text.substr(0, at).ends_with("a ")) continue;
    auto begin = static_cast<uint32_t>(at);
    input.sink.Report(Kind::UnexpectedToken, {input.file, begin, begin + 3}, "this is a bad word")
        .Help("be good");
  }
  return std::string(text.substr(0, text.find('\n') + 1));
}

class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / ("harness_test_" + std::to_string(getpid()))) {
    fs::create_directories(path_);
  }
  ~Folder() { fs::remove_all(path_); }

  fs::path Write(const std::string& name, const std::string& text) {
    WriteText(path_ / name, text);
    return path_ / name;
  }
  int Run(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"test", "--phase", "bad"});
    std::vector<char*> argv;
    for (std::string& argument : arguments) argv.push_back(argument.data());
    return RunFileTests(static_cast<int>(argv.size()), argv.data(), {{"bad", {FindBad}}});
  }
  std::string path() const { return path_.string(); }

 private:
  fs::path path_;
};

TEST_CASE("annotations are read with their line, caret and help") {
  Annotations read = ReadAnnotations(
      "one\n"
      "  two\n"
      "//~ ^ ERROR ML1010 a text\n"
      "//~ HELP do that\n"
      "  //~ WARNING ML2014\n"
      "three\n"
      "//~ nonsense\n");
  REQUIRE(read.expected.size() == 2);
  CHECK(read.expected[0].line == 2);
  CHECK(read.expected[0].column == 5);
  CHECK(read.expected[0].severity == "error");
  CHECK(read.expected[0].text == "a text");
  CHECK(read.expected[0].helps == std::vector<std::string>{"do that"});
  CHECK(read.expected[1].line == 2);
  CHECK(read.expected[1].code == "ML2014");
  CHECK(read.faults.size() == 1);
}

TEST_CASE("a test passes only if every diagnostic is expected and every expectation met") {
  Folder folder;
  fs::path good = folder.Write("good.law", "fine\n//~> fine\n");
  fs::path expected =
      folder.Write("fail_a.law", "a: bad\n//~^ ERROR ML1010 a bad word\n//~ HELP be good\n");
  CHECK(folder.Run({good.string()}) == 0);
  CHECK(folder.Run({expected.string()}) == 0);
  folder.Write("fail_a.law", "a: bad\n//~ ^ ERROR ML1010 a bad word\n");
  CHECK(folder.Run({expected.string()}) == 1);
  folder.Write("fail_a.law", "a: bad\n//~ ERROR ML1010 a bad word\n//~ HELP be good\n");
  CHECK(folder.Run({expected.string()}) == 0);
  folder.Write("fail_a.law", "a: bad\n//~ ERROR ML1010 another text\n");
  CHECK(folder.Run({expected.string()}) == 1);
  folder.Write("fail_a.law", "a: bad\n//~ ERROR ML1011 a bad word\n");
  CHECK(folder.Run({expected.string()}) == 1);
  folder.Write("fail_a.law", "a: bad\n");
  CHECK(folder.Run({expected.string()}) == 1);
  folder.Write("fail_a.law", "a: fine\n//~> a: fine\n");
  CHECK(folder.Run({expected.string()}) == 1);
  fs::path misnamed = folder.Write("ok.law", "a: bad\n//~ ERROR ML1010 a bad word\n");
  CHECK(folder.Run({misnamed.string()}) == 1);
}

TEST_CASE("what is rewritten keeps the form that the file has") {
  Folder folder;
  auto rewritten = [&](const std::string& text) {
    fs::path file = folder.Write("fail_a.law", text);
    CHECK(folder.Run({"--update", file.string()}) == 0);
    return *ReadText(file);
  };
  CHECK(rewritten("aa: bad\n//~ ERROR ML1010 x\n") ==
        "aa: bad\n//~ ERROR ML1010 this is a bad word\n");
  CHECK(rewritten("aa: bad\n//~  ^ ERROR ML1010 x\n//~ HELP be good\n") ==
        "aa: bad\n//~ ^ ERROR ML1010 this is a bad word\n//~ HELP be good\n");
}

TEST_CASE("golden text stands in the file or beside it") {
  Folder folder;
  fs::path test = folder.Write("good.law", "fine\n");
  CHECK(folder.Run({test.string()}) == 1);
  folder.Write("good.golden", "fine\n");
  CHECK(folder.Run({test.string()}) == 0);
  folder.Write("good.golden", "other\n");
  CHECK(folder.Run({test.string()}) == 1);
}

TEST_CASE("--update writes what is then expected") {
  Folder folder;
  folder.Write("good.law", "fine\n");
  folder.Write("inside.law", "fine\n//~> old\n");
  folder.Write("fail_b.law", "a: bad\nb: bad\n//~ ERROR ML9999 old\n");
  CHECK(folder.Run({folder.path()}) == 1);
  CHECK(folder.Run({"--update", folder.path()}) == 0);
  CHECK(folder.Run({folder.path()}) == 0);
  CHECK(ReadText(fs::path(folder.path()) / "fail_b.law") ==
        "a: bad\n//~ ERROR ML1010 this is a bad word\n"
        "b: bad\n//~ ERROR ML1010 this is a bad word\n");
}

TEST_CASE("a run of no tests is no success") {
  Folder folder;
  CHECK(folder.Run({folder.path()}) == 2);
  folder.Write("good.law", "fine\n//~> fine\n");
  CHECK(folder.Run({"--filter", "nothing", folder.path()}) == 2);
  CHECK(folder.Run({"--phase", "none", folder.path()}) == 2);
  CHECK(folder.Run({"--phase"}) == 2);
}

TEST_CASE("work that grows as its square is told from work that grows as its size") {
  volatile size_t done = 0;
  auto linear = [&](size_t size) {
    for (size_t i = 0; i < 1'000 * size; ++i) done = done + 1;
  };
  auto square = [&](size_t size) { linear(size * size / 200); };
  CHECK(GrowsLinearly(linear, 200));
  CHECK_FALSE(GrowsLinearly(square, 200));
}

}  // namespace
}  // namespace meshlaw::testing
