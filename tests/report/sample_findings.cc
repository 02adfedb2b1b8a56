// SPDX-License-Identifier: Apache-2.0
#include "tests/report/sample_findings.h"

#include <string>

namespace meshlaw::report::testing {

namespace {

using ir::Severity;
using scan::Verdict;

struct Who {
  const char* fingerprint;
  Kind kind;
  Severity severity;
  const char* rule;
  const char* clause;
  const char* tier;
  const char* product;
  const char* port;
};

Finding Start(const Who& who, const char* message) {
  Finding finding;
  finding.fingerprint = who.fingerprint;
  finding.kind = who.kind;
  finding.severity = who.severity;
  finding.rule = who.rule;
  finding.clause = who.clause;
  finding.tier = who.tier;
  finding.product = who.product;
  finding.domain = finding.product.substr(0, finding.product.find('.'));
  finding.subject = finding.product + "/" + who.port;
  finding.message = message;
  finding.unit = "rows";
  return finding;
}

Finding Embeddings() {
  Finding finding = Start({"0a41c0ffee15600d", Kind::Interoperability, Severity::Critical,
                           "mesh.interop.embeddings_interoperate", "", "council",
                           "places.name-embeddings", "name-embeddings"},
                          "the embeddings have 64 dimensions, and no other product of the mesh can "
                          "be compared with them");
  finding.fix = "embed with a model of 384, 768, 1,024 or 1,536 dimensions";
  finding.cites = {"Mesh standard 7: Embeddings"};
  finding.law = {"council/laws/interop.law", 31, 6,
                 "that port.embedding.dims one of {384, 768, 1024, 1536}"};
  finding.contract = {"places/contracts/name-embeddings.odcs.yaml", 118, 11, "dimensions: 64"};
  return finding;
}

Finding Destinations() {
  Finding finding =
      Start({"51d3f0a97c22be04", Kind::Quality, Severity::Error, "flights.known_places",
             "destination", "domain", "flights.flights", "flights"},
            "a flight goes to an airport that `places` does not know");
  finding.fix = "ask places-registry to add the airport, or correct the code";
  finding.cites = {"IATA Resolution 763", "Data agreement flights/places of 2025-03-01, § 4"};
  finding.law = {"flights/laws/places.law", 14, 5,
                 "destination: foreign(dest, places.airports.faa)"};
  finding.contract = {"flights/contracts/flights.odcs.yaml", 253, 9, "- name: dest"};
  finding.counts = scan::Counts{329'174, 7'602, 0, 0};
  finding.samples = {
      {3,
       1,
       {{"dest", "BQN"},
        {"origin", "JFK"},
        {"carrier", "B6"},
        {"flight", "725"},
        {"time_hour", "2013-01-01T10:00:00Z"}}},
      {28,
       1,
       {{"dest", "SJU"},
        {"origin", "JFK"},
        {"carrier", "B6"},
        {"flight", "709"},
        {"time_hour", "2013-01-01T11:00:00Z"}}},
      {36,
       1,
       {{"dest", "SJU"},
        {"origin", "JFK"},
        {"carrier", "AA"},
        {"flight", "413"},
        {"time_hour", "2013-01-01T11:00:00Z"}}},
      {68,
       1,
       {{"dest", "SJU"},
        {"origin", "EWR"},
        {"carrier", "UA"},
        {"flight", "1203"},
        {"time_hour", "2013-01-01T12:00:00Z"}}},
  };
  return finding;
}

Finding Aircraft() {
  Finding finding =
      Start({"77b0e1d2c3a49586", Kind::Quality, Severity::Error, "flights.known_aircraft",
             "tail_known", "domain", "flights.flights", "flights"},
            "a flight was flown by an aircraft that `fleet` does not know");
  finding.fix = "ask fleet-engineering for the aircraft's record";
  finding.law = {"flights/laws/places.law", 22, 5,
                 "tail_known: foreign(tailnum, fleet.planes.tailnum)"};
  finding.contract = {"flights/contracts/flights.odcs.yaml", 213, 9, "- name: tailnum"};
  finding.counts = scan::Counts{284'170, 50'094, 0, 2'512};
  finding.samples = {
      {9, 1, {{"tailnum", "N3ALAA"}, {"carrier", "AA"}}},
      {14, 1, {{"tailnum", "N3DUAA"}, {"carrier", "AA"}}},
      {18, 1, {{"tailnum", "N542MQ"}, {"carrier", "MQ"}}},
  };
  return finding;
}

Finding RepeatedKeys() {
  Finding finding =
      Start({"c4d5e6f708192a3b", Kind::Data, Severity::Error, "weather.observations.contract",
             "hour_once", "contract", "weather.observations", "observations"},
            "an hour of an airport is listed more than once");
  finding.law = {"weather/contracts/observations.odcs.yaml", 72, 9, "metric: duplicateValues"};
  finding.contract = finding.law;
  finding.counts = scan::Counts{26'109, 6, 0, 0};
  finding.keys_repeated = 3;
  finding.samples = {
      {7'318, 2, {{"origin", "EWR"}, {"time_hour", "2013-11-03T05:00:00Z"}}},
      {16'023, 2, {{"origin", "JFK"}, {"time_hour", "2013-11-03T05:00:00Z"}}},
      {24'729, 2, {{"origin", "LGA"}, {"time_hour", "2013-11-03T05:00:00Z"}}},
  };
  return finding;
}

Finding Overflow() {
  Finding finding =
      Start({"d00dfeed0badcafe", Kind::Quality, Severity::Error, "weather.derived", "energy",
             "domain", "weather.observations", "observations"},
            "the energy of the wind cannot be computed: a number does not fit its type");
  finding.verdict = Verdict::Error;
  finding.data = {"data/weather/observations.csv", 1711, 27, ""};
  finding.data_column = "wind_speed";
  finding.law = {"weather/laws/derived.law", 9, 5, "energy: cube(wind_speed) >= 0.0"};
  finding.contract = {"weather/contracts/observations.odcs.yaml", 161, 9, "- name: wind_speed"};
  finding.counts = scan::Counts{26'112, 1, 2, 4};
  finding.measured = "wind_speed max 1048.4";
  return finding;
}

Finding WindSpeed() {
  Finding finding =
      Start({"e1f2a3b4c5d60718", Kind::Quality, Severity::Warning, "weather.plausible",
             "wind_speed", "domain", "weather.observations", "observations"},
            "a wind of 1048.4 mph at EWR is no wind on Earth");
  finding.fix = "compare with the station's own record for 2013-02-12";
  finding.law = {"weather/laws/plausible.law", 19, 5,
                 "wind_speed: wind_speed >= 0.0 and wind_speed <= 250.0"};
  finding.contract = {"weather/contracts/observations.odcs.yaml", 161, 9, "- name: wind_speed"};
  finding.counts = scan::Counts{26'110, 1, 0, 4};
  finding.samples = {{1'009,
                      1,
                      {{"origin", "EWR"},
                       {"time_hour", "2013-02-12T08:00:00Z"},
                       {"wind_speed", "1048.36058"},
                       {"wind_gust", "null", ValueForm::Null}}}};
  return finding;
}

Finding Gusts() {
  Finding finding =
      Start({"f0e1d2c3b4a59687", Kind::Data, Severity::Warning, "weather.observations.contract",
             "gust_share", "contract", "weather.observations", "observations"},
            "gusts are missing from more hours than the contract allows");
  finding.unit = "data set";
  finding.counts = scan::Counts{0, 1, 0, 0};
  finding.measured = "null share 79.6%, at most 75%";
  finding.law = {"weather/contracts/observations.odcs.yaml", 188, 11, "mustBeLessOrEqualTo: 75"};
  finding.contract = finding.law;
  return finding;
}

Finding NoZone() {
  Finding finding =
      Start({"1234567890abcdef", Kind::Quality, Severity::Info, "places.clock", "dst_agrees",
             "domain", "places.airports", "airports"},
            "no airport was judged: no row has both a zone and a rule for summer time");
  finding.verdict = Verdict::NoData;
  finding.law = {"places/laws/clock.law", 12, 5,
                 "dst_agrees: dst == \"N\" where tzone one of no_summer_time"};
  finding.contract = {"places/contracts/airports.odcs.yaml", 131, 9, "- name: tzone"};
  finding.counts = scan::Counts{0, 0, 0, 1'458};
  return finding;
}

Finding Midnight() {
  Finding finding =
      Start({"fedcba0987654321", Kind::Quality, Severity::Warning, "flights.clock_times",
             "dep_midnight", "domain", "flights.flights", "flights"},
            "midnight is written 2400");
  finding.law = {"flights/laws/clock.law", 18, 5, "dep_midnight: dep_time != 2400"};
  finding.contract = {"flights/contracts/flights.odcs.yaml", 131, 9, "- name: dep_time"};
  finding.counts = scan::Counts{328'492, 29, 0, 8'255};
  finding.baselined = true;
  return finding;
}

}  // namespace

std::vector<Finding> SampleFindings() {
  return {Embeddings(), Destinations(), Aircraft(), RepeatedKeys(), Overflow(),
          WindSpeed(),  Gusts(),        Midnight(), NoZone()};
}

}  // namespace meshlaw::report::testing
