#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/engine/income_value.h"

namespace tidemill {

/// A way to group income. Periods: day, month, quarter, year. Keys: strategy, asset, platform, chain, holding, entry.
enum class GroupKey { day, month, quarter, year, strategy, asset, platform, chain, holding, entry };

std::string_view name_of(GroupKey key);
std::optional<GroupKey> group_key_from(std::string_view name);

enum class StateFilter { recorded, estimated, all };
std::optional<StateFilter> state_filter_from(std::string_view name);

/// What is asked of the income: both days inclusive; no days means from the first item to the as-of date.
struct IncomeQuery {
  std::optional<Date> from = {};
  std::optional<Date> to = {};
  std::vector<GroupKey> by = {};
  StateFilter state = StateFilter::all;
  std::optional<HoldingId> holding = {};
  IncomeValuation valued = {};
};

/// One group. `keys` is parallel to the query's `by`: "2026-11", "staking", "ETH", …
struct IncomeRow {
  std::vector<std::string> keys;
  std::vector<std::int64_t> ids;  ///< parallel to keys: asset, platform, holding or entry id where there is one, else 0
  std::int64_t entries = 0;       ///< recorded entries in the group
  Decimal recorded;
  Decimal estimated;
  Decimal total;              ///< recorded + estimated
  Decimal costs;              ///< ≤ 0, not part of total
  std::int64_t unpriced = 0;  ///< days and entries left out because they have no value
};

/// Grouped income; the rows' fields sum to the totals, exactly.
struct IncomeTable {
  Currency currency;  ///< of every amount
  Date from{};
  Date to{};
  std::vector<GroupKey> by;
  std::vector<IncomeRow> rows;  ///< sorted by keys: periods by time, strategies in registry order, names by name
  Decimal recorded;
  Decimal estimated;
  Decimal total;
  Decimal costs;
  std::int64_t entries = 0;
  std::int64_t unpriced = 0;
};

/// Groups income, valued as the query asks. Sums are exact; an overflow of the total is an error.
Result<IncomeTable> group_income(const Portfolio& portfolio, const std::vector<HoldingIncome>& income,
                                 const PriceBook& prices, const IncomeQuery& query);

}  // namespace tidemill
