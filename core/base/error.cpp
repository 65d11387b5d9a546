#include "core/base/error.h"

#include <cstddef>

#include "core/base/utf8.h"

namespace tidemill {

namespace {

constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

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
    case ErrorCode::passphrase:
      return "passphrase";
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
    const std::size_t length = utf8_character_length(text);
    const std::string_view character = text.substr(0, length == 0 ? 1 : length);
    result += length == 0 || is_control(character) ? replacement_character : character;
    text.remove_prefix(character.size());
  }
  return result + "”";
}

}  // namespace tidemill
