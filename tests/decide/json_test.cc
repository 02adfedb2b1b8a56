// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <sstream>

#include "runtime/decide/decide.h"
#include "runtime/decide/json_value.h"
#include "runtime/decide/request_json.h"
#include "tests/decide/world.h"

namespace meshlaw::decide::testing {
namespace {

struct Reading {
  std::optional<ReadRequest> read;
  std::string text;  ///< what was read
  std::vector<diag::Diagnostic> faults;

  /// The messages, each with the text that it points at and its help.
  std::string Faults() const {
    std::string all;
    for (const diag::Diagnostic& fault : faults) {
      all += fault.message;
      std::string at = text.substr(fault.span.begin, fault.span.end - fault.span.begin);
      if (fault.span.valid() && at.size() < 40) all += " [" + at + "]";
      for (const std::string& help : fault.help) all += " (" + help + ")";
      all += "\n";
    }
    return all;
  }
};

Reading Read(const std::string& text, Limits limits = {}) {
  const TestWorld& world = TheWorld();
  diag::Sink sink;
  RequestModel model{world.module.types, world.module.model, 77, limits};
  source::Span place{source::FileId(size_t{0}), 0, static_cast<uint32_t>(text.size())};
  Reading reading{RequestFromJson(text, place, model, sink), text, sink.all()};
  return reading;
}

std::string Sound(const std::string& more) {
  return R"({"principal": {"type": "Person", "id": "ana"}, "action": "read",)"
         R"( "resource": {"type": "Port", "id": "sales.orders/events"})" +
         more + "}";
}

TEST_CASE("a request is read") {
  Reading reading = Read(Sound(R"(, "context": {"purpose": "ads", "mfa": true, "amount": -3})"));
  INFO(reading.Faults());
  REQUIRE(reading.read);
  const Request& request = reading.read->request;
  CHECK(request.principal == TheWorld().Principal("ana"));
  CHECK(request.resource == TheWorld().Resource("sales.orders/events"));
  CHECK(TheWorld().module.model[request.action].name == "read");
  CHECK(request.context == value::Value::Record({value::Value::String("ads"),
                                                 value::Value::Bool(true), value::Value::Int(-3)}));
  CHECK(request.now_micros == 77);
}

TEST_CASE("the moment stands beside the context or in it") {
  for (const char* more :
       {R"(, "context": {"purpose": "x", "now": "2026-01-01T00:00:00Z"})",
        R"(, "now": "2026-01-01T01:00:00+01:00", "context": {"purpose": "x"})"}) {
    Reading reading = Read(Sound(more));
    INFO(reading.Faults());
    REQUIRE(reading.read);
    CHECK(reading.read->request.now_micros == 1'767'225'600'000'000);
  }
}

struct Fault {
  std::string text, expected;
};

TEST_CASE("faults name what is wrong and where") {
  const std::vector<Fault> faults = {
      {"", "the request ends in the middle of its JSON []\n"},
      {"{", "the request ends in the middle of its JSON []\n"},
      {"[]", "a request is an object, not an array [[]]\n"},
      {"7", "a request is an object, not a number [7]\n"},
      {"{} x", "the request is not JSON at `x` [x]\n"},
      {"{\"action\": nul}", "the request is not JSON at `}` [}]\n"},
      {R"({"action": "a", "action": "b"})",
       "the request says `action` twice [\"action\"] (keep the one that is meant)\n"},
      {Sound(R"(, "contxt": {"purpose": "x"})"),
       "a request has no field `contxt` [{\"purpose\": \"x\"}] (did you mean `context`?)\n"},
      {Sound(""), "there is no `context.purpose`, a String that must be given\n"},
      {Sound(R"(, "context": {"purpose": 7})"),
       "`context.purpose` is a String, which `7` is not [7]\n"},
      {Sound(R"(, "context": {"purpose": null})"),
       "`context.purpose` is a String, which null is not [null]\n"},
      {Sound(R"(, "context": {"purpose": "x", "mfa": "yes"})"),
       "`context.mfa` is a Bool?, which `yes` is not [\"yes\"]\n"},
      {Sound(R"(, "context": {"purpose": "x", "amount": 1.5})"),
       "`context.amount` is a Int?, which `1.5` is not [1.5]\n"},
      {Sound(R"(, "context": {"purpose": "x", "amount": 9223372036854775808})"),
       "`context.amount` is a Int?, which `9223372036854775808` is not [9223372036854775808]\n"},
      {Sound(R"(, "context": {"purpose": "x", "purpos": "y"})"),
       "`context` has no field `purpos` [\"y\"] (did you mean `purpose`?)\n"},
      {Sound(R"(, "context": [])"), "`context` is an object, not an array [[]]\n"},
      {Sound(R"(, "now": "today", "context": {"purpose": "x"})"),
       "`now` is an instant as in \"2026-11-24T12:00:00Z\", with `Z` or an offset [\"today\"]\n"},
      {Sound(R"(, "now": "2026-01-01T00:00:00Z", "context": {"purpose": "x", "now": 1})"),
       "the request says `now` both in `context` and beside it [1]\n"},
      {R"({"action": "read"})",
       "the request has no `principal`, no `resource` [{\"action\": \"read\"}]\n"},
  };
  for (const Fault& fault : faults) {
    INFO(fault.text);
    Reading reading = Read(fault.text);
    CHECK(!reading.read);
    CHECK(reading.Faults() == fault.expected);
  }
}

std::string With(const std::string& principal, const std::string& action,
                 const std::string& resource) {
  return "{\"principal\": " + principal + ", \"action\": " + action +
         ", \"resource\": " + resource + ", \"context\": {\"purpose\": \"x\"}}";
}

TEST_CASE("names that nothing declares") {
  const std::string ana = R"({"type": "Person", "id": "ana"})";
  const std::string port = R"({"type": "Port", "id": "a/b"})";
  const std::vector<Fault> faults = {
      {With(R"({"type": "Persn", "id": "a"})", "\"read\"", port),
       "no module declares an entity type `Persn` [\"Persn\"] (did you mean `Person`?)\n"},
      {With(R"({"type": "Team", "id": "a"})", "\"read\"", port),
       "a `Team` makes no requests: it is not declared `is principal` [{\"type\": \"Team\", "
       "\"id\": \"a\"}]\n"},
      {With(R"({"type": "Person"})", "\"read\"", port),
       "`principal` is an entity: an object of the strings `type` and `id` [{\"type\": "
       "\"Person\"}]\n"},
      {With(ana, "\"reed\"", port),
       "no module declares an action `reed` [\"reed\"] (did you mean `read`?)\n"},
      {With(ana, "7", port), "`action` is the name of an action, not a number [7]\n"},
      {With(ana, "\"read\"", R"({"type": "Team", "id": "a"})"),
       "`read` is not an action on a `Team` [\"a\"]\n"},
  };
  for (const Fault& fault : faults) {
    INFO(fault.text);
    Reading reading = Read(fault.text);
    CHECK(!reading.read);
    CHECK(reading.Faults() == fault.expected);
  }
}

TEST_CASE("bounds of requests") {
  Limits limits;
  limits.json_bytes_max = 10;
  CHECK(Read("{\"action\": \"read\"}", limits).Faults() ==
        "the request has more than the 10 bytes that are read []\n");
  std::string deep = "{\"context\": " + std::string(100'000, '[');
  CHECK(Read(deep).Faults() == "the request is nested more than 32 levels deep [[]\n");
  CHECK(!Read(std::string("{\"action\": \"\xff\"}")).read);
  CHECK(!Read(std::string("\0{}", 3)).read);
}

TEST_CASE("every beginning of a request is refused, none is fatal") {
  std::string text = Sound(R"(, "context": {"purpose": "a\u00e9\n", "amount": 1e3, "mfa": null})");
  for (size_t i = 0; i < text.size(); ++i) CHECK(!Read(text.substr(0, i)).read);
}

TEST_CASE("lines") {
  const TestWorld& world = TheWorld();
  RequestModel model{world.module.types, world.module.model, 0, {}};
  std::string sound = Sound(R"(, "context": {"purpose": "x"})");
  std::string long_line(model.limits.json_bytes_max + 10, ' ');
  std::istringstream in(sound + "\n\n{\n" + sound + "\r\n" + long_line + "{}\n" + sound);
  source::SourceMap sources;
  std::string seen;
  ForEachLine(in, "lines", sources, model.limits.json_bytes_max,
              [&](source::Span line, diag::Sink& faults) {
                bool read = RequestFromJson(sources.text(line), line, model, faults).has_value();
                seen += read ? "+" : "-";
                for (const auto& fault : faults.all()) seen += sources.Describe(fault.span);
              });
  CHECK(seen == "+-lines:3:2+-lines:5:1+");
  CHECK(sources.size() == 2);  // what nothing points into is not kept
}

TEST_CASE("entities that the mesh does not have") {
  const TestWorld& world = TheWorld();
  ReadRequest read;
  read.request = world.Ask("anna", "read", "sales.orders/event", "x");
  diag::Sink sink;
  CHECK(!CheckEntities(read, *world.snapshot, world.module.model, sink));
  REQUIRE(sink.all().size() == 2);
  CHECK(sink.all()[0].message == "the mesh has no `Person` named `anna`");
  CHECK(sink.all()[0].help[0] == "did you mean `ana`?");
  CHECK(sink.all()[1].help[0] == "did you mean `sales.orders/events`?");
  read.request = world.Ask("ana", "read", "sales.orders/events", "x");
  CHECK(CheckEntities(read, *world.snapshot, world.module.model, sink));
}

TEST_CASE("maps have keys of their type, each once") {
  value::TypeTable types;
  const value::TypeId whole = types.Simple(value::TypeKind::Int);
  const value::TypeId ip = types.Simple(value::TypeKind::Ip);
  auto read = [&](value::TypeId key, const std::string& text) -> std::string {
    diag::Sink sink;
    source::Span place{source::FileId(size_t{0}), 0, static_cast<uint32_t>(text.size())};
    auto json = ParseJson(text, place, Limits{}, sink);
    REQUIRE(json);
    auto value = JsonValues(types, {}, sink).Read(*json, types.MapOf(key, whole), "m");
    return value ? std::to_string(value->elements().size()) : sink.all().at(0).message;
  };
  CHECK(read(whole, R"({"2": 5, "1": 7})") == "4");
  CHECK(read(ip, R"({"::1": 5, "10.0.0.1": 7})") == "4");
  CHECK(read(whole, R"({"x": 5})").find("is a Int") != std::string::npos);
  CHECK(read(ip, R"({"::1": 5, "0::1": 7})") ==
        "`m` has the key `0::1` twice, perhaps written otherwise");
}

std::string Answer(const std::vector<std::string>& rules, const Request& request) {
  const TestWorld& world = TheWorld();
  ir::Module module = world.With(rules);
  Decision decision = Decide(module, *world.snapshot, world.catalog, request);
  Explain(module, *world.snapshot, world.catalog, request, decision);
  return DecisionToJson(module, decision);
}

TEST_CASE("decisions as JSON") {
  const TestWorld& world = TheWorld();
  CHECK(
      Answer({"p_clear", "p_small", "l_region", "m_hash", "p_overflow", "s_forbid"},
             world.Ask("ana", "read", "sales.orders/events", "x")) ==
      R"({"schema_version":1,"allow":true,"class":"permitted","determining":[)"
      R"({"rule":"t.p_clear","message":"Ana is cleared","fix":"none needed","cites":["Art. 1"]},)"
      R"({"rule":"t.p_small","message":"","fix":"","cites":[]}],)"
      R"("rows":"region == \"EU\"","no_rows":false,"columns":["id","region","amount","email","phone"],)"
      R"("masks":[{"column":"email","mask":"hash","rules":["t.m_hash"]}],"limits":["t.l_region"],)"
      R"("errors":[{"rule":"t.p_overflow","failure":"overflow","message":"a number does not fit its type",)"
      R"("applied":false}],"shadow":["t.s_forbid"]})");
  CHECK(Answer({"p_clear"}, world.Ask("ben", "read", "sales.orders/events", "x")) ==
        R"({"schema_version":1,"allow":false,"class":"no match","determining":[],"errors":[]})");
}

}  // namespace
}  // namespace meshlaw::decide::testing
