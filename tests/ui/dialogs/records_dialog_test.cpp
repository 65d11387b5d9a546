// Covers, rules, goals and what repeats: typed in, changed, removed and taken back through their dialogs.
#include "ui/dialogs/records_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include "core/model/regulation.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/controls/data_table.h"
#include "ui/controls/input_field.h"

namespace tidemill::ui {
namespace records_dialog_test {

class RecordsDialogTest : public WindowFixture {
 protected:
  void SetUp() override { open_sample(); }
  QWidget* list(const char* id, const char* name) {
    action(id)->trigger();
    return dialog(name);
  }
  static void press(QWidget* in, const char* name) {
    auto* button = in->findChild<QPushButton*>(name);
    ASSERT_TRUE(button) << name;
    ASSERT_TRUE(button->isEnabled()) << name;
    QTest::mouseClick(button, Qt::LeftButton);
  }
  static void type(QWidget* asks, const char* field, const char* text) {
    auto* editor = asks->findChild<QLineEdit*>(field);
    ASSERT_TRUE(editor) << field;
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Tab);
  }
  static void choose(QWidget* asks, const char* field, const char* data) {
    auto* box = asks->findChild<QComboBox*>(field);
    ASSERT_TRUE(box) << field;
    const int at = box->findData(QString::fromLatin1(data));
    ASSERT_GE(at, 0) << data;
    box->setCurrentIndex(at);
    emit box->activated(at);
  }
  static int rows(QWidget* shown) { return shown->findChild<DataTable*>("records")->model()->rowCount(); }
  static QString cell(QWidget* shown, int row, int column) {
    return shown->findChild<DataTable*>("records")->model()->index(row, column).data().toString();
  }
  const Portfolio& portfolio() { return *workspace().portfolio(); }
};

TEST_F(RecordsDialogTest, ACoverIsTypedChangedRemovedAndTakenBack) {
  QWidget* covers = list("portfolio.covers", "covers");
  ASSERT_TRUE(covers);
  QAbstractItemModelTester tester(covers->findChild<DataTable*>("records")->model(),
                                  QAbstractItemModelTester::FailureReportingMode::Fatal);
  EXPECT_EQ(rows(covers), 1) << "the sample has one";
  press(covers, "recordAdd");
  QWidget* asks = dialog("cover_dialog");
  ASSERT_TRUE(asks);
  type(asks, "provider", "Guild");
  type(asks, "amount", "5000");
  type(asks, "premium", "130.25");
  type(asks, "deductible", "9000");
  press(asks, "dialog_save");
  ASSERT_TRUE(dialog("cover_dialog")) << "a deductible above the amount is refused, and stays typed";
  type(asks, "deductible", "250");
  press(asks, "dialog_save");
  ASSERT_EQ(portfolio().covers().size(), 2u);
  const Cover& made = *portfolio().covers().rbegin()->second;
  EXPECT_EQ(made.provider, "Guild");
  EXPECT_EQ(made.premium.amount, Decimal::literal("130.25"));
  EXPECT_EQ(made.deductible.amount, Decimal::of(250));
  EXPECT_EQ(rows(covers), 2);

  covers->findChild<DataTable*>("records")->selectRow(1);
  press(covers, "recordEdit");
  asks = dialog("cover_dialog");
  ASSERT_TRUE(asks);
  EXPECT_EQ(asks->findChild<QLineEdit*>("provider")->text(), "Guild");
  type(asks, "amount", "6000");
  auto* deductible = asks->findChild<QLineEdit*>("deductible");
  deductible->setFocus();
  deductible->selectAll();
  QTest::keyClick(deductible, Qt::Key_Delete);
  press(asks, "dialog_save");
  EXPECT_EQ(portfolio().covers().rbegin()->second->amount.amount, Decimal::of(6000));
  EXPECT_TRUE(portfolio().covers().rbegin()->second->deductible.amount.is_zero()) << "what is emptied is gone";
  EXPECT_EQ(cell(covers, 1, 1), "Guild");

  covers->findChild<DataTable*>("records")->selectRow(1);
  press(covers, "recordRemove");
  EXPECT_EQ(portfolio().covers().size(), 1u);
  action("edit.undo")->trigger();
  EXPECT_EQ(portfolio().covers().size(), 2u);
  EXPECT_EQ(rows(covers), 2);
  covers->close();
}

TEST_F(RecordsDialogTest, ARuleIsTypedAndRenamed) {
  QWidget* rules = list("portfolio.rules", "rules");
  ASSERT_TRUE(rules);
  EXPECT_EQ(rows(rules), 0);
  EXPECT_FALSE(rules->findChild<QPushButton*>("recordEdit")->isEnabled());
  press(rules, "recordAdd");
  QWidget* asks = dialog("rule_dialog");
  ASSERT_TRUE(asks);
  type(asks, "name", "mica 2027");
  choose(asks, "effect", "tax");
  type(asks, "tax", "12.5");
  choose(asks, "strategy", "lending");
  press(asks, "dialog_save");
  ASSERT_TRUE(dialog("rule_dialog")) << "a name with a space is refused";
  type(asks, "name", "mica-2027");
  type(asks, "from", "2027-06-30");
  press(asks, "dialog_save");
  auto all = rules_of(portfolio());
  ASSERT_EQ(all.size(), 1u);
  EXPECT_EQ(to_string(all[0]), "tax=0.125 from=2027-06-30 strategy=lending");
  EXPECT_EQ(cell(rules, 0, 1), "a tax of 12.5 % on lending");

  press(rules, "recordEdit");
  asks = dialog("rule_dialog");
  ASSERT_TRUE(asks);
  type(asks, "name", "mica-2028");
  choose(asks, "effect", "ban");
  choose(asks, "platform", "Bitpanda");
  press(asks, "dialog_save");
  all = rules_of(portfolio());
  ASSERT_EQ(all.size(), 1u);
  EXPECT_EQ(all[0].name, "mica-2028");
  EXPECT_EQ(to_string(all[0]), "ban from=2027-06-30 platform=Bitpanda strategy=lending");
  press(rules, "recordRemove");
  EXPECT_TRUE(rules_of(portfolio()).empty());
  rules->close();
}

TEST_F(RecordsDialogTest, ABillIsTypedOnceAndEnded) {
  QWidget* bills = list("portfolio.recurring", "recurring");
  ASSERT_TRUE(bills);
  press(bills, "recordAdd");
  QWidget* asks = dialog("recurring_dialog");
  ASSERT_TRUE(asks);
  type(asks, "quantity", "18.50");
  press(asks, "dialog_save");
  ASSERT_EQ(portfolio().recurring().size(), 1u);
  const Recurring made = *portfolio().recurring().begin()->second;
  EXPECT_EQ(made.type, "cost");
  EXPECT_EQ(made.category, "hosting");
  EXPECT_EQ(made.every, "month");
  EXPECT_EQ(made.quantity, Decimal::literal("18.5"));
  EXPECT_EQ(portfolio().asset(made.asset)->symbol, "USD");
  press(bills, "recordEdit");
  asks = dialog("recurring_dialog");
  ASSERT_TRUE(asks);
  type(asks, "until", "2030-01-01");
  press(asks, "dialog_save");
  EXPECT_EQ(portfolio().recurring().begin()->second->until, make_date(2030, 1, 1));
  press(bills, "recordRemove");
  EXPECT_TRUE(portfolio().recurring().empty());
  bills->close();
}

TEST_F(RecordsDialogTest, SeveralGoals) {
  QWidget* goals = list("portfolio.goals", "goals");
  ASSERT_TRUE(goals);
  EXPECT_EQ(rows(goals), 1);
  press(goals, "recordAdd");
  QWidget* asks = dialog("goal_dialog");
  ASSERT_TRUE(asks);
  type(asks, "name", "A house");
  type(asks, "monthly", "4000");
  press(asks, "dialog_save");
  EXPECT_EQ(portfolio().goals().size(), 2u);
  EXPECT_EQ(cell(goals, 1, 0), "A house");
  goals->close();
}

TEST_F(RecordsDialogTest, FactsOfAPlatformAreEnteredAndKeepTheirSources) {
  QWidget* platforms = list("portfolio.platforms", "platforms");
  ASSERT_TRUE(platforms);
  EXPECT_FALSE(platforms->findChild<QPushButton*>("recordRemove")->isVisible());
  auto* table = platforms->findChild<DataTable*>("records");
  int lido = -1;
  for (int row = 0; row < rows(platforms); ++row)
    if (cell(platforms, row, 0) == "Lido") lido = row;
  ASSERT_GE(lido, 0);
  table->selectRow(lido);
  const Fact launched = portfolio().platform_called("Lido")->facts.at("launched");
  press(platforms, "recordEdit");
  QWidget* asks = dialog("platform_dialog");
  ASSERT_TRUE(asks);
  type(asks, "jurisdiction", "Panama");
  type(asks, "audits", "many");
  press(asks, "dialog_save");
  ASSERT_TRUE(dialog("platform_dialog")) << "“many” is no number, and stays typed";
  type(asks, "audits", "12");
  choose(asks, "kyc", "yes");
  press(asks, "dialog_save");
  const Platform* changed = portfolio().platform_called("Lido");
  EXPECT_EQ(changed->jurisdiction, "Panama");
  EXPECT_EQ(changed->facts.at("audits").value, "12");
  EXPECT_EQ(changed->facts.at("audits").source, "entered by you");
  EXPECT_EQ(changed->facts.at("kyc").value, "yes");
  EXPECT_EQ(changed->facts.at("launched"), launched) << "what was not touched keeps its source";
  platforms->close();
}

TEST_F(RecordsDialogTest, AnAssetIsMadeAndTakesItsPriceFromAnother) {
  QWidget* assets = list("portfolio.assets", "assets");
  ASSERT_TRUE(assets);
  const int before = rows(assets);
  press(assets, "recordAdd");
  QWidget* asks = dialog("asset_dialog");
  ASSERT_TRUE(asks);
  type(asks, "symbol", "ETH");
  press(asks, "dialog_save");
  ASSERT_TRUE(dialog("asset_dialog")) << "it is there already";
  type(asks, "symbol", "mETH2");
  choose(asks, "kind", "receipt_token");
  type(asks, "price_of", "ETH");
  type(asks, "price_ratio", "1.05");
  type(asks, "inflation", "2");
  press(asks, "dialog_save");
  ASSERT_EQ(rows(assets), before + 1);
  const auto made = portfolio().assets_called("mETH2");
  ASSERT_EQ(made.size(), 1u);
  EXPECT_EQ(made[0]->derived->ratio, Decimal::literal("1.05"));
  EXPECT_EQ(made[0]->issuance(), Decimal::literal("0.02"));
  assets->findChild<DataTable*>("records")->selectRow(before);
  press(assets, "recordEdit");
  asks = dialog("asset_dialog");
  ASSERT_TRUE(asks);
  for (const char* emptied : {"price_of", "inflation"}) {
    auto* editor = asks->findChild<QLineEdit*>(emptied);
    editor->setFocus();
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClick(editor, Qt::Key_Tab);
  }
  press(asks, "dialog_save");
  EXPECT_FALSE(portfolio().assets_called("mETH2")[0]->derived);
  EXPECT_FALSE(portfolio().assets_called("mETH2")[0]->issuance()) << "unknown again, not zero";
  assets->close();
}

TEST_F(RecordsDialogTest, WeightsLimitsAndCapsAreSettings) {
  QWidget* asks = list("portfolio.weights", "risk_weights");
  ASSERT_TRUE(asks);
  type(asks, "risk.weight.market", "0");
  press(asks, "dialog_save");
  EXPECT_EQ(portfolio().setting("risk.weight.market"), "0");
  EXPECT_FALSE(portfolio().setting("risk.weight.peg")) << "an empty field keeps its default";
  asks = list("portfolio.checks", "check_limits");
  ASSERT_TRUE(asks);
  EXPECT_EQ(asks->findChild<QLineEdit*>("check.asset")->placeholderText(), "50");
  type(asks, "check.asset", "140");
  press(asks, "dialog_save");
  ASSERT_TRUE(dialog("check_limits")) << "140 % is refused";
  type(asks, "check.asset", "80");
  press(asks, "dialog_save");
  EXPECT_EQ(portfolio().setting("check.asset"), "0.8");
  asks = list("portfolio.caps", "grade_caps");
  ASSERT_TRUE(asks);
  type(asks, "risk.gate.unaudited_days", "30");
  press(asks, "dialog_save");
  EXPECT_EQ(portfolio().setting("risk.gate.unaudited_days"), "30");
  for (int i = 0; i < 3; ++i) action("edit.undo")->trigger();
  EXPECT_FALSE(portfolio().setting("risk.weight.market"));
}

}  // namespace records_dialog_test
}  // namespace tidemill::ui
