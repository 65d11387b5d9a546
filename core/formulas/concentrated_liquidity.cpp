#include "core/formulas/concentrated_liquidity.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace tidemill {
namespace {

/// √price, held inside the range.
double root_inside(PriceRange range, double price) {
  assert(range.lower > 0 && range.lower < range.upper && price > 0);
  return std::sqrt(std::clamp(price, range.lower, range.upper));
}

/// √a − √b without losing digits when both are close.
double root_difference(double a, double b) {
  return (a - b) / (std::sqrt(a) + std::sqrt(b));
}

}  // namespace

TokenPair concentrated_amounts(double liquidity, PriceRange range, double price) {
  const double root = root_inside(range, price);
  const double inside = std::clamp(price, range.lower, range.upper);
  return {liquidity * root_difference(range.upper, inside) / (root * std::sqrt(range.upper)),
          liquidity * root_difference(inside, range.lower)};
}

std::optional<double> liquidity_of_amount0(double amount0, PriceRange range, double price) {
  const double each = concentrated_amounts(1, range, price).amount0;
  if (each <= 0) return std::nullopt;
  return amount0 / each;
}

std::optional<double> liquidity_of_amount1(double amount1, PriceRange range, double price) {
  const double each = concentrated_amounts(1, range, price).amount1;
  if (each <= 0) return std::nullopt;
  return amount1 / each;
}

double liquidity_of(TokenPair amounts, PriceRange range, double price) {
  const auto by0 = liquidity_of_amount0(amounts.amount0, range, price);
  const auto by1 = liquidity_of_amount1(amounts.amount1, range, price);
  if (by0 && by1) return std::min(*by0, *by1);
  return by0 ? *by0 : by1.value_or(0);
}

std::optional<double> lower_bound_for(TokenPair amounts, double upper, double price) {
  if (upper <= price || amounts.amount0 <= 0) return std::nullopt;
  const double liquidity = amounts.amount0 * std::sqrt(price) * std::sqrt(upper) / root_difference(upper, price);
  const double root = std::sqrt(price) - amounts.amount1 / liquidity;
  if (root <= 0) return std::nullopt;
  return root * root;
}

std::optional<double> upper_bound_for(TokenPair amounts, double lower, double price) {
  if (lower >= price || amounts.amount1 <= 0) return std::nullopt;
  const double liquidity = amounts.amount1 / root_difference(price, lower);
  const double inverse_root = 1 / std::sqrt(price) - amounts.amount0 / liquidity;
  if (inverse_root <= 0) return std::nullopt;
  return 1 / (inverse_root * inverse_root);
}

std::optional<double> capital_efficiency(PriceRange range, double price) {
  if (price < range.lower || price > range.upper) return std::nullopt;
  return 2 * std::sqrt(price) / concentrated_amounts(1, range, price).value(price);
}

double capital_efficiency_at_middle(PriceRange range) {
  // 1 − (a/b)^¼ through expm1, for ranges as narrow as a stablecoin's.
  return -1 / std::expm1((std::log(range.lower) - std::log(range.upper)) / 4);
}

PoolOutcome concentrated_pool(PriceRange range, double price0, double price1) {
  const TokenPair before = concentrated_amounts(1, range, price0);
  const double start = before.value(price0);
  PoolOutcome outcome;
  outcome.value = concentrated_amounts(1, range, price1).value(price1) / start;
  outcome.hold = before.value(price1) / start;
  outcome.loss = std::fmin(outcome.value / outcome.hold - 1, 0.0);
  return outcome;
}

}  // namespace tidemill
