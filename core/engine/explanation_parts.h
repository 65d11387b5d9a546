#pragma once

#include <string>

#include "core/engine/explanation.h"

namespace tidemill {

// What `explain` is made of, a file for each subject.

Result<Explanation> explain_portfolio_value(const Analysis& analysis);
Result<Explanation> explain_cost_basis(const Analysis& analysis);
Result<Explanation> explain_income_year(const Analysis& analysis);
/// `real` after dilution, otherwise before.
Result<Explanation> explain_yield(const Analysis& analysis, bool real);

Result<Explanation> explain_holding_value(const Analysis& analysis, const Holding& holding);
Result<Explanation> explain_holding_cost(const Analysis& analysis, const Holding& holding);
Result<Explanation> explain_holding_income_year(const Analysis& analysis, const Holding& holding);
Result<Explanation> explain_holding_yield(const Analysis& analysis, const Holding& holding, bool real);

Result<Explanation> explain_income(const Analysis& analysis, const NumberRef& number);
Result<Explanation> explain_item(const Analysis& analysis, const Holding& holding, std::size_t index);
Result<Explanation> explain_price(const Analysis& analysis, AssetId asset, Date day);

/// Of one kind of strategy, or of all when `kind` is empty.
Result<Explanation> explain_projected(const Analysis& analysis, const std::string& kind);
Result<Explanation> explain_holding_projected(const Analysis& analysis, const Holding& holding);
Result<Explanation> explain_income_at_risk(const Analysis& analysis);

Result<Explanation> explain_risk(const Analysis& analysis);
Result<Explanation> explain_holding_risk(const Analysis& analysis, const Holding& holding);
Result<Explanation> explain_factor_risk(const Analysis& analysis, const Holding& holding, const std::string& factor);

/// The answer when the analysis has no such number.
[[nodiscard]] tl::unexpected<Error> no_number(const std::string& what, const std::string& why);
/// Money, or unknown.
ExplainedFigure money(const std::optional<Decimal>& amount);
/// "ETH", or the id of an asset that is gone.
std::string symbol_of(const Analysis& analysis, AssetId asset);
/// Its title, or the id of a holding that is gone.
std::string title_of(const Analysis& analysis, HoldingId id);
/// "of that day, csv", "12 days old, typed", "its peg": where a price comes from, for a number of `day`.
std::string price_origin(const Analysis& analysis, AssetId asset, const DayPrice& price, Date day);
/// A line that opens the price of an asset on a day; unknown when there is none.
ExplainedLine price_line(const Analysis& analysis, AssetId asset, Date day);

}  // namespace tidemill
