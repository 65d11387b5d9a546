#include "core/strategies/lending.h"

#include "core/strategies/param_specs.h"

namespace tidemill {
namespace {

KindDescriptor describe() {
  KindDescriptor descriptor{
      .id = "lending",
      .label = "Lending",
      .short_label = "Lending",
      .asset_label = "Asset",
      .quantity_label = "Amount lent",
      .meaning = "Coins lent to a protocol's pool, an exchange or a lender, earning interest.",
      .params = {apr_param("Supply rate", "Interest a year as the platform states it, without compounding.")}};
  auto& params = descriptor.params;
  const auto incentives = incentive_params();
  params.push_back(incentives.front());
  params.push_back(compounding_param());
  params.push_back(share_param("utilisation", "Utilisation",
                               "Share of the pool that is borrowed; near 100 % lenders can't withdraw at once."));
  params.push_back(apy_param("Supply rate"));
  params.insert(params.end(), incentives.begin() + 1, incentives.end());
  params.push_back({.name = "term_end",
                    .label = "Fixed until",
                    .type = ParamType::date,
                    .meaning = "The day a fixed term ends and the money is back; it earns until the day before.",
                    .advanced = true});
  params.push_back({.name = "used_as_collateral",
                    .label = "Used as collateral",
                    .type = ParamType::boolean,
                    .meaning = "The loan secures a debt, so it can't be withdrawn freely.",
                    .preset = "false",
                    .advanced = true});
  return descriptor;
}

class Lending final : public StrategyKind {
 public:
  const KindDescriptor& descriptor() const override {
    static const KindDescriptor descriptor = describe();
    return descriptor;
  }

  Result<void> validate(const TermsView& terms) const override {
    const auto end = terms.date("term_end");
    if (end && *end <= terms.holding().opened)
      return fail({ErrorCode::bad_input, "Fixed until", "the term ends before the loan begins",
                   "choose a day after " + to_string(terms.holding().opened), "term_end"});
    return {};
  }

  std::vector<AccrualRule> rules(const TermsView& terms, std::optional<AssetId>) const override {
    std::vector<AccrualRule> rules;
    const AssetId asset = terms.holding().asset;
    const auto term_end = terms.date("term_end");
    if (const auto apr = terms.apr())
      rules.push_back({.type = EntryType::interest,
                       .paid_in = asset,
                       .basis = AccrualBasis::balance,
                       .measured_in = asset,
                       .rate = *apr,
                       .compounding = terms.compounding(),
                       .until = term_end});
    const Decimal incentive = terms.decimal_or("incentive_apr", Decimal::zero());
    if (!incentive.is_zero()) {
      const AssetId paid_in = terms.asset("incentive_asset").value_or(asset);
      auto until = terms.date("incentive_end");
      if (term_end && (!until || *term_end < *until)) until = term_end;
      rules.push_back({.type = EntryType::incentive,
                       .paid_in = paid_in,
                       .basis = paid_in == asset ? AccrualBasis::balance : AccrualBasis::balance_in,
                       .measured_in = asset,
                       .rate = incentive,
                       .until = until,
                       .yearly_decay = terms.decimal_or("incentive_decay", Decimal::zero()),
                       .decay_from = terms.in_force_since(),
                       .emission = true});
    }
    return rules;
  }

  Traits traits(const TermsView& terms) const override {
    return {.uses_contract = true,
            .locked_until = terms.date("term_end"),
            .incentives_end = terms.date("incentive_end"),
            .utilisation = terms.decimal("utilisation")};
  }
};

}  // namespace

const StrategyKind& lending_kind() {
  static const Lending kind;
  return kind;
}

}  // namespace tidemill
