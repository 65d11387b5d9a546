#include "core/base/error.h"

#include <cstddef>

namespace tidemill {

namespace {

constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

bool is_continuation(unsigned char byte) {
  return (byte & 0xC0U) == 0x80U;
}

// Length of the well-formed UTF-8 character at the start of `text`, 0 when there is none (RFC 3629, section 4).
std::size_t character_length(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(0);
  std::size_t length = 0;
  if (first < 0x80)
    length = 1;
  else if (first >= 0xC2 && first <= 0xDF)
    length = 2;
  else if (first >= 0xE0 && first <= 0xEF)
    length = 3;
  else if (first >= 0xF0 && first <= 0xF4)
    length = 4;
  if (length == 0 || text.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if (!is_continuation(byte(i))) return 0;
  }
  const bool overlong = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xF0 && byte(1) < 0x90);
  const bool surrogate = first == 0xED && byte(1) > 0x9F;
  const bool beyond_unicode = first == 0xF4 && byte(1) > 0x8F;
  return overlong || surrogate || beyond_unicode ? 0 : length;
}

bool is_control(std::string_view character) {
  const auto first = static_cast<unsigned char>(character[0]);
  if (character.size() == 1) return first < 0x20 || first == 0x7F;
  return character.size() == 2 && first == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0;
}

}  // namespace

const char* name_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::bad_input:
      return "bad_input";
    case ErrorCode::not_found:
      return "not_found";
    case ErrorCode::conflict:
      return "conflict";
    case ErrorCode::damaged:
      return "damaged";
    case ErrorCode::newer_file:
      return "newer_file";
    case ErrorCode::locked:
      return "locked";
    case ErrorCode::io:
      return "io";
    case ErrorCode::overflow:
      return "overflow";
    case ErrorCode::cancelled:
      return "cancelled";
    case ErrorCode::usage:
      return "usage";
  }
  return "bad_input";
}

std::string Error::message() const {
  std::string text = what;
  if (!why.empty()) {
    if (!text.empty()) text += ": ";
    text += why;
  }
  if (!todo.empty()) {
    if (!text.empty()) text += "; ";
    text += todo;
  }
  return text;
}

Error Error::at(const std::string& place) const {
  Error copy = *this;
  if (!place.empty()) copy.what = what.empty() ? place : place + ": " + what;
  return copy;
}

std::string quote(std::string_view text) {
  constexpr int longest = 40;
  std::string result = "“";
  int characters = 0;
  while (!text.empty()) {
    if (characters++ == longest) {
      result += "…";
      break;
    }
    const std::size_t length = character_length(text);
    const std::string_view character = text.substr(0, length == 0 ? 1 : length);
    result += length == 0 || is_control(character) ? replacement_character : character;
    text.remove_prefix(character.size());
  }
  return result + "”";
}

}  // namespace tidemill
