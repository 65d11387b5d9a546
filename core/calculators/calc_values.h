#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/calculators/calc_input.h"

namespace tidemill {

/// Inputs as typed, by name.
using CalcTexts = std::map<std::string, std::string, std::less<>>;

/// One row of dated numbers.
struct DatedRow {
  Date date{};
  std::vector<double> numbers;
};

/// A value an input may have.
using CalcValue = std::variant<double, bool, std::string, Date, std::vector<double>, std::vector<DatedRow>>;

/// Checked inputs. What an accessor promises holds because the reader has seen to it.
class CalcValues {
 public:
  bool has(std::string_view name) const { return values_.contains(name); }
  /// Of an input that is required or has a default.
  double number(std::string_view name) const;
  int whole(std::string_view name) const;
  bool yes(std::string_view name) const;
  const std::string& text(std::string_view name) const;
  Date date(std::string_view name) const;
  const std::vector<double>& numbers(std::string_view name) const;
  const std::vector<DatedRow>& rows(std::string_view name) const;
  /// Of an input that may be left out.
  std::optional<double> maybe(std::string_view name) const;
  /// Of one that this case of the calculator needs: bad_input naming it when it is missing.
  Result<double> need(std::string_view name) const;
  Result<std::vector<double>> need_numbers(std::string_view name) const;

  void set(std::string name, CalcValue value) { values_.insert_or_assign(std::move(name), std::move(value)); }
  const std::map<std::string, CalcValue, std::less<>>& all() const { return values_; }

 private:
  std::map<std::string, CalcValue, std::less<>> values_;
};

/// Reads `texts` by the descriptions of `inputs`, with defaults where a text is missing or empty.
Result<CalcValues> read_inputs(const std::vector<CalcInput>& inputs, const CalcTexts& texts);

/// bad_input at an input: `<name>: <why>; <what to do>`.
tl::unexpected<Error> wrong_input(std::string_view name, std::string why, std::string todo = {});

}  // namespace tidemill
