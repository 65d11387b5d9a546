#include <QDialog>

#include "tests/ui/support/connection_watch.h"
#include "tests/ui/support/window_fixture.h"

namespace tidemill::ui {
namespace connections_test {

// Whoever uses the program without asking for prices never opens a connection: every page, every dialog, an edit, a
// backup, the lock. That the watch sees connections is seen where prices are asked for.
TEST_F(WindowFixture, NothingButAskingForPricesOpensAConnection) {
  open_sample();
  for (const PageEntry& page : page_registry()) window().show_page(page.id);
  for (const Actions::Line& line : window().actions_table().shortcuts()) {
    if (line.id == "file.quit" || line.id == "file.close" || line.id == "file.sample") continue;
    if (line.id == "file.print") continue;  // asks this computer's print service for its printers
    QAction* each = action(line.id.toLatin1());
    if (!each->isEnabled()) continue;
    each->trigger();
    QTest::qWait(20);
    for (QWidget* top : QApplication::topLevelWidgets())
      if (auto* dialog = qobject_cast<QDialog*>(top); dialog && dialog->isVisible()) dialog->reject();
  }
  ASSERT_TRUE(workspace().apply(add_asset("XTZ")));
  leave();
  EXPECT_EQ(ConnectionWatch::count(), 0);
}

}  // namespace connections_test
}  // namespace tidemill::ui
