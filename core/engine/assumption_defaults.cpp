#include "core/engine/assumption_defaults.h"

namespace tidemill {
namespace {

constexpr double usual_yield_volatility = 0.25;
constexpr const char* by_user = "set by you";

/// Fills in `number` and answers where it comes from. A setting that can't be read counts as none: a file somebody
/// else damaged must not keep everything else from being shown.
std::string fill(std::optional<double>& number, const Portfolio& portfolio, const char* key,
                 std::optional<double> usual, double least, double most) {
  if (number) return by_user;
  if (const auto setting = portfolio.setting(key)) {
    const auto value = Decimal::parse(*setting);
    if (value && value->to_double() >= least && value->to_double() <= most) {
      number = value->to_double();
      return "from the settings of this portfolio";
    }
    number = usual;
    return std::string("usual; the setting ") + key + " can't be read";
  }
  number = usual;
  return "usual";
}

}  // namespace

FilledAssumptions fill_assumptions(const Portfolio& portfolio, const Assumptions& asked) {
  FilledAssumptions filled{asked, {}};
  Assumptions& all = filled.assumptions;
  filled.sources.yield_volatility =
      fill(all.yield_volatility, portfolio, "projection.yield_volatility", usual_yield_volatility, 0, 5);
  filled.sources.correlation = fill(all.correlation, portfolio, "projection.correlation", {}, -1, 1);
  filled.sources.tax = fill(all.tax, portfolio, "tax.reserve", 0, 0, 1);
  return filled;
}

}  // namespace tidemill
