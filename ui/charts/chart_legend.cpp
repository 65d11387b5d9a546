#include "ui/charts/chart_legend.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <functional>

#include "ui/controls/flow_layout.h"
#include "ui/controls/strategy_dot.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr int kLead = 15;

/// A series in the legend: a check box in looks of its own.
class LegendItem final : public QCheckBox {
 public:
  LegendItem(const Theme& theme, const LegendEntry& entry, std::function<void(bool)> pressed, QWidget* parent)
      : QCheckBox(entry.name, parent), theme_(theme), colour_(entry.colour), pressed_(std::move(pressed)) {
    setObjectName("legend_" + entry.id);
    setCursor(Qt::PointingHandCursor);
    setToolTip(QCoreApplication::translate("ChartLegend", "Click hides or shows, Ctrl+click shows only this one"));
  }

  void setColour(const QColor& colour) {
    colour_ = colour;
    update();
  }

  QSize sizeHint() const override {
    const QFontMetrics metrics(theme_.smallFont());
    return QSize(metrics.horizontalAdvance(text()) + kLead + 6, metrics.height() + 6);
  }
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  bool hitButton(const QPoint& at) const override { return rect().contains(at); }

  void mouseReleaseEvent(QMouseEvent* event) override {
    setDown(false);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
      pressed_(event->modifiers() & Qt::ControlModifier);
  }

  void keyPressEvent(QKeyEvent* event) override {
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
      pressed_(event->modifiers() & Qt::ControlModifier);
    else
      QCheckBox::keyPressEvent(event);
  }

  void paintEvent(QPaintEvent*) override {
    const Palette& p = theme_.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() && theme_.showsFocus()) {
      painter.setPen(QPen(p.accent, 2));
      painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    const QPointF centre(3 + kDotSize / 2, height() / 2.0);
    if (isChecked()) {
      paintDot(painter, centre, colour_);
    } else {
      painter.setPen(QPen(p.faint, 1));
      painter.setBrush(Qt::NoBrush);
      painter.drawRoundedRect(QRectF(centre.x() - 4, centre.y() - 4, 8, 8), 2.5, 2.5);
    }
    QFont font = theme_.smallFont();
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.setPen(isChecked() ? p.mute : p.faint);
    painter.drawText(rect().adjusted(kLead + 1, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
  }

 private:
  const Theme& theme_;
  QColor colour_;
  std::function<void(bool)> pressed_;
};

/// What a sign means.
class LegendKeyItem final : public QWidget {
 public:
  LegendKeyItem(const Theme& theme, LegendKey key, const QString& text, const QColor& colour, QWidget* parent)
      : QWidget(parent), theme_(theme), key_(key), text_(text), colour_(colour) {
    setAccessibleName(text);
  }

  QSize sizeHint() const override {
    const QFontMetrics metrics(theme_.smallFont());
    return QSize(metrics.horizontalAdvance(text_) + 24, metrics.height() + 6);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Palette& p = theme_.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = colour_.isValid() ? colour_ : p.faint;
    const double y = height() / 2.0;
    switch (key_) {
      case LegendKey::SolidBar:
        painter.fillRect(QRectF(4, y - 5, 7, 10), colour);
        break;
      case LegendKey::PaleBar:
        painter.fillRect(QRectF(4, y - 5, 7, 10), blend(colour, p.card, 0.42));
        break;
      case LegendKey::Whisker:
        painter.setPen(QPen(p.mute, 1));
        painter.drawLine(QPointF(7.5, y - 5.5), QPointF(7.5, y + 5.5));
        painter.drawLine(QPointF(4.5, y - 5.5), QPointF(10.5, y - 5.5));
        painter.drawLine(QPointF(4.5, y + 5.5), QPointF(10.5, y + 5.5));
        painter.setPen(QPen(p.ink, 2));
        painter.drawLine(QPointF(4.5, y), QPointF(10.5, y));
        break;
      case LegendKey::Line:
      case LegendKey::DashedLine: {
        QPen pen(colour, 2, Qt::SolidLine, Qt::FlatCap);
        if (key_ == LegendKey::DashedLine) pen.setDashPattern({2, 1});
        painter.setPen(pen);
        painter.drawLine(QPointF(0, y), QPointF(14, y));
        break;
      }
    }
    painter.setFont(theme_.smallFont());
    painter.setPen(p.mute);
    painter.drawText(rect().adjusted(18, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text_);
  }

 private:
  const Theme& theme_;
  LegendKey key_;
  QString text_;
  QColor colour_;
};

}  // namespace

ChartLegend::ChartLegend(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
  auto* flow = new FlowLayout(this, 6, 1);
  flow->setContentsMargins(0, 2, 0, 0);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void ChartLegend::setEntries(const std::vector<LegendEntry>& entries) {
  const auto sameId = [](const LegendEntry& a, const LegendEntry& b) { return a.id == b.id && a.name == b.name; };
  const bool same = std::equal(entries.begin(), entries.end(), entries_.begin(), entries_.end(), sameId);
  entries_ = entries;
  if (same) {
    // Keeping the items keeps the focus where it is.
    for (std::size_t i = 0; i < items_.size(); ++i) static_cast<LegendItem*>(items_[i])->setColour(entries_[i].colour);
    return;
  }
  for (QCheckBox* item : items_) delete item;
  items_.clear();
  for (const LegendEntry& entry : entries_) {
    auto* item = new LegendItem(
        theme_, entry, [this, id = entry.id](bool alone) { alone ? solo(id) : toggle(id); }, this);
    items_.push_back(item);
  }
  // Series first, keys last.
  for (QCheckBox* item : items_) layout()->addWidget(item);
  for (QWidget* key : keys_) {
    layout()->removeWidget(key);
    layout()->addWidget(key);
  }
  for (QCheckBox* item : items_) item->show();
  sync();
}

void ChartLegend::addKey(LegendKey key, const QString& text, const QColor& colour) {
  auto* item = new LegendKeyItem(theme_, key, text, colour, this);
  if (keys_.empty()) static_cast<FlowLayout*>(layout())->setGroupStart(item);
  keys_.push_back(item);
  layout()->addWidget(item);
  item->show();
}

void ChartLegend::clearKeys() {
  for (QWidget* key : keys_) delete key;
  keys_.clear();
}

void ChartLegend::toggle(const QString& id) {
  if (!hidden_.remove(id)) hidden_.insert(id);
  sync();
  emit hiddenChanged();
}

void ChartLegend::solo(const QString& id) {
  QSet<QString> others;
  for (const LegendEntry& entry : entries_)
    if (entry.id != id) others.insert(entry.id);
  hidden_ = hidden_ == others ? QSet<QString>() : others;
  sync();
  emit hiddenChanged();
}

void ChartLegend::sync() {
  for (std::size_t i = 0; i < items_.size(); ++i) items_[i]->setChecked(!hidden_.contains(entries_[i].id));
}

}  // namespace tidemill::ui
