#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tidemill::ui {

class Theme;

/// What a page shows while it has nothing to show: icon, heading, one sentence, one button.
class EmptyState : public QWidget {
  Q_OBJECT

 public:
  EmptyState(const Theme& theme, const QString& iconName, const QString& heading, const QString& sentence,
             const QString& buttonText = {}, QWidget* parent = nullptr);

  /// The button; hidden when the text given was empty.
  QPushButton* button() const { return button_; }

 signals:
  /// The button was pressed.
  void activated();

 private:
  void paintIcon();

  const Theme& theme_;
  QString iconName_;
  QLabel* picture_;
  QPushButton* button_;
};

}  // namespace tidemill::ui
