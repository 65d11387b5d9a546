#include <gtest/gtest.h>

#include <QApplication>
#include <QBoxLayout>
#include <QSignalSpy>
#include <QTest>

#include "ui/controls/buttons.h"
#include "ui/controls/card.h"
#include "ui/controls/chip.h"
#include "ui/controls/elided_label.h"
#include "ui/controls/figure_tile.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/grade_pill.h"
#include "ui/controls/inline_message.h"
#include "ui/controls/key_value_list.h"
#include "ui/controls/meter_bar.h"
#include "ui/controls/toast.h"
#include "ui/theme.h"

namespace tidemill::ui {
namespace controls_test {

class Controls : public testing::Test {
 protected:
  Theme theme{*static_cast<QApplication*>(QCoreApplication::instance()), ThemeMode::Light};
};

TEST_F(Controls, AFigureShrinksInsteadOfBeingCut) {
  FigureTile tile(theme, "Income at risk");
  tile.resize(180, tile.sizeHint().height());
  tile.setFigure("$12");
  const double normal = tile.figurePixels();
  tile.setFigure("$123,456,789.12");
  EXPECT_LT(tile.figurePixels(), normal);
  QFont font = theme.bodyFont();
  font.setWeight(QFont::DemiBold);
  font.setPixelSize(int(tile.figurePixels()));
  EXPECT_LE(QFontMetricsF(font).horizontalAdvance("$123,456,789.12"), 180 - 32 + 1);
  EXPECT_EQ(tile.accessibleName(), "Income at risk: $123,456,789.12");
}

TEST_F(Controls, ATileActsLikeAButtonOnlyWhenAsked) {
  FigureTile tile(theme, "Next 12 months");
  QSignalSpy clicked(&tile, &Pressable::clicked);
  QTest::mouseClick(&tile, Qt::LeftButton);
  QTest::keyClick(&tile, Qt::Key_Return);
  EXPECT_EQ(clicked.count(), 0);
  tile.setInteractive(true);
  QTest::mouseClick(&tile, Qt::LeftButton);
  QTest::keyClick(&tile, Qt::Key_Space);
  EXPECT_EQ(clicked.count(), 2);
  EXPECT_TRUE(tile.focusPolicy() & Qt::TabFocus);
}

TEST_F(Controls, AMeterSaysItsValueOrThatItIsUnknown) {
  MeterBar meter(theme, "Counterparty");
  EXPECT_EQ(meter.accessibleName(), "Counterparty: unknown");
  meter.setRisk(140);
  EXPECT_EQ(meter.risk(), 100);
  EXPECT_EQ(meter.accessibleName(), "Counterparty: risk 100 of 100");
}

TEST_F(Controls, AGradePillShowsLetterAndScore) {
  GradePill pill(theme);
  pill.setGrade('B', 71);
  EXPECT_EQ(pill.text(), "B 71");
  EXPECT_EQ(pill.accessibleName(), "Grade B, score 71 of 100");
}

TEST_F(Controls, ACardShowsItsHeadOnlyWhenThereIsOne) {
  Card card(theme);
  card.body()->addWidget(label("content"));
  const int bare = card.sizeHint().height();
  card.setTitle("Coming up");
  card.layout()->activate();
  EXPECT_GT(card.sizeHint().height(), bare);
  EXPECT_EQ(card.accessibleName(), "Coming up");
}

TEST_F(Controls, AKeyValueListReplacesItsRows) {
  KeyValueList list(theme);
  list.setRows({{"a", "1"}, {"b", "2"}, {"c", "3"}});
  const int three = list.sizeHint().height();
  list.setRows({{"a", "1"}});
  EXPECT_EQ(list.rowCount(), 1);
  EXPECT_LT(list.sizeHint().height(), three);
  EXPECT_EQ(list.findChildren<QLabel*>().size(), 3);
}

TEST_F(Controls, AFlowLayoutWrapsAndKeepsGroups) {
  QWidget box;
  auto* flow = new FlowLayout(&box, 10, 5);
  QWidget* items[4];
  for (QWidget*& item : items) {
    item = new QWidget;
    item->setFixedSize(50, 20);
    flow->addWidget(item);
  }
  EXPECT_EQ(flow->heightForWidth(230), 20);
  EXPECT_EQ(flow->heightForWidth(229), 45);
  EXPECT_EQ(flow->heightForWidth(50), 95);
  flow->setGroupStart(items[3]);
  EXPECT_EQ(flow->heightForWidth(230), 20);
  flow->setGeometry(QRect(0, 0, 229, 100));
  EXPECT_EQ(items[3]->pos(), QPoint(0, 25));
}

TEST_F(Controls, AnElidedLabelKnowsWhenItIsCut) {
  ElidedLabel text("A rather long sentence about nothing in particular");
  text.resize(60, 20);
  EXPECT_TRUE(text.isElided());
  text.resize(2000, 20);
  EXPECT_FALSE(text.isElided());
}

TEST_F(Controls, AMessageOffersItsActionAndCanBeClosed) {
  QWidget page;
  auto* message = new InlineMessage(theme, &page);
  page.show();
  EXPECT_FALSE(message->isVisible());
  message->setMessage(MessageKind::Warning, "RPL was last priced 12 days ago.");
  message->setAction("Enter a price");
  message->setClosable(true);
  EXPECT_TRUE(message->isVisible());
  QSignalSpy activated(message, &InlineMessage::activated);
  QTest::mouseClick(message->findChild<QPushButton*>("messageAction"), Qt::LeftButton);
  EXPECT_EQ(activated.count(), 1);
  QTest::mouseClick(message->findChild<QToolButton*>("messageClose"), Qt::LeftButton);
  EXPECT_FALSE(message->isVisible());
}

TEST_F(Controls, AToastRunsItsActionOnceAndStaysInItsParent) {
  QWidget window;
  window.resize(700, 400);
  window.show();
  Toast toast(theme, &window);
  int undone = 0;
  toast.showMessage(MessageKind::Success, "Holding deleted", "Undo", [&] { ++undone; });
  EXPECT_TRUE(toast.isVisible());
  EXPECT_TRUE(window.rect().contains(toast.geometry()));
  auto* action = toast.findChild<QPushButton*>("messageAction");
  QTest::mouseClick(action, Qt::LeftButton);
  EXPECT_EQ(undone, 1);
  EXPECT_FALSE(toast.isVisible());
  window.resize(500, 300);
  toast.showMessage(MessageKind::Info, "Saved");
  EXPECT_TRUE(window.rect().contains(toast.geometry()));
  EXPECT_FALSE(action->isVisible());
}

TEST_F(Controls, ButtonsHaveNamesForThoseWhoCannotSeeTheirIcons) {
  const std::unique_ptr<QToolButton> button(iconButton(theme, "trash", "Delete holding"));
  EXPECT_EQ(button->accessibleName(), "Delete holding");
  EXPECT_EQ(button->toolTip(), "Delete holding");
  EXPECT_FALSE(button->icon().isNull());
}

TEST_F(Controls, AChipTogglesByClickAnywhere) {
  Chip chip(theme, "Lending");
  chip.setKind("lending");
  chip.resize(120, chip.sizeHint().height());
  QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(115, 5));
  EXPECT_TRUE(chip.isChecked());
}

}  // namespace controls_test
}  // namespace tidemill::ui
