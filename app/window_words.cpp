#include "app/window_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include "core/base/date.h"

namespace tidemill {
namespace {

constexpr std::array<std::string_view, 10> own_with_value = {"--format",
                                                             "--as-of",
                                                             "--theme",
                                                             "--size",
                                                             "--scale",
                                                             "--screenshots",
                                                             "--passphrase-fd",
                                                             "--passphrase-file",
                                                             "--new-passphrase-fd",
                                                             "--new-passphrase-file"};
// The toolkit's options that are followed by a value.
constexpr std::array<std::string_view, 8> toolkit_with_value = {
    "-platform", "-style", "-stylesheet", "-geometry", "-qwindowgeometry", "-display", "-platformtheme", "-session"};

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

Result<int> pixels(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 320 || value > 16384)
    return fail(ErrorCode::usage, "--size", quote(text) + " is not a number of pixels", "write for example 1440x900");
  return value;
}

Result<void> set_option(WindowWords& words, const std::string& name, const std::string& value) {
  if (name == "--as-of") {
    const auto date = parse_date(value);
    if (!date) return fail(date.error().at("--as-of"));
    words.as_of = value;
  } else if (name == "--theme") {
    if (value != "light" && value != "dark" && value != "auto")
      return fail(ErrorCode::usage, "--theme", quote(value) + " is not known here", "choose from light, dark, auto");
    words.theme = value;
  } else if (name == "--scale") {
    double scale = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), scale);
    if (error != std::errc() || end != value.data() + value.size() || !(scale >= 0.5 && scale <= 4))
      return fail(ErrorCode::usage, name, quote(value) + " is not a scale from 0.5 to 4", "write for example 1.5");
    words.scale = value;
  } else if (name == "--screenshots") {
    words.screenshots = value;
  } else if (name == "--size") {
    const auto cross = std::min(value.find('x'), value.size());
    TIDEMILL_TRY(width, pixels(std::string_view(value).substr(0, cross)));
    TIDEMILL_TRY(height, pixels(std::string_view(value).substr(std::min(cross + 1, value.size()))));
    words.width = width;
    words.height = height;
  } else {
    return fail(ErrorCode::usage, "command line", quote(name) + " needs a command", "see tidemill --help");
  }
  return {};
}

}  // namespace

std::string first_plain_word(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (holds(own_with_value, words[i]) || holds(toolkit_with_value, words[i])) {
      ++i;
    } else if (!words[i].starts_with("-")) {
      return words[i];
    }
  }
  return {};
}

Result<WindowWords> window_words(const std::vector<std::string>& words) {
  WindowWords result;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (holds(toolkit_with_value, word)) {
      ++i;
    } else if (word == "--exit-after-first-paint") {
      result.exit_after_first_paint = true;
    } else if (word.starts_with("--")) {
      const auto equals = word.find('=');
      const std::string name = word.substr(0, equals);
      if (!holds(own_with_value, name))
        return fail(ErrorCode::usage, "command line", quote(word) + " is not an option here", "see tidemill --help");
      if (equals == std::string::npos && i + 1 == words.size())
        return fail(ErrorCode::usage, "command line", name + " needs a value", "see tidemill --help");
      TIDEMILL_CHECK(set_option(result, name, equals == std::string::npos ? words[++i] : word.substr(equals + 1)));
    } else if (!word.starts_with("-")) {
      if (result.file)
        return fail(ErrorCode::usage, "command line", quote(word) + " is one word too many", "open one file at a time");
      result.file = word;
    }
  }
  return result;
}

}  // namespace tidemill
