#include "core/io/exact_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace tidemill {
namespace exact_json_test {

struct Written {
  const char* json;
  const char* read;  ///< empty: no number
};

class ExactNumber : public testing::TestWithParam<Written> {};

TEST_P(ExactNumber, IsReadFromItsDigits) {
  const auto json = exact_json(GetParam().json);
  ASSERT_TRUE(json);
  const auto number = exact_number(*json);
  ASSERT_EQ(number.has_value(), GetParam().read[0] != '\0');
  if (number) {
    EXPECT_EQ(number->to_string(), GetParam().read);
  }
}

INSTANTIATE_TEST_SUITE_P(Numbers, ExactNumber,
                         testing::Values(Written{"1103.595300080196", "1103.595300080196"},
                                         Written{"26.765469766407215", "26.765469766407215"},
                                         Written{"0.00068765", "0.00068765"}, Written{"6.8765e-4", "0.00068765"},
                                         Written{"1.25E+3", "1250"}, Written{"-2.5e-1", "-0.25"},
                                         Written{"53953", "53953"}, Written{"1e-30", "0"}, Written{"\"0.1\"", "0.1"},
                                         Written{"0.1234567890123456785", "0.123456789012345678"},
                                         Written{"0.1234567890123456775", "0.123456789012345678"},
                                         Written{"0.12345678901234567851", "0.123456789012345679"}, Written{"1e40", ""},
                                         Written{"null", ""}, Written{"true", ""}, Written{"\"x\"", ""},
                                         Written{"\"\"", ""}, Written{"[1]", ""}, Written{"{}", ""}));

TEST(ExactJson, IsJsonOrNothing) {
  EXPECT_EQ(exact_json(R"({"a":[1.50,{"b":null}],"c":"d"})")->dump(), R"({"a":["1.50",{"b":null}],"c":"d"})");
  for (const char* broken : {"", "{", "[1,", R"({"a":})", "nope", "1 2", "[1e400]"})
    EXPECT_FALSE(exact_json(broken)) << broken;
  EXPECT_FALSE(exact_json(std::string(70, '[') + std::string(70, ']'))) << "nested too deep";
  EXPECT_TRUE(exact_json(std::string(60, '[') + std::string(60, ']')));
}

}  // namespace exact_json_test
}  // namespace tidemill
