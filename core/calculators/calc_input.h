#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace tidemill {

enum class InputType {
  number,
  whole,    ///< a whole number
  numbers,  ///< several, separated by commas
  date,
  choice,
  boolean,
  dated,  ///< rows of DATE:NUMBER[:NUMBER…], separated by commas; its columns have names
};

/// The name shown in help and JSON ("number").
const char* name_of(InputType type);

/// One input of a calculator, described once: form, help and checks come from here. Made by the functions below and
/// narrowed by its own members.
struct CalcInput {
  std::string name;   ///< on the command line: "price_ratio"
  std::string label;  ///< in a form: "Price ratio"
  InputType type = InputType::number;
  std::string meaning;  ///< one sentence
  std::string unit = {};
  std::string preset = {};   ///< text of the default; empty: none
  std::string example = {};  ///< text that makes sense here, when there is no default
  bool required = true;      ///< has neither a default nor is it optional
  std::string group = {};    ///< of all inputs with the same group exactly one must be given
  std::string alias = {};    ///< another name for it
  std::vector<std::string> choices = {};
  std::vector<std::string> columns = {};  ///< of dated rows
  std::string asked_by = {};              ///< a choice on which it depends whether this one is asked for; empty: always
  std::vector<std::string> asked_for = {};  ///< the values of that choice for which it is
  double least = -1e30;                     ///< every number is between these two, which keeps results finite
  double most = 1e30;
  bool least_open = false;  ///< must be above, not at
  bool most_open = false;
  std::size_t most_items = 64;

  CalcInput at_least(double value) && { return least = value, std::move(*this); }
  CalcInput above(double value) && { return least = value, least_open = true, std::move(*this); }
  CalcInput at_most(double value) && { return most = value, std::move(*this); }
  CalcInput below(double value) && { return most = value, most_open = true, std::move(*this); }
  CalcInput in(std::string text) && { return unit = std::move(text), std::move(*this); }
  CalcInput by_default(std::string text) && { return preset = std::move(text), required = false, std::move(*this); }
  CalcInput like(std::string text) && { return example = std::move(text), std::move(*this); }
  CalcInput optional() && { return required = false, std::move(*this); }
  CalcInput one_of(std::string text) && { return group = std::move(text), required = false, std::move(*this); }
  CalcInput also(std::string text) && { return alias = std::move(text), std::move(*this); }
  /// Asked for only where `choice` is one of `values`.
  CalcInput when(std::string choice, std::vector<std::string> values) && {
    return asked_by = std::move(choice), asked_for = std::move(values), std::move(*this);
  }
};

CalcInput number_input(std::string name, std::string label, std::string meaning);
/// A yearly rate or share as a fraction; its unit says so.
CalcInput fraction_input(std::string name, std::string label, std::string meaning);
CalcInput whole_input(std::string name, std::string label, std::string meaning);
CalcInput numbers_input(std::string name, std::string label, std::string meaning);
CalcInput date_input(std::string name, std::string label, std::string meaning);
CalcInput yes_no_input(std::string name, std::string label, std::string meaning);
CalcInput choice_input(std::string name, std::string label, std::string meaning, std::vector<std::string> choices);
CalcInput dated_input(std::string name, std::string label, std::string meaning, std::vector<std::string> columns);

}  // namespace tidemill
