#include "ui/pages/calculators_page.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrlQuery>

#include "core/calculators/registry.h"
#include "core/strategies/registry.h"
#include "ui/controls/buttons.h"
#include "ui/controls/card.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/labels.h"
#include "ui/help_topics.h"
#include "ui/icons.h"
#include "ui/languages.h"
#include "ui/pages/calculator_figures.h"
#include "ui/pages/calculator_form.h"
#include "ui/qt_format.h"
#include "ui/theme.h"

namespace tidemill::ui {
namespace {

constexpr int kListWidth = 236;
constexpr int kInputsWidth = 330;

/// A column that scrolls when it is taller than its place, without a frame of its own.
QScrollArea* scrolled(QWidget* inside, const QString& name) {
  auto* area = new QScrollArea;
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setAccessibleName(name);
  area->setWidget(inside);
  area->viewport()->setAutoFillBackground(false);
  inside->setAutoFillBackground(false);
  return area;
}

}  // namespace

CalculatorsPage::CalculatorsPage(const PageContext& context, QWidget* parent) : Page(parent), context_(context) {
  setObjectName("calculatorsPage");
  build_header();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(kPageMargin, 18, kPageMargin, 18);
  row->setSpacing(kPageGap);
  row->addWidget(build_list());
  row->addWidget(build_result(), 1);
  row->addWidget(build_inputs());
  CalculatorsPage::open(QStringLiteral("impermanent-loss"));
}

void CalculatorsPage::build_header() {
  filter_ = new QLineEdit;
  filter_->setObjectName("calculatorsFilter");
  filter_->setPlaceholderText(tr("Find a calculator…"));
  filter_->setAccessibleName(tr("Find a calculator"));
  filter_->setClearButtonEnabled(true);
  filter_->setFixedWidth(230);
  const Theme& theme = context_.theme;
  QAction* search = filter_->addAction(QIcon(), QLineEdit::LeadingPosition);
  const auto draw = [search, &theme] { search->setIcon(icon(QStringLiteral("search"), theme.palette().faint)); };
  draw();
  connect(&theme, &Theme::changed, search, draw);
  connect(filter_, &QLineEdit::textChanged, this, &CalculatorsPage::filter);
  controls_ = filter_;
}

QWidget* CalculatorsPage::build_list() {
  auto* card = new Card(context_.theme, {}, this);
  card->setFixedWidth(kListWidth);
  auto* inside = new QWidget;
  auto* list = new QVBoxLayout(inside);
  list->setContentsMargins(0, 0, 6, 0);
  list->setSpacing(2);
  choices_ = new QButtonGroup(this);
  std::string group;
  for (const Calculator* each : calculators()) {
    const CalcDescriptor& about = each->descriptor;
    if (about.group != group) {
      group = about.group;
      if (!groups_.empty()) list->addSpacing(10);
      groups_.emplace_back(smallLabel(context_.theme, to_qt(group), inside), std::vector<int>{});
      list->addWidget(groups_.back().first);
    }
    auto* button = ghostButton(context_.theme, core_text(about.title), {}, inside);
    button->setObjectName("calculator_" + to_qt(about.id));
    button->setCheckable(true);
    button->setProperty("listItem", true);
    button->setToolTip(core_text(about.meaning));
    const int index = static_cast<int>(choices_->buttons().size());
    choices_->addButton(button, index);
    groups_.back().second.push_back(index);
    list->addWidget(button);
  }
  list->addStretch(1);
  connect(choices_, &QButtonGroup::idClicked, this, &CalculatorsPage::choose);
  card->body()->addWidget(scrolled(inside, tr("Calculators")), 1);
  return card;
}

QWidget* CalculatorsPage::build_result() {
  result_ = new Card(context_.theme, QStringLiteral(" "), this);
  auto* inside = new QWidget;
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins(0, 0, 8, 0);
  column->setSpacing(12);
  meaning_ = paragraph({}, Tone::Mute, inside);
  column->addWidget(meaning_);
  figures_ = new CalculatorFigures(context_.theme, inside);
  column->addWidget(figures_, 1);
  result_->body()->addWidget(scrolled(inside, tr("Result")), 1);
  return result_;
}

QWidget* CalculatorsPage::build_inputs() {
  auto* card = new Card(context_.theme, tr("Inputs"), this);
  card->setFixedWidth(kInputsWidth);
  forms_ = new QStackedWidget(card);
  card->body()->addWidget(forms_, 1);
  auto* row = new FlowLayout;
  use_menu_ = new QMenu(card);
  use_ = menuButton(context_.theme, tr("Use in a holding"), use_menu_, card);
  use_->setObjectName("calculatorUse");
  row->addWidget(use_);
  auto* copy = secondaryButton(context_.theme, tr("Copy figures"), "copy", card);
  copy->setObjectName("calculatorCopy");
  connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(figures_->as_text()); });
  row->addWidget(copy);
  card->body()->addLayout(row);
  return card;
}

