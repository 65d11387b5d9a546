#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

#include "ui/charts/chart_month.h"

class QMenu;

namespace tidemill::ui {

class HoverCard;
class Theme;

/// A value in the table of a chart: as people read it, and as programs do.
struct ChartCell {
  ChartCell(const QString& text) : shown(text), plain(text) {}
  /// A number in a format for people; for programs with a point and in full, unless the format hides it.
  ChartCell(double value, const NumberFormat& format);
  ChartCell(const std::optional<double>& value, const NumberFormat& format);

  QString shown;
  QString plain;
};

/// What a chart shows, in rows.
struct ChartTable {
  QStringList head;
  std::vector<std::vector<ChartCell>> rows;
};

/// What all charts share: a title for exports, a table and a sentence for those who can't see it, and a menu with
/// “Show as table”, “Copy image”, “Copy table”, “Save PNG…”, “Save SVG…”, “Save CSV…”.
class ChartWidget : public QWidget {
  Q_OBJECT

 public:
  explicit ChartWidget(const Theme& theme, QWidget* parent = nullptr);

  /// Stands above exported pictures and is the accessible name.
  void setTitle(const QString& title);
  QString title() const { return title_; }

  /// The values shown.
  virtual ChartTable table() const = 0;
  /// The table as people read it, tab-separated with a head line.
  QString asTable() const;
  /// The table for programs: RFC 4180, plain numbers.
  QString asCsv() const;
  /// One or two sentences that say what the chart shows; the accessible description.
  virtual QString summary() const = 0;

  /// The chart without hover, on the card's colour, with its title; `scale` device pixels per logical pixel.
  QImage toImage(double scale = 2.0);
  /// Opens the values in a window of their own (ChartTableDialog); also the key T in a chart.
  void showAsTable();
  void copyAsImage();
  void copyAsTable();
  /// Writes a picture or the table; false when the file can't be written.
  bool savePng(const QString& path);
  bool saveSvg(const QString& path);
  bool saveCsv(const QString& path);
  /// Asks where to, then writes the table.
  void askAndSaveCsv();

  /// Asks for a file name: caption and filter in, path out (empty: cancelled). Tests put their own in.
  std::function<QString(const QString& caption, const QString& filter)> askForFile;

 signals:
  /// A picture or table could not be written; the text says which and why.
  void failed(const QString& text);

 protected:
  const Theme& theme() const { return theme_; }
  HoverCard& hoverCard() { return *hover_; }
  /// Removes everything that stands there only because of pointer or keyboard.
  virtual void clearHover();
  /// To be called after new data: renews the accessible description.
  void describe();
  void contextMenuEvent(QContextMenuEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void paintExport(QPainter& painter);
  QSize exportSize() const;
  void save(const QString& caption, const QString& filter, bool (ChartWidget::*write)(const QString&));

  const Theme& theme_;
  HoverCard* hover_;
  QString title_;
};

}  // namespace tidemill::ui
