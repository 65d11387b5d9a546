#include "core/risks/reason_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemill {
namespace {

std::string lower(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return result;
}

// One place below ten, none above; never "10.0" for 9.97.
std::string short_number(double value) {
  if (value == 0) return "0";
  if (value < 0) return "−" + short_number(-value);
  return value < 9.95 ? fmt::format("{:.1f}", value) : fmt::format("{:.0f}", value);
}

std::string counted(int number, std::string_view unit) {
  return fmt::format("{} {}{}", number, unit, number == 1 ? "" : "s");
}

}  // namespace

std::string source_of(const Fact& fact) {
  std::string text = fact.source.empty() ? std::string(source::terms) : fact.source;
  if (fact.as_of) text += ", " + to_string(*fact.as_of);
  return text;
}

std::string source_of(const Platform& platform) {
  return "the entry of " + platform.name;
}

std::string terms_source(const RiskContext& context) {
  std::string text(source::terms);
  if (context.evidence) text += ", " + to_string(context.evidence->stated);
  return text;
}

const Fact* known_fact(const Facts& facts, std::string_view key) {
  const auto found = facts.find(key);
  if (found == facts.end() || found->second.value.empty()) return nullptr;
  return lower(found->second.value) == "unknown" ? nullptr : &found->second;
}

std::string percent_text(double fraction) {
  return short_number(fraction * 100) + " %";
}

std::string days_text(int days) {
  if (days < 61) return counted(days, "day");
  if (days < 730) return counted(static_cast<int>(std::lround(days / 30.4375)), "month");
  return fmt::format("{:.1f} years", days / 365.25);
}

std::string dollars_text(double dollars) {
  if (dollars >= 999.5e6) return "$" + short_number(dollars / 1e9) + " billion";
  if (dollars >= 999.5e3) return "$" + short_number(dollars / 1e6) + " million";
  if (dollars >= 1e3) return fmt::format("${:.0f} thousand", dollars / 1e3);
  return fmt::format("${:.0f}", dollars);
}

RiskReason unknown_reason(std::string text, double points) {
  return {std::move(text), "unknown", points, std::string(source::missing)};
}

std::optional<bool> yes_or_no(const Facts& facts, std::string_view key) {
  const Fact* fact = known_fact(facts, key);
  if (!fact) return std::nullopt;
  const std::string text = lower(fact->value);
  constexpr std::array<std::string_view, 6> yes{"yes", "true", "required", "mandatory", "full", "1"};
  constexpr std::array<std::string_view, 6> no{"no", "false", "none", "not required", "optional", "0"};
  if (std::ranges::find(yes, text) != yes.end()) return true;
  if (std::ranges::find(no, text) != no.end()) return false;
  return std::nullopt;
}

bool mentions(std::string_view text, std::string_view word) {
  return lower(text).find(lower(word)) != std::string::npos;
}

}  // namespace tidemill
