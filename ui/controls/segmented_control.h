#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace tidemill::ui {

class Theme;

/// Buttons in one frame of which exactly one is chosen, such as 1M | YTD | 12M. One tab stop; arrow keys move the
/// choice.
class SegmentedControl : public QWidget {
  Q_OBJECT

 public:
  explicit SegmentedControl(const Theme& theme, QWidget* parent = nullptr);

  /// Adds a segment; the first one added is chosen. `id` names it in currentId() and chosen().
  void addSegment(const QString& id, const QString& text, const QString& toolTip = {});
  /// Removes all segments.
  void clear();
  QString currentId() const;
  /// Chooses without emitting chosen(); an unknown id changes nothing.
  void setCurrent(const QString& id);
  /// Folded it shows the chosen segment alone and the others in a menu: for where there is no room.
  void setFolded(bool folded);
  bool isFolded() const { return folded_; }
  /// How wide it is when folded and when not, whichever it is.
  int foldedWidth() const;
  int unfoldedWidth() const;

 signals:
  /// The user chose another segment.
  void chosen(const QString& id);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void showFold();

  const Theme& theme_;
  QButtonGroup* group_;
  QToolButton* fold_;
  bool folded_ = false;
  bool quiet_ = false;
};

}  // namespace tidemill::ui
