// Published rows, and rows derived from published formulas, asked of the calculators by name.
#include <gtest/gtest.h>

#include "tests/core/calculators/calc_row.h"

namespace tidemill {
namespace staking_table_test {

constexpr const char* edgington = "Edgington, Upgrading Ethereum";
constexpr const char* specs = "ethereum/consensus-specs, mainnet presets";
constexpr const char* solana = "Solana docs and inflation.rs";
constexpr const char* solana_test = "solana inflation.rs, test_inflation_fixed";
constexpr const char* cosmos = "cosmos-sdk x/mint and x/distribution";
constexpr const char* npos = "substrate inflation.rs, npos_curve_is_sensible";
constexpr const char* fellows = "polkadot-fellows/runtimes, fixed issuance";
constexpr const char* cardano = "cardano-ledger, epoch.tex";

const CalcRow rows[] = {
    {"staking-001", "ethereum-staking", "validators=1000000", "issuance", 940865.9, 0.05, edgington},
    {"staking-002", "ethereum-staking", "validators=1000000", "apr", 0.0294021, 6e-08, edgington},
    {"staking-007", "ethereum-staking", "total_staked=16000000", "base_reward", 505, 5.05e-07, edgington},
    {"staking-009", "ethereum-staking", "total_staked=1000000", "base_reward", 2023, 2.02e-06, specs},
    {"staking-010", "ethereum-staking", "total_staked=1000000", "apr", 0.16632315581421608, 1.66e-10, specs},
    {"staking-011", "ethereum-staking", "total_staked=10000000", "base_reward", 640, 6.4e-07, specs},
    {"staking-012", "ethereum-staking", "total_staked=10000000", "apr", 0.052596, 5.26e-11, specs},
    {"staking-013", "ethereum-staking", "total_staked=25000000", "base_reward", 404, 4.04e-07, specs},
    {"staking-014", "ethereum-staking", "total_staked=25000000", "apr", 0.033264631162843214, 3.33e-11, specs},
    {"staking-015", "ethereum-staking", "total_staked=34000000", "base_reward", 347, 3.47e-07, specs},
    {"staking-016", "ethereum-staking", "total_staked=34000000", "apr", 0.0285241858985751, 2.85e-11, specs},
    {"staking-017", "ethereum-staking", "total_staked=36000000", "base_reward", 337, 3.37e-07, specs},
    {"staking-018", "ethereum-staking", "total_staked=36000000", "apr", 0.027720525969036014, 2.77e-11, specs},
    {"staking-019", "ethereum-staking", "total_staked=50000000", "base_reward", 286, 2.86e-07, specs},
    {"staking-020", "ethereum-staking", "total_staked=50000000", "apr", 0.023521646268915786, 2.35e-11, specs},
    {"staking-021", "ethereum-staking", "total_staked=100000000", "base_reward", 202, 2.02e-07, specs},
    {"staking-022", "ethereum-staking", "total_staked=100000000", "apr", 0.016632315581421607, 1.66e-11, specs},
    {"staking-028", "ethereum-slashing", "fork=phase0 effective_balance=32 total=32000000", "initial_penalty", 0.25,
     2.5e-10, specs},
    {"staking-029", "ethereum-slashing", "fork=altair effective_balance=32 total=32000000", "initial_penalty", 0.5,
     5e-10, specs},
    {"staking-030", "ethereum-slashing", "fork=bellatrix effective_balance=32 total=32000000", "initial_penalty", 1,
     1e-09, specs},
    {"staking-033", "ethereum-slashing", "fork=bellatrix effective_balance=32 slashed=32 total=32000000",
     "correlation_penalty", 0, 0, specs},
    {"staking-035", "ethereum-slashing", "fork=bellatrix effective_balance=32 slashed=320000 total=32000000",
     "correlation_penalty", 0, 0, specs},
    {"staking-037", "ethereum-slashing", "fork=bellatrix effective_balance=32 slashed=10666667 total=32000000",
     "correlation_penalty", 32, 3.2e-08, specs},
    {"staking-051", "solana-inflation", "year=0 initial=0.08 taper=0.15 terminal=0.015", "inflation", 0.08, 8e-11,
     solana},
    {"staking-052", "solana-inflation", "year=0.5 initial=0.08 taper=0.15 terminal=0.015", "inflation",
     0.0737563556583431, 7.38e-11, solana},
    {"staking-053", "solana-inflation", "year=1 initial=0.08 taper=0.15 terminal=0.015", "inflation", 0.068, 6.8e-11,
     solana},
    {"staking-054", "solana-inflation", "year=2 initial=0.08 taper=0.15 terminal=0.015", "inflation", 0.0578, 5.78e-11,
     solana},
    {"staking-055", "solana-inflation", "year=3 initial=0.08 taper=0.15 terminal=0.015", "inflation",
     0.04912999999999999, 4.91e-11, solana},
    {"staking-056", "solana-inflation", "year=4 initial=0.08 taper=0.15 terminal=0.015", "inflation",
     0.04176049999999999, 4.18e-11, solana},
    {"staking-057", "solana-inflation", "year=5 initial=0.08 taper=0.15 terminal=0.015", "inflation", 0.035496425,
     3.55e-11, solana},
    {"staking-058", "solana-inflation", "year=6 initial=0.08 taper=0.15 terminal=0.015", "inflation",
     0.030171961249999994, 3.02e-11, solana},
    {"staking-059", "solana-inflation", "year=8 initial=0.08 taper=0.15 terminal=0.015", "inflation",
     0.021799242003124997, 2.18e-11, solana},
    {"staking-060", "solana-inflation", "year=10 initial=0.08 taper=0.15 terminal=0.015", "inflation",
     0.015749952347257807, 1.57e-11, solana},
    {"staking-061", "solana-inflation", "year=10.3 initial=0.08 taper=0.15 terminal=0.015", "inflation",
     0.015000471903591788, 1.5e-11, solana},
    {"staking-062", "solana-inflation", "year=10.5 initial=0.08 taper=0.15 terminal=0.015", "inflation", 0.015, 1.5e-11,
     solana},
    {"staking-063", "solana-inflation", "year=15 initial=0.08 taper=0.15 terminal=0.015", "inflation", 0.015, 1.5e-11,
     solana},
    {"staking-064", "solana-inflation", "year=50 initial=0.08 taper=0.15 terminal=0.015", "inflation", 0.015, 1.5e-11,
     solana},
    {"staking-066", "solana-inflation", "year=100 initial=.001 taper=0 terminal=.001", "inflation", 0.001, 1e-12,
     solana_test},
    {"staking-067", "solana-inflation", "year=0 initial=0.08 staked_share=0.6", "staking_yield", 0.13333333333333333,
     1.33e-10, solana},
    {"staking-068", "solana-inflation", "year=0 initial=0.08 staked_share=0.6", "adjusted_yield", 0.04938271604938271,
     4.94e-11, solana},
    {"staking-069", "solana-inflation", "year=0 initial=0.08", "dilution", -0.07407407407407407, 7.41e-11, solana},
    {"staking-070", "solana-inflation", "year=0 initial=0.08 staked_share=0.8", "staking_yield", 0.09999999999999999,
     1e-10, solana},
    {"staking-071", "solana-inflation", "year=0 initial=0.08 staked_share=0.8", "adjusted_yield", 0.0185185185185186,
     1.85e-11, solana},
    {"staking-072", "solana-inflation", "year=0 initial=0.08", "dilution", -0.07407407407407407, 7.41e-11, solana},
    {"staking-073", "solana-inflation", "year=0 initial=0.0457 staked_share=0.65", "staking_yield", 0.07030769230769231,
     7.03e-11, solana},
    {"staking-074", "solana-inflation", "year=0 initial=0.0457 staked_share=0.65", "adjusted_yield",
     0.023532267674947205, 2.35e-11, solana},
    {"staking-075", "solana-inflation", "year=0 initial=0.0457", "dilution", -0.043702782824901976, 4.37e-11, solana},
    {"staking-076", "solana-inflation", "year=0 initial=0.015 staked_share=0.9", "staking_yield", 0.016666666666666666,
     1.67e-11, solana},
    {"staking-077", "solana-inflation", "year=0 initial=0.015 staked_share=0.9", "adjusted_yield",
     0.0016420361247948545, 1.64e-12, solana},
    {"staking-078", "solana-inflation", "year=0 initial=0.015", "dilution", -0.01477832512315271, 1.48e-11, solana},
    {"staking-102", "cosmos-staking", "inflation=0.1 bonded_ratio=0.6 community_tax=0.02 commission=0.05", "apr",
     0.15516666666666667, 1.55e-10, cosmos},
    {"staking-103", "cosmos-staking", "inflation=0.13 bonded_ratio=0.67 community_tax=0.02 commission=0.1", "apr",
     0.17113432835820896, 1.71e-10, cosmos},
    {"staking-113", "polkadot-inflation", "model=curve staked=25000 total=100000", "day_payout", 17, 1, npos},
    {"staking-114", "polkadot-inflation", "model=curve staked=50000 total=100000", "day_payout", 27, 1, npos},
    {"staking-115", "polkadot-inflation", "model=curve staked=75000 total=100000", "day_payout", 7, 1, npos},
    {"staking-116", "polkadot-inflation", "model=curve staked=2.5e27 total=5e27", "day_payout", 1.368924e+24, 1.37e+19,
     npos},
    {"staking-129", "polkadot-inflation", "model=fixed", "emission", 120093259, 1.2e+05, fellows},
    {"staking-141", "cardano-rewards", "sigma=0.002 pledge=0", "max_pool", 30769.230769, 3.08e-05, cardano},
    {"staking-142", "cardano-rewards", "sigma=0.002 pledge=0.002", "max_pool", 40000, 4e-05, cardano},
    {"staking-143", "cardano-rewards", "sigma=0.001 pledge=0.0001", "max_pool", 15603.846153, 1.56e-05, cardano},
    {"staking-144", "cardano-rewards", "sigma=0.004 pledge=0.0002", "max_pool", 31692.307692, 3.17e-05, cardano},
};

TEST(StakingTable, AgreesWithItsSources) {
  for (const CalcRow& row : rows) expect_row(row);
}

}  // namespace staking_table_test
}  // namespace tidemill
