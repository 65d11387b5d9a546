// The exact number, the day and the word with completion.
#include <gmock/gmock.h>

#include <QTest>

#include "tests/ui/support/application.h"
#include "ui/controls/completer_edit.h"
#include "ui/controls/date_edit.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/theme.h"

namespace tidemill::ui {
namespace input_fields_test {

class InputFields : public testing::Test {
 protected:
  Theme theme_{*qApp, ThemeMode::Light};
};

TEST_F(InputFields, AllEighteenDecimalsStay) {
  ExactNumberEdit edit(theme_);
  QTest::keyClicks(&edit, "874.520547945205479452");
  EXPECT_EQ(edit.canonical().value(), "874.520547945205479452");
  edit.setCanonical("0.000000000000000001");
  EXPECT_EQ(edit.text().toStdString(), "0.000000000000000001");
  EXPECT_EQ(edit.canonical().value(), "0.000000000000000001");
}

TEST_F(InputFields, PercentIsAFractionInTheStore) {
  ExactNumberEdit edit(theme_, ExactNumberEdit::Reads::percent);
  QTest::keyClicks(&edit, "4.80 %");
  EXPECT_EQ(edit.canonical().value(), "0.048");
  edit.setCanonical("0.0315");
  EXPECT_EQ(edit.text().toStdString(), "3.15");
}

TEST_F(InputFields, AnEmptyFieldIsNoError) {
  EXPECT_EQ(ExactNumberEdit(theme_).canonical().value(), "");
  EXPECT_EQ(DateEdit(theme_).canonical().value(), "");
}

TEST_F(InputFields, TypedTextIsNeverChanged) {
  ExactNumberEdit edit(theme_);
  for (const char* typed : {"1.234,5", "4O", "1e400", "  12"}) {
    edit.clear();
    QTest::keyClicks(&edit, typed);
    EXPECT_EQ(edit.text().toStdString(), typed);
  }
}

TEST_F(InputFields, RoundTripsThroughGerman) {
  const LocaleGuard german("de_DE");
  ExactNumberEdit edit(theme_);
  edit.setCanonical("25000.5");
  EXPECT_EQ(edit.text().toStdString(), "25000,5");
  EXPECT_EQ(edit.canonical().value(), "25000.5");
}

TEST_F(InputFields, OtherWaysOfWritingADayAreEchoed) {
  DateEdit edit(theme_);
  edit.setText("2026-03-01");
  EXPECT_EQ(edit.suffix().toStdString(), "");
  edit.setText("3/1/2026");
  EXPECT_EQ(edit.canonical().value(), "2026-03-01");
  EXPECT_EQ(edit.suffix().toStdString(), "1 Mar 2026");
}

TEST_F(InputFields, CompletionFindsTickersThenNames) {
  CompleterEdit edit(theme_);
  edit.setCompletions({{"ETHFI", "ether.fi"}, {"ETH", "Ether"}, {"stETH", "Lido staked ether"}, {"BTC", "Bitcoin"}});
  EXPECT_EQ(edit.matching("eth"), (QStringList{"ETH", "ETHFI", "stETH"}));
  EXPECT_EQ(edit.matching("bit"), QStringList{"BTC"});
  EXPECT_TRUE(edit.matching("zzz").isEmpty());
  edit.setText("eth");
  ASSERT_TRUE(edit.match());
  EXPECT_EQ(edit.match()->key.toStdString(), "ETH");
  EXPECT_EQ(edit.suffix().toStdString(), "Ether");
}

TEST_F(InputFields, WhatFitsBestComesFirst) {
  CompleterEdit edit(theme_);
  edit.setAllowsNew(true, "new platform");
  edit.setCompletions({{"Aave v2"}, {"Aave v3", {}, "Ethereum", true}});
  EXPECT_EQ(edit.matching("aa"), (QStringList{"Aave v3", "Aave v2"}));
  edit.setText("Aave v9");
  EXPECT_EQ(edit.suffix().toStdString(), "new platform");
}

}  // namespace input_fields_test
}  // namespace tidemill::ui
