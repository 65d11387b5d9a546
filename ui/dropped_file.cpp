#include "ui/dropped_file.h"

#include <QFileInfo>
#include <QMimeData>
#include <QStringList>
#include <QUrl>

namespace tidemill::ui {

QString dropped_file(const QMimeData* data) {
  const QList<QUrl> urls = data->urls();
  if (urls.size() != 1 || !urls.front().isLocalFile()) return {};
  const QString path = urls.front().toLocalFile();
  const QString kind = QFileInfo(path).suffix().toLower();
  return QStringList{"tidemill", "csv", "tsv", "txt"}.contains(kind) ? path : QString();
}

}  // namespace tidemill::ui
