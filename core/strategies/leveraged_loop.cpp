#include "core/strategies/leveraged_loop.h"

#include "core/strategies/param_specs.h"

namespace tidemill {
namespace {

constexpr int most_rounds = 100;

ParamSpec rate_spec(const std::string& name, const std::string& label, const std::string& meaning, bool required) {
  return {.name = name,
          .label = label,
          .type = ParamType::rate,
          .unit = "% APR",
          .meaning = meaning,
          .min = Decimal::zero(),
          .max = Decimal::of(100),
          .preset = required ? "" : "0",
          .required = required};
}

KindDescriptor describe() {
  KindDescriptor descriptor{
      .id = "leveraged_loop",
      .label = "Leveraged loop",
      .short_label = "Loop",
      .asset_label = "Collateral",
      .quantity_label = "Own money put in",
      .meaning =
          "An asset is lent, some is borrowed against it and lent again, several times over: more income on the same "
          "money, borrow interest to pay, and a price at which it is liquidated."};
  auto ltv = share_param("ltv", "Loan to value", "Share of each deposit that is borrowed against it.");
  ltv.required = true;
  auto threshold = share_param("liquidation_threshold", "Liquidation threshold",
                               "Share of the collateral that counts against the debt; without it the health factor "
                               "is unknown.");
  auto& params = descriptor.params;
  params = {rate_spec("supply_apr", "Supply rate", "Interest a year on what is lent.", true),
            rate_spec("borrow_apr", "Borrow rate", "Interest a year on what is borrowed.", true),
            ltv,
            {.name = "rounds",
             .label = "Rounds",
             .type = ParamType::count,
             .meaning = "How many times something is borrowed.",
             .min = Decimal::one(),
             .max = Decimal::of(most_rounds),
             .required = true},
            threshold,
            {.name = "borrow_asset",
             .label = "Borrowed asset",
             .type = ParamType::asset,
             .meaning = "What is borrowed; by default the same asset, whose price then can't liquidate it.",
             .advanced = true},
            rate_spec("collateral_apr", "Yield of the collateral",
                      "What the collateral earns by itself, as staked ETH does.", false),
            {.name = "redeposit_last",
             .label = "Lend the last loan too",
             .type = ParamType::boolean,
             .meaning = "Whether what was borrowed last is lent again or kept.",
             .preset = "true",
             .advanced = true}};
  params[6].advanced = true;
  for (ParamSpec spec : incentive_params())
    if (spec.name == "incentive_apr" || spec.name == "incentive_asset") {
      spec.advanced = true;
      params.push_back(spec);
    }
  return descriptor;
}

/// One unit put in: Σ λ^i, exact where 18 places are enough for the powers.
LoopShape shape_of(const TermsView& terms) {
  LoopShape shape{.collateral = terms.holding().asset,
                  .borrowed = terms.asset("borrow_asset").value_or(terms.holding().asset)};
  const Decimal ltv = terms.decimal_or("ltv", Decimal::zero());
  const int rounds = terms.count("rounds").value_or(0);
  Decimal borrowed = Decimal::one();
  for (int i = 0; i < rounds; ++i) {
    borrowed = multiply(borrowed, ltv).value_or(Decimal::zero());
    shape.debt_per_unit += borrowed;
  }
  if (rounds > 0 && terms.text("redeposit_last") == "false") shape.idle_per_unit = borrowed;
  shape.collateral_per_unit = Decimal::one() + shape.debt_per_unit - shape.idle_per_unit;
  return shape;
}

class LeveragedLoopKind final : public StrategyKind {
 public:
  const KindDescriptor& descriptor() const override {
    static const KindDescriptor descriptor = describe();
    return descriptor;
  }

  Result<void> validate(const TermsView& terms) const override {
    const Decimal ltv = terms.decimal_or("ltv", Decimal::zero());
    if (ltv >= Decimal::one())
      return fail({ErrorCode::bad_input, "Loan to value", "a loop that borrows all of its collateral has no equity",
                   "choose a share below 1", "ltv"});
    const auto threshold = terms.decimal("liquidation_threshold");
    if (threshold && ltv >= *threshold)
      return fail({ErrorCode::bad_input, "Loan to value",
                   "is not below the liquidation threshold, so that the loop would be liquidated at once",
                   "choose a share below " + threshold->to_string(), "ltv"});
    return {};
  }

  std::vector<AccrualRule> rules(const TermsView& terms, std::optional<AssetId>) const override {
    const LoopShape shape = shape_of(terms);
    const auto on_collateral = [&](EntryType type, AssetId paid_in, const char* rate) {
      return AccrualRule{.type = type,
                         .paid_in = paid_in,
                         .basis = AccrualBasis::collateral,
                         .measured_in = shape.collateral,
                         .rate = terms.decimal_or(rate, Decimal::zero())};
    };
    std::vector<AccrualRule> rules{on_collateral(EntryType::interest, shape.collateral, "supply_apr")};
    if (terms.decimal_or("collateral_apr", Decimal::zero()).sign() > 0)
      rules.push_back(on_collateral(EntryType::reward, shape.collateral, "collateral_apr"));
    if (terms.decimal_or("incentive_apr", Decimal::zero()).sign() > 0) {
      rules.push_back(on_collateral(EntryType::incentive, terms.asset("incentive_asset").value_or(shape.collateral),
                                    "incentive_apr"));
      rules.back().emission = true;
    }
    if (terms.decimal_or("borrow_apr", Decimal::zero()).sign() > 0)
      rules.push_back({.type = EntryType::cost,
                       .cost_category = CostCategory::borrow_interest,
                       .paid_in = shape.borrowed,
                       .basis = AccrualBasis::debt,
                       .measured_in = shape.borrowed,
                       .rate = terms.decimal_or("borrow_apr", Decimal::zero())});
    return rules;
  }

  Position position(const TermsView& terms) const override { return {.loop = shape_of(terms)}; }

  Traits traits(const TermsView& terms) const override {
    return {.uses_contract = true, .leverage = shape_of(terms).collateral_per_unit};
  }
};

}  // namespace

const StrategyKind& leveraged_loop_kind() {
  static const LeveragedLoopKind kind;
  return kind;
}

}  // namespace tidemill
