#include "core/io/price_answers.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace tidemill {
namespace price_answers_test {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using About = PriceRequest::About;

const Date today = make_date(2026, 11, 22);

PriceQuestion question(Date from = make_date(2026, 11, 19), Date until = make_date(2026, 11, 21)) {
  return {"ETH", "ethereum", from, until};
}

// In layout as coins/{id}/market_chart answers; midnight of 20 November 2026 is 1795132800.
constexpr std::int64_t midnight = 1795132800;
std::string chart(const std::vector<std::pair<std::int64_t, std::string>>& points) {
  std::string list;
  for (const auto& [at, price] : points) list += fmt::format("{}[{},{}]", list.empty() ? "" : ",", at, price);
  return R"({"prices":[)" + list + R"(],"market_caps":[],"total_volumes":[]})";
}

std::vector<std::string> texts(const PriceAnswer& answer) {
  std::vector<std::string> found;
  for (const Close& close : answer.closes) found.push_back(to_string(close.day) + " " + close.price.to_string());
  return found;
}

TEST(PriceRequests, SayWhichCoinAndWhichDaysAndNothingElse) {
  const auto asked = requests_of(question(), PriceShape::coingecko, "https://api.coingecko.com/api/v3/", "",
                                 Currency::literal("EUR"), today);
  ASSERT_EQ(asked.size(), 2U);
  EXPECT_EQ(asked[0].about, About::coin);
  EXPECT_EQ(asked[0].url,
            "https://api.coingecko.com/api/v3/coins/ethereum?localization=false&tickers=false&market_data=false&"
            "community_data=false&developer_data=false&sparkline=false");
  EXPECT_EQ(asked[1].url,
            "https://api.coingecko.com/api/v3/coins/ethereum/market_chart?vs_currency=eur&days=4&interval=daily");
  EXPECT_THAT(asked[1].headers, IsEmpty());
}

TEST(PriceRequests, AKeyGoesIntoAHeaderAndNeverIntoTheAddress) {
  const auto header = [](const std::string& base) {
    const auto asked = requests_of(question(), PriceShape::coingecko, base, "s3cret", Currency::literal("USD"), today);
    EXPECT_EQ(asked[1].url.find("s3cret"), std::string::npos);
    EXPECT_EQ(asked[1].headers.front().value, "s3cret");
    return asked[1].headers.front().name;
  };
  EXPECT_EQ(header("https://api.coingecko.com/api/v3"), "x-cg-demo-api-key");
  EXPECT_EQ(header("https://pro-api.coingecko.com/api/v3"), "x-cg-pro-api-key");
}

TEST(PriceRequests, WhatIsTypedCanNotReachBeyondItsPlace) {
  PriceQuestion odd = question();
  odd.id = "../x?a=b&c d/é";
  const auto asked = requests_of(odd, PriceShape::coingecko, "https://host", "", Currency::literal("USD"), today);
  EXPECT_THAT(asked[1].url, HasSubstr("/coins/..%2Fx%3Fa%3Db%26c%20d%2F%C3%A9/market_chart"));
}

TEST(PriceRequests, DefiLlamaIsAskedForMidnights) {
  const auto asked =
      requests_of(question(), PriceShape::defillama, "https://coins.llama.fi", "", Currency::literal("USD"), today);
  ASSERT_EQ(asked.size(), 1U);
  EXPECT_EQ(asked[0].url,
            fmt::format("https://coins.llama.fi/chart/coingecko:ethereum?start={}&span=3&period=1d&searchWidth=30m",
                        midnight));
  PriceQuestion contract = question(make_date(2024, 1, 1));
  contract.id = "base:0xA88f";
  const auto parts =
      requests_of(contract, PriceShape::defillama, "https://coins.llama.fi", "", Currency::literal("USD"), today);
  ASSERT_EQ(parts.size(), 3U) << "1,056 days, 500 an answer";
  EXPECT_THAT(parts[2].url, HasSubstr("/chart/base:0xA88f?"));
  EXPECT_THAT(parts[2].url, HasSubstr("&span=56&"));
}

TEST(PriceAnswers, MidnightIsTheCloseOfTheDayBefore) {
  const std::int64_t ms = midnight * 1000;
  const auto answer = read_price_answer(question(), PriceShape::coingecko, About::closes,
                                        chart({{ms - 86'400'000, "2990.5"},
                                               {ms, "3000.123456789012"},
                                               {ms + 86'400'000, "3.05e3"},
                                               {ms + 2 * 86'400'000 + 240'000, "3081.4"},
                                               {ms + 2 * 86'400'000 + 50'000'000, "3099"}}));
  ASSERT_TRUE(answer);
  EXPECT_THAT(texts(*answer), ElementsAre("2026-11-19 3000.123456789012", "2026-11-20 3050", "2026-11-21 3081.4"))
      << "18 November was not asked for";
  EXPECT_EQ(answer->intraday, 1U) << "the newest point is no close";
  EXPECT_EQ(answer->refused, 0U);
}

TEST(PriceAnswers, ZeroAndNothingAreNoPrices) {
  const std::int64_t ms = midnight * 1000;
  const auto answer = read_price_answer(question(), PriceShape::coingecko, About::closes,
                                        chart({{ms, "0.0"}, {ms + 86'400'000, "null"}, {ms + 2 * 86'400'000, "-1"}}));
  ASSERT_TRUE(answer);
  EXPECT_THAT(answer->closes, IsEmpty());
  EXPECT_EQ(answer->refused, 3U);
}

TEST(PriceAnswers, HoursBetweenAreLeftOut) {
  std::vector<std::pair<std::int64_t, std::string>> hours;
  for (int hour = 0; hour < 48; ++hour)
    hours.emplace_back((midnight + hour * 3600 + 5) * 1000, std::to_string(100 + hour));
  const auto answer = read_price_answer(question(), PriceShape::coingecko, About::closes, chart(hours));
  EXPECT_THAT(texts(*answer), ElementsAre("2026-11-19 100", "2026-11-20 124"));
  EXPECT_EQ(answer->intraday, 46U);
}

TEST(PriceAnswers, ACoinSaysItsSymbol) {
  const auto answer = read_price_answer(question(), PriceShape::coingecko, About::coin,
                                        R"({"id":"ethereum","symbol":"eth","name":"Ethereum"})");
  EXPECT_EQ(answer->symbol, "eth");
  EXPECT_FALSE(read_price_answer(question(), PriceShape::coingecko, About::coin, R"({"id":"ethereum"})"));
}

TEST(PriceAnswers, DefiLlama) {
  const auto answer = read_price_answer(
      question(), PriceShape::defillama, About::closes,
      fmt::format(
          R"({{"coins":{{"coingecko:ethereum":{{"symbol":"ETH","confidence":0.99,"prices":[)"
          R"({{"timestamp":{},"price":3001.5}},{{"timestamp":{},"price":3051.25}},{{"timestamp":{},"price":9}}]}}}}}})",
          midnight + 12, midnight + 86'400 + 60, midnight + 3 * 86'400 - 1700));
  ASSERT_TRUE(answer) << answer.error().message();
  EXPECT_EQ(answer->symbol, "ETH");
  EXPECT_THAT(texts(*answer), ElementsAre("2026-11-19 3001.5", "2026-11-20 3051.25"));
  EXPECT_EQ(answer->intraday, 1U);
  const auto unknown = read_price_answer(question(), PriceShape::defillama, About::closes, R"({"coins":{}})");
  EXPECT_THAT(unknown->closes, IsEmpty()) << "as it answers for a coin it does not know";
}

TEST(PriceAnswers, WhatIsNoneIsRefused) {
  for (const char* body : {"", "<html>Just a moment…</html>", "[]", "{}", R"({"prices":{}})", R"({"prices":[[1]]})",
                           R"({"prices":[["x",1]]})", R"({"prices":[[1e300,1]]})", R"({"prices":[1,2]})"}) {
    const auto answer = read_price_answer(question(), PriceShape::coingecko, About::closes, body);
    ASSERT_FALSE(answer) << body;
    EXPECT_EQ(answer.error().code, ErrorCode::bad_input);
  }
  for (const char* body : {"{}", R"({"coins":[]})", R"({"coins":{"coingecko:ethereum":7}})",
                           R"({"coins":{"coingecko:ethereum":{"prices":[{"price":1}]}}})"})
    EXPECT_FALSE(read_price_answer(question(), PriceShape::defillama, About::closes, body)) << body;
}

struct Refusal {
  int status;
  const char* body;
  ErrorCode code;
};

class PriceRefusal : public testing::TestWithParam<Refusal> {};

TEST_P(PriceRefusal, IsSaidInAWord) {
  const auto error = price_answer_error(GetParam().status, GetParam().body, "api.coingecko.com");
  ASSERT_TRUE(error);
  EXPECT_EQ(error->code, GetParam().code) << error->message();
  EXPECT_THAT(error->message(), HasSubstr("api.coingecko.com"));
}

INSTANTIATE_TEST_SUITE_P(
    Answers, PriceRefusal,
    testing::Values(
        Refusal{429, R"({"status":{"error_code":429,"error_message":"You've exceeded the Rate Limit."}})",
                ErrorCode::locked},
        Refusal{200, R"({"status":{"error_code":429,"error_message":"slow down"}})", ErrorCode::locked},
        Refusal{401, R"({"error":{"status":{"error_code":10012,"error_message":"limited to the past 365 days"}}})",
                ErrorCode::usage},
        Refusal{401, R"({"status":{"error_code":10002,"error_message":"API Key Missing"}})", ErrorCode::usage},
        Refusal{403, "<html>denied</html>", ErrorCode::usage},
        Refusal{404, R"({"error":"coin not found"})", ErrorCode::not_found}, Refusal{500, "", ErrorCode::io},
        Refusal{302, "", ErrorCode::io}, Refusal{0, "", ErrorCode::io}));

TEST(PriceAnswers, AGoodOneIsNoError) {
  EXPECT_FALSE(price_answer_error(200, R"({"prices":[]})", "h"));
  EXPECT_FALSE(price_answer_error(200, R"({"id":"x","status_updates":[]})", "h"));
}

}  // namespace price_answers_test
}  // namespace tidemill
