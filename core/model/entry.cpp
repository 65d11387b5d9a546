#include "core/model/entry.h"

#include "core/model/named_values.h"

namespace tidemill {

namespace {
constexpr NamedValues<EntryType, 13> entry_types({"opening", "deposit", "withdrawal", "transfer", "trade", "reward",
                                                  "interest", "fee_income", "incentive", "other_income", "slash",
                                                  "cost", "balance"});
static_assert(entry_types.name(EntryType::balance) == "balance");
constexpr NamedValues<CostCategory, 8> categories({"", "gas", "hosting", "commission", "borrow_interest",
                                                   "cover_premium", "depreciation", "other"});
static_assert(categories.name(CostCategory::other) == "other");
constexpr NamedValues<IncomeState, 3> states({"accrued", "claimable", "received"});
static_assert(states.name(IncomeState::received) == "received");
}  // namespace

std::string_view name_of(EntryType type) {
  return entry_types.name(type);
}

std::optional<EntryType> entry_type_from(std::string_view name) {
  return entry_types.value(name);
}

bool is_income(EntryType type) {
  switch (type) {
    case EntryType::reward:
    case EntryType::interest:
    case EntryType::fee_income:
    case EntryType::incentive:
    case EntryType::other_income:
    case EntryType::slash:
      return true;
    case EntryType::opening:
    case EntryType::deposit:
    case EntryType::withdrawal:
    case EntryType::transfer:
    case EntryType::trade:
    case EntryType::cost:
    case EntryType::balance:
      return false;
  }
  return false;
}

std::string_view name_of(CostCategory category) {
  return categories.name(category);
}

std::optional<CostCategory> cost_category_from(std::string_view name) {
  return categories.value(name);
}

std::string_view name_of(IncomeState state) {
  return states.name(state);
}

std::optional<IncomeState> income_state_from(std::string_view name) {
  return states.value(name);
}

}  // namespace tidemill
