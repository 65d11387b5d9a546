// What a person waits for in the window: a page to come up, a chart to follow the pointer, the preview to follow a key.
// Prints the worst of pages and the middle of keys, and the memory the program then has.
//   tidemill_window_bench FILE NAME
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "ui/charts/chart_widget.h"
#include "ui/dialogs/file_choice.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/theme.h"
#include "ui/workspace.h"

namespace {

using namespace tidemill;
using namespace tidemill::ui;

double milliseconds(const QElapsedTimer& clock) {
  return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Everything that was asked for is done: layouts, paints, queued signals.
void settle() {
  for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
}

double show(MainWindow& window, const char* page) {
  QElapsedTimer clock;
  clock.start();
  window.show_page(page);
  settle();
  window.repaint();
  return milliseconds(clock);
}

void print_pages(MainWindow& window, const std::string& name) {
  for (const bool again : {false, true}) {
    double worst = 0;
    const char* slowest = "";
    for (const PageEntry& page : page_registry()) {
      const double took = show(window, page.id);
      QThreadPool::globalInstance()->waitForDone();
      settle();
      if (took > worst) {
        worst = took;
        slowest = page.id;
      }
    }
    std::printf("%s, %s visit of a page: at most %.1f ms (%s)\n", name.c_str(), again ? "second" : "first", worst,
                slowest);
  }
}

void print_keys(MainWindow& window, const std::string& name) {
  window.show_page("holdings", "new");
  settle();
  std::vector<double> keys;
  for (auto* edit : window.findChildren<QLineEdit*>()) {
    if (!edit->isVisible() || edit->isReadOnly() || !edit->isEnabled()) continue;
    edit->setFocus();
    for (const char key : std::string("12.5")) {
      QElapsedTimer clock;
      clock.start();
      QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(QLatin1Char(key)));
      QCoreApplication::sendEvent(edit, &press);
      settle();
      window.repaint();
      keys.push_back(milliseconds(clock));
    }
  }
  std::ranges::sort(keys);
  if (!keys.empty())
    std::printf("%s, a key in the form of a holding: middle %.1f ms, worst %.1f ms\n", name.c_str(),
                keys[keys.size() / 2], keys.back());
}

/// The worst of a chart drawn anew, and of the pointer moved over it by a pixel or a key pressed in it.
void print_charts(MainWindow& window, const std::string& name) {
  double drawn = 0;
  std::vector<double> moves;
  for (const PageEntry& page : page_registry()) {
    window.show_page(page.id);
    QThreadPool::globalInstance()->waitForDone();
    settle();
    for (auto* chart : window.findChildren<ChartWidget*>()) {
      if (!chart->isVisible()) continue;
      for (const int wider : {1, -1}) {  // another size: nothing kept can be used
        QElapsedTimer clock;
        clock.start();
        chart->resize(chart->width() + wider, chart->height());
        chart->repaint();
        drawn = std::max(drawn, milliseconds(clock));
      }
      for (int x = 0; x < chart->width(); x += 3) {
        QElapsedTimer clock;
        clock.start();
        const QPoint at(x, chart->height() / 2);
        QMouseEvent move(QEvent::MouseMove, at, chart->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(chart, &move);
        chart->repaint();
        settle();
        moves.push_back(milliseconds(clock));
      }
    }
  }
  std::ranges::sort(moves);
  if (moves.empty()) return;
  std::printf(
      "%s, a chart drawn anew: at most %.1f ms; pointer moved over one: middle %.1f ms, 99 of 100 within %.1f ms\n",
      name.c_str(), drawn, moves[moves.size() / 2], moves[moves.size() * 99 / 100]);
}

void print_memory(const std::string& name) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with("VmRSS:") || line.starts_with("VmHWM:"))
      std::printf("%s, memory %s: %.0f MB\n", name.c_str(), line.starts_with("VmRSS") ? "now" : "at most",
                  std::stod(line.substr(line.find_first_of("0123456789"))) / 1024);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication app(argc, argv);
  const QTemporaryDir folder;
  qputenv("XDG_DATA_HOME", folder.path().toUtf8());
  QSettings settings(folder.filePath("window.ini"), QSettings::IniFormat);
  Theme theme(app, ThemeMode::Light);
  Workspace workspace;
  workspace.set_as_of(make_date(2026, 11, 22));
  MainWindow window(workspace, theme, settings, platform_dialogs());
  window.resize(1440, 900);
  window.show();
  if (!window.open_file(QString::fromLocal8Bit(argv[1]))) return 1;
  while (!workspace.analysis()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
  settle();
  print_pages(window, argv[2]);
  print_charts(window, argv[2]);
  print_keys(window, argv[2]);
  print_memory(argv[2]);
  return 0;
}
