#include "core/engine/holding_move.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/engine/exit_wait.h"
#include "core/engine/liquidity_ladder.h"
#include "core/engine/net_rate.h"
#include "core/formulas/move_break_even.h"

namespace tidemill {
namespace {

constexpr double farthest = 36'500;  // days: a break-even beyond a century has no date

Result<void> check_request(const MoveRequest& request) {
  const auto refuse = [](const char* what, const char* why, const char* todo) {
    return fail(ErrorCode::bad_input, what, why, todo);
  };
  const auto amount = [](double value) { return std::isfinite(value) && value >= 0; };
  if (request.amount && !(amount(*request.amount) && *request.amount > 0))
    return refuse("amount", "it is not above zero", "give what is moved, in the base currency");
  if (!amount(request.gas)) return refuse("gas", "it is negative", "give what the network takes, or 0");
  if (!amount(request.bridge)) return refuse("bridge", "it is negative", "give what the bridge takes, or 0");
  if (!(request.slippage >= 0 && request.slippage < 1))
    return refuse("slippage", "it is outside 0 to 1", "0.003 is 0.3 % of the amount");
  if (request.days_idle < 0 || request.days_idle > farthest || request.unbonding.value_or(0) < 0 ||
      request.unbonding.value_or(0) > farthest)
    return refuse("days", "they are outside 0 to 36500", "give whole days");
  if (request.to_rate && !(*request.to_rate >= -1 && *request.to_rate <= 1000))
    return refuse("to-rate", "it is outside −1 to 1000", "0.05 is 5 % a year");
  if (request.to.has_value() == request.to_rate.has_value())
    return refuse("new rate", request.to ? "it is given twice" : "it is missing",
                  "give either the new rate or the holding whose rate it would earn");
  if (request.to == request.from) return refuse("to", "that is where the money is", "name another holding");
  return {};
}

std::string title_or_number(const Portfolio& portfolio, HoldingId id) {
  const Holding* holding = portfolio.holding(id);
  return holding ? portfolio.title(*holding) : fmt::format("holding {}", id.value());
}

Result<double> rate_at(const Analysis& analysis, HoldingId id) {
  const Holding* holding = analysis.portfolio->holding(id);
  if (!holding)
    return fail(ErrorCode::not_found, "to", fmt::format("there is no holding {}", id.value()), "list the holdings");
  auto rate = net_rate(analysis, id);
  if (!rate && is_watched(analysis, *holding)) {
    TIDEMILL_TRY(with, with_watched(analysis));
    rate = net_rate(*with, id);
  }
  if (!rate)
    return fail(ErrorCode::bad_input, title_or_number(*analysis.portfolio, id), "its rate is not known",
                "enter its price and terms, or give the rate itself");
  return *rate;
}

/// The first day the money can be asked for: everything that is built on it is out, and its term is over.
Result<Date> leaving_day(const Analysis& analysis, HoldingId id, const ExitWait& wait) {
  Date day = std::max(analysis.as_of, wait.until.value_or(analysis.as_of));
  for (const auto& [above, holding] : analysis.portfolio->holdings()) {
    if (holding->funded_by != id || !analysis.value_of(above) || analysis.value_of(above)->balances.empty()) continue;
    const auto out = free_on(analysis, above);
    if (!out)
      return fail(ErrorCode::bad_input, title_or_number(*analysis.portfolio, above),
                  "it is built on what would be moved, and when it can be left is not known",
                  "state its waiting time (unbonding_days)");
    day = std::max(day, *out);
  }
  return day;
}

}  // namespace

Result<HoldingMove> plan_move(const Analysis& analysis, const MoveRequest& request) {
  TIDEMILL_CHECK(check_request(request));
  const Holding* from = analysis.portfolio->holding(request.from);
  if (!from)
    return fail(ErrorCode::not_found, "holding", fmt::format("there is no holding {}", request.from.value()),
                "list the holdings");
  const std::string title = title_or_number(*analysis.portfolio, request.from);
  const HoldingValue* value = analysis.value_of(request.from);
  const double worth = value && value->value ? value->value->to_double() : 0;
  if (!(worth > 0))
    return fail(ErrorCode::bad_input, title, "nothing of known value is in it", "enter a price, or choose another");
  HoldingMove move;
  move.amount = request.amount.value_or(worth);
  if (move.amount > worth * (1 + 1e-9))
    return fail(ErrorCode::bad_input, "amount", fmt::format("only {:.2f} is in “{}”", worth, title), "give less");
  TIDEMILL_TRY(now, rate_at(analysis, request.from));
  move.from_rate = now;
  if (request.to) {
    TIDEMILL_TRY(then, rate_at(analysis, *request.to));
    move.to_rate = then;
  } else {
    move.to_rate = *request.to_rate;
  }
  const ExitWait wait = exit_wait(*analysis.portfolio, *from, analysis.as_of);
  if (!request.unbonding && !wait.days)
    return fail(ErrorCode::bad_input, title, wait.reason, "say how many days leaving takes");
  move.unbonding_days = request.unbonding ? *request.unbonding : *wait.days;
  move.wait = request.unbonding ? "as given" : wait.reason;
  move.days_without_income = move.unbonding_days + request.days_idle;
  move.slippage = move.amount * request.slippage;
  move.fees = request.gas + request.bridge + move.slippage;
  TIDEMILL_TRY(leaves, leaving_day(analysis, request.from, wait));
  move.leaves = leaves;
  move.arrives = move.leaves + std::chrono::days{move.days_without_income};

  const MoveCost cost = move_cost(move.amount, move.from_rate, move.to_rate, move.fees, move.days_without_income);
  move.cost = cost.cost;
  move.missed_income = cost.cost - move.fees;
  move.gain_year = cost.gain_day * 365;
  // Where it takes longer than a year to arrive, all of the year's income is missed, and no more.
  const int earning = std::max(0, 365 - move.days_without_income);
  move.after_a_year = move.amount * (move.to_rate * earning - move.from_rate * 365) / 365 - move.fees;
  move.break_even_days = cost.break_even_days;
  if (move.break_even_days && *move.break_even_days <= farthest)
    move.break_even = move.arrives + std::chrono::days{static_cast<int>(std::ceil(*move.break_even_days))};
  return move;
}

}  // namespace tidemill
