#include "core/model/terms_view.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace tidemill {

Date TermsView::in_force_since(std::initializer_list<std::string_view> names) const {
  std::optional<Date> newest;
  for (const std::string_view name : names)
    if (const auto found = since_.find(name); found != since_.end())
      newest = std::max(newest.value_or(found->second), found->second);
  return newest.value_or(from_);
}

std::optional<std::string> TermsView::text(std::string_view name) const {
  const auto found = params_.find(name);
  if (found == params_.end() || found->second.empty()) return std::nullopt;
  return found->second;
}

std::optional<Decimal> TermsView::decimal(std::string_view name) const {
  const auto value = text(name);
  if (!value) return std::nullopt;
  const auto number = Decimal::parse(*value);
  if (!number) return std::nullopt;
  return *number;
}

Decimal TermsView::decimal_or(std::string_view name, Decimal preset) const {
  return decimal(name).value_or(preset);
}

std::optional<Date> TermsView::date(std::string_view name) const {
  const auto value = text(name);
  if (!value) return std::nullopt;
  const auto day = parse_date(*value);
  if (!day) return std::nullopt;
  return *day;
}

std::optional<AssetId> TermsView::asset(std::string_view name) const {
  const auto value = text(name);
  if (!value) return std::nullopt;
  std::int64_t id = 0;
  const char* end = value->data() + value->size();
  const auto read = std::from_chars(value->data(), end, id);
  if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return AssetId(id);
}

std::optional<int> TermsView::count(std::string_view name) const {
  const auto number = decimal(name);
  if (!number || number->rounded(0) != *number) return std::nullopt;
  const auto whole = number->units() / Decimal::one_units;
  if (whole < std::numeric_limits<int>::min() || whole > std::numeric_limits<int>::max()) return std::nullopt;
  return static_cast<int>(whole);
}

bool TermsView::flag(std::string_view name) const {
  return text(name) == "true";
}

Compounding TermsView::compounding() const {
  const auto name = text("compounding");
  if (!name) return Compounding::none;
  return compounding_from(*name).value_or(Compounding::none);
}

std::optional<Decimal> TermsView::apr(std::string_view apr_name, std::string_view apy_name) const {
  if (const auto nominal = decimal(apr_name)) return nominal;
  const auto effective = decimal(apy_name);
  if (!effective) return std::nullopt;
  const auto rate = Rate::from_apy(*effective, compounding());
  if (!rate) return std::nullopt;
  return rate->apr();
}

}  // namespace tidemill
