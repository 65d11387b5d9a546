#pragma once

#include <string>
#include <vector>

#include "core/engine/concentration_by.h"
#include "core/model/regulation.h"

namespace tidemill {

/// What the law lets a holder do with a holding, most open first.
enum class RegulatoryState {
  open,        ///< nobody asks who one is
  identified,  ///< it asks who one is, and can refuse
  unknown,     ///< nobody said whether it does
  restricted,  ///< it says that people from the holder's country may not use it
  banned,      ///< a rule in force forbids it
};
std::string_view name_of(RegulatoryState state);

/// "Asks who you are".
std::string in_words(RegulatoryState state);

/// By the rules in force on a day, the platform's facts “kyc” and “restricted” and its kind. What lies on own hardware,
/// or nowhere, is open until a rule says otherwise.
RegulatoryState regulatory_state(const Portfolio& portfolio, const Holding& holding, Date on);

/// Next year's income by what the law lets one do.
struct RegulatoryShare {
  RegulatoryState state = RegulatoryState::open;
  double income = 0;  ///< base currency, before what rules take
  double share = 0;   ///< of all that is known, 0 … 1
  std::vector<HoldingId> holdings = {};
};

/// A rule and whom it hits.
struct RuleReach {
  RegulatoryRule rule;
  double income = 0;  ///< a year at next year's pace, of the holdings it hits
  double taken = 0;   ///< of it: all by a ban, its share by a tax, nothing by a duty to say who one is
  std::vector<HoldingId> holdings = {};
};

struct RegulationReview {
  std::string country;                     ///< the holder's; empty when not said
  std::vector<RegulatoryShare> today;      ///< states that somebody is in, most open first; shares add up to 1
  std::vector<RegulatoryShare> in_a_year;  ///< the same income in the states of twelve months from now
  std::vector<RuleReach> rules;            ///< by the day they begin
};

RegulationReview review_regulation(const Portfolio& portfolio, const std::vector<HeldMoney>& held, Date as_of);

/// What rules leave of the income of each month after `as_of`, 0 … 1, after `tax` that is taken anyway: a ban stops it
/// on its day, taxes add up. Month m is [as_of + m months, as_of + m + 1 months).
std::vector<double> kept_under_rules(const Portfolio& portfolio, const Holding& holding, Date as_of, int months,
                                     double tax);

}  // namespace tidemill
