#include "core/formulas/lending_rate_curve.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace tidemill {
namespace lending_rate_curve_test {

constexpr double blocks = 2'102'400;

struct WhitePaperRow {
  const char* id;
  double base;
  double slope;
  double cash;
  double borrows;
  double per_block;
};

// compound-protocol tests/Models/InterestRateModelTest.js: models without a kink, rate per block.
TEST(UtilisationRate, CompoundWhitePaper) {
  const WhitePaperRow rows[] = {
      {"lending-054", 0.025, 0.20, 500, 100, 2.7746067985794014e-8},
      {"lending-055", 0.05, 0.45, 500, 100, 5.94558599695586e-8},
      {"lending-056", 0.10, 0.45, 500, 100, 8.323820395738203e-8},
      {"lending-057", 0.025, 0.20, 3e18, 5e18, 7.134703196347032e-8},
      {"lending-058", 0.05, 0.45, 3e18, 5e18, 1.575580289193303e-7},
      {"lending-059", 0.10, 0.45, 3e18, 5e18, 1.813403729071537e-7},
      {"lending-060", 0.025, 0.20, 5e18, 3e18, 4.7564687975646885e-8},
      {"lending-061", 0.05, 0.45, 5e18, 3e18, 1.0404775494672755e-7},
      {"lending-062", 0.10, 0.45, 5e18, 3e18, 1.27830098934551e-7},
      {"lending-063", 0.025, 0.20, 500, 3e18, 1.0702054794520546e-7},
      {"lending-064", 0.05, 0.45, 500, 3e18, 2.3782343987823433e-7},
      {"lending-065", 0.10, 0.45, 500, 3e18, 2.616057838660578e-7},
      {"lending-066", 0.025, 0.20, 0, 500, 1.0702054794520548e-7},
      {"lending-067", 0.05, 0.45, 0, 500, 2.378234398782344e-7},
      {"lending-068", 0.10, 0.45, 0, 500, 2.6160578386605786e-7},
      {"lending-069", 0.025, 0.20, 500, 0, 1.1891171993911721e-8},
      {"lending-070", 0.05, 0.45, 500, 0, 2.3782343987823443e-8},
      {"lending-071", 0.10, 0.45, 500, 0, 4.7564687975646885e-8},
      {"lending-072", 0.025, 0.20, 0, 0, 1.1891171993911721e-8},
      {"lending-073", 0.05, 0.45, 0, 0, 2.3782343987823443e-8},
      {"lending-074", 0.10, 0.45, 0, 0, 4.7564687975646885e-8},
      {"lending-075", 0.025, 0.20, 3e18, 500, 1.1891171993911738e-8},
      {"lending-076", 0.05, 0.45, 3e18, 500, 2.378234398782348e-8},
      {"lending-077", 0.10, 0.45, 3e18, 500, 4.756468797564692e-8},
      {"lending-078", 0.025, 0.20, 1e21, 3.1e20, 3.440270370757666e-8},
      {"lending-079", 0.05, 0.45, 1e21, 3.1e20, 7.443329034356956e-8},
      {"lending-080", 0.10, 0.45, 1e21, 3.1e20, 9.821563433139299e-8},
      {"lending-081", 0.025, 0.20, 6.9e20, 3.1e20, 4.138127853881278e-8},
      {"lending-082", 0.05, 0.45, 6.9e20, 3.1e20, 9.013508371385084e-8},
      {"lending-083", 0.10, 0.45, 6.9e20, 3.1e20, 1.1391742770167429e-7},
  };
  for (const auto& row : rows) {
    const double lent = utilisation(row.borrows, row.cash);
    const double rate = borrow_rate(RateModel::compound_jump, {row.base, row.slope, 0, 1}, lent);
    EXPECT_NEAR(rate / blocks / row.per_block, 1, 1e-12) << row.id;
  }
}

TEST(UtilisationRate, CompoundSuppliersAndTheMultiplierOfVersion2) {
  // lending-084 BaseJumpRateModelV2.getSupplyRate: 690 in cash, 310 lent, reserve factor 10 %.
  const double lent = utilisation(310, 690);
  EXPECT_NEAR(supply_rate(borrow_rate(RateModel::compound_jump, {0.1, 0.45, 0, 1}, lent), lent, 0.1), 0.0668205, 1e-15);
  // lending-085: version 2 divides the multiplier of 5 % by the kink of 80 %.
  const RateCurve curve{0, 0.05 / 0.8, 1, 0.8};
  EXPECT_NEAR(curve.slope / blocks / 2.9727929984779302e-8, 1, 1e-12);
  EXPECT_NEAR(borrow_rate(RateModel::compound_jump, curve, 0.8), 0.05, 1e-15);
  EXPECT_NEAR(borrow_rate(RateModel::compound_jump, curve, 0.9), 0.15, 1e-15);
}

// The USDC and ETH strategies in Aave's own tests: slopes are rises over a stretch of the curve, not gradients.
TEST(UtilisationRate, AaveSlopesAreRises) {
  const RateCurve curve{0.01, 0.04, 0.60, 0.8};
  for (const auto model : {RateModel::aave_v2, RateModel::aave_v3}) {
    EXPECT_NEAR(borrow_rate(model, curve, 0), 0.01, 1e-15);
    EXPECT_NEAR(borrow_rate(model, curve, 0.4), 0.03, 1e-15);
    EXPECT_NEAR(borrow_rate(model, curve, 0.8), 0.05, 1e-15);
    EXPECT_NEAR(borrow_rate(model, curve, 0.9), 0.35, 1e-15);
    EXPECT_NEAR(borrow_rate(model, curve, 1), 0.65, 1e-15);
  }
}

TEST(UtilisationRate, KinkAtTheEdges) {
  EXPECT_NEAR(borrow_rate(RateModel::aave_v3, {0.01, 0.04, 0.6, 1}, 1), 0.05, 1e-15);
  EXPECT_NEAR(borrow_rate(RateModel::aave_v3, {0.01, 0.04, 0.6, 0}, 0.5), 0.35, 1e-15);
  EXPECT_NEAR(borrow_rate(RateModel::aave_v3, {0.01, 0.04, 0.6, 0}, 0), 0.01, 1e-15);
  EXPECT_NEAR(borrow_rate(RateModel::compound_jump, {0.01, 0.1, 9, 1.1}, 1), 0.11, 1e-15);
  EXPECT_NEAR(borrow_rate(RateModel::comet, {0.01, 0.1, 9, 0}, 0.1), 0.91, 1e-15);
  EXPECT_NEAR(utilisation(90, 20, 30), 90.0 / 80, 1e-15);
}

TEST(UtilisationRate, CurvesRiseWithoutJumps) {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> unit(0.001, 0.999);
  for (int i = 0; i < 500; ++i) {
    const RateCurve curve{unit(random), unit(random), 5 * unit(random), unit(random)};
    for (const auto model : {RateModel::aave_v2, RateModel::compound_jump, RateModel::comet}) {
      double before = curve.base;
      for (double u = 0; u <= 1; u += 0.01) {
        const double rate = borrow_rate(model, curve, u);
        EXPECT_GE(rate, before - 1e-12);
        before = rate;
      }
      EXPECT_NEAR(borrow_rate(model, curve, curve.kink), borrow_rate(model, curve, std::nextafter(curve.kink, 2)),
                  1e-9);
    }
  }
}

TEST(UtilisationRate, NamesGoThereAndBack) {
  for (const auto model : {RateModel::aave_v2, RateModel::aave_v3, RateModel::compound_jump, RateModel::comet})
    EXPECT_EQ(rate_model_from(name_of(model)), model);
  EXPECT_FALSE(rate_model_from("aave"));
}

}  // namespace lending_rate_curve_test
}  // namespace tidemill
