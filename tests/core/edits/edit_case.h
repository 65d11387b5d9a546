#pragma once

#include <gmock/gmock.h>

#include <map>
#include <string>
#include <variant>
#include <vector>

#include "core/edits/entry_edit.h"
#include "core/edits/price_edit.h"
#include "core/edits/record_edit.h"
#include "tests/support/portfolio_builder.h"

namespace tidemill::test {

/// A portfolio that edits are applied to one after the other, with a small catalogue; today is 2026-11-22. Keeps the
/// whole rows of entries, as the store would.
class EditTest : public testing::Test {
 protected:
  EditTest() : portfolio(PortfolioBuilder().snapshot()) {
    known_asset("ETH", AssetKind::coin);
    known_asset("BTC", AssetKind::coin);
    known_asset("USDC", AssetKind::stablecoin).peg = Currency::literal("USD");
    known_asset("DAI", AssetKind::stablecoin);
    known_asset("stETH", AssetKind::receipt_token);
    known_asset("EUR", AssetKind::fiat).name = "Euro";
    for (const char* name : {"Lido", "Aave v3", "Uniswap v3"}) {
      Platform& platform = catalog.platforms.emplace_back().platform;
      platform.name = name;
      platform.chain = "Ethereum";
    }
  }

  EditContext context() const {
    return {.portfolio = portfolio.get(), .catalog = &catalog, .as_of = day("2026-11-22"), .source = "test"};
  }

  void apply(const Change& change) {
    history.push_back(portfolio);
    for (const AnyRowChange& row : change.rows) {
      if (const auto* edit = std::get_if<RowChange<Entry>>(&row)) {
        if (edit->before) {
          ASSERT_EQ(entries.at(edit->before->id), *edit->before) << "`before` is the whole row as stored";
          entries.erase(edit->before->id);
        }
        if (edit->after) entries.emplace(edit->after->id, *edit->after);
      }
    }
    portfolio = portfolio->with(change);
    EXPECT_EQ(difference(*portfolio->with(inverse(change)), *history.back()), "") << "what undo leads to";
  }

  /// Adds a holding that must be right.
  HoldingId add(const HoldingDraft& draft) {
    const auto made = add_holding(context(), draft);
    EXPECT_TRUE(made) << made.error().message();
    if (!made) return HoldingId(0);
    apply(made->change);
    return made->id;
  }
  EntryId record(const EntryDraft& draft) {
    const auto made = record_entry(context(), draft);
    EXPECT_TRUE(made) << made.error().message();
    if (!made) return EntryId(0);
    apply(made->change);
    return made->id;
  }
  void set_price(const std::string& symbol, const std::string& on, const std::string& price) {
    const auto change = set_prices(context(), {{{symbol, {}}, on, price, "", "typed"}}, all_entries());
    ASSERT_TRUE(change) << change.error().message();
    apply(*change);
  }

  std::vector<Entry> all_entries() const {
    std::vector<Entry> all;
    for (const auto& [id, entry] : entries) all.push_back(entry);
    return all;
  }
  std::vector<Entry> openings(HoldingId holding) const {
    std::vector<Entry> found;
    for (const auto& [id, entry] : entries)
      if (entry.holding == holding && entry.type == EntryType::opening) found.push_back(entry);
    return found;
  }
  const Holding& holding(HoldingId id) const { return *portfolio->holding(id); }
  AssetId asset(const std::string& symbol) const { return portfolio->assets_called(symbol).at(0)->id; }
  std::string symbol(AssetId id) const { return portfolio->asset(id)->symbol; }

  static HoldingDraft staking() {
    HoldingDraft draft;
    draft.kind = "staking";
    draft.asset = {"ETH", {}};
    draft.platform = "Lido";
    draft.quantity = "12.4";
    draft.since = "2025-01-01";
    draft.params = {{"apr", "0.029"}};
    return draft;
  }
  static HoldingDraft pool() {
    HoldingDraft draft;
    draft.kind = "liquidity_mining";
    draft.asset = {"ETH", {}};
    draft.platform = "Uniswap v3";
    draft.quantity = "2";
    draft.since = "2025-06-01";
    draft.params = {{"asset2", "USDC"}, {"quantity2", "6300"}, {"fee_apr", "0.18"}};
    return draft;
  }
  static EntryDraft reward(HoldingId holding, const std::string& at, const std::string& quantity) {
    EntryDraft draft;
    draft.holding = holding;
    draft.type = "reward";
    draft.at = at;
    draft.quantity = quantity;
    return draft;
  }

  Catalog catalog;
  Snapshot portfolio;
  std::map<EntryId, Entry> entries;
  std::vector<Snapshot> history;

 private:
  Asset& known_asset(const std::string& symbol, AssetKind kind) {
    Asset& made = catalog.assets.emplace_back().asset;
    made.symbol = made.name = symbol;
    made.kind = kind;
    return made;
  }
};

}  // namespace tidemill::test
