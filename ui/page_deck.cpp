#include "ui/page_deck.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QStackedWidget>
#include <utility>

#include "ui/charts/chart_widget.h"

namespace tidemill::ui {

PageDeck::PageDeck(PageContext context, QStackedWidget& stack, std::function<void()> changed)
    : context_(std::move(context)), stack_(stack), changed_(std::move(changed)) {}

QString PageDeck::title_of(const PageEntry& entry) {
  return QCoreApplication::translate("Page", entry.title);
}

PageDeck::Shown PageDeck::at(const PageEntry& entry) {
  Shown& shown = pages_[entry.id];
  if (shown.page) return shown;
  auto* area = new QScrollArea(&stack_);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  area->setAccessibleName(title_of(entry));
  shown.page = entry.make(context_, area);
  area->setWidget(shown.page);
  shown.area = area;
  shown.controls = shown.page->header_controls();
  stack_.addWidget(area);
  if (context_.say)
    for (const auto* chart : shown.page->findChildren<ChartWidget*>())
      QObject::connect(chart, &ChartWidget::failed, area, context_.say);
  QObject::connect(shown.page, &Page::commands_changed, area, [this] { changed_(); });
  return shown;
}

void PageDeck::clear() {
  for (const Shown& shown : std::as_const(pages_)) {
    if (shown.controls) shown.controls->deleteLater();
    stack_.removeWidget(shown.area);
    shown.area->deleteLater();
  }
  pages_.clear();
}

}  // namespace tidemill::ui
