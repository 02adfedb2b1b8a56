// SPDX-License-Identifier: Apache-2.0
// Which files a port's data are, and that they are never outside of their folder.
#include <arrow/c/bridge.h>
#include <sys/stat.h>

#include "mesh/data/memory_source.h"
#include "tests/mesh/data_fixture.h"

using namespace meshlaw;
using namespace meshlaw::mesh;
using namespace meshlaw::mesh::test;

namespace {

const char* kA = "{name: a, logicalType: integer}";

Lines FaultsOrRows(DataFixture& f) {
  f.Open();
  return f.opened.source == nullptr ? f.DataFaults() : f.Rows();
}

}  // namespace

TEST_CASE("a path may be a file, a pattern, a folder or have a placeholder") {
  DataFixture file(kA, "deep/x.csv");
  file.folder.Write("deep/x.csv", "a\n1\n");
  CHECK(FaultsOrRows(file) == Lines{"1"});
  DataFixture pattern(kA, "p*-?.csv");
  pattern.folder.Write("part-1.csv", "a\n1\n");
  CHECK(FaultsOrRows(pattern).at(0).find("ML6002") == 0);  // `?` is itself
  DataFixture star(kA, "p*-*.csv");
  star.folder.Write("part-2.csv", "a\n2\n");
  star.folder.Write("part-1.csv", "a\n1\n");
  star.folder.Write("other.csv", "a\n9\n");
  CHECK(FaultsOrRows(star) == Lines{"1", "2"});
  CHECK(star.opened.files.size() == 2);
  CHECK_FALSE(star.opened.source->row_count());
  DataFixture folder(kA, "csv-parts");
  folder.folder.Write("csv-parts/b.csv", "a\n2\n");
  folder.folder.Write("csv-parts/a.csv", "a\n1\n");
  folder.folder.Write("csv-parts/readme.txt", "no");
  folder.folder.Write("csv-parts/.a.csv", "a\n9\n");
  CHECK(FaultsOrRows(folder) == Lines{"1", "2"});
  DataFixture placeholder(kA, "{model}.csv");
  placeholder.folder.Write("t.csv", "a\n7\n");
  CHECK(FaultsOrRows(placeholder) == Lines{"7"});
  DataFixture physical(kA, "files", "", "physicalName: one.csv, ");
  physical.folder.Write("files/one.csv", "a\n1\n");
  physical.folder.Write("files/two.csv", "a\n2\n");
  CHECK(FaultsOrRows(physical) == Lines{"1"});
}

TEST_CASE("files of one data set have one schema") {
  DataFixture f(kA, "p*.csv");
  f.folder.Write("p1.csv", "a\n1\n");
  f.folder.Write("p2.csv", "b\n2\n");
  Lines rows = FaultsOrRows(f);
  REQUIRE(rows.size() == 2);
  CHECK(rows[1].find("p2.csv`: it has a column `b`, and `") != std::string::npos);
}

TEST_CASE("data that are not there") {
  DataFixture f(kA, "gone.csv");
  CHECK(FaultsOrRows(f).at(0).find("ML6002 : the data of `d.p/t` are not at `gone.csv`") == 0);
  DataFixture none(kA, "t.csv");
  none.folder.Write("t.csv", "a\n1\n");
  none.opened = OpenPort(none.Port(), "", {"a"}, none.types);
  CHECK(none.DataFaults() == Lines{"ML6002 : the constitution gives domain `d` no data folder"});
  Fixture g;
  MeshContract remote;
  remote.contract = g.Odcs(
      kHead + "servers: [{server: s, type: s3, location: \"s3://b/x\"}]\nschema: [{name: t}]\n");
  remote.product = "d.p";
  value::TypeTable types;
  OpenedData opened = OpenPort({&remote, &remote.contract->schema[0], "d.p/t"}, "/tmp", {}, types);
  REQUIRE(opened.faults.size() == 1);
  CHECK(opened.faults[0].message ==
        "`d.p` has no server of type `local`; other data are not read here");
}

TEST_CASE("a pipe is no data, alone or among files") {
  DataFixture alone(kA, "t.csv");
  REQUIRE(mkfifo((alone.folder.path() + "/t.csv").c_str(), 0600) == 0);
  std::string fault = FaultsOrRows(alone).at(0);
  CHECK(fault.find("ML6001") == 0);
  CHECK(fault.find("t.csv` cannot be read: it is not a regular file") != std::string::npos);
  DataFixture among(kA, "*.csv");
  among.folder.Write("a.csv", "a\n1\n");
  REQUIRE(mkfifo((among.folder.path() + "/b.csv").c_str(), 0600) == 0);
  CHECK(FaultsOrRows(among).at(0).find("ML6001") == 0);
}

