// One's share of a supply that grows while rewards come in.
#include "core/engine/dilution_mirror.h"

#include <gtest/gtest.h>

#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace dilution_mirror_test {

std::vector<DilutionRow> mirror(const EngineCase& c) {
  return dilution_mirror(**analyse(std::make_shared<const Portfolio>(c.rows), Assumptions{}, day("2026-11-22")));
}

TEST(DilutionMirror, RewardsAgainstGrowth) {
  EngineCase c;
  c.rows.assets[2].facts["issuance"] = {"0.1", "its protocol", {}};
  c.rows.assets[2].facts["supply"] = {"1000", "its protocol", {}};
  c.price(3, "2026-11-01", "2000");
  c.hold("staking", 3, "10", "2026-11-22", {{"apr", "0.05"}});
  c.hold("wallet", 3, "10", "2026-11-22", {});
  const auto rows = mirror(c);
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(rows[0].units, 20);
  EXPECT_NEAR(rows[0].earned, 0.5, 1e-9) << "5 % on half of it";
  EXPECT_NEAR(*rows[0].change, 1.025 / 1.1 - 1, 1e-9);
  EXPECT_NEAR(*rows[0].share_now, 0.02, 1e-12);
  EXPECT_NEAR(*rows[0].share_then, 0.02 * 1.025 / 1.1, 1e-12);
}

TEST(DilutionMirror, AReceiptIsTheCoinBehindItAndCountsOnce) {
  EngineCase c;
  c.rows.assets[2].facts["issuance"] = {"0.02", "its protocol", {}};
  c.asset(6, "wETH2", AssetKind::receipt_token);
  c.rows.assets.back().derived = DerivedPrice{AssetId{3}, dec("1.25")};
  c.price(3, "2026-11-01", "2000");
  const HoldingId stake = c.hold("staking", 3, "10", "2026-11-22", {{"apr", "0.03"}, {"receipt_asset", "6"}});
  c.hold("lending", 6, "4", "2026-11-22", {{"apr", "0.01"}});
  c.rows.holdings[1].funded_by = stake;
  const auto rows = mirror(c);
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_NEAR(rows[0].units, 10, 1e-9);
  EXPECT_NEAR(rows[0].earned, 0.3 + 0.04 * 1.25, 1e-9);
}

TEST(DilutionMirror, UnknownIsNotZero) {
  EngineCase c;
  c.price(3, "2026-11-01", "2000");
  c.hold("wallet", 3, "10", "2026-11-22", {});
  c.hold("lending", 2, "1000", "2026-11-22", {{"apr", "0.05"}});
  const auto rows = mirror(c);
  ASSERT_EQ(rows.size(), 1u) << "dollars are not diluted in dollars";
  EXPECT_FALSE(rows[0].growth || rows[0].change || rows[0].share_now);
}

}  // namespace dilution_mirror_test
}  // namespace tidemill::test
