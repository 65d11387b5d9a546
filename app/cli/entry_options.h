#pragma once

#include "app/cli/command.h"
#include "core/edits/entry_edit.h"

namespace tidemill::cli {

/// The options that say what an entry is: for “record” and “entry edit”.
std::vector<Option> entry_options();
/// Takes over into a draft what the options say, and leaves the rest.
Result<void> fill_entry(EntryDraft& draft, const Invocation& invocation);

}  // namespace tidemill::cli
