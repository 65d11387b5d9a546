#pragma once

#include <algorithm>
#include <string_view>

namespace tidemill {

/// Whether two tickers or names mean the same: letters A–Z in any case, everything else to the letter. Never depends on
/// the locale.
inline bool same_name(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace tidemill
