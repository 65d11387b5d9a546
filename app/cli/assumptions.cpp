#include "app/cli/assumptions.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tidemill::cli {
namespace {

template <class Number>
Result<Number> number_from(const std::string& what, const std::string& text) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc::result_out_of_range)
    return fail(ErrorCode::bad_input, what, quote(text) + " is far out of range", "change it");
  if (error != std::errc() || end != text.data() + text.size())
    return fail(ErrorCode::bad_input, what, quote(text) + " is not a number", "change it");
  if constexpr (std::is_floating_point_v<Number>)
    if (!std::isfinite(value)) return fail(ErrorCode::bad_input, what, quote(text) + " is not finite", "change it");
  return value;
}

Result<bool> switch_from(const std::string& what, const std::string& text) {
  if (text == "on") return true;
  if (text == "off") return false;
  return fail(ErrorCode::bad_input, what, quote(text) + " is neither on nor off", "write on or off");
}

Result<double> bounded(const std::string& what, const std::string& text, double low, double high) {
  TIDEMILL_TRY(value, number_from<double>(what, text));
  if (value < low || value > high)
    return fail(ErrorCode::bad_input, what, quote(text) + " is out of range",
                "give a number from " + Cell(number_cell(low, 0)).shown + " to " + number_cell(high, 0).shown);
  return value;
}

/// `corr` or `corr.A.B`.
Result<void> set_correlation(Assumptions& assumptions, const std::string& name, const std::string& text) {
  TIDEMILL_TRY(value, bounded("--set " + name, text, -1, 1));
  if (name == "corr") {
    assumptions.correlation = value;
    return {};
  }
  const std::string pair = name.substr(5);
  const auto dot = pair.find('.');
  if (dot == std::string::npos || dot == 0 || dot + 1 == pair.size())
    return fail(ErrorCode::usage, "--set " + name, "it does not name two assets", "write corr.BTC.ETH=0.8");
  assumptions.correlations[{pair.substr(0, dot), pair.substr(dot + 1)}] = value;
  return {};
}

Result<void> set_assumption(Assumptions& assumptions, const std::string& name, const std::string& text) {
  const std::string what = "--set " + name;
  if (name.starts_with("vol.") && name.size() > 4) {
    TIDEMILL_TRY(value, bounded(what, text, 0, 10));
    assumptions.volatility[name.substr(4)] = value;
  } else if (name == "vol_scale") {
    TIDEMILL_TRY(value, bounded(what, text, 0, 10));
    assumptions.volatility_scale = value;
  } else if (name == "depegs") {
    TIDEMILL_TRY(value, switch_from(what, text));
    assumptions.depegs = value;
  } else if (name.starts_with("drift.") && name.size() > 6) {
    TIDEMILL_TRY(value, bounded(what, text, -10, 10));
    assumptions.drift[name.substr(6)] = value;
  } else if (name == "corr" || name.starts_with("corr.")) {
    return set_correlation(assumptions, name, text);
  } else if (name == "yield_vol") {
    TIDEMILL_TRY(value, bounded(what, text, 0, 10));
    assumptions.yield_volatility = value;
  } else if (name == "reinvest") {
    TIDEMILL_TRY(value, switch_from(what, text));
    assumptions.reinvest = value;
  } else if (name == "goal") {
    TIDEMILL_TRY(value, bounded(what, text, 0, 1e15));
    assumptions.goal = value;
  } else if (name == "hazards") {
    TIDEMILL_TRY(value, switch_from(what, text));
    assumptions.hazards = value;
  } else if (name.starts_with("hazard.") && name.size() > 7) {
    TIDEMILL_TRY(value, bounded(what, text, 0, 1));
    assumptions.hazard_probability[name.substr(7)] = value;
  } else if (name.starts_with("hazard_loss.") && name.size() > 12) {
    TIDEMILL_TRY(value, bounded(what, text, 0, 1));
    assumptions.hazard_loss[name.substr(12)] = value;
  } else if (name == "rates") {
    if (text != "terms" && text != "realised")
      return fail(ErrorCode::bad_input, what, quote(text) + " is not known here", "write terms or realised");
    assumptions.rates = text == "terms" ? Assumptions::Rates::terms : Assumptions::Rates::realised;
  } else if (name == "costs") {
    TIDEMILL_TRY(value, switch_from(what, text));
    assumptions.costs = value;
  } else if (name == "tax") {
    TIDEMILL_TRY(value, bounded(what, text, 0, 1));
    assumptions.tax = value;
  } else {
    return fail(ErrorCode::usage, "--set", quote(name) + " is not an assumption",
                "choose from vol.ASSET, vol_scale, drift.ASSET, corr, corr.A.B, yield_vol, hazards, depegs, "
                "hazard.NAME, hazard_loss.NAME, reinvest, rates, costs, tax, goal");
  }
  return {};
}

}  // namespace

std::vector<Option> assumption_options() {
  return {
      {"months", "NUMBER", "how far to look, 1 to 120; default 12"},
      {"paths", "NUMBER", "simulated paths; default 20000; 0 is the closed form, without hazards"},
      {"seed", "NUMBER", "of the simulation; default 1"},
      {"scenario", "NAME",
       "base (default), bear, incentives-end, rates-halve, an episode such as terra-2022, or your own"},
      {"set", "NAME=VALUE",
       "an assumption: vol.ASSET, vol_scale, drift.ASSET, corr, corr.A.B, yield_vol, reinvest=on|off, "
       "hazards=on|off, depegs=on|off, hazard.NAME, hazard_loss.NAME, "
       "rates=realised|terms, costs=on|off, tax, goal",
       false, true},
  };
}

Result<Assumptions> assumptions_of(const Invocation& invocation) {
  Assumptions assumptions = usual_assumptions();
  if (invocation.has("months")) {
    TIDEMILL_TRY(months, number_from<int>("--months", invocation.text("months")));
    assumptions.months = months;
  }
  if (invocation.has("paths")) {
    TIDEMILL_TRY(paths, number_from<int>("--paths", invocation.text("paths")));
    assumptions.paths = paths;
  }
  if (invocation.has("seed")) {
    TIDEMILL_TRY(seed, number_from<std::uint64_t>("--seed", invocation.text("seed")));
    assumptions.seed = seed;
  }
  if (invocation.has("scenario")) assumptions.scenario = invocation.text("scenario");
  TIDEMILL_TRY(fields, invocation.pairs("set"));
  for (const auto& [name, text] : fields) TIDEMILL_CHECK(set_assumption(assumptions, name, text));
  return assumptions;
}

}  // namespace tidemill::cli
