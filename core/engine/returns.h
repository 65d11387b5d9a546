#pragma once

#include <string>
#include <vector>

#include "core/engine/analysis.h"
#include "core/engine/return_days.h"

namespace tidemill {

/// What is asked of the returns: both days inclusive; no days means from the first day to the as-of date.
struct ReturnQuery {
  std::optional<Date> from = {};
  std::optional<Date> to = {};
  std::optional<HoldingId> holding = {};  ///< only this one, as if it were all there is
};

/// What capital came to over a period. Money is exact and in base currency; rates are fractions.
///
/// Conventions, after the CFA Institute's Global Investment Performance Standards (GIPS) where they speak of it:
/// - Total return: prices, income and costs together. Market values are those of the day's price.
/// - Accrual accounting: what is estimated counts as value from the day it was earned, at the day's price, and leaves
///   when the terms pay it out. Recorded payments leave on their day, unless they stay in the balance; so do costs,
///   which are never capital.
/// - Flows are valued on their day, at what was typed or else the day's price, and the chain of the time-weighted
///   return breaks at each: up to the day's price, then flows and payments (what came in counts from there, what went
///   out until there), then what the day earned. So a flow at the market's price changes nothing.
/// - A return over less than a year is not extrapolated (`time_weighted_year`); XIRR and the realised and advertised
///   rates are yearly by definition. Years have 365 days.
/// - Realised and advertised rate weigh every day by its value, so that the gap between them is what came differently
///   from what the terms say, and nothing else.
/// - Transfers between own holdings, and what a holding has from the one that funds it, are flows for the holding and
///   none for the portfolio.
struct ReturnFigures {
  Date from{};   ///< first day counted: of the period, or the first there was something
  Date to{};     ///< last day, inclusive
  int days = 0;  ///< from the start of `from` to the end of `to`; a day that is not over, the as-of date, counts not

  // Unknown when a price is missing:
  std::optional<Decimal> value_start;    ///< of what was held on the eve of `from`
  std::optional<Decimal> value_end;      ///< of what was held at the end of `to`; of stacked holdings once
  std::optional<Decimal> accrued_start;  ///< earned (or owed) by estimate and not paid out, beside the value
  std::optional<Decimal> accrued_end;
  std::optional<Decimal> put_in;     ///< capital, ≥ 0
  std::optional<Decimal> taken_out;  ///< capital, ≥ 0
  std::optional<Decimal> paid;       ///< income that was paid out, less costs that were paid from elsewhere
  std::optional<Decimal> gain;       ///< end − start − put in + taken out + paid, accrued amounts included

  Decimal recorded;  ///< income of the period as the income table has it, staying or not
  Decimal estimated;
  Decimal costs;              ///< ≤ 0
  std::int64_t unpriced = 0;  ///< income and costs left out of these three

  std::vector<double> xirr;  ///< money-weighted: every rate at which all flows are worth nothing, ascending
  std::string xirr_note;     ///< why there is none, or not one
  std::optional<double> time_weighted;
  std::optional<double> time_weighted_year;  ///< of periods of a year or more
  std::string time_weighted_note;            ///< why it is unknown
  std::optional<double> modified_dietz;

  std::optional<Decimal> average_value;  ///< mean over the days of what earns
  std::optional<double> realised;  ///< recorded + estimated, less a loop's borrow interest, a year on average value
  std::optional<double> realised_recorded;  ///< the part of it that was recorded
  std::optional<double> advertised;     ///< mean over the days of the rate by the terms of the day, by the same value
  std::optional<Decimal> promised;      ///< what the terms say for these days: as if nothing had been recorded
  std::optional<double> gap;            ///< realised − advertised
  std::optional<double> yield_on_cost;  ///< income a year / what had been put in by `to` and is still in
  std::optional<double> dilution;       ///< yearly growth of supply of what is held; unknown for any, unknown for all
  std::optional<double> real_yield;     ///< (1 + realised) / (1 + dilution) − 1

  std::vector<MissingPrice> missing;
};

struct HoldingReturns {
  HoldingId holding{0};
  ReturnFigures figures;
};

struct Returns {
  Currency currency;
  ReturnFigures total;
  std::vector<HoldingReturns> holdings;  ///< those that had anything in the period, by id
};

/// Returns over a period. Takes its time (it walks through every day of every holding) and is worked out when asked
/// for. bad_input when the period ends before it begins or begins after the as-of date; cancelled when stopped.
Result<Returns> returns(const Portfolio& portfolio, const PriceBook& prices, const std::vector<HoldingIncome>& income,
                        const std::vector<HoldingValue>& values, const ReturnQuery& query,
                        const std::stop_token& stop = {});
Result<Returns> returns(const Analysis& analysis, const ReturnQuery& query, const std::stop_token& stop = {});

}  // namespace tidemill
