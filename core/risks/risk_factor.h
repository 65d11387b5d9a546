#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/asset.h"
#include "core/model/holding.h"
#include "core/model/platform.h"
#include "core/model/portfolio.h"
#include "core/model/traits.h"

namespace tidemill {

/// One reason behind a risk: the points of all reasons of a factor add up to its risk.
struct RiskReason {
  std::string text;    ///< "Income from emissions"
  std::string detail;  ///< "81 %"; may be empty
  double points = 0;   ///< whole points; may be negative (audits lower a risk)
  std::string source;  ///< where the fact comes from and its date; "entered by you" for terms
};

struct FactorResult {
  std::string factor;          ///< id of the factor: "smart_contract"
  std::optional<double> risk;  ///< 0 safe … 100 worst; nothing when the factor does not apply to this holding
  std::vector<RiskReason> reasons;
  std::string note;  ///< one sentence worth knowing, may be empty
};

/// A token that is meant to be worth a fixed amount of something else, beside what it is worth.
struct PegFigure {
  const Asset* asset = nullptr;
  std::string reference = {};      ///< "1 USD", "1.2 ETH"; empty when nobody said what it is meant to be worth
  std::optional<double> gap = {};  ///< price / what it is meant to be worth − 1; unknown without a price of its own
  std::optional<Date> price_of = {};     ///< the day of that price
  std::optional<double> worst_gap = {};  ///< the lowest on a day with a price, newest three years; ≤ 0
  Date worst_on = {};
};

/// A leveraged loop at today's prices and terms.
struct LoopExposure {
  bool one_asset = false;                          ///< collateral and debt are the same: no price parts them
  std::optional<double> leverage = {};             ///< collateral / equity
  std::optional<double> net_rate = {};             ///< a year on the equity, after the borrow interest
  std::optional<double> health_factor = {};        ///< unknown without a liquidation threshold
  std::optional<double> drop_to_liquidation = {};  ///< share by which the collateral may fall against the debt
  std::optional<double> volatility = {};           ///< yearly, of the collateral against the debt
};

/// Where the price of something held comes from.
struct PriceFigure {
  enum class Origin { own, base, peg, derived };
  const Asset* asset = nullptr;
  std::optional<Date> of = {};  ///< the day of the newest price; unknown when there is none
  Origin origin = Origin::own;
  int unchanged_days = 0;     ///< the newest prices are the same to the last digit for so long …
  int unchanged_entries = 0;  ///< … and are so many
};

/// What stands behind the rate and the income of a holding.
struct RateEvidence {
  Date stated = {};                     ///< the newest day on which its terms were entered
  std::optional<Date> recorded = {};    ///< the newest income that was recorded
  std::optional<double> realised = {};  ///< recorded / promised by the terms, the stream that keeps least of it
};

/// Part of next year's income by the asset it is paid in.
struct PaidIn {
  const Asset* asset = nullptr;
  double share = 0;  ///< of next year's income
};

/// What a factor may look at: the holding, how it is exposed, and figures the engine worked out.
struct RiskContext {
  const Portfolio* portfolio = nullptr;
  const Holding* holding = nullptr;
  const Asset* asset = nullptr;
  const Asset* second_asset = nullptr;  ///< pools
  const Platform* platform = nullptr;   ///< may be unknown
  Traits traits;
  Date as_of{};
  std::optional<double> value;       ///< base currency
  double income_year = 0;            ///< expected, base currency
  double emission_income_year = 0;   ///< the part paid from emissions or subsidies
  double emission_decay = 0;         ///< share the incentives lose a year
  double apr = 0;                    ///< advertised nominal rate on value, fraction
  std::optional<double> volatility;  ///< yearly, of the asset against the base currency, from prices or by kind
  bool volatility_from_prices = false;
  std::optional<double> second_volatility;  ///< pools: of the second asset
  std::optional<double> pair_volatility;    ///< yearly, of the two assets of a pool against each other
  std::optional<double> impermanent_loss;   ///< now, ≤ 0
  std::optional<int> price_age_days;        ///< of the newest price; unknown when there is none
  /// Income of the next 365 days at today's prices, with what decays and ends on its day; nothing: as today.
  std::optional<double> income_next_year = {};
  std::optional<double> emission_next_year = {};
  std::vector<PaidIn> paid_in = {};
  std::optional<LoopExposure> loop = {};
  std::vector<PegFigure> pegs = {};           ///< of everything pegged that it holds or gave out as its receipt
  std::vector<PriceFigure> prices = {};       ///< of everything it holds
  std::optional<RateEvidence> evidence = {};  ///< of what earns
};

/// One way to get hurt. Stateless; one object per factor lives in the registry.
class RiskFactor {
 public:
  virtual ~RiskFactor() = default;
  virtual std::string_view id() const = 0;     ///< "smart_contract"
  virtual std::string_view label() const = 0;  ///< "Smart contract"
  /// The label, or its first part, with soft hyphens (U+00AD) where the head of a narrow column may break.
  virtual std::string_view narrow_label() const { return label(); }
  virtual std::string_view meaning() const = 0;  ///< one sentence
  virtual double default_weight() const = 0;     ///< > 0; weights are normalised over the factors that apply
  virtual FactorResult assess(const RiskContext& context) const = 0;
};

}  // namespace tidemill
