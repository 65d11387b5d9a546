#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "core/risks/factors.h"
#include "core/risks/reason_text.h"
#include "core/risks/registry.h"

namespace tidemill {
namespace {

constexpr double at_par = 0.002;  // trading moves a sound peg by a few tenths of a percent
constexpr int recent_days = 366;

std::string away(double gap) {
  return percent_text(std::abs(gap)) + (gap < 0 ? " below " : " above ");
}

/// 8 points for each percent below; what lies above it is a price to come down from.
double gap_points(const PegFigure& peg) {
  const double gap = *peg.gap;
  if (gap < -at_par) return std::min(60.0, -800 * gap);
  const bool grows = peg.asset->kind == AssetKind::receipt_token || peg.asset->kind == AssetKind::treasury;
  return gap > at_par && !grows ? std::min(10.0, 200 * gap) : 0;
}

RiskReason today_reason(const PegFigure& peg) {
  const std::string& symbol = peg.asset->symbol;
  if (peg.reference.empty()) {
    const bool fund = peg.asset->kind == AssetKind::treasury;
    return unknown_reason("What " + symbol + " is meant to be worth", fund ? 4 : 10);
  }
  if (!peg.gap || !peg.price_of)
    return {"Whether " + symbol + " trades at " + peg.reference, "unknown", 8,
            "no price of its own entered or fetched; it is taken to hold"};
  const bool near = std::abs(*peg.gap) <= at_par;
  return {
      symbol + (near ? " trades at what it is meant to be worth" : " trades away from what it is meant to be worth"),
      std::abs(*peg.gap) < 0.00005 ? "at " + peg.reference : away(*peg.gap) + peg.reference, gap_points(peg),
      "price of " + to_string(*peg.price_of)};
}

// Words that describe what stands behind a token, the most alarming first, since a text may name several.
struct Backing {
  std::string_view word;
  double points;
};
constexpr std::array<Backing, 18> backings{{{"algorithm", 30},
                                            {"unbacked", 30},
                                            {"synthetic", 16},
                                            {"delta", 16},
                                            {"futures", 16},
                                            {"derivative", 16},
                                            {"private credit", 14},
                                            {"loan", 12},
                                            {"over-collateral", 7},
                                            {"overcollateral", 7},
                                            {"crypto", 9},
                                            {"restaked", 9},
                                            {"staked", 4},
                                            {"treasur", 2},
                                            {"cash", 3},
                                            {"reserve", 4},
                                            {"fiat", 4},
                                            {"redeem", 4}}};

RiskReason backing_reason(const Asset& asset) {
  const std::string text = "What stands behind " + asset.symbol;
  const Fact* fact = known_fact(asset.facts, "backing");
  if (!fact) {
    // A fund says what it holds, a receipt is a claim on what was put in; a promise has to be explained.
    const double points = asset.kind == AssetKind::treasury ? 3 : asset.kind == AssetKind::receipt_token ? 5 : 10;
    return unknown_reason(text, points);
  }
  const auto found =
      std::ranges::find_if(backings, [&](const Backing& backing) { return mentions(fact->value, backing.word); });
  return {text, fact->value, found == backings.end() ? 8.0 : found->points, source_of(*fact)};
}

void add_history(const PegFigure& peg, Date as_of, std::vector<RiskReason>& reasons) {
  if (!peg.worst_gap || *peg.worst_gap > -2 * at_par) return;
  if (peg.gap && peg.price_of == peg.worst_on) return;  // it is today's, and counted
  const bool recent = days_between(peg.worst_on, as_of) <= recent_days;
  reasons.push_back({peg.asset->symbol + " has traded below it before",
                     to_string(peg.worst_on) + ", " + percent_text(-*peg.worst_gap) + " below",
                     std::min(20.0, -200 * *peg.worst_gap) * (recent ? 1.0 : 0.6),
                     "daily prices, " + to_string(peg.worst_on)});
}

void add_depegs(const RiskContext& context, std::vector<RiskReason>& reasons) {
  if (!context.platform) return;
  for (const Incident& incident : context.platform->incidents) {
    if (incident.date > context.as_of || !mentions(incident.text, "peg")) continue;
    const bool old = days_between(incident.date, context.as_of) > 1096;
    reasons.push_back({"Incident: " + incident.text, to_string(incident.date), old ? 3.0 : 6.0,
                       incident.source.empty() ? std::string(source::terms) : incident.source});
  }
}

class Peg final : public RiskFactor {
 public:
  std::string_view id() const override { return "peg"; }
  std::string_view label() const override { return "Peg"; }
  std::string_view meaning() const override {
    return "A stablecoin, a receipt or a fund's token is worth less than what it stands for.";
  }
  double default_weight() const override { return 0.08; }

  FactorResult assess(const RiskContext& context) const override {
    std::vector<RiskReason> reasons;
    for (const PegFigure& peg : context.pegs) {
      if (!peg.asset) continue;
      reasons.push_back(today_reason(peg));
      reasons.push_back(backing_reason(*peg.asset));
      add_history(peg, context.as_of, reasons);
    }
    if (reasons.empty()) return {std::string(id()), std::nullopt, {}, "Nothing in it is pegged to anything."};
    add_depegs(context, reasons);
    return closed(id(), std::move(reasons));
  }
};

}  // namespace

const RiskFactor& peg_factor() {
  static const Peg factor;
  return factor;
}

}  // namespace tidemill
