#pragma once

#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/engine/valuation.h"

namespace tidemill {

/// What a projection assumes. Unset parts come from prices, terms and settings (core/engine/assumption_defaults.h).
struct Assumptions {
  int months = 12;  ///< 1 … 120
  int paths = 0;    ///< 0: closed form by moment matching
  std::uint64_t seed = 1;
  std::string scenario = "base";
  std::map<std::string, double> volatility;  ///< yearly by asset symbol
  std::map<std::string, double> drift;       ///< yearly by asset symbol: E[S_T] = S_0 e^{drift·T}
  double volatility_scale = 1;               ///< 0 … 10: every volatility that was not set for an asset, times this
  std::optional<double> correlation;         ///< one number for every pair
  std::map<std::pair<std::string, std::string>, double> correlations;  ///< by pair of symbols
  std::optional<double> yield_volatility;                              ///< yearly relative uncertainty of rates
  bool reinvest = false;
  enum class Rates { realised, terms };
  Rates rates = Rates::realised;  ///< what records of three months or more say, else the terms; or always the terms
  bool costs = false;             ///< expected costs are taken off
  std::optional<double> goal;     ///< base currency a month
  // Of the simulation:
  bool hazards = true;                               ///< exploits, failures, lasting depegs, slashing, liquidations
  bool depegs = true;                                ///< lasting depegs are among the hazards
  std::map<std::string, double> hazard_probability;  ///< a year, by platform, asset or “slashing”
  std::map<std::string, double> hazard_loss;         ///< share lost, by the same names
  std::optional<double> tax;                         ///< share of income that goes to tax
  unsigned threads = 1;                              ///< the result is the same for any number
  friend bool operator==(const Assumptions&, const Assumptions&) = default;
};

/// What pages, reports and commands project with unless something else is asked for: 20,000 paths, on as many threads
/// as there are cores, four at most.
Assumptions usual_assumptions();

/// A distribution of income: base currency.
struct Band {
  double p5 = 0, p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0, p95 = 0, mean = 0;
};

struct ProjectedMonth {
  Date from{};  ///< first day; month 1 is [as-of, as-of + 1 month)
  Date to{};    ///< exclusive
  Band income;
  std::optional<double> goal_chance = {};  ///< that the month's income reaches the goal; of the total only
};

struct StrategyProjection {
  std::string kind;
  std::vector<ProjectedMonth> months;
  Band total;
  std::vector<double> costs = {};  ///< per month, taken off when Assumptions::costs says so
};

/// The rate of a holding a year, on its value today. A change of terms to come is not in it.
struct HoldingRate {
  std::optional<double> advertised;  ///< by the terms in force; unknown without a value
  std::optional<double> realised;    ///< by three months of records or more
  std::optional<double> used;        ///< in the projection, before scenario and tax
  int days = 0;                      ///< that records cover, at most the last twelve months; 0: too few
  std::optional<double> seen;        ///< realised / advertised
  double factor = 1;                 ///< used / advertised
};

struct HoldingProjection {
  HoldingId holding{0};
  std::vector<double> expected;  ///< mean income per month
  double total = 0;
  HoldingRate rate = {};
  std::vector<double> costs = {};  ///< per month, ≥ 0; taken off `expected` when Assumptions::costs says so
};

/// One line of the assumptions that people read: what was assumed and where it comes from.
struct AssumptionLine {
  std::string what;    ///< "Volatility of ETH"
  std::string value;   ///< "62 % a year"
  std::string source;  ///< "from 730 days of prices, shrunk towards 80 %"
};

/// Capital at the end of a month: base currency, stacked capital counted once, covers that paid included.
struct CapitalMonth {
  Date to{};  ///< exclusive
  Band value;
};

/// One thing that can go wrong, over all simulated paths up to the last month.
struct LossByCause {
  std::string cause;       ///< "Exploit of Aave v3"
  double chance = 0;       ///< of at least one event
  double mean_loss = 0;    ///< of capital, base currency
  double probability = 0;  ///< assumed, a year; 0 for liquidations, which follow from prices
  double loss = 0;         ///< assumed share
  std::string source;
};

/// What the mean of the total would change by, one thing at a time.
struct Sensitivity {
  std::string what;   ///< "ETH falls by 30 %"
  double change = 0;  ///< base currency over all months
};

struct Projection {
  std::vector<ProjectedMonth> months;
  Band total;  ///< over all months
  std::vector<StrategyProjection> strategies;
  std::vector<HoldingProjection> holdings;
  double income_at_risk_95 = 0;       ///< mean − P5 of the total
  double expected_shortfall_95 = 0;   ///< mean − E[I | I ≤ P5]
  std::optional<double> goal_chance;  ///< that the last month reaches the goal
  std::optional<double> goal;
  std::vector<AssumptionLine> assumptions;
  std::vector<Problem> left_out;           ///< holdings without a price
  std::vector<CapitalMonth> capital;       ///< simulated only
  std::vector<LossByCause> losses;         ///< simulated only; largest first
  std::vector<Sensitivity> sensitivities;  ///< largest first
  double cover_paid = 0;                   ///< simulated only: mean of what covers pay
  std::vector<double> costs;               ///< expected a month, ≥ 0, of all holdings
  bool costs_off = false;                  ///< they were taken off all bands of income
  double tax = 0;                          ///< share of income that was taken off
  double yield_volatility = 0;             ///< that was used
  std::string scenario = "base";
  std::string method;  ///< one sentence, with the error of the approximation
  int paths = 0;
  std::uint64_t seed = 1;
  double elapsed_ms = 0;

  /// What was taken off the income of a month (counted from 0) for costs.
  double cost_off(std::size_t month) const { return costs_off && month < costs.size() ? costs[month] : 0; }
};

/// Projects income from `as_of`. Errors: months outside 1…120, unknown asset in an assumption, more paths than 10⁷.
Result<Projection> project(const Portfolio& portfolio, const PriceBook& prices,
                           const std::vector<HoldingIncome>& income, const std::vector<HoldingValue>& values,
                           Date as_of, const Assumptions& assumptions, const std::stop_token& stop = {});

/// Yearly volatility of an asset's daily log returns up to `as_of`, shrunk towards the default of its kind;
/// `from_prices` false when there are fewer than 30 returns and the default stands alone.
struct VolatilityEstimate {
  double yearly = 0;  ///< in the long run
  int returns = 0;
  bool from_prices = false;
  double recent = 0;             ///< yearly, of the last weeks; `yearly` without prices
  double history = 0;            ///< years of prices it comes from; 0 without
  std::optional<double> steady;  ///< prices that return to a peg: deviation of a month's average from today's price
};
VolatilityEstimate volatility_of(const Portfolio& portfolio, const PriceBook& prices, AssetId asset, Date as_of);

}  // namespace tidemill
