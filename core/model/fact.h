#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/base/decimal.h"

namespace tidemill {

/// One statement about an asset or platform, with who says so and when it was true. Values are text: "2020-12-03",
/// "0.03".
struct Fact {
  std::string value;
  std::string source;         ///< a name or address; "entered by you" when the user typed it
  std::optional<Date> as_of;  ///< the day the source said so; unknown when not stated
  friend bool operator==(const Fact&, const Fact&) = default;
};

/// Facts by key: launched, audits, admin, kyc, custody, unbonding_days, cover_available, operators, uptime, issuance,
/// backing …
using Facts = std::map<std::string, Fact, std::less<>>;

/// Something that went wrong at a platform.
struct Incident {
  Date date;
  std::string text;                 ///< one plain sentence
  std::optional<Decimal> loss_usd;  ///< US dollars; unknown when not published
  std::string source;
  friend bool operator==(const Incident&, const Incident&) = default;
};

/// An incident and whom it hit, by the name a list gives.
struct NamedIncident {
  std::string platform;
  Incident incident;
  friend bool operator==(const NamedIncident&, const NamedIncident&) = default;
};

/// The value of a fact as text, or nothing when it is unknown.
std::optional<std::string> fact_text(const Facts& facts, std::string_view key);
/// The value of a fact as an exact number; nothing when unknown or not a number.
std::optional<Decimal> fact_number(const Facts& facts, std::string_view key);
/// The value of a fact as a day; nothing when unknown or not a date.
std::optional<Date> fact_date(const Facts& facts, std::string_view key);

}  // namespace tidemill
