// Published rows, and rows derived from published formulas, asked of the calculators by name.
#include <gtest/gtest.h>

#include "tests/core/calculators/calc_row.h"

namespace tidemill {
namespace risk_table_test {

constexpr const char* nexus = "NexusMutual calculatePremium.js";
constexpr const char* hull = "Hull, Risk Management and Financial Institutions";
constexpr const char* frm = "FRM 311.2";
constexpr const char* investopedia = "Investopedia, HHI";
constexpr const char* doj = "US Department of Justice, HHI";
constexpr const char* hirschman = "Hirschman inverse";
constexpr const char* definition = "definition";
constexpr const char* mcneil = "closed form, McNeil–Frey–Embrechts example";
constexpr const char* derived = "derived";
constexpr const char* bionic = "bionicturtle P2.T8.2";
constexpr const char* hypercode = "hypercode, risk management 6";
constexpr const char* euler = "Euler";
constexpr const char* iar = "E[I] − q, normal";

const CalcRow rows[] = {
    {"risk-025", "cover-premium", "cover=4321 price=.05 period_days=182.5", "premium", 108.025, 1.08e-07, nexus},
    {"risk-085", "default-rate", "pd=0.02 correlation=0.1 exposure=100 loss_given_default=.5", "rate", 0.128, 0.0005,
     hull},
    {"risk-086", "default-rate", "pd=0.02 correlation=0.1 exposure=100 loss_given_default=.4", "loss", 5.13, 0.005,
     hull},
    {"risk-087", "default-rate", "pd=0.02 correlation=0.13 exposure=100 loss_given_default=.5", "rate", 0.1569, 5e-05,
     frm},
    {"risk-088", "default-rate", "pd=0.02 correlation=0.13 exposure=100 loss_given_default=.5", "unexpected_loss",
     6.845, 0.0025, frm},
    {"risk-089", "hhi", "shares=10,9,12,15,12,11,15,16", "hhi", 1296, 1.3e-06, investopedia},
    {"risk-090", "hhi", "shares=30,30,20,20", "hhi", 2600, 2.6e-06, doj},
    {"risk-091", "hhi", "shares=30,30,20,20", "effective_number", 3.846153846153846, 3.85e-09, hirschman},
    {"risk-092", "hhi", "shares=30,30,20,20", "normalised", 0.013333333333333345, 1.33e-11, definition},
    {"risk-093", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.9", "var",
     162.10487544302015, 1.62e-07, mcneil},
    {"risk-094", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.9", "es",
     221.9897817867671, 2.22e-07, mcneil},
    {"risk-095", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.9 degrees=4", "var",
     137.13413809299885, 1.37e-07, mcneil},
    {"risk-096", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.9 degrees=4", "es",
     223.54779223623856, 1.12, derived},
    {"risk-097", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.95", "var",
     208.05935515022287, 2.08e-07, mcneil},
    {"risk-098", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.95", "es",
     260.9148252209576, 2.61e-07, mcneil},
    {"risk-099", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.95 degrees=4", "var",
     190.67817327363414, 1.91e-07, mcneil},
    {"risk-100", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.95 degrees=4", "es",
     286.47343768824925, 1.43, derived},
    {"risk-101", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.975", "var",
     247.91801292182456, 2.48e-07, mcneil},
    {"risk-102", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.975", "es",
     295.71126174631183, 2.96e-07, mcneil},
    {"risk-103", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.975 degrees=4", "var",
     248.3327996407528, 2.48e-07, mcneil},
    {"risk-104", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.975 degrees=4", "es",
     357.1945989923043, 1.79, derived},
    {"risk-105", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.99", "var",
     294.26231647438215, 2.94e-07, mcneil},
    {"risk-106", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.99", "es",
     337.125895542505, 3.37e-07, mcneil},
    {"risk-107", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.99 degrees=4", "var",
     335.1371627054689, 3.35e-07, mcneil},
    {"risk-108", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.99 degrees=4", "es",
     466.9432456458283, 2.33, derived},
    {"risk-109", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.995", "var",
     325.81949852079043, 3.26e-07, mcneil},
    {"risk-110", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.995", "es",
     365.80577876637165, 3.66e-07, mcneil},
    {"risk-111", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.995 degrees=4", "var",
     411.80276428786806, 4.12e-07, mcneil},
    {"risk-112", "value-at-risk", "weights=10000 volatilities=0.012649110640673518 confidence=0.995 degrees=4", "es",
     565.7100553599661, 2.83, derived},
    {"risk-120", "value-at-risk", "weights=.5,.5 volatilities=.1,.2 correlation=0.3", "volatility", 0.1245, 5e-05,
     bionic},
    {"risk-122", "value-at-risk", "weights=.5,.5 volatilities=.1,.2 correlation=0.3", "share1", 0.25805, 2.5e-05,
     bionic},
    {"risk-123", "value-at-risk", "weights=.5,.5 volatilities=.02,.03 correlation=0.4", "var", 0.0347, 5.1e-05,
     hypercode},
    {"risk-124", "value-at-risk", "weights=.5,.5 volatilities=.02,.03 correlation=0.4", "component1", 0.0125, 5.1e-05,
     hypercode},
    {"risk-125", "value-at-risk", "weights=.5,.5 volatilities=.02,.03 correlation=0.4", "component2", 0.0222, 5.1e-05,
     hypercode},
    {"risk-175", "value-at-risk", "weights=.5,.3,.2 volatilities=1,4,12 correlation=.2,.1,.5", "volatility",
     3.28785644455472, 3.29e-09, euler},
    {"risk-176", "value-at-risk", "weights=.5,.3,.2 volatilities=1,4,12 correlation=.2,.1,.5", "var", 5.4080425977216,
     5.41e-09, iar},
    {"risk-177", "value-at-risk", "weights=.5,.3,.2 volatilities=1,4,12 correlation=.2,.1,.5", "es", 6.781903597428864,
     6.78e-08, definition},
};

TEST(RiskTable, AgreesWithItsSources) {
  for (const CalcRow& row : rows) expect_row(row);
}

}  // namespace risk_table_test
}  // namespace tidemill
