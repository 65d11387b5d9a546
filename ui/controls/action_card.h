#pragma once

#include <QPushButton>

namespace tidemill::ui {

class Theme;

/// A big button in the shape of a card: heading, a sentence, a shortcut. For the welcome page.
class ActionCard : public QPushButton {
  Q_OBJECT

 public:
  ActionCard(const Theme& theme, const QString& heading, const QString& sentence, const QString& shortcut,
             QWidget* parent = nullptr);

  /// An accent border for the one that most people will want.
  void setPreferred(bool preferred);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& theme_;
  QString heading_;
  QString sentence_;
  QString shortcut_;
  bool preferred_ = false;
};

}  // namespace tidemill::ui
