#include "ui/dialogs/ask_prices_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSettings>
#include <QUrl>
#include <algorithm>

#include "ui/controls/buttons.h"
#include "ui/controls/data_table.h"
#include "ui/controls/date_edit.h"
#include "ui/controls/inline_message.h"
#include "ui/controls/labels.h"
#include "ui/dialogs/price_dialog.h"
#include "ui/models/price_asking_model.h"
#include "ui/qt_format.h"
#include "ui/theme.h"
#include "ui/workspace.h"

namespace tidemill::ui {

namespace {

constexpr std::chrono::days kUsualDays{30};
constexpr std::chrono::days kMostDays{3650};
constexpr const char* kService = "prices/service";
constexpr const char* kAddress = "prices/address/";

}  // namespace

AskPricesDialog::AskPricesDialog(Workspace& workspace, const Theme& theme, QSettings& settings, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      settings_(settings),
      service_(new QComboBox(this)),
      address_(new QLineEdit(this)),
      key_(new QLineEdit(this)),
      from_(new DateEdit(theme, this)),
      model_(new PriceAskingModel(this)),
      table_(new DataTable(theme, this)),
      leaves_(new QPlainTextEdit(this)),
      agreed_(new QCheckBox(this)),
      message_(new InlineMessage(theme, this)),
      progress_(new QProgressBar(this)),
      status_(label({}, Tone::Mute, this)),
      ask_(primaryButton(theme, tr("Ask"), {}, this)),
      save_(primaryButton(theme, tr("Save"), {}, this)) {
  setObjectName("askPrices");
  setWindowTitle(tr("Ask for prices"));
  setAttribute(Qt::WA_DeleteOnClose);
  for (const PriceService& service : known_price_services()) service_->addItem(to_qt(service.name));
  service_->setCurrentText(settings_.value(kService, service_->itemText(0)).toString());
  from_->setDate(workspace.as_of() - kUsualDays);
  build(theme);
  take_service();
  connect(service_, &QComboBox::currentIndexChanged, this, &AskPricesDialog::take_service);
  connect(address_, &QLineEdit::textChanged, this, &AskPricesDialog::follow);
  connect(key_, &QLineEdit::textChanged, this, &AskPricesDialog::follow);
  connect(from_, &QLineEdit::textChanged, this, &AskPricesDialog::follow);
  connect(model_, &PriceAskingModel::edited, this, &AskPricesDialog::follow);
  connect(agreed_, &QCheckBox::toggled, this, &AskPricesDialog::follow);
  connect(ask_, &QPushButton::clicked, this, &AskPricesDialog::ask);
  connect(save_, &QPushButton::clicked, this, &AskPricesDialog::save);
  connect(&fetcher_, &PriceFetcher::answered, this, &AskPricesDialog::answered);
  connect(&fetcher_, &PriceFetcher::finished, this, &AskPricesDialog::finished);
  connect(&fetcher_, &PriceFetcher::progressed, this, [this](int done, int total) {
    progress_->setRange(0, total);
    progress_->setValue(done);
    status_->setText(tr("%1 of %2 addresses read").arg(done).arg(total));
  });
  connect(&fetcher_, &PriceFetcher::waiting, this, [this](int seconds) {
    status_->setText(tr("The service asks to wait. It is asked again in %n second(s).", nullptr, seconds));
  });
  connect(&workspace_, &Workspace::opened, this, &QDialog::reject);
  follow();
  table_->setFocus();
}

void AskPricesDialog::build(const Theme& theme) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 18, 24, 18);
  column->setSpacing(8);
  column->addWidget(paragraph(tr("Nothing has been asked yet. The service learns which coins and which days you ask "
                                 "about, and your network address; no amounts and nothing else of the portfolio."),
                              Tone::Mute, this));
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(4);
  int place = 0;
  const auto add = [&](const QString& words, QWidget* editor, const char* name, int stretch) {
    auto* above = label(words, Tone::Mute, this);
    above->setBuddy(editor);
    editor->setObjectName(name);
    editor->setAccessibleName(QString(words).remove('&'));
    grid->addWidget(above, 0, place);
    grid->addWidget(editor, 1, place);
    grid->setColumnStretch(place++, stretch);
  };
  add(tr("&Service"), service_, "priceService", 2);
  add(tr("Its a&ddress"), address_, "priceAddress", 5);
  add(tr("Your &key, if it wants one"), key_, "priceKey", 3);
  add(tr("&From"), from_, "priceFrom", 2);
  key_->setEchoMode(QLineEdit::Password);
  key_->setToolTip(tr("Forgotten when this closes."));
  key_->setAccessibleDescription(key_->toolTip());
  from_->setMinimumWidth(148);
  column->addLayout(grid);
  table_->setObjectName("priceAssets");
  table_->setAccessibleName(tr("Assets to ask about"));
  table_->setSortingEnabled(false);
  table_->setModel(model_);
  table_->setStretchColumn(PriceAskingModel::col_answer);
  table_->setCellSelection(true);
  table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed);
  table_->setPlaceholder(tr("No asset of this portfolio has prices of its own."));
  column->addWidget(table_, 3);
  auto* head = label(tr("What leaves this computer"), Tone::Mute, this);
  column->addWidget(head);
  leaves_->setObjectName("priceLeaves");
  leaves_->setReadOnly(true);
  leaves_->setTabChangesFocus(true);
  leaves_->setLineWrapMode(QPlainTextEdit::NoWrap);
  leaves_->setAccessibleName(head->text());
  leaves_->setFont(theme.smallFont());
  leaves_->setMinimumHeight(84);
  column->addWidget(leaves_, 1);
  agreed_->setObjectName("priceAgreed");
  column->addWidget(agreed_);
  message_->hide();
  column->addWidget(message_);
  progress_->setTextVisible(false);
  progress_->setAccessibleName(tr("Progress"));
  progress_->hide();
  column->addWidget(progress_);
  auto* row = new QHBoxLayout;
  row->addWidget(status_, 1);
  auto* cancel = secondaryButton(theme, tr("Cancel"), {}, this);
  cancel->setObjectName("priceCancel");
  cancel->setAutoDefault(false);
  row->addWidget(cancel);
  ask_->setObjectName("priceAsk");
  row->addWidget(ask_);
  save_->setObjectName("priceSave");
  save_->hide();
  row->addWidget(save_);
  column->addLayout(row);
  resize(820, 620);
  connect(cancel, &QPushButton::clicked, this, [this] {
    if (!fetcher_.is_running()) return reject();
    fetcher_.cancel();
    finished();
  });
}

