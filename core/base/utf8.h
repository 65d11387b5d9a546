#pragma once

#include <cstddef>
#include <string_view>

namespace tidemill {

/// Length of the well-formed UTF-8 character at the start of `text` (not empty), 0 when there is none. RFC 3629,
/// section 4.
std::size_t utf8_character_length(std::string_view text);
/// Offset of the first byte that is not part of well-formed UTF-8; npos when all of it is.
std::size_t utf8_first_broken(std::string_view text);

}  // namespace tidemill
