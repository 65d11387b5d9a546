#include "ui/dialogs/new_portfolio_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>

#include "ui/controls/buttons.h"
#include "ui/controls/inline_message.h"
#include "ui/controls/labels.h"
#include "ui/qt_format.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

/// portfolio.tidemill in the documents, or the first free number behind it.
QString free_name() {
  const QString folder = documents_folder();
  QString path = folder + "/portfolio.tidemill";
  for (int number = 2; QFileInfo::exists(path); ++number)
    path = folder + QStringLiteral("/portfolio-%1.tidemill").arg(number);
  return QDir::toNativeSeparators(path);
}

/// The currencies most portfolios are counted in; any other code can be typed.
const QStringList kCurrencies = {"USD", "EUR", "GBP", "CHF", "JPY", "CAD", "AUD", "INR", "BRL", "SGD", "BTC", "ETH"};

}  // namespace

NewPortfolioDialog::NewPortfolioDialog(const Theme& theme, const Dialogs& dialogs, Create create, QWidget* parent)
    : QDialog(parent),
      dialogs_(dialogs),
      create_(std::move(create)),
      file_(new QLineEdit(free_name(), this)),
      currency_(new QComboBox(this)),
      message_(new InlineMessage(theme, this)) {
  setWindowTitle(tr("New portfolio"));
  setObjectName("newPortfolio");
  file_->setObjectName("file");
  file_->setAccessibleName(tr("File"));
  currency_->setObjectName("currency");
  currency_->setAccessibleName(tr("Base currency"));
  currency_->setEditable(true);
  currency_->lineEdit()->setAccessibleName(currency_->accessibleName());
  currency_->addItems(kCurrencies);
  const QString own = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
  if (kCurrencies.contains(own)) currency_->setCurrentText(own);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 22, 24, 22);
  column->setSpacing(6);
  auto* file_label = label(tr("&File"), Tone::Mute, this);
  file_label->setBuddy(file_);
  column->addWidget(file_label);
  auto* file_row = new QHBoxLayout;
  file_row->addWidget(file_, 1);
  auto* other = secondaryButton(theme, tr("&Browse…"), {}, this);
  other->setObjectName("browse");
  other->setAutoDefault(false);
  file_row->addWidget(other);
  column->addLayout(file_row);
  column->addSpacing(8);
  auto* currency_label = label(tr("Base &currency"), Tone::Mute, this);
  currency_label->setBuddy(currency_);
  column->addWidget(currency_label);
  column->addWidget(currency_);
  column->addWidget(paragraph(tr("Values and totals are counted in it."), Tone::Faint, this));
  message_->hide();
  column->addWidget(message_);
  column->addSpacing(10);
  auto* row = new QHBoxLayout;
  row->addStretch(1);
  auto* cancel = secondaryButton(theme, tr("Cancel"), {}, this);
  cancel->setObjectName("cancel");
  cancel->setAutoDefault(false);
  row->addWidget(cancel);
  auto* go_on = primaryButton(theme, tr("Create"), {}, this);
  go_on->setObjectName("create");
  go_on->setDefault(true);
  row->addWidget(go_on);
  column->addLayout(row);
  setMinimumWidth(520);

  connect(other, &QPushButton::clicked, this, &NewPortfolioDialog::browse);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(go_on, &QPushButton::clicked, this, &NewPortfolioDialog::try_to_create);
  file_->setFocus();
}

void NewPortfolioDialog::browse() {
  const QString path = dialogs_.save_path(this, {tr("New portfolio"), portfolio_filter(), file_->text(), "tidemill"});
  if (!path.isEmpty()) file_->setText(QDir::toNativeSeparators(path));
}

void NewPortfolioDialog::try_to_create() {
  QString path = file_->text().trimmed();
  if (path.isEmpty()) {
    message_->setMessage(MessageKind::Error, tr("The portfolio needs a file. Write its name or press Browse."));
    return file_->setFocus();
  }
  if (path.startsWith("~/")) path = QDir::homePath() + path.mid(1);
  if (QFileInfo(path).suffix().isEmpty()) path += ".tidemill";
  if (QFileInfo(path).isRelative()) path = documents_folder() + '/' + path;
  const auto currency = Currency::parse(to_std(currency_->currentText().trimmed()));
  const auto created = currency ? create_(path, *currency) : Result<void>(fail(currency.error().at("base currency")));
  if (created) return accept();
  message_->setMessage(MessageKind::Error, error_text(created.error()));
  (currency ? static_cast<QWidget*>(file_) : currency_)->setFocus();
}

}  // namespace tidemill::ui
