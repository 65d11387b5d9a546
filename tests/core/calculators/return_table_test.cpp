// Published rows, and rows derived from published formulas, asked of the calculators by name.
#include <gtest/gtest.h>

#include "tests/core/calculators/calc_row.h"

namespace tidemill {
namespace return_table_test {

constexpr const char* excel = "Microsoft, XIRR";
constexpr const char* portfolio_help = "Portfolio Performance handbook";
constexpr const char* portfolio = "Portfolio Performance, ClientIndexTest";
constexpr const char* brinvex = "brinvex IPA, PerformanceCalculatorTest";
constexpr const char* quant = "@quant, mdietz";
constexpr const char* wikipedia = "Wikipedia, Modified Dietz method";
constexpr const char* formulajs = "formulajs, test/financial.js";
constexpr const char* definition = "definition";

const CalcRow rows[] = {
    {"returns-001", "xirr", "flows=2008-01-01:-10000,2008-03-01:2750,2008-10-30:4250,2009-02-15:3250,2009-04-01:2750",
     "rate", 0.373362535, 2e-09, excel},
    {"returns-021", "twr", "days=2021-01-01:100:100:0,2023-01-01:130.0:0:0", "annual", 0.1402, 5e-05, portfolio_help},
    {"returns-022", "twr", "days=2021-01-01:100:100:0,2021-02-01:102.0:0:0", "annual", 0.2626, 5e-05, portfolio_help},
    {"returns-041", "twr", "days=2021-01-01:100:100:0,2021-06-01:110:0:0,2021-12-31:210:100:0", "twr", 0.1, 1e-09,
     portfolio},
    {"returns-046", "modified-dietz", "begin=100 end=150 from=2020-01-01 to=2020-01-03 flows=2020-01-01:25", "rate",
     0.2, 0.005, brinvex},
    {"returns-047", "modified-dietz", "begin=100 end=150 from=2020-01-01 to=2020-01-03 flows=2020-01-03:25", "rate",
     0.25, 0.005, brinvex},
    {"returns-056", "modified-dietz",
     "begin=100000 end=110000 from=2020-01-01 to=2020-01-05 flows=2020-01-02:10000,2020-01-03:5000,2020-01-04:-2000",
     "rate", -0.0273972602739726, 2.74e-11, quant},
    {"returns-057", "modified-dietz", "begin=100 end=300 from=2020-01-01 to=2020-01-03 flows=2020-01-02:50", "rate",
     1.2, 1.2e-09, wikipedia},
    {"returns-058", "apr-apy", "rate=.1 periods=4", "apy", 0.10381289062499977, 1e-09, formulajs},
    {"returns-059", "apr-apy", "rate=.1 periods=4 from=apy", "apr", 0.09645475633778045, 1e-09, formulajs},
    {"returns-064", "apr-apy", "rate=0.05 periods=365", "apy", 0.05126749646746255, 5.13e-11, definition},
    {"returns-065", "apr-apy", "rate=0.2 periods=12", "apy", 0.21939108490523243, 2.19e-10, definition},
    {"returns-066", "apr-apy", "rate=1.0 periods=365", "apy", 1.7145674820218741, 1.71e-09, definition},
};

TEST(ReturnsTable, AgreesWithItsSources) {
  for (const CalcRow& row : rows) expect_row(row);
}

}  // namespace return_table_test
}  // namespace tidemill
