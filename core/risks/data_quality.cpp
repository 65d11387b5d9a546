#include <fmt/format.h>

#include <algorithm>

#include "core/risks/factors.h"
#include "core/risks/reason_text.h"
#include "core/risks/registry.h"

namespace tidemill {
namespace {

constexpr int stuck_entries = 5;  // as many equal prices in a row …
constexpr int stuck_days = 10;    // … over so many days: a market doesn't do that

double age_points(int days) {
  return days <= 3 ? 0 : days <= 14 ? 5 : days <= 45 ? 12 : days <= 183 ? 22 : 30;
}

bool may_stand_still(const Asset& asset) {
  return asset.kind == AssetKind::stablecoin || asset.kind == AssetKind::fiat || asset.kind == AssetKind::treasury;
}

void add_price(const PriceFigure& price, Date as_of, std::vector<RiskReason>& reasons) {
  const std::string& symbol = price.asset->symbol;
  using Origin = PriceFigure::Origin;
  if (price.origin == Origin::base) {
    reasons.push_back({"Everything is counted in " + symbol, {}, 0, "your settings"});
    return;
  }
  if (price.origin == Origin::peg) {
    reasons.push_back(
        {"No price of " + symbol + " entered; its peg stands for it", {}, 6, "no price entered or fetched"});
    return;
  }
  if (!price.of) {
    reasons.push_back(
        {"No price of " + symbol, "missing, and a price of 0 counts as missing", 40, "no price entered or fetched"});
    return;
  }
  const int age = std::max(0, days_between(*price.of, as_of));
  const std::string from = "price of " + to_string(*price.of);
  reasons.push_back({"Age of the price of " + symbol, age == 0 ? "of the day" : days_text(age), age_points(age), from});
  if (price.origin == Origin::derived)
    reasons.push_back({"The price of " + symbol + " is a fixed ratio, not seen in a market", {}, 4, from});
  const bool stuck = price.unchanged_entries >= stuck_entries && price.unchanged_days >= stuck_days;
  if (stuck && !may_stand_still(*price.asset))
    reasons.push_back({"The price of " + symbol + " has stood still",
                       fmt::format("{} entries over {}", price.unchanged_entries, days_text(price.unchanged_days)), 18,
                       from});
}

// A rate is a figure of the day it was typed, until a new one or a payment confirms it.
void add_rate(const RateEvidence& evidence, Date as_of, std::vector<RiskReason>& reasons) {
  const bool recorded = evidence.recorded && *evidence.recorded > evidence.stated;
  const Date confirmed = recorded ? *evidence.recorded : evidence.stated;
  const int age = std::max(0, days_between(confirmed, as_of));
  const double points = age <= 92 ? 0 : age <= 183 ? 8 : age <= 366 ? 16 : 24;
  reasons.push_back({"Rate neither changed nor confirmed by a record for", days_text(age), points,
                     (recorded ? "your record of " : "your terms of ") + to_string(confirmed)});
}

void add_records(const RateEvidence& evidence, Date opened, Date as_of, std::vector<RiskReason>& reasons) {
  if (!evidence.recorded) {
    const int open = std::max(0, days_between(opened, as_of));
    const double points = open <= 31 ? 2 : open <= 183 ? 8 : open <= 366 ? 14 : 18;
    reasons.push_back({"Nothing recorded: its income is an estimate", "for " + days_text(open), points,
                       "your records up to " + to_string(as_of)});
    return;
  }
  if (!evidence.realised) return;
  const double share = *evidence.realised;
  const double points = share < 0.95 ? std::min(25.0, 50 * (1 - share)) : share > 1.25 ? 5 : 0;
  reasons.push_back({"Recorded income beside what the rate promises", percent_text(share), points,
                     "your records up to " + to_string(*evidence.recorded)});
}

class DataQuality final : public RiskFactor {
 public:
  std::string_view id() const override { return "data_quality"; }
  std::string_view label() const override { return "Data quality"; }
  std::string_view meaning() const override {
    return "The figures shown here rest on prices and rates that are old, missing or never confirmed.";
  }
  double default_weight() const override { return 0.03; }

  FactorResult assess(const RiskContext& context) const override {
    std::vector<RiskReason> reasons;
    for (const PriceFigure& price : context.prices)
      if (price.asset) add_price(price, context.as_of, reasons);
    if (context.evidence) {
      add_rate(*context.evidence, context.as_of, reasons);
      const Date opened = context.holding ? context.holding->opened : context.evidence->stated;
      add_records(*context.evidence, opened, context.as_of, reasons);
    }
    if (reasons.empty()) return {std::string(id()), std::nullopt, {}, "There is no price or rate to rest on."};
    return closed(id(), std::move(reasons));
  }
};

}  // namespace

const RiskFactor& data_quality_factor() {
  static const DataQuality factor;
  return factor;
}

}  // namespace tidemill
