#include "ui/dialogs/holding_choice.h"

#include "ui/qt_format.h"

namespace tidemill::ui {

QComboBox* holding_choice(const Portfolio& portfolio, Date as_of, std::optional<HoldingId> chosen) {
  auto* choice = new QComboBox;
  for (const auto& [id, holding] : portfolio.holdings()) {
    if (holding->closed && *holding->closed <= as_of && id != chosen) continue;
    choice->addItem(to_qt(portfolio.title(*holding)), QString::number(id.value()));
    if (id == chosen) choice->setCurrentIndex(choice->count() - 1);
  }
  return choice;
}

}  // namespace tidemill::ui
