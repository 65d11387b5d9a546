#include <gmock/gmock.h>

#include "core/model/accrual_rule.h"
#include "core/model/asset.h"
#include "core/model/catalog.h"
#include "core/model/entry.h"
#include "core/model/fact.h"
#include "core/model/parameter.h"
#include "core/model/platform.h"

namespace tidemill {
namespace names_test {

// Names are stored in files: each must lead back to its value.
template <class Enum, class From>
void expect_round_trip(Enum last, From from) {
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    const Enum value = static_cast<Enum>(i);
    EXPECT_FALSE(name_of(value).empty());
    EXPECT_EQ(from(name_of(value)), value) << name_of(value);
  }
  EXPECT_EQ(from("no such name"), std::nullopt);
  EXPECT_EQ(from(""), std::nullopt);
}

TEST(NamesTest, LeadBackToTheirValues) {
  expect_round_trip(AssetKind::other, asset_kind_from);
  expect_round_trip(PlatformKind::custodian, platform_kind_from);
  expect_round_trip(EntryType::balance, entry_type_from);
  expect_round_trip(IncomeState::received, income_state_from);
  expect_round_trip(Period::year, period_from);
}

TEST(NamesTest, StoredNamesStay) {
  EXPECT_EQ(name_of(EntryType::fee_income), "fee_income");
  EXPECT_EQ(name_of(AssetKind::receipt_token), "receipt_token");
  EXPECT_EQ(name_of(PlatformKind::own_hardware), "own_hardware");
  EXPECT_EQ(name_of(ParamType::rate), "rate");
}

TEST(EntryTypeTest, SlashIsIncomeAndCostIsNot) {
  EXPECT_TRUE(is_income(EntryType::slash));
  EXPECT_TRUE(is_income(EntryType::incentive));
  EXPECT_FALSE(is_income(EntryType::cost));
  EXPECT_FALSE(is_income(EntryType::opening));
  EXPECT_FALSE(is_income(EntryType::balance));
}

TEST(FactTest, ReadsByTypeAndLeavesTheRestUnknown) {
  const Facts facts{{"launched", {"2020-12-03", "site", std::nullopt}}, {"audits", {"3", "site", std::nullopt}}};
  EXPECT_EQ(fact_text(facts, "launched"), "2020-12-03");
  EXPECT_EQ(fact_date(facts, "launched"), make_date(2020, 12, 3));
  EXPECT_EQ(fact_number(facts, "audits"), Decimal::of(3));
  EXPECT_EQ(fact_number(facts, "launched"), std::nullopt);
  EXPECT_EQ(fact_date(facts, "audits"), std::nullopt);
  EXPECT_EQ(fact_number(facts, "issuance"), std::nullopt) << "unknown is not zero";
}

TEST(CatalogTest, FindsInAnyCase) {
  Catalog catalog;
  catalog.assets.emplace_back().asset.symbol = "stETH";
  catalog.assets.back().derived_from = "ETH";
  catalog.platforms.emplace_back().platform.name = "Lido";
  ASSERT_NE(catalog.asset("STeth"), nullptr);
  EXPECT_EQ(catalog.asset("STeth")->derived_from, "ETH");
  EXPECT_NE(catalog.platform("lido"), nullptr);
  EXPECT_EQ(catalog.asset("ETH"), nullptr);
  EXPECT_EQ(catalog.platform("Lid"), nullptr);
}

}  // namespace names_test
}  // namespace tidemill
