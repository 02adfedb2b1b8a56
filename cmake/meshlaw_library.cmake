# SPDX-License-Identifier: Apache-2.0
# The only ways to declare a target here. The link graph is the layer graph: what a room does not
# list in DEPS it must not include (tests/tidy checks the includes against the same table).

# meshlaw_library(<room> SOURCES ... [DEPS rooms...] [LIBS external targets...])
# Defines meshlaw_<room>; DEPS are PUBLIC because headers of a room may use its dependencies.
function(meshlaw_library room)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPS;LIBS" ${ARGN})
  set(target meshlaw_${room})
  add_library(${target} STATIC ${ARG_SOURCES})
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${target} PRIVATE meshlaw_options)
  foreach(dep IN LISTS ARG_DEPS)
    target_link_libraries(${target} PUBLIC meshlaw_${dep})
  endforeach()
  target_link_libraries(${target} PRIVATE ${ARG_LIBS})
endfunction()

# meshlaw_test(<name> SOURCES ... [DEPS rooms...] [LIBS ...])
# A Catch2 program; each one is one ctest entry with the label "unit".
function(meshlaw_test name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPS;LIBS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE meshlaw_options meshlaw_catch_main)
  foreach(dep IN LISTS ARG_DEPS)
    target_link_libraries(${name} PRIVATE meshlaw_${dep})
  endforeach()
  target_link_libraries(${name} PRIVATE ${ARG_LIBS})
  add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(${name} PROPERTIES LABELS unit)
endfunction()
