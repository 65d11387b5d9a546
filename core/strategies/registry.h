#pragma once

#include <span>
#include <string_view>

#include "core/strategies/strategy_kind.h"

namespace tidemill {

/// Every kind, in the order people see them.
std::span<const StrategyKind* const> strategy_kinds();
/// The kind with this id ("staking"), or nullptr.
const StrategyKind* strategy_kind(std::string_view id);
/// Every check on parameters: known names, each value in range, required ones given (one of each one_of group), then
/// the kind's own validate. The error's field names the parameter.
Result<void> validate_params(const StrategyKind& kind, const TermsView& terms);

}  // namespace tidemill
