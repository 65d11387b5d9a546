#include "core/edits/record_edit.h"
#include "tests/core/edits/edit_case.h"

namespace tidemill {
namespace incident_edit_test {

class IncidentEditTest : public test::EditTest {};

NamedIncident incident(const char* platform, Date day, std::int64_t loss) {
  return {platform, {day, "Price oracle", Decimal::of(loss), {}}};
}

TEST_F(IncidentEditTest, AddsWhatHitPlatformsThatAreHere) {
  apply(set_platform(context(), "Place", {})->change);
  const std::vector<NamedIncident> list{incident("place", make_date(2024, 5, 1), 3'000'000),
                                        incident("PLACE", make_date(2023, 2, 1), 1'000),
                                        incident("Elsewhere", make_date(2024, 5, 1), 5)};
  const IncidentsTaken taken = add_incidents(context(), list, "list.json");
  EXPECT_EQ(taken.added.size(), 2U);
  ASSERT_EQ(taken.not_held.size(), 1U);
  EXPECT_EQ(taken.not_held[0].platform, "Elsewhere");
  apply(taken.change);
  const Platform& place = *portfolio->platform_called("Place");
  ASSERT_EQ(place.incidents.size(), 2U);
  EXPECT_EQ(place.incidents[0].date, make_date(2023, 2, 1)) << "in the order of time";
  EXPECT_EQ(place.incidents[1].source, "list.json");
  const IncidentsTaken again = add_incidents(context(), list, "list.json");
  EXPECT_TRUE(again.change.rows.empty());
  EXPECT_EQ(again.known.size(), 2U);
}

TEST_F(IncidentEditTest, ClosedCountriesAreAFactOfAPlatform) {
  apply(set_platform(context(), "Place", {{"restricted", "United States, Canada"}})->change);
  EXPECT_EQ(fact_text(portfolio->platform_called("Place")->facts, "restricted"), "United States, Canada");
}

TEST_F(IncidentEditTest, FactsOfAnAssetAreTypedAndTakenBack) {
  apply(set_asset(context(), "WETH", {{"underlying", "ETH"}, {"issuer", "Nobody"}, {"supply", "2500000.5"}})->change);
  const auto facts = [&] { return portfolio->assets_called("WETH").front()->facts; };
  EXPECT_EQ(fact_text(facts(), "underlying"), "ETH");
  EXPECT_EQ(fact_text(facts(), "issuer"), "Nobody");
  EXPECT_EQ(fact_number(facts(), "supply"), Decimal::literal("2500000.5"));
  EXPECT_EQ(set_asset(context(), "WETH", {{"supply", "lots"}}).error().field, "supply");
  apply(set_asset(context(), "WETH", {{"issuer", ""}, {"supply", ""}})->change);
  EXPECT_EQ(fact_text(facts(), "issuer"), std::nullopt);
  EXPECT_EQ(fact_number(facts(), "supply"), std::nullopt);
}

}  // namespace incident_edit_test
}  // namespace tidemill
