#include <cmath>

#include "core/calculators/calculators.h"
#include "core/formulas/ethereum_staking.h"

namespace tidemill {
namespace {

std::uint64_t to_gwei(double eth) {
  return static_cast<std::uint64_t>(std::llround(eth * 1e9));
}

Result<CalcResult> run(const CalcValues& values) {
  const EthereumFork fork = *ethereum_fork_from(values.text("fork"));
  const double balance = values.number("effective_balance");
  const double total = values.number("total");
  if (balance > max_effective_balance(fork))
    return wrong_input("effective_balance", "a validator can't have that much then",
                       "32 ETH before Electra, 2,048 since");
  if (balance > total) return wrong_input("effective_balance", "it is more than all that is staked");
  const double slashed = values.maybe("slashed").value_or(balance);
  if (slashed > total) return wrong_input("slashed", "it is more than all that is staked");
  const auto penalty = slashing_penalty(fork, to_gwei(balance), to_gwei(slashed), to_gwei(total));
  const double initial = static_cast<double>(penalty.initial) / 1e9;
  const double correlation = static_cast<double>(penalty.correlation) / 1e9;
  CalcResult result;
  result.add("initial_penalty", initial).add("correlation_penalty", correlation);
  result.add("total_penalty", std::min(initial + correlation, balance));
  result.add("share", std::min(initial + correlation, balance) / balance);
  if (penalty.correlation == 0)
    result.notes.push_back(
        fork == EthereumFork::electra
            ? "So few were slashed together that the second penalty is nothing."
            : "So few were slashed together that the second penalty rounds down to nothing; since Electra it doesn't.");
  CalcCurve curve{"Share of the stake slashed together", "Share lost", {}, std::nullopt};
  curve.x_unit = "fraction";
  curve.y_unit = "fraction";
  curve.lines.push_back({"Loss", sampled(0, 0.4, [&](double share) {
                           const auto there =
                               slashing_penalty(fork, to_gwei(balance), to_gwei(share * total), to_gwei(total));
                           return std::min(1.0, static_cast<double>(there.initial + there.correlation) / 1e9 / balance);
                         })});
  result.curve = std::move(curve);
  return result;
}

}  // namespace

const Calculator& ethereum_slashing_calculator() {
  static const Calculator calculator{
      {"ethereum-slashing",
       "Ethereum slashing",
       "Staking",
       "What one slashed validator loses: something at once, and after 18 days more, the more others were slashed "
       "around "
       "then. What it misses until it is out is not in it.",
       {choice_input("fork", "Rules of", "The hard fork whose rules count; fulu is the latest.",
                     {"phase0", "altair", "bellatrix", "capella", "deneb", "electra", "fulu"})
            .by_default("electra"),
        number_input("effective_balance", "Effective balance", "Of the validator.")
            .in("ETH")
            .at_least(1)
            .at_most(2048)
            .by_default("32"),
        number_input("slashed", "Slashed together",
                     "All that was slashed within 36 days; only this validator when left out.")
            .in("ETH")
            .at_least(0)
            .at_most(500e6)
            .optional()
            .like("32000"),
        number_input("total", "Total staked", "All ETH that is staked.")
            .in("ETH")
            .at_least(1)
            .at_most(500e6)
            .like("34000000")},
       {{"initial_penalty", "At once", "ETH"},
        {"correlation_penalty", "After 18 days", "ETH"},
        {"total_penalty", "Both", "ETH"},
        {"share", "Share of the balance", "fraction"}},
       "initial = balance/{phase0 128, altair 64, bellatrix 32, electra 4096}; correlation: adjusted = min(m·slashed, "
       "total) "
       "with m = 1, 2, 3, 3; before Electra balance·adjusted/total rounded down to whole ETH, since then "
       "adjusted/total ETH·balance ETH in Gwei",
       "ethereum/consensus-specs, process_slashings and presets/mainnet"},
      run};
  return calculator;
}

}  // namespace tidemill
