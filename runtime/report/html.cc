// SPDX-License-Identifier: Apache-2.0
#include "runtime/report/html.h"

#include <sodium.h>

#include <array>
#include <vector>

#include "compiler/base/check.h"
#include "compiler/base/embedded.h"
#include "runtime/report/visible.h"

namespace meshlaw::report {

/// Generated from page.css and page.js by meshlaw_embed.
const std::vector<EmbeddedFile>& PageAssets();

namespace {

std::string_view AssetNamed(std::string_view wanted) {
  for (const EmbeddedFile& file : PageAssets()) {
    if (file.path == wanted) return file.text;
  }
  MESHLAW_UNREACHABLE();
}

void AppendEscaped(std::string& out, char c) {
  switch (c) {
    case '&': out += "&amp;"; return;
    case '<': out += "&lt;"; return;
    case '>': out += "&gt;"; return;
    case '"': out += "&quot;"; return;
    case '\'': out += "&#39;"; return;
    default: out += c;
  }
}

}  // namespace

Html& Html::Text(std::string_view data) {
  for (char c : Visible(data)) AppendEscaped(out_, c);
  return *this;
}

Html& Html::Id(std::string_view data) {
  for (char c : Visible(data)) {
    AppendEscaped(out_, c);
    if (std::string_view("./_-:").contains(c)) out_ += "<wbr>";
  }
  return *this;
}

Html& Html::Prose(std::string_view data) {
  for (size_t open; (open = data.find('`')) != std::string_view::npos;) {
    const size_t close = data.find('`', open + 1);
    if (close == std::string_view::npos) break;
    Text(data.substr(0, open));
    *this << "<samp>";
    Text(data.substr(open + 1, close - open - 1));
    *this << "</samp>";
    data.remove_prefix(close + 1);
  }
  return Text(data);
}

Html& Html::Number(int64_t number) {
  out_ += std::to_string(number);
  return *this;
}

Html& Html::Asset(std::string_view name) {
  out_ += AssetNamed(name);
  return *this;
}

Html& Html::AssetHash(std::string_view name) {
  const std::string_view text = AssetNamed(name);
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size());
  std::array<char,
             sodium_base64_ENCODED_LEN(crypto_hash_sha256_BYTES, sodium_base64_VARIANT_ORIGINAL)>
      base64{};
  sodium_bin2base64(base64.data(), base64.size(), hash.data(), hash.size(),
                    sodium_base64_VARIANT_ORIGINAL);
  out_ += "sha256-";
  out_ += base64.data();
  return *this;
}

}  // namespace meshlaw::report
