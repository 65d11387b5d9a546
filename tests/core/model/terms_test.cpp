#include "core/model/terms.h"

#include <gmock/gmock.h>

#include "core/model/terms_view.h"

namespace tidemill {
namespace terms_test {

const Date january = make_date(2025, 1, 1);
const Date june = make_date(2025, 6, 1);

std::vector<Terms> rows() {
  return {{TermsId(1), HoldingId(1), january, {{"apr", "0.03"}, {"commission", "0.1"}}},
          {TermsId(2), HoldingId(1), june, {{"apr", "0.04"}, {"commission", ""}}}};
}

TEST(TermsTest, LaterRowsLieOverEarlierOnes) {
  EXPECT_EQ(params_on(rows(), june - std::chrono::days(1)), (Params{{"apr", "0.03"}, {"commission", "0.1"}}));
  EXPECT_EQ(params_on(rows(), june).at("apr"), "0.04");
}

TEST(TermsTest, TheFirstRowHoldsBeforeItsDay) {
  EXPECT_EQ(params_on(rows(), january - std::chrono::days(400)).at("apr"), "0.03");
}

TEST(TermsTest, TellsSinceWhenAParameterHasBeenWhatItIs) {
  auto all = rows();
  all.push_back({TermsId(3), HoldingId(1), make_date(2025, 9, 1), {{"apr", "0.04"}, {"commission", "0.2"}}});
  const auto since = params_since(all, make_date(2026, 1, 1));
  EXPECT_EQ(since.at("apr"), june) << "stated again as it was";
  EXPECT_EQ(since.at("commission"), make_date(2025, 9, 1));
  EXPECT_FALSE(params_since(all, june).contains("commission"));
  const Holding holding;
  const TermsView view(holding, params_on(all, june), make_date(2025, 9, 1), since);
  EXPECT_EQ(view.in_force_since({"apr", "unknown"}), june);
  EXPECT_EQ(view.in_force_since({"apr", "commission"}), make_date(2025, 9, 1));
  EXPECT_EQ(view.in_force_since({"unknown"}), make_date(2025, 9, 1));
}

TEST(TermsTest, NoRowsNoParameters) {
  EXPECT_TRUE(params_on({}, june).empty());
}

TEST(TermsViewTest, AnEmptyTextReadsAsUnset) {
  const Holding holding;
  const TermsView view(holding, params_on(rows(), june), june);
  EXPECT_EQ(view.decimal("commission"), std::nullopt);
  EXPECT_EQ(view.decimal_or("commission", Decimal::literal("0.5")), Decimal::literal("0.5"));
}

TEST(TermsViewTest, ReadsByType) {
  const Holding holding;
  const TermsView view(holding,
                       {{"apr", "0.048"},
                        {"unbonding_days", "27"},
                        {"term_end", "2027-03-01"},
                        {"receipt_asset", "12"},
                        {"used_as_collateral", "true"},
                        {"compounding", "monthly"},
                        {"utilisation", "0.5"}},
                       january);
  EXPECT_EQ(view.decimal("apr"), Decimal::literal("0.048"));
  EXPECT_EQ(view.count("unbonding_days"), 27);
  EXPECT_EQ(view.date("term_end"), make_date(2027, 3, 1));
  EXPECT_EQ(view.asset("receipt_asset"), AssetId(12));
  EXPECT_TRUE(view.flag("used_as_collateral"));
  EXPECT_FALSE(view.flag("apr"));
  EXPECT_EQ(view.compounding(), Compounding::monthly);
  EXPECT_EQ(view.count("utilisation"), std::nullopt) << "half a day is no count";
  EXPECT_EQ(view.date("apr"), std::nullopt);
  EXPECT_EQ(view.asset("term_end"), std::nullopt);
  EXPECT_EQ(view.text("nothing"), std::nullopt);
}

TEST(TermsViewTest, AnApyIsTurnedIntoTheAprOfItsCompounding) {
  const Holding holding;
  const auto apr = [&](Params params) { return TermsView(holding, std::move(params), january).apr(); };
  EXPECT_EQ(apr({{"apr", "0.05"}}), Decimal::literal("0.05"));
  EXPECT_EQ(apr({{"apy", "0.05"}}), Decimal::literal("0.05")) << "without compounding they are the same number";
  const auto monthly = apr({{"apy", "0.05"}, {"compounding", "monthly"}});
  ASSERT_TRUE(monthly);
  EXPECT_NEAR(monthly->to_double(), 0.048889485403779, 1e-14);  // 12 (1.05^(1/12) − 1)
  EXPECT_EQ(apr({{"compounding", "monthly"}}), std::nullopt);
}

}  // namespace terms_test
}  // namespace tidemill
