#include "core/calculators/calc_input.h"

namespace tidemill {
namespace {

CalcInput input(InputType type, std::string name, std::string label, std::string meaning) {
  CalcInput made;
  made.name = std::move(name);
  made.label = std::move(label);
  made.type = type;
  made.meaning = std::move(meaning);
  return made;
}

}  // namespace

const char* name_of(InputType type) {
  switch (type) {
    case InputType::number:
      return "number";
    case InputType::whole:
      return "whole number";
    case InputType::numbers:
      return "numbers";
    case InputType::date:
      return "date";
    case InputType::choice:
      return "choice";
    case InputType::boolean:
      return "true or false";
    case InputType::dated:
      return "dated numbers";
  }
  return "";
}

CalcInput number_input(std::string name, std::string label, std::string meaning) {
  return input(InputType::number, std::move(name), std::move(label), std::move(meaning));
}

CalcInput fraction_input(std::string name, std::string label, std::string meaning) {
  return number_input(std::move(name), std::move(label), std::move(meaning)).in("fraction");
}

CalcInput whole_input(std::string name, std::string label, std::string meaning) {
  return input(InputType::whole, std::move(name), std::move(label), std::move(meaning));
}

CalcInput numbers_input(std::string name, std::string label, std::string meaning) {
  return input(InputType::numbers, std::move(name), std::move(label), std::move(meaning));
}

CalcInput date_input(std::string name, std::string label, std::string meaning) {
  return input(InputType::date, std::move(name), std::move(label), std::move(meaning));
}

CalcInput yes_no_input(std::string name, std::string label, std::string meaning) {
  return input(InputType::boolean, std::move(name), std::move(label), std::move(meaning));
}

CalcInput choice_input(std::string name, std::string label, std::string meaning, std::vector<std::string> choices) {
  CalcInput made = input(InputType::choice, std::move(name), std::move(label), std::move(meaning));
  made.choices = std::move(choices);
  return made;
}

CalcInput dated_input(std::string name, std::string label, std::string meaning, std::vector<std::string> columns) {
  CalcInput made = input(InputType::dated, std::move(name), std::move(label), std::move(meaning));
  made.columns = std::move(columns);
  made.most_items = 10'000;
  return made;
}

}  // namespace tidemill
