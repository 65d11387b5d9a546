#include "tests/core/calculators/calc_row.h"

#include <sstream>

namespace tidemill {

CalcTexts texts_of(const std::string& words) {
  CalcTexts texts;
  std::istringstream stream(words);
  std::string word;
  while (stream >> word) texts[word.substr(0, word.find('='))] = word.substr(word.find('=') + 1);
  return texts;
}

CalcResult calculated(const std::string& id, const std::string& words) {
  const Calculator* found = calculator(id);
  if (found == nullptr) {
    ADD_FAILURE() << "there is no " << id;
    return {};
  }
  auto result = found->compute(texts_of(words));
  if (result) return *result;
  ADD_FAILURE() << id << ' ' << words << ": " << result.error().message();
  return {};
}

Error refused(const std::string& id, const std::string& words) {
  const auto result = calculator(id)->compute(texts_of(words));
  if (!result) return result.error();
  ADD_FAILURE() << id << ' ' << words << " was calculated";
  return {};
}

void expect_row(const CalcRow& row) {
  const auto figure = calculated(row.calculator, row.inputs).number(row.output);
  ASSERT_TRUE(figure) << row.id << ": " << row.calculator << ' ' << row.inputs << " gives no " << row.output;
  EXPECT_NEAR(*figure, row.expected, row.tolerance) << row.id << ": " << row.inputs << " (" << row.source << ')';
}

}  // namespace tidemill
