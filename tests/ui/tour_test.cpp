#include "ui/tour.h"

#include <QLabel>
#include <QPushButton>

#include "tests/ui/support/window_fixture.h"

namespace tidemill::ui {
namespace tour_test {

class TourTest : public WindowFixture {
 protected:
  TourTest() {
    open_sample();
    window().resize(1280, 720);
    window().activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
    window().actions_table()["help.tour"]->trigger();
  }
  Tour* tour() { return window().findChild<Tour*>("tour"); }
};

TEST_F(TourTest, EveryStopLightsUpAPartAndItsCardIsInTheWindow) {
  const int stops = tour()->stops();
  ASSERT_GE(stops, 5);
  for (int stop = 0; stop < stops; ++stop) {
    ASSERT_EQ(tour()->stop(), stop);
    EXPECT_FALSE(tour()->lit().isEmpty()) << stop;
    const QWidget* card = find<QPushButton>("tourNext")->parentWidget();
    EXPECT_TRUE(tour()->rect().contains(card->geometry())) << stop;
    for (const auto* label : card->findChildren<QLabel*>())
      EXPECT_FALSE(label->text().contains("%")) << label->text().toStdString();
    // What is lit up is not covered by what is said of it, unless it fills the window.
    if (tour()->lit().width() < 500) {
      EXPECT_FALSE(card->geometry().intersects(tour()->lit())) << stop;
    }
    click("tourNext");
  }
  EXPECT_TRUE(QTest::qWaitFor([&] { return tour() == nullptr; }));
}

TEST_F(TourTest, KeysWalkAndEscapeLeaves) {
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  EXPECT_EQ(tour()->stop(), 2);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
  EXPECT_EQ(tour()->stop(), 1);
  // Tab stays inside: a window in the dark can't be used.
  for (int i = 0; i < 7; ++i) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(tour()->isAncestorOf(QApplication::focusWidget())) << i;
  }
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  EXPECT_TRUE(QTest::qWaitFor([&] { return tour() == nullptr; }));
}

TEST_F(TourTest, ItFollowsTheWindowAndSkips) {
  window().resize(1440, 900);
  QCoreApplication::processEvents();
  EXPECT_EQ(tour()->size(), window().size());
  click("tourSkip");
  EXPECT_TRUE(QTest::qWaitFor([&] { return tour() == nullptr; }));
}

}  // namespace tour_test
}  // namespace tidemill::ui
