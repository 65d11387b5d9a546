#include "core/formulas/lending_rate_curve.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace tidemill {
namespace {

constexpr std::array<std::pair<RateModel, std::string_view>, 4> model_names{
    {{RateModel::aave_v2, "aave-v2"},
     {RateModel::aave_v3, "aave-v3"},
     {RateModel::compound_jump, "compound-jump"},
     {RateModel::comet, "comet"}}};

double aave_rate(const RateCurve& curve, double utilisation) {
  if (utilisation <= curve.kink) {
    const double way = curve.kink == 0 ? 0 : utilisation / curve.kink;
    return curve.base + curve.slope * way;
  }
  const double above = curve.kink < 1 ? (utilisation - curve.kink) / (1 - curve.kink) : 0;
  return curve.base + curve.slope + curve.slope2 * above;
}

}  // namespace

std::string_view name_of(RateModel model) {
  return std::find_if(model_names.begin(), model_names.end(), [&](const auto& pair) { return pair.first == model; })
      ->second;
}

std::optional<RateModel> rate_model_from(std::string_view name) {
  for (const auto& [model, known] : model_names)
    if (known == name) return model;
  return std::nullopt;
}

double utilisation(double debt, double available, double reserves) {
  assert(debt >= 0 && available >= 0 && (debt == 0 || debt + available > reserves));
  return debt == 0 ? 0 : debt / (debt + available - reserves);
}

double borrow_rate(RateModel model, const RateCurve& curve, double utilisation) {
  assert(curve.kink >= 0 && utilisation >= 0);
  if (model == RateModel::aave_v2 || model == RateModel::aave_v3) return aave_rate(curve, utilisation);
  return curve.base + curve.slope * std::min(utilisation, curve.kink) +
         curve.slope2 * std::max(0.0, utilisation - curve.kink);
}

double supply_rate(double borrow, double utilisation, double reserve_factor) {
  return borrow * utilisation * (1 - reserve_factor);
}

}  // namespace tidemill
