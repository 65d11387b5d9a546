// Identities of emission schedules and of the formulas behind decisions.
#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "core/formulas/claim_interval.h"
#include "core/formulas/interest_index.h"
#include "core/formulas/node_payback.h"
#include "core/formulas/period_return.h"
#include "core/formulas/token_emission.h"

namespace tidemill {
namespace plans_and_emissions_test {

TEST(Emissions, YearsAddUpToTheSupply) {
  double crv = crv_epoch(0).supply;
  double hnt = 0;
  double bal = bal_year(0).supply;
  for (int year = 0; year < 30; ++year) {
    EXPECT_NEAR(crv_epoch(year).supply / crv, 1, 1e-12);
    EXPECT_NEAR(hnt_year(year).supply, hnt, 1e-6);
    EXPECT_NEAR(bal_year(year).supply / bal, 1, 1e-12);
    EXPECT_NEAR(crv_supply(365.0 * year) / crv, 1, 1e-12);
    crv += crv_epoch(year).emitted;
    hnt += hnt_year(year).emission;
    bal += bal_year(year).weekly * 365 / 7;
  }
  EXPECT_NEAR(crv_epoch(400).supply, 3'030'303'031, 2);
  EXPECT_NEAR(hnt_year(200).supply, 240e6, 1e-3);
}

TEST(Emissions, ClosedFormsAreTheSumsOfDays) {
  double halving = 0;
  double growing = 0;
  constexpr int steps = 36'500;
  for (int i = 0; i < steps; ++i) {
    const double day = 365.0 * (i + 0.5) / steps;
    halving += 1000 * std::exp2(-day / 180) * 365 / steps;
    growing += 1000 * 50.0 / (2000 + 4000 * day / 365) * 365 / steps;
  }
  EXPECT_NEAR(half_life_emission(1000, 180, 365) / halving, 1, 1e-9);
  EXPECT_NEAR(growing_pool_emission(50, 2000, 6000, 1000, 365) / growing, 1, 1e-8);
  EXPECT_NEAR(growing_pool_emission(50, 2000, 2000, 1000, 10), 250, 1e-9);
}

TEST(ClaimInterval, IsTheBestThereIs) {
  std::mt19937 random(31);
  std::uniform_real_distribution<double> unit(0.001, 1);
  for (int i = 0; i < 500; ++i) {
    const double principal = 1e5 * unit(random);
    const double apr = unit(random);
    const double fee = 0.2 * principal * std::pow(unit(random), 4);
    const auto plan = best_claim_interval(principal, apr, fee);
    EXPECT_LT(plan.achievable_apy, std::expm1(apr));
    for (const double times : {0.5, 0.9, 0.999, 1.001, 1.1, 2.0})
      EXPECT_LE(claim_yield(principal, apr, fee, times * plan.interval_days), plan.achievable_apy + 1e-14);
  }
}

TEST(InterestGrowth, MethodsAgreeForSmallRates) {
  for (const auto method :
       {InterestMethod::linear, InterestMethod::compound_v2, InterestMethod::compound_v3, InterestMethod::continuous}) {
    EXPECT_NEAR(interest_growth(0.05, 0, method), 1, 1e-15);
    EXPECT_NEAR(interest_growth(0.05, 3600, method), 1 + 0.05 / 8760, 1e-10);
    EXPECT_EQ(interest_method_from(name_of(method)), method);
  }
}

TEST(NodePayback, PresentValueWithoutDiscountIsTheProfit) {
  NodeEconomics node{500, 480, 180, 3, 1000, 0};
  EXPECT_NEAR(node_present_value(node, 3, 0), *node_result(node).profit, 1e-9);
  EXPECT_NEAR(*node_result(node).payback_years, 500.0 / 300, 1e-12);
  node.opex = 500;
  EXPECT_FALSE(node_result(node).payback_years);
}

TEST(TimeWeightedReturn, MoneyInAndOutChangesNothing) {
  std::mt19937 random(37);
  std::uniform_real_distribution<double> unit(0.5, 1.5);
  for (int i = 0; i < 300; ++i) {
    std::vector<ValuedDay> days;
    double value = 0;
    double growth = 1;
    for (int day = 0; day < 30; ++day) {
      const double in = day == 0 || random() % 4 == 0 ? 100 * unit(random) : 0;
      const double factor = unit(random);
      const double before_out = (value + in) * factor;
      const double out = random() % 4 == 0 ? before_out / 2 : 0;
      growth *= factor;
      value = before_out - out;
      days.push_back({value, in, out});
    }
    EXPECT_NEAR(*time_weighted_return(days) / (growth - 1), 1, 1e-9);
  }
  const std::vector<ValuedDay> from_nothing{{0, 0, 0}, {5, 0, 0}};
  EXPECT_FALSE(time_weighted_return(from_nothing));
}

TEST(ModifiedDietz, IsTheSimpleReturnWithoutFlows) {
  EXPECT_NEAR(*modified_dietz(100, 120, {}), 0.2, 1e-15);
  const std::vector<WeightedFlow> all_out{{-100, 1}};
  EXPECT_FALSE(modified_dietz(100, 0, all_out));
}

}  // namespace plans_and_emissions_test
}  // namespace tidemill
