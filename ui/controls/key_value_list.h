#pragma once

#include <QVariant>
#include <QWidget>
#include <vector>

#include "ui/controls/labels.h"

class QGridLayout;

namespace tidemill::ui {

class ElidedLabel;
class Theme;

/// One row of a KeyValueList.
struct KeyValue {
  QString label;
  QString value;
  QString note = {};           ///< muted, before the value
  bool bold = false;           ///< the value semibold
  Tone tone = Tone::Ink;       ///< colour of the value
  Tone labelTone = Tone::Ink;  ///< colour of the label
  QVariant number = {};        ///< what explainWanted() passes on when the value is pressed; invalid: it can't be
};

/// Rows of label and value with a line below each; values are right-aligned. Those that can be opened act like links:
/// pointer, Tab and Enter; the others can be selected with the pointer.
class KeyValueList : public QWidget {
  Q_OBJECT

 public:
  explicit KeyValueList(const Theme& theme, QWidget* parent = nullptr);

  /// Replaces all rows.
  void setRows(const std::vector<KeyValue>& rows);
  int rowCount() const { return int(rows_.size()); }

 signals:
  void explainWanted(const QVariant& number);

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Row {
    ElidedLabel* label;
    QLabel* note;
    QLabel* value;
    QVariant number;
  };
  void addRow();

  const Theme& theme_;
  QGridLayout* grid_;
  std::vector<Row> rows_;
};

}  // namespace tidemill::ui
