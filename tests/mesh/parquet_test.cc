// SPDX-License-Identifier: Apache-2.0
// Parquet: every type that fits a contract's, those that do not, and files that are broken.
#include <random>

#include "tests/mesh/data_fixture.h"

using namespace meshlaw;
using namespace meshlaw::mesh;
using namespace meshlaw::mesh::test;

namespace {

using Array = std::shared_ptr<arrow::Array>;

struct Parquet : DataFixture {
  Parquet(const std::string& properties, const std::vector<std::string>& names,
          const std::vector<Array>& columns, int64_t rows_per_group = 1 << 20)
      : DataFixture(properties, "t.parquet") {
    WriteParquet(folder.path() + "/t.parquet", names, columns, rows_per_group);
  }
};

/// The cells of one column, and whether its type fits.
Lines Column(const std::string& type, const Array& array, Lines* faults = nullptr) {
  Parquet f("{name: x, " + type + "}", {"x"}, {array});
  f.Open();
  if (faults != nullptr) *faults = f.DataFaults();
  if (faults == nullptr) CHECK(f.DataFaults() == Lines{});
  return f.Rows();
}

template <typename Builder>
Array Ints(std::vector<std::optional<long>> values) {
  using C = typename Builder::value_type;
  Builder builder;
  for (auto value : values)
    REQUIRE((value ? builder.Append(static_cast<C>(*value)) : builder.AppendNull()).ok());
  return builder.Finish().ValueOrDie();
}

Array Strings(std::vector<std::optional<std::string>> values) {
  return ArrayOf<arrow::StringBuilder, std::string>(values);
}

Array Timestamps(std::vector<std::optional<int64_t>> values, arrow::TimeUnit::type unit,
                 const std::string& zone) {
  return ArrayOf<arrow::TimestampBuilder, int64_t>(values, arrow::timestamp(unit, zone));
}

/// Rows of floats; an absent row is null, NAN-free.
template <typename Lists>
Array Vectors(const std::vector<std::optional<std::vector<std::optional<float>>>>& rows,
              std::shared_ptr<arrow::DataType> type) {
  std::unique_ptr<arrow::ArrayBuilder> any;
  REQUIRE(arrow::MakeBuilder(arrow::default_memory_pool(), type, &any).ok());
  auto& builder = static_cast<Lists&>(*any);
  auto& values = static_cast<arrow::FloatBuilder&>(*builder.value_builder());
  for (const auto& row : rows) {
    if (!row) {
      REQUIRE(builder.AppendNull().ok());
      continue;
    }
    REQUIRE(builder.Append().ok());
    for (const auto& value : *row)
      REQUIRE((value ? values.Append(*value) : values.AppendNull()).ok());
  }
  return any->Finish().ValueOrDie();
}

std::string Slurp(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return std::string((std::istreambuf_iterator<char>(in)), {});
}

}  // namespace

TEST_CASE("integers of any width are Int") {
  Lines expected = {"5", "null", "0"};
  CHECK(Column("logicalType: integer", Ints<arrow::Int8Builder>({5, {}, 0})) == expected);
  CHECK(Column("logicalType: integer", Ints<arrow::Int16Builder>({5, {}, 0})) == expected);
  CHECK(Column("logicalType: integer", Ints<arrow::Int32Builder>({5, {}, 0})) == expected);
  CHECK(Column("logicalType: integer", Ints<arrow::Int64Builder>({5, {}, 0})) == expected);
  CHECK(Column("logicalType: integer", Ints<arrow::UInt8Builder>({5, {}, 0})) == expected);
  CHECK(Column("logicalType: integer", Ints<arrow::UInt16Builder>({5, {}, 0})) == expected);
  CHECK(Column("logicalType: integer", Ints<arrow::UInt32Builder>({5, {}, 0})) == expected);
  CHECK(Column("logicalType: integer", Ints<arrow::UInt64Builder>({5, {}, -1})) ==
        Lines{"5", "null", "bad-type"});
}

