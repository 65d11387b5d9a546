#include <fmt/format.h>

#include <algorithm>

#include "core/engine/explanation_parts.h"
#include "core/engine/holding_terms.h"
#include "core/engine/yearly_income.h"

namespace tidemill {
namespace {

using What = NumberRef::What;

bool is_open(const Analysis& analysis, HoldingId id) {
  const Holding* holding = analysis.portfolio->holding(id);
  return holding && holding->opened <= analysis.as_of && (!holding->closed || *holding->closed > analysis.as_of);
}

ExplainedFigure money(const std::optional<double>& amount) {
  return amount ? ExplainedFigure(MoneyFigure{*amount}) : ExplainedFigure();
}
ExplainedFigure percent(const std::optional<double>& fraction) {
  return fraction ? ExplainedFigure(PercentFigure{*fraction}) : ExplainedFigure();
}

/// Decimal for sums that must be exact, as the analysis makes them.
std::optional<Decimal> worth(const Analysis& analysis, const HoldingBalance& balance) {
  const auto price = analysis.prices->now(balance.asset);
  if (!price) return std::nullopt;
  const auto value = multiply(balance.quantity, price->price);
  return value ? std::optional(*value) : std::nullopt;
}

/// What a rate of these terms is applied to, in words.
std::string basis_words(const Analysis& analysis, const AccrualRule& rule) {
  std::string unit = symbol_of(analysis, rule.measured_in);
  switch (rule.basis) {
    case AccrualBasis::balance:
    case AccrualBasis::balance_in:
      return "the balance of " + unit;
    case AccrualBasis::pool_share:
      return "the pool's " + symbol_of(analysis, rule.paid_in);
    case AccrualBasis::pool_value:
      return "the pool's value";
    case AccrualBasis::fixed_amount:
      return fmt::format("{} {}", rule.amount.to_string(), unit);
    case AccrualBasis::per_period:
      return fmt::format("a fixed amount each {}", name_of(rule.period));
    case AccrualBasis::collateral:
      return "what is supplied";
    case AccrualBasis::debt:
      return "what is borrowed";
  }
  return unit;
}

}  // namespace

Result<Explanation> explain_portfolio_value(const Analysis& analysis) {
  Explanation made{"Worth today", MoneyFigure{analysis.value},
                   "what every open holding is worth, with capital that runs through several holdings counted once"};
  for (const HoldingValue& value : analysis.values) {
    if (!is_open(analysis, value.holding)) continue;
    ExplainedLine line{title_of(analysis, value.holding), money(value.own_value())};
    line.adds = true;
    line.opens = NumberRef{.what = What::holding_value, .holding = value.holding};
    if (value.wholly_below)
      line.note = "counted in the holding it comes from";
    else if (!value.counted_below.is_zero())
      line.note = "without what the holding it comes from counts";
    else if (!value.value)
      line.note = "left out: no price";
    made.lines.push_back(std::move(line));
  }
  if (analysis.unvalued > 0)
    made.notes.push_back(fmt::format("Without a price, and so left out: {}.", analysis.unvalued));
  return made;
}

Result<Explanation> explain_cost_basis(const Analysis& analysis) {
  Explanation made{"Put in", money(analysis.cost_basis),
                   "what went into every open holding less what was taken out, at the prices of those days"};
  for (const HoldingValue& value : analysis.values) {
    if (!is_open(analysis, value.holding)) continue;
    ExplainedLine line{title_of(analysis, value.holding), money(value.own_cost())};
    line.adds = true;
    line.opens = NumberRef{.what = What::holding_cost, .holding = value.holding};
    made.lines.push_back(std::move(line));
  }
  if (!analysis.cost_basis)
    made.notes.push_back("Unknown while a price of a day on which something went in is missing.");
  return made;
}

Result<Explanation> explain_income_year(const Analysis& analysis) {
  Explanation made{"Income a year", MoneyFigure{analysis.income_year},
                   "what every open holding earns in a year at today's balances, terms and prices"};
  for (const HoldingValue& value : analysis.values) {
    if (!is_open(analysis, value.holding)) continue;
    ExplainedLine line{title_of(analysis, value.holding), money(value.income_year)};
    line.adds = true;
    line.opens = NumberRef{.what = What::holding_income_year, .holding = value.holding};
    made.lines.push_back(std::move(line));
  }
  return made;
}

Result<Explanation> explain_yield(const Analysis& analysis, bool real) {
  Explanation made{real ? "Real yield" : "Yield", percent(real ? analysis.real_yield : analysis.apy),
                   real ? "each holding's (1 + yield) ÷ (1 + dilution) − 1, weighted by what it is worth"
                        : "each holding's effective yearly yield, weighted by what it is worth"};
  for (const HoldingValue& value : analysis.values) {
    if (!is_open(analysis, value.holding) || !value.apy) continue;
    ExplainedLine line{title_of(analysis, value.holding), percent(real ? value.real_yield : value.apy)};
    line.opens = NumberRef{.what = real ? What::holding_real_yield : What::holding_yield, .holding = value.holding};
    if (real && !value.real_yield) line.note = "left out: its dilution is not known";
    made.lines.push_back(std::move(line));
  }
  return made;
}

Result<Explanation> explain_holding_value(const Analysis& analysis, const Holding& holding) {
  const HoldingValue* value = analysis.value_of(holding.id);
  if (!value) return no_number("value", "the holding is not in the analysis");
  Explanation made{"Worth of " + analysis.portfolio->title(holding), money(value->own_value()),
                   "balance × today's price, added up"};
  for (const HoldingBalance& balance : value->balances) {
    made.lines.push_back(
        {balance.quantity.is_negative() ? "Owed" : "Balance", QuantityFigure{balance.quantity, balance.asset}});
    made.lines.push_back(price_line(analysis, balance.asset, analysis.as_of));
    made.lines.push_back({"Worth", money(worth(analysis, balance)), "balance × price, rounded half-even", true});
  }
  if (!value->counted_below.is_zero())
    made.lines.push_back({"Counted in the holding it comes from", money(std::optional(-value->counted_below)),
                          "so that capital counts once", true});
  if (value->wholly_below) made.notes.push_back("All of it is counted in the holding it comes from.");
  made.lines.push_back({"Put in", money(value->cost_basis), "at the prices of those days", false,
                        NumberRef{.what = What::holding_cost, .holding = holding.id}});
  if (value->holding_value)
    made.lines.push_back(
        {"Had the coins been kept", money(value->holding_value), "what was put in, at today's prices"});
  if (value->impermanent_loss)
    made.lines.push_back(
        {"Impermanent loss", PercentFigure{*value->impermanent_loss}, "worth ÷ worth of the kept coins − 1"});
  if (value->loop && value->loop->health_factor)
    made.lines.push_back(
        {"Health factor", PointsFigure{*value->loop->health_factor}, "collateral × liquidation threshold ÷ debt"});
  return made;
}

Result<Explanation> explain_holding_cost(const Analysis& analysis, const Holding& holding) {
  const HoldingIncome* income = analysis.income_of(holding.id);
  const HoldingValue* value = analysis.value_of(holding.id);
  if (!income || !value) return no_number("cost", "the holding is not in the analysis");
  Explanation made{"Put into " + analysis.portfolio->title(holding), money(value->own_cost()),
                   "openings and deposits less withdrawals, each at the price of its day"};
  for (const CapitalPut& put : income->capital) {
    made.lines.push_back({"Amount", QuantityFigure{put.quantity, put.asset}});
    made.lines.push_back({"Cost", money(put.cost), "at the prices of the days it went in", true});
  }
  if (!value->cost_below.is_zero())
    made.lines.push_back({"Counted in the holding it comes from", money(std::optional(-value->cost_below)), {}, true});
  return made;
}

Result<Explanation> explain_holding_income_year(const Analysis& analysis, const Holding& holding) {
  const HoldingValue* value = analysis.value_of(holding.id);
  const HoldingIncome* income = analysis.income_of(holding.id);
  if (!value || !income) return no_number("income a year", "the holding is not in the analysis");
  Explanation made{"Income a year of " + analysis.portfolio->title(holding), money(value->income_year),
                   "each stream: what it is a share of × rate × share kept × price"};
  const auto periods = terms_periods(*analysis.portfolio, holding);
  if (periods.empty()) return made;
  const TermsPeriod& terms = periods[period_on(periods, analysis.as_of)];
  const HoldingState state = state_now(*income, terms, *analysis.prices);
  for (const AccrualRule& rule : terms.rules) {
    if (rule.type == EntryType::cost) continue;
    const auto yearly = yearly_income(rule, state, *analysis.prices, analysis.as_of);
    ExplainedLine line{fmt::format("{} in {}", name_of(rule.type), symbol_of(analysis, rule.paid_in)), money(yearly)};
    std::replace(line.label.begin(), line.label.end(), '_', ' ');
    line.adds = true;
    line.note = "on " + basis_words(analysis, rule);
    made.lines.push_back(line);
    if (rule.basis != AccrualBasis::per_period)
      made.lines.push_back(
          {"  Rate", PercentFigure{rule.rate.to_double()}, fmt::format("a year, terms of {}", to_string(terms.from))});
    else
      made.lines.push_back({"  Amount", QuantityFigure{rule.rate, rule.paid_in},
                            fmt::format("a {}, terms of {}", name_of(rule.period), to_string(terms.from))});
    if (rule.keep != Decimal::one())
      made.lines.push_back({"  Kept", PercentFigure{rule.keep.to_double()},
                            rule.share_of_others ? "your commission on what others earn" : "after commission"});
    if (rule.emission) made.notes.push_back("Paid from emissions, which can end: " + line.label + ".");
    made.lines.push_back(price_line(analysis, rule.paid_in, analysis.as_of));
  }
  if (holding.closed && *holding.closed <= analysis.as_of)
    made.notes.push_back("The holding is closed and earns nothing.");
  return made;
}

Result<Explanation> explain_holding_yield(const Analysis& analysis, const Holding& holding, bool real) {
  const HoldingValue* value = analysis.value_of(holding.id);
  if (!value) return no_number("yield", "the holding is not in the analysis");
  Explanation made{(real ? "Real yield of " : "Yield of ") + analysis.portfolio->title(holding),
                   percent(real ? value->real_yield : value->apy),
                   real ? "(1 + yield) ÷ (1 + dilution) − 1" : "income a year ÷ worth, compounded as the terms say"};
  if (real) {
    made.lines.push_back(
        {"Yield", percent(value->apy), {}, false, NumberRef{.what = What::holding_yield, .holding = holding.id}});
    made.lines.push_back({"Dilution", value->dilution_known ? percent(value->dilution) : ExplainedFigure(),
                          value->dilution_known ? "new coins a year, of the assets held, by value" : "not known"});
    return made;
  }
  made.lines.push_back({"Income a year",
                        money(value->income_year),
                        {},
                        false,
                        NumberRef{.what = What::holding_income_year, .holding = holding.id}});
  made.lines.push_back(
      {"Worth", money(value->value), {}, false, NumberRef{.what = What::holding_value, .holding = holding.id}});
  made.lines.push_back({"Nominal rate", percent(value->apr), "income a year ÷ worth, before compounding"});
  return made;
}

}  // namespace tidemill