void CalculatorsPage::refresh() {}

void CalculatorsPage::open(const QString& argument) {
  const auto all = calculators();
  for (std::size_t i = 0; i < all.size(); ++i)
    if (to_qt(all[i]->descriptor.id) == argument) choose(static_cast<int>(i));
}

/// Leaves those with every word in title, group or meaning.
void CalculatorsPage::filter(const QString& words) {
  const QStringList wanted = words.split(' ', Qt::SkipEmptyParts);
  for (const auto& [heading, members] : groups_) {
    bool any = false;
    for (const int index : members) {
      const CalcDescriptor& about = calculators()[static_cast<std::size_t>(index)]->descriptor;
      const QString text = to_qt(about.title + " " + about.group + " " + about.meaning + " " + about.id);
      const bool fits = std::all_of(wanted.begin(), wanted.end(),
                                    [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
      choices_->button(index)->setVisible(fits);
      any = any || fits;
    }
    heading->setVisible(any);
  }
}

void CalculatorsPage::choose(int index) {
  current_ = index;
  choices_->button(index)->setChecked(true);
  const Calculator& calculator = *calculators()[static_cast<std::size_t>(index)];
  CalculatorForm*& form = made_[index];
  if (!form) {
    form = new CalculatorForm(context_.theme, calculator);
    connect(form, &CalculatorForm::edited, this, &CalculatorsPage::compute);
    QScrollArea* area = scrolled(form, tr("Inputs"));
    forms_->addWidget(area);
  }
  forms_->setCurrentWidget(form->parentWidget()->parentWidget());
  const CalcDescriptor& about = calculator.descriptor;
  setProperty(kHelpTopic, "calculator." + to_qt(about.id));
  result_->setTitle(core_text(about.title));
  meaning_->setText(core_text(about.meaning));
  use_menu_->clear();
  for (const CalcUse& use : about.uses) {
    const StrategyKind* kind = strategy_kind(use.kind);
    if (kind) use_menu_->addAction(core_text(kind->descriptor().label), this, [this, &use] { use_in_holding(use); });
  }
  use_->setVisible(!about.uses.empty());
  compute();
}

/// Opens the form for a new holding of that kind with these figures.
void CalculatorsPage::use_in_holding(const CalcUse& use) {
  CalculatorForm* form = made_.at(current_);
  const auto result = form->compute();
  if (!result) return;
  QUrlQuery query;
  query.addQueryItem("kind", to_qt(use.kind));
  for (const auto& [name, text] : params_for(use, form->texts(), *result)) query.addQueryItem(to_qt(name), to_qt(text));
  context_.navigate("holdings", "new?" + query.toString());
}

void CalculatorsPage::compute() {
  CalculatorForm* form = made_.at(current_);
  const auto result = form->compute();
  if (result)
    figures_->show_result(form->calculator().descriptor, *result);
  else
    figures_->show_error(error_text(result.error()));
  use_->setEnabled(result.has_value());
}

Page* make_calculators_page(const PageContext& context, QWidget* parent) {
  return new CalculatorsPage(context, parent);
}

}  // namespace tidemill::ui
