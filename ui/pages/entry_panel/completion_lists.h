#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/edits/holding_edit.h"
#include "core/model/catalog.h"
#include "core/model/portfolio.h"
#include "ui/controls/completer_edit.h"

namespace tidemill::ui {

/// Every asset that can be named: those of the portfolio first, then those the catalogue knows. Two of one ticker are
/// told apart by their number ("#12").
std::vector<Completion> asset_completions(const Portfolio& portfolio, const Catalog& catalog);

/// Every platform that is known, those used for `kind` first.
std::vector<Completion> platform_completions(const Portfolio& portfolio, const Catalog& catalog,
                                             const std::string& kind);

/// Days until coins are back, as a fact of the platform or else of the asset (by name as typed); nothing when nobody
/// said.
std::optional<std::string> known_unbonding_days(const EditContext& context, const std::string& platform,
                                                const std::string& asset);

}  // namespace tidemill::ui
