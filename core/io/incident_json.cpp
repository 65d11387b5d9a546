#include "core/io/incident_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace tidemill {
namespace {

using IncidentRow = nlohmann::json;

const Decimal most_believable = Decimal::of(100'000'000'000);

std::string place_of(std::size_t row, const char* key) {
  return fmt::format("row {}, {}", row, key);
}

/// The first of some keys that holds text.
std::string first_text(const IncidentRow& row, std::initializer_list<const char*> keys) {
  for (const char* key : keys)
    if (const auto found = row.find(key);
        found != row.end() && found->is_string() && !found->get<std::string>().empty())
      return found->get<std::string>();
  return {};
}

Result<std::optional<Decimal>> loss_of(const IncidentRow& row, std::size_t number, Decimal unit) {
  for (const char* key : {"loss_usd", "amount"}) {
    const auto found = row.find(key);
    if (found == row.end() || found->is_null()) continue;
    if (!found->is_number() && !found->is_string())
      return fail(ErrorCode::bad_input, place_of(number, key), "is no number");
    const auto loss = Decimal::parse(found->is_string() ? found->get<std::string>() : found->dump());
    if (!loss) return fail(loss.error().at(place_of(number, key)));
    if (loss->sign() < 0) return fail(ErrorCode::bad_input, place_of(number, key), "is negative");
    if (loss->is_zero()) return std::optional<Decimal>();
    TIDEMILL_TRY(dollars, product_over({*loss, unit}, 1, 1));
    return std::optional(dollars);
  }
  return std::optional<Decimal>();
}

Result<NamedIncident> read_incident(const IncidentRow& row, std::size_t number, Decimal unit) {
  NamedIncident read;
  if (!row.is_object()) return fail(ErrorCode::bad_input, fmt::format("row {}", number), "is not a JSON object");
  read.platform = first_text(row, {"protocol", "name"});
  if (read.platform.empty())
    return fail(ErrorCode::bad_input, place_of(number, "protocol"), "is missing", "say who was hit");
  const auto day = parse_date(first_text(row, {"date"}));
  if (!day) return fail(day.error().at(place_of(number, "date")));
  read.incident.date = *day;
  read.incident.text = first_text(row, {"technique", "type", "description"});
  if (read.incident.text.empty()) read.incident.text = "Exploit";
  TIDEMILL_TRY(loss, loss_of(row, number, unit));
  read.incident.loss_usd = loss;
  return read;
}

/// Believable as they are, or the unit in which they would be.
Result<void> check_size(const std::vector<NamedIncident>& incidents) {
  const NamedIncident* largest = nullptr;
  for (const NamedIncident& each : incidents)
    if (each.incident.loss_usd && (!largest || *each.incident.loss_usd > *largest->incident.loss_usd)) largest = &each;
  if (!largest || *largest->incident.loss_usd <= most_believable) return {};
  double factor = 1;
  while (largest->incident.loss_usd->to_double() / factor > most_believable.to_double()) factor *= 1000;
  return fail(
      ErrorCode::bad_input, "losses",
      fmt::format("they look {:.0f} times too large: {} on {} would have lost {:.3g} dollars", factor,
                  largest->platform, to_string(largest->incident.date), largest->incident.loss_usd->to_double()),
      fmt::format("check the source; if one of its units is a fraction of a dollar, say so: a unit of {:.{}f}",
                  1 / factor,
                  factor > 1e9   ? 12
                  : factor > 1e6 ? 9
                  : factor > 1e3 ? 6
                                 : 3));
}

}  // namespace

Result<std::vector<NamedIncident>> parse_incidents(std::string_view json, Decimal unit) {
  const auto document = IncidentRow::parse(json, nullptr, false);
  if (document.is_discarded() || !document.is_array())
    return fail(ErrorCode::bad_input, "", "the file is no JSON list of incidents",
                R"(it looks like [{"protocol": "Curve", "date": "2023-07-30", "loss_usd": 69300000}])");
  std::vector<NamedIncident> incidents;
  incidents.reserve(document.size());
  for (std::size_t i = 0; i < document.size(); ++i) {
    TIDEMILL_TRY(read, read_incident(document[i], i + 1, unit));
    incidents.push_back(std::move(read));
  }
  TIDEMILL_CHECK(check_size(incidents));
  return incidents;
}

}  // namespace tidemill
