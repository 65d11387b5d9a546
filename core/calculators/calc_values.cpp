#include "core/calculators/calc_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>

namespace tidemill {
namespace {

std::string shown(double value) {
  return fmt::format("{}", value);
}

Result<double> checked(const CalcInput& input, double value) {
  if (value < input.least || (input.least_open && value == input.least))
    return wrong_input(input.name, shown(value) + " is too small",
                       (input.least_open ? "it must be above " : "it must be at least ") + shown(input.least));
  if (value > input.most || (input.most_open && value == input.most))
    return wrong_input(input.name, shown(value) + " is too large",
                       (input.most_open ? "it must be below " : "it must be at most ") + shown(input.most));
  return value;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

Result<double> read_number(const CalcInput& input, std::string_view text) {
  std::string_view digits = trimmed(text);
  if (digits.starts_with('+') && !digits.starts_with("+-")) digits.remove_prefix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error == std::errc::result_out_of_range)
    return wrong_input(input.name, quote(text) + " is outside what can be calculated with");
  if (error != std::errc() || end != digits.data() + digits.size())
    return wrong_input(input.name, quote(text) + " is not a number", "write it like 0.05 or 1250");
  if (!std::isfinite(value)) return wrong_input(input.name, quote(text) + " is not a finite number");
  return checked(input, value);
}

Result<double> read_whole(const CalcInput& input, std::string_view text) {
  TIDEMILL_TRY(value, read_number(input, text));
  if (value != std::floor(value)) return wrong_input(input.name, quote(text) + " is not a whole number");
  return value;
}

/// YYYY-MM-DD from 1900 on: cash flows are older than crypto.
Result<Date> read_date(const CalcInput& input, std::string_view text) {
  const std::string_view word = trimmed(text);
  int parts[3] = {0, 0, 0};
  const std::size_t starts[3] = {0, 5, 8};
  const std::size_t sizes[3] = {4, 2, 2};
  bool good = word.size() == 10 && word[4] == '-' && word[7] == '-';
  for (int i = 0; good && i < 3; ++i) {
    const char* first = word.data() + starts[i];
    const char* last = first + sizes[i];
    const auto [end, error] = std::from_chars(first, last, parts[i]);
    good = error == std::errc() && end == last && parts[i] >= 0;
  }
  if (!good) return wrong_input(input.name, quote(text) + " is not a date", "write it like 2026-11-22");
  const std::chrono::year_month_day day{std::chrono::year(parts[0]),
                                        std::chrono::month(static_cast<unsigned>(parts[1])),
                                        std::chrono::day(static_cast<unsigned>(parts[2]))};
  if (!day.ok()) return wrong_input(input.name, quote(text) + " is not in the calendar");
  if (parts[0] < 1900 || parts[0] > 2199)
    return wrong_input(input.name, quote(text) + " is outside the years 1900 to 2199");
  return Date(day);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

Result<std::vector<std::string_view>> items(const CalcInput& input, std::string_view text) {
  auto parts = split(text, ',');
  if (parts.size() > input.most_items)
    return wrong_input(input.name, fmt::format("{} values are too many", parts.size()),
                       fmt::format("give at most {}", input.most_items));
  return parts;
}

Result<CalcValue> read_numbers(const CalcInput& input, std::string_view text) {
  TIDEMILL_TRY(parts, items(input, text));
  std::vector<double> numbers;
  for (const std::string_view part : parts) {
    TIDEMILL_TRY(number, read_number(input, part));
    numbers.push_back(number);
  }
  return CalcValue(std::move(numbers));
}

Result<CalcValue> read_dated(const CalcInput& input, std::string_view text) {
  TIDEMILL_TRY(parts, items(input, text));
  std::vector<DatedRow> rows;
  for (const std::string_view part : parts) {
    const auto cells = split(part, ':');
    if (cells.size() != input.columns.size() + 1)
      return wrong_input(input.name, quote(part) + " is not a row of it",
                         fmt::format("write rows as DATE:{}", fmt::join(input.columns, ":")));
    DatedRow row;
    TIDEMILL_TRY(date, read_date(input, cells.front()));
    row.date = date;
    for (std::size_t i = 1; i < cells.size(); ++i) {
      TIDEMILL_TRY(number, read_number(input, cells[i]));
      row.numbers.push_back(number);
    }
    rows.push_back(std::move(row));
  }
  return CalcValue(std::move(rows));
}

Result<CalcValue> read_choice(const CalcInput& input, std::string_view text) {
  const std::string word(trimmed(text));
  if (std::find(input.choices.begin(), input.choices.end(), word) != input.choices.end()) return CalcValue(word);
  return wrong_input(input.name, quote(text) + " is not a choice here",
                     fmt::format("use one of: {}", fmt::join(input.choices, ", ")));
}

Result<CalcValue> read_yes_no(const CalcInput& input, std::string_view text) {
  const std::string_view word = trimmed(text);
  for (const char* yes : {"true", "yes", "on", "1"})
    if (word == yes) return CalcValue(true);
  for (const char* no : {"false", "no", "off", "0"})
    if (word == no) return CalcValue(false);
  return wrong_input(input.name, quote(text) + " is neither yes nor no", "write true or false");
}

Result<CalcValue> read(const CalcInput& input, std::string_view text) {
  switch (input.type) {
    case InputType::number: {
      TIDEMILL_TRY(number, read_number(input, text));
      return CalcValue(number);
    }
    case InputType::whole: {
      TIDEMILL_TRY(number, read_whole(input, text));
      return CalcValue(number);
    }
    case InputType::numbers:
      return read_numbers(input, text);
    case InputType::date: {
      TIDEMILL_TRY(date, read_date(input, text));
      return CalcValue(date);
    }
    case InputType::choice:
      return read_choice(input, text);
    case InputType::boolean:
      return read_yes_no(input, text);
    case InputType::dated:
      break;
  }
  return read_dated(input, text);
}

const CalcInput* find(const std::vector<CalcInput>& inputs, std::string_view name) {
  const auto found = std::find_if(inputs.begin(), inputs.end(), [&](const CalcInput& input) {
    return input.name == name || (!input.alias.empty() && input.alias == name);
  });
  return found == inputs.end() ? nullptr : &*found;
}

Result<void> check_groups(const std::vector<CalcInput>& inputs, const CalcValues& values) {
  for (const CalcInput& input : inputs) {
    if (input.group.empty()) continue;
    std::vector<std::string> names;
    int given = 0;
    for (const CalcInput& other : inputs) {
      if (other.group != input.group) continue;
      names.push_back(other.name);
      given += values.has(other.name) ? 1 : 0;
    }
    if (given == 1) continue;
    return wrong_input(names.front(), given == 0 ? "is missing" : "is given twice",
                       fmt::format("give one of {}", fmt::join(names, ", ")));
  }
  return {};
}

}  // namespace

tl::unexpected<Error> wrong_input(std::string_view name, std::string why, std::string todo) {
  return fail(Error{ErrorCode::bad_input, std::string(name), std::move(why), std::move(todo), std::string(name)});
}

double CalcValues::number(std::string_view name) const {
  return std::get<double>(values_.find(name)->second);
}

int CalcValues::whole(std::string_view name) const {
  return static_cast<int>(number(name));
}

bool CalcValues::yes(std::string_view name) const {
  return std::get<bool>(values_.find(name)->second);
}

const std::string& CalcValues::text(std::string_view name) const {
  return std::get<std::string>(values_.find(name)->second);
}

Date CalcValues::date(std::string_view name) const {
  return std::get<Date>(values_.find(name)->second);
}

const std::vector<double>& CalcValues::numbers(std::string_view name) const {
  return std::get<std::vector<double>>(values_.find(name)->second);
}

const std::vector<DatedRow>& CalcValues::rows(std::string_view name) const {
  return std::get<std::vector<DatedRow>>(values_.find(name)->second);
}

std::optional<double> CalcValues::maybe(std::string_view name) const {
  if (!has(name)) return std::nullopt;
  return number(name);
}

Result<double> CalcValues::need(std::string_view name) const {
  if (!has(name)) return wrong_input(name, "is missing", "it is needed here");
  return number(name);
}

Result<std::vector<double>> CalcValues::need_numbers(std::string_view name) const {
  if (!has(name)) return wrong_input(name, "is missing", "it is needed here");
  return numbers(name);
}

Result<CalcValues> read_inputs(const std::vector<CalcInput>& inputs, const CalcTexts& texts) {
  CalcValues values;
  for (const auto& [name, text] : texts) {
    const CalcInput* input = find(inputs, name);
    if (input == nullptr) {
      std::vector<std::string> names;
      for (const CalcInput& known : inputs) names.push_back(known.name);
      return wrong_input(name, "there is no input of this name",
                         fmt::format("choose from: {}", fmt::join(names, ", ")));
    }
    if (trimmed(text).empty()) continue;
    if (values.has(input->name)) return wrong_input(name, "is given twice", "it is another name for " + input->name);
    TIDEMILL_TRY(value, read(*input, text));
    values.set(input->name, std::move(value));
  }
  for (const CalcInput& input : inputs) {
    if (values.has(input.name)) continue;
    if (input.required) return wrong_input(input.name, "is missing", input.meaning);
    if (input.preset.empty()) continue;
    TIDEMILL_TRY(value, read(input, input.preset));
    values.set(input.name, std::move(value));
  }
  TIDEMILL_CHECK(check_groups(inputs, values));
  return values;
}

}  // namespace tidemill
