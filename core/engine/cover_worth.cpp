#include "core/engine/cover_worth.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/engine/hazard_list.h"
#include "core/engine/net_rate.h"
#include "core/formulas/cover_premium.h"
#include "core/formulas/loss_rate.h"

namespace tidemill {
namespace {

bool hits_holding(const HazardAssumption& hazard, const HoldingValue& value) {
  if (std::ranges::find(hazard.holdings, value.holding) != hazard.holdings.end()) return true;
  return hazard.asset && std::ranges::any_of(value.balances, [&](const HoldingBalance& balance) {
           return balance.asset == *hazard.asset && balance.quantity.sign() > 0;
         });
}

/// The newest cover in force on a day.
const Cover* cover_in_force(const Portfolio& portfolio, HoldingId holding, Date on) {
  const Cover* newest = nullptr;
  for (const auto& [id, cover] : portfolio.covers())
    if (cover->holding == holding && cover->from <= on && on < cover->until && (!newest || newest->from <= cover->from))
      newest = cover.get();
  return newest;
}

struct Priced {
  double amount = 0, deductible = 0;
};

class Pricing {
 public:
  Pricing(const Analysis& analysis, const CoverTerms& terms, const std::vector<HazardAssumption>& hazards)
      : analysis_(analysis), terms_(terms), hazards_(hazards) {}

  CoverWorth of(const HoldingValue& value) const {
    CoverWorth row{.holding = value.holding};
    if (const auto own = value.own_value(); own && own->sign() > 0) row.value = own->to_double();
    row.rate = net_rate(analysis_, value.holding);
    row.benchmark = terms_.benchmark;
    std::vector<const HazardAssumption*> own;
    for (const HazardAssumption& hazard : hazards_)
      if (hits_holding(hazard, value)) own.push_back(&hazard);
    std::ranges::stable_sort(own, std::ranges::greater{}, &HazardAssumption::probability);
    add_hazards(own, row);
    if (const auto even = row.rate ? failure_break_even(*row.rate, row.benchmark, row.loss) : std::nullopt)
      row.break_even = std::clamp(*even, 0.0, 1.0);
    add_premium(own, row);
    return row;
  }

 private:
  static void add_hazards(const std::vector<const HazardAssumption*>& hazards, CoverWorth& row) {
    double none = 1, none_low = 1, none_high = 1, kept = 1;
    for (const HazardAssumption* hazard : hazards) {
      none *= 1 - hazard->probability;
      none_low *= 1 - std::min(hazard->low, hazard->probability);
      none_high *= 1 - std::max(hazard->high, hazard->probability);
      kept *= 1 - hazard->probability * hazard->loss;
      row.causes.push_back(fmt::format("{}, {:.2g} % a year, {:.0f} % lost", hazard->text, hazard->probability * 100,
                                       hazard->loss * 100));
    }
    row.probability = 1 - none;
    row.probability_low = 1 - none_low;
    row.probability_high = 1 - none_high;
    if (row.probability > 0) row.loss = (1 - kept) / row.probability;
    if (row.value) row.expected_loss = *row.value * (1 - kept);
  }

  /// A price for a cover of everything was given, or there is a cover in force.
  void add_premium(const std::vector<const HazardAssumption*>& hazards, CoverWorth& row) const {
    if (!row.value) return;
    Priced cover{*row.value, 0};
    if (terms_.premium_rate) {
      row.premium_rate = terms_.premium_rate;
      row.premium = *terms_.premium_rate * *row.value;
    } else if (const Cover* held = cover_in_force(*analysis_.portfolio, row.holding, analysis_.as_of)) {
      const auto base = [&](const Money& money) -> std::optional<double> {
        const auto rate = analysis_.prices->exchange_rate(money.currency, analysis_.as_of);
        return rate ? std::optional(money.amount.to_double() * rate->price.to_double()) : std::nullopt;
      };
      const auto amount = base(held->amount), premium = base(held->premium), deductible = base(held->deductible);
      if (!amount || !premium || !deductible || !(*amount > 0)) return;
      constexpr double days_a_year = 365;
      row.cover = held->id;
      row.premium = *premium * days_a_year / std::max(1, days_between(held->from, held->until));
      row.premium_rate = *row.premium / *amount;
      cover = {*amount, *deductible};
    } else {
      return;
    }
    double payout = 0;
    for (const HazardAssumption* hazard : hazards)
      if (!hazard->asset)  // a depeg is a price, which no cover of a holding pays for
        payout += hazard->probability * cover_payout(hazard->loss * *row.value, cover.deductible, cover.amount);
    row.expected_payout = payout;
    row.worth = payout >= *row.premium;
  }

  const Analysis& analysis_;
  const CoverTerms& terms_;
  const std::vector<HazardAssumption>& hazards_;
};

}  // namespace

Result<std::vector<CoverWorth>> cover_worths(const Analysis& analysis, const CoverTerms& terms,
                                             std::optional<HoldingId> only) {
  if (terms.premium_rate && !(*terms.premium_rate >= 0 && *terms.premium_rate <= 1))
    return fail(ErrorCode::bad_input, "premium", "it is not a share from 0 to 1", "0.026 is 2.6 % a year");
  if (!(terms.benchmark > -1 && std::isfinite(terms.benchmark)))
    return fail(ErrorCode::bad_input, "benchmark", "it is not a yearly rate above −1", "0.03 is 3 %");
  const Portfolio& portfolio = *analysis.portfolio;
  std::vector<HoldingId> holdings;
  std::vector<AssetId> assets;
  std::vector<const HoldingValue*> held;
  for (const HoldingValue& value : analysis.values) {
    const Holding* holding = portfolio.holding(value.holding);
    if (!holding || holding->opened > analysis.as_of || value.balances.empty()) continue;
    if (holding->closed && *holding->closed <= analysis.as_of) continue;
    holdings.push_back(value.holding);
    held.push_back(&value);
    for (const HoldingBalance& balance : value.balances)
      if (std::ranges::find(assets, balance.asset) == assets.end()) assets.push_back(balance.asset);
  }
  TIDEMILL_TRY(hazards,
               hazards_of(portfolio, holdings, assets, *analysis.prices, analysis.risk, analysis.as_of, Assumptions{}));
  const Pricing pricing(analysis, terms, hazards);
  std::vector<CoverWorth> rows;
  for (const HoldingValue* value : held)
    if (!only || value->holding == *only) rows.push_back(pricing.of(*value));
  return rows;
}

}  // namespace tidemill
