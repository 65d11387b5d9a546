#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/engine/income.h"
#include "core/engine/income_table.h"
#include "core/model/portfolio.h"

namespace tidemill::test {

inline Date day(const std::string& text) {
  return *parse_date(text);
}
inline Decimal dec(const std::string& text) {
  return Decimal::literal(text);
}

/// A portfolio put together row by row, without store or edits: what the engine sees and nothing else. Asset 1 is the
/// base currency USD, 2 USDC (peg USD), 3 ETH, 4 EUR (fiat), 5 ATOM.
class EngineCase {
 public:
  EngineCase() {
    asset(1, "USD", AssetKind::fiat);
    asset(2, "USDC", AssetKind::stablecoin);
    rows.assets.back().peg = Currency::literal("USD");
    asset(3, "ETH", AssetKind::coin);
    asset(4, "EUR", AssetKind::fiat);
    asset(5, "ATOM", AssetKind::coin);
    rows.settings.push_back({"currency", "USD"});
  }

  void asset(std::int64_t id, const std::string& symbol, AssetKind kind) {
    Asset made;
    made.id = AssetId{id};
    made.symbol = made.name = symbol;
    made.kind = kind;
    rows.assets.push_back(made);
  }

  HoldingId hold(const std::string& kind, std::int64_t asset, const std::string& quantity, const std::string& since,
                 Params params) {
    Holding holding;
    holding.id = HoldingId{static_cast<std::int64_t>(rows.holdings.size()) + 1};
    holding.kind = kind;
    holding.asset = AssetId{asset};
    holding.opened = day(since);
    rows.holdings.push_back(holding);
    terms(holding.id, since, std::move(params));
    entry(holding.id, EntryType::opening, since, asset, quantity);
    return holding.id;
  }

  /// 10 ETH at 3,000 supplied at 4 %, USDC borrowed at 2 % up to `ltv` in so many rounds, liquidated at 80 %.
  HoldingId loop(const std::string& since, const std::string& ltv, const std::string& rounds) {
    price(3, since, "3000");
    return hold("leveraged_loop", 3, "10", since,
                {{"supply_apr", "0.04"},
                 {"borrow_apr", "0.02"},
                 {"ltv", ltv},
                 {"rounds", rounds},
                 {"borrow_asset", "2"},
                 {"liquidation_threshold", "0.8"}});
  }

  void terms(HoldingId id, const std::string& from, Params params) {
    rows.terms.push_back({TermsId{static_cast<std::int64_t>(rows.terms.size()) + 1}, id, day(from), std::move(params)});
  }

  EntryFact& entry(HoldingId id, EntryType type, const std::string& at, std::int64_t asset,
                   const std::string& quantity) {
    EntryFact fact;
    fact.id = EntryId{static_cast<std::int64_t>(rows.entries.size()) + 1};
    fact.holding = id;
    fact.type = type;
    fact.at = *parse_instant(at);
    fact.asset = AssetId{asset};
    fact.quantity = dec(quantity);
    rows.entries.push_back(fact);
    return rows.entries.back();
  }

  void price(std::int64_t asset, const std::string& on, const std::string& price, const std::string& quote = "USD") {
    rows.prices.push_back({AssetId{asset}, Currency::literal(quote), day(on), dec(price), "typed"});
  }

  Portfolio portfolio() const { return Portfolio(rows); }

  std::vector<HoldingIncome> income(const std::string& as_of) const {
    const Portfolio made = portfolio();
    return portfolio_income(made, PriceBook(made, day(as_of)), day(as_of));
  }

  IncomeTable table(const std::string& as_of, IncomeQuery query = {}) const {
    const Portfolio made = portfolio();
    const PriceBook prices(made, day(as_of));
    return *group_income(made, portfolio_income(made, prices, day(as_of)), prices, query);
  }

  Portfolio::Rows rows;
};

/// Quantity earned by all income items (costs apart), recorded or estimated only when asked.
inline Decimal earned(const HoldingIncome& income, std::int64_t asset, std::optional<bool> recorded = std::nullopt) {
  Decimal total;
  for (const IncomeItem& item : income.items)
    if (item.type != EntryType::cost && item.asset == AssetId{asset} && (!recorded || item.recorded == *recorded))
      total += item.quantity;
  return total;
}

}  // namespace tidemill::test
