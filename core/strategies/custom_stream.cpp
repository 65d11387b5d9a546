#include "core/strategies/custom_stream.h"

namespace tidemill {
namespace {

KindDescriptor describe() {
  return {
      .id = "custom_stream",
      .label = "Custom stream",
      .short_label = "Stream",
      .asset_label = "What earns it",
      .quantity_label = "How many",
      .meaning = "A fixed amount each period from anything: rent of virtual land or NFTs, shared bandwidth, royalties.",
      .needs_platform = false,
      .params = {
          {.name = "amount",
           .label = "Amount",
           .type = ParamType::amount,
           .unit = "a period",
           .meaning = "What it pays each period, in the asset it is paid in.",
           .min = Decimal::zero(),
           .required = true},
          {.name = "every",
           .label = "Every",
           .type = ParamType::choice,
           .meaning = "The calendar period the amount is for; it can be claimed at its end.",
           .required = true,
           .choices = {{"day", "Day"}, {"week", "Week"}, {"month", "Month"}, {"quarter", "Quarter"}, {"year", "Year"}}},
          {.name = "payout_asset",
           .label = "Paid in",
           .type = ParamType::asset,
           .meaning = "The asset it is paid in; by default what earns it."},
          {.name = "until",
           .label = "Until",
           .type = ParamType::date,
           .meaning = "The first day it no longer pays.",
           .advanced = true,
           .event = "pays for the last time"}}};
}

class CustomStream final : public StrategyKind {
 public:
  const KindDescriptor& descriptor() const override {
    static const KindDescriptor descriptor = describe();
    return descriptor;
  }

  Result<void> validate(const TermsView& terms) const override {
    const auto until = terms.date("until");
    if (until && *until <= terms.holding().opened)
      return fail({ErrorCode::bad_input, "Until", "is not after the first day",
                   "choose a day after " + to_string(terms.holding().opened), "until"});
    return {};
  }

  std::vector<AccrualRule> rules(const TermsView& terms, std::optional<AssetId>) const override {
    const Period every = period_from(terms.text("every").value_or("")).value_or(Period::month);
    const auto until = terms.date("until");
    return {{.type = EntryType::other_income,
             .paid_in = terms.asset("payout_asset").value_or(terms.holding().asset),
             .basis = AccrualBasis::per_period,
             .measured_in = terms.holding().asset,
             .rate = terms.decimal_or("amount", Decimal::zero()),
             .period = every,
             .until = until,
             .payout = at_period_end(every, IncomeState::claimable, until)}};
  }

  Traits traits(const TermsView& terms) const override {
    // Whoever pays it runs it: a contract, unless the platform is a company.
    return {.uses_contract = terms.holding().platform.has_value()};
  }
};

}  // namespace

const StrategyKind& custom_stream_kind() {
  static const CustomStream kind;
  return kind;
}

}  // namespace tidemill
