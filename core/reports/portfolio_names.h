#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/engine/analysis.h"

namespace tidemill {

/// "Liquidity mining" for "liquidity_mining"; an unknown kind is its own label.
std::string kind_label(std::string_view kind);
/// "ETH · Lido"; "holding 7" when there is no such holding.
std::string holding_name(const Analysis& analysis, HoldingId id);
/// The kind of a holding; empty when there is no such holding.
std::string holding_kind(const Analysis& analysis, HoldingId id);
/// The ticker; empty when there is no such asset.
std::string asset_symbol(const Analysis& analysis, AssetId id);
/// Where a holding lives: the chain of its platform, without a platform that of its asset; may be empty.
std::string chain_of(const Analysis& analysis, const Holding& holding);
/// Whether it holds something on the as-of date: it was opened and is not closed.
bool is_open(const Analysis& analysis, const Holding& holding);
/// One line for each thing that could not be worked out: "ETH · Lido: has no price".
std::vector<std::string> problem_lines(const Analysis& analysis, const std::vector<Problem>& problems);

}  // namespace tidemill
