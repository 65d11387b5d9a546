#pragma once

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
};

/// Rows of label and value with a line below each; values are right-aligned and can be selected with the pointer.
class KeyValueList : public QWidget {
  Q_OBJECT

 public:
  explicit KeyValueList(const Theme& theme, QWidget* parent = nullptr);

  /// Replaces all rows.
  void setRows(const std::vector<KeyValue>& rows);
  int rowCount() const { return int(rows_.size()); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Row {
    ElidedLabel* label;
    QLabel* note;
    QLabel* value;
  };
  void addRow();

  const Theme& theme_;
  QGridLayout* grid_;
  std::vector<Row> rows_;
};

}  // namespace tidemill::ui
