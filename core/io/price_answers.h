#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/base/result.h"

namespace tidemill {

/// How a price service is spoken to: as api.coingecko.com (its documentation, version 3) or as coins.llama.fi.
enum class PriceShape { coingecko, defillama };

/// One thing to ask for: the closes of a coin for the days [from, until].
struct PriceQuestion {
  std::string symbol;  ///< as the portfolio calls it
  std::string id;      ///< as the service calls it: "ethereum", for DefiLlama also "ethereum:0x…"
  Date from{};
  Date until{};
};

struct HttpHeader {
  std::string name;
  std::string value;
};

/// One address to be read, with all that is sent: nothing else leaves the machine.
struct PriceRequest {
  enum class About { coin, closes };  ///< who it is; what it cost
  About about = About::closes;
  std::string url;
  std::vector<HttpHeader> headers;
};

/// The requests that answer a question. `base` is the address of the service without the part that depends on the
/// question ("https://api.coingecko.com/api/v3"), `key` may be empty. DefiLlama knows US dollars only.
std::vector<PriceRequest> requests_of(const PriceQuestion& question, PriceShape shape, const std::string& base,
                                      const std::string& key, const Currency& currency, Date today);

struct Close {
  Date day;
  Decimal price;
};

/// What a service says of one coin.
struct PriceAnswer {
  std::string symbol;         ///< as the service calls it; empty when this answer does not say
  std::vector<Close> closes;  ///< by day, one a day, all above zero
  std::size_t intraday = 0;   ///< points that are no close: the newest one of a series, hours between
  std::size_t refused = 0;    ///< points of zero, below zero, or no number
};

/// Reads the body of a good answer: points at midnight (UTC, up to 30 minutes after) are the close of the day before. A
/// price is read from its digits, rounded half-even at 18 places. bad_input when it is not what such a service answers.
Result<PriceAnswer> read_price_answer(const PriceQuestion& question, PriceShape shape, PriceRequest::About about,
                                      std::string_view body);

/// What an answer that is not good means, in a sentence, by its HTTP status and its body: coin unknown (not_found), key
/// wanted (usage), asked too often (locked), service in trouble (io). Nothing when the answer is good: a few services
/// say “asked too often” with status 200.
std::optional<Error> price_answer_error(int status, std::string_view body, const std::string& host);

}  // namespace tidemill
