#include "ui/pages/welcome_page.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>

#include "ui/actions.h"
#include "ui/controls/action_card.h"
#include "ui/controls/labels.h"
#include "ui/icons.h"
#include "ui/recent_files.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr int kColumn = 760;
constexpr int kSign = 72;

/// One portfolio of before: name, folder, when and how much.
class RecentRow final : public QPushButton {
 public:
  RecentRow(const Theme& theme, const RecentFile& file, QWidget* parent)
      : QPushButton(parent),
        theme_(theme),
        name_(QFileInfo(file.path).fileName()),
        folder_(folder_text(file.path)),
        note_(QFileInfo::exists(file.path)
                  ? QObject::tr("%1 · %n holding(s)", "", file.holdings).arg(day_text(file.opened))
                  : QObject::tr("not there any more")) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true);
    setToolTip(QDir::toNativeSeparators(file.path));
    setAccessibleName(name_);
    setAccessibleDescription(folder_ + ", " + note_);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  }

  QSize sizeHint() const override { return {300, qMax(33, QFontMetrics(theme_.bodyFont()).height() + 16)}; }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Palette& p = theme_.palette();
    QPainter painter(this);
    if (underMouse() || isDown()) painter.fillRect(rect(), isDown() ? p.soft : p.hover);
    painter.fillRect(QRect(0, height() - 1, width(), 1), p.line);
    if (hasFocus()) {
      painter.setRenderHint(QPainter::Antialiasing);
      painter.setPen(QPen(p.accent, 2));
      painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), 4, 4);
    }
    painter.setFont(theme_.bodyFont());
    const QFontMetrics metrics(theme_.bodyFont());
    const int note_width = metrics.horizontalAdvance(note_);
    const int second = width() * 26 / 100;
    const auto draw = [&](const QString& text, int left, int right, const QColor& colour, Qt::Alignment align) {
      painter.setPen(colour);
      painter.drawText(QRect(left, 0, right - left, height() - 1), int(align | Qt::AlignVCenter),
                       metrics.elidedText(text, Qt::ElideMiddle, right - left));
    };
    const int pad = 4;
    draw(name_, pad, second - 12, p.ink, Qt::AlignLeft);
    draw(folder_, second, width() - note_width - 2 * pad - 16, p.mute, Qt::AlignLeft);
    draw(note_, width() - note_width - pad - 4, width() - pad, p.mute, Qt::AlignRight);
  }

 private:
  const Theme& theme_;
  QString name_;
  QString folder_;
  QString note_;
};

/// Tidemill's sign.
class Sign final : public QWidget {
 public:
  Sign(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) { setFixedSize(kSign, kSign); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.drawPixmap(0, 0, iconPixmap("app", theme_.palette().accent, kSign, devicePixelRatioF()));
  }

 private:
  const Theme& theme_;
};

QString first_key(const QAction& action) {
  return action.shortcuts().value(0).toString(QKeySequence::NativeText);
}

}  // namespace

WelcomePage::WelcomePage(const Theme& theme, const Actions& actions, const RecentFiles& recents, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      recents_(recents),
      recent_box_(new QWidget(this)),
      recent_rows_(new QVBoxLayout(recent_box_)) {
  setObjectName("welcome");
  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(24, 24, 24, 24);
  page->addStretch(5);
  page->addWidget(new Sign(theme, this), 0, Qt::AlignHCenter);
  page->addSpacing(14);
  auto* heading = label(tr("What your coins earn, and what could stop it"), Tone::Ink, this);
  heading->setFont(theme.figureFont());
  heading->setAlignment(Qt::AlignHCenter);
  heading->setWordWrap(true);
  page->addWidget(heading);
  page->addSpacing(2);
  auto* promise = paragraph(
      tr("Everything stays in one file on this computer. No account, no keys, no network unless you ask for prices."),
      Tone::Mute, this);
  promise->setFont(theme.scaledFont(1.05));
  promise->setAlignment(Qt::AlignHCenter);
  page->addWidget(promise);
  page->addSpacing(22);

  auto* column = new QWidget(this);
  column->setMaximumWidth(kColumn);
  auto* rows = new QVBoxLayout(column);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(24);
  auto* cards = new QHBoxLayout;
  cards->setSpacing(14);
  const auto add = [&](const char* id, const QString& head, const QString& sentence) {
    QAction* action = actions[id];
    auto* card = new ActionCard(theme, head, sentence, first_key(*action), column);
    card->setObjectName(QString("card_") + id);
    connect(card, &QPushButton::clicked, action, &QAction::trigger);
    cards->addWidget(card);
    return card;
  };
  add("file.new", tr("New portfolio"), tr("Start empty and type in what you hold"))->setPreferred(true);
  add("file.open", tr("Open a portfolio"), tr("A .tidemill file on this computer"));
  add("file.sample", tr("Explore the sample"), tr("Nine holdings, two years, nothing to lose"));
  rows->addLayout(cards);
  recent_rows_->setContentsMargins(0, 0, 0, 0);
  recent_rows_->setSpacing(0);
  rows->addWidget(recent_box_);
  auto* centred = new QHBoxLayout;
  centred->addStretch(1);
  centred->addWidget(column, 100);
  centred->addStretch(1);
  page->addLayout(centred);
  page->addStretch(6);
  refresh();
}

void WelcomePage::refresh() {
  while (QLayoutItem* item = recent_rows_->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  const QList<RecentFile> files = recents_.list();
  recent_box_->setVisible(!files.isEmpty());
  if (files.isEmpty()) return;
  auto* head = smallLabel(theme_, tr("RECENT"), recent_box_);
  QFont font = theme_.smallFont();
  font.setWeight(QFont::DemiBold);
  head->setFont(font);
  head->setContentsMargins(4, 0, 0, 5);
  recent_rows_->addWidget(head);
  for (const RecentFile& file : files.mid(0, 6)) {
    auto* row = new RecentRow(theme_, file, recent_box_);
    row->setObjectName("recent_" + QFileInfo(file.path).fileName());
    // Queued: opening rebuilds this list, and the row must be done with its click by then.
    connect(
        row, &QPushButton::clicked, this, [this, path = file.path] { emit chosen(path); }, Qt::QueuedConnection);
    recent_rows_->addWidget(row);
  }
}

}  // namespace tidemill::ui
