#include "tests/core/edits/edit_case.h"

namespace tidemill {
namespace holding_selection_test {

using test::day;
using test::EditTest;
using testing::HasSubstr;
using testing::IsEmpty;

class HoldingSelectionTest : public EditTest {
 protected:
  HoldingSelectionTest() : first_(add(staking())) {
    HoldingDraft other = staking();
    other.platform = "Rocket Pool";
    second_ = add(other);
  }
  std::string param(HoldingId id, const char* name, const char* on) const {
    const Params params = params_on(portfolio->terms(id), day(on));
    const auto found = params.find(name);
    return found == params.end() ? "" : found->second;
  }
  std::string platform(HoldingId id) const { return portfolio->platform(*portfolio->holding(id)->platform)->name; }

  HoldingId first_;
  HoldingId second_{0};
};

TEST_F(HoldingSelectionTest, AllOfItIsOneStep) {
  SelectionEdit edit;
  edit.platform = "New home";
  edit.params = {{"apr", "0.05"}, {"commission", "0.1"}};
  edit.from = day("2026-06-01");
  edit.closed_on = day("2026-11-01");
  const auto change = edit_holdings(context(), {first_, second_}, edit);
  ASSERT_TRUE(change) << change.error().message();
  EXPECT_EQ(change->name, "Edit 2 holdings");
  apply(*change);
  for (const HoldingId id : {first_, second_}) {
    EXPECT_EQ(platform(id), "New home");
    EXPECT_EQ(param(id, "apr", "2026-05-31"), "0.029");
    EXPECT_EQ(param(id, "apr", "2026-06-01"), "0.05");
    EXPECT_EQ(param(id, "commission", "2026-06-01"), "0.1");
    EXPECT_EQ(portfolio->holding(id)->closed, day("2026-11-01"));
  }
  EXPECT_EQ(portfolio->holding(first_)->platform, portfolio->holding(second_)->platform) << "made once";
  apply(inverse(*change));
  EXPECT_EQ(platform(second_), "Rocket Pool");
  EXPECT_EQ(portfolio->holding(first_)->closed, std::nullopt);
}

TEST_F(HoldingSelectionTest, WhatIsNotGivenStays) {
  SelectionEdit edit;
  edit.params = {{"apr", "0.03"}};
  edit.from = day("2026-01-01");
  edit.correct = true;
  apply(edit_holdings(context(), {first_, second_}, edit).value());
  EXPECT_EQ(portfolio->terms(first_).size(), 1U) << "corrected, not begun anew";
  EXPECT_EQ(platform(second_), "Rocket Pool");
  EXPECT_THAT(edit_holdings(context(), {first_}, {})->rows, IsEmpty());
  EXPECT_EQ(edit_holdings(context(), {first_}, {})->name, "Edit ETH · Lido");
}

TEST_F(HoldingSelectionTest, OneThatCanNotTakeItStopsAll) {
  HoldingDraft late = staking();
  late.since = "2026-10-01";
  late.label = "the late one";
  const HoldingId third = add(late);
  SelectionEdit edit;
  edit.closed_on = day("2026-09-01");
  const auto closed = edit_holdings(context(), {first_, third}, edit);
  ASSERT_FALSE(closed);
  EXPECT_EQ(closed.error().field, "on");
  EXPECT_THAT(closed.error().message(), HasSubstr("(the late one)"));
  edit = {};
  edit.params = {{"apr", "7"}, {"nonsense", "1"}};
  edit.from = day("2026-11-01");
  EXPECT_FALSE(edit_holdings(context(), {first_, second_}, edit));
  EXPECT_FALSE(edit_holdings(context(), {first_, HoldingId(99)}, {}));
}

TEST_F(HoldingSelectionTest, KnowsWhatTheyHaveInCommon) {
  HoldingDraft stream;
  stream.kind = "custom_stream";
  stream.asset.symbol = "USDC";
  stream.quantity = "1";
  stream.since = "2025-01-01";
  stream.params = {{"amount", "10"}, {"every", "month"}};
  const HoldingId third = add(stream);
  const auto has = [&](const std::vector<HoldingId>& ids, const char* name) {
    const auto common = common_params(*portfolio, ids);
    return std::any_of(common.begin(), common.end(), [&](const ParamSpec* spec) { return spec->name == name; });
  };
  EXPECT_TRUE(has({first_, second_}, "apr"));
  EXPECT_TRUE(has({third}, "every"));
  EXPECT_FALSE(has({first_, third}, "apr"));
  EXPECT_FALSE(has({first_, third}, "every"));
  EXPECT_THAT(common_params(*portfolio, {}), IsEmpty());
}

TEST_F(HoldingSelectionTest, ALabelIsGivenAndTakenAway) {
  apply(label_holding(context(), first_, "Cold stake").value());
  EXPECT_EQ(portfolio->title(*portfolio->holding(first_)), "Cold stake");
  apply(label_holding(context(), first_, "").value());
  EXPECT_EQ(portfolio->title(*portfolio->holding(first_)), "ETH · Lido");
  EXPECT_THAT(label_holding(context(), first_, "")->rows, IsEmpty());
  EXPECT_FALSE(label_holding(context(), HoldingId(99), "x"));
}

}  // namespace holding_selection_test
}  // namespace tidemill
