#include "app/cli/income_options.h"

namespace tidemill::cli {

Option currency_option() {
  return {"currency", "CODE", "of every amount, at the exchange rates of the days; default: the base currency"};
}

Option value_option() {
  return {"value",
          "WHEN",
          "receipt: what it was worth when it was earned (default); today: its quantity at the newest price",
          false,
          false,
          {"receipt", "today"}};
}

Result<IncomeValuation> valuation_of(const Invocation& invocation) {
  IncomeValuation valuation;
  if (invocation.has("value")) valuation.at = *valued_at_from(invocation.text("value"));
  if (!invocation.has("currency")) return valuation;
  const auto currency = Currency::parse(invocation.text("currency"));
  if (!currency) return fail(currency.error().at("--currency"));
  valuation.currency = *currency;
  return valuation;
}

}  // namespace tidemill::cli
