#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/engine/concentration_by.h"
#include "core/engine/dependencies.h"
#include "core/engine/regulation_review.h"
#include "core/engine/valuation.h"
#include "core/risks/risk_factor.h"

namespace tidemill {

/// A letter for a score: A ≥ 80, B ≥ 65, C ≥ 50, D ≥ 35, E below.
char grade_of(double score);
/// The whole number people see: rounded down, so that “B 80” is never shown where 79.6 missed the A.
int shown_score(double score);

/// A factor of a holding before it inherits anything, and the holding beneath whose risk it took over.
struct OwnRisk {
  std::optional<double> risk = {};
  std::optional<HoldingId> from = {};
};

/// A holding stands on the one that funds it: none of its factors, its score or its grade is better than what is
/// beneath it.
struct HoldingRisk {
  HoldingId holding{0};
  double score = 0;  ///< 100 − weighted risk, or what it is held at; 100 best
  char grade = 'E';
  std::vector<FactorResult> factors;  ///< in registry order, all of them; risk empty where one does not apply
  std::vector<std::string> gates;     ///< what capped the grade or the score, in words
  std::vector<OwnRisk> own = {};      ///< in registry order: what each factor is without the layers beneath
};

/// The weight of a factor in a portfolio: setting "risk.weight.<factor>", else its default.
double factor_weight(const Portfolio& portfolio, const RiskFactor& factor);

struct FactorAverage {
  std::string factor;
  std::string label;
  std::optional<double> risk;  ///< weighted by income; by value where nothing earns
};

struct RiskReview {
  std::optional<double> score;  ///< value- and income-weighted; nothing for an empty portfolio
  std::optional<char> grade;
  std::vector<HoldingRisk> holdings;
  std::vector<FactorAverage> factors;
  std::vector<Concentration> concentration;
  DependencyReview dependencies;
  RegulationReview regulation;
};

/// Scores every open holding that has something in it.
RiskReview review_risk(const Portfolio& portfolio, const PriceBook& prices, const std::vector<HoldingIncome>& income,
                       const std::vector<HoldingValue>& values, Date as_of);

}  // namespace tidemill
