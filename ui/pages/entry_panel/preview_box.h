#pragma once

#include <QWidget>

#include "ui/pages/entry_panel/holding_preview.h"

class QLabel;
class QPushButton;

namespace tidemill::ui {

class GradePill;
class KeyValueList;
class Theme;

/// The box below the form: what the holding, as it is typed, has earned, earns and risks.
class PreviewBox : public QWidget {
  Q_OBJECT

 public:
  explicit PreviewBox(const Theme& theme, QWidget* parent = nullptr);

  void show(const HoldingPreview& preview);
  /// Says in one sentence what is still needed; figures become dashes.
  void show_waiting(const QString& sentence);
  /// Opens a small window with the reasons behind the grade; Esc or a click beside it closes it.
  void open_reasons();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& theme_;
  QLabel* waiting_;
  KeyValueList* figures_;
  QLabel* scores_;
  GradePill* pill_;
  QPushButton* why_;
  std::optional<HoldingRisk> risk_;
};

}  // namespace tidemill::ui
