#include "core/edits/typed_text.h"

namespace tidemill {
namespace {

const Date first_block = make_date(2009, 1, 3);

Result<Date> in_range(Date day, const std::string& label, const std::string& field, Date latest) {
  if (day < first_block)
    return fail({ErrorCode::bad_input, label, to_string(day) + " is before 2009-01-03, the first day of Bitcoin",
                 "check the year", field});
  if (day > latest)
    return fail({ErrorCode::bad_input, label, to_string(day) + " is in the future",
                 "give a day up to " + to_string(latest), field});
  return day;
}

}  // namespace

Error field_error(const std::string& field, const std::string& reason, const std::string& todo) {
  return {ErrorCode::bad_input, field, reason, todo, field};
}

Result<void> take_amount(const std::string& text, const std::string& field, bool positive, Decimal& into) {
  if (trimmed(text).empty()) return {};
  TIDEMILL_TRY(amount, typed_amount(text, field, field, positive));
  into = amount;
  return {};
}

Result<void> take_day(const std::string& text, const std::string& field, Date& into) {
  if (trimmed(text).empty()) return {};
  const auto day = parse_date(trimmed(text));
  if (!day) return fail(in_field(day.error(), field, field));
  into = *day;
  return {};
}

Error in_field(Error error, const std::string& label, const std::string& field) {
  error.what = label;
  error.field = field;
  return error;
}

Result<Decimal> typed_amount(std::string_view text, const std::string& label, const std::string& field, bool positive) {
  const auto amount = parse_amount(text);
  if (!amount) return fail(in_field(amount.error(), label, field));
  if (amount->is_negative())
    return fail({ErrorCode::bad_input, label, quote(text) + " is negative",
                 "type the amount without a minus; withdrawals, slashes and costs are subtracted by their type",
                 field});
  if (positive && amount->is_zero())
    return fail({ErrorCode::bad_input, label, "is zero", "type an amount above zero", field});
  return *amount;
}

Result<Date> typed_day(std::string_view text, const std::string& label, const std::string& field, Date latest) {
  const auto day = parse_date(text);
  if (!day) return fail(in_field(day.error(), label, field));
  return in_range(*day, label, field, latest);
}

Result<Date> typed_price_day(std::string_view text, const std::string& label, const std::string& field, Date latest) {
  const auto day = parse_date(text);
  if (!day) return fail(in_field(day.error(), label, field));
  if (*day > latest)
    return fail({ErrorCode::bad_input, label, to_string(*day) + " is in the future",
                 "give a day up to " + to_string(latest), field});
  return *day;
}

Result<Instant> typed_moment(std::string_view text, const std::string& label, const std::string& field, Date latest) {
  const auto moment = parse_instant(text);
  if (!moment) return fail(in_field(moment.error(), label, field));
  const auto day = in_range(date_of(*moment), label, field, latest);
  if (!day) return fail(day.error());
  return *moment;
}

Result<std::optional<bool>> typed_flag(std::string_view text, const std::string& label, const std::string& field) {
  if (text.empty()) return std::optional<bool>();
  if (text == "true") return std::optional(true);
  if (text == "false") return std::optional(false);
  return fail({ErrorCode::bad_input, label, quote(text) + " is neither true nor false",
               "write true or false, or leave it empty", field});
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

std::string lowered(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

}  // namespace tidemill
