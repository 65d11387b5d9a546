#pragma once

#include "app/cli/command.h"
#include "core/engine/income_table.h"

namespace tidemill::cli {

/// Income ungrouped: every record and every estimated day of the query, by day, then holding.
Answer income_items(const Portfolio& portfolio, const std::vector<HoldingIncome>& income, const PriceBook& prices,
                    const IncomeQuery& query);

/// Holdings that could not be worked out, and why: “Lent USDC: …”.
std::vector<std::string> income_problems(const Portfolio& portfolio, const std::vector<HoldingIncome>& income);
/// What a reader of an income table should know: what was left out and what could not be worked out.
std::vector<std::string> income_remarks(const Portfolio& portfolio, const std::vector<HoldingIncome>& income,
                                        std::int64_t unpriced);

}  // namespace tidemill::cli
