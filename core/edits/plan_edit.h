#pragma once

#include <string>

#include "core/edits/holding_edit.h"

namespace tidemill {

/// A goal as it was typed. Empty fields of a change stay as they are; of a new goal: name "Goal", the base currency,
/// ten years from today.
struct GoalDraft {
  std::string name;
  std::string monthly;   ///< income a month, above zero
  std::string currency;  ///< code
  std::string by;        ///< date, after today
};

/// Errors name the field: name (taken), monthly, currency, by.
Result<Made<GoalId>> add_goal(const EditContext& context, const GoalDraft& draft);
Result<Change> change_goal(const EditContext& context, GoalId id, const GoalDraft& draft);
Result<Change> remove_goal(const EditContext& context, GoalId id);

/// A cover as it was typed. Empty fields of a change stay as they are; of a new cover: no premium, no deductible, from
/// today, for a year, base currency.
struct CoverDraft {
  std::string holding = {};  ///< id
  std::string provider = {};
  std::string amount = {};      ///< the most it pays, above zero
  std::string premium = {};     ///< for the whole stretch
  std::string deductible = {};  ///< below the amount
  std::string currency = {};
  std::string from = {};
  std::string until = {};  ///< exclusive, after from
  std::string note = {};
};

/// Errors name the field.
Result<Made<CoverId>> add_cover(const EditContext& context, const CoverDraft& draft);
Result<Change> change_cover(const EditContext& context, CoverId id, const CoverDraft& draft);
Result<Change> remove_cover(const EditContext& context, CoverId id);

}  // namespace tidemill
