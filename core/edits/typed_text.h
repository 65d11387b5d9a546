#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/decimal.h"

namespace tidemill {

// Reading what was typed: each answer is a value, or an error that names the field and says what to do.

/// An amount ≥ 0 (or > 0 when `positive`), at most 10¹⁵.
Result<Decimal> typed_amount(std::string_view text, const std::string& label, const std::string& field, bool positive);
/// A day between 2009-01-03 (the first block of Bitcoin) and `latest`.
Result<Date> typed_day(std::string_view text, const std::string& label, const std::string& field, Date latest);
/// A day up to `latest`: exchange rates are older than Bitcoin.
Result<Date> typed_price_day(std::string_view text, const std::string& label, const std::string& field, Date latest);
/// A moment between 2009-01-03 and the end of `latest`.
Result<Instant> typed_moment(std::string_view text, const std::string& label, const std::string& field, Date latest);
/// "true" or "false"; empty is nothing.
Result<std::optional<bool>> typed_flag(std::string_view text, const std::string& label, const std::string& field);
/// What is wrong with a field, and what to do.
Error field_error(const std::string& field, const std::string& reason, const std::string& todo);
/// Reads into what stands there already, which an empty text leaves as it is.
Result<void> take_amount(const std::string& text, const std::string& field, bool positive, Decimal& into);
Result<void> take_day(const std::string& text, const std::string& field, Date& into);
/// The error with its field set.
Error in_field(Error error, const std::string& label, const std::string& field);
/// "a, b, c".
std::string joined(const std::vector<std::string>& words);
/// Text without spaces around it.
std::string trimmed(std::string_view text);
/// ASCII letters in lower case.
std::string lowered(std::string_view text);

}  // namespace tidemill
