# SPDX-License-Identifier: Apache-2.0
# cmake -DOUTPUT=x.cc -DNAMESPACE=a::b -DFILES=one;two -P embed_text.cmake
# Writes a .cc that defines `const std::vector<std::pair<std::string_view, std::string_view>>&
# EmbeddedTexts()` in NAMESPACE: the name and the text of each file.
set(_entries "")
foreach(_file IN LISTS FILES)
  get_filename_component(_name "${_file}" NAME)
  file(READ "${_file}" _text)
  string(APPEND _entries "    {\"${_name}\", R\"embed(${_text})embed\"},\n")
endforeach()
set(_pair "std::pair<std::string_view, std::string_view>")
file(WRITE "${OUTPUT}.tmp" "// SPDX-License-Identifier: Apache-2.0
// Made by compiler/diag/embed_text.cmake at build time.
#include <string_view>
#include <utility>
#include <vector>

namespace ${NAMESPACE} {
extern const std::vector<${_pair}>& EmbeddedTexts();
const std::vector<${_pair}>& EmbeddedTexts() {
  static const std::vector<${_pair}> texts = {
${_entries}  };
  return texts;
}
}  // namespace ${NAMESPACE}
")
file(COPY_FILE "${OUTPUT}.tmp" "${OUTPUT}" ONLY_IF_DIFFERENT)
