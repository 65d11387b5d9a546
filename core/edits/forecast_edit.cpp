#include "core/edits/forecast_edit.h"

#include "core/edits/record_edit.h"
#include "core/edits/typed_text.h"

namespace tidemill {

Result<Made<ForecastId>> save_forecast(const EditContext& context, const std::string& name, const std::string& body) {
  Change change{.name = {}, .source = context.source, .rows = {}, .batch = {}};
  Forecast forecast{ForecastId{fresh_id(context, change, "forecast")}, trimmed(name), context.as_of, body};
  if (forecast.name.empty()) forecast.name = "Forecast of " + to_string(context.as_of);
  for (const auto& [id, other] : context.portfolio->forecasts())
    if (other->name == forecast.name)
      return fail({ErrorCode::bad_input, "name", "there is a forecast " + quote(forecast.name) + " already",
                   "choose another name, or remove forecast " + std::to_string(id.value()), "name"});
  change.name = "Add forecast " + quote(forecast.name);
  const ForecastId id = forecast.id;
  change.insert(std::move(forecast));
  return Made<ForecastId>{id, std::move(change)};
}

Result<Change> remove_forecast(const EditContext& context, ForecastId id) {
  const auto found = context.portfolio->forecasts().find(id);
  if (found == context.portfolio->forecasts().end())
    return fail(ErrorCode::not_found, "forecast " + std::to_string(id.value()), "there is none with this id",
                "“tidemill forecast FILE list” shows them");
  Change change{.name = "Remove " + quote(found->second->name), .source = context.source, .rows = {}, .batch = {}};
  change.remove(*found->second);
  return change;
}

}  // namespace tidemill
