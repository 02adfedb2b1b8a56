# SPDX-License-Identifier: Apache-2.0
# Third-party packages, each under one name for the rooms to link.
find_package(fmt 9 REQUIRED CONFIG)
find_package(spdlog 1.10 REQUIRED CONFIG)
find_package(nlohmann_json 3.11 REQUIRED CONFIG)
find_package(CLI11 2.1 REQUIRED CONFIG)
find_package(yaml-cpp 0.7 REQUIRED CONFIG)
find_package(antlr4-runtime 4.9 REQUIRED CONFIG)
find_package(Catch2 2.13 REQUIRED CONFIG)
find_package(PkgConfig REQUIRED)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)

if(MESHLAW_LLVM)
  find_package(LLVM 19.1 REQUIRED CONFIG)
endif()

# Arrow C++ and Parquet come inside the pyarrow wheel of the project's virtual environment.
set(MESHLAW_PYTHON "${PROJECT_SOURCE_DIR}/.venv/bin/python" CACHE FILEPATH
    "Python of the virtual environment that has pyarrow")
execute_process(
  COMMAND ${MESHLAW_PYTHON} -c
    "import pyarrow as p,os;print(os.path.dirname(p.__file__)+';'+p.get_include())"
  OUTPUT_VARIABLE _pyarrow OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
list(GET _pyarrow 0 MESHLAW_PYARROW_DIR)
list(GET _pyarrow 1 MESHLAW_PYARROW_INCLUDE)
foreach(_lib arrow parquet)
  file(GLOB _so "${MESHLAW_PYARROW_DIR}/lib${_lib}.so.[0-9]*00")
  add_library(meshlaw::${_lib} SHARED IMPORTED)
  set_target_properties(meshlaw::${_lib} PROPERTIES IMPORTED_LOCATION "${_so}")
  target_include_directories(meshlaw::${_lib} SYSTEM INTERFACE "${MESHLAW_PYARROW_INCLUDE}")
endforeach()

# One translation unit carries Catch2's main for all test programs.
add_library(meshlaw_catch_main STATIC ${PROJECT_SOURCE_DIR}/cmake/catch_main.cc)
target_link_libraries(meshlaw_catch_main PUBLIC Catch2::Catch2)
