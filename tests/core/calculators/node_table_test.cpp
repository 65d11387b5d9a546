// Published rows, and rows derived from published formulas, asked of the calculators by name.
#include <gtest/gtest.h>

#include "tests/core/calculators/calc_row.h"

namespace tidemill {
namespace node_table_test {

constexpr const char* rocket_tests = "rocket-pool/rocketpool tests";
constexpr const char* rocket_docs = "docs.rocketpool.net";
constexpr const char* storj = "forum.storj.io 20127, HDD economics";
constexpr const char* dash = "dash.org forum 12787";
constexpr const char* oxen = "Oxen masternode rewards";
constexpr const char* payback = "simple payback";
constexpr const char* annuity = "annuity";
constexpr const char* rig = "work4btc.com";

const CalcRow rows[] = {
    {"nodes-034", "rocket-pool", "bond=4,4,2 fee=0", "capital_ratio", 0.10416, 1.04e-10, rocket_tests},
    {"nodes-035", "rocket-pool", "bond=4 fee=0 seconds=100,100 shares=.125,.10416", "time_weighted_share", 0.11458,
     1.15e-10, rocket_tests},
    {"nodes-036", "rocket-pool", "bond=4 fee=0 seconds=1,2 shares=0.05,0.1", "time_weighted_share", 0.08333, 8.33e-11,
     rocket_tests},
    {"nodes-037", "rocket-pool", "bond=4 fee=0 seconds=10,20 shares=0.0,0.01", "time_weighted_share", 0.00666, 6.66e-12,
     rocket_tests},
    {"nodes-038", "rocket-pool", "bond=4 fee=0 seconds=1,2 shares=0.05,0.055", "time_weighted_share", 0.05333, 5.33e-11,
     rocket_tests},
    {"nodes-039", "rocket-pool", "bond=16 fee=.2", "node_reward", 0.6, 6e-10, rocket_docs},
    {"nodes-040", "rocket-pool", "bond=8,8 fee=.14 reward=2", "node_reward", 0.71, 7.1e-10, rocket_docs},
    {"nodes-042", "rocket-pool", "bond=8 fee=.14", "apr_multiple", 1.42, 1.42e-09, rocket_docs},
    {"nodes-043", "rocket-pool", "bond=4 fee=.05", "apr_multiple", 1.35, 1.35e-09, rocket_docs},
    {"nodes-044", "rocket-pool", "bond=16 fee=.1", "rpl_min", 1.6, 1.6e-09, rocket_docs},
    {"nodes-045", "rocket-pool", "bond=16 fee=.1", "rpl_max", 24, 2.4e-08, rocket_docs},
    {"nodes-046", "rocket-pool", "bond=8 fee=.1", "rpl_min", 2.4, 2.4e-09, rocket_docs},
    {"nodes-047", "rocket-pool", "bond=8 fee=.1", "rpl_max", 12, 1.2e-08, rocket_docs},
    {"nodes-070", "node-payback", "capex=180 revenue=236.0 opex=50.0", "payback_years", 0.967741935483871, 9.68e-10,
     storj},
    {"nodes-073", "node-payback", "capex=350 revenue=480.0 opex=50.0", "payback_years", 0.813953488372093, 8.14e-10,
     storj},
    {"nodes-075", "node-payback", "capex=0 revenue=81.5783410138249 bond=1000", "net_return", 0.0815, 0.0001, dash},
    {"nodes-076", "node-payback", "capex=0 revenue=1000 opex=120 bond=8000", "net_return", 0.11, 1.1e-10, oxen},
    {"nodes-077", "node-payback", "capex=500.0 revenue=480.0 opex=180.0", "payback_years", 1.6666666666666667, 1.67e-09,
     payback},
    {"nodes-078", "node-payback", "capex=500.0 revenue=480.0 opex=180.0 life=3.0 discount_rate=.1", "npv",
     279.6614610554666, 2.8e-07, annuity},
    {"nodes-079", "node-payback", "capex=900.0 revenue=720.0 opex=120.0", "payback_years", 1.5, 1.5e-09, payback},
    {"nodes-080", "node-payback", "capex=900.0 revenue=720.0 opex=120.0 life=2.0 discount_rate=.1", "npv",
     188.22838370883846, 1.88e-07, annuity},
    {"nodes-082", "node-payback", "capex=4500 revenue=4726", "net_return", 1.05, 0.005, rig},
    {"nodes-083", "node-payback", "capex=4500 revenue=2719", "net_return", 0.6, 0.005, rig},
};

TEST(NodesTable, AgreesWithItsSources) {
  for (const CalcRow& row : rows) expect_row(row);
}

}  // namespace node_table_test
}  // namespace tidemill
