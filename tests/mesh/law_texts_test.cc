// SPDX-License-Identifier: Apache-2.0
// What the contract's law makes of the formats of texts.
#include "tests/mesh/law_fixture.h"

using namespace meshlaw;
using namespace meshlaw::mesh;
using namespace meshlaw::mesh::test;

namespace {

std::string Format(const std::string& name, const std::string& cells) {
  LawFixture f("{name: x, logicalType: string, logicalTypeOptions: {format: " + name +
               "}}, {name: y, logicalType: string}");
  CHECK(f.Faults() == Lines{});
  return f.Judge("x,y\n" + cells)["format.x"];
}

}  // namespace

TEST_CASE("formats of texts") {
  CHECK(Format("email", "ana@mesh.example,\nnomail,\n,\n") == "fail 1/2+1");
  CHECK(Format("UUID", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6,\nf81d4fae,\n") == "fail 1/2");
  CHECK(Format("date", "2024-02-29,\n2026-02-29,\n") == "fail 1/2");
  LawFixture f("{name: x, logicalType: string, logicalTypeOptions: {format: email}}");
  CHECK(LawFixture::Words(f.Clause("format", "x")->because) == "`x` must be an e-mail address");
  CHECK(f.Text(f.Clause("format", "x")->span) == "email");
}

TEST_CASE("formats that nothing judges are listed") {
  LawFixture f(
      "{name: p, logicalType: string, logicalTypeOptions: {format: password}}, "
      "{name: d, logicalType: date, logicalTypeOptions: {format: dd/MM/yyyy}}, "
      "{name: i, logicalType: date, logicalTypeOptions: {format: yyyy-MM-dd}}, "
      "{name: n, logicalType: number, logicalTypeOptions: {format: f32}}");
  CHECK(f.Faults() == Lines{});
  REQUIRE(f.law.unenforced.size() == 3);
  CHECK(f.law.unenforced[0].path == "schema.t.properties.p.logicalTypeOptions.format");
  CHECK(f.law.unenforced[0].why == "no shape is known for texts of format `password`");
  CHECK(f.law.unenforced[1].why == "values are read as ISO 8601, whatever their `format`");
}
