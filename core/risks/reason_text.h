#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/model/fact.h"
#include "core/risks/risk_factor.h"

namespace tidemill {

/// Where reasons come from when no single fact says so.
namespace source {
inline constexpr std::string_view terms = "entered by you";
inline constexpr std::string_view kind = "how this kind of strategy works";
inline constexpr std::string_view scale = "Tidemill's scale";
inline constexpr std::string_view missing = "not entered yet; add it under the platform or asset";
}  // namespace source

/// "docs.lido.fi, 2024-05-01"; without the day when the fact has none.
std::string source_of(const Fact& fact);
/// "entered by you", with the platform's name when there is one: who says what kind of place this is.
std::string source_of(const Platform& platform);
/// "entered by you, 2026-03-01": what the terms say, and since when they do.
std::string terms_source(const RiskContext& context);
/// The fact itself, or nullptr when it is unknown or empty.
const Fact* known_fact(const Facts& facts, std::string_view key);

/// 0.812 → "81 %"; under 10 % with one place: "4.8 %".
std::string percent_text(double fraction);
/// A stretch of days in the largest unit that says something: "21 days", "5 months", "6.2 years".
std::string days_text(int days);
/// Dollars in short: "$320 million", "$45,000" becomes "$45 thousand".
std::string dollars_text(double dollars);

/// A reason for a fact nobody has entered: costs points, since unknown is not safe.
RiskReason unknown_reason(std::string text, double points);

/// What a fact that answers yes or no says: "yes", "true", "required" … or "no", "none", "false" …; nothing when
/// unknown or in other words.
std::optional<bool> yes_or_no(const Facts& facts, std::string_view key);
/// Whether `text` contains `word`, letters of any case.
bool mentions(std::string_view text, std::string_view word);

}  // namespace tidemill
