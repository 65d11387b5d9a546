#include "ui/icons.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tidemill::ui {

namespace {

QString folder() {
  return QStringLiteral(":/tidemill/icons");
}

/// Draws the SVG anew for every size and state that Qt asks for.
class SvgIconEngine final : public QIconEngine {
 public:
  SvgIconEngine(QString name, QColor colour, QColor onColour)
      : name_(std::move(name)), colour_(colour), onColour_(onColour) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const int size = qMin(rect.width(), rect.height());
    const QPixmap map = iconPixmap(name_, colourFor(mode, state), size, painter->device()->devicePixelRatioF());
    painter->drawPixmap(rect.center() - QPoint(size - 1, size - 1) / 2, map);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    return scaledPixmap(size, mode, state, 1.0);
  }

  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
    const int device = qMin(size.width(), size.height());
    return iconPixmap(name_, colourFor(mode, state), qRound(device / scale), scale);
  }

  QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
  QIconEngine* clone() const override { return new SvgIconEngine(*this); }
  bool isNull() override { return !QFile::exists(folder() + '/' + name_ + ".svg"); }

 private:
  QColor colourFor(QIcon::Mode mode, QIcon::State state) const {
    QColor colour = state == QIcon::On && onColour_.isValid() ? onColour_ : colour_;
    if (mode == QIcon::Disabled) colour.setAlphaF(0.45f);
    return colour;
  }

  QString name_;
  QColor colour_;
  QColor onColour_;
};

}  // namespace

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, double ratio) {
  const QString key =
      QStringLiteral("tidemill/%1/%2/%3/%4").arg(name, colour.name(QColor::HexArgb)).arg(size).arg(ratio);
  QPixmap map;
  if (QPixmapCache::find(key, &map)) return map;
  QFile file(folder() + '/' + name + ".svg");
  if (size <= 0 || !file.open(QIODevice::ReadOnly)) return {};
  QByteArray svg = file.readAll();
  svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
  QSvgRenderer renderer(svg);
  const int device = qRound(size * ratio);
  map = QPixmap(device, device);
  map.fill(Qt::transparent);
  QPainter painter(&map);
  painter.setOpacity(colour.alphaF());
  renderer.render(&painter, QRectF(0, 0, device, device));
  painter.end();
  map.setDevicePixelRatio(ratio);
  QPixmapCache::insert(key, map);
  return map;
}

QIcon icon(const QString& name, const QColor& colour, const QColor& onColour) {
  return QIcon(new SvgIconEngine(name, colour, onColour));
}

QStringList iconNames() {
  QStringList names;
  for (const QString& file : QDir(folder()).entryList({"*.svg"}, QDir::Files, QDir::Name)) names << file.chopped(4);
  return names;
}

}  // namespace tidemill::ui
