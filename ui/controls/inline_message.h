#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace tidemill::ui {

class Theme;
struct Palette;
struct Tint;

/// How serious a message is.
enum class MessageKind { Info, Success, Warning, Error };

/// Background and text for a message.
Tint messageTint(const Palette& palette, MessageKind kind);

/// A tinted box within a page: icon, text that wraps, optionally one action and a cross to close it.
class InlineMessage : public QWidget {
  Q_OBJECT

 public:
  explicit InlineMessage(const Theme& theme, QWidget* parent = nullptr);

  /// Shows the box with a text; an empty text hides it.
  void setMessage(MessageKind kind, const QString& text);
  /// The button's words; empty removes it.
  void setAction(const QString& text);
  /// Whether the user can close the box.
  void setClosable(bool closable);
  QString text() const;

 signals:
  /// The action button was pressed.
  void activated();
  /// The user closed the box (it hides itself).
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void recolour();

  const Theme& theme_;
  MessageKind kind_ = MessageKind::Info;
  QLabel* icon_;
  QLabel* text_;
  QPushButton* action_;
  QToolButton* close_;
};

}  // namespace tidemill::ui
