#include "core/formulas/node_payback.h"

#include <cassert>
#include <cmath>

namespace tidemill {

NodeResult node_result(const NodeEconomics& node) {
  const double cash = node.revenue - node.opex;
  const double earned = cash - node.bond * node.bond_rate;
  NodeResult result;
  if (cash > 0) result.payback_years = node.capex / cash;
  double wear = 0;
  if (node.life) {
    assert(*node.life > 0);
    result.profit = earned * *node.life - node.capex;
    wear = node.capex / *node.life;
  }
  if (node.capex + node.bond > 0) result.net_return = (earned - wear) / (node.capex + node.bond);
  return result;
}

double node_present_value(const NodeEconomics& node, double life, double discount) {
  const double months = std::round(life * 12);
  const double monthly = (node.revenue - node.opex) / 12;
  const double log_month = std::log1p(discount) / 12;
  const double last = std::exp(-months * log_month);
  // Σ of the discount factors of months 1 … n.
  const double annuity = log_month == 0 ? months : -std::expm1(-months * log_month) / std::expm1(log_month);
  return monthly * annuity - node.capex - node.bond * (1 - last);
}

}  // namespace tidemill
