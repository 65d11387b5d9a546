#pragma once

#include <string>
#include <vector>

#include "core/edits/price_edit.h"
#include "core/io/price_answers.h"
#include "core/model/catalog.h"
#include "core/model/portfolio.h"

namespace tidemill {

/// A service that gives prices to who asks, as far as it is known here; address and key can be others.
struct PriceService {
  std::string name;  ///< "CoinGecko"
  PriceShape shape;
  std::string address;
};
const std::vector<PriceService>& known_price_services();

/// An asset whose prices can be asked for.
struct AskableAsset {
  AssetId asset{0};
  std::string symbol;
  std::string id;            ///< as CoinGecko calls it: the fact "coingecko"; empty when nobody said
  std::optional<Date> last;  ///< day of the newest price in the currency asked for
};
/// What has prices of its own: no currencies, nothing derived. By symbol.
std::vector<AskableAsset> askable_assets(const Portfolio& portfolio, const Catalog& catalog, const Currency& currency);

/// The currency a service of this shape is asked for: the base currency, or US dollars where it knows no other.
Currency asked_currency(PriceShape shape, const Currency& base);

/// What came of one asset's question.
struct TakenPrices {
  std::vector<PriceDraft> drafts;  ///< days without a price so far
  std::size_t known = 0;           ///< days that have one already, which stays
  std::string trouble;  ///< why nothing was taken: another coin, a price that can't be; empty when all is well
  std::string note;     ///< what was left out
};
/// Looks at answers before anything is saved: refused whole when the service means another coin (its symbol, “W” for
/// wrapped aside) or a price
/// lies more than ten times away from the one the portfolio knows within 30 days. `source` is the service's host.
TakenPrices take_prices(const Portfolio& portfolio, const AskableAsset& asset, const Currency& currency,
                        const std::vector<PriceAnswer>& answers, const std::string& source);

}  // namespace tidemill
