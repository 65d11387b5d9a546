#include "ui/charts/chart_widget.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_table_dialog.h"
#include "ui/charts/hover_card.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr int kExportPad = 16;

/// RFC 4180: quoted where it must be.
QString csvField(const QString& text) {
  if (!text.contains(QRegularExpression("[\",\r\n]"))) return text;
  return '"' + QString(text).replace('"', "\"\"") + '"';
}

QString joined(const ChartTable& table, const char* divider, QString ChartCell::*form,
               const std::function<QString(const QString&)>& field) {
  QStringList lines;
  const auto add = [&](const QStringList& texts) {
    QStringList fields;
    for (const QString& text : texts) fields << field(text);
    lines << fields.join(QLatin1String(divider));
  };
  add(table.head);
  for (const std::vector<ChartCell>& row : table.rows) {
    QStringList texts;
    for (const ChartCell& cell : row) texts << cell.*form;
    add(texts);
  }
  return lines.join('\n') + '\n';
}

}  // namespace

ChartCell::ChartCell(double value, const NumberFormat& format) : shown(format(value)) {
  const bool hidden = std::none_of(shown.begin(), shown.end(), [](QChar c) { return c.isDigit(); });
  plain = hidden || !std::isfinite(value) ? shown : QString::number(value, 'g', 12);
}

ChartCell::ChartCell(const std::optional<double>& value, const NumberFormat& format)
    : ChartCell(value ? ChartCell(*value, format) : ChartCell(QString())) {}

QString ChartWidget::asTable() const {
  return joined(table(), "\t", &ChartCell::shown, [](const QString& text) { return text; });
}

QString ChartWidget::asCsv() const {
  return joined(table(), ",", &ChartCell::plain, csvField);
}

ChartWidget::ChartWidget(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), hover_(new HoverCard(theme, this)) {
  askForFile = [this](const QString& caption, const QString& filter) {
    return QFileDialog::getSaveFileName(this, caption, title_, filter);
  };
}

void ChartWidget::setTitle(const QString& title) {
  title_ = title;
  setAccessibleName(title);
}

void ChartWidget::describe() {
  setAccessibleDescription(summary());
}

void ChartWidget::clearHover() {
  hover_->hide();
}

QSize ChartWidget::exportSize() const {
  const int head = title_.isEmpty() ? 0 : QFontMetrics(theme_.strongFont()).height() + 10;
  return size() + QSize(2 * kExportPad, 2 * kExportPad + head);
}

void ChartWidget::paintExport(QPainter& painter) {
  painter.fillRect(QRect(QPoint(0, 0), exportSize()), theme_.palette().card);
  int top = kExportPad;
  if (!title_.isEmpty()) {
    const int height = QFontMetrics(theme_.strongFont()).height();
    painter.setFont(theme_.strongFont());
    painter.setPen(theme_.palette().ink);
    painter.drawText(QRect(kExportPad, top, width(), height), Qt::AlignLeft | Qt::AlignVCenter, title_);
    top += height + 10;
  }
  QList<QPushButton*> buttons;
  for (auto* button : findChildren<QPushButton*>())
    if (button->isVisible()) buttons << button;
  for (QPushButton* button : buttons) button->hide();  // there is nothing to press in a picture
  render(&painter, QPoint(kExportPad, top), QRegion(), DrawChildren);
  for (QPushButton* button : buttons) button->show();
}

QImage ChartWidget::toImage(double scale) {
  clearHover();
  QImage image((QSizeF(exportSize()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(scale);
  QPainter painter(&image);
  paintExport(painter);
  return image;
}

void ChartWidget::copyAsImage() {
  QApplication::clipboard()->setImage(toImage());
}

void ChartWidget::copyAsTable() {
  QApplication::clipboard()->setText(asTable());
}

bool ChartWidget::savePng(const QString& path) {
  return toImage().save(path, "PNG");
}

bool ChartWidget::saveSvg(const QString& path) {
  clearHover();
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return false;
  QSvgGenerator generator;
  generator.setOutputDevice(&file);
  generator.setSize(exportSize());
  generator.setViewBox(QRect(QPoint(0, 0), exportSize()));
  generator.setResolution(96);
  generator.setTitle(title_);
  generator.setDescription(summary());
  QPainter painter(&generator);
  paintExport(painter);
  return painter.end() && file.error() == QFileDevice::NoError;
}

bool ChartWidget::saveCsv(const QString& path) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return false;
  file.write(asCsv().toUtf8());
  return file.commit();
}

void ChartWidget::save(const QString& caption, const QString& filter, bool (ChartWidget::*write)(const QString&)) {
  const QString path = askForFile(caption, filter);
  if (path.isEmpty()) return;
  if (!(this->*write)(path)) emit failed(tr("%1 could not be written. Choose a folder you may write to.").arg(path));
}

void ChartWidget::askAndSaveCsv() {
  save(tr("Save the chart’s numbers"), tr("CSV table (*.csv)"), &ChartWidget::saveCsv);
}

void ChartWidget::showAsTable() {
  clearHover();
  auto* dialog = new ChartTableDialog(*this, theme_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

bool ChartWidget::event(QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier) {
      showAsTable();
      return true;
    }
  }
  return QWidget::event(event);
}

void ChartWidget::contextMenuEvent(QContextMenuEvent* event) {
  QMenu menu(this);
  menu.addAction(tr("Show as table…"), this, &ChartWidget::showAsTable);
  menu.addSeparator();
  menu.addAction(tr("Copy image"), this, &ChartWidget::copyAsImage);
  menu.addAction(tr("Copy table"), this, &ChartWidget::copyAsTable);
  menu.addSeparator();
  menu.addAction(tr("Save PNG…"), this,
                 [this] { save(tr("Save the chart as a picture"), tr("PNG picture (*.png)"), &ChartWidget::savePng); });
  menu.addAction(tr("Save SVG…"), this,
                 [this] { save(tr("Save the chart as a drawing"), tr("SVG drawing (*.svg)"), &ChartWidget::saveSvg); });
  menu.addAction(tr("Save CSV…"), this, &ChartWidget::askAndSaveCsv);
  menu.exec(event->globalPos());
}

}  // namespace tidemill::ui
