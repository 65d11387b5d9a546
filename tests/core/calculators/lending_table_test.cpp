// Published rows, and rows derived from published formulas, asked of the calculators by name.
#include <gtest/gtest.h>

#include "tests/core/calculators/calc_row.h"

namespace tidemill {
namespace lending_table_test {

constexpr const char* aave_v3 = "aave-v3-origin MathUtils";
constexpr const char* aave_v2 = "aave/protocol-v2 MathUtils.sol";
constexpr const char* compound = "compound-protocol InterestRateModelTest.js";
constexpr const char* jump_v2 = "compound-protocol BaseJumpRateModelV2.sol";
constexpr const char* decimals = "50-digit decimal arithmetic";

const CalcRow rows[] = {
    {"lending-003", "interest", "rate=0.08 days=2555 method=compound-v3", "factor", 1.7460693333333335, 1.75e-09,
     aave_v3},
    {"lending-004", "interest", "rate=0.08 days=0 method=compound-v3", "factor", 1, 1e-09, aave_v3},
    {"lending-006", "interest", "rate=0.05 days=365.0 method=compound-v2", "factor", 1.051270908731986, 1.05e-09,
     aave_v2},
    {"lending-007", "interest", "rate=0.05 days=365.0 method=compound-v3", "factor", 1.0512708333333334, 1.05e-09,
     aave_v3},
    {"lending-008", "interest", "rate=0.1 days=365.0 method=compound-v2", "factor", 1.1051672700152022, 1.11e-09,
     aave_v2},
    {"lending-009", "interest", "rate=0.1 days=365.0 method=compound-v3", "factor", 1.1051666666666666, 1.11e-09,
     aave_v3},
    {"lending-010", "interest", "rate=0.05 days=1.0 method=compound-v2", "factor", 1.0001369956843147, 1e-09, aave_v2},
    {"lending-011", "interest", "rate=0.05 days=1.0 method=compound-v3", "factor", 1.0001369956844217, 1e-09, aave_v3},
    {"lending-012", "interest", "rate=0.5 days=365.0 method=compound-v2", "factor", 1.6458355870252246, 1.65e-09,
     aave_v2},
    {"lending-013", "interest", "rate=0.5 days=365.0 method=compound-v3", "factor", 1.6458333333333335, 1.65e-09,
     aave_v3},
    {"lending-054", "lending-rate", "model=compound-jump debt=100 available=500 base=0.025 slope=0.2", "borrow",
     0.05833333333333334, 5.83e-11, compound},
    {"lending-055", "lending-rate", "model=compound-jump debt=100 available=500 base=0.05 slope=0.45", "borrow", 0.125,
     1.25e-10, compound},
    {"lending-056", "lending-rate", "model=compound-jump debt=100 available=500 base=0.1 slope=0.45", "borrow", 0.175,
     1.75e-10, compound},
    {"lending-057", "lending-rate", "model=compound-jump debt=5e+18 available=3e+18 base=0.025 slope=0.2", "borrow",
     0.15000000000000002, 1.5e-10, compound},
    {"lending-058", "lending-rate", "model=compound-jump debt=5e+18 available=3e+18 base=0.05 slope=0.45", "borrow",
     0.33125, 3.31e-10, compound},
    {"lending-059", "lending-rate", "model=compound-jump debt=5e+18 available=3e+18 base=0.1 slope=0.45", "borrow",
     0.38125, 3.81e-10, compound},
    {"lending-060", "lending-rate", "model=compound-jump debt=3e+18 available=5e+18 base=0.025 slope=0.2", "borrow",
     0.10000000000000002, 1e-10, compound},
    {"lending-061", "lending-rate", "model=compound-jump debt=3e+18 available=5e+18 base=0.05 slope=0.45", "borrow",
     0.21875, 2.19e-10, compound},
    {"lending-062", "lending-rate", "model=compound-jump debt=3e+18 available=5e+18 base=0.1 slope=0.45", "borrow",
     0.26875000000000004, 2.69e-10, compound},
    {"lending-063", "lending-rate", "model=compound-jump debt=3e+18 available=500 base=0.025 slope=0.2", "borrow",
     0.22499999999999995, 2.25e-10, compound},
    {"lending-064", "lending-rate", "model=compound-jump debt=3e+18 available=500 base=0.05 slope=0.45", "borrow",
     0.4999999999999999, 5e-10, compound},
    {"lending-065", "lending-rate", "model=compound-jump debt=3e+18 available=500 base=0.1 slope=0.45", "borrow",
     0.5499999999999999, 5.5e-10, compound},
    {"lending-066", "lending-rate", "model=compound-jump debt=500 available=0 base=0.025 slope=0.2", "borrow", 0.225,
     2.25e-10, compound},
    {"lending-067", "lending-rate", "model=compound-jump debt=500 available=0 base=0.05 slope=0.45", "borrow", 0.5,
     5e-10, compound},
    {"lending-068", "lending-rate", "model=compound-jump debt=500 available=0 base=0.1 slope=0.45", "borrow", 0.55,
     5.5e-10, compound},
    {"lending-069", "lending-rate", "model=compound-jump debt=0 available=500 base=0.025 slope=0.2", "borrow",
     0.025000000000000005, 2.5e-11, compound},
    {"lending-070", "lending-rate", "model=compound-jump debt=0 available=500 base=0.05 slope=0.45", "borrow",
     0.05000000000000001, 5e-11, compound},
    {"lending-071", "lending-rate", "model=compound-jump debt=0 available=500 base=0.1 slope=0.45", "borrow",
     0.10000000000000002, 1e-10, compound},
    {"lending-072", "lending-rate", "model=compound-jump debt=0 available=0 base=0.025 slope=0.2", "borrow",
     0.025000000000000005, 2.5e-11, compound},
    {"lending-073", "lending-rate", "model=compound-jump debt=0 available=0 base=0.05 slope=0.45", "borrow",
     0.05000000000000001, 5e-11, compound},
    {"lending-074", "lending-rate", "model=compound-jump debt=0 available=0 base=0.1 slope=0.45", "borrow",
     0.10000000000000002, 1e-10, compound},
    {"lending-075", "lending-rate", "model=compound-jump debt=500 available=3e+18 base=0.025 slope=0.2", "borrow",
     0.02500000000000004, 2.5e-11, compound},
    {"lending-076", "lending-rate", "model=compound-jump debt=500 available=3e+18 base=0.05 slope=0.45", "borrow",
     0.050000000000000086, 5e-11, compound},
    {"lending-077", "lending-rate", "model=compound-jump debt=500 available=3e+18 base=0.1 slope=0.45", "borrow",
     0.10000000000000009, 1e-10, compound},
    {"lending-078", "lending-rate", "model=compound-jump debt=3.1e+20 available=1e+21 base=0.025 slope=0.2", "borrow",
     0.07232824427480916, 7.23e-11, compound},
    {"lending-079", "lending-rate", "model=compound-jump debt=3.1e+20 available=1e+21 base=0.05 slope=0.45", "borrow",
     0.15648854961832065, 1.56e-10, compound},
    {"lending-080", "lending-rate", "model=compound-jump debt=3.1e+20 available=1e+21 base=0.1 slope=0.45", "borrow",
     0.20648854961832064, 2.06e-10, compound},
    {"lending-081", "lending-rate", "model=compound-jump debt=3.1e+20 available=6.9e+20 base=0.025 slope=0.2", "borrow",
     0.087, 8.7e-11, compound},
    {"lending-082", "lending-rate", "model=compound-jump debt=3.1e+20 available=6.9e+20 base=0.05 slope=0.45", "borrow",
     0.1895, 1.9e-10, compound},
    {"lending-083", "lending-rate", "model=compound-jump debt=3.1e+20 available=6.9e+20 base=0.1 slope=0.45", "borrow",
     0.23950000000000002, 2.4e-10, compound},
    {"lending-084", "lending-rate", "model=compound-jump debt=310 available=690 base=.1 slope=.45 reserve_factor=.1",
     "supply", 0.0668205, 6.68e-11, jump_v2},
    {"lending-085", "lending-rate", "model=compound-jump utilisation=1e-3 slope=0.0625 kink=.8", "borrow", 6.25e-05,
     6.25e-14, jump_v2},
    {"lending-095", "apr-apy", "rate=.08 periods=31536000", "apy", 0.08328706756503597, 8.33e-11, decimals},
};

TEST(LendingTable, AgreesWithItsSources) {
  for (const CalcRow& row : rows) expect_row(row);
}

}  // namespace lending_table_test
}  // namespace tidemill
