#pragma once

#include <map>
#include <string>

#include "core/edits/holding_edit.h"

namespace tidemill {

/// Text of fields by name, as `--name value` and `--set name=value` give them.
using Fields = std::map<std::string, std::string, std::less<>>;

/// Adds an asset (known ones take their facts from the catalogue), or changes the fields given of one that is there.
/// Repeating it is no error: then the change has no rows. Fields: name, kind, chain, inflation, backing,
/// issuer (who redeems it), underlying (the symbol it stands for), supply (units), coingecko (what price services call
/// it), peg, price_of, price_ratio, carry_back. An empty text takes away what can be unknown.
Result<Made<AssetId>> set_asset(const EditContext& context, const std::string& symbol, const Fields& fields);
/// Adds a platform or changes fields: kind, chain, jurisdiction, and facts by key (launched=2020-12-03, audits=3 …).
Result<Made<PlatformId>> set_platform(const EditContext& context, const std::string& name, const Fields& fields);
/// What became of the rows of a list of incidents.
struct IncidentsTaken {
  Change change;                        ///< no rows when nothing is new
  std::vector<NamedIncident> added;     ///< by the portfolio's own name of the platform
  std::vector<NamedIncident> known;     ///< on a day of which one is recorded there already
  std::vector<NamedIncident> not_held;  ///< nothing in the portfolio is called so
};
/// Adds incidents to the platforms of the portfolio that are called as the list calls them, as one step. `source` is
/// kept with each.
IncidentsTaken add_incidents(const EditContext& context, const std::vector<NamedIncident>& incidents,
                             const std::string& source);
/// Sets a setting of the portfolio; an empty value removes it. Known settings are validated (settings_known()).
Result<Change> set_setting(const EditContext& context, const std::string& key, const std::string& value);
/// Several settings as one step of that name.
Result<Change> set_settings(const EditContext& context, const std::string& name,
                            const std::vector<std::pair<std::string, std::string>>& settings);

struct SettingSpec {
  std::string key;  ///< "tax.reserve"
  std::string meaning;
  std::string preset;
};
const std::vector<SettingSpec>& settings_known();

/// The rows a known asset or platform needs so that `symbol` can be used: an existing id, or a row added to `change`
/// from the catalogue. Unknown assets are an error; several of one ticker ask for the id.
Result<AssetId> need_asset(const EditContext& context, const AssetName& name, Change& change);
/// The row that stands for a currency, so that its exchange rates have a place: added when it is not there yet.
void need_currency(const EditContext& context, const Currency& currency, Change& change);
Result<PlatformId> need_platform(const EditContext& context, const std::string& name, const std::string& chain,
                                 Change& change);

/// The next free id of a table, counting the rows this change already inserts.
std::int64_t fresh_id(const EditContext& context, const Change& change, std::string_view table);

}  // namespace tidemill
