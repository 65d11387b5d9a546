#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "core/risks/registry.h"

namespace tidemill {
namespace registry_test {

RiskReason reason(double points) {
  return {"a reason", "", points, "a source"};
}

TEST(Closed, SumsWholePoints) {
  const auto result = closed("x", {reason(10.4), reason(3.5), reason(-2)}, "a note");
  EXPECT_EQ(result.factor, "x");
  EXPECT_EQ(result.note, "a note");
  EXPECT_EQ(result.risk, 12);  // 10 + 4 − 2
  EXPECT_EQ(result.reasons.size(), 3u);
  EXPECT_EQ(result.reasons[1].points, 4);
}

TEST(Closed, HoldsTheSumToTheScaleWithAReasonOfItsOwn) {
  const auto high = closed("x", {reason(80), reason(45)});
  EXPECT_EQ(high.risk, 100);
  ASSERT_EQ(high.reasons.size(), 3u);
  EXPECT_EQ(high.reasons.back().points, -25);

  const auto low = closed("x", {reason(3), reason(-10)});
  EXPECT_EQ(low.risk, 0);
  EXPECT_EQ(low.reasons.back().points, 7);
}

TEST(Closed, TakesAFigureThatIsNoNumberAsTheWorst) {
  EXPECT_EQ(closed("x", {reason(std::numeric_limits<double>::quiet_NaN())}).risk, 100);
  EXPECT_EQ(closed("x", {reason(std::numeric_limits<double>::infinity())}).risk, 100);
}

TEST(Closed, HasNoNegativeZero) {
  EXPECT_FALSE(std::signbit(closed("x", {reason(-0.2)}).reasons[0].points));
}

TEST(Closed, OfNoReasonsIsNoRisk) {
  EXPECT_EQ(closed("x", {}).risk, 0);
}

}  // namespace registry_test
}  // namespace tidemill
