// Every registered calculator keeps the same promises.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <set>

#include "tests/core/calculators/calc_row.h"

namespace tidemill {
namespace conformance_test {

/// What its form would hold at first: examples where something is needed, defaults elsewhere.
CalcTexts example_of(const CalcDescriptor& descriptor) {
  CalcTexts texts;
  std::set<std::string> groups;
  for (const CalcInput& input : descriptor.inputs) {
    const bool needed = input.required || (!input.group.empty() && groups.insert(input.group).second);
    if (needed || (!input.example.empty() && input.group.empty())) texts[input.name] = input.example;
  }
  return texts;
}

bool sensible(const CalcResult& result, const CalcDescriptor& descriptor) {
  bool good = true;
  for (const auto& [name, figure] : result.outputs) {
    const auto known = [&, &output_name = name](const CalcOutput& output) {
      return output.name == output_name ||
             (output.shape == OutputShape::numbered && output_name.starts_with(output.name));
    };
    good &= std::any_of(descriptor.outputs.begin(), descriptor.outputs.end(), known);
    if (const auto* number = std::get_if<double>(&figure)) good &= std::isfinite(*number);
    if (const auto* list = std::get_if<std::vector<double>>(&figure))
      for (const double number : *list) good &= std::isfinite(number);
  }
  if (!result.curve) return good;
  for (const CalcLine& line : result.curve->lines)
    for (const CalcPoint& point : line.points) good &= std::isfinite(point.x) && std::isfinite(point.y);
  return good;
}

TEST(EveryCalculator, DescribesItself) {
  std::set<std::string> ids;
  for (const Calculator* each : calculators()) {
    const CalcDescriptor& descriptor = each->descriptor;
    SCOPED_TRACE(descriptor.id);
    EXPECT_TRUE(ids.insert(descriptor.id).second);
    EXPECT_EQ(calculator(descriptor.id), each);
    EXPECT_FALSE(descriptor.title.empty());
    EXPECT_FALSE(descriptor.group.empty());
    EXPECT_TRUE(descriptor.meaning.ends_with('.'));
    EXPECT_FALSE(descriptor.formula.empty());
    EXPECT_FALSE(descriptor.source.empty());
    EXPECT_FALSE(descriptor.outputs.empty());
    std::set<std::string> names{"csv"};  // the command line's own
    for (const CalcInput& input : descriptor.inputs) {
      SCOPED_TRACE(input.name);
      EXPECT_TRUE(names.insert(input.name).second);
      if (!input.alias.empty()) {
        EXPECT_TRUE(names.insert(input.alias).second);
        EXPECT_EQ(descriptor.input(input.alias), &input);
      }
      EXPECT_EQ(descriptor.input(input.name), &input);
      EXPECT_FALSE(input.label.empty());
      EXPECT_TRUE(input.meaning.ends_with('.'));
      EXPECT_LT(input.least, input.most);
      EXPECT_EQ(input.type == InputType::choice, !input.choices.empty());
      EXPECT_EQ(input.type == InputType::dated, !input.columns.empty());
      EXPECT_TRUE(!input.required || !input.example.empty()) << "a form needs something to show";
    }
    std::set<std::string> outputs;
    for (const CalcOutput& output : descriptor.outputs) {
      EXPECT_TRUE(outputs.insert(output.name).second) << output.name;
      EXPECT_FALSE(output.label.empty()) << output.name;
    }
  }
  EXPECT_EQ(calculator("no-such-thing"), nullptr);
}

TEST(EveryCalculator, StandsWithItsGroup) {
  std::set<std::string> over;
  std::string current;
  for (const Calculator* each : calculators()) {
    if (each->descriptor.group == current) continue;
    EXPECT_TRUE(over.insert(each->descriptor.group).second) << each->descriptor.id;
    current = each->descriptor.group;
  }
}

TEST(EveryCalculator, CalculatesItsExample) {
  for (const Calculator* each : calculators()) {
    const auto result = each->compute(example_of(each->descriptor));
    ASSERT_TRUE(result) << each->descriptor.id << ": " << result.error().message();
    EXPECT_FALSE(result->outputs.empty()) << each->descriptor.id;
    EXPECT_TRUE(sensible(*result, each->descriptor)) << each->descriptor.id;
    for (const CalcInput& input : each->descriptor.inputs)
      EXPECT_TRUE(input.preset.empty() || result->inputs.has(input.name)) << input.name;
  }
}

TEST(EveryCalculator, NamesTheInputThatIsWrong) {
  for (const Calculator* each : calculators()) {
    const CalcTexts example = example_of(each->descriptor);
    for (const CalcInput& input : each->descriptor.inputs) {
      for (const char* bad : {"nan", "inf", "-inf", "1e999", "twelve", "1,,2", "0x10", "\xff", "1 2", "--1"}) {
        CalcTexts texts = example;
        texts[input.name] = bad;
        const auto result = each->compute(texts);
        ASSERT_FALSE(result) << each->descriptor.id << ' ' << input.name << '=' << bad;
        EXPECT_EQ(result.error().code, ErrorCode::bad_input);
        EXPECT_EQ(result.error().field, input.name) << bad;
        EXPECT_NE(result.error().message().find(input.name), std::string::npos);
      }
      if (!input.required) continue;
      CalcTexts texts = example;
      texts.erase(input.name);
      const auto result = each->compute(texts);
      ASSERT_FALSE(result) << each->descriptor.id << " without " << input.name;
      EXPECT_EQ(result.error().field, input.name);
    }
    CalcTexts texts = example;
    texts["moon"] = "1";
    const auto result = each->compute(texts);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().field, "moon");
  }
}

TEST(EveryCalculator, KeepsToItsRanges) {
  for (const Calculator* each : calculators()) {
    const CalcTexts example = example_of(each->descriptor);
    for (const CalcInput& input : each->descriptor.inputs) {
      if (input.type != InputType::number && input.type != InputType::whole) continue;
      for (const double beyond : {input.least - std::fabs(input.least) - 1, input.most + std::fabs(input.most) + 1}) {
        CalcTexts texts = example;
        texts[input.name] = fmt::format("{:f}", beyond);  // std::to_string asks the locale
        const auto result = each->compute(texts);
        ASSERT_FALSE(result) << each->descriptor.id << ' ' << input.name << '=' << beyond;
        EXPECT_EQ(result.error().field, input.name);
      }
    }
  }
}

class RandomTexts {
 public:
  explicit RandomTexts(unsigned seed) : random_(seed) {}

