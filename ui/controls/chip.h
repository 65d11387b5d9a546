#pragma once

#include <QCheckBox>

namespace tidemill::ui {

class Theme;

/// A small bordered button that is on or off, with an optional strategy dot: strategy cards, scenarios, filters.
/// Put several in an exclusive QButtonGroup (or setAutoExclusive) to make a choice of one.
class Chip : public QCheckBox {
  Q_OBJECT

 public:
  explicit Chip(const Theme& theme, const QString& text, QWidget* parent = nullptr);

  /// The kind whose dot stands before the text; empty for none.
  void setKind(const QString& kindId);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  bool hitButton(const QPoint& at) const override;
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& theme_;
  QString kindId_;
};

}  // namespace tidemill::ui
