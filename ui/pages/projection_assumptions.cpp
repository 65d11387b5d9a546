#include "ui/pages/projection_assumptions.h"

#include <QButtonGroup>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/engine/scenarios.h"
#include "ui/controls/buttons.h"
#include "ui/controls/chip.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/labels.h"
#include "ui/languages.h"
#include "ui/qt_format.h"
#include "ui/theme.h"

namespace tidemill::ui {
namespace {

constexpr double kDrifts[] = {-0.3, -0.1, 0.05, 0.1, 0.2};
constexpr double kTaxes[] = {0, 0.1, 0.15, 0.2, 0.25, 0.26, 0.3, 0.35, 0.4, 0.45};
constexpr double kUncertainties[] = {0, 0.1, 0.25, 0.5};

QString number_id(double value) {
  return QString::number(value, 'g', 12);
}

/// Coins whose own price a view is about: what follows another price follows the view too.
std::vector<std::string> coins_held(const Analysis& analysis) {
  std::vector<std::string> symbols;
  for (const HoldingIncome& income : analysis.income)
    for (const HoldingBalance& balance : income.balances) {
      const Asset* asset = analysis.portfolio->asset(balance.asset);
      if (asset && (asset->kind == AssetKind::coin || asset->kind == AssetKind::other))
        symbols.push_back(asset->symbol);
    }
  std::ranges::sort(symbols);
  symbols.erase(std::ranges::unique(symbols).begin(), symbols.end());
  return symbols;
}

/// The view taken on all coins alike: none is 0, nothing when it differs from coin to coin.
std::optional<double> common_drift(const std::map<std::string, double>& drift, std::size_t coins) {
  if (drift.empty()) return 0.0;
  const double first = drift.begin()->second;
  const bool alike = std::ranges::all_of(drift, [&](const auto& each) { return each.second == first; });
  return alike && drift.size() == coins ? std::optional(first) : std::nullopt;
}

}  // namespace

ProjectionAssumptions::ProjectionAssumptions(const PageContext& context, QWidget* parent)
    : Card(context.theme, tr("Assumptions"), parent), context_(context) {
  setObjectName("projectionAssumptions");
  auto* sources = ghostButton(context_.theme, tr("Sources…"), {}, this);
  sources->setObjectName("assumptionSources");
  sources->setProperty("row", true);  // no higher than the title
  sources->setToolTip(tr("Every assumption with its value and where it comes from"));
  connect(sources, &QPushButton::clicked, this, &ProjectionAssumptions::sources_wanted);
  addRightWidget(sources);
  body()->setSpacing(0);
  build_rows();
  body()->addSpacing(10);
  body()->addWidget(headingLabel(context_.theme, tr("Scenario"), this));
  body()->addSpacing(6);
  chips_ = new QWidget(this);
  flow_ = new FlowLayout(chips_, 6, 5);
  group_ = new QButtonGroup(this);
  group_->setExclusive(true);
  body()->addWidget(chips_);
  edit_ = ghostButton(context_.theme, tr("Change this scenario…"), {}, this);
  edit_->setObjectName("scenarioEdit");
  edit_->hide();
  connect(edit_, &QPushButton::clicked, this, [this] { emit scenario_edit_wanted(to_qt(assumptions_.scenario)); });
  body()->addWidget(edit_, 0, Qt::AlignLeft);
  body()->addStretch(1);
  setMinimumWidth(300);
}

ChoiceRow* ProjectionAssumptions::add_row(const QString& text, const QString& meaning, const char* name) {
  auto* row = new ChoiceRow(context_.theme, text, meaning, this);
  row->setObjectName(name);
  body()->addWidget(row);
  return row;
}

void ProjectionAssumptions::build_rows() {
  price_ = add_row(tr("Price view"),
                   tr("How the prices of coins will move on the mean. Without a view they stay where they are."),
                   "assumePrices");
  price_->addChoice("0", tr("No view (0 % drift)"));
  for (const double drift : kDrifts)
    price_->addChoice(number_id(drift), drift < 0 ? tr("%1 falling a year").arg(percent_text(-drift, 0))
                                                  : tr("%1 rising a year").arg(percent_text(drift, 0)));
  take(price_, [this](Assumptions& all, const QString& id) {
    all.drift.clear();
    if (const double drift = id.toDouble(); drift != 0)
      for (const std::string& coin : coins_) all.drift[coin] = drift;
  });

  volatility_ = add_row(tr("Volatility"), tr("How strongly prices move."), "assumeVolatility");
  volatility_->addChoice("1", tr("From price history"));
  volatility_->addChoice("0.5", tr("Half of it"));
  volatility_->addChoice("1.5", tr("Half more"));
  volatility_->addChoice("2", tr("Twice as much"));
  volatility_->addChoice("0", tr("None"));
  take(volatility_, [](Assumptions& all, const QString& id) { all.volatility_scale = id.toDouble(); });

  rates_ = add_row(tr("Rates"),
                   tr("What each holding really earned, where three months are recorded, or what its terms say."),
                   "assumeRates");
  rates_->addChoice("realised", tr("As earned so far"));
  rates_->addChoice("terms", tr("As entered"));
  take(rates_, [](Assumptions& all, const QString& id) {
    all.rates = id == QLatin1String("terms") ? Assumptions::Rates::terms : Assumptions::Rates::realised;
  });

  uncertainty_ = add_row(tr("Uncertainty of rates"),
                         tr("How far a rate may have moved after a year, as a share of it."), "assumeUncertainty");
  for (const double share : kUncertainties)
    uncertainty_->addChoice(number_id(share), share == 0 ? tr("None") : tr("%1 a year").arg(percent_text(share, 0)));
  take(uncertainty_, [](Assumptions& all, const QString& id) { all.yield_volatility = id.toDouble(); });

  reinvest_ =
      add_row(tr("Reinvest income"), tr("Whether income is added to the holding it came from."), "assumeReinvest");
  reinvest_->addChoice("off", tr("Off"));
  reinvest_->addChoice("on", tr("On, monthly"));
  take(reinvest_, [](Assumptions& all, const QString& id) { all.reinvest = id == QLatin1String("on"); });

  hazards_ =
      add_row(tr("Exploits, slashing"),
              tr("Exploits, failures of platforms and issuers, slashing, liquidations, as likely as their sources "
                 "say."),
              "assumeHazards");
  hazards_->addChoice("on", tr("On"));
  hazards_->addChoice("off", tr("Off"));
  take(hazards_, [](Assumptions& all, const QString& id) { all.hazards = id == QLatin1String("on"); });

  depegs_ = add_row(tr("Stablecoin depeg"), tr("Whether a stablecoin may lose its peg for good."), "assumeDepegs");
  depegs_->addChoice("on", tr("On"));
  depegs_->addChoice("off", tr("Off"));
  take(depegs_, [](Assumptions& all, const QString& id) { all.depegs = id == QLatin1String("on"); });

  tax_ = add_row(tr("Tax on income"), tr("The share of income that is put aside for tax when it is received."),
                 "assumeTax");
  for (const double share : kTaxes)
    tax_->addChoice(number_id(share), share == 0 ? tr("None") : tr("%1 at receipt").arg(percent_text(share, 0)));
  take(tax_, [](Assumptions& all, const QString& id) { all.tax = id.toDouble(); });

  costs_ =
      add_row(tr("Costs"), tr("Whether what the holdings cost, hosting for example, is taken off."), "assumeCosts");
  costs_->addChoice("off", tr("Not taken off"));
  costs_->addChoice("on", tr("Taken off"));
  take(costs_, [](Assumptions& all, const QString& id) { all.costs = id == QLatin1String("on"); });

  goal_ = add_row(tr("Goal"), tr("The income a month that the projection is held against."), "assumeGoal");
  goal_->addCommand("set", tr("Set a goal…"));
  goal_->addCommand("remove", tr("No goal"));
  connect(goal_, &ChoiceRow::chosen, this, [this](const QString& id) {
    if (id == QLatin1String("set"))
      emit goal_wanted();
    else
      emit goal_unwanted();
  });
}

void ProjectionAssumptions::take(ChoiceRow* row, std::function<void(Assumptions&, const QString& id)> edit) {
  connect(row, &ChoiceRow::chosen, this, [this, edit = std::move(edit)](const QString& id) {
    edit(assumptions_, id);
    emit changed(assumptions_);
  });
}

void ProjectionAssumptions::show_assumptions(const Analysis& analysis, const Assumptions& assumptions) {
  assumptions_ = assumptions;
  coins_ = coins_held(analysis);
  if (const auto drift = common_drift(assumptions.drift, coins_.size()))
    price_->setCurrent(number_id(*drift));
  else
    price_->setValue(tr("By coin"));
  price_->setEnabled(!coins_.empty());
  volatility_->setCurrent(number_id(assumptions.volatility_scale));
  rates_->setCurrent(assumptions.rates == Assumptions::Rates::terms ? "terms" : "realised");
  const double uncertainty = analysis.projection.yield_volatility;
  uncertainty_->setCurrent(number_id(uncertainty));
  if (uncertainty_->currentId().isEmpty()) uncertainty_->setValue(tr("%1 a year").arg(percent_text(uncertainty, 0)));
  reinvest_->setCurrent(assumptions.reinvest ? "on" : "off");
  hazards_->setCurrent(assumptions.hazards ? "on" : "off");
  depegs_->setCurrent(assumptions.depegs && assumptions.hazards ? "on" : "off");
  depegs_->setEnabled(assumptions.hazards);
  const double tax = analysis.projection.tax;
  tax_->setCurrent(number_id(tax));
  if (tax_->currentId().isEmpty()) tax_->setValue(tr("%1 at receipt").arg(percent_text(tax, 1)));
  // The amount is that of the month ahead.
  const auto& costs = analysis.projection.costs;
  const QString amount = costs.empty() ? QString() : money_text(costs.front(), analysis.currency, 0);
  if (amount.isEmpty() || costs.front() == 0)
    costs_->setValue(tr("None known"));
  else
    costs_->setValue(assumptions.costs ? tr("%1 a month").arg(amount) : tr("%1 a month, left out").arg(amount));
  costs_->setEnabled(!costs.empty() && costs.front() > 0);
  const auto& goal = analysis.projection.goal;
  goal_->setValue(goal ? tr("%1 a month").arg(money_text(*goal, analysis.currency, 0)) : tr("None"));
  show_scenarios(*analysis.portfolio);
}

void ProjectionAssumptions::show_scenarios(const Portfolio& portfolio) {
  const std::vector<Scenario> scenarios = scenarios_of(portfolio);
  QStringList names;
  for (const Scenario& each : scenarios) names << to_qt(each.name) + '\n' + core_text(each.meaning);
  if (names != shown_) {
    shown_ = names;
    const auto old = chips_->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* chip : old) {
      flow_->removeWidget(chip);
      chip->deleteLater();
    }
    for (const Scenario& each : scenarios) {
      auto* chip = new Chip(context_.theme, core_text(each.title), chips_);
      chip->setObjectName("scenario_" + to_qt(each.name));
      chip->setToolTip(QStringLiteral("<p>%1</p><p>%2</p>")
                           .arg(core_text(each.meaning).toHtmlEscaped(), to_qt(each.source).toHtmlEscaped()));
      chip->setAccessibleDescription(core_text(each.meaning));
      chip->setProperty("scenario", to_qt(each.name));
      group_->addButton(chip);
      flow_->addWidget(chip);
      connect(chip, &Chip::clicked, this, [this, name = each.name] {
        assumptions_.scenario = name;
        emit changed(assumptions_);
      });
    }
    auto* own = secondaryButton(context_.theme, tr("Custom…"), {}, chips_);
    own->setObjectName("scenarioCustom");
    connect(own, &QPushButton::clicked, this, &ProjectionAssumptions::scenario_wanted);
    flow_->addWidget(own);
  }
  for (QAbstractButton* chip : group_->buttons())
    if (chip->property("scenario").toString() == to_qt(assumptions_.scenario)) chip->setChecked(true);
  edit_->setVisible(portfolio.setting(std::string(scenario_setting) + assumptions_.scenario).has_value());
}

}  // namespace tidemill::ui
