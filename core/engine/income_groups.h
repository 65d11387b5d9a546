#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/engine/income_table.h"

namespace tidemill {

/// The chain a holding counts under: its platform's, else, without a platform, its asset's; "" where neither says.
std::string chain_of_income(const Portfolio& portfolio, const Holding& holding);
/// The ticker; with the asset's number behind it when two share it; "" for an asset that is gone.
std::string asset_name(const Portfolio& portfolio, AssetId asset);
/// The title of a holding; with its number behind it when two share it.
std::string holding_name(const Portfolio& portfolio, const Holding& holding);
/// The name of the group that income of `holding` in `asset` belongs to, as in IncomeRow::keys; "" for periods and
/// entries, which depend on the single amount.
std::string group_name(const Portfolio& portfolio, const Holding& holding, AssetId asset, GroupKey key);

/// First and last day of a period as IncomeRow::keys writes it: "2026", "2026-Q4", "2026-11", "2026-11-22"; nothing for
/// any other text.
std::optional<std::pair<Date, Date>> days_of_period(std::string_view key);

}  // namespace tidemill
