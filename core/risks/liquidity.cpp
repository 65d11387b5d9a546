#include <algorithm>
#include <cmath>

#include "core/risks/exposure.h"
#include "core/risks/factors.h"
#include "core/risks/reason_text.h"
#include "core/risks/registry.h"

namespace tidemill {
namespace {

// 12·ln(1 + days): a day 8, a week 25, three weeks 37, a quarter 54; held at 65.
double waiting_points(int days) {
  return std::min(65.0, 12 * std::log1p(std::max(0, days)));
}

/// How long until the money can be in hand, and who says so.
struct Wait {
  int days = 0;
  std::string text;
  std::string source;
};

// The waiting time of the platform, else of the asset's chain.
std::optional<Wait> published_wait(const RiskContext& context) {
  const auto read = [](const Facts& facts) -> std::optional<Wait> {
    const Fact* fact = known_fact(facts, "unbonding_days");
    const auto days = fact_number(facts, "unbonding_days");
    if (!fact || !days) return std::nullopt;
    const double whole = std::clamp(std::ceil(days->to_double()), 0.0, 36500.0);
    return Wait{static_cast<int>(whole), "Days to unlock", source_of(*fact)};
  };
  if (context.platform)
    if (const auto wait = read(context.platform->facts)) return wait;
  return context.asset ? read(context.asset->facts) : std::nullopt;
}

// What the terms say; staking without a waiting time in them takes the published one. Nothing: unknown.
std::optional<Wait> wait_of(const RiskContext& context) {
  const Traits& traits = context.traits;
  std::optional<Wait> wait;
  if (traits.lockup_days > 0 || !traits.validates)
    wait = Wait{traits.lockup_days, "Days to unlock",
                traits.lockup_days > 0 ? terms_source(context) : std::string(source::kind)};
  else
    wait = published_wait(context);
  if (traits.locked_until) {
    const int days = days_between(context.as_of, *traits.locked_until);
    if (days > 0 && (!wait || days > wait->days)) wait = {days, "Locked for", terms_source(context)};
  }
  return wait;
}

void add_waiting(const RiskContext& context, std::vector<RiskReason>& reasons) {
  const bool receipt = context.traits.has_receipt_token;
  const auto wait = wait_of(context);
  if (!wait && !receipt) reasons.push_back(unknown_reason("Days to unlock", 12));
  if (wait) {
    const double points = std::round(waiting_points(wait->days));
    reasons.push_back({wait->text, wait->days > 0 ? days_text(wait->days) : "none", points, wait->source});
    if (receipt && points > 0)
      reasons.push_back({"The receipt token can be sold meanwhile", {}, -0.6 * points, terms_source(context)});
  }
  if (receipt) reasons.push_back({"Selling the receipt may cost a discount", {}, 5, std::string(source::kind)});
}

void add_utilisation(const RiskContext& context, std::vector<RiskReason>& reasons) {
  if (!context.traits.utilisation) return;
  const double used = context.traits.utilisation->to_double();
  const double points = used >= 0.95 ? 28 : used >= 0.9 ? 18 : used >= 0.8 ? 9 : used >= 0.6 ? 3 : 0;
  reasons.push_back({"Share of the pool that is lent out", percent_text(used), points, terms_source(context)});
}

void add_asset_reason(const Asset* asset, std::vector<RiskReason>& reasons) {
  if (!asset) return;
  if (asset->kind == AssetKind::treasury)
    reasons.push_back(
        {asset->symbol + " is redeemed on business days, by approved holders", {}, 14, std::string(source::kind)});
  else if (asset->kind == AssetKind::lp_token || asset->kind == AssetKind::other)
    reasons.push_back({asset->symbol + " has few buyers", {}, 6, std::string(source::kind)});
}

class Liquidity final : public RiskFactor {
 public:
  std::string_view id() const override { return "liquidity"; }
  std::string_view label() const override { return "Liquidity"; }
  std::string_view narrow_label() const override { return "Liqui\u00addity"; }
  std::string_view meaning() const override {
    return "The money can't be had when it is needed: waiting times, fixed terms, pools that are lent out.";
  }
  double default_weight() const override { return 0.08; }

  FactorResult assess(const RiskContext& context) const override {
    const Exposure exposure = exposure_of(context);
    if (exposure.idle) return {std::string(id()), std::nullopt, {}, "Nothing locks it."};
    const std::string kind(source::kind);
    std::vector<RiskReason> reasons;
    add_waiting(context, reasons);
    add_utilisation(context, reasons);
    if (exposure.company)
      reasons.push_back({"A company can halt withdrawals", {}, 15, kind});
    else if (exposure.contract)
      reasons.push_back({"Leaving costs a transaction", {}, 4, kind});
    if (context.traits.pools_two_assets) reasons.push_back({"A pool is left in both assets", {}, 3, kind});
    if (context.traits.runs_hardware) reasons.push_back({"Hardware has to be sold or written off", {}, 8, kind});
    add_asset_reason(context.asset, reasons);
    return closed(id(), std::move(reasons));
  }
};

}  // namespace

const RiskFactor& liquidity_factor() {
  static const Liquidity factor;
  return factor;
}

}  // namespace tidemill
