#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/engine/analysis.h"

namespace tidemill {

/// Something with a date that lies ahead.
struct ComingEvent {
  enum class What {
    unlock,      ///< a term, lock or maturity ends: the money can be had
    freed,       ///< what was asked back arrives after its unbonding
    incentives,  ///< incentives end
    terms,       ///< dated terms that are entered already begin
    payment,     ///< a coupon or another payment that comes on dates
    entry,       ///< a recurring entry falls due
    close,       ///< a holding is closed
    cover,       ///< a cover ends
    goal,
    rule,  ///< a rule of the regulators begins
  };
  Date day{};
  What what = What::unlock;
  std::optional<HoldingId> holding = {};
  std::string title;  ///< whom it concerns: "ATOM · Cosmos Hub"
  std::string text;   ///< what happens: "lock ends"
  // How much it is about; at most one of them:
  std::optional<Decimal> quantity = {};  ///< of `asset`; negative where it is paid
  AssetId asset{0};                      ///< meaningful with a quantity
  std::optional<Money> money = {};       ///< what a cover pays at most, what a goal asks for a month
  std::optional<double> expected = {};   ///< of the base currency: a payment at today's rate, balance and prices
  std::optional<double> change = {};     ///< of the holding's yearly income, −0.4: 40 % of it ends
};

/// "unlock", for programs.
std::string_view name_of(ComingEvent::What what);

/// Everything dated after the as-of date up to and including `until`, by day. Payments and entries that come more than
/// once a week are left out: they are no news.
std::vector<ComingEvent> coming_up(const Analysis& analysis, Date until);
/// Of everything that repeats, only the next.
std::vector<ComingEvent> next_of_each(std::vector<ComingEvent> events);

}  // namespace tidemill
