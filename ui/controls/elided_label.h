#pragma once

#include <QWidget>

#include "ui/controls/labels.h"

namespace tidemill::ui {

/// One line of text that ends in “…” where there is no room; the whole text is then its tool tip.
class ElidedLabel : public QLabel {
  Q_OBJECT

 public:
  explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

  void setTone(Tone tone);
  void setElideMode(Qt::TextElideMode mode);
  /// Where fewer letters than these have room, nothing is shown: “w…” says less than nothing.
  void setLeastLetters(int letters);
  bool isElided() const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  Qt::TextElideMode mode_ = Qt::ElideRight;
  int leastLetters_ = 0;
};

}  // namespace tidemill::ui
