#pragma once

#include <utility>
#include <vector>

#include "core/model/accrual_rule.h"
#include "core/model/entry.h"

namespace tidemill {

/// An income stream of a holding: type × asset, for costs also what they are for. A bill that does not say is one for
/// running it.
struct StreamKey {
  EntryType type;
  AssetId asset;
  CostCategory category;

  StreamKey(EntryType of, AssetId paid_in, CostCategory category_of = CostCategory::none)
      : type(of), asset(paid_in), category(category_of) {
    if (type == EntryType::cost && (category == CostCategory::none || category == CostCategory::other))
      category = CostCategory::hosting;
  }
  StreamKey(const AccrualRule& rule) : StreamKey(rule.type, rule.paid_in, rule.cost_category) {}
  friend auto operator<=>(const StreamKey&, const StreamKey&) = default;
};

/// A recorded payment as far as coverage goes.
struct RecordedPayment {
  Date day;
  std::optional<Date> covers_from;
  std::optional<std::size_t> item = {};  ///< its place among the holding's items, when it is one already
  Date from{};                           ///< the first day it covers, once that is worked out
};

/// The days of one stream that records cover; estimates are made for the others only (DESIGN 3.3).
class Coverage {
 public:
  Coverage() = default;
  /// `payments` by day. A payment covers `covers_from` … its day; by default from the day after the one before it, and
  /// for the first from `first_from`.
  Coverage(const std::vector<RecordedPayment>& payments, Date first_from);

  /// Whether `day` is covered. Fastest when asked in order of days.
  bool covers(Date day) const;
  /// The covered stretches, inclusive, in order, not touching.
  const std::vector<std::pair<Date, Date>>& stretches() const { return stretches_; }

 private:
  std::vector<std::pair<Date, Date>> stretches_;
  mutable std::size_t cursor_ = 0;
};

/// What the records of one stream came to, beside what the terms promised for the days they cover. Only the last twelve
/// months, the terms in force today, and payments that lie wholly in there.
struct StreamRecord {
  StreamKey stream{EntryType::reward, AssetId{0}};
  Date from{};
  Date until{};  ///< exclusive
  int days = 0;  ///< covered from `from` to `until`
  Decimal recorded = {};
  Decimal promised = {};
  bool unknown = false;  ///< what the terms promised depends on a price that is missing
};

/// The first day that a first record on `day` covers: one payout period back: a day, week, month or year by compounding
/// or by the period of a fixed amount, else 30 days.
Date first_covered_day(Date day, Compounding compounding, std::optional<Period> period);

/// The same for a stream that is paid on dates: one step back.
Date first_covered_day(Date day, const Payout& payout);

/// The first day of the period after the one that starts on `start` (weeks are 7 days).
Date next_period(Date start, Period period);
/// The first day of the calendar period that holds `day`; weeks start on Monday (ISO 8601).
Date period_start(Date day, Period period);

}  // namespace tidemill
