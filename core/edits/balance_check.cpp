#include "core/edits/balance_check.h"

#include <set>

#include "core/model/entry_balance.h"

namespace tidemill {
namespace {

/// Whether less can be there once this entry is recorded.
bool takes_out(const Entry& entry) {
  switch (entry.type) {
    case EntryType::withdrawal:
    case EntryType::slash:
    case EntryType::transfer:
    case EntryType::trade:
    case EntryType::balance:
      return true;
    default:
      return false;
  }
}

/// The holdings of which less may be there after the change.
std::set<HoldingId> lowered(const Change& change) {
  std::set<HoldingId> holdings;
  for (const AnyRowChange& row : change.rows) {
    const auto* edit = std::get_if<RowChange<Entry>>(&row);
    if (!edit) continue;
    if (!edit->before && edit->after && !takes_out(*edit->after)) continue;
    for (const auto* side : {&edit->before, &edit->after}) {
      if (!*side) continue;
      holdings.insert((*side)->holding);
      if ((*side)->counter_holding) holdings.insert(*(*side)->counter_holding);
    }
  }
  return holdings;
}

}  // namespace

Result<void> check_balances(const EditContext& context, const Change& change) try {
  const std::set<HoldingId> holdings = lowered(change);
  if (holdings.empty()) return {};
  const auto after = context.portfolio->with(change);
  for (const HoldingId id : holdings) {
    const Holding* holding = after->holding(id);
    const auto found = holding ? first_shortfall(*after, *holding) : std::nullopt;
    if (!found) continue;
    const Holding* before = context.portfolio->holding(id);
    const auto was = before ? first_shortfall(*context.portfolio, *before) : std::nullopt;
    if (was && was->asset == found->asset && was->day <= found->day && was->balance <= found->balance) continue;
    const Asset* asset = after->asset(found->asset);
    return fail({ErrorCode::bad_input, "quantity",
                 "it takes the balance of " + (asset ? asset->symbol : std::string("an asset")) + " in " +
                     quote(after->title(*holding)) + " to " + found->balance.to_string() + " on " +
                     to_string(found->day),
                 "correct the amount or the day, or record first what came in", "quantity"});
  }
  return {};
} catch (const DecimalOverflow&) {
  return fail({ErrorCode::overflow, "quantity", "the balance is larger than can be counted",
               "look for a typing mistake", "quantity"});
}

}  // namespace tidemill
