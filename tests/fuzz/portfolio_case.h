#pragma once

#include "core/edits/holding_edit.h"
#include "core/session.h"

namespace tidemill::fuzz {

/// A portfolio with one asset and one holding, to check rows against.
inline EditContext small_portfolio() {
  static const Portfolio portfolio = [] {
    Portfolio::Rows rows;
    Asset asset;
    asset.id = AssetId(1);
    asset.symbol = "ETH";
    rows.assets.push_back(asset);
    Holding holding;
    holding.id = HoldingId(1);
    holding.kind = "wallet";
    holding.asset = asset.id;
    holding.opened = make_date(2026, 1, 1);
    rows.holdings.push_back(holding);
    return Portfolio(rows);
  }();
  EditContext context;
  context.portfolio = &portfolio;
  context.catalog = &shipped_catalog();
  context.as_of = make_date(2026, 11, 22);
  return context;
}

}  // namespace tidemill::fuzz
