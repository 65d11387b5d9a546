#include "core/formulas/cover_premium.h"

#include "core/calculators/calculators.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const double cover = values.number("cover");
  double price = values.number("price");
  if (values.has("last_price"))
    price = cover_base_price(price, values.number("last_price"), values.number("fall_per_day"), values.number("days"));
  const double premium = cover_premium(cover, price, values.number("period_days"));
  CalcResult result;
  result.add("premium", premium).add("price", price);
  if (values.has("capacity")) {
    const double capacity = values.number("capacity");
    if (cover > capacity) return wrong_input("cover", "it is more than the capacity");
    result.add("price_after", cover_bumped_price(price, values.number("bump"), cover, capacity));
  }
  if (values.has("failure_probability")) {
    const double loss = values.number("failure_probability") * cover * values.number("period_days") / 365;
    result.add("expected_loss", loss);
  }
  return result;
}

}  // namespace

const Calculator& cover_premium_calculator() {
  static const Calculator calculator{
      {"cover-premium",
       "Premium of a cover",
       "Risk",
       "What cover against the failure of a protocol costs, with a fixed price or one that rose with the last purchase "
       "and "
       "falls since.",
       {number_input("cover", "Cover", "The sum insured.").at_least(0).like("10000"),
        fraction_input("price", "Price", "A year, as a share of the cover; the target the price falls to.")
            .at_least(0)
            .at_most(10)
            .like("0.026"),
        number_input("period_days", "Period", "How long it covers.")
            .in("days")
            .above(0)
            .at_most(36'500)
            .by_default("365"),
        fraction_input("last_price", "Price after the last purchase", "When the price moves.")
            .at_least(0)
            .at_most(10)
            .optional(),
        number_input("days", "Days since", "Since the last purchase.")
            .in("days")
            .at_least(0)
            .at_most(36'500)
            .by_default("0"),
        fraction_input("fall_per_day", "Fall a day", "How fast the price falls to the target.")
            .at_least(0)
            .at_most(10)
            .by_default("0.02")
            .also("decay"),
        number_input("capacity", "Capacity", "Also gives the price after this purchase.").above(0).optional(),
        fraction_input("bump", "Rise", "For a purchase of the whole capacity.")
            .at_least(0)
            .at_most(10)
            .by_default("0.05"),
        fraction_input("failure_probability", "Chance of failure", "A year; also gives the expected loss it covers.")
            .at_least(0)
            .at_most(1)
            .optional()},
       {{"premium", "Premium", ""},
        {"price", "Price a year", "fraction"},
        {"price_after", "Price after this purchase", "fraction"},
        {"expected_loss", "Expected loss", ""}},
       "premium = cover·price·period_days/365; price = max(price, last_price − fall_per_day·days); price_after = price "
       "+ "
       "bump·cover/capacity",
       "NexusMutual/smart-contracts, StakingProducts.sol"},
      run};
  return calculator;
}

}  // namespace tidemill
