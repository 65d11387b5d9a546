#include "core/strategies/lending.h"

#include "core/formulas/lending_rate_curve.h"
#include "core/strategies/param_specs.h"

namespace tidemill {
namespace {

/// The curve that a pool's rate follows, in the terms its protocol publishes. Presets: Aave's curve for large
/// stablecoins.
std::vector<ParamSpec> curve_params() {
  ParamSpec model{.name = "rate_model",
                  .label = "Rate curve",
                  .type = ParamType::choice,
                  .meaning = "The protocol's curve, from which the rate follows by the utilisation.",
                  .required = true,
                  .one_of = "rate",
                  .advanced = true};
  for (const auto& [each, label] : {std::pair{RateModel::aave_v2, "Aave v2"},
                                    {RateModel::aave_v3, "Aave v3"},
                                    {RateModel::compound_jump, "Compound, jump rate"},
                                    {RateModel::comet, "Compound III (its supply curve)"}})
    model.choices.push_back({std::string(name_of(each)), label});
  const auto number = [](const char* name, const char* label, const char* meaning, const char* preset) {
    return ParamSpec{.name = name,
                     .label = label,
                     .type = ParamType::rate,
                     .unit = "% a year",
                     .meaning = meaning,
                     .min = Decimal::zero(),
                     .max = Decimal::of(1000),
                     .preset = preset,
                     .advanced = true};
  };
  ParamSpec kink = number("kink", "Kink", "Rate curve: the utilisation where it bends.", "0.9");
  kink.unit = "%";
  ParamSpec reserve = share_param("reserve_factor", "Reserve factor",
                                  "Rate curve: share of the borrow interest that the protocol keeps.", "0.1");
  reserve.advanced = true;
  return {model,
          number("base", "Base rate", "Rate curve: the borrow rate when nothing is borrowed.", "0"),
          number("slope", "Slope below the kink",
                 "Rate curve: Aave: the rise up to the kink; Compound: the rise per unit of utilisation.", "0.04"),
          number("slope2", "Slope above the kink",
                 "Rate curve: Aave: the rise from the kink to full use; Compound: the jump per unit of utilisation.",
                 "0.6"),
          kink,
          reserve};
}

/// What lenders earn by the curve at a utilisation. Worked out by the calculators' formulas in double; 15 places are
/// what double can vouch for.
std::optional<Decimal> curve_rate(const TermsView& terms) {
  const auto model = rate_model_from(terms.text("rate_model").value_or(""));
  const auto used = terms.decimal("utilisation");
  if (!model || !used) return std::nullopt;
  const auto number = [&](const char* name, const char* preset) {
    return terms.decimal_or(name, Decimal::literal(preset)).to_double();
  };
  const RateCurve curve{number("base", "0"), number("slope", "0.04"), number("slope2", "0.6"), number("kink", "0.9")};
  double rate = borrow_rate(*model, curve, used->to_double());
  if (*model != RateModel::comet) rate = supply_rate(rate, used->to_double(), number("reserve_factor", "0.1"));
  const auto exact = Decimal::from_double(rate);
  return exact ? std::optional(exact->rounded(15)) : std::nullopt;
}

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
  for (ParamSpec& spec : curve_params()) params.push_back(std::move(spec));
  params.push_back({.name = "term_end",
                    .label = "Fixed until",
                    .type = ParamType::date,
                    .meaning = "The day a fixed term ends and the money is back; it earns until the day before.",
                    .advanced = true,
                    .event = "fixed term ends",
                    .frees = true});
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
    if (terms.text("rate_model") && !terms.decimal("utilisation"))
      return fail({ErrorCode::bad_input, "Utilisation", "is missing, and the curve can't do without it",
                   "give the share of the pool that is borrowed, such as 0.8", "utilisation"});
    return {};
  }

  std::vector<AccrualRule> rules(const TermsView& terms, std::optional<AssetId>) const override {
    std::vector<AccrualRule> rules;
    const AssetId asset = terms.holding().asset;
    const auto term_end = terms.date("term_end");
    if (const auto apr = terms.text("rate_model") ? curve_rate(terms) : terms.apr())
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
                       .decay_from = terms.in_force_since({"incentive_apr", "incentive_decay"}),
                       .emission = true});
    }
    return rules;
  }

  Traits traits(const TermsView& terms) const override {
    return {.uses_contract = true,
            .locked_until = terms.date("term_end"),
            .incentives_end = terms.date("incentive_end"),
            .utilisation = terms.decimal("utilisation"),
            .secures_debt = terms.flag("used_as_collateral")};
  }
};

}  // namespace

const StrategyKind& lending_kind() {
  static const Lending kind;
  return kind;
}

}  // namespace tidemill