PriceShape AskPricesDialog::shape() const {
  return known_price_services().at(static_cast<std::size_t>(std::max(0, service_->currentIndex()))).shape;
}

Currency AskPricesDialog::currency() const {
  return asked_currency(shape(), workspace_.portfolio()->currency());
}

void AskPricesDialog::take_service() {
  const PriceService& service = known_price_services().at(static_cast<std::size_t>(service_->currentIndex()));
  address_->setText(settings_.value(kAddress + service_->currentText(), to_qt(service.address)).toString());
  key_->setEnabled(service.shape == PriceShape::coingecko);
  model_->set_assets(askable_assets(*workspace_.portfolio(), shipped_catalog(), currency()));
  table_->setCurrentIndex(model_->index(0, PriceAskingModel::col_id));
}

std::vector<PriceFetcher::Job> AskPricesDialog::jobs() const {
  std::vector<PriceFetcher::Job> jobs;
  const auto from = from_->date();
  const Date until = workspace_.as_of() - std::chrono::days{1};
  if (!from || *from > until || *from < until - kMostDays) return jobs;
  for (const PriceAskingModel::Row& row : model_->rows()) {
    if (!row.wanted) continue;
    const PriceQuestion question{row.asset.symbol, row.asset.id, *from, until};
    for (PriceRequest& request : requests_of(question, shape(), to_std(address_->text().trimmed()),
                                             to_std(key_->text().trimmed()), currency(), workspace_.as_of()))
      jobs.push_back({question, std::move(request)});
  }
  return jobs;
}

