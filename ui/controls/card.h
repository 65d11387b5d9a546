#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace tidemill::ui {

class ElidedLabel;
class Theme;

/// A white (or dark) sheet with a 1 px line, radius 10 and padding 16: title, subtitle, something at the right, a body.
/// The head row is hidden as long as it is empty.
class Card : public QFrame {
  Q_OBJECT

 public:
  explicit Card(const Theme& theme, const QString& title = {}, QWidget* parent = nullptr);

  /// The title is the card's accessible name too.
  void setTitle(const QString& title);
  void setSubtitle(const QString& subtitle);
  /// A muted note at the right end of the head row.
  void setRightText(const QString& text);
  /// A widget after the title (a grade pill, for example); the card takes it over.
  void addTitleWidget(QWidget* widget);
  /// A widget at the right end of the head row; the card takes it over. Several stand side by side.
  void addRightWidget(QWidget* widget);
  /// Where the content goes.
  QVBoxLayout* body() const { return body_; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void showHead();

  const Theme& theme_;
  QWidget* head_;
  QHBoxLayout* headRow_;
  ElidedLabel* title_;
  ElidedLabel* subtitle_;
  QLabel* right_;
  QVBoxLayout* body_;
  int headWidgets_ = 0;
};

/// Paints the sheet of a card into `rect`: fill, 1 px border, radius 10. Used by every card-like control.
void paintSheet(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, double width = 1.0);

}  // namespace tidemill::ui
