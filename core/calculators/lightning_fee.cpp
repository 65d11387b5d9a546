#include "core/formulas/lightning_fee.h"

#include "core/calculators/calculators.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const auto whole = [&](const char* name) { return static_cast<std::int64_t>(values.number(name)); };
  const std::int64_t amount = whole("amount");
  const std::int64_t fee = lightning_fee(amount, whole("base"), whole("ppm"));
  CalcResult result;
  result.add("fee", static_cast<double>(fee));
  result.add("fee_share",
             amount > 0 ? std::optional(static_cast<double>(fee) / static_cast<double>(amount)) : std::nullopt);
  if (const auto payments = values.maybe("payments_per_day")) {
    const double year = static_cast<double>(fee) * *payments * 365;
    result.add("income_year", year);
    if (const auto capacity = values.maybe("capacity")) result.add("return_year", year / *capacity);
  } else if (values.has("capacity")) {
    return wrong_input("payments_per_day", "is missing", "the return on the capacity needs it");
  }
  return result;
}

}  // namespace

const Calculator& lightning_fee_calculator() {
  static const Calculator calculator{
      {"lightning-fee",
       "Lightning routing fee",
       "Nodes",
       "What a Lightning node earns for passing on a payment, and in a year of them.",
       {whole_input("amount", "Amount", "Of the payment.").in("msat").at_least(0).at_most(2.1e12).like("100000000"),
        whole_input("base", "Base fee", "For every payment.").in("msat").at_least(0).at_most(1e12).by_default("1000"),
        whole_input("ppm", "Fee rate", "Millionths of the amount.").in("ppm").at_least(0).at_most(1e6).by_default("1"),
        number_input("payments_per_day", "Payments a day", "Of this amount.").at_least(0).at_most(1e9).optional(),
        number_input("capacity", "Capacity", "What is locked in channels.").in("msat").above(0).optional()},
       {{"fee", "Fee", "msat"},
        {"fee_share", "Share of the amount", "fraction"},
        {"income_year", "A year", "msat"},
        {"return_year", "Return on the capacity", "fraction"}},
       "fee = base + amount·ppm/1,000,000, rounded down",
       "BOLT 7, HTLC fees"},
      run};
  return calculator;
}

}  // namespace tidemill
