#include "core/engine/hazard_list.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/engine/holding_terms.h"

namespace tidemill {
namespace {

struct Range {
  double low, high, loss;
  const char* source;
};

// Counts of incidents have no denominator that everybody agrees on, so these are ranges.
constexpr Range exploit_range{
    0.005, 0.094, 0.5,
    "0.5 % to 9.4 % a year: losses listed by DefiLlama were about 0.5 % (2024) to 3 % (2022) of the value locked; base "
    "rates per protocol and year from the same list add up to 9.4 % (contracts 6.1, operation 1.9, oracles 1.3, "
    "governance 0.1). Half is assumed lost."};
constexpr Range company_range{
    0.005, 0.10, 0.6,
    "0.5 % to 10 % a year: Moore, Christin and Szurdi, “Revisiting the Risks of Bitcoin Currency Exchange Closure”, "
    "ACM "
    "Transactions on Internet Technology 18 (2018): 38 of 80 exchanges closed within six years; large ones today fail "
    "less often. 60 % is assumed lost."};
constexpr Range issuer_range{0.001, 0.01, 0.4,
                             "0.1 % to 1 % a year, 40 % lost: an assumption, there is no record of failures yet."};
constexpr Range depeg_range{
    0.003, 0.03, 0.5,
    "0.3 % to 3 % a year that the peg is lost for good, half lost: an assumption; short depegs are far more frequent."};

double within(const Range& range, double risk) {
  return range.low * std::pow(range.high / range.low, std::clamp(risk, 0.0, 100.0) / 100);
}

constexpr double shared_by_chain = 0.2;      // protocols of one chain: bridges, oracles, one another
constexpr double shared_by_companies = 0.3;  // lenders and exchanges fall together, as in 2022

class HazardList {
 public:
  HazardList(const Portfolio& portfolio, const RiskReview& review, Date as_of, const Assumptions& assumptions)
      : portfolio_(portfolio), review_(review), as_of_(as_of), assumptions_(assumptions) {}

  void add_holding(HoldingId id) {
    std::set<HoldingId> below;
    for (std::optional<HoldingId> at = id; at && below.insert(*at).second;) {
      const Holding* holding = portfolio_.holding(*at);
      if (!holding) break;
      add_platform(*holding, id);
      add_slashing(*holding, id);
      at = holding->funded_by;
    }
  }

  void add_depeg(const Asset& asset, const PriceBook& prices) {
    if (asset.kind != AssetKind::stablecoin) return;
    HazardAssumption hazard = from(depeg_range, HazardAssumption::Cause::depeg, asset.symbol, 50);
    hazard.text = "Lasting depeg of " + asset.symbol;
    hazard.asset = asset.id;
    const auto now = prices.now(asset.id);
    const auto peg = prices.exchange_rate(asset.peg.value_or(portfolio_.currency()), as_of_);
    constexpr double broken = 0.05;
    if (now && peg && now->price.to_double() < (1 - broken) * peg->price.to_double()) {
      hazard.probability = std::max(hazard.probability, hazard.high);
      hazard.source += " Its price is more than 5 % below its peg today, so the upper end is used.";
    }
    set_by_user(hazard);
    list_.push_back(std::move(hazard));
  }

  std::vector<HazardAssumption> take() {
    std::vector<HazardAssumption> result = std::move(list_);
    for (auto& [key, hazard] : by_platform_) result.push_back(std::move(hazard));
    std::erase_if(result, [](const HazardAssumption& hazard) { return !(hazard.probability > 0 && hazard.loss > 0); });
    return result;
  }

 private:
  /// Of the holding by itself: each layer beneath it is a hazard of its own.
  double risk(HoldingId id, std::string_view factor) const {
    constexpr double unknown = 50;
    for (const HoldingRisk& holding : review_.holdings)
      if (holding.holding == id)
        for (std::size_t i = 0; i < holding.factors.size(); ++i)
          if (holding.factors[i].factor == factor) return holding.own[i].risk.value_or(unknown);
    return unknown;
  }

  void set_by_user(HazardAssumption& hazard) const {
    const auto probability = assumptions_.hazard_probability.find(hazard.name);
    const auto loss = assumptions_.hazard_loss.find(hazard.name);
    if (probability != assumptions_.hazard_probability.end()) {
      hazard.probability = probability->second;
      hazard.source = "set by you";
    }
    if (loss != assumptions_.hazard_loss.end()) hazard.loss = loss->second;
  }

