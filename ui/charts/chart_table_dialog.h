#pragma once

#include <QDialog>

namespace tidemill::ui {

class ChartWidget;
class Theme;

/// A chart as rows: its sentence above, its values below, to read, copy or save. Shows what the chart showed when
/// it was asked.
class ChartTableDialog : public QDialog {
  Q_OBJECT

 public:
  ChartTableDialog(ChartWidget& chart, const Theme& theme);
};

}  // namespace tidemill::ui