TEST_CASE("numbers, truth and text") {
  CHECK(Column("logicalType: number", ArrayOf<arrow::FloatBuilder, float>({1.5f, {}})) ==
        Lines{"1.5", "null"});
  CHECK(Column("logicalType: number", ArrayOf<arrow::DoubleBuilder, double>({1.5, {}})) ==
        Lines{"1.5", "null"});
  CHECK(Column("logicalType: number", Ints<arrow::Int32Builder>({3, {}})).at(1) == "null");
  CHECK(Column("logicalType: boolean", ArrayOf<arrow::BooleanBuilder, bool>({true, {}, false})) ==
        Lines{"true", "null", "false"});
  CHECK(Column("logicalType: string", Strings({"a", {}, ""})) == Lines{"a", "null", ""});
  CHECK(Column("logicalType: string", ArrayOf<arrow::LargeStringBuilder, std::string>(
                                          {"a", {}, ""})) == Lines{"a", "null", ""});
  CHECK(Column("logicalType: string", ArrayOf<arrow::BinaryBuilder, std::string>(
                                          {"é", {}, "\xFF"})) == Lines{"é", "null", "bad-type"});
  arrow::Decimal128Builder decimals(arrow::decimal128(10, 2));
  REQUIRE(decimals.Append(arrow::Decimal128(1250)).ok());
  REQUIRE(decimals.AppendNull().ok());
  CHECK(Column("logicalType: number, physicalType: \"decimal(10,2)\"",
               decimals.Finish().ValueOrDie()) == Lines{"12.50", "null"});
  CHECK(Column("logicalType: number, physicalType: \"decimal(10,2)\"",
               Ints<arrow::Int32Builder>({3})) == Lines{"3.00"});
}

