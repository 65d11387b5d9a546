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
};

/// One way to get hurt. Stateless; one object per factor lives in the registry.
class RiskFactor {
 public:
  virtual ~RiskFactor() = default;
  virtual std::string_view id() const = 0;       ///< "smart_contract"
  virtual std::string_view label() const = 0;    ///< "Smart contract"
  virtual std::string_view meaning() const = 0;  ///< one sentence
  virtual double default_weight() const = 0;     ///< > 0; weights are normalised over the factors that apply
  virtual FactorResult assess(const RiskContext& context) const = 0;
};

}  // namespace tidemill
