#include "ui/pages/risk_stress.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>
#include <algorithm>

#include "core/engine/scenarios.h"
#include "ui/controls/data_table.h"
#include "ui/models/stress_model.h"
#include "ui/theme.h"

namespace tidemill::ui {
namespace {

/// Those that take most of the capital first.
std::vector<StressResult> all_stresses(const Analysis& analysis, const std::stop_token& stop) {
  std::vector<StressResult> results;
  for (const Scenario& scenario : scenarios_of(*analysis.portfolio)) {
    if (stop.stop_requested()) return {};
    if (scenario.shocks == Shocks{}) continue;  // base: nothing happens
    if (auto result = stress(analysis, scenario)) results.push_back(std::move(*result));
  }
  const auto left = [](const StressResult& result) {
    return result.value_before > 0 ? result.value_after / result.value_before : 1.0;
  };
  std::ranges::stable_sort(results, [&](const StressResult& a, const StressResult& b) { return left(a) < left(b); });
  return results;
}

}  // namespace

RiskStress::RiskStress(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Stress tests"), parent),
      worker_([this](const std::vector<StressResult>& results) { model_->set_results(results, currency_); }) {
  setRightText(tr("if it happened today"));
  model_ = new StressModel(this);
  table_ = new DataTable(theme, this);
  table_->setObjectName("riskStress");
  table_->setAccessibleName(tr("Stress tests"));
  table_->setModel(model_);
  table_->setStretchColumn(StressModel::col_scenario, 12);
  table_->setLeastRows(4);
  table_->setPlaceholder(tr("working…"));
  body()->addWidget(table_, 1);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
    if (const StressResult* result = model_->result_at(index.row()); result && table_->hasFocus()) emit chosen(*result);
  });
}

void RiskStress::set_analysis(const AnalysisPtr& analysis) {
  currency_ = analysis->currency;
  worker_.run([analysis](const std::stop_token& stop) { return all_stresses(*analysis, stop); });
}

}  // namespace tidemill::ui
