// Published rows, and rows derived from published formulas, asked of the calculators by name.
#include <gtest/gtest.h>

#include "tests/core/calculators/calc_row.h"

namespace tidemill {
namespace loan_table_test {

constexpr const char* bailsec = "bailsec.io, “About looping”";
constexpr const char* joule = "docs.joule.finance, leverage yield loops";
constexpr const char* cryptogloss = "cryptogloss.io, recursive borrowing";
constexpr const char* lemonwheel = "lemonwheel.com";
constexpr const char* acadictive = "acadictive.com, calculating risk";
constexpr const char* fringe = "docs.fringe.fi, liquidations";
constexpr const char* hackmd = "hackmd.io/@pedrommaiaa, Liquidation Math";
constexpr const char* hubble = "docs.hubbleprotocol.io, liquidation example";
constexpr const char* aave = "aave/protocol-v2 GenericLogic.sol";
constexpr const char* derived = "HF = L·LT·p/(L − 1) = 1";

const CalcRow rows[] = {
    {"loops-023", "loop", "equity=100000 ltv=.8 rounds=5 redeposit_last=false", "collateral", 336160, 0.000336,
     bailsec},
    {"loops-024", "loop", "equity=100000 ltv=.8 rounds=5 redeposit_last=false", "debt", 268928, 0.000269, bailsec},
    {"loops-025", "loop", "equity=100000 ltv=.8 rounds=5 redeposit_last=false supply=.1 borrow=.05", "net_apr",
     0.20170000000000002, 5e-05, bailsec},
    {"loops-026", "loop", "equity=1000 ltv=.875 rounds=1000 redeposit_last=true supply=.09 borrow=.01", "net_apy", 0.65,
     6.5e-10, joule},
    {"loops-028", "loop", "equity=10000 ltv=.75 rounds=1 redeposit_last=true", "collateral", 17500, 0.6, cryptogloss},
    {"loops-029", "loop", "equity=10000 ltv=.75 rounds=2 redeposit_last=true", "collateral", 23125, 0.6, cryptogloss},
    {"loops-030", "loop", "equity=10000 ltv=.75 rounds=3 redeposit_last=true", "collateral", 27344, 0.6, cryptogloss},
    {"loops-032", "loop", "equity=10000 ltv=.75 rounds=1000 redeposit_last=true", "collateral", 40000, 4e-05,
     cryptogloss},
    {"loops-033", "health", "collateral=1 debt=2250 liquidation_threshold=.8", "liquidation_price", 2812.5, 2.81e-06,
     lemonwheel},
    {"loops-035", "health", "collateral=10 price=2000 debt=6000 liquidation_threshold=.85", "drop_to_liquidation",
     0.647, 0.0005, acadictive},
    {"loops-036", "health", "collateral=20000 debt=6000 liquidation_threshold=.75", "health_factor", 2.5, 2.5e-09,
     acadictive},
    {"loops-037", "health", "collateral=1000 debt=500 liquidation_threshold=.6", "health_factor", 1.2, 1.2e-09, fringe},
    {"loops-040", "health", "collateral=1 price=1 debt=.5 liquidation_threshold=.5", "health_factor", 1, 1e-09, hackmd},
    {"loops-041", "health", "collateral=1 price=0.9 debt=.5 liquidation_threshold=.5", "health_factor", 0.9, 9e-10,
     hackmd},
    {"loops-042", "health", "collateral=2 price=100 debt=100 liquidation_threshold=.9", "ltv", 0.5, 5e-10, hubble},
    {"loops-043", "health", "collateral=2 price=80 debt=100 liquidation_threshold=.9", "ltv", 0.625, 6.25e-10, hubble},
    {"loops-044", "health", "collateral=10000000000000000000 debt=5000000000000000000 liquidation_threshold=0.825",
     "health_factor", 1.65, 1.65e-09, aave},
    {"loops-045", "health", "collateral=1000000000000000000 debt=800000000000000000 liquidation_threshold=0.8",
     "health_factor", 1, 1e-09, aave},
    {"loops-046", "health", "collateral=3000000000000000000 debt=2000000000000000000 liquidation_threshold=0.93",
     "health_factor", 1.395, 1.4e-09, aave},
    {"loops-047", "health", "collateral=5 debt=4 liquidation_threshold=0.95", "drop_to_liquidation", 0.1578947368421053,
     1.58e-10, derived},
    {"loops-048", "health", "collateral=8 debt=7 liquidation_threshold=0.93", "drop_to_liquidation",
     0.05913978494623662, 5.91e-11, derived},
    {"loops-049", "health", "collateral=3 debt=2 liquidation_threshold=0.83", "drop_to_liquidation", 0.1967871485943774,
     1.97e-10, derived},
};

TEST(LoansTable, AgreesWithItsSources) {
  for (const CalcRow& row : rows) expect_row(row);
}

}  // namespace loan_table_test
}  // namespace tidemill
