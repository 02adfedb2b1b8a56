# SPDX-License-Identifier: Apache-2.0
"""The names of the clauses of LAWS.md, for each port."""


def _rule(name, labels):
    return [f"{name}.{label}" for label in labels.split()]


CLAUSES = {
    "flights.flights/flights": (
        *_rule("flights.known_places", "destination origin"),
        *_rule("flights.known_aircraft", "tail_recorded tail_form tail_known"),
        *_rule("flights.known_carriers", "carrier"),
        *_rule("flights.known_weather", "hour"),
        *_rule("flights.completion", "departed reached completed cancelled_is_blank"),
        *_rule("flights.clock_times",
               "dep_time arr_time sched_dep_time sched_arr_time dep_midnight "
               "arr_midnight"),
        *_rule("flights.delays", "dep_agrees arr_agrees dep_plausible arr_plausible"),
        *_rule("flights.in_the_air", "air_time not_too_fast not_too_slow"),
        *_rule("flights.schedule", "hour minute time_hour"),
        *_rule("flights.route", "distance long_enough leaves one_distance"),
        *_rule("flights.identity", "key aircraft_once number_once"),
        *_rule("flights.volume", "rows"),
    ),
    "weather.observations/observations": (
        *_rule("weather.known_places", "origin"),
        *_rule("weather.hours", "utc local time_hour full_day"),
        *_rule("weather.plausible",
               "temp dew_point humid wind_dir calm wind_speed wind_gust "
               "gust_over_speed precip pressure visib"),
        *_rule("weather.complete", "direction gust_share pressure_share"),
    ),
    "fleet.planes/planes": (
        *_rule("fleet.identity", "key tail_form"),
        *_rule("fleet.age", "year_recorded year airline_age"),
        *_rule("fleet.airframe", "engines engines_agree fixed_wing seats airline_seats"),
        *_rule("fleet.names", "maker"),
        *_rule("fleet.complete", "speed_share"),
    ),
    "places.airports/airports": (
        *_rule("places.identity", "key code name_once"),
        *_rule("places.kind", "not_a_railway one_airport"),
        *_rule("places.location", "lat lon alt"),
        *_rule("places.clock", "tz tzone_recorded dst dst_known dst_agrees"),
    ),
    "places.name-embeddings/name-embeddings": (
        *_rule("places.vectors", "key id_form kind model dims finite norm"),
    ),
    "carriers.airlines/airlines": (
        *_rule("carriers.identity", "key code name_once"),
        *_rule("carriers.volume", "rows"),
    ),
}
