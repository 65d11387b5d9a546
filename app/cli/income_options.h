#pragma once

#include "app/cli/command.h"
#include "core/engine/income_value.h"

namespace tidemill::cli {

/// --currency and --value, for every command that shows income.
Option currency_option();
Option value_option();

/// What they ask for; a word that can't be a currency is bad_input.
Result<IncomeValuation> valuation_of(const Invocation& invocation);

}  // namespace tidemill::cli