TEST_CASE("formats that are not read") {
  Fixture g;
  MeshContract contract;
  contract.contract = g.Odcs(
      kHead + "servers: [{server: s, type: local, path: x, format: delta}]\nschema: [{name: t}]\n");
  value::TypeTable types;
  OpenedData opened =
      OpenPort({&contract, &contract.contract->schema[0], "d.p/t"}, "/tmp", {}, types);
  REQUIRE(opened.faults.size() == 1);
  CHECK(opened.faults[0].kind == diag::Kind::DataUnreadable);
  CHECK(g.Text(opened.faults[0].place) == "delta");
}

TEST_CASE("data outside of the folder are not opened") {
  TemporaryFolder outside;
  outside.Write("secret.csv", "a\n42\n");
  outside.Write("folder/x.csv", "a\n42\n");
  DataFixture link(kA, "t.csv");
  fs::create_symlink(outside.path() + "/secret.csv", link.folder.path() + "/t.csv");
  Lines faults = FaultsOrRows(link);
  CHECK(faults == Lines{"ML5013 : `t.csv` leads out of its folder"});
  DataFixture within(kA, "x/*.csv");
  fs::create_directory_symlink(outside.path() + "/folder", within.folder.path() + "/x");
  CHECK(FaultsOrRows(within).at(0).find("ML5013") == 0);
  DataFixture each(kA, "*.csv");
  fs::create_symlink(outside.path() + "/secret.csv", each.folder.path() + "/a.csv");
  CHECK(FaultsOrRows(each).at(0).find("ML5013") == 0);
  DataFixture name(kA, "{model}.csv", "", "physicalName: ../../etc/passwd, ");
  CHECK(FaultsOrRows(name).at(0).find("leaves its folder by `..`") != std::string::npos);
  DataFixture inside(kA, "t.csv");
  inside.folder.Write("real.csv", "a\n1\n");
  fs::create_symlink("real.csv", inside.folder.path() + "/t.csv");
  CHECK(FaultsOrRows(inside) == Lines{"1"});
  CHECK(FaultsOrRows(*std::make_unique<DataFixture>(kA, "sub*/x.csv")).at(0).find("ML5013") == 0);
}

TEST_CASE("a tool's own file is read the same") {
  DataFixture f(kA, "t.csv");
  f.folder.Write("elsewhere.csv", "a\n5\n");
  f.opened = OpenFile(f.Port(), f.folder.path() + "/elsewhere.csv", {"a"}, f.types);
  CHECK(f.Rows() == Lines{"5"});
}

TEST_CASE("batches in memory come through the C data interface, sliced or not") {
  DataFixture f(
      "{name: n, logicalType: integer}, {name: b, logicalType: boolean}, {name: s, logicalType: "
      "string}");
  arrow::ArrayVector columns = {
      ArrayOf<arrow::Int32Builder, int32_t>({1, {}, 3, 4, 5, 6, 7, 8, 9, 10}),
      ArrayOf<arrow::BooleanBuilder, bool>(
          {true, false, {}, true, true, true, true, true, false, true}),
      ArrayOf<arrow::StringBuilder, std::string>(
          {"a", "b", "c", {}, "e", "f", "g", "h", "i", "j"})};
  auto schema =
      arrow::schema({arrow::field("n", arrow::int32()), arrow::field("b", arrow::boolean()),
                     arrow::field("s", arrow::utf8())});
  auto whole = arrow::RecordBatch::Make(schema, 10, columns);
  ArrowSchema c_schema;
  ArrowArray first, second;
  REQUIRE(arrow::ExportSchema(*schema, &c_schema).ok());
  REQUIRE(arrow::ExportRecordBatch(*whole, &first).ok());
  REQUIRE(arrow::ExportRecordBatch(*whole->Slice(1, 9)->Slice(1, 8), &second).ok());
  auto source = MemorySource::Import(&c_schema, {&first, &second});
  REQUIRE(source);
  CHECK((*source)->row_count() == 18);
  f.opened.source = std::move(*source);
  Lines rows = f.Rows();
  REQUIRE(rows.size() == 18);
  CHECK(rows[1] == "null|false|b");
  CHECK(rows[3] == "4|true|null");
  CHECK(rows[10] == "3|null|c");
  CHECK(rows[11] == "4|true|null");
  CHECK(rows[17] == "10|true|j");
}

TEST_CASE("a type without a form in memory is named") {
  auto schema = arrow::schema({arrow::field("m", arrow::map(arrow::utf8(), arrow::utf8()))});
  ArrowSchema c_schema;
  REQUIRE(arrow::ExportSchema(*schema, &c_schema).ok());
  auto source = MemorySource::Import(&c_schema, {});
  REQUIRE_FALSE(source);
  CHECK(source.error().message.find("column `m` of type") == 0);
}
