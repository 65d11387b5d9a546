#include "core/io/price_answers.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/io/exact_json.h"

namespace tidemill {

namespace {

using Json = nlohmann::json;
constexpr std::int64_t day_seconds = 86'400;
constexpr std::int64_t after_midnight = 1800;  // a close is written down at midnight, or a little later

// Percent-encodes what is not unreserved (RFC 3986); ':' stays, as DefiLlama writes it.
std::string encoded(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~:").find(c) != std::string_view::npos;
    out += plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
  }
  return out;
}

std::int64_t seconds_of(Date day) {
  return Instant(day).time_since_epoch().count();
}

std::int64_t days_between(Date from, Date until) {
  return (until - from).count();
}

std::string llama_name(const std::string& id) {
  return id.find(':') == std::string::npos ? "coingecko:" + id : id;
}

std::vector<PriceRequest> coingecko_requests(const PriceQuestion& question, const std::string& base,
                                             const std::string& key, const Currency& currency, Date today) {
  std::string quote = currency.code();
  std::ranges::transform(quote, quote.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  const std::string coin = base + "/coins/" + encoded(question.id);
  std::vector<HttpHeader> headers;
  const bool paid = base.find("://pro-") != std::string::npos;
  if (!key.empty()) headers.push_back({paid ? "x-cg-pro-api-key" : "x-cg-demo-api-key", key});
  // The point of midnight after the last day is asked for too: it is that day's close.
  const auto days = days_between(question.from, today) + 1;
  return {{PriceRequest::About::coin,
           coin + "?localization=false&tickers=false&market_data=false&community_data=false&developer_data=false"
                  "&sparkline=false",
           headers},
          {PriceRequest::About::closes,
           fmt::format("{}/market_chart?vs_currency={}&days={}&interval=daily", coin, encoded(quote), days), headers}};
}

std::vector<PriceRequest> llama_requests(const PriceQuestion& question, const std::string& base) {
  constexpr std::int64_t most_points = 500;  // of one answer
  std::vector<PriceRequest> requests;
  Date from = question.from;
  while (from <= question.until) {
    const auto span = std::min<std::int64_t>(days_between(from, question.until) + 1, most_points);
    requests.push_back({PriceRequest::About::closes,
                        fmt::format("{}/chart/{}?start={}&span={}&period=1d&searchWidth=30m", base,
                                    encoded(llama_name(question.id)), seconds_of(from) + day_seconds, span),
                        {}});
    from += std::chrono::days{span};
  }
  return requests;
}

// Takes a point at `seconds`, when it is the close of a day that was asked for.
void take_point(const PriceQuestion& question, std::int64_t seconds, const Json& price, PriceAnswer& answer) {
  const std::int64_t into_day = ((seconds % day_seconds) + day_seconds) % day_seconds;
  if (into_day > after_midnight) {
    ++answer.intraday;
    return;
  }
  const Date day = std::chrono::floor<std::chrono::days>(Instant(std::chrono::seconds(seconds))) - std::chrono::days{1};
  if (day < question.from || day > question.until) return;
  const auto number = exact_number(price);
  if (!number || number->sign() <= 0) {
    ++answer.refused;
    return;
  }
  answer.closes.push_back({day, *number});
}

tl::unexpected<Error> unexpected_answer(const PriceQuestion& question) {
  return fail(ErrorCode::bad_input, question.symbol, "the answer is not what a price service answers",
              "check the address");
}

std::optional<std::int64_t> seconds_in(const Json& json, std::int64_t per_second) {
  const auto number = exact_number(json);
  if (!number || number->sign() <= 0) return std::nullopt;
  const double seconds = number->to_double() / static_cast<double>(per_second);
  if (seconds > 7'258'118'400.0) return std::nullopt;  // the year 2200
  return static_cast<std::int64_t>(seconds);
}

// {"prices":[[milliseconds, price], …]}
Result<PriceAnswer> read_coingecko(const PriceQuestion& question, const Json& json) {
  const auto prices = json.find("prices");
  if (prices == json.end() || !prices->is_array()) return unexpected_answer(question);
  PriceAnswer answer;
  for (const Json& point : *prices) {
    if (!point.is_array() || point.size() < 2) return unexpected_answer(question);
    const auto seconds = seconds_in(point[0], 1000);
    if (!seconds) return unexpected_answer(question);
    take_point(question, *seconds, point[1], answer);
  }
  return answer;
}

// {"coins":{NAME:{"symbol":…,"prices":[{"timestamp":seconds,"price":…}, …]}}}; a coin it does not know is left out.
Result<PriceAnswer> read_llama(const PriceQuestion& question, const Json& json) {
  const auto coins = json.find("coins");
  if (coins == json.end() || !coins->is_object()) return unexpected_answer(question);
  const auto coin = coins->find(llama_name(question.id));
  PriceAnswer answer;
  if (coin == coins->end()) return answer;
  if (!coin->is_object()) return unexpected_answer(question);
  if (const auto symbol = coin->find("symbol"); symbol != coin->end() && symbol->is_string())
    answer.symbol = symbol->get<std::string>();
  const auto prices = coin->find("prices");
  if (prices == coin->end() || !prices->is_array()) return unexpected_answer(question);
  for (const Json& point : *prices) {
    if (!point.is_object() || !point.contains("timestamp") || !point.contains("price"))
      return unexpected_answer(question);
    const auto seconds = seconds_in(point["timestamp"], 1);
    if (!seconds) return unexpected_answer(question);
    take_point(question, *seconds, point["price"], answer);
  }
  return answer;
}

// By day, and of two points of one day the first.
void put_in_order(std::vector<Close>& closes) {
  std::ranges::stable_sort(closes, {}, &Close::day);
  const auto twice = std::ranges::unique(closes, {}, &Close::day);
  closes.erase(twice.begin(), twice.end());
}

// The code in {"status":{"error_code":429}} or {"error":{"status":{…}}}; 0 when there is none.
int code_in(const Json& json) {
  if (!json.is_object()) return 0;
  if (const auto error = json.find("error"); error != json.end() && error->is_object()) return code_in(*error);
  const auto status = json.find("status");
  if (status == json.end() || !status->is_object()) return 0;
  const auto code = status->find("error_code");
  return code != status->end() && code->is_number_integer() ? code->get<int>() : 0;
}

}  // namespace

std::vector<PriceRequest> requests_of(const PriceQuestion& question, PriceShape shape, const std::string& base,
                                      const std::string& key, const Currency& currency, Date today) {
  std::string_view trimmed = base;
  while (trimmed.ends_with('/')) trimmed.remove_suffix(1);
  return shape == PriceShape::coingecko ? coingecko_requests(question, std::string(trimmed), key, currency, today)
                                        : llama_requests(question, std::string(trimmed));
}

Result<PriceAnswer> read_price_answer(const PriceQuestion& question, PriceShape shape, PriceRequest::About about,
                                      std::string_view body) {
  const auto json = exact_json(body);
  if (!json || !json->is_object()) return unexpected_answer(question);
  if (about == PriceRequest::About::coin) {
    const auto symbol = json->find("symbol");
    if (symbol == json->end() || !symbol->is_string()) return unexpected_answer(question);
    PriceAnswer answer;
    answer.symbol = symbol->get<std::string>();
    return answer;
  }
  TIDEMILL_TRY(answer, shape == PriceShape::coingecko ? read_coingecko(question, *json) : read_llama(question, *json));
  put_in_order(answer.closes);
  return answer;
}

std::optional<Error> price_answer_error(int status, std::string_view body, const std::string& host) {
  constexpr int too_many = 429, ok = 200, not_authorised = 401, forbidden = 403, unknown = 404;
  // CoinGecko: 10002 key missing, 10005 and 10012 beyond what the plan allows, 10010 and 10011 wrong host for the key.
  const auto json = exact_json(body);
  const int code = json ? code_in(*json) : 0;
  if (status == too_many || code == too_many)
    return Error{ErrorCode::locked, host, "was asked too often", "wait a few minutes, or give a key", {}};
  if (code == 10012 || code == 10005)
    return Error{
        ErrorCode::usage, host, "gives days so far back only with a key of a paid plan", "ask for fewer days", {}};
  if (status == not_authorised || status == forbidden || (code >= 10000 && code < 10013))
    return Error{ErrorCode::usage, host, "wants another key, or one at all", "check the key and the address", {}};
  if (status == unknown)
    return Error{ErrorCode::not_found, host, "knows no such coin or address", "check what the service calls it", {}};
  if (status != ok)
    return Error{ErrorCode::io, host, fmt::format("answered with an error (HTTP {})", status), "try again later", {}};
  return std::nullopt;
}

}  // namespace tidemill
