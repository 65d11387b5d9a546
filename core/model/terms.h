#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/base/ids.h"

namespace tidemill {

/// Parameter name → canonical text: a Decimal ("0.048"), a date, a choice, or for assets the id in digits.
using Params = std::map<std::string, std::string, std::less<>>;

/// What holds for a holding from a day on. A later row states only what changed; what is in force on a day is every row
/// up to it, laid over each other. An empty text takes a parameter back to its default.
struct Terms {
  TermsId id{0};
  HoldingId holding{0};
  Date from{};
  Params params;
  friend bool operator==(const Terms&, const Terms&) = default;
};

/// The parameters in force on `day`: rows (sorted by `from`) up to it merged in order. The first row also holds before
/// its day.
Params params_on(const std::vector<Terms>& rows, Date day);
/// For every parameter in force on `day`, since when it has been what it is. A row that states it as it was is no
/// change.
std::map<std::string, Date, std::less<>> params_since(const std::vector<Terms>& rows, Date day);

}  // namespace tidemill
