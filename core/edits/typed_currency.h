#pragma once

#include <string>

#include "core/edits/holding_edit.h"

namespace tidemill {

/// A currency as typed: an ISO 4217 code, or the symbol of an asset of the portfolio or the catalogue (BTC). Anything
/// else is bad_input naming `field`: nothing could ever be converted from it.
Result<Currency> typed_currency(const EditContext& context, const std::string& text, const std::string& field);
/// Reads into what stands there already, which an empty text leaves as it is.
Result<void> take_currency(const EditContext& context, const std::string& text, const std::string& field,
                           Currency& into);

}  // namespace tidemill
