#include "core/engine/stacking.h"

#include <algorithm>
#include <map>

#include "core/engine/holding_terms.h"

namespace tidemill {
namespace {

bool is_held_on(const Holding& holding, Date day) {
  return holding.opened <= day && (!holding.closed || *holding.closed > day);
}

std::optional<AssetId> receipt_of(const Portfolio& portfolio, const Holding& holding, Date day) {
  const Params params = params_on(portfolio.terms(holding.id), day);
  return TermsView(holding, params, day).asset("receipt_asset");
}

/// What one funded holding claims of its source.
struct Claim {
  HoldingValue* value;
  HoldingId source;
  Decimal quantity;
  std::optional<Decimal> worth;  ///< base currency; unknown without a price
  std::optional<Decimal> cost;
  bool whole = false;  ///< it holds nothing but what it claims
};

std::optional<Claim> claim_of(const Portfolio& portfolio, const PriceBook& prices, const HoldingIncome& income,
                              HoldingValue& value, Date day) {
  const Holding* holding = portfolio.holding(income.holding);
  const Holding* source = holding && holding->funded_by ? portfolio.holding(*holding->funded_by) : nullptr;
  if (!source || source == holding || !is_held_on(*holding, day)) return std::nullopt;
  const AssetId asset = *claimed_asset(portfolio, income, day);
  Claim claim{.value = &value, .source = source->id, .quantity = {}, .worth = {}, .cost = {}};
  for (const CapitalPut& put : income.capital)
    if (put.asset == asset) {
      claim.quantity = put.quantity;
      claim.cost = put.cost;
    }
  if (claim.quantity.sign() <= 0) return std::nullopt;
  claim.whole = income.balances.size() == 1 && income.balances.front().asset == asset &&
                income.balances.front().quantity == claim.quantity;
  if (const auto price = prices.price(asset, day))
    if (const auto worth = multiply(claim.quantity, price->price)) claim.worth = *worth;
  return claim;
}

HoldingValue* value_of(std::vector<HoldingValue>& values, HoldingId id) {
  const auto found = std::ranges::find(values, id, &HoldingValue::holding);
  return found == values.end() ? nullptr : &*found;
}

/// Receipts may trade a little apart from what stands behind them.
Decimal with_tolerance(Decimal worth) {
  return product_over({worth}, 105, 100).value_or(worth);
}

std::vector<Claim> all_claims(const Portfolio& portfolio, const PriceBook& prices,
                              const std::vector<HoldingIncome>& income, std::vector<HoldingValue>& values, Date day) {
  std::vector<Claim> claims;
  for (const HoldingIncome& each : income)
    if (HoldingValue* value = value_of(values, each.holding))
      if (auto claim = claim_of(portfolio, prices, each, *value, day)) claims.push_back(*claim);
  return claims;
}

/// What all holdings on a source claim together, as far as it is known.
std::map<HoldingId, Decimal> claimed_of(const std::vector<Claim>& claims) {
  std::map<HoldingId, Decimal> claimed;
  for (const Claim& claim : claims)
    if (claim.worth) claimed[claim.source] += *claim.worth;
  return claimed;
}

}  // namespace

std::optional<AssetId> claimed_asset(const Portfolio& portfolio, const HoldingIncome& income, Date day) {
  const Holding* holding = portfolio.holding(income.holding);
  const Holding* source = holding && holding->funded_by ? portfolio.holding(*holding->funded_by) : nullptr;
  if (!source || source == holding) return std::nullopt;
  const auto has = [&](AssetId asset) {
    return std::ranges::find(income.flows, asset, &CapitalFlow::asset) != income.flows.end();
  };
  if (const auto receipt = receipt_of(portfolio, *source, day); receipt && has(*receipt)) return receipt;
  return has(source->asset) ? source->asset : holding->asset;
}

void count_once(const Portfolio& portfolio, const PriceBook& prices, const std::vector<HoldingIncome>& income,
                std::vector<HoldingValue>& values, Date as_of) {
  const std::vector<Claim> claims = all_claims(portfolio, prices, income, values, as_of);
  const std::map<HoldingId, Decimal> claimed = claimed_of(claims);
  for (const Claim& claim : claims) {
    const HoldingValue* source = value_of(values, claim.source);
    if (!source) continue;
    claim.value->wholly_below = claim.whole && (!source->value || source->value->sign() > 0);
    claim.value->cost_below = claim.cost.value_or(Decimal::zero());
    if (!claim.worth) continue;
    claim.value->counted_below = *claim.worth;
    if (!source->value || claimed.at(claim.source) <= with_tolerance(*source->value)) continue;
    // Claims share what there is.
    claim.value->wholly_below = false;
    const Decimal there = std::max(*source->value, Decimal::zero());
    claim.value->counted_below =
        multiply_divide(*claim.worth, there, claimed.at(claim.source)).value_or(Decimal::zero());
    if (there.is_zero()) claim.value->cost_below = Decimal::zero();
  }
}

namespace {

/// Whether `asset` is what `source` gives out for what is put into it: named as its receipt, or a receipt token whose
/// price follows its asset.
bool is_receipt_for(const Portfolio& portfolio, const Holding& source, AssetId asset, Date day) {
  if (asset == source.asset) return false;
  if (const auto receipt = receipt_of(portfolio, source, day)) return *receipt == asset;
  const Asset* row = portfolio.asset(asset);
  if (!row || (row->kind != AssetKind::receipt_token && row->kind != AssetKind::lp_token)) return false;
  return row->derived && row->derived->of == source.asset;
}

}  // namespace

std::vector<StackingFinding> stacking_findings(const Portfolio& portfolio, const PriceBook& prices,
                                               const std::vector<HoldingIncome>& income,
                                               const std::vector<HoldingValue>& values, Date as_of) {
  std::vector<StackingFinding> findings;
  std::vector<HoldingValue> scratch = values;
  const std::vector<Claim> claims = all_claims(portfolio, prices, income, scratch, as_of);
  const std::map<HoldingId, Decimal> claimed = claimed_of(claims);
  const auto worth = [&](HoldingId id) {
    const HoldingValue* value = value_of(scratch, id);
    return value ? value->value : std::nullopt;
  };
  for (const Claim& claim : claims) {
    const auto there = worth(claim.source);
    if (!there || !claim.worth || claimed.at(claim.source) <= with_tolerance(*there)) continue;
    const HoldingId holding = claim.value->holding;
    findings.push_back({StackingFinding::Kind::claims_more, holding, claim.source, claimed.at(claim.source) - *there,
                        "“" + portfolio.title(*portfolio.holding(holding)) + "” uses more of “" +
                            portfolio.title(*portfolio.holding(claim.source)) +
                            "” than that is worth; the rest counts as its own. Check both amounts."});
  }
  for (const auto& [source_id, source] : portfolio.holdings()) {
    if (!is_held_on(*source, as_of) || source->kind == "wallet") continue;
    const auto there = worth(source_id);
    if (there && there->sign() <= 0) continue;
    const auto used = claimed.find(source_id);
    std::optional<Decimal> free;
    if (there) free = with_tolerance(*there) - (used == claimed.end() ? Decimal::zero() : used->second);
    for (const auto& [id, holding] : portfolio.holdings()) {
      if (id == source_id || holding->funded_by || !is_held_on(*holding, as_of)) continue;
      if (!is_receipt_for(portfolio, *source, holding->asset, as_of)) continue;
      const auto value = worth(id);
      if (value && value->sign() <= 0) continue;
      if (value && free) {
        if (*value > *free) continue;  // more than there is: bought apart from it
        *free -= *value;
      } else if (!receipt_of(portfolio, *source, as_of)) {
        continue;  // where the terms name the receipt, no price is needed to tell
      }
      findings.push_back({StackingFinding::Kind::counted_twice, id, source_id, value,
                          "“" + portfolio.title(*holding) + "” may be the receipt of “" + portfolio.title(*source) +
                              "”, so that the same money counts twice. Link them if it is."});
    }
  }
  return findings;
}

}  // namespace tidemill
