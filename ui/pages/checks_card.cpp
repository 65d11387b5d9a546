#include "ui/pages/checks_card.h"

#include <QHBoxLayout>
#include <algorithm>
#include <array>

#include "ui/controls/elided_label.h"
#include "ui/controls/grade_pill.h"
#include "ui/controls/pressable.h"
#include "ui/languages.h"
#include "ui/qt_format.h"
#include "ui/theme.h"

namespace tidemill::ui {
namespace {

constexpr int most_shown = 3;  // more would elide every sentence

struct Place {
  const char* check;
  const char* page;
  const char* argument;
};

// Where a failed check can be looked into; the others are explained on the risk page.
constexpr std::array<Place, 8> places{{{"emissions", "risk", "sustainability"},
                                       {"liquidation", "risk", "leverage"},
                                       {"peg", "risk", "peg"},
                                       {"liquid", "risk", "liquidity"},
                                       {"price_age", "holdings", "price"},
                                       {"unpriced", "holdings", "price"},
                                       {"payments", "income", ""},
                                       {"range", "risk", "market"}}};

Place place_of(const CheckResult& result) {
  const auto found = std::ranges::find(places, result.check->name, [](const Place& place) { return place.check; });
  return found == places.end() ? Place{"", "risk", ""} : *found;
}

}  // namespace

ChecksCard::ChecksCard(const Theme& theme, Navigate navigate, QWidget* parent)
    : Card(theme, tr("What needs you"), parent), theme_(theme), navigate_(std::move(navigate)) {
  setObjectName("checksCard");
}

void ChecksCard::set_checks(const std::vector<CheckResult>& checks) {
  delete row_;
  row_ = new QWidget(this);
  items_ = new QHBoxLayout(row_);
  items_->setContentsMargins(0, 0, 0, 0);
  items_->setSpacing(20);
  const auto failed = std::ranges::count(checks, false, &CheckResult::passes);
  setVisible(!checks.empty());
  setRightText(failed == 0 ? QString() : tr("%1 of %2 checks failed").arg(failed).arg(checks.size()));
  if (failed == 0) items_->addWidget(label(tr("Nothing: all %1 checks pass.").arg(checks.size()), Tone::Mute, row_));
  int shown = 0;
  for (const CheckResult& each : checks) {
    if (each.passes || shown++ == most_shown) break;
    auto* item = new Pressable(row_);
    auto* inside = new QHBoxLayout(item);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    auto* pill = new GradePill(theme_, item);
    pill->setWord(core_text(each.check->label), each.check->unit == PortfolioCheck::Unit::share ? 'D' : 'C');
    inside->addWidget(pill);
    inside->addWidget(new ElidedLabel(core_text(each.text), item), 1);
    item->setInteractive(true);
    item->setObjectName("check_" + to_qt(each.check->name));
    item->setAccessibleName(tr("%1: %2").arg(core_text(each.check->label), core_text(each.text)));
    item->setToolTip(core_text(each.text) + '\n' + core_text(each.remedy));
    const Place place = place_of(each);
    connect(item, &Pressable::clicked, this, [this, place] { navigate_(place.page, place.argument); });
    items_->addWidget(item, 1);
  }
  body()->addWidget(row_);
}

}  // namespace tidemill::ui
