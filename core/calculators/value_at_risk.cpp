#include "core/formulas/value_at_risk.h"

#include <cmath>

#include "core/calculators/calculators.h"

namespace tidemill {
namespace {

/// The whole matrix from one number for all pairs, or one for each pair in the order 1–2, 1–3, …, 2–3, ….
Result<std::vector<double>> correlation_matrix(const CalcValues& values, std::size_t n) {
  std::vector<double> matrix(n * n, 1);
  if (n == 1) return matrix;
  TIDEMILL_TRY(given, values.need_numbers("correlation"));
  const std::size_t pairs = n * (n - 1) / 2;
  if (given.size() != 1 && given.size() != pairs)
    return wrong_input("correlation", std::to_string(given.size()) + " values do not fit",
                       "give one for all pairs, or " + std::to_string(pairs) + " in the order 1–2, 1–3, …");
  std::size_t next = 0;
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = i + 1; j < n; ++j) {
      matrix[i * n + j] = matrix[j * n + i] = given.size() == 1 ? given.front() : given[next];
      ++next;
    }
  if (!is_correlation_matrix(matrix, n))
    return wrong_input("correlation", "no prices can move together like that",
                       "look for values that contradict each other");
  return matrix;
}

Result<CalcResult> run(const CalcValues& values) {
  const auto& weights = values.numbers("weights");
  const auto& volatilities = values.numbers("volatilities");
  const std::size_t n = weights.size();
  if (volatilities.size() != n) return wrong_input("volatilities", "give one for each weight");
  TIDEMILL_TRY(matrix, correlation_matrix(values, n));
  const auto split = split_risk(weights, volatilities, matrix);
  if (!split) return wrong_input("correlation", "the variance comes out negative");
  const double confidence = values.number("confidence");
  const auto degrees = values.maybe("degrees");
  const TailFactors tail = degrees ? student_tail(confidence, *degrees) : normal_tail(confidence);
  const double time = std::sqrt(values.number("horizon"));
  CalcResult result;
  result.add("volatility", split->deviation * time)
      .add("var", split->deviation * time * tail.var)
      .add("es", split->deviation * time * tail.es);
  std::vector<double> components;
  std::vector<double> shares;
  for (const double part : split->parts) {
    components.push_back(part * time * tail.var);
    shares.push_back(split->deviation > 0 ? part / split->deviation : 0);
  }
  result.add_numbered("component", components).add_numbered("share", shares);
  return result;
}

}  // namespace

const Calculator& value_at_risk_calculator() {
  static const Calculator calculator{
      {"value-at-risk",
       "Value at risk",
       "Risk",
       "How much a mix may lose with a given confidence, the mean loss beyond, and what each part adds. Growth is not "
       "in "
       "it.",
       {numbers_input("weights", "Weights", "Shares, or amounts of money, of each part.")
            .at_least(-1e15)
            .at_most(1e15)
            .like("0.5,0.5"),
        numbers_input("volatilities", "Volatilities", "Of each part, for one unit of the horizon.")
            .at_least(0)
            .at_most(1000)
            .like("0.02,0.03"),
        numbers_input("correlation", "Correlation", "One for all pairs, or one for each in the order 1–2, 1–3, …, 2–3.")
            .at_least(-1)
            .at_most(1)
            .optional()
            .like("0.4"),
        fraction_input("confidence", "Confidence", "Share of times the loss is no larger.")
            .at_least(0.5)
            .below(1)
            .by_default("0.95"),
        number_input("horizon", "Horizon", "In the time the volatilities are for; grows with its root.")
            .above(0)
            .at_most(1e6)
            .by_default("1"),
        number_input("degrees", "Degrees of freedom", "Heavier tails: Student's t, scaled to the same volatility.")
            .above(2)
            .at_most(1e6)
            .optional()},
       {{"volatility", "Standard deviation", ""},
        {"var", "Value at risk", ""},
        {"es", "Expected shortfall", ""},
        {"component", "Part of the value at risk", "", OutputShape::numbered},
        {"share", "Share of the risk", "fraction", OutputShape::numbered}},
       "σ = √(Σᵢⱼ wᵢσᵢ·ρᵢⱼ·wⱼσⱼ); var = z·σ·√horizon; es = σ·φ(z)/(1 − confidence)·√horizon; componentᵢ = "
       "z·wᵢ(Σw)ᵢ/σ·√horizon",
       "Hull, Options, Futures and Other Derivatives; McNeil, Frey and Embrechts, Quantitative Risk Management"},
      run};
  return calculator;
}

}  // namespace tidemill
