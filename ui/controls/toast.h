#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>

#include "ui/controls/inline_message.h"

namespace tidemill::ui {

/// A message that floats at the bottom of its parent for a while: what was done, with Undo. A newer one replaces it.
/// It stays as long as the pointer or the focus is on it; errors stay until closed.
class Toast : public QWidget {
  Q_OBJECT

 public:
  Toast(const Theme& theme, QWidget* parent);

  /// Shows `text`; `actionText` (optional) runs `action` and hides the toast.
  void showMessage(MessageKind kind, const QString& text, const QString& actionText = {},
                   std::function<void()> action = {});
  QString text() const { return message_->text(); }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void place();
  void timeUp();

  const Theme& theme_;
  InlineMessage* message_;
  QTimer timer_;
  std::function<void()> action_;
};

}  // namespace tidemill::ui
