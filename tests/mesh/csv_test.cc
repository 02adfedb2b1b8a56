// SPDX-License-Identifier: Apache-2.0
// CSV: cells by the contract's types; what cannot be read is malformed, not the end of the file.
#include "tests/mesh/data_fixture.h"

using namespace meshlaw;
using namespace meshlaw::mesh;
using namespace meshlaw::mesh::test;

namespace {

Lines Read(const std::string& properties, const std::string& text, const std::string& more = "") {
  DataFixture f(properties, "t.csv", more);
  f.folder.Write("t.csv", text);
  f.Open();
  CHECK(f.DataFaults() == Lines{});
  return f.Rows();
}

/// One column of a type, cells one a line.
Lines Cells(const std::string& type, const std::string& cells) {
  return Read("{name: x, " + type + "}, {name: end}", "x,end\n" + cells);
}

}  // namespace

TEST_CASE("cells are read by the contract's type") {
  CHECK(Cells("logicalType: integer",
              "1,\n-5,\n+7,\n 9 ,\n1.0,\n1e3,\nx,\n9223372036854775808,\n,\n") ==
        Lines{"1|null", "-5|null", "7|null", "9|null", "bad-type|null", "bad-type|null",
              "bad-type|null", "bad-type|null", "null|null"});
  CHECK(Cells("logicalType: number", "1,a\n2.5,a\n1e3,a\n-0.125,a\nx,a\n1.2.3,a\n").at(1) ==
        "2.5|a");
  CHECK(Cells("logicalType: number", "x,a\n").at(0) == "bad-type|a");
  CHECK(Cells("logicalType: number, physicalType: \"decimal(5,2)\"",
              "1,\n12.5,\n1.005,\n1234.00,\n") ==
        Lines{"1.00|null", "12.50|null", "bad-type|null", "bad-type|null"});
  CHECK(Cells("logicalType: boolean", "true,\nFALSE,\n1,\n0,\nyes,\n,\n") ==
        Lines{"true|null", "false|null", "true|null", "false|null", "bad-type|null", "null|null"});
  CHECK(Cells("logicalType: date", "2026-01-31,\n2026-02-30,\n31.01.2026,\n") ==
        Lines{"2026-01-31|null", "bad-type|null", "bad-type|null"});
  CHECK(Cells("logicalType: time", "13:45,\n25:00,\n").at(1) == "bad-type|null");
  CHECK(Cells("logicalType: string", "a b ,\n\"q\"\"q\",\n") == Lines{"a b |null", "q\"q|null"});
}

TEST_CASE("instants and local times") {
  CHECK(Cells("logicalType: timestamp",
              "2026-01-31T13:00:00Z,\n2026-01-31 13:00:00+01:00,\n2026-01-31 13:00:00,\n"
              "2026-01-31,\n") == Lines{"2026-01-31T13:00:00Z|null", "2026-01-31T12:00:00Z|null",
                                        "2026-01-31T13:00:00Z|null", "bad-type|null"});
  CHECK(Cells("logicalType: timestamp, logicalTypeOptions: {timezone: true}",
              "2026-01-31T13:00:00Z,\n2026-01-31T13:00:00,\n") ==
        Lines{"2026-01-31T13:00:00Z|null", "bad-type|null"});
  CHECK(Cells("logicalType: timestamp, logicalTypeOptions: {timezone: false}",
              "2026-01-31T13:00:00Z,\n2026-01-31 13:00:00,\n") ==
        Lines{"bad-type|null", "2026-01-31T13:00:00|null"});
}

TEST_CASE("null tokens are what the contract says, and quotes keep text text") {
  const std::string columns = "{name: a}, {name: b, logicalType: integer}";
  CHECK(Read(columns, "a,b\n,\n\"\",1\nNA,NA\n") == Lines{"null|null", "|1", "NA|bad-type"});
  const std::string custom =
      "customProperties: [{property: csv.nullValues, value: [\"NA\", \"-\"]}]\n";
  CHECK(Read(columns, "a,b\nNA,-\n,1\n\"NA\",2\n", custom) == Lines{"null|null", "|1", "NA|2"});
}

