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

# meshlaw_search(<name> <programs> SOURCES ... [DEPS rooms...] [LIBS ...])
# A program that looks for a difference between engines in random programs (`--programs N --seed S`),
# as two tests that share the number out. Sanitizers find in fewer what they can find.
function(meshlaw_search name programs)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPS;LIBS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE meshlaw_options)
  foreach(dep IN LISTS ARG_DEPS)
    target_link_libraries(${name} PRIVATE meshlaw_${dep})
  endforeach()
  target_link_libraries(${name} PRIVATE ${ARG_LIBS})
  if(MESHLAW_SANITIZE)
    math(EXPR programs "${programs} / 10")
  endif()
  math(EXPR half "${programs} / 2")
  foreach(part 0 1)
    math(EXPR seed "${part} * ${half} + 1")
    add_test(NAME ${name}_${part} COMMAND ${name} --programs ${half} --seed ${seed}
             WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
    set_tests_properties(${name}_${part} PROPERTIES LABELS search)
  endforeach()
endfunction()
