#pragma once

#include "core/engine/price_book.h"
#include "core/risks/risk_factor.h"

namespace tidemill {

/// Whether something says what a token is meant to be worth, or ought to: stablecoins, receipts, treasuries, and
/// whatever has a peg or follows another asset.
bool is_pegged(const Asset& asset);

/// A token beside what it is meant to be worth, today and on the worst day with a price of the newest three years.
PegFigure peg_figure(const Portfolio& portfolio, const PriceBook& prices, const Asset& asset, Date as_of);

/// Where the price of an asset comes from and how old it is.
PriceFigure price_figure(const Portfolio& portfolio, const PriceBook& prices, const Asset& asset, Date as_of);

}  // namespace tidemill
