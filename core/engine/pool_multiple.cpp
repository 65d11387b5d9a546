#include "core/engine/pool_multiple.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/formulas/concentrated_liquidity.h"
#include "core/formulas/impermanent_loss.h"
#include "core/formulas/stableswap.h"

namespace tidemill {
namespace {

constexpr double reach = 3;
constexpr int half = 384;

double multiple_at(const PoolShape& shape, double price, double first, double second, double ratio) {
  const std::array<double, 2> relatives{ratio, 1};
  switch (shape.curve) {
    case PoolCurve::constant_product:
      break;
    case PoolCurve::weighted: {
      const double weight = shape.weight1.to_double();
      return weighted_pool(std::array<double, 2>{weight, 1 - weight}, relatives).value;
    }
    case PoolCurve::concentrated:
      return concentrated_pool({shape.lower.to_double(), shape.upper.to_double()}, price, price * ratio).value;
    case PoolCurve::stable: {
      if (!(first > 0) || !(second > 0)) break;
      const auto pool =
          stableswap_pool(shape.amplification.to_double(), std::array<double, 2>{first, second}, relatives);
      if (pool) return pool->value;
      break;
    }
  }
  return constant_product_pool(ratio, 1).value;
}

}  // namespace

PoolMultiple::PoolMultiple(const PoolShape& shape, double price, double first, double second)
    : concentrated_(shape.curve == PoolCurve::concentrated) {
  grid_.reserve(2 * half + 1);
  for (int i = -half; i <= half; ++i)
    grid_.push_back(i == 0 ? 1 : multiple_at(shape, price, first, second, std::exp(reach * i / half)));
  if (!concentrated_) return;
  lower_ = shape.lower.to_double() / price;
  upper_ = shape.upper.to_double() / price;
}

double PoolMultiple::value(double first, double second) const {
  const double place = std::clamp(std::log(first / second) * half / reach + half, 0.0, 2.0 * half);
  const auto low = std::min(static_cast<std::size_t>(place), grid_.size() - 2);
  const double part = place - static_cast<double>(low);
  return second * (grid_[low] + part * (grid_[low + 1] - grid_[low]));
}

bool PoolMultiple::earns(double first, double second) const {
  if (!concentrated_) return true;
  const double ratio = first / second;
  return ratio > lower_ && ratio < upper_;
}

}  // namespace tidemill
