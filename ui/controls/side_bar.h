#pragma once

#include <QPushButton>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace tidemill::ui {

class Theme;

/// One line of the side bar: icon and text, tinted while its page is shown.
class SideBarButton : public QPushButton {
  Q_OBJECT

 public:
  SideBarButton(const Theme& theme, const QString& iconName, const QString& text, QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& theme_;
  QString iconName_;
};

/// The 208 px column at the left: the program's name, the pages, and lines about the file at the bottom.
/// One tab stop; up and down move between pages.
class SideBar : public QWidget {
  Q_OBJECT

 public:
  explicit SideBar(const Theme& theme, QWidget* parent = nullptr);

  /// Adds a page below the others; `id` names it in chosen(). The button's objectName is "nav_" + id.
  SideBarButton* addPage(const QString& id, const QString& iconName, const QString& text);
  /// Marks the page without emitting chosen(); an unknown id unmarks all.
  void setCurrent(const QString& id);
  QString currentId() const;
  /// Lines at the bottom: file name, saved state, age of prices. They wrap.
  void setFooter(const QStringList& lines);
  /// Shows or hides the page buttons (hidden while no portfolio is open).
  void setPagesVisible(bool visible);

 signals:
  /// The user chose a page.
  void chosen(const QString& id);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& theme_;
  QButtonGroup* group_;
  QVBoxLayout* pages_;
  QLabel* footer_;
  bool quiet_ = false;
};

}  // namespace tidemill::ui