TEST_CASE("dates, times and instants of any unit") {
  CHECK(Column("logicalType: date", ArrayOf<arrow::Date32Builder, int32_t>({0, {}, -1})) ==
        Lines{"1970-01-01", "null", "1969-12-31"});
  CHECK(Column("logicalType: date",
               ArrayOf<arrow::Date64Builder, int64_t>({86'400'000, -86'400'000})) ==
        Lines{"1970-01-02", "1969-12-31"});
  CHECK(Column("logicalType: time", ArrayOf<arrow::Time32Builder, int32_t>(
                                        {1'500, {}}, arrow::time32(arrow::TimeUnit::MILLI)))
            .at(0)
            .find("00:00:01.5") == 0);
  CHECK(Column("logicalType: time", ArrayOf<arrow::Time64Builder, int64_t>(
                                        {1'500'000'000}, arrow::time64(arrow::TimeUnit::NANO)))
            .at(0)
            .find("00:00:01.5") == 0);
  for (auto unit : {arrow::TimeUnit::MILLI, arrow::TimeUnit::MICRO, arrow::TimeUnit::NANO}) {
    int64_t second = unit == arrow::TimeUnit::MILLI   ? 1'000
                     : unit == arrow::TimeUnit::MICRO ? 1'000'000
                                                      : 1'000'000'000;
    CHECK(Column("logicalType: timestamp", Timestamps({second, {}, -second}, unit, "UTC")) ==
          Lines{"1970-01-01T00:00:01Z", "null", "1969-12-31T23:59:59Z"});
  }
}

TEST_CASE("a timestamp without a zone is UTC unless the contract promises one") {
  Array naive = Timestamps({1'000'000}, arrow::TimeUnit::MICRO, "");
  Array zoned = Timestamps({1'000'000}, arrow::TimeUnit::MICRO, "Europe/Paris");
  Lines faults;
  CHECK(Column("logicalType: timestamp", naive) == Lines{"1970-01-01T00:00:01Z"});
  CHECK(Column("logicalType: timestamp", zoned) == Lines{"1970-01-01T00:00:01Z"});
  CHECK(Column("logicalType: timestamp, logicalTypeOptions: {timezone: true}", naive, &faults) ==
        Lines{""});
  CHECK(faults.size() == 1);
  CHECK(Column("logicalType: timestamp, logicalTypeOptions: {timezone: false}", naive) ==
        Lines{"1970-01-01T00:00:01"});
  CHECK(Column("logicalType: timestamp, logicalTypeOptions: {timezone: false}", zoned, &faults) ==
        Lines{""});
  CHECK(faults.size() == 1);
}

TEST_CASE("vectors, in lists of fixed or varying length") {
  const std::string type = "logicalType: vector, logicalTypeOptions: {dimensions: 2}";
  auto fixed =
      Vectors<arrow::FixedSizeListBuilder>({{{1.f, 2.f}}, std::nullopt, {{3.f, std::nullopt}}},
                                           arrow::fixed_size_list(arrow::float32(), 2));
  Lines rows = Column(type, fixed);
  REQUIRE(rows.size() == 3);
  CHECK(rows[1] == "null");
  CHECK(rows[2] == "bad-type");
  auto varying = Vectors<arrow::ListBuilder>(
      {{{1.f, 2.f}}, {{1.f}}, std::nullopt, {{1.f, 2.f, 3.f}}}, arrow::list(arrow::float32()));
  Lines lists = Column(type, varying);
  CHECK(lists[0] == rows[0]);
  CHECK(lists[1] == "bad-type");
  CHECK(lists[2] == "null");
  CHECK(lists[3] == "bad-type");
  Lines faults;
  Column("logicalType: vector, logicalTypeOptions: {dimensions: 3}", fixed, &faults);
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].find("where the contract says `vector of 3 dimensions`") != std::string::npos);
}

TEST_CASE("dictionaries are expanded") {
  arrow::StringDictionaryBuilder builder;
  for (const char* word : {"b", "a", "b"}) REQUIRE(builder.Append(word).ok());
  REQUIRE(builder.AppendNull().ok());
  CHECK(Column("logicalType: string", builder.Finish().ValueOrDie()) ==
        Lines{"b", "a", "b", "null"});
}

TEST_CASE("types that do not fit are findings, and their columns are left out") {
  Lines faults;
  CHECK(Column("logicalType: integer", ArrayOf<arrow::DoubleBuilder, double>({1.0, {}}), &faults) ==
        Lines{"", ""});
  CHECK(
      faults ==
      Lines{
          "ML6004 x: column `x`: the data hold binary floating-point numbers (`double`) where the "
          "contract says `integer`"});
  auto misfit = [&](const std::string& type, const Array& array) {
    Column(type, array, &faults);
    return faults.size() == 1 && faults[0].find("ML6004") == 0;
  };
  CHECK(misfit("logicalType: string", Ints<arrow::Int64Builder>({1})));
  CHECK(misfit("logicalType: boolean", Ints<arrow::Int64Builder>({1})));
  CHECK(misfit("logicalType: date", Strings({"2026-01-01"})));
  CHECK(misfit("logicalType: number", Strings({"1"})));
  CHECK_FALSE(
      misfit("physicalType: int", Ints<arrow::Int64Builder>({1})));  // no logical type, no promise
  auto empty = std::make_shared<arrow::NullArray>(2);
  CHECK(Column("logicalType: integer", empty) == Lines{"null", "null"});
}

TEST_CASE("row groups, projection and rows that are known before") {
  std::vector<std::optional<int64_t>> numbers;
  std::vector<std::optional<std::string>> words;
  for (int i = 0; i < 1'000; ++i) {
    numbers.push_back(i % 7 == 0 ? std::nullopt : std::optional<int64_t>(i));
    words.push_back("w" + std::to_string(i));
  }
  Parquet f("{name: n, logicalType: integer}, {name: w, logicalType: string}", {"w", "n"},
            {Strings(words), ArrayOf<arrow::Int64Builder, int64_t>(numbers)}, 100);
  f.Open({"n", "w"});
  CHECK(f.opened.source->row_count() == 1'000);
  Lines rows = f.Rows();
  REQUIRE(rows.size() == 1'000);
  CHECK(rows[7] == "null|w7");
  CHECK(rows[999] == "999|w999");
  f.Open({"w"});
  CHECK(f.Rows()[500] == "w500");
  f.Open(std::vector<std::string>{});
  CHECK(f.Rows().size() == 1'000);
  f.Open({"gone"});
  CHECK(f.Rows()[999] == "");
  CHECK(f.opened.bytes > 0);
}

TEST_CASE("files of a data set differ in order and in what their writers said of nulls") {
  DataFixture f(
      "{name: n, logicalType: integer}, {name: v, logicalType: array, items: {logicalType: "
      "number}}",
      "t-*.parquet");
  auto write = [&](const std::string& name, bool nulls, bool turned,
                   std::shared_ptr<arrow::DataType> of) {
    auto list = arrow::list(arrow::field(nulls ? "item" : "element", arrow::float32(), nulls));
    Array numbers =
        arrow::MakeArrayFromScalar(*arrow::MakeScalar(of, turned ? 2 : 1).ValueOrDie(), 1)
            .ValueOrDie();
    Array vectors = Vectors<arrow::ListBuilder>({{{1.5F}}}, list);
    arrow::FieldVector fields = {arrow::field("n", of, nulls), arrow::field("v", list, nulls)};
    std::vector<Array> columns = {numbers, vectors};
    if (turned) std::ranges::reverse(fields), std::ranges::reverse(columns);
    WriteTable(f.folder.path() + "/" + name, *arrow::Table::Make(arrow::schema(fields), columns));
  };
  write("t-1.parquet", true, false, arrow::int64());
  write("t-2.parquet", false, true, arrow::int64());
  f.Open({"n"});
  CHECK(f.DataFaults() == Lines{});
  CHECK(f.Rows() == Lines{"1", "2"});
  write("t-2.parquet", false, true, arrow::int32());
  f.Open({"n"});
  std::string told = f.Rows().back();
  INFO(told);
  CHECK(told.find("t-2.parquet`: its column `n` is of type int32, that of `") != std::string::npos);
}

TEST_CASE("columns missing from the data are left out") {
  Parquet f(
      "{name: a, logicalType: integer}, {name: b, logicalType: string}, {name: v, logicalType: "
      "vector, "
      "logicalTypeOptions: {dimensions: 3}}",
      {"a", "zz"}, {Ints<arrow::Int64Builder>({1, 2}), Strings({"x", "y"})});
  f.Open();
  CHECK(f.DataFaults() ==
        Lines{"ML6003 b: the data have no column `b`", "ML6003 v: the data have no column `v`",
              "ML6005 zz: the data have a column `zz` that the contract does not"});
  CHECK(f.Rows() == Lines{"1", "2"});
}

TEST_CASE("broken files are faults, whatever is broken") {
  Parquet f("{name: a, logicalType: integer}", {"a"}, {Ints<arrow::Int64Builder>({1, 2, 3})});
  std::string whole = Slurp(f.folder.path() + "/t.parquet");
  auto outcome = [&](const std::string& bytes) {
    f.folder.Write("t.parquet", bytes);
    f.Open();
    Lines faults = f.DataFaults();
    if (f.opened.source == nullptr) return faults.at(0);
    return f.Rows().back();
  };
  CHECK(outcome(whole) == "3");
  CHECK(outcome(whole.substr(0, whole.size() / 2)).find("ML6001 : ") == 0);
  CHECK(outcome("PAR1").find("ML6001") == 0);
  CHECK(outcome("").find("ML6001") == 0);
  CHECK(outcome("not parquet at all").find("cannot be read: ") != std::string::npos);
  std::mt19937 random(20261124);
  int refused = 0;
  for (int round = 0; round < 500; ++round) {
    std::string bytes = whole;
    for (int flips = 0; flips < 3; ++flips)
      bytes[random() % bytes.size()] = static_cast<char>(random());
    std::string last = outcome(bytes);
    refused += last.find("ML6001") == 0 || last.find("error: ") == 0;
  }
  CHECK(refused > 100);
}
