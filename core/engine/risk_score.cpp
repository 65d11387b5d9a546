#include "core/engine/risk_score.h"

#include <algorithm>
#include <cmath>

#include "core/engine/risk_context.h"
#include "core/engine/risk_gates.h"
#include "core/engine/risk_layers.h"
#include "core/risks/registry.h"

namespace tidemill {
namespace {

/// A holding as the portfolio's averages see it.
struct Weighted {
  HoldingRisk risk;
  double value = 0;   ///< base currency; 0 when unknown
  double income = 0;  ///< a year
};

bool has_something(const HoldingValue& value) {
  return std::ranges::any_of(value.balances, [](const HoldingBalance& balance) { return balance.quantity.sign() > 0; });
}

const HoldingIncome* income_of(const std::vector<HoldingIncome>& income, HoldingId id) {
  const auto found = std::ranges::lower_bound(income, id, {}, &HoldingIncome::holding);
  return found == income.end() || found->holding != id ? nullptr : &*found;
}

bool is_open(const Holding& holding, Date day) {
  return holding.opened <= day && (!holding.closed || *holding.closed > day);
}

/// Σ weight·figure / Σ weight; nothing when nothing has weight.
template <class Rows, class Weight, class Figure>
std::optional<double> weighted_mean(const Rows& rows, Weight&& weight, Figure&& figure) {
  double total = 0, sum = 0;
  for (const auto& row : rows) {
    const std::optional<double> each = figure(row);
    const double w = weight(row);
    if (!each || !(w > 0)) continue;
    total += w;
    sum += w * *each;
  }
  if (!(total > 0)) return std::nullopt;
  return sum / total;
}

double score_of(const std::vector<FactorResult>& results, const std::vector<double>& weights) {
  double total = 0, risk = 0;
  for (std::size_t i = 0; i < results.size(); ++i) {
    if (!results[i].risk) continue;
    total += weights[i];
    risk += weights[i] * *results[i].risk;
  }
  return total > 0 ? 100 - risk / total : 0;
}

/// The weights people set, or the defaults when they set everything that applies to nothing.
std::vector<double> weights_of(const Portfolio& portfolio) {
  std::vector<double> weights;
  for (const RiskFactor* factor : risk_factors()) weights.push_back(factor_weight(portfolio, *factor));
  return weights;
}

HoldingRisk own_risk(const RiskContext& context) {
  HoldingRisk risk;
  risk.holding = context.holding->id;
  for (const RiskFactor* factor : risk_factors()) {
    risk.factors.push_back(factor->assess(context));
    risk.own.push_back({risk.factors.back().risk, std::nullopt});
  }
  return risk;
}

double score_of(const HoldingRisk& risk, std::vector<double> weights) {
  double applied = 0;
  for (std::size_t i = 0; i < weights.size(); ++i)
    if (risk.factors[i].risk) applied += weights[i];
  if (!(applied > 0)) std::ranges::transform(risk_factors(), weights.begin(), &RiskFactor::default_weight);
  return score_of(risk.factors, weights);
}

/// Factors, scores and grades of all, each after what it stands on.
std::vector<HoldingRisk> assess(const Portfolio& portfolio, const std::vector<RiskContext>& contexts, Date as_of) {
  std::vector<HoldingRisk> risks;
  for (const RiskContext& context : contexts) risks.push_back(own_risk(context));
  const std::vector<double> weights = weights_of(portfolio);
  const auto beneath = rows_beneath(portfolio, risks);
  for (const std::size_t i : from_the_ground_up(beneath)) {
    HoldingRisk& risk = risks[i];
    const double alone = score_of(risk, weights);
    const HoldingRisk* lower = beneath[i] ? &risks[*beneath[i]] : nullptr;
    if (lower) inherit_factors(risk, *lower, portfolio, as_of);
    risk.score = lower ? score_of(risk, weights) : alone;
    risk.grade = grade_of(risk.score);
    apply_gates(risk, portfolio, contexts[i]);
    if (lower) inherit_score(risk, *lower, alone, portfolio);
  }
  return risks;
}

/// The mean of the value-weighted and the income-weighted score; only the former where nothing earns; a plain mean
/// where no value is known.
std::optional<double> portfolio_score(const std::vector<Weighted>& rows) {
  const auto score = [](const Weighted& row) { return std::optional(row.risk.score); };
  const auto by_value = weighted_mean(
      rows, [](const Weighted& row) { return row.value; }, score);
  const auto by_income = weighted_mean(
      rows, [](const Weighted& row) { return row.income; }, score);
  if (by_value && by_income) return (*by_value + *by_income) / 2;
  if (by_value) return by_value;
  if (by_income) return by_income;
  return weighted_mean(
      rows, [](const Weighted&) { return 1.0; }, score);
}

std::vector<FactorAverage> factor_averages(const std::vector<Weighted>& rows) {
  std::vector<FactorAverage> averages;
  const auto factors = risk_factors();
  for (std::size_t i = 0; i < factors.size(); ++i) {
    const auto risk = [i](const Weighted& row) { return row.risk.factors[i].risk; };
    auto mean = weighted_mean(
        rows, [](const Weighted& row) { return row.income; }, risk);
    if (!mean)
      mean = weighted_mean(
          rows, [](const Weighted& row) { return row.value; }, risk);
    if (!mean)
      mean = weighted_mean(
          rows, [](const Weighted&) { return 1.0; }, risk);
    averages.push_back({std::string(factors[i]->id()), std::string(factors[i]->label()), mean});
  }
  return averages;
}

}  // namespace

char grade_of(double score) {
  if (score >= 80) return 'A';
  if (score >= 65) return 'B';
  if (score >= 50) return 'C';
  if (score >= 35) return 'D';
  return 'E';
}

int shown_score(double score) {
  return static_cast<int>(std::floor(score));
}

double factor_weight(const Portfolio& portfolio, const RiskFactor& factor) {
  const auto text = portfolio.setting("risk.weight." + std::string(factor.id()));
  if (!text) return factor.default_weight();
  const auto number = Decimal::parse(*text);
  return number && !number->is_negative() ? number->to_double() : factor.default_weight();
}

RiskReview review_risk(const Portfolio& portfolio, const PriceBook& prices, const std::vector<HoldingIncome>& income,
                       const std::vector<HoldingValue>& values, Date as_of) {
  RiskReview review;
  RiskContexts makes(portfolio, prices, as_of);
  std::vector<RiskContext> contexts;
  std::vector<Weighted> rows;
  std::vector<const HoldingValue*> reviewed;
  for (const HoldingValue& value : values) {
    const Holding* holding = portfolio.holding(value.holding);
    if (!holding || !is_open(*holding, as_of) || !has_something(value)) continue;
    const HoldingIncome* so_far = income_of(income, value.holding);
    if (!so_far) continue;
    contexts.push_back(makes.context(*holding, *so_far, value));
    reviewed.push_back(&value);
  }
  std::vector<HoldingRisk> risks = assess(portfolio, contexts, as_of);
  for (std::size_t i = 0; i < risks.size(); ++i)
    rows.push_back({std::move(risks[i]), contexts[i].value.value_or(0), std::max(0.0, contexts[i].income_year)});
  review.score = portfolio_score(rows);
  if (review.score) review.grade = grade_of(*review.score);
  review.factors = factor_averages(rows);
  std::vector<HeldMoney> held;
  for (std::size_t i = 0; i < contexts.size(); ++i) held.push_back({&contexts[i], reviewed[i]});
  review.concentration = concentrations(portfolio, prices, held);
  review.dependencies = review_dependencies(portfolio, held);
  review.regulation = review_regulation(portfolio, held, as_of);
  for (Weighted& row : rows) review.holdings.push_back(std::move(row.risk));
  return review;
}

}  // namespace tidemill
