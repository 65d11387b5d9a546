#include "core/strategies/vote_lock.h"

#include "core/strategies/param_specs.h"

namespace tidemill {
namespace {

KindDescriptor describe() {
  return {.id = "vote_lock",
          .label = "Vote lock",
          .short_label = "Vote lock",
          .asset_label = "Token",
          .quantity_label = "Amount locked",
          .meaning =
              "Tokens locked for a time to take part in a protocol's votes: a share of its fees, and what others pay "
              "for the votes.",
          .params = {{.name = "fee_apr",
                      .label = "Fee rate",
                      .type = ParamType::rate,
                      .unit = "% APR",
                      .meaning = "The protocol's fees a year as a share of what is locked.",
                      .min = Decimal::zero(),
                      .max = Decimal::of(100),
                      .required = true},
                     {.name = "lock_end",
                      .label = "Locked until",
                      .type = ParamType::date,
                      .meaning = "The day the lock ends; it earns until the day before.",
                      .required = true,
                      .event = "lock ends",
                      .frees = true},
                     {.name = "bribe_apr",
                      .label = "Vote payments",
                      .type = ParamType::rate,
                      .unit = "% APR",
                      .meaning = "What others pay a year for the votes, as a share of what is locked.",
                      .min = Decimal::zero(),
                      .max = Decimal::of(100),
                      .preset = "0"},
                     {.name = "payout_asset",
                      .label = "Paid in",
                      .type = ParamType::asset,
                      .meaning = "The asset that fees and vote payments come in; by default the locked token.",
                      .advanced = true}}};
}

class VoteLock final : public StrategyKind {
 public:
  const KindDescriptor& descriptor() const override {
    static const KindDescriptor descriptor = describe();
    return descriptor;
  }

  Result<void> validate(const TermsView& terms) const override {
    const auto end = terms.date("lock_end");
    if (end && *end <= terms.holding().opened)
      return fail({ErrorCode::bad_input, "Locked until", "the lock ends before it begins",
                   "choose a day after " + to_string(terms.holding().opened), "lock_end"});
    return {};
  }

  std::vector<AccrualRule> rules(const TermsView& terms, std::optional<AssetId>) const override {
    const AssetId asset = terms.holding().asset;
    AccrualRule fees{.type = EntryType::fee_income,
                     .paid_in = terms.asset("payout_asset").value_or(asset),
                     .basis = AccrualBasis::balance,
                     .measured_in = asset,
                     .rate = terms.decimal_or("fee_apr", Decimal::zero()),
                     .until = terms.date("lock_end")};
    if (fees.paid_in != asset) fees.basis = AccrualBasis::balance_in;
    std::vector<AccrualRule> rules{fees};
    const Decimal bribes = terms.decimal_or("bribe_apr", Decimal::zero());
    if (!bribes.is_zero()) {
      AccrualRule paid = fees;
      paid.type = EntryType::incentive;
      paid.rate = bribes;
      paid.emission = true;
      rules.push_back(paid);
    }
    return rules;
  }

  Traits traits(const TermsView& terms) const override {
    return {.uses_contract = true, .locked_until = terms.date("lock_end")};
  }
};

}  // namespace

const StrategyKind& vote_lock_kind() {
  static const VoteLock kind;
  return kind;
}

}  // namespace tidemill
