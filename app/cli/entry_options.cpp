#include "app/cli/entry_options.h"

namespace tidemill::cli {

std::vector<Option> entry_options() {
  return {
      {"holding", "ID", "the holding it belongs to"},
      {"type", "TYPE",
       "deposit, withdrawal, transfer, trade, reward, interest, fee_income, incentive, other_income, slash, cost or "
       "balance"},
      {"at", "TIME", "a date, or a time in UTC: 2026-10-30T12:00:00Z"},
      {"asset", "SYMBOL", "default: the holding’s asset; for costs the base currency, or what a loop has borrowed"},
      {"quantity", "NUMBER", "how much, never negative: the type says which way it goes"},
      {"value", "NUMBER", "what it was worth; default: from the price of that day"},
      {"currency", "CODE", "of the value; default: the base currency"},
      {"covers-from", "DATE", "the first day this payment is for"},
      {"retained", "true|false", "whether it joins the balance or leaves it"},
      {"state", "STATE", "accrued, claimable or received (default)"},
      {"category", "NAME", "of a cost: gas, hosting, commission, borrow_interest, cover_premium or other"},
      {"to-holding", "ID", "of a transfer: where it went"},
      {"to-asset", "SYMBOL", "of a trade: what came in"},
      {"to-quantity", "NUMBER", "of a trade: how much came in"},
      {"note", "TEXT", "anything worth knowing"},
  };
}

Result<void> fill_entry(EntryDraft& draft, const Invocation& invocation) {
  const auto take = [&](const char* option, std::string& field) {
    if (invocation.has(option)) field = invocation.text(option);
  };
  const auto take_holding = [&](const char* option, std::optional<HoldingId>& field) -> Result<void> {
    if (!invocation.has(option)) return {};
    TIDEMILL_TRY(id, invocation.id(option));
    field = HoldingId(id);
    return {};
  };
  const auto take_asset = [&](const char* option, AssetName& field) {
    if (invocation.has(option)) field = {invocation.text(option), {}};
  };
  TIDEMILL_CHECK(take_holding("holding", draft.holding));
  TIDEMILL_CHECK(take_holding("to-holding", draft.counter_holding));
  take_asset("asset", draft.asset);
  take_asset("to-asset", draft.counter_asset);
  take("type", draft.type);
  take("at", draft.at);
  take("quantity", draft.quantity);
  take("value", draft.value);
  take("currency", draft.currency);
  take("covers-from", draft.covers_from);
  take("retained", draft.retained);
  take("state", draft.state);
  take("category", draft.category);
  take("to-quantity", draft.counter_quantity);
  take("note", draft.note);
  return {};
}

}  // namespace tidemill::cli
