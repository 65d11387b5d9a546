#include "ui/workspace.h"

#include <gmock/gmock.h>

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/edits/record_edit.h"
#include "ui/qt_format.h"

namespace tidemill::ui {
namespace workspace_test {

using testing::HasSubstr;

class WorkspaceTest : public testing::Test {
 protected:
  WorkspaceTest() {
    qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
    workspace_.set_as_of(make_date(2026, 11, 22));
  }

  QString path(const QString& name = QStringLiteral("a.tidemill")) const { return folder_.filePath(name); }
  void create() {
    const auto made = workspace_.create_portfolio(path(), Currency::literal("USD"));
    ASSERT_TRUE(made) << made.error().message();
  }
  static Change asset_change(const EditContext& context, const std::string& symbol, const Fields& fields = {}) {
    return set_asset(context, symbol, fields).value().change;
  }
  Result<void> add(const std::string& symbol) {
    return workspace_.apply(asset_change(workspace_.edit_context(), symbol));
  }
  bool has(const std::string& symbol) const { return !workspace_.portfolio()->assets_called(symbol).empty(); }
  /// What another program does to the same file.
  void elsewhere(const std::string& symbol, const Fields& fields = {}) const {
    auto session = Session::open(path().toStdString());
    ASSERT_TRUE(session) << session.error().message();
    const Snapshot snapshot = (*session)->snapshot();
    const EditContext context{snapshot.get(), &shipped_catalog(), workspace_.as_of(), "command line"};
    const auto applied = (*session)->apply(asset_change(context, symbol, fields));
    ASSERT_TRUE(applied) << applied.error().message();
  }

