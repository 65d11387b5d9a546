#pragma once

#include "core/edits/entry_edit.h"

namespace tidemill {

/// A draft turned into a row, and everything that is wrong with it.
struct ReadEntry {
  Entry entry;  ///< id 0
  std::vector<Error> errors;
};

/// Reads a draft into an entry; rows an asset needs go to `change`. The value is frozen when the draft gives it, or
/// when the price of that very day is known.
ReadEntry read_entry(const EditContext& context, const EntryDraft& draft, Change& change);

}  // namespace tidemill