TEST_CASE("delimiter, header and line breaks in quotes") {
  CHECK(Read("{name: a}, {name: b}", "a;b\n1,5;2\n",
             "customProperties: [{property: csv.delimiter, value: ;}]\n") == Lines{"1,5|2"});
  CHECK(Read("{name: a}, {name: b, logicalType: integer}", "x,1\ny,2\n",
             "customProperties: [{property: csv.header, value: false}]\n") == Lines{"x|1", "y|2"});
  CHECK(Read("{name: a}, {name: b}", "a,b\n\"one\ntwo\",3\n") == Lines{"one\ntwo|3"});
  CHECK(Read("{name: a}, {name: b}",
             "\xEF\xBB\xBF"
             "a,b\r\n1,2\r\n") == Lines{"1|2"});
  CHECK(Read("{name: a}", "a\nx\n\ny\n") == Lines{"x", "null", "y"});
}

TEST_CASE("bytes that are not UTF-8 are malformed text") {
  CHECK(Cells("logicalType: string", "a\xFFz,\né,\n") == Lines{"bad-type|null", "é|null"});
}

TEST_CASE("only the columns asked for, in the order asked") {
  DataFixture f("{name: a}, {name: b, logicalType: integer}, {name: c}");
  f.folder.Write("t.csv", "c,b,a\nz,1,x\n");
  f.Open({"a", "b"});
  CHECK(f.DataFaults() == Lines{});
  CHECK(f.Rows() == Lines{"x|1"});
  f.Open({"b", "c", "a"});
  CHECK(f.Rows() == Lines{"1|z|x"});
  f.Open(std::vector<std::string>{});
  CHECK(f.Rows() == Lines{""});
}

TEST_CASE("columns that are missing or more are findings, and the rest is read") {
  DataFixture f(
      "{name: a}, {name: b, logicalType: integer}, {name: v, logicalType: vector, "
      "logicalTypeOptions: "
      "{dimensions: 2}}");
  f.folder.Write("t.csv", "a,extra,v\nx,1,2\n");
  f.Open({"a", "b", "v"});
  CHECK(f.DataFaults() ==
        Lines{"ML6003 b: the data have no column `b`",
              "ML6004 v: column `v`: a CSV cannot hold a vector of 2 dimensions",
              "ML6005 extra: the data have a column `extra` that the contract does not"});
  CHECK(f.Text(f.opened.faults[0].place) == "b");
  CHECK(f.Rows() == Lines{"x"});
}

TEST_CASE("physical names are what the data call a column") {
  DataFixture f("{name: a, physicalName: A1}, {name: b}");
  f.folder.Write("t.csv", "A1,b\nx,y\n");
  f.Open();
  CHECK(f.DataFaults() == Lines{});
  CHECK(f.Rows() == Lines{"x|y"});
}

