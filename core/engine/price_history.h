#pragma once

#include <optional>
#include <vector>

#include "core/engine/price_book.h"
#include "core/engine/projection.h"

namespace tidemill {

/// The days on which an asset had a price of its own, newest three years, as logarithms. Prices carried over, pegs and
/// the base currency itself are no observations.
class PriceHistory {
 public:
  static constexpr int window_days = 1096;
  static constexpr double recent_half_life = 45;

  PriceHistory(const PriceBook& prices, AssetId asset, Date as_of);

  /// Number of steps between one observation and the next.
  int returns() const;
  /// Yearly volatility of the steps, each scaled by the days it spans; nothing with fewer than two steps.
  std::optional<double> volatility() const;
  /// Yearly volatility of the newest steps: their weight halves every `recent_half_life` days (an exponentially
  /// weighted average; source: J.P. Morgan/Reuters, RiskMetrics – Technical Document, 4th edition 1996, chapter 5).
  /// `steps` is how many steps of full weight that is.
  struct Recent {
    double volatility = 0;
    double steps = 0;
  };
  std::optional<Recent> recent_volatility() const;
  /// For a price that returns to a peg: how far the average of 30 days ends up from the price before them, as the
  /// deviation of a normal number, from the median distance (a depeg does not count as what is usual); newer ones count
  /// more. Nothing with fewer than 90 such distances.
  std::optional<double> steady_deviation() const;
  /// Years from the first to the last observation.
  double years() const;

  struct Comovement {
    double correlation = 0;
    double pair_volatility = 0;  ///< yearly, of one price in the other
    int returns = 0;
  };
  /// How two prices moved together, over the days on which both were observed; nothing below `least` common steps.
  static std::optional<Comovement> together(const PriceHistory& a, const PriceHistory& b, int least);

 private:
  std::vector<double> logs_;  // one a day, oldest first; NaN where there is no observation
};

/// What an asset's price follows: itself, or through fixed ratios another asset.
AssetId price_root(const Portfolio& portfolio, const PriceBook& prices, AssetId asset);

/// Volatility a year that is usual for an asset of this kind: coins 80 %, BTC and ETH 65 %, fiat 8 %, stablecoins and
/// treasuries 1 % (8 % when pegged to another currency than `base`), the base currency itself 0.
double usual_volatility(const Asset& asset, const Currency& base);
/// Correlation that is usual between two assets: 0.6 between coins, 0 with anything stable.
double usual_correlation(const Asset& a, const Asset& b);

/// Yearly volatility from a history, shrunk towards what is usual for the asset (80 % when there is none).
VolatilityEstimate estimate_volatility(const PriceHistory& history, const Asset* asset, const Currency& base);

/// How much weight `returns` observed steps get beside the usual figure: n / (n + 60).
double weight_of_history(int returns);

}  // namespace tidemill