  CalcTexts next(const CalcDescriptor& descriptor) {
    CalcTexts texts = example_of(descriptor);
    for (const CalcInput& input : descriptor.inputs) {
      const auto dice = random_() % 3;
      if (dice == 0) texts[input.name] = value(input);
      if (dice == 1 && !input.required) texts.erase(input.name);
    }
    return texts;
  }

 private:
  std::string number() {
    constexpr const char* edges[] = {"0",     "1", "-1",  "0.5",         "1e-300", "1e30",
                                     "-1e30", "2", "365", "0.999999999", "1e9"};
    if (random_() % 2 == 0) return edges[random_() % std::size(edges)];
    const double size = std::pow(10.0, static_cast<double>(random_() % 24) - 12);
    return fmt::format("{:f}", size * static_cast<double>(random_()) / 4e9);
  }
  std::string value(const CalcInput& input) {
    switch (input.type) {
      case InputType::choice:
        return input.choices[random_() % input.choices.size()];
      case InputType::boolean:
        return random_() % 2 == 0 ? "true" : "false";
      case InputType::whole:
        return std::to_string(random_() % 1000);
      case InputType::date:
        return "20" + std::to_string(10 + random_() % 80) + "-0" + std::to_string(1 + random_() % 9) + "-28";
      case InputType::dated: {
        std::string text;
        for (std::size_t i = 0; i <= random_() % 12; ++i) {
          text += (i == 0 ? "20" : ",20") + std::to_string(10 + i + random_() % 2) + "-03-0" +
                  std::to_string(1 + random_() % 9);
          for (std::size_t k = 0; k < input.columns.size(); ++k) text += ":" + number();
        }
        return text;
      }
      case InputType::numbers: {
        std::string text = number();
        for (std::size_t i = 0; i < random_() % 4; ++i) text += "," + number();
        return text;
      }
      case InputType::number:
        break;
    }
    return number();
  }

  std::mt19937 random_;
};

TEST(EveryCalculator, GivesAFigureOrAnErrorForAnyInputs) {
  RandomTexts random(20261122);
  for (const Calculator* each : calculators()) {
    int calculated = 0;
    for (int i = 0; i < 600; ++i) {
      const CalcTexts texts = random.next(each->descriptor);
      const auto result = each->compute(texts);
      std::string words;
      for (const auto& [name, text] : texts) words.append(name).append("=").append(text).append(" ");
      if (!result) {
        EXPECT_EQ(result.error().code, ErrorCode::bad_input) << each->descriptor.id << ' ' << words;
        EXPECT_FALSE(result.error().why.empty());
        continue;
      }
      ++calculated;
      EXPECT_TRUE(sensible(*result, each->descriptor)) << each->descriptor.id << ' ' << words;
    }
    EXPECT_GT(calculated, 5) << each->descriptor.id << ": hardly any of the inputs got through";
  }
}

}  // namespace conformance_test
}  // namespace tidemill
