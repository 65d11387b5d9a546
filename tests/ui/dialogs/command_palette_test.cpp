// The command palette: what fits what is typed, by keyboard alone.
#include "ui/dialogs/command_palette.h"

#include <QLineEdit>

#include "tests/ui/support/window_fixture.h"
#include "ui/dialogs/palette_match.h"

namespace tidemill::ui {
namespace command_palette_test {

TEST(PaletteMatch, BeginningsGoBeforeWordsBeforePartsBeforeLetters) {
  const int start = palette_match("new", "New Holding"), word = palette_match("hol", "New Holding"),
            part = palette_match("old", "New Holding"), letters = palette_match("nwh", "New Holding");
  EXPECT_GT(start, word);
  EXPECT_GT(word, part);
  EXPECT_GT(part, letters);
  EXPECT_GT(letters, 0);
  EXPECT_EQ(palette_match("zz", "New Holding"), 0);
  EXPECT_EQ(palette_match("new zz", "New Holding"), 0) << "every word has to be found";
  EXPECT_GT(palette_match("", "New Holding"), 0);
  EXPECT_GT(palette_match("exportrea", "Exporter Réalisé"), 0);
  EXPECT_EQ(palette_match("REALISE", "réalisé"), palette_match("réalisé", "Realise"));
}

class CommandPaletteTest : public WindowFixture {
 protected:
  CommandPalette* palette() {
    action("view.palette")->trigger();
    return static_cast<CommandPalette*>(dialog("commandPalette"));
  }
  static QLineEdit* field(CommandPalette* shown) { return shown->findChild<QLineEdit*>("paletteField"); }
};

TEST_F(CommandPaletteTest, GoesToAPageByKeyboard) {
  open_sample();
  window().show_page("overview");
  CommandPalette* shown = palette();
  ASSERT_TRUE(shown);
  QTest::keyClicks(field(shown), "projec");
  EXPECT_EQ(shown->listed().value(0), "Projection");
  QTest::keyClick(field(shown), Qt::Key_Return);
  EXPECT_EQ(window().current_page(), "projection");
}

TEST_F(CommandPaletteTest, FindsHoldingsCalculatorsAndReports) {
  open_sample();
  CommandPalette* shown = palette();
  field(shown)->setText("lido");
  EXPECT_EQ(shown->listed().value(0), "ETH · Lido");
  field(shown)->setText("impermanent");
  EXPECT_EQ(shown->listed().value(0), "Impermanent loss");
  field(shown)->setText("risk review");
  EXPECT_EQ(shown->listed().value(0), "Risk review");
  QTest::keyClick(field(shown), Qt::Key_Return);
  EXPECT_EQ(window().current_page(), "reports");
}

TEST_F(CommandPaletteTest, ArrowsChooseAndEscapeLeaves) {
  open_sample();
  window().show_page("overview");
  CommandPalette* shown = palette();
  field(shown)->setText("income");
  const QString second = shown->listed().value(1);
  ASSERT_FALSE(second.isEmpty());
  QTest::keyClick(field(shown), Qt::Key_Down);
  QTest::keyClick(field(shown), Qt::Key_Up);
  QTest::keyClick(field(shown), Qt::Key_Return);
  EXPECT_EQ(window().current_page(), "income");
  shown = palette();
  field(shown)->setText("risk");
  QTest::keyClick(field(shown), Qt::Key_Escape);
  EXPECT_EQ(window().current_page(), "income");
  shown = palette();
  field(shown)->setText("nothing is called that");
  EXPECT_TRUE(shown->listed().isEmpty());
  QTest::keyClick(field(shown), Qt::Key_Return);
  EXPECT_TRUE(shown->isVisible());
  shown->close();
}

TEST_F(CommandPaletteTest, WithoutAPortfolioItOffersWhatCanBeDone) {
  CommandPalette* shown = palette();
  ASSERT_TRUE(shown);
  EXPECT_TRUE(shown->listed().contains("New…"));
  EXPECT_FALSE(shown->listed().contains("Undo"));
  EXPECT_FALSE(shown->listed().contains("Back Up…"));
  shown->close();
}

}  // namespace command_palette_test
}  // namespace tidemill::ui