TEST_CASE("broken files are faults with their cause") {
  auto fault = [](const std::string& text) {
    DataFixture f("{name: a}, {name: b}");
    f.folder.Write("t.csv", text);
    f.Open();
    Lines faults = f.DataFaults();
    if (f.opened.source != nullptr) faults = f.Rows();
    return faults.empty() ? "" : faults.back();
  };
  auto ends = [&](const std::string& text, const std::string& end) {
    std::string told = fault(text);
    INFO(told);
    CHECK(told.ends_with(end));
  };
  CHECK(fault("").find("ML6001 : ") == 0);
  ends("a,b\n1,2\n1,2,3\n", "t.csv`: line 3: the row has 3 values for 2 columns: some after `b`");
  ends("b,a\n1\n", "t.csv`: line 2: the row has 1 value for 2 columns: none for `a`");
  // A row is not a line, nor is an empty line a row.
  ends("a,b\r\n\r\n\"x\ny\",1\r\n\r\n1,2,3",
       "line 6: the row has 3 values for 2 columns: some after `b`");
  // Far behind the first block, and without the row's text, which may be classified.
  std::string rows;
  for (int i = 0; i < 400'000; ++i) rows += "word,2\n";
  ends("a,b\n" + rows + "1,secret,3\n",
       "line 400002: the row has 3 values for 2 columns: some after `b`");
  CHECK(fault("a,a\n1,2\n").find("names the column `a` twice") != std::string::npos);
}

TEST_CASE("a quote that is never closed is told where it opens") {
  auto told = [](const std::string& text, const std::vector<std::string>& columns = {"a", "b"}) {
    DataFixture f("{name: a}, {name: b}");
    f.folder.Write("t.csv", text);
    f.Open(columns);
    Lines lines = f.DataFaults();
    if (f.opened.source != nullptr) std::ranges::copy(f.Rows(), std::back_inserter(lines));
    return lines.empty() ? "" : lines.back();
  };
  auto opens = [](int line, int column) {
    return "the quote that opens at line " + std::to_string(line) + ", column " +
           std::to_string(column) + " is never closed";
  };
  // In the first cell it takes the others; in the last one, all rows that follow.
  CHECK(told("a,b\n1,2\n\"3,4\n5,6\n").ends_with(opens(3, 1)));
  CHECK(told("a,b\n1,2\n3,\"4\n5,6\n").ends_with(opens(3, 3)));
  CHECK(told("a,b\n1,2\n3,\"4\n5,6\n", {"a"}).ends_with(opens(3, 3)));
  CHECK(told("a,b\n\"x\ny\",\"\"\"4", {}).ends_with(opens(3, 4)));
  CHECK(told("a,\"b\n1,2\n").ends_with(opens(1, 3)));
  // Further than one block of the reader.
  std::string rows;
  for (int i = 0; i < 400'000; ++i) rows += "word,2\n";
  CHECK(told("a,b\n\"" + rows).ends_with(opens(2, 1)));
  CHECK(told("a,b\n" + rows + "x,\"y\n").ends_with(opens(400'002, 3)));
  // Within a value, a quote is a letter.
  CHECK(told("a,b\n5\" wide,\"2\"\n") == "5\" wide|2");
  CHECK(told("a,b\n1,\"2\"\"\"\n") == "1|2\"");
}

TEST_CASE("a delimiter that is evidently another one is named") {
  auto told = [](const std::string& text, const std::string& more = "") {
    DataFixture f("{name: a}, {name: b}", "t.csv", more);
    f.folder.Write("t.csv", text);
    f.Open();
    Lines lines = f.DataFaults();
    for (const std::string& row : f.Rows()) lines.push_back(row);
    return lines.at(0);
  };
  auto hints = [&](const std::string& fault, const std::string& delimiter) {
    INFO(fault);
    CHECK(fault.find("if `" + delimiter +
                     "` parts the columns, say `{property: csv.delimiter, "
                     "value: \"" +
                     delimiter + "\"}`") != std::string::npos);
  };
  hints(told("a;b\n1;2\n"), ";");
  hints(told("a\tb\n1\t2\n"), "\\t");
  hints(told("a|b\n1|2\n"), "|");
  hints(told("a,b\n1,2\n", "customProperties: [{property: csv.delimiter, value: ;}]\n"), ",");
  hints(told("1;2\n3;4\n", "customProperties: [{property: csv.header, value: false}]\n"), ";");
  CHECK(told("x\n1\n") == "ML6003 a: the data have no column `a`");
}

TEST_CASE("a value is found by the line and column of its file") {
  DataFixture f("{name: a}, {name: b, logicalType: integer}", "t-*.csv");
  f.folder.Write("t-1.csv",
                 "\xEF\xBB\xBF"
                 "b,a\r\n1,x\r\n\r\n2,\"\"\"é\ny\"\r\n3,\"z\"");
  f.folder.Write("t-2.csv", "b,a\n4,\n");
  f.Open({"a", "b"});
  REQUIRE(f.Rows() == Lines{"x|1", "\"é\ny|2", "z|3", "null|4"});
  auto place = [&](int64_t row, std::string_view column) {
    auto found = f.opened.source->PlaceOf(row, column);
    if (!found) return std::string("nowhere");
    std::string file = std::filesystem::path(found->path).filename().string();
    return file + ":" + std::to_string(found->line) + ":" + std::to_string(found->column);
  };
  CHECK(place(0, "b") == "t-1.csv:2:1");
  CHECK(place(0, "a") == "t-1.csv:2:3");
  CHECK(place(1, "a") == "t-1.csv:4:3");
  CHECK(place(2, "b") == "t-1.csv:6:1");
  CHECK(place(3, "a") == "t-2.csv:2:3");
  CHECK(place(4, "a") == "nowhere");
  CHECK(place(0, "c") == "nowhere");
}

TEST_CASE("files of one data set may hold other values, not other columns") {
  DataFixture f("{name: a}, {name: b}", "t-*.csv");
  f.folder.Write("t-1.csv", "a,b\n1,x\n");
  f.folder.Write("t-2.csv", "a,b\nword,\n");
  f.Open();
  CHECK(f.Rows() == Lines{"1|x", "word|null"});
  auto refused = [&](const std::string& header, const std::string& why) {
    f.folder.Write("t-2.csv", header + "\nword,\n");
    f.Open();
    std::string told = f.Rows().back();
    INFO(told);
    CHECK(told.find("t-2.csv`: " + why) != std::string::npos);
    CHECK(told.find("t-1.csv` has") != std::string::npos);
  };
  refused("a,c", "it has a column `c`, and `");
  refused("a", "it has no column `b`, as `");
}

TEST_CASE("each file of a data set may have its own order of columns") {
  DataFixture f("{name: a}, {name: b}", "t-*.csv");
  f.folder.Write("t-1.csv", "a,b\n1,x\n");
  f.folder.Write("t-2.csv", "b,a\ny,2\n");
  f.Open({"b", "a"});
  CHECK(f.Rows() == Lines{"x|1", "y|2"});
  auto place = f.opened.source->PlaceOf(1, "a");
  REQUIRE(place);
  CHECK(place->line == 2);
  CHECK(place->column == 3);
}

TEST_CASE("an empty line is a value where there is one column") {
  DataFixture f("{name: a}", "t.csv", "customProperties: [{property: csv.header, value: false}]\n");
  f.folder.Write("t.csv", "x\n\ny\n");
  f.Open();
  REQUIRE(f.Rows().size() == 3);
  CHECK(f.opened.source->PlaceOf(2, "a")->line == 3);
}

TEST_CASE("wrong settings are faults and keep their defaults") {
  DataFixture f("{name: a}, {name: b}", "t.csv",
                "customProperties: [{property: csv.delimiter, value: \";;\"}, {property: "
                "csv.header, value: maybe}, "
                "{property: csv.nullValues, value: NA}]\n");
  f.folder.Write("t.csv", "a,b\n1,2\n");
  f.Open();
  CHECK(f.opened.faults.size() == 3);
  CHECK(f.opened.faults[0].kind == diag::Kind::BadFieldValue);
  CHECK(f.Rows() == Lines{"1|2"});
}

TEST_CASE("many rows come in several batches") {
  std::string text = "a,b\n";
  for (int i = 0; i < 300'000; ++i) text += std::to_string(i) + ",word\n";
  DataFixture f("{name: a, logicalType: integer}, {name: b}");
  f.folder.Write("t.csv", text);
  f.Open();
  Lines rows = f.Rows();
  REQUIRE(rows.size() == 300'000);
  CHECK(rows[299'999] == "299999|word");
}
