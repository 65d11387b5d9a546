// The preview is worked out at every keystroke.
#include <QElapsedTimer>

#include "core/edits/holding_edit.h"
#include "tests/ui/pages/entry_fixture.h"
#include "ui/pages/entry_panel/holding_preview.h"

namespace tidemill::ui {
namespace preview_speed_test {

TEST_F(EntryFixture, PreviewEqualsTheWholeAnalysis) {
  open_sample();
  HoldingDraft stake;
  stake.kind = "staking";
  stake.asset.symbol = "ETH";
  stake.platform = "Lido";
  stake.quantity = "3";
  stake.since = "2026-01-01";
  stake.params = {{"apr", "0.03"}, {"receipt_asset", "stETH"}};
  const auto staked = add_holding(workspace().edit_context(), stake);
  ASSERT_TRUE(workspace().apply(staked->change));
  HoldingDraft lent = stake;
  lent.kind = "lending";
  lent.asset.symbol = "stETH";
  lent.platform = "A place nobody knows";
  lent.price = "3000";
  lent.params = {{"apr", "0.001"}};
  lent.funded_by = staked->id;
  const auto stacked = add_holding(workspace().edit_context(), lent);
  ASSERT_TRUE(stacked) << stacked.error().message();
  ASSERT_TRUE(workspace().apply(stacked->change));
  ASSERT_SOON(workspace().analysis()->portfolio == workspace().portfolio());
  const AnalysisPtr analysis = workspace().analysis();
  ASSERT_FALSE(analysis->risk_of(stacked->id)->own.empty()) << "it inherits what is beneath it";
  for (const auto& [id, holding] : analysis->portfolio->holdings()) {
    const auto preview = preview_holding(*analysis->portfolio, id, analysis->as_of);
    ASSERT_TRUE(preview) << preview.error().message();
    const HoldingValue* whole = analysis->value_of(id);
    EXPECT_EQ(preview->value.value, whole->value) << id.value();
    EXPECT_EQ(preview->value.income_year, whole->income_year) << id.value();
    EXPECT_EQ(preview->value.real_yield, whole->real_yield) << id.value();
    EXPECT_EQ(preview->accrued, analysis->income_by({.holding = id})->total) << id.value();
    EXPECT_EQ(preview->risk->score, analysis->risk_of(id)->score) << id.value();
  }
}

TEST_F(EntryFixture, PreviewTakesNoTimeOnTheSample) {
  open_sample();
  const AnalysisPtr analysis = workspace().analysis();
  qint64 best = 1'000'000'000;
  for (int i = 0; i < 5; ++i) {
    QElapsedTimer timer;
    timer.start();
    ASSERT_TRUE(preview_holding(*analysis->portfolio, HoldingId{1}, analysis->as_of));
    best = std::min(best, timer.nsecsElapsed());
  }
  // 30 ms a keystroke; with room for debug builds and sanitizers.
  EXPECT_LT(best, 150'000'000);
}

}  // namespace preview_speed_test
}  // namespace tidemill::ui
