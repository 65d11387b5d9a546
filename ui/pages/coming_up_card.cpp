#include "ui/pages/coming_up_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <utility>

#include "ui/controls/buttons.h"
#include "ui/controls/elided_label.h"
#include "ui/controls/pressable.h"
#include "ui/languages.h"
#include "ui/models/coming_up_model.h"
#include "ui/qt_format.h"

namespace tidemill::ui {
namespace {

struct ShownOn {
  QString page, argument;
};

/// Where a person looks into it or changes it.
ShownOn shown_on(const ComingEvent& event) {
  using enum ComingEvent::What;
  if (event.what == goal || event.what == cover) return {"plan", {}};
  if (event.what == rule) return {"risk", "regulatory"};
  return {"holdings", event.holding ? QString::number(event.holding->value()) : QString()};
}

QWidget* event_row(const ComingEvent& event, const Portfolio& portfolio, int date_width, QWidget* parent) {
  auto* row = new Pressable(parent);
  row->setFixedHeight(ComingUpCard::row_height);
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(12);
  auto* day = label(short_date_text(event.day), Tone::Mute, row);
  day->setFixedWidth(date_width);
  line->addWidget(day);
  // Of “ATOM · Cosmos Hub” the first half is enough here; the whole of it is in the tool tip.
  line->addWidget(
      new ElidedLabel(QStringLiteral("%1 %2").arg(to_qt(event.title).section(" · ", 0, 0), core_text(event.text)), row),
      1);
  line->addWidget(label(coming_amount_text(event, portfolio, true), Tone::Ink, row));
  const QString text = QStringLiteral("%1: %2").arg(to_qt(event.title), core_text(event.text));
  const QString amount = coming_amount_text(event, portfolio);
  row->setInteractive(true);
  row->setAccessibleName(QStringLiteral("%1: %2 %3").arg(date_text(event.day), text, amount).trimmed());
  row->setToolTip(QStringLiteral("%1\n%2 %3").arg(date_text(event.day), text, amount).trimmed());
  return row;
}

}  // namespace

ComingUpCard::ComingUpCard(const Theme& theme, Navigate navigate, QWidget* parent)
    : Card(theme, tr("Coming up"), parent), navigate_(std::move(navigate)) {
  setObjectName("comingUpCard");
  auto* all = ghostButton(theme, tr("All…"), {}, this);
  all->setObjectName("comingUpAll");
  all->setAccessibleName(tr("All that is coming up"));
  connect(all, &QPushButton::clicked, this, &ComingUpCard::all_wanted);
  addRightWidget(all);
  body()->addStretch(1);
}

void ComingUpCard::set_events(const std::vector<ComingEvent>& events, const Portfolio& portfolio) {
  delete rows_;
  lines_.clear();
  rows_ = new QWidget(this);
  auto* column = new QVBoxLayout(rows_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  setVisible(!events.empty());
  const auto count = std::min<std::size_t>(events.size(), most_rows);
  int widest = 0;
  for (std::size_t i = 0; i < count; ++i)
    widest = std::max(widest, fontMetrics().horizontalAdvance(short_date_text(events[i].day)));
  for (std::size_t i = 0; i < count; ++i) {
    auto* row = static_cast<Pressable*>(event_row(events[i], portfolio, widest + 4, rows_));
    row->setObjectName(QStringLiteral("comingUp%1").arg(i));
    connect(row, &Pressable::clicked, this, [this, to = shown_on(events[i])] { navigate_(to.page, to.argument); });
    column->addWidget(row);
    lines_.push_back(row);
  }
  body()->insertWidget(0, rows_);
}

void ComingUpCard::set_room(int rows) {
  for (std::size_t i = 0; i < lines_.size(); ++i) lines_[i]->setVisible(std::cmp_less(i, rows));
}

}  // namespace tidemill::ui