  QTemporaryDir folder_;
  Workspace workspace_;
};

TEST_F(WorkspaceTest, AnalysesASmallPortfolioBeforeOpeningReturns) {
  const QSignalSpy opened(&workspace_, &Workspace::opened);
  create();
  EXPECT_EQ(opened.size(), 1);
  EXPECT_TRUE(QFileInfo::exists(path()));
  EXPECT_EQ(workspace_.file_name(), "a.tidemill");
  ASSERT_TRUE(workspace_.analysis());
  EXPECT_EQ(workspace_.analysis()->as_of, make_date(2026, 11, 22));
}

TEST_F(WorkspaceTest, StepsHaveNamesAndCanBeTakenBackAndBroughtBack) {
  create();
  ASSERT_TRUE(add("ETH"));
  ASSERT_TRUE(add("BTC"));
  QUndoStack& stack = workspace_.undo_stack();
  EXPECT_EQ(stack.count(), 2);
  EXPECT_THAT(to_std(stack.undoText()), HasSubstr("BTC"));
  EXPECT_TRUE(workspace_.undo());
  EXPECT_FALSE(has("BTC"));
  EXPECT_THAT(to_std(stack.undoText()), HasSubstr("ETH"));
  EXPECT_THAT(to_std(stack.redoText()), HasSubstr("BTC"));
  EXPECT_TRUE(workspace_.redo());
  EXPECT_TRUE(has("BTC"));
  EXPECT_FALSE(workspace_.redo());
}

TEST_F(WorkspaceTest, UndoWorksAcrossRestarts) {
  create();
  ASSERT_TRUE(add("ETH"));
  ASSERT_TRUE(add("BTC"));
  ASSERT_TRUE(workspace_.undo());
  workspace_.close_portfolio();
  EXPECT_FALSE(workspace_.undo_stack().canUndo());
  ASSERT_TRUE(workspace_.open_portfolio(path()));
  EXPECT_EQ(workspace_.undo_stack().count(), 2);
  EXPECT_EQ(workspace_.undo_stack().index(), 1);
  EXPECT_TRUE(workspace_.redo());
  EXPECT_TRUE(has("BTC"));
  EXPECT_TRUE(workspace_.undo());
  EXPECT_TRUE(workspace_.undo());
  EXPECT_FALSE(has("ETH"));
}

TEST_F(WorkspaceTest, AChangeWithoutRowsIsNoStep) {
  create();
  EXPECT_TRUE(workspace_.apply(Change{"Nothing", "window", {}, {}}));
  EXPECT_EQ(workspace_.undo_stack().count(), 0);
}

TEST_F(WorkspaceTest, AConflictChangesNothingAndSaysSo) {
  create();
  ASSERT_TRUE(add("ETH"));
  const Change late = asset_change(workspace_.edit_context(), "ETH", {{"name", "Mine"}});
  elsewhere("ETH", {{"name", "Theirs"}});
  const QSignalSpy failed(&workspace_, &Workspace::failed);
  const auto applied = workspace_.apply(late);
  ASSERT_FALSE(applied);
  EXPECT_EQ(applied.error().code, ErrorCode::conflict);
  EXPECT_EQ(failed.size(), 1);
  EXPECT_EQ(workspace_.portfolio()->assets_called("ETH").front()->name, "Theirs");
  EXPECT_EQ(workspace_.undo_stack().count(), 2) << "the step of the other program is on the stack";
}

TEST_F(WorkspaceTest, AFailedStepKeepsWhatCanBeBroughtBack) {
  create();
  ASSERT_TRUE(add("ETH"));
  const Change late = asset_change(workspace_.edit_context(), "ETH", {{"name", "Mine"}});
  ASSERT_TRUE(workspace_.undo());
  EXPECT_FALSE(workspace_.apply(late));
  EXPECT_TRUE(workspace_.undo_stack().canRedo());
  EXPECT_TRUE(workspace_.redo());
  EXPECT_TRUE(has("ETH"));
}

TEST_F(WorkspaceTest, RefreshTakesUpWhatAnotherProgramWrote) {
  create();
  ASSERT_TRUE(add("ETH"));
  const QSignalSpy changed(&workspace_, &Workspace::portfolio_changed);
  workspace_.refresh();
  EXPECT_EQ(changed.size(), 0);
  elsewhere("BTC");
  workspace_.refresh();
  EXPECT_EQ(changed.size(), 1);
  EXPECT_TRUE(has("BTC"));
  EXPECT_THAT(to_std(workspace_.undo_stack().undoText()), HasSubstr("BTC"));
}

TEST_F(WorkspaceTest, UndoDoesNotTakeBackAStepThatWasNotOnTheButton) {
  create();
  ASSERT_TRUE(add("ETH"));
  elsewhere("BTC");
  const QSignalSpy news(&workspace_, &Workspace::changed_elsewhere);
  EXPECT_FALSE(workspace_.undo());
  EXPECT_EQ(news.size(), 1);
  EXPECT_TRUE(has("ETH"));
  EXPECT_TRUE(has("BTC"));
}

TEST_F(WorkspaceTest, OnlyTheNewestQuestionIsAnswered) {
  create();
  const QSignalSpy ready(&workspace_, &Workspace::analysis_ready);
  for (const int months : {3, 6, 24}) {
    Assumptions assumptions;
    assumptions.months = months;
    workspace_.set_assumptions(assumptions);
  }
  ASSERT_TRUE(QTest::qWaitFor([&] { return ready.size() > 0; }));
  QTest::qWait(50);
  EXPECT_EQ(ready.size(), 1);
  EXPECT_EQ(workspace_.analysis()->projection.months.size(), 24U);
}

TEST_F(WorkspaceTest, AFixedDayStays) {
  create();
  const QSignalSpy moved(&workspace_, &Workspace::as_of_changed);
  workspace_.set_as_of(make_date(2026, 3, 1));
  EXPECT_EQ(moved.size(), 1);
  workspace_.refresh();
  EXPECT_EQ(workspace_.as_of(), make_date(2026, 3, 1));
}

TEST_F(WorkspaceTest, TheSampleIsReusedUntilItIsEdited) {
  ASSERT_TRUE(workspace_.open_sample());
  EXPECT_EQ(workspace_.file_name(), "sample.tidemill");
  EXPECT_EQ(workspace_.portfolio()->holdings().size(), 9U);
  workspace_.close_portfolio();
  ASSERT_TRUE(workspace_.open_sample());
  EXPECT_EQ(workspace_.file_name(), "sample.tidemill");
  ASSERT_TRUE(workspace_.apply(asset_change(workspace_.edit_context(), "DOGE", {{"name", "Mine"}, {"kind", "coin"}})));
  workspace_.close_portfolio();
  ASSERT_TRUE(workspace_.open_sample());
  EXPECT_EQ(workspace_.file_name(), "sample-2.tidemill");
}

TEST_F(WorkspaceTest, WhatCannotBeOpenedLeavesTheOpenOneOpen) {
  create();
  QFile text(path("text.tidemill"));
  ASSERT_TRUE(text.open(QIODevice::WriteOnly));
  text.write("hello, this is no portfolio at all");
  text.close();
  const auto opened = workspace_.open_portfolio(text.fileName());
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().code, ErrorCode::damaged);
  EXPECT_TRUE(workspace_.is_open());
  EXPECT_FALSE(workspace_.create_portfolio(path(), Currency::literal("USD")))
      << "an existing file is never overwritten";
  EXPECT_FALSE(workspace_.create_portfolio(path("no/such/folder/a.tidemill"), Currency::literal("USD")));
  EXPECT_EQ(workspace_.file_name(), "a.tidemill");
}

}  // namespace workspace_test
}  // namespace tidemill::ui
