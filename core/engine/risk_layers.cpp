#include "core/engine/risk_layers.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace tidemill {
namespace {

std::string layer_name(const Portfolio& portfolio, HoldingId id) {
  const Holding* holding = portfolio.holding(id);
  return "“" + (holding ? portfolio.title(*holding) : std::string("?")) + "”";
}

}  // namespace

std::vector<std::optional<std::size_t>> rows_beneath(const Portfolio& portfolio, const std::vector<HoldingRisk>& rows) {
  std::map<HoldingId, std::size_t> row_of;
  for (std::size_t i = 0; i < rows.size(); ++i) row_of.emplace(rows[i].holding, i);
  std::vector<std::optional<std::size_t>> beneath(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::set<HoldingId> seen{rows[i].holding};
    for (const Holding* at = portfolio.holding(rows[i].holding); at && at->funded_by;) {
      if (!seen.insert(*at->funded_by).second) break;
      if (const auto found = row_of.find(*at->funded_by); found != row_of.end()) {
        beneath[i] = found->second;
        break;
      }
      at = portfolio.holding(*at->funded_by);  // closed or empty: what is beneath it counts
    }
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::set<std::size_t> path{i};
    for (std::size_t at = i; beneath[at]; at = *beneath[at])
      if (!path.insert(*beneath[at]).second) {
        beneath[at].reset();
        break;
      }
  }
  return beneath;
}

std::vector<std::size_t> from_the_ground_up(const std::vector<std::optional<std::size_t>>& beneath) {
  std::vector<std::size_t> order;
  std::vector<bool> placed(beneath.size(), false);
  for (std::size_t i = 0; i < beneath.size(); ++i) {
    std::vector<std::size_t> chain;
    for (std::optional<std::size_t> at = i; at && !placed[*at]; at = beneath[*at]) {
      placed[*at] = true;
      chain.push_back(*at);
    }
    order.insert(order.end(), chain.rbegin(), chain.rend());
  }
  return order;
}

void inherit_factors(HoldingRisk& upper, const HoldingRisk& lower, const Portfolio& portfolio, Date as_of) {
  for (std::size_t i = 0; i < upper.factors.size() && i < lower.factors.size(); ++i) {
    FactorResult& factor = upper.factors[i];
    const auto below = lower.factors[i].risk;
    if (!below || (factor.risk && *factor.risk >= *below)) continue;
    // The layer in which the risk arises, which may lie deeper than the next one.
    const HoldingId from = lower.own[i].from.value_or(lower.holding);
    upper.own[i].from = from;
    if (!factor.risk) factor.note.clear();  // it said why the factor does not apply
    factor.reasons.push_back({"It stands on " + layer_name(portfolio, from), fmt::format("{:.0f} of 100 there", *below),
                              *below - factor.risk.value_or(0), "the holding beneath it, " + to_string(as_of)});
    factor.risk = below;
  }
}

void inherit_score(HoldingRisk& upper, const HoldingRisk& lower, double alone, const Portfolio& portfolio) {
  if (alone < upper.score) {
    upper.gates.push_back(
        fmt::format("What it stands on can't make it safer: the score is held at the {:.0f} it has by itself.", alone));
    upper.score = alone;
  }
  const std::string name = layer_name(portfolio, lower.holding);
  if (lower.score < upper.score) {
    upper.gates.push_back(
        fmt::format("It stands on {} with a score of {:.0f}: its own is held there.", name, lower.score));
    upper.score = lower.score;
  }
  upper.grade = std::max(upper.grade, grade_of(upper.score));
  if (lower.grade > upper.grade) {
    upper.gates.push_back(fmt::format("It stands on {}, whose grade is {}: its own is held there.", name, lower.grade));
    upper.grade = lower.grade;
  }
}

}  // namespace tidemill
