#include "ui/palette_items.h"

#include <QAction>
#include <QCoreApplication>

#include "core/calculators/registry.h"
#include "core/reports/report.h"
#include "core/strategies/registry.h"
#include "ui/actions.h"
#include "ui/languages.h"
#include "ui/main_window.h"
#include "ui/qt_format.h"
#include "ui/window_lock.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {

QString words(const char* text) {
  return QCoreApplication::translate("PaletteItems", text);
}

void add_holdings(MainWindow& window, const Portfolio& portfolio, Date as_of, std::vector<PaletteItem>& items) {
  for (const bool open : {true, false})
    for (const auto& [id, holding] : portfolio.holdings()) {
      if (open != (!holding->closed || *holding->closed > as_of)) continue;
      const StrategyKind* kind = strategy_kind(holding->kind);
      items.push_back({to_qt(portfolio.title(*holding)),
                       kind ? core_text(kind->descriptor().label) : words(QT_TRANSLATE_NOOP("PaletteItems", "Holding")),
                       {},
                       [&window, id = id] { window.show_page("holdings", QString::number(id.value())); }});
    }
}

}  // namespace

std::vector<PaletteItem> palette_items(MainWindow& window, const Workspace& workspace) {
  std::vector<PaletteItem> items;
  for (const Actions::Line& line : window.actions_table().shortcuts()) {
    QAction* action = window.actions_table()[line.id];
    if (action->isEnabled() && line.id != QLatin1String("view.palette"))
      items.push_back({line.text, line.menu, line.keys, [action] { action->trigger(); }});
  }
  if (!workspace.is_open() || window.lock().is_locked()) return items;
  add_holdings(window, *workspace.portfolio(), workspace.as_of(), items);
  for (const Calculator* calculator : calculators())
    items.push_back({core_text(calculator->descriptor.title),
                     words(QT_TRANSLATE_NOOP("PaletteItems", "Calculator")),
                     {},
                     [&window, id = to_qt(calculator->descriptor.id)] { window.show_page("calculators", id); }});
  for (const Report* report : reports())
    items.push_back({core_text(report->title()),
                     words(QT_TRANSLATE_NOOP("PaletteItems", "Report")),
                     {},
                     [&window, id = to_qt(report->id())] { window.show_page("reports", id); }});
  return items;
}

}  // namespace tidemill::ui
