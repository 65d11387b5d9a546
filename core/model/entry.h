#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/base/money.h"

namespace tidemill {

enum class EntryType {
  opening,
  deposit,
  withdrawal,
  transfer,  ///< to `counter_holding`
  trade,     ///< gives `quantity` of `asset`, takes `counter_quantity` of `counter_asset`
  reward,
  interest,
  fee_income,
  incentive,
  other_income,
  slash,    ///< negative income; the quantity is typed without a sign
  cost,     ///< gas, hosting, commission, borrow interest, cover premium
  balance,  ///< a snapshot: this much is there now
};

std::string_view name_of(EntryType type);
std::optional<EntryType> entry_type_from(std::string_view name);
/// reward, interest, fee_income, incentive, other_income and slash.
bool is_income(EntryType type);

/// What a cost was for; `none` for everything that is no cost.
enum class CostCategory {
  none,
  gas,
  hosting,
  commission,
  borrow_interest,
  cover_premium,
  depreciation,  ///< worked out from the price of hardware, never recorded
  other,
};

/// Empty for `none`.
std::string_view name_of(CostCategory category);
std::optional<CostCategory> cost_category_from(std::string_view name);

/// How far a payment has come. Estimates are accrued; what a person records is received unless they say otherwise.
enum class IncomeState { accrued, claimable, received };

std::string_view name_of(IncomeState state);
std::optional<IncomeState> income_state_from(std::string_view name);

/// The figures of something that happened, as kept in memory.
struct EntryFact {
  EntryId id{0};
  HoldingId holding{0};
  EntryType type = EntryType::reward;
  IncomeState state = IncomeState::received;
  std::optional<bool>
      retained;  ///< joins the balance; by default when it is the holding's asset and the terms compound
  Instant at{};
  AssetId asset{0};
  Decimal quantity;              ///< ≥ 0; the type says which way it goes
  std::optional<Decimal> value;  ///< in `currency`, frozen once known; unknown is empty
  Currency currency;
  std::optional<Date> covers_from;           ///< first day this payment is for; by default see DESIGN 3.3
  std::optional<HoldingId> counter_holding;  ///< transfer: where it went
  std::optional<AssetId> counter_asset;      ///< trade: what came in
  std::optional<Decimal> counter_quantity;
  CostCategory category = CostCategory::none;
  friend bool operator==(const EntryFact&, const EntryFact&) = default;
};

/// The whole row: the figures and what people wrote beside them.
struct Entry : EntryFact {
  std::string value_source;  ///< "typed", "price of the day", empty when there is no value
  std::string note;
  std::string source;       ///< "window", "command line", the name of an importer
  std::string external_id;  ///< the source's own identity of the row, for imports
  std::optional<BatchId> batch;
  friend bool operator==(const Entry&, const Entry&) = default;
};

}  // namespace tidemill
