#include "ui/controls/side_bar.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "ui/theme.h"

namespace tidemill::ui {
namespace side_bar_test {

class SideBarTest : public testing::Test {
 protected:
  SideBarTest() {
    for (const char* id : {"overview", "holdings", "income"}) bar.addPage(id, id, id);
    bar.resize(bar.width(), 600);
    bar.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&bar));
  }
  QPushButton* button(const char* id) { return bar.findChild<QPushButton*>(QStringLiteral("nav_%1").arg(id)); }

  Theme theme{*static_cast<QApplication*>(QCoreApplication::instance()), ThemeMode::Light};
  SideBar bar{theme};
  QSignalSpy chosen{&bar, &SideBar::chosen};
};

TEST_F(SideBarTest, IsAsWideAsDesigned) {
  EXPECT_EQ(bar.width(), 208);
}

TEST_F(SideBarTest, ClicksAndArrowsChoosePages) {
  bar.setCurrent("overview");
  EXPECT_EQ(chosen.count(), 0);
  QTest::mouseClick(button("income"), Qt::LeftButton);
  EXPECT_EQ(bar.currentId(), "income");
  button("income")->setFocus();
  QTest::keyClick(button("income"), Qt::Key_Up);
  EXPECT_EQ(bar.currentId(), "holdings");
  ASSERT_EQ(chosen.count(), 2);
  EXPECT_EQ(chosen[1][0].toString(), "holdings");
}

TEST_F(SideBarTest, NoPageCanBeCurrent) {
  bar.setCurrent("holdings");
  bar.setCurrent({});
  EXPECT_EQ(bar.currentId(), QString());
  bar.setCurrent("income");
  EXPECT_EQ(bar.currentId(), "income");
  EXPECT_EQ(chosen.count(), 0);
}

TEST_F(SideBarTest, PagesCanBeHidden) {
  bar.setPagesVisible(false);
  EXPECT_FALSE(button("overview")->isVisible());
  bar.setPagesVisible(true);
  EXPECT_TRUE(button("overview")->isVisible());
}

}  // namespace side_bar_test
}  // namespace tidemill::ui
