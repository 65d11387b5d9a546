#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/catalog.h"
#include "core/model/parameter.h"
#include "core/model/portfolio.h"

namespace tidemill {

/// How a person names an asset: by ticker or name, or by an id that settles which of two.
struct AssetName {
  std::string symbol;
  std::optional<AssetId> id;
};

/// What was typed about a holding, as text in canonical form (the window turns locale numbers into canonical text
/// first). Empty means not given.
struct HoldingDraft {
  std::string kind;
  AssetName asset;
  std::string platform;        ///< name; a new one is made, from the catalogue when it is known there
  std::string platform_chain;  ///< for a platform the catalogue does not know
  std::string quantity;
  bool watched = false;  ///< nothing is in it: it is there to be compared with what is held
  std::string since;     ///< date; empty: today (as_of)
  std::string until;     ///< date it was closed
  std::map<std::string, std::string, std::less<>> params;  ///< by parameter name; asset parameters by symbol
  std::string price;                                       ///< price of the asset on `price_day`, base currency
  std::optional<Date> price_day;                           ///< default: the as-of date
  std::string label;
  std::string notes;
  std::optional<HoldingId> funded_by;
};

/// A change and the id of what it makes.
template <class Id>
struct Made {
  Id id;
  Change change;
};

/// Where edits are made from, and what today is.
struct EditContext {
  const Portfolio* portfolio = nullptr;
  const Catalog* catalog = nullptr;
  Date as_of{};
  std::string source = "command line";
};

/// Everything that is wrong with a draft, each with its `field` (kind, asset, platform, quantity, since, until, price
/// or a parameter's name). Empty when it can be saved. Unknown assets are an error; unknown platforms are made.
std::vector<Error> check_holding(const EditContext& context, const HoldingDraft& draft);

/// The change that adds a holding: assets and platform from the catalogue when not there yet, holding, terms, opening
/// entries, a price when given. The first error of check_holding when there is one.
Result<Made<HoldingId>> add_holding(const EditContext& context, const HoldingDraft& draft);

/// Several holdings as one step: all or none. The error of the first that can't be added.
Result<Change> add_holdings(const EditContext& context, const std::vector<HoldingDraft>& drafts);

/// The draft that would make this holding as it is now: for the form's edit and duplicate.
HoldingDraft draft_of(const Portfolio& portfolio, const Holding& holding, Date as_of);

/// The change from a holding to an edited draft. Parameters that differ are corrected in the terms in force on
/// the as-of date, or start a new row on `terms_from` when given.
/// A changed amount or first day corrects the openings, whose stored rows are `openings` (Session::entries of the
/// holding with type opening).
Result<Change> edit_holding(const EditContext& context, HoldingId id, const HoldingDraft& draft,
                            const std::vector<Entry>& openings, std::optional<Date> terms_from = std::nullopt);

/// Dated terms: parameters `set` (canonical text; empty text: back to default) from a day on; `correct` changes the row
/// in force on that day itself.
Result<Change> change_terms(const EditContext& context, HoldingId id, Date from, const Params& set, bool correct);

/// What several holdings are given at once; what is empty stays as it is.
struct SelectionEdit {
  std::string platform;  ///< name; a new one is made
  Params params;         ///< canonical text, of parameters that every one of them has
  Date from{};           ///< the day the parameters hold from
  bool correct = false;  ///< they were wrong all along: the terms in force on `from` are corrected
  std::optional<Date> closed_on;
};
/// The parameters that every one of these holdings has, as the first one's kind describes them; openings are none.
std::vector<const ParamSpec*> common_params(const Portfolio& portfolio, const std::vector<HoldingId>& ids);
/// Gives several holdings the same, as one step: all or none. An error names the holding that can't take it.
Result<Change> edit_holdings(const EditContext& context, const std::vector<HoldingId>& ids, const SelectionEdit& edit);

/// Gives a holding a label of its own, or with an empty one that of its asset and platform again.
Result<Change> label_holding(const EditContext& context, HoldingId id, const std::string& label);

/// Says which holding another one's money comes from, so that capital counts once; nothing takes the link away.
/// bad_input when a circle would close.
Result<Change> link_holding(const EditContext& context, HoldingId id, std::optional<HoldingId> funded_by);

/// Closes a holding on a day (the first day it no longer earns), or opens it again with nullopt.
Result<Change> close_holding(const EditContext& context, HoldingId id, std::optional<Date> on);

/// Removes holdings with their terms, entries, covers and recurring entries, as one undoable change. `full_entries` are
/// the stored rows of those entries (Session::entries_of).
Result<Change> remove_holdings(const EditContext& context, const std::vector<HoldingId>& ids,
                               const std::vector<Entry>& full_entries);

}  // namespace tidemill
