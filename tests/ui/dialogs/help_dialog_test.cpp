#include "ui/dialogs/help_dialog.h"

#include <QLineEdit>
#include <QTextBrowser>
#include <QTreeWidget>
#include <set>

#include "core/calculators/registry.h"
#include "core/risks/registry.h"
#include "core/strategies/registry.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/help_topics.h"
#include "ui/qt_format.h"

namespace tidemill::ui {
namespace help_dialog_test {

class HelpDialogTest : public WindowFixture {
 protected:
  HelpDialog* help() { return window().findChild<HelpDialog*>("help"); }
  QString text() { return help()->findChild<QTextBrowser*>("helpText")->toPlainText(); }
  void press_f1() { window().actions_table()["help.help"]->trigger(); }
};

TEST(HelpTopics, EveryDescriptorIsInThem) {
  const std::vector<HelpTopic> topics = help_topics();
  std::set<QString> ids;
  for (const HelpTopic& topic : topics) {
    EXPECT_TRUE(ids.insert(topic.id).second) << topic.id.toStdString() << " twice";
    EXPECT_FALSE(topic.title.isEmpty()) << topic.id.toStdString();
    EXPECT_FALSE(topic.html.contains("%1")) << topic.id.toStdString();
  }
  for (const StrategyKind* kind : strategy_kinds()) {
    const auto topic = std::ranges::find(topics, "kind." + to_qt(kind->descriptor().id), &HelpTopic::id);
    ASSERT_NE(topic, topics.end());
    for (const ParamSpec& spec : kind->descriptor().params) {
      EXPECT_TRUE(topic->html.contains(to_qt(spec.meaning).toHtmlEscaped())) << spec.name;
      EXPECT_TRUE(topic->html.contains("name=\"" + to_qt(spec.name) + '"')) << spec.name;
    }
  }
  for (const RiskFactor* factor : risk_factors()) EXPECT_TRUE(ids.contains("risk." + to_qt(factor->id())));
  for (const Calculator* each : calculators()) EXPECT_TRUE(ids.contains("calculator." + to_qt(each->descriptor.id)));
}

TEST_F(HelpDialogTest, OpensWhereSomebodyStands) {
  open_sample();
  window().show_page("projection");
  press_f1();
  ASSERT_TRUE(help());
  EXPECT_EQ(help()->topic(), "about.projection");
  help()->close();
  window().show_page("calculators", "loop");
  press_f1();
  EXPECT_EQ(help()->topic(), "calculator.loop");
  EXPECT_TRUE(text().contains("Formula"));
}

TEST_F(HelpDialogTest, AFieldOpensWhatItMeans) {
  open_new();
  window().activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
  window().show_page("holdings", "new");
  QWidget* field = nullptr;
  ASSERT_TRUE(QTest::qWaitFor([&] {
    for (auto* each : window().findChildren<QWidget*>())
      if (each->property(kHelpTopic).toString().endsWith("#apr") && each->isVisible()) field = each;
    return field != nullptr;
  }));
  field->findChild<QLineEdit*>()->setFocus();
  press_f1();
  ASSERT_TRUE(help());
  EXPECT_EQ("kind." + help()->topic().section('.', 1), field->property(kHelpTopic).toString().section('#', 0, 0));
}

TEST_F(HelpDialogTest, AWordFindsTheTopicsThatHaveIt) {
  press_f1();  // also without a portfolio
  auto* field = help()->findChild<QLineEdit*>("helpField");
  QTest::keyClicks(field, "liquidation threshold");
  const auto* list = help()->findChild<QTreeWidget*>("helpTopics");
  int shown = 0;
  for (int g = 0; g < list->topLevelItemCount(); ++g)
    for (int i = 0; i < list->topLevelItem(g)->childCount(); ++i)
      shown += !list->topLevelItem(g)->isHidden() && !list->topLevelItem(g)->child(i)->isHidden();
  EXPECT_GE(shown, 1);
  EXPECT_LT(shown, 8);
  EXPECT_TRUE(text().contains("liquidation", Qt::CaseInsensitive));
  field->clear();
  help()->open_topic("no.such.topic");
  EXPECT_EQ(help()->topic(), "about.income");
}

}  // namespace help_dialog_test
}  // namespace tidemill::ui
