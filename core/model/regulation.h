#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/result.h"

namespace tidemill {

class Portfolio;
struct Holding;
struct Platform;

/// A rule that a person expects from a day on: income is banned, asks who one is, or is taxed.
struct RegulatoryRule {
  enum class Effect { ban, identity, tax };
  std::string name;  ///< "mica-2027"
  Effect effect = Effect::ban;
  double tax = 0;  ///< share of the income, 0 … 1, on top of what is put aside for tax anyway
  Date from{};
  // Whom it hits: every part that is said has to fit; none said: everything.
  std::string platform;      ///< name
  std::string jurisdiction;  ///< of the platform
  std::string strategy;      ///< kind: "lending"
  std::string asset;         ///< symbol
  friend bool operator==(const RegulatoryRule&, const RegulatoryRule&) = default;
};

/// Settings "rule.<name>" hold a rule as such a text.
inline constexpr std::string_view rule_setting = "rule.";
/// The setting with the holder's own country.
inline constexpr std::string_view holder_jurisdiction = "jurisdiction";

/// Reads "ban from=2027-06-30 platform=Binance" or "tax=0.1 from=2027-01-01 strategy=lending jurisdiction=Germany";
/// parts are apart by spaces or commas, names with spaces are written with _. Without `from` it is in force already.
/// Errors: bad_input naming the part; neither or more than one of ban, identity and tax; a tax outside 0 … 1.
Result<RegulatoryRule> parse_rule(std::string_view name, std::string_view text);
/// The text `parse_rule` reads, in canonical order.
std::string to_string(const RegulatoryRule& rule);
/// "a tax of 10 % on lending", "a ban of Binance": for sentences.
std::string in_words(const RegulatoryRule& rule);

/// The rules kept in the portfolio's settings, by name; a text that can't be read is left out (`tidemill check` and
/// whoever sets it say so).
std::vector<RegulatoryRule> rules_of(const Portfolio& portfolio);
bool hits(const RegulatoryRule& rule, const Portfolio& portfolio, const Holding& holding);

/// Whether a place says that people from this country may not use it: its fact “restricted”, countries apart by commas.
bool closed_to(const Platform& platform, std::string_view country);

}  // namespace tidemill
