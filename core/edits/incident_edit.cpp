#include <algorithm>
#include <map>

#include "core/edits/record_edit.h"

namespace tidemill {

IncidentsTaken add_incidents(const EditContext& context, const std::vector<NamedIncident>& incidents,
                             const std::string& source) {
  IncidentsTaken taken{.change = {.name = "Add incidents", .source = context.source, .rows = {}, .batch = {}},
                       .added = {},
                       .known = {},
                       .not_held = {}};
  std::map<PlatformId, Platform> changed;
  for (const NamedIncident& each : incidents) {
    const Platform* present = context.portfolio->platform_called(each.platform);
    if (!present) {
      taken.not_held.push_back(each);
      continue;
    }
    Platform& platform = changed.try_emplace(present->id, *present).first->second;
    NamedIncident row{platform.name, each.incident};
    const bool known =
        std::ranges::find(platform.incidents, row.incident.date, &Incident::date) != platform.incidents.end();
    if (!known) {
      row.incident.source = source;
      platform.incidents.push_back(row.incident);
    }
    (known ? taken.known : taken.added).push_back(std::move(row));
  }
  for (auto& [id, platform] : changed) {
    const Platform& before = *context.portfolio->platform(id);
    std::ranges::stable_sort(platform.incidents, {}, &Incident::date);
    if (platform.incidents.size() != before.incidents.size()) taken.change.update(before, platform);
  }
  return taken;
}

}  // namespace tidemill
