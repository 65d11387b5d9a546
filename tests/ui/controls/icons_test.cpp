#include "ui/icons.h"

#include <gtest/gtest.h>

namespace tidemill::ui {
namespace icons_test {

/// How many pixels of the picture show anything, in per cent.
double inked(const QPixmap& map) {
  const QImage image = map.toImage();
  int count = 0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) count += qAlpha(image.pixel(x, y)) > 40;
  return 100.0 * count / (image.width() * image.height());
}

TEST(Icons, EveryOneDrawsSomethingInTheGivenColour) {
  const QStringList names = iconNames();
  EXPECT_GE(names.size(), 40);
  for (const QString& name : names) {
    const QPixmap map = iconPixmap(name, QColor("#0F766E"), 24, 2.0);
    ASSERT_FALSE(map.isNull()) << name.toStdString();
    EXPECT_EQ(map.size(), QSize(48, 48));
    EXPECT_DOUBLE_EQ(map.devicePixelRatio(), 2.0);
    const double share = inked(map);
    EXPECT_GT(share, 1.5) << name.toStdString();
    EXPECT_LT(share, 60.0) << name.toStdString();
  }
}

TEST(Icons, ThoseThatPagesNameExist) {
  const QStringList names = iconNames();
  for (const char* name :
       {"app",     "overview", "holdings", "income",  "projection", "risk",         "plan",         "calculators",
        "reports", "plus",     "search",   "close",   "edit",       "chevron-down", "chevron-left", "chevron-right",
        "trash",   "undo",     "redo",     "copy",    "duplicate",  "export",       "image",        "table",
        "sun",     "moon",     "auto",     "warning", "settings",   "folder-open",  "file-new",     "sample",
        "info",    "check",    "calendar", "price",   "record",     "backup",       "restore",      "filter",
        "more",    "lock",     "link"})
    EXPECT_TRUE(names.contains(name)) << name;
}

TEST(Icons, AreSharpAtEveryRatioAndFadeWhenDisabled) {
  const QIcon made = icon("risk", Qt::black);
  EXPECT_EQ(made.pixmap(QSize(18, 18), 2.0).width(), 36);
  const QImage on = made.pixmap(QSize(24, 24), 1.0, QIcon::Normal).toImage();
  const QImage off = made.pixmap(QSize(24, 24), 1.0, QIcon::Disabled).toImage();
  int strongest = 0;
  int strongestOff = 0;
  for (int i = 0; i < 24 * 24; ++i) {
    strongest = std::max(strongest, qAlpha(on.pixel(i % 24, i / 24)));
    strongestOff = std::max(strongestOff, qAlpha(off.pixel(i % 24, i / 24)));
  }
  EXPECT_GT(strongest, strongestOff + 60);
}

TEST(Icons, UnknownNamesAreNull) {
  EXPECT_TRUE(iconPixmap("no such icon", Qt::black, 24, 1.0).isNull());
  EXPECT_TRUE(icon("no such icon", Qt::black).isNull());
}

}  // namespace icons_test
}  // namespace tidemill::ui
