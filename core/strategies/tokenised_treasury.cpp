#include "core/strategies/tokenised_treasury.h"

#include "core/strategies/param_specs.h"

namespace tidemill {
namespace {

KindDescriptor describe() {
  return {.id = "tokenised_treasury",
          .label = "Tokenised treasury",
          .short_label = "Treasury",
          .asset_label = "Token",
          .quantity_label = "Amount held",
          .meaning =
              "Government bonds or bills held as a token: what they yield, less the fund's fee, accrued daily and paid "
              "on the coupon dates.",
          .params = {{.name = "yield",
                      .label = "Yield",
                      .type = ParamType::rate,
                      .unit = "% a year",
                      .meaning = "What the fund's paper yields a year, before its fee.",
                      .min = Decimal::zero(),
                      .max = Decimal::of(100),
                      .required = true},
                     share_param("management_fee", "Management fee",
                                 "Share of the value that the fund keeps each year; it comes off the yield.", "0"),
                     {.name = "coupon",
                      .label = "Paid",
                      .type = ParamType::choice,
                      .meaning = "How often the income is paid: counted back from maturity, else on from the first "
                                 "day.",
                      .preset = "monthly",
                      .choices = {{"daily", "Daily"},
                                  {"monthly", "Monthly"},
                                  {"quarterly", "Quarterly"},
                                  {"semiannual", "Twice a year"}}},
                     {.name = "maturity",
                      .label = "Matures",
                      .type = ParamType::date,
                      .meaning = "The day the paper is paid back; it earns until the day before. Funds have none.",
                      .advanced = true,
                      .event = "matures",
                      .frees = true}}};
}

int months_between_coupons(const std::string& coupon) {
  if (coupon == "daily") return 0;
  if (coupon == "quarterly") return 3;
  return coupon == "semiannual" ? 6 : 1;
}

class TokenisedTreasury final : public StrategyKind {
 public:
  const KindDescriptor& descriptor() const override {
    static const KindDescriptor descriptor = describe();
    return descriptor;
  }

  Result<void> validate(const TermsView& terms) const override {
    if (terms.decimal_or("management_fee", Decimal::zero()) > terms.decimal_or("yield", Decimal::zero()))
      return fail({ErrorCode::bad_input, "Management fee", "is higher than the yield, so that nothing would be left",
                   "check both: 0.005 is 0.5 % a year", "management_fee"});
    const auto maturity = terms.date("maturity");
    if (maturity && *maturity <= terms.holding().opened)
      return fail({ErrorCode::bad_input, "Matures", "is not after the first day",
                   "choose a day after " + to_string(terms.holding().opened), "maturity"});
    return {};
  }

  std::vector<AccrualRule> rules(const TermsView& terms, std::optional<AssetId>) const override {
    const AssetId asset = terms.holding().asset;
    const auto maturity = terms.date("maturity");
    Payout coupons{.becomes = IncomeState::received, .anchor = maturity.value_or(terms.holding().opened)};
    coupons.months = months_between_coupons(terms.text("coupon").value_or("monthly"));
    coupons.last = maturity;
    return {{.type = EntryType::interest,
             .paid_in = asset,
             .basis = AccrualBasis::balance,
             .measured_in = asset,
             .rate = terms.decimal_or("yield", Decimal::zero()) - terms.decimal_or("management_fee", Decimal::zero()),
             .until = maturity,
             .payout = coupons}};
  }

  Traits traits(const TermsView& terms) const override {
    return {.uses_contract = true, .locked_until = terms.date("maturity")};
  }
};

}  // namespace

const StrategyKind& tokenised_treasury_kind() {
  static const TokenisedTreasury kind;
  return kind;
}

}  // namespace tidemill