/// Shows what would be asked as it stands now, and whether it may be.
void AskPricesDialog::follow() {
  if (fetcher_.is_running()) return;
  const auto wanted = jobs();
  QStringList lines;
  for (const PriceFetcher::Job& job : wanted) lines << QStringLiteral("GET ") + to_qt(job.request.url);
  if (!wanted.empty())
    lines << (wanted.front().request.headers.empty() ? tr("with the name of this program, no cookies")
                                                     : tr("with the name of this program and your key, no cookies"));
  leaves_->setPlainText(lines.join('\n'));
  const QString address = address_->text().trimmed();
  const QString objection = PriceFetcher::objection(address);
  agreed_->setText(
      tr("Ask %1 for this, from this computer").arg(objection.isEmpty() ? QUrl(address).host() : tr("it")));
  const auto from = from_->date();
  QString wrong = objection;
  if (wrong.isEmpty() && (!from || wanted.empty()))
    wrong = !from || *from >= workspace_.as_of() ? tr("The first day has to be one that is over.")
            : *from < workspace_.as_of() - kMostDays
                ? tr("Ten years are asked for at most.")
                : tr("Choose at least one asset and say what the service calls it.");
  message_->setMessage(MessageKind::Warning, wrong);
  ask_->setEnabled(wrong.isEmpty() && agreed_->isChecked());
  const auto found = drafts().size();
  save_->setVisible(found > 0);
  save_->setText(tr("Save %n price(s)", nullptr, static_cast<int>(found)));
}

void AskPricesDialog::ask() {
  settings_.setValue(kService, service_->currentText());
  settings_.setValue(kAddress + service_->currentText(), address_->text().trimmed());
  model_->forget_answers();
  save_->hide();
  set_running(true);
  fetcher_.start(jobs(), shape());
}

void AskPricesDialog::set_running(bool running) {
  for (QWidget* widget : {static_cast<QWidget*>(service_), static_cast<QWidget*>(address_), static_cast<QWidget*>(key_),
                          static_cast<QWidget*>(from_), static_cast<QWidget*>(agreed_), static_cast<QWidget*>(ask_)})
    widget->setEnabled(!running);
  key_->setEnabled(!running && shape() == PriceShape::coingecko);
  progress_->setValue(0);
  progress_->setVisible(running);
  status_->setText(running ? tr("Asking…") : QString());
}

void AskPricesDialog::answered(const QString& id, const PriceFetcher::Outcome& outcome) {
  for (const PriceAskingModel::Row& row : model_->rows()) {
    if (to_qt(row.asset.id) != id || row.answered) continue;
    TakenPrices taken;
    if (outcome.error)
      taken.trouble = to_std(error_text(*outcome.error));
    else
      taken = take_prices(*workspace_.portfolio(), row.asset, currency(), outcome.answers,
                          to_std(QUrl(address_->text().trimmed()).host()));
    model_->set_answer(id, std::move(taken));
    break;
  }
}

void AskPricesDialog::finished() {
  set_running(false);
  follow();
  const auto troubled = std::ranges::count_if(
      model_->rows(), [](const PriceAskingModel::Row& row) { return row.answered && !row.taken.trouble.empty(); });
  const bool found = !drafts().empty();
  status_->setText(troubled > 0
                       ? tr("%n asset(s) without an answer that can be used", nullptr, static_cast<int>(troubled))
                   : found ? tr("Look at them, then save")
                           : tr("Nothing new"));
  if (found) save_->setFocus();
}

std::vector<PriceDraft> AskPricesDialog::drafts() const {
  std::vector<PriceDraft> drafts;
  for (const PriceAskingModel::Row& row : model_->rows())
    drafts.insert(drafts.end(), row.taken.drafts.begin(), row.taken.drafts.end());
  return drafts;
}

void AskPricesDialog::save() {
  std::vector<std::string> symbols;
  for (const PriceAskingModel::Row& row : model_->rows())
    if (!row.taken.drafts.empty()) symbols.push_back(row.asset.symbol);
  const auto prices = drafts();
  const std::string name = "Prices from " + prices.front().source;
  const auto change = set_prices(workspace_.edit_context(), prices, entries_without_value(workspace_, symbols), name);
  const auto saved = change ? workspace_.apply(*change) : Result<void>(fail(change.error()));
  if (saved) return accept();
  message_->setMessage(MessageKind::Error, error_text(saved.error()));
}

}  // namespace tidemill::ui
