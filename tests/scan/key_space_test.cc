// SPDX-License-Identifier: Apache-2.0
// Key spaces against a map of tuples: every layout, growth from one to the next, and merging.
#include "runtime/scan/key_space.h"

#include <catch2/catch.hpp>

#include <limits>
#include <map>
#include <random>

namespace meshlaw::scan {
namespace {

using Tuple = std::vector<std::pair<int, int64_t>>;  ///< (0 or 1 + missing, number) per part

/// Integer columns with the rows in which a part misses its value.
struct Columns {
  std::vector<std::vector<int64_t>> numbers;
  std::vector<ArgumentData> data;
};

Columns MakeColumns(const std::vector<Tuple>& rows, size_t parts) {
  Columns columns;
  columns.numbers.resize(parts, std::vector<int64_t>(static_cast<size_t>(Chunk::kRowsMax)));
  columns.data.resize(parts);
  const size_t words = WordCount(static_cast<int64_t>(rows.size()));
  for (size_t p = 0; p < parts; ++p) {
    ArgumentData& data = columns.data[p];
    data.form = ArgumentData::Form::Integers;
    data.present.assign(words, 0);
    data.not_applicable.assign(words, 0);
    data.error.assign(words, 0);
    for (size_t i = 0; i < rows.size(); ++i) {
      const uint64_t bit = uint64_t{1} << (i % 64);
      columns.numbers[p][i] = rows[i][p].second;
      if (rows[i][p].first == 0) data.present[i / 64] |= bit;
      if (rows[i][p].first == 2) data.not_applicable[i / 64] |= bit;
      if (rows[i][p].first == 3) data.error[i / 64] |= bit;
    }
    data.integers = columns.numbers[p].data();
  }
  return columns;
}

Words AllRows(size_t rows) {
  Words words(WordCount(static_cast<int64_t>(rows)));
  for (size_t w = 0; w < words.size(); ++w) words[w] = RowsOfWord(static_cast<int64_t>(rows), w);
  return words;
}

std::vector<uint32_t> InternAll(KeySpace& space, const std::vector<Tuple>& rows) {
  const Columns columns = MakeColumns(rows, space.parts());
  std::vector<const ArgumentData*> arguments;
  for (const ArgumentData& data : columns.data) arguments.push_back(&data);
  std::vector<uint32_t> ids(static_cast<size_t>(Chunk::kRowsMax));
  space.Intern(static_cast<int64_t>(rows.size()), arguments, AllRows(rows.size()), ids.data());
  ids.resize(rows.size());
  return ids;
}

/// A number whose size differs wildly from call to call, so that layouts grow.
int64_t WildNumber(std::mt19937_64& random, int bits_max) {
  const int bits = static_cast<int>(random() % static_cast<uint64_t>(bits_max)) + 1;
  const uint64_t number = random() >> (64 - bits);
  return static_cast<int64_t>(random() % 2 ? number : ~number + 1);
}

void CheckAgainstMap(uint64_t seed, size_t parts, bool keeps_missing, int bits_max) {
  std::mt19937_64 random(seed);
  KeySpace space(std::vector<ArgumentData::Form>(parts, ArgumentData::Form::Integers),
                 keeps_missing);
  std::map<Tuple, uint32_t> known;
  std::vector<Tuple> pool;
  for (int chunk = 0; chunk < 6; ++chunk) {
    std::vector<Tuple> rows(1 + random() % 300);
    for (Tuple& row : rows) {
      if (!pool.empty() && random() % 2) {
        row = pool[random() % pool.size()];
        continue;
      }
      for (size_t p = 0; p < parts; ++p) {
        const int missing =
            keeps_missing && random() % 5 == 0 ? static_cast<int>(random() % 3) + 1 : 0;
        row.push_back({missing, missing ? 0 : WildNumber(random, bits_max)});
      }
      pool.push_back(row);
    }
    const std::vector<uint32_t> ids = InternAll(space, rows);
    for (size_t i = 0; i < rows.size(); ++i) {
      const auto [entry, is_new] = known.emplace(rows[i], static_cast<uint32_t>(known.size()));
      REQUIRE(ids[i] == entry->second);
    }
  }
  REQUIRE(space.size() == known.size());
  for (const auto& [tuple, id] : known) {
    for (size_t p = 0; p < parts; ++p) {
      const KeySpace::Component part = space.ComponentOf(id, p);
      REQUIRE((part.missing ? static_cast<int>(*part.missing) + 1 : 0) == tuple[p].first);
      if (!part.missing) REQUIRE(part.code == tuple[p].second);
    }
  }
}

TEST_CASE("keys are numbered like in a map, whatever their width") {
  for (uint64_t seed = 0; seed < 40; ++seed) {
    for (size_t parts : {1u, 2u, 3u, 5u}) {
      for (int bits : {6, 20, 40, 64}) {
        CheckAgainstMap(seed, parts, seed % 2 == 1, bits);
      }
    }
  }
}

TEST_CASE("the ends of the range of Int are keys like others") {
  constexpr int64_t kLow = std::numeric_limits<int64_t>::min();
  constexpr int64_t kHigh = std::numeric_limits<int64_t>::max();
  for (bool keeps_missing : {false, true}) {
    for (size_t parts : {1u, 2u, 3u}) {
      KeySpace space(std::vector<ArgumentData::Form>(parts, ArgumentData::Form::Integers),
                     keeps_missing);
      const Tuple zero(parts, {0, 0}), low(parts, {0, kLow}), high(parts, {0, kHigh});
      CHECK(InternAll(space, {zero, high, low, zero}) == std::vector<uint32_t>{0, 1, 2, 0});
      CHECK(InternAll(space, {low, high}) == std::vector<uint32_t>{2, 1});
    }
  }
}

TEST_CASE("ascending keys need no slots and stay exact when one comes out of order") {
  KeySpace space({ArgumentData::Form::Integers}, false);
  std::vector<Tuple> rows;
  for (int64_t i = 0; i < 1000; ++i) rows.push_back({{0, i * 3}});
  rows.push_back({{0, 1500}});
  rows.push_back({{0, 1501}});
  const std::vector<uint32_t> ids = InternAll(space, rows);
  CHECK(ids[999] == 999);
  CHECK(ids[1000] == 500);
  CHECK(ids[1001] == 1000);
}

TEST_CASE("merging numbers the later keys as if their rows had followed") {
  std::mt19937_64 random(7);
  for (int round = 0; round < 60; ++round) {
    const size_t parts = 1 + random() % 4;
    const int bits = 8 + static_cast<int>(random() % 57);
    const std::vector<ArgumentData::Form> forms(parts, ArgumentData::Form::Integers);
    KeySpace whole(forms, false), first(forms, false), second(forms, false);
    std::vector<Tuple> a(random() % 200 + 1), b(random() % 200 + 1);
    for (auto* rows : {&a, &b}) {
      for (Tuple& row : *rows) {
        for (size_t p = 0; p < parts; ++p) row.push_back({0, WildNumber(random, bits)});
      }
    }
    b.back() = a.front();
    InternAll(whole, a);
    const std::vector<uint32_t> expected = InternAll(whole, b);
    InternAll(first, a);
    const std::vector<uint32_t> there = InternAll(second, b);
    const std::vector<uint32_t> map = first.Merge(second);
    for (size_t i = 0; i < b.size(); ++i) REQUIRE(map[there[i]] == expected[i]);
  }
}

TEST_CASE("found are the keys that were interned and no others") {
  std::mt19937_64 random(11);
  for (int round = 0; round < 80; ++round) {
    const size_t parts = 1 + random() % 5;
    const int bits = 4 + static_cast<int>(random() % 61);
    KeySpace space(std::vector<ArgumentData::Form>(parts, ArgumentData::Form::Integers), false);
    std::vector<Tuple> rows(50 + random() % 100);
    for (Tuple& row : rows) {
      for (size_t p = 0; p < parts; ++p) row.push_back({0, WildNumber(random, bits)});
    }
    const std::vector<Tuple> here(rows.begin(), rows.begin() + 25);
    InternAll(space, here);
    space.Seal();
    const Columns columns = MakeColumns(rows, parts);
    std::vector<const ArgumentData*> arguments;
    for (const ArgumentData& data : columns.data) arguments.push_back(&data);
    Words found = AllRows(rows.size());
    KeySpace::Scratch scratch;
    space.Find(static_cast<int64_t>(rows.size()), arguments, found, scratch);
    for (size_t i = 0; i < rows.size(); ++i) {
      const bool is_here = std::find(here.begin(), here.end(), rows[i]) != here.end();
      REQUIRE(RowBit(found, static_cast<int64_t>(i)) == is_here);
    }
  }
}

TEST_CASE("texts have equal codes exactly when they are equal") {
  TextCoder coder;
  std::map<std::string, uint64_t> known;
  std::map<uint64_t, std::string> back;
  std::mt19937_64 random(3);
  for (int i = 0; i < 20'000; ++i) {
    std::string text(random() % 12, '\0');
    for (char& c : text)
      c = static_cast<char>(
          "\0\1\7\xff"
          "ab\x08"[random() % 7]);
    const uint64_t code = coder.Code(text);
    const auto [entry, is_new] = known.emplace(text, code);
    REQUIRE(entry->second == code);
    const auto [other, is_new_code] = back.emplace(code, text);
    REQUIRE(other->second == text);
    REQUIRE(coder.Text(code) == text);
    REQUIRE(coder.Find(text) == code);
  }
  CHECK(coder.Find("this text was never seen") == TextCoder::kAbsent);
}

}  // namespace
}  // namespace meshlaw::scan
