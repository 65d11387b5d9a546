#include "ui/pages/plan_cover.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "core/engine/plan_settings.h"
#include "ui/controls/buttons.h"
#include "ui/controls/data_table.h"
#include "ui/controls/labels.h"
#include "ui/models/cover_model.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

PlanCover::PlanCover(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Worth its cost?"), parent),
      worker_([this](const Result<std::vector<CoverWorth>>& worths) { take(worths); }) {
  setObjectName("planCoverCard");
  setSubtitle(tr("premium against what it insures"));
  auto* covers = ghostButton(theme, tr("Covers…"), {}, this);
  covers->setObjectName("planCovers");
  connect(covers, &QPushButton::clicked, this, &PlanCover::covers_wanted);
  addRightWidget(covers);
  model_ = new CoverModel(this);
  table_ = new DataTable(theme, this);
  table_->setObjectName("planCover");
  table_->setAccessibleName(tr("Covers and what they are worth"));
  table_->setModel(model_);
  table_->setSortingEnabled(false);
  table_->setWrapsHeads(true);
  table_->setStretchColumn(CoverModel::col_holding, 12);
  table_->setSpareColumns({CoverModel::col_rate});
  table_->setLeastRows(3);
  table_->setPlaceholder(tr("Nothing here can fail by the hazards of the projection."));
  body()->addWidget(table_, 1);
  note_ = paragraph({}, Tone::Mute, this);
  body()->addWidget(note_);
}

void PlanCover::set_analysis(const AnalysisPtr& analysis) {
  analysis_ = analysis;
  worker_.run(
      [analysis](const std::stop_token&) { return cover_worths(*analysis, stated_cover(*analysis->portfolio)); });
}

void PlanCover::take(const Result<std::vector<CoverWorth>>& worths) {
  if (!worths) {
    model_->set_worths({}, analysis_);
    note_->setText(error_text(worths.error()));
    return;
  }
  std::vector<CoverWorth> shown;
  std::ranges::copy_if(*worths, std::back_inserter(shown),
                       [](const CoverWorth& each) { return each.probability > 0 || each.premium; });
  std::ranges::stable_sort(shown, [](const CoverWorth& a, const CoverWorth& b) {
    return a.expected_loss.value_or(0) > b.expected_loss.value_or(0);
  });
  const bool priced = std::ranges::any_of(shown, [](const CoverWorth& each) { return each.premium.has_value(); });
  model_->set_worths(std::move(shown), analysis_);
  note_->setText(priced ? tr("The expected loss decides; the price of a lasting depeg is no cover's matter.")
                        : tr("Enter a cover, or say under “Limits and costs” what one costs a year."));
}

}  // namespace tidemill::ui
