// Published rows, and rows derived from published formulas, asked of the calculators by name.
#include <gtest/gtest.h>

#include "tests/core/calculators/calc_row.h"

namespace tidemill {
namespace emission_table_test {

constexpr const char* crv = "ERC20CRV.vy and published table";
constexpr const char* crv_days = "available_supply, linear within a year";
constexpr const char* bal = "balancer/docs, bal-token.md";
constexpr const char* gauge = "balancer/docs, apr-calculation.md";
constexpr const char* boost = "Curve LiquidityGauge";
constexpr const char* uni = "Uniswap, UNI liquidity mining";
constexpr const char* hnt = "helium/docs, hnt-token.mdx";
constexpr const char* definition = "definition";
constexpr const char* half_life = "closed form and midpoint rule";
constexpr const char* growing = "MasterChef dilution, closed form";

const CalcRow rows[] = {
    {"emissions-001", "emission", "schedule=crv epoch=0", "rate", 8.714335457889396, 8.71e-09, crv},
    {"emissions-002", "emission", "schedule=crv epoch=0", "emitted", 274815283, 0.275, crv},
    {"emissions-003", "emission", "schedule=crv epoch=0", "supply", 1303030303, 1.3, crv},
    {"emissions-004", "emission", "schedule=crv epoch=0", "inflation", 0.2109, 5e-05, crv},
    {"emissions-005", "emission", "schedule=crv epoch=1", "rate", 7.327853447857531, 7.33e-09, crv},
    {"emissions-006", "emission", "schedule=crv epoch=1", "emitted", 231091186, 0.231, crv},
    {"emissions-007", "emission", "schedule=crv epoch=1", "supply", 1577845586, 1.58, crv},
    {"emissions-008", "emission", "schedule=crv epoch=1", "inflation", 0.1465, 5e-05, crv},
    {"emissions-009", "emission", "schedule=crv epoch=2", "rate", 6.161965695807971, 6.16e-09, crv},
    {"emissions-010", "emission", "schedule=crv epoch=2", "emitted", 194323750, 0.194, crv},
    {"emissions-011", "emission", "schedule=crv epoch=2", "supply", 1808936772, 1.81, crv},
    {"emissions-012", "emission", "schedule=crv epoch=2", "inflation", 0.1074, 5e-05, crv},
    {"emissions-013", "emission", "schedule=crv epoch=3", "rate", 5.181574864521283, 5.18e-09, crv},
    {"emissions-014", "emission", "schedule=crv epoch=3", "emitted", 163406145, 0.163, crv},
    {"emissions-015", "emission", "schedule=crv epoch=3", "supply", 2003260523, 2, crv},
    {"emissions-016", "emission", "schedule=crv epoch=3", "inflation", 0.0816, 5e-05, crv},
    {"emissions-017", "emission", "schedule=crv epoch=4", "rate", 4.357167728944699, 4.36e-09, crv},
    {"emissions-018", "emission", "schedule=crv epoch=4", "emitted", 137407642, 0.137, crv},
    {"emissions-019", "emission", "schedule=crv epoch=4", "supply", 2166666667, 2.17, crv},
    {"emissions-020", "emission", "schedule=crv epoch=4", "inflation", 0.0634, 5e-05, crv},
    {"emissions-046", "emission", "epoch=1000", "supply", 3030303030, 3.03, crv},
    {"emissions-048", "emission", "from_day=0 to_day=500", "emitted", 360287365.6158103, 0.36, crv_days},
    {"emissions-049", "emission", "schedule=bal year=2022", "weekly", 145000, 0.000145, bal},
    {"emissions-050", "emission", "schedule=bal year=2022", "supply", 48485000, 0.0485, bal},
    {"emissions-051", "emission", "schedule=bal year=2023", "weekly", 121929.98021178861, 0.000122, bal},
    {"emissions-052", "emission", "schedule=bal year=2023", "supply", 56045714.28571428, 0.056, bal},
    {"emissions-053", "emission", "schedule=bal year=2024", "weekly", 102530.4832720494, 0.000103, bal},
    {"emissions-054", "emission", "schedule=bal year=2024", "supply", 62403491.825328976, 0.0624, bal},
    {"emissions-055", "emission", "schedule=bal year=2025", "weekly", 86217.51583769728, 8.62e-05, bal},
    {"emissions-056", "emission", "schedule=bal year=2025", "supply", 67749724.16737156, 0.0677, bal},
    {"emissions-057", "emission", "schedule=bal year=2026", "weekly", 72500.00000000001, 7.25e-05, bal},
    {"emissions-058", "emission", "schedule=bal year=2026", "supply", 72245351.77890863, 0.0722, bal},
    {"emissions-059", "emission", "schedule=bal year=2027", "weekly", 60964.99010589432, 6.1e-05, bal},
    {"emissions-060", "emission", "schedule=bal year=2027", "supply", 76025708.92176577, 0.076, bal},
    {"emissions-061", "emission", "schedule=bal year=2028", "weekly", 51265.24163602471, 5.13e-05, bal},
    {"emissions-062", "emission", "schedule=bal year=2028", "supply", 79204597.69157313, 0.0792, bal},
    {"emissions-063", "emission", "schedule=bal year=2029", "weekly", 43108.75791884865, 4.31e-05, bal},
    {"emissions-064", "emission", "schedule=bal year=2029", "supply", 81877713.86259441, 0.0819, bal},
    {"emissions-065", "emission", "schedule=bal year=2030", "weekly", 36250.00000000001, 3.63e-05, bal},
    {"emissions-066", "emission", "schedule=bal year=2030", "supply", 84125527.66836295, 0.0841, bal},
    {"emissions-067", "emission", "schedule=bal year=2031", "weekly", 30482.49505294716, 3.05e-05, bal},
    {"emissions-068", "emission", "schedule=bal year=2031", "supply", 86015706.23979151, 0.086, bal},
    {"emissions-069", "emission", "schedule=bal year=2032", "weekly", 25632.620818012354, 2.56e-05, bal},
    {"emissions-070", "emission", "schedule=bal year=2032", "supply", 87605150.62469518, 0.0876, bal},
    {"emissions-071", "emission", "schedule=bal year=2033", "weekly", 21554.378959424324, 2.16e-05, bal},
    {"emissions-072", "emission", "schedule=bal year=2033", "supply", 88941708.71020582, 0.0889, bal},
    {"emissions-107", "emission", "schedule=bal year=2022", "rate", 0.239, 0.001, bal},
    {"emissions-108", "emission",
     "schedule=bal-gauge working_supply=1 gauge_weight=.01 weekly=145000 price=1 price_per_bpt=1", "gauge_weekly", 1450,
     1.45e-06, bal},
    {"emissions-109", "emission",
     "schedule=bal-gauge working_supply=1000000.0 gauge_weight=0.01 weekly=145000 price=5.0 price_per_bpt=20.0", "apr",
     0.0075399969840012045, 7.54e-12, gauge},
    {"emissions-110", "emission",
     "schedule=bal-gauge working_supply=0.0 gauge_weight=0.05 weekly=145000 price=4.0 price_per_bpt=1.5", "apr",
     1005333.3333333335, 0.00101, gauge},
    {"emissions-111", "emission", "schedule=crv-boost deposit=1000 tvl=100000 ve=0 ve_total=500000000.0",
     "working_balance", 400, 4e-07, boost},
    {"emissions-112", "emission", "schedule=crv-boost deposit=1000 tvl=100000 ve=5000000.0 ve_total=500000000.0",
     "working_balance", 1000, 1e-06, boost},
    {"emissions-113", "emission", "schedule=crv-boost deposit=1000 tvl=100000 ve=10000000.0 ve_total=500000000.0",
     "working_balance", 1000, 1e-06, boost},
    {"emissions-115", "emission", "schedule=constant tokens_per_day=83333.33333333333 days=30", "emitted", 2500000,
     0.0025, uni},
    {"emissions-120", "emission", "schedule=hnt year=2019", "emitted", 60000000, 0.06, hnt},
    {"emissions-121", "emission", "schedule=hnt year=2019", "supply", 0, 1e-09, hnt},
    {"emissions-122", "emission", "schedule=hnt year=2020", "emitted", 60000000, 0.06, hnt},
    {"emissions-123", "emission", "schedule=hnt year=2020", "supply", 60000000, 0.06, hnt},
    {"emissions-124", "emission", "schedule=hnt year=2021", "emitted", 30000000, 0.03, hnt},
    {"emissions-125", "emission", "schedule=hnt year=2021", "supply", 120000000, 0.12, hnt},
    {"emissions-126", "emission", "schedule=hnt year=2022", "emitted", 30000000, 0.03, hnt},
    {"emissions-127", "emission", "schedule=hnt year=2022", "supply", 150000000, 0.15, hnt},
    {"emissions-128", "emission", "schedule=hnt year=2023", "emitted", 15000000, 0.015, hnt},
    {"emissions-129", "emission", "schedule=hnt year=2023", "supply", 180000000, 0.18, hnt},
    {"emissions-140", "emission", "schedule=hnt prev=400 burn=9500", "target", 1700, 1.7e-06, hnt},
    {"emissions-141", "emission", "schedule=hnt prev=400 burn=9500", "net_emission", 1643.83561643, 1.64e-06, hnt},
    {"emissions-142", "emission", "schedule=hnt prev=1650 burn=200", "target", 1442.857142857143, 1.44e-06, hnt},
    {"emissions-143", "emission", "schedule=hnt prev=1650 burn=200", "net_emission", 1442.857142857143, 1.44e-06, hnt},
    {"emissions-144", "emission", "schedule=hnt prev=1 burn=1", "cap", 1643.83561643, 1.64e-06, hnt},
    {"emissions-145", "emission", "schedule=constant tokens_per_day=100.0 price=2.0 tvl=1000000.0", "apr", 0.073,
     7.3e-11, definition},
    {"emissions-146", "emission", "schedule=constant tokens_per_day=5000.0 price=0.1 tvl=250000.0", "apr", 0.73,
     7.3e-10, definition},
    {"emissions-147", "emission", "schedule=half-life e0_per_day=1000.0 half_life_days=180.0 T_days=365.0", "emitted",
     196001.87357777104, 0.000196, half_life},
    {"emissions-148", "emission", "schedule=half-life e0_per_day=250.0 half_life_days=30.0 T_days=90.0", "emitted",
     9467.686205833823, 9.47e-06, half_life},
    {"emissions-149", "emission",
     "schedule=growing-tvl deposit=10000.0 TVL0=1000000.0 TVL1=4000000.0 days=100.0 tokens_per_day=1000.0", "emitted",
     462.0981203732969, 4.62e-07, growing},
};

TEST(EmissionsTable, AgreesWithItsSources) {
  for (const CalcRow& row : rows) expect_row(row);
}

}  // namespace emission_table_test
}  // namespace tidemill
