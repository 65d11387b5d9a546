#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/decimal.h"

namespace tidemill {

/// What a parameter of a strategy kind is; decides its field in the form, its check and its unit.
enum class ParamType {
  rate,    ///< a yearly or plain fraction, 0.048; forms show percent
  amount,  ///< an exact number of units of an asset
  money,   ///< an exact amount of the base currency
  count,   ///< a whole number (days, rounds)
  number,  ///< any exact number (years, amplification)
  date,
  choice,
  asset,    ///< stored as the asset's id in digits
  boolean,  ///< "true" or "false"
};

std::string_view name_of(ParamType type);

struct ParamChoice {
  std::string value;
  std::string label;
};

/// One parameter, described once: form, storage, help and validation all come from here.
struct ParamSpec {
  std::string name = {};   ///< as on the command line: "apr"
  std::string label = {};  ///< as in the form: "Reward rate"
  ParamType type = ParamType::rate;
  std::string unit = {};     ///< behind the field: "% APR", "days"; empty: none
  std::string meaning = {};  ///< one sentence
  std::optional<Decimal> min = std::nullopt;
  std::optional<Decimal> max = std::nullopt;
  std::string preset = {};  ///< canonical text of the default; empty: unset
  bool required = false;
  std::string one_of = {};  ///< of all required parameters with the same group name one must be given ("rate")
  std::vector<ParamChoice> choices = {};
  bool advanced = false;   ///< folded away in the form
  bool opens = false;      ///< becomes an opening entry (quantity2), not a stored parameter
  std::string event = {};  ///< of a date: what happens on it, "lock ends"
  bool frees = false;      ///< of a date: what the holding holds can be had from then on
};

/// Reads `text` as canonical text of the parameter: number in range, date, one of the choices. The error's field is the
/// parameter's name. Asset parameters are resolved by the caller.
Result<std::string> canonical_value(const ParamSpec& spec, std::string_view text);

}  // namespace tidemill
