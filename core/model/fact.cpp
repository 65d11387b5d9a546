#include "core/model/fact.h"

namespace tidemill {

std::optional<std::string> fact_text(const Facts& facts, std::string_view key) {
  const auto found = facts.find(key);
  if (found == facts.end()) return std::nullopt;
  return found->second.value;
}

std::optional<Decimal> fact_number(const Facts& facts, std::string_view key) {
  const auto text = fact_text(facts, key);
  if (!text) return std::nullopt;
  const auto number = Decimal::parse(*text);
  if (!number) return std::nullopt;
  return *number;
}

std::optional<Date> fact_date(const Facts& facts, std::string_view key) {
  const auto text = fact_text(facts, key);
  if (!text) return std::nullopt;
  const auto date = parse_date(*text);
  if (!date) return std::nullopt;
  return *date;
}

}  // namespace tidemill
