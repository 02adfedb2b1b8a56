# SPDX-License-Identifier: Apache-2.0
# meshlaw_embed(<target> <symbol> <namespace> BASE <dir> FILES ...)
# Compiles files into <target> as a table: `const std::vector<EmbeddedFile>& <namespace>::<symbol>()`
# with paths relative to BASE, so that the program needs no files beside it.
function(meshlaw_embed target symbol namespace)
  cmake_parse_arguments(ARG "" "BASE" "FILES" ${ARGN})
  set(out ${CMAKE_CURRENT_BINARY_DIR}/embedded_${symbol}.cc)
  add_custom_command(
    OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DSYMBOL=${symbol} -DNAMESPACE=${namespace}
            -DBASE=${ARG_BASE} "-DFILES=${ARG_FILES}" -P ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
    DEPENDS ${ARG_FILES} ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${out})
endfunction()
