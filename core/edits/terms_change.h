#pragma once

#include "core/edits/holding_edit.h"

namespace tidemill {

/// Writes `set` over the terms of a holding: into the row in force on `from` (correct), or as a row that begins on it.
void put_terms(const EditContext& context, const Holding& holding, Date from, const Params& set, bool correct,
               Change& change);
/// Makes `params` the only terms of a holding: those of another kind would say nothing any more.
void replace_terms(const EditContext& context, const Holding& holding, const Params& params, Change& change);
/// The first terms begin with the holding: when its first day moved they move along, and take in what had changed up to
/// it.
void move_first_terms(const EditContext& context, const Holding& before, const Holding& after, Change& change);
/// Whether every row of the terms makes sense after the change, to the kind the holding then has.
Result<void> check_terms_after(const EditContext& context, const Holding& holding, const Change& change);

}  // namespace tidemill
