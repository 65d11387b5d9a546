#include "ui/pages/lock_page.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>

#include "ui/controls/labels.h"
#include "ui/controls/passphrase_entry.h"
#include "ui/icons.h"
#include "ui/recent_files.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr int kColumn = 420;
constexpr int kSign = 44;

}  // namespace

LockPage::LockPage(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      heading_(label({}, Tone::Ink, this)),
      folder_(label({}, Tone::Mute, this)),
      entry_(new PassphraseEntry(theme, tr("Unlock"), this)) {
  setObjectName("lockPage");
  auto* sign = new QLabel(this);
  sign->setAlignment(Qt::AlignHCenter);
  const auto paint = [sign, &theme] {
    sign->setPixmap(iconPixmap("lock", theme.palette().accent, kSign, sign->devicePixelRatioF()));
  };
  paint();
  connect(&theme, &Theme::changed, sign, paint);
  heading_->setFont(theme.figureFont());
  for (QLabel* line : {heading_, folder_}) line->setAlignment(Qt::AlignHCenter);

  auto* column = new QWidget(this);
  column->setFixedWidth(kColumn);
  auto* rows = new QVBoxLayout(column);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(6);
  rows->addWidget(sign);
  rows->addSpacing(6);
  rows->addWidget(heading_);
  rows->addWidget(folder_);
  rows->addSpacing(16);
  rows->addWidget(entry_);
  rows->addSpacing(4);
  auto* note = paragraph(tr("Nobody can recover a lost passphrase."), Tone::Faint, column);
  note->setAlignment(Qt::AlignHCenter);
  rows->addWidget(note);
  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(24, 24, 24, 24);
  page->addStretch(4);
  page->addWidget(column, 0, Qt::AlignHCenter);
  page->addStretch(6);
  connect(entry_, &PassphraseEntry::entered, this, &LockPage::entered);
}

void LockPage::ask(const QString& path) {
  heading_->setText(tr("%1 is locked").arg(QFileInfo(path).fileName()));
  folder_->setText(folder_text(path));
  entry_->setBusy(false);
  entry_->clear();
  entry_->setFocus();
}

void LockPage::refuse(const QString& why) {
  entry_->refuse(why);
}

void LockPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  entry_->setFocus();
}

}  // namespace tidemill::ui
