#include "app/write_pdf.h"

#include <QGuiApplication>
#include <clocale>

#include "ui/export/pdf_report.h"
#include "ui/qt_format.h"

namespace tidemill {

Result<void> write_pdf(const ReportDocument& document, const std::filesystem::path& path) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  // On a server the toolkit has something to say about folders it does not need; errors come back as values.
  qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
  int argc = 1;
  char name[] = "tidemill";
  char* argv[] = {name, nullptr};
  const QGuiApplication application(argc, argv);
  // The toolkit takes over the user's locale; numbers of core are not to follow it.
  std::setlocale(LC_NUMERIC, "C");
  return ui::write_pdf(document, ui::to_qt(path.string()));
}

}  // namespace tidemill
