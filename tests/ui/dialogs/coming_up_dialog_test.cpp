// What is coming up, on the overview and in its dialog, over a portfolio with a cover and a lock.
#include "ui/dialogs/coming_up_dialog.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QPushButton>

#include "core/edits/plan_edit.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/controls/data_table.h"
#include "ui/controls/inline_message.h"
#include "ui/controls/pressable.h"
#include "ui/models/coming_up_model.h"

namespace tidemill::ui {
namespace coming_up_dialog_test {

class ComingUpDialogTest : public WindowFixture {
 protected:
  void SetUp() override {
    open_sample();
    window().show_page("overview");
    const auto before = next();
    const HoldingId covered = workspace().analysis()->portfolio->holdings().begin()->first;
    CoverDraft cover;
    cover.holding = std::to_string(covered.value());
    cover.provider = "Mutual";
    cover.amount = "20000";
    cover.premium = "500";
    cover.from = to_string(workspace().analysis()->as_of);
    ends = workspace().analysis()->as_of + std::chrono::days{40};
    cover.until = to_string(ends);
    const auto change = add_cover(workspace().edit_context(), cover);
    ASSERT_TRUE(change) << change.error().message();
    ASSERT_TRUE(workspace().apply(change->change));
    ASSERT_SOON(next().size() == before.size() + 1);
  }
  std::vector<ComingEvent> next() {
    const AnalysisPtr analysis = workspace().analysis();
    return analysis ? next_of_each(coming_up(*analysis, add_months(analysis->as_of, 12))) : std::vector<ComingEvent>();
  }
  Date ends{};
};

TEST_F(ComingUpDialogTest, TheOverviewShowsTheNextAndLeadsThere) {
  const std::vector<ComingEvent> events = next();
  auto* first = find<Pressable>("comingUp0");
  ASSERT_TRUE(first);
  EXPECT_TRUE(first->accessibleName().startsWith(date_text(events[0].day))) << first->accessibleName().toStdString();
  QString cover;
  for (int i = 0; auto* row = find<Pressable>(QStringLiteral("comingUp%1").arg(i)); ++i)
    if (row->accessibleName().contains("cover of Mutual ends")) cover = row->objectName();
  ASSERT_FALSE(cover.isEmpty());
  QTest::mouseClick(find<Pressable>(cover), Qt::LeftButton);
  EXPECT_EQ(window().current_page(), "plan");
}

TEST_F(ComingUpDialogTest, TheDialogListsEverythingAndFollowsChanges) {
  click("comingUpAll");
  QWidget* asks = dialog("coming_up");
  ASSERT_TRUE(asks);
  auto* model = static_cast<ComingUpModel*>(asks->findChild<DataTable*>("comingUpTable")->model());
  QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  const AnalysisPtr analysis = workspace().analysis();
  const auto all = coming_up(*analysis, add_months(analysis->as_of, 24));
  ASSERT_EQ(model->rowCount(), static_cast<int>(all.size()));
  for (int row = 0; row < model->rowCount(); ++row) {
    const ComingEvent& event = all[static_cast<std::size_t>(row)];
    EXPECT_EQ(model->index(row, ComingUpModel::col_day).data().toString(), date_text(event.day));
    EXPECT_EQ(model->index(row, ComingUpModel::col_amount).data().toString(),
              coming_amount_text(event, *analysis->portfolio));
  }
  action("edit.undo")->trigger();
  ASSERT_SOON(model->rowCount() == static_cast<int>(all.size()) - 1);
  click("comingUpClose");
}

TEST_F(ComingUpDialogTest, TheCalendarIsWrittenOrItSaysWhyNot) {
  QString answer = path("coming.ics");
  Dialogs dialogs;
  dialogs.save_path = [&](QWidget*, const FileQuestion& question) {
    EXPECT_EQ(question.suffix, "ics");
    return answer;
  };
  auto* asks = new ComingUpDialog(workspace(), *theme_, dialogs, &window());
  asks->open();
  QTest::mouseClick(asks->findChild<QPushButton*>("comingUpExport"), Qt::LeftButton);
  QFile file(answer);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QByteArray text = file.readAll();
  EXPECT_TRUE(text.contains("cover of Mutual ends")) << text.toStdString();
  EXPECT_TRUE(text.contains("DTSTART;VALUE=DATE:" + iso_text(ends).remove('-').toLatin1()));
  answer = path("no/such/folder/coming.ics");
  QTest::mouseClick(asks->findChild<QPushButton*>("comingUpExport"), Qt::LeftButton);
  EXPECT_TRUE(asks->findChild<InlineMessage*>()->isVisible());
  asks->close();
}

}  // namespace coming_up_dialog_test
}  // namespace tidemill::ui
