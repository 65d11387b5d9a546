// A holding typed into the real fields of the window.
#include "core/strategies/registry.h"
#include "tests/ui/pages/entry_fixture.h"
#include "tests/ui/support/application.h"

namespace tidemill::ui {
namespace entry_panel_test {

using testing::HasSubstr;

std::string text(const QString& words) {
  return words.toStdString();
}

TEST_F(EntryFixture, PreviewsAndSavesTheLoanToTheLastDigit) {
  open_new();
  open_panel();
  type_the_loan();
  EXPECT_EQ(text(preview("has accrued since")), "$874.52");
  EXPECT_EQ(text(preview("a day")), "$3.29 / $100 / $1,200");
  EXPECT_THAT(text(preview("APY")), HasSubstr("4.80"));
  EXPECT_TRUE(find("preview_grade")->isVisible());
  EXPECT_EQ(text(hint_of("asset")), "at its peg of 1 USD");

  QTest::keyClick(line("apr"), Qt::Key_Return);
  await_newest();
  EXPECT_FALSE(panel()->isVisible());
  ASSERT_EQ(holding_count(), 1U);
  EXPECT_EQ(terms_of(only_holding()).at("apr"), "0.048");
  EXPECT_EQ(opened_with(only_holding()).to_string(), "25000");
  EXPECT_EQ(accrued_quantity(only_holding().id), "874.520547945205479452");
}

TEST_F(EntryFixture, KeepsWhatWasTypedThroughReopening) {
  open_new();
  open_panel();
  type_the_loan();
  save();
  const QString file = workspace().file();
  ASSERT_TRUE(workspace().open_portfolio(file));
  await_newest();
  EXPECT_EQ(accrued_quantity(only_holding().id), "874.520547945205479452");
}

TEST_F(EntryFixture, ReadsGermanNumbers) {
  const LocaleGuard german("de_DE");
  open_new();
  open_panel();
  type_the_loan("25.000,50", "4,80");
  EXPECT_EQ(text(error_of("quantity")), "");
  save();
  ASSERT_EQ(holding_count(), 1U);
  EXPECT_EQ(opened_with(only_holding()).to_string(), "25000.5");
  EXPECT_EQ(terms_of(only_holding()).at("apr"), "0.048");
}

TEST_F(EntryFixture, SaysHowADoubtfulNumberWasRead) {
  open_new();
  open_panel();
  type("quantity", "1,500");
  EXPECT_EQ(text(hint_of("quantity")), "= 1500");
  type("quantity", "1.500");
  EXPECT_EQ(text(hint_of("quantity")), "= 1.5, with decimals");
  const LocaleGuard german("de_DE");
  type("quantity", "1.234");
  EXPECT_EQ(text(hint_of("quantity")), "= 1234");
}

struct BadInput {
  const char* field;
  const char* typed;
  const char* says;
};

class BadInputTest : public EntryFixture, public testing::WithParamInterface<BadInput> {};

TEST_P(BadInputTest, IsNamedBesideItsFieldAndStays) {
  open_new();
  open_panel();
  type_the_loan();
  type(GetParam().field, GetParam().typed);
  line("platform")->setFocus();
  settle();
  EXPECT_THAT(text(error_of(GetParam().field)), HasSubstr(GetParam().says));
  EXPECT_EQ(line(GetParam().field)->property("state").toString(), "error");

  QTest::mouseClick(find("entry_save"), Qt::LeftButton);
  EXPECT_TRUE(panel()->isVisible());
  EXPECT_EQ(holding_count(), 0U);
  EXPECT_EQ(text(line(GetParam().field)->text()), GetParam().typed);
  EXPECT_THAT(text(error_of(GetParam().field)), HasSubstr(GetParam().says));
  EXPECT_EQ(text(line("since")->text()), std::string(GetParam().field) == "since" ? GetParam().typed : "2026-03-01");
}

INSTANTIATE_TEST_SUITE_P(
    Entry, BadInputTest,
    testing::Values(BadInput{"quantity", "25OO", "is not a number"}, BadInput{"quantity", "1.234,5", "comma"},
                    BadInput{"quantity", "1.1234567890123456789", "at most 18"},
                    BadInput{"quantity", "1e400", "exponent"}, BadInput{"quantity", "-5", "negative"},
                    BadInput{"quantity", "0", "zero"}, BadInput{"since", "2026-02-30", "30"},
                    BadInput{"since", "3024-01-01", "3024"}, BadInput{"since", "2027-01-01", "future"},
                    BadInput{"apr", "4O", "is not a number"}, BadInput{"asset", "FOOBAR", "no asset called"},
                    BadInput{"utilisation", "150", "between"}),
    [](const auto& parameter) {
      std::string name = parameter.param.field + std::string("_");
      for (const char c : std::string(parameter.param.typed))
        name += std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
      return name;
    });

TEST_F(EntryFixture, NamesWhatIsMissingOnlyWhenSaving) {
  open_new();
  open_panel();
  type("asset", "ETH");
  EXPECT_EQ(text(error_of("quantity")), "");
  QTest::mouseClick(find("entry_save"), Qt::LeftButton);
  EXPECT_THAT(text(error_of("quantity")), HasSubstr("is missing"));
  EXPECT_THAT(text(error_of("platform")), HasSubstr("is missing"));
  EXPECT_EQ(holding_count(), 0U);
}

TEST_F(EntryFixture, KeepsEverythingTypedWhileTheKindChanges) {
  open_new();
  open_panel();
  choose_kind("liquidity_mining");
  type("asset", "ETH");
  type("quantity", "2.1");
  type("fee_apr", "18.2");
  type("incentive_apr", "4O");
  choose_kind("lending");
  EXPECT_EQ(text(line("asset")->text()), "ETH");
  EXPECT_EQ(text(line("incentive_apr")->text()), "4O");
  EXPECT_FALSE(line("fee_apr"));
  choose("compounding", "monthly");
  choose_kind("wallet");
  choose_kind("liquidity_mining");
  EXPECT_EQ(text(line("quantity")->text()), "2.1");
  EXPECT_EQ(text(line("fee_apr")->text()), "18.2");
  choose_kind("staking");
  EXPECT_EQ(panel()->findChild<QComboBox*>("compounding")->currentData().toString(), "monthly");
}

TEST_F(EntryFixture, CompoundingIsNoneUnlessChosen) {
  open_new();
  open_panel();
  choose_kind("lending");
  EXPECT_EQ(panel()->findChild<QComboBox*>("compounding")->currentData().toString(), "none");
}

TEST_F(EntryFixture, SavesAndAddsAnother) {
  open_new();
  open_panel();
  type_the_loan();
  QTest::mouseClick(find("entry_save_another"), Qt::LeftButton);
  await_newest();
  EXPECT_TRUE(panel()->isVisible());
  EXPECT_EQ(holding_count(), 1U);
  EXPECT_EQ(text(panel()->form()->kind()), "lending");
  EXPECT_EQ(text(line("platform")->text()), "Aave v3");
  EXPECT_EQ(text(line("since")->text()), "2026-03-01");
  EXPECT_EQ(text(line("asset")->text()), "");
  EXPECT_EQ(text(line("apr")->text()), "");
  type("asset", "DAI");
  type("quantity", "100");
  type("apr", "3");
  save();
  EXPECT_EQ(holding_count(), 2U);
  EXPECT_EQ(text(to_qt(workspace().portfolio()->title(last_holding()))), "DAI · Aave v3");
}

TEST_F(EntryFixture, TakesAPriceInThePanel) {
  open_new();
  open_panel();
  choose_kind("staking");
  type("asset", "ATOM");
  type("platform", "Cosmos Hub");
  type("quantity", "1200");
  type("apr", "15");
  ASSERT_TRUE(line("price")->isVisible());
  EXPECT_THAT(text(find<QLabel>("preview_waiting")->text()), HasSubstr("No price for ATOM"));
  type("price", "7.7");
  save();
  ASSERT_EQ(holding_count(), 1U);
  EXPECT_EQ(workspace().analysis()->value.to_string(), "9240");
}

TEST_F(EntryFixture, PrefillsUnbondingFromTheCatalogue) {
  open_new();
  open_panel();
  choose_kind("staking");
  type("platform", "Cosmos Hub");
  EXPECT_EQ(text(line("unbonding_days")->text()), "21");
  EXPECT_EQ(text(hint_of("unbonding_days")), "from the catalogue");
  type("unbonding_days", "14");
  type("platform", "Injective");
  EXPECT_EQ(text(line("unbonding_days")->text()), "14");
  EXPECT_EQ(text(hint_of("unbonding_days")), "");
}

TEST_F(EntryFixture, WhatIsStackedOnAnotherCountsOnce) {
  open_new();
  open_panel();
  type_the_loan();
  save();
  const HoldingId loan = only_holding().id;
  open_panel();
  choose_kind("lending");
  type("asset", "USDC");
  type("platform", "Morpho");
  type("quantity", "25000");
  type("since", "2026-06-01");
  type("apr", "2");
  click("more");
  choose("funded_by", QString::number(loan.value()));
  save();
  ASSERT_EQ(holding_count(), 2U);
  EXPECT_EQ(last_holding().funded_by, loan);
  EXPECT_EQ(workspace().analysis()->value.to_string(), "25000");
  // Editing shows it, and keeps it when something else is changed.
  window().show_page("holdings", QString::number(last_holding().id.value()));
  window().show_page("holdings", "edit");
  EXPECT_EQ(panel()->findChild<QComboBox*>("funded_by")->currentData().toString(), QString::number(loan.value()));
  type("apr", "3");
  save();
  EXPECT_EQ(last_holding().funded_by, loan);
}

TEST_F(EntryFixture, MakesAnAssetNobodyKnows) {
  open_new();
  open_panel();
  choose_kind("staking");
  type("asset", "MYCOIN");
  line("quantity")->setFocus();
  settle();
  auto* field = panel()->findChild<FormField*>("asset_field");
  QPushButton* offer = nullptr;
  for (auto* button : field->findChildren<QPushButton*>())
    if (button->isVisible()) offer = button;
  ASSERT_TRUE(offer);
  QTest::mouseClick(offer, Qt::LeftButton);
  EXPECT_EQ(text(error_of("asset")), "");
  type("platform", "My own chain");
  type("quantity", "10");
  type("apr", "5");
  save();
  ASSERT_EQ(holding_count(), 1U);
  EXPECT_EQ(workspace().portfolio()->assets_called("MYCOIN").size(), 1U);
  EXPECT_EQ(workspace().undo_stack().count(), 1);
}

TEST_F(EntryFixture, EscapeClosesAndLosesNothing) {
  open_new();
  open_panel();
  type("asset", "ETH");
  type("quantity", "3.5");
  QTest::keyClick(line("quantity"), Qt::Key_Escape);
  EXPECT_FALSE(panel()->isVisible());
  open_panel();
  EXPECT_EQ(text(line("quantity")->text()), "3.5");
}

TEST_F(EntryFixture, ArrowKeysMoveTheKind) {
  open_new();
  open_panel();
  find("kind_staking")->setFocus();
  QTest::keyClick(find("kind_staking"), Qt::Key_Right);
  EXPECT_EQ(text(panel()->form()->kind()), "lending");
  QTest::keyClick(find("kind_lending"), Qt::Key_Down);
  // Three cards stand in a row.
  EXPECT_EQ(text(panel()->form()->kind()), strategy_kinds()[1 + 3]->descriptor().id);
}

}  // namespace entry_panel_test
}  // namespace tidemill::ui
