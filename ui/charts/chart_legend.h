#pragma once

#include <QCheckBox>
#include <QSet>
#include <QWidget>
#include <vector>

namespace tidemill::ui {

class Theme;

/// A series as the legend lists it.
struct LegendEntry {
  QString id;
  QString name;
  QColor colour;
};

/// What a sign in the chart means; the legend draws it in small and does not toggle it.
enum class LegendKey { SolidBar, PaleBar, Whisker, Line, DashedLine };

/// The row below a chart: one check box per series (click or Space toggles, with Ctrl it is shown alone), then keys.
class ChartLegend : public QWidget {
  Q_OBJECT

 public:
  explicit ChartLegend(const Theme& theme, QWidget* parent = nullptr);

  /// Replaces the series; ids that were hidden stay hidden.
  void setEntries(const std::vector<LegendEntry>& entries);
  /// Adds a key at the end.
  void addKey(LegendKey key, const QString& text, const QColor& colour = {});
  void clearKeys();
  const QSet<QString>& hidden() const { return hidden_; }
  /// Shows or hides one series.
  void toggle(const QString& id);
  /// Shows one series alone; when it is alone already, all of them.
  void solo(const QString& id);

 signals:
  void hiddenChanged();

 private:
  void sync();

  const Theme& theme_;
  std::vector<LegendEntry> entries_;
  std::vector<QCheckBox*> items_;
  std::vector<QWidget*> keys_;
  QSet<QString> hidden_;
};

}  // namespace tidemill::ui