  static HazardAssumption from(const Range& range, HazardAssumption::Cause cause, const std::string& name,
                               double risk) {
    HazardAssumption hazard;
    hazard.cause = cause;
    hazard.name = name;
    hazard.probability = within(range, risk);
    hazard.low = range.low;
    hazard.high = range.high;
    hazard.loss = range.loss;
    hazard.source = range.source;
    return hazard;
  }

  void add_platform(const Holding& holding, HoldingId hit) {
    const Platform* platform = holding.platform ? portfolio_.platform(*holding.platform) : nullptr;
    if (!platform || platform->kind == PlatformKind::own_hardware) return;
    const Traits traits = traits_on(portfolio_, holding, as_of_);
    using Cause = HazardAssumption::Cause;
    HazardAssumption hazard;
    if (platform->kind == PlatformKind::exchange || platform->kind == PlatformKind::custodian) {
      hazard = from(company_range, Cause::failure, platform->name, risk(holding.id, "counterparty"));
      hazard.text = "Failure of " + platform->name;
      hazard.group = 1;
      hazard.correlation = shared_by_companies;
    } else if (platform->kind == PlatformKind::issuer) {
      hazard = from(issuer_range, Cause::issuer, platform->name, risk(holding.id, "counterparty"));
      hazard.text = "Failure of " + platform->name;
      hazard.group = 1;
      hazard.correlation = shared_by_companies;
    } else if (platform->kind == PlatformKind::protocol || traits.uses_contract) {
      hazard = from(exploit_range, Cause::exploit, platform->name, risk(holding.id, "smart_contract"));
      hazard.text = "Exploit of " + platform->name;
      const auto chain = chains_.try_emplace(platform->chain, 2 + chains_.size()).first;
      hazard.group = chain->second;
      hazard.correlation = shared_by_chain;
    } else {
      return;
    }
    set_by_user(hazard);
    HazardAssumption& shared = by_platform_.try_emplace(platform->id, std::move(hazard)).first->second;
    if (std::ranges::find(shared.holdings, hit) == shared.holdings.end()) shared.holdings.push_back(hit);
  }

  void add_slashing(const Holding& holding, HoldingId hit) {
    const Traits traits = traits_on(portfolio_, holding, as_of_);
    if (!traits.validates) return;
    HazardAssumption hazard;
    hazard.cause = HazardAssumption::Cause::slashing;
    hazard.name = "slashing";
    hazard.text = "Slashing of " + portfolio_.title(holding);
    hazard.probability = hazard.low = hazard.high = traits.slash_probability.to_double();
    hazard.loss = traits.slash_loss.to_double();
    hazard.repeats = true;
    hazard.source = "terms of the holding";
    hazard.holdings = {hit};
    set_by_user(hazard);
    list_.push_back(std::move(hazard));
  }

  const Portfolio& portfolio_;
  const RiskReview& review_;
  Date as_of_;
  const Assumptions& assumptions_;
  std::vector<HazardAssumption> list_;
  std::map<PlatformId, HazardAssumption> by_platform_;
  std::map<std::string, std::size_t> chains_;
};

Result<void> check_names(const Portfolio& portfolio, const std::map<std::string, double>& set, const char* prefix,
                         double most) {
  for (const auto& [name, value] : set) {
    const bool known = name == "slashing" || portfolio.platform_called(name) || !portfolio.assets_called(name).empty();
    if (!known)
      return fail(ErrorCode::bad_input, prefix + name, "there is no platform or asset of this name",
                  "use a name from this portfolio, or “slashing”");
    if (!(value >= 0 && value <= most))
      return fail(ErrorCode::bad_input, prefix + name, "it is not a share from 0 up to 1",
                  "0.02 is two percent; a probability stays below 1");
  }
  return {};
}

}  // namespace

Result<std::vector<HazardAssumption>> hazards_of(const Portfolio& portfolio, const std::vector<HoldingId>& holdings,
                                                 const std::vector<AssetId>& assets, const PriceBook& prices,
                                                 const RiskReview& review, Date as_of, const Assumptions& assumptions) {
  constexpr double almost_certain = 0.999999;
  TIDEMILL_CHECK(check_names(portfolio, assumptions.hazard_probability, "hazard.", almost_certain));
  TIDEMILL_CHECK(check_names(portfolio, assumptions.hazard_loss, "hazard_loss.", 1));
  HazardList list(portfolio, review, as_of, assumptions);
  for (const HoldingId id : holdings) list.add_holding(id);
  for (const AssetId id : assets)
    if (const Asset* asset = assumptions.depegs ? portfolio.asset(id) : nullptr) list.add_depeg(*asset, prices);
  return list.take();
}

}  // namespace tidemill
