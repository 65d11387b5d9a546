#include "core/engine/dilution_mirror.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/engine/expected_income.h"

namespace tidemill {
namespace {

constexpr int mirror_months = 12;

/// A coin for what is worth a fixed amount of it: 2 wstETH at 1.2 are 2.4 ETH.
std::pair<AssetId, double> coin_behind(const Portfolio& portfolio, AssetId id, double units) {
  constexpr int deepest = 8;
  const Asset* asset = portfolio.asset(id);
  for (int i = 0; i < deepest && asset && asset->derived; ++i) {
    units *= asset->derived->ratio.to_double();
    id = asset->derived->of;
    asset = portfolio.asset(id);
  }
  return {id, units};
}

struct Units {
  double held = 0, earned = 0;
};

DilutionRow row_of(const Asset& asset, const Units& units) {
  DilutionRow row{.asset = asset.id, .units = units.held, .earned = units.earned};
  if (const auto growth = asset.issuance()) {
    row.growth = growth->to_double();
    row.change = (1 + units.earned / units.held) / (1 + *row.growth) - 1;
  }
  const auto supply = fact_number(asset.facts, "supply");
  if (supply && supply->sign() > 0) {
    row.share_now = units.held / supply->to_double();
    if (row.change) row.share_then = *row.share_now * (1 + *row.change);
  }
  return row;
}

}  // namespace

std::vector<DilutionRow> dilution_mirror(const Analysis& analysis) {
  const Portfolio& portfolio = *analysis.portfolio;
  std::map<AssetId, Units> by_coin;
  for (std::size_t i = 0; i < analysis.values.size(); ++i) {
    const HoldingValue& value = analysis.values[i];
    const Holding* holding = portfolio.holding(value.holding);
    const HoldingIncome* income = analysis.income_of(value.holding);
    if (!holding || !income || holding->opened > analysis.as_of) continue;
    if (holding->closed && *holding->closed <= analysis.as_of) continue;
    // What another holding counts is its units, not these.
    const auto own = value.own_value();
    const double part = own && value.value && value.value->sign() > 0 ? own->to_double() / value.value->to_double() : 1;
    for (const HoldingBalance& balance : value.balances) {
      const auto [coin, units] = coin_behind(portfolio, balance.asset, balance.quantity.to_double() * part);
      by_coin[coin].held += units;
    }
    const ExpectedIncome expected = expected_income(portfolio, *holding, *income, *analysis.prices, analysis.as_of,
                                                    mirror_months, /*reinvest=*/false);
    for (const ExpectedStream& stream : expected.streams)
      for (const double month : stream.units) {
        const auto [coin, units] = coin_behind(portfolio, stream.asset, month);
        by_coin[coin].earned += units;
      }
  }
  std::vector<DilutionRow> rows;
  for (const auto& [id, units] : by_coin) {
    const Asset* asset = portfolio.asset(id);
    if (asset && asset->kind == AssetKind::coin && units.held > 0) rows.push_back(row_of(*asset, units));
  }
  std::ranges::stable_sort(rows, [](const DilutionRow& a, const DilutionRow& b) {
    if (a.change.has_value() != b.change.has_value()) return a.change.has_value();
    return a.change && *a.change < *b.change;
  });
  return rows;
}

}  // namespace tidemill
