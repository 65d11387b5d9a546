#include "core/io/incident_json.h"

#include <gmock/gmock.h>

namespace tidemill {
namespace incident_json_test {

using testing::HasSubstr;

std::string incident_error(const char* json) {
  const auto read = parse_incidents(json);
  return read ? std::string() : read.error().message();
}

TEST(IncidentJson, ReadsWhatListsOfHacksGive) {
  // Shape and figures: DefiLlama, list of hacks (Curve, 30 July 2023).
  const auto read = parse_incidents(
      R"([{"protocol": "Curve DEX", "slug": "curve", "date": "2023-07-30", "loss_usd": 69300000, "type": "Reentrancy",
           "chain": ["Ethereum"], "tx_hash": null},
          {"name": "Small", "date": "2024-01-02", "amount": "1250.5", "technique": "Price oracle"},
          {"protocol": "Nobody knows", "date": "2024-01-03", "loss_usd": null}])");
  ASSERT_TRUE(read) << read.error().message();
  ASSERT_EQ(read->size(), 3U);
  EXPECT_EQ((*read)[0].platform, "Curve DEX");
  EXPECT_EQ((*read)[0].incident.date, make_date(2023, 7, 30));
  EXPECT_EQ((*read)[0].incident.text, "Reentrancy");
  EXPECT_EQ((*read)[0].incident.loss_usd, Decimal::of(69'300'000));
  EXPECT_EQ((*read)[1].incident.loss_usd, Decimal::literal("1250.5"));
  EXPECT_EQ((*read)[2].incident.loss_usd, std::nullopt);
  EXPECT_EQ((*read)[2].incident.text, "Exploit");
}

TEST(IncidentJson, NoticesLossesThatCantBeDollars) {
  const char* list = R"([{"protocol": "Unizen", "date": "2024-03-08", "loss_usd": 2100000000000},
                         {"protocol": "Bridge", "date": "2022-03-23", "loss_usd": 624000000000000}])";
  EXPECT_THAT(incident_error(list), HasSubstr("1000000 times too large: Bridge on 2022-03-23"));
  EXPECT_THAT(incident_error(list), HasSubstr("a unit of 0.000001"));
  const auto read = parse_incidents(list, Decimal::literal("0.000001"));
  ASSERT_TRUE(read);
  EXPECT_EQ((*read)[0].incident.loss_usd, Decimal::of(2'100'000));
}

TEST(IncidentJson, SaysWhichRowIsWrong) {
  EXPECT_THAT(incident_error("{}"), HasSubstr("no JSON list"));
  EXPECT_THAT(incident_error("[1]"), HasSubstr("row 1"));
  EXPECT_THAT(incident_error(R"([{"date": "2024-01-02"}])"), HasSubstr("row 1, protocol"));
  EXPECT_THAT(incident_error(R"([{"protocol": "A", "date": "2024-02-30"}])"), HasSubstr("row 1, date"));
  EXPECT_THAT(incident_error(R"([{"protocol": "A", "date": "2024-02-01", "loss_usd": -1}])"), HasSubstr("negative"));
  EXPECT_THAT(incident_error(R"([{"protocol": "A", "date": "2024-02-01", "loss_usd": "lots"}])"),
              HasSubstr("row 1, loss_usd"));
  EXPECT_THAT(incident_error(R"([{"protocol": "A", "date": "2024-02-01", "loss_usd": [1]}])"), HasSubstr("no number"));
}

}  // namespace incident_json_test
}  // namespace tidemill
