#include "core/engine/income.h"

#include <gtest/gtest.h>

#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace income_test {

// So many entries that several threads share the work.
EngineCase busy_case() {
  EngineCase made;
  made.price(3, "2024-01-01", "3000");
  for (int holding = 0; holding < 5; ++holding) made.hold("staking", 3, "10", "2024-01-01", {{"apr", "0.03"}});
  for (int i = 0; i < 50'000; ++i) {
    const Date on = day("2024-01-02") + std::chrono::days{i * 7 % 300};  // not in order of time
    made.entry(HoldingId{1 + i % 5}, EntryType::reward, to_string(on), 3, "0.0000001");
  }
  return made;
}

TEST(PortfolioIncome, IsThatOfEachHoldingWhoeverDoesTheWork) {
  EngineCase made = busy_case();
  const Portfolio portfolio(made.rows);
  const PriceBook prices(portfolio, day("2024-12-31"));
  const auto all = portfolio_income(portfolio, prices, day("2024-12-31"));
  ASSERT_EQ(all.size(), 5U);
  for (const HoldingIncome& found : all) {
    const HoldingIncome alone = holding_income(portfolio, *portfolio.holding(found.holding), prices, day("2024-12-31"));
    ASSERT_EQ(found.items.size(), alone.items.size());
    for (std::size_t i = 0; i < alone.items.size(); ++i) {
      EXPECT_EQ(found.items[i].entry, alone.items[i].entry);
      EXPECT_EQ(found.items[i].quantity, alone.items[i].quantity);
    }
  }
}

TEST(PortfolioIncome, ListsItemsByDayAndThoseOfOneDayAsTheyCame) {
  EngineCase made = busy_case();
  const Portfolio portfolio(made.rows);
  const PriceBook prices(portfolio, day("2024-12-31"));
  for (const HoldingIncome& holding : portfolio_income(portfolio, prices, day("2024-12-31"))) {
    std::size_t recorded = 0;
    for (std::size_t i = 0; i < holding.items.size(); ++i) {
      recorded += holding.items[i].recorded ? 1 : 0;
      if (i == 0) continue;
      const IncomeItem& before = holding.items[i - 1];
      ASSERT_LE(before.day, holding.items[i].day);
      if (before.day == holding.items[i].day && before.recorded && holding.items[i].recorded) {
        ASSERT_LT(before.entry, holding.items[i].entry);
      }
    }
    EXPECT_EQ(recorded, 10'000U);
  }
}

TEST(PortfolioIncome, IsNothingOnceStopped) {
  EngineCase made = busy_case();
  const Portfolio portfolio(made.rows);
  const PriceBook prices(portfolio, day("2024-12-31"));
  std::stop_source stop;
  stop.request_stop();
  EXPECT_TRUE(portfolio_income(portfolio, prices, day("2024-12-31"), stop.get_token()).empty());
}

}  // namespace income_test
}  // namespace tidemill::test
