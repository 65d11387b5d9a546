#include "core/model/scenario.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tidemill {
namespace {

std::string spaced(std::string_view name, char from, char to) {
  std::string text(name);
  std::ranges::replace(text, from, to);
  return text;
}

Result<double> factor(std::string_view part, std::string_view text, double most) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !(value >= 0 && value <= most))
    return fail(ErrorCode::bad_input, std::string(part), "it is not a factor from 0 to " + fmt::format("{}", most),
                "0.6 leaves 60 %");
  return value;
}

Result<void> read_part(Shocks& shocks, std::string_view part) {
  const auto equals = part.find('=');
  const std::string_view name = part.substr(0, equals);
  const std::string_view value = equals == std::string_view::npos ? "" : part.substr(equals + 1);
  constexpr std::string_view price = "price.", platform = "platform.";
  constexpr double most_price = 100, most_rate = 10;
  if (name.starts_with(price) && name.size() > price.size()) {
    TIDEMILL_TRY(left, factor(part, value, most_price));
    const std::string symbol = spaced(name.substr(price.size()), '_', ' ');
    if (symbol == "coins")
      shocks.coins = left;
    else
      shocks.prices[symbol] = left;
  } else if (name.starts_with(platform) && name.size() > platform.size()) {
    TIDEMILL_TRY(left, factor(part, value, 1));
    shocks.platforms[spaced(name.substr(platform.size()), '_', ' ')] = left;
  } else if (name == "rates") {
    TIDEMILL_TRY(left, factor(part, value, most_rate));
    shocks.rates = left;
  } else if (name == "incentives" && (value == "end" || value == "stay")) {
    shocks.incentives_end = value == "end";
  } else {
    return fail(ErrorCode::bad_input, std::string(part), "it is no part of a scenario",
                "write price.SYMBOL=0.5, price.coins=0.5, rates=0.5, incentives=end or platform.NAME=0.5");
  }
  return {};
}

}  // namespace

Result<Shocks> parse_shocks(std::string_view text) {
  Shocks shocks;
  constexpr std::string_view gaps = " ,\t";
  for (auto start = text.find_first_not_of(gaps); start != std::string_view::npos;) {
    const auto end = std::min(text.find_first_of(gaps, start), text.size());
    TIDEMILL_CHECK(read_part(shocks, text.substr(start, end - start)));
    start = text.find_first_not_of(gaps, end);
  }
  return shocks;
}

std::string to_string(const Shocks& shocks) {
  std::string text;
  const auto add = [&](const std::string& part) { text += (text.empty() ? "" : " ") + part; };
  for (const auto& [symbol, left] : shocks.prices) add(fmt::format("price.{}={}", spaced(symbol, ' ', '_'), left));
  if (shocks.coins != 1) add(fmt::format("price.coins={}", shocks.coins));
  for (const auto& [name, left] : shocks.platforms) add(fmt::format("platform.{}={}", spaced(name, ' ', '_'), left));
  if (shocks.rates != 1) add(fmt::format("rates={}", shocks.rates));
  if (shocks.incentives_end) add("incentives=end");
  return text;
}

}  // namespace tidemill
