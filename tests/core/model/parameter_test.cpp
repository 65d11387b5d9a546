#include "core/model/parameter.h"

#include <gmock/gmock.h>

namespace tidemill {
namespace parameter_test {

using testing::HasSubstr;

ParamSpec spec(ParamType type) {
  return {.name = "thing", .label = "The thing", .type = type};
}

ParamSpec bounded(ParamType type, const char* low, const char* high, std::string unit = {}) {
  ParamSpec made = spec(type);
  if (low != nullptr) made.min = Decimal::literal(low);
  if (high != nullptr) made.max = Decimal::literal(high);
  made.unit = std::move(unit);
  return made;
}

std::string value(const ParamSpec& of, std::string_view text) {
  const auto result = canonical_value(of, text);
  return result ? *result : "error: " + result.error().message();
}

struct Refused {
  const char* name;
  ParamSpec spec;
  const char* text;
  const char* says;
};

class RefusedParameterTest : public testing::TestWithParam<Refused> {};

TEST_P(RefusedParameterTest, NamesTheFieldAndSaysWhy) {
  const auto result = canonical_value(GetParam().spec, GetParam().text);
  ASSERT_FALSE(result) << *result;
  EXPECT_EQ(result.error().field, "thing");
  EXPECT_EQ(result.error().what, "The thing");
  EXPECT_THAT(result.error().message(), HasSubstr(GetParam().says));
}

INSTANTIATE_TEST_SUITE_P(
    Bad, RefusedParameterTest,
    testing::Values(Refused{"letters", spec(ParamType::rate), "4O", "“4O” is not a number"},
                    Refused{"german", spec(ParamType::rate), "1.234,5", "comma"},
                    Refused{"decimals", spec(ParamType::number), "0.1234567890123456789", "19 decimals"},
                    Refused{"exponent", spec(ParamType::amount), "1e400", "exponent"},
                    Refused{"huge", spec(ParamType::money), "1000000000000001", "too large"},
                    Refused{"empty", spec(ParamType::rate), " ", "empty"},
                    Refused{"below", bounded(ParamType::rate, "0", "1"), "-0.01", "must be between 0 % and 100 %"},
                    Refused{"above", bounded(ParamType::rate, "0", "1"), "4.8", "this is 480 %"},
                    Refused{"only_min", bounded(ParamType::amount, "0", nullptr), "-1", "must be at least 0"},
                    Refused{"only_max", bounded(ParamType::count, nullptr, "365", "days"), "366",
                            "must be at most 365 days"},
                    Refused{"half_a_day", spec(ParamType::count), "1.5", "“1.5” is not a whole number"},
                    Refused{"february", spec(ParamType::date), "2026-02-30", "there is no 30 February 2026"},
                    Refused{"year", spec(ParamType::date), "3024-01-01", "3024"},
                    Refused{"boolean", spec(ParamType::boolean), "maybe", "neither yes nor no"},
                    Refused{"asset", spec(ParamType::asset), "ETH", "asset"}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(ParameterTest, NumbersBecomeCanonical) {
  EXPECT_EQ(value(spec(ParamType::rate), " 0.0480 "), "0.048");
  EXPECT_EQ(value(spec(ParamType::amount), "0012.500"), "12.5");
  EXPECT_EQ(value(spec(ParamType::count), "27.0"), "27");
  EXPECT_EQ(value(bounded(ParamType::rate, "0", "1"), "1"), "1");
  EXPECT_EQ(value(bounded(ParamType::rate, "0", "1"), "0"), "0");
}

TEST(ParameterTest, DatesAndYesesBecomeCanonical) {
  EXPECT_EQ(value(spec(ParamType::date), "2024-02-29"), "2024-02-29");
  EXPECT_EQ(value(spec(ParamType::boolean), "Yes"), "true");
  EXPECT_EQ(value(spec(ParamType::boolean), "0"), "false");
  EXPECT_EQ(value(spec(ParamType::asset), "12"), "12");
}

TEST(ParameterTest, AChoiceMayBeGivenByValueOrLabel) {
  ParamSpec compounding = spec(ParamType::choice);
  compounding.choices = {{"none", "None"}, {"daily", "Every day"}};
  EXPECT_EQ(value(compounding, "DAILY"), "daily");
  EXPECT_EQ(value(compounding, "every day"), "daily");
  EXPECT_THAT(value(compounding, "hourly"), HasSubstr("use one of: none, daily"));
}

}  // namespace parameter_test
}  // namespace tidemill
