#pragma once

#include <optional>
#include <string>

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/base/money.h"

namespace tidemill {

/// Insurance on a holding.
struct Cover {
  CoverId id{0};
  HoldingId holding{0};
  std::string provider;
  Money amount;   ///< the most it pays
  Money premium;  ///< for the whole stretch
  Money deductible;
  Date from{};
  Date until{};  ///< exclusive
  std::string note;
  friend bool operator==(const Cover&, const Cover&) = default;
};

/// Income per month to be reached by a date.
struct Goal {
  GoalId id{0};
  std::string name;
  Money monthly;
  Date by{};
  friend bool operator==(const Goal&, const Goal&) = default;
};

/// An entry that repeats: a monthly hosting bill is typed once. Entries it stands for are made from it, never stored
/// twice.
struct Recurring {
  RecurringId id{0};
  HoldingId holding{0};
  std::string type;  ///< name of an EntryType
  AssetId asset{0};
  Decimal quantity;
  std::string every;  ///< day, week, month, quarter, year
  Date from{};
  std::optional<Date> until;
  std::string category;
  std::string note;
  friend bool operator==(const Recurring&, const Recurring&) = default;
};

/// A projection as it was on a day, kept to be scored.
struct Forecast {
  ForecastId id{0};
  std::string name;
  Date as_of{};
  std::string body;  ///< JSON as `tidemill project` prints it
  friend bool operator==(const Forecast&, const Forecast&) = default;
};

/// Rows that came in together and can be taken back together.
struct Batch {
  BatchId id{0};
  std::string name;    ///< the file's name or "record --csv"
  std::string source;  ///< importer
  Instant at{};
  std::int64_t rows = 0;
  friend bool operator==(const Batch&, const Batch&) = default;
};

/// One named setting of the portfolio: currency, risk weights, limits, assumptions.
struct Setting {
  std::string key;
  std::string value;
  friend bool operator==(const Setting&, const Setting&) = default;
};

}  // namespace tidemill
