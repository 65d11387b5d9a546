#include "ui/tour.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "ui/controls/buttons.h"
#include "ui/controls/card.h"
#include "ui/controls/labels.h"
#include "ui/main_window.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr int kCardWidth = 340;
constexpr int kAround = 6;  // between the lit part and the dark
constexpr double kRadius = 12;
constexpr float kDark = 0.55F;

/// The sheet the words stand on.
class TourCard final : public QWidget {
 public:
  TourCard(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) { setFixedWidth(kCardWidth); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSheet(painter, QRectF(rect()), theme_.palette().card, theme_.palette().line);
  }

 private:
  const Theme& theme_;
};

}  // namespace

void Tour::start(MainWindow& window, const Theme& theme) {
  leave(window);
  auto* tour = new Tour(window, theme);
  tour->show();
  tour->go_to(0);
}

void Tour::leave(MainWindow& window) {
  for (auto* running : window.findChildren<Tour*>()) running->end();
}

Tour::Tour(MainWindow& window, const Theme& theme) : QWidget(&window), window_(window), theme_(theme) {
  setObjectName("tour");
  setAccessibleName(tr("Tour"));
  setFocusPolicy(Qt::StrongFocus);
  stops_ = all_stops();
  build();
  window_.installEventFilter(this);
  connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
}

/// Keys are told as they are, and only parts that every portfolio has.
std::vector<Tour::Stop> Tour::all_stops() const {
  const auto key = [&](const char* action) {
    return window_.actions_table()[action]->shortcut().toString(QKeySequence::NativeText);
  };
  return {
      {"overview", "sideBar", tr("Eight pages, one question each"),
       tr("%1 to %2 go straight to a page. %3 finds any command, holding or page by a few letters.")
           .arg(key("view.overview"), key("view.reports"), key("view.palette"))},
      {"overview", "overviewNewHolding", tr("Type in what you hold"),
       tr("Choose what earns and name the coin: defaults are filled in, and a preview shows what it will earn while "
          "you type. %1 from anywhere, Enter saves.")
           .arg(key("holding.new"))},
      {"overview", "overviewChart", tr("Past and future in one picture"),
       tr("Solid bars have accrued, pale ones are expected. Four times out of five a month should fall inside its "
          "whisker. Click a bar for what is behind it.")},
      {"income", "incomeEntries", tr("Record what really came"),
       tr("Until you do, the terms of a holding say what it earned. %1 records a payout, %2 a whole month: then the "
          "record counts, and late or short payments stand out.")
           .arg(key("holding.record"), key("holding.month"))},
      {"risk", "riskPage", tr("What could stop it"),
       tr("Every holding gets a grade, with the reasons and the facts behind it. %1 opens any number of the window "
          "down "
          "to the prices and entries it is made of.")
           .arg(key("edit.explain"))},
      {"overview", "sideBarFooter", tr("Nothing is lost"),
       tr("Every change is on disk at once. %1 takes back any of them, %2 lists the copies that are kept, and "
          "%3 encrypts it. It never leaves this computer.")
           .arg(key("edit.undo"), key("file.restore"), key("file.passphrase"))},
  };
}

void Tour::build() {
  card_ = new TourCard(theme_, this);
  auto* column = new QVBoxLayout(card_);
  column->setContentsMargins(18, 16, 18, 14);
  column->setSpacing(8);
  title_ = headingLabel(theme_, {}, card_);
  title_->setWordWrap(true);
  text_ = new QLabel(card_);
  text_->setWordWrap(true);
  column->addWidget(title_);
  column->addWidget(text_);
  auto* row = new QHBoxLayout;
  place_ = new QLabel(card_);
  place_->setFont(theme_.smallFont());
  skip_ = ghostButton(theme_, tr("Skip"), {}, card_);
  skip_->setObjectName("tourSkip");
  back_ = secondaryButton(theme_, tr("Back"), {}, card_);
  back_->setObjectName("tourBack");
  next_ = primaryButton(theme_, {}, {}, card_);
  next_->setObjectName("tourNext");
  row->addWidget(place_);
  row->addStretch(1);
  row->addWidget(skip_);
  row->addWidget(back_);
  row->addWidget(next_);
  column->addSpacing(4);
  column->addLayout(row);
  connect(skip_, &QPushButton::clicked, this, &Tour::end);
  connect(back_, &QPushButton::clicked, this, [this] { go_to(stop_ - 1); });
  connect(next_, &QPushButton::clicked, this, [this] { go_to(stop_ + 1); });
  for (QPushButton* button : {skip_, back_, next_}) button->installEventFilter(this);
}

void Tour::go_to(int stop) {
  if (stop >= stops()) return end();
  stop_ = std::max(stop, 0);
  const Stop& at = stops_[static_cast<std::size_t>(stop_)];
  window_.show_page(at.page);
  target_ = window_.findChild<QWidget*>(at.object);
  title_->setText(at.title);
  text_->setText(at.text);
  place_->setText(tr("%1 of %2").arg(stop_ + 1).arg(stops()));
  back_->setEnabled(stop_ > 0);
  next_->setText(stop_ + 1 == stops() ? tr("Done") : tr("Next"));
  card_->setAccessibleName(at.title);
  card_->setAccessibleDescription(at.text);
  place();
  next_->setFocus(Qt::OtherFocusReason);
}

QRect Tour::lit() const {
  if (!target_ || !target_->isVisible()) return {};
  const QRect whole(target_->mapTo(&window_, QPoint(0, 0)), target_->size());
  return whole.adjusted(-kAround, -kAround, kAround, kAround).intersected(rect());
}

/// Covers the window, and puts the card beside what is lit: right, left, below or above, wherever it fits, else over
/// its lower end.
void Tour::place() {
  setGeometry(window_.rect());
  raise();
  card_->setFixedHeight(card_->layout()->hasHeightForWidth() ? card_->layout()->totalHeightForWidth(kCardWidth)
                                                             : card_->sizeHint().height());
  const QRect part = lit();
  constexpr int gap = 14;
  const QSize size = card_->size();
  const QRect room = rect().adjusted(gap, gap, -gap, -gap);
  const int y = std::clamp(part.center().y() - size.height() / 2, room.top(), room.bottom() - size.height());
  const int x = std::clamp(part.center().x() - size.width() / 2, room.left(), room.right() - size.width());
  QPoint at(x, room.bottom() - size.height());
  if (part.isEmpty())
    at = rect().center() - QPoint(size.width() / 2, size.height() / 2);
  else if (part.right() + gap + size.width() <= room.right())
    at = {part.right() + gap, y};
  else if (part.left() - gap - size.width() >= room.left())
    at = {part.left() - gap - size.width(), y};
  else if (part.bottom() + gap + size.height() <= room.bottom())
    at = {x, part.bottom() + gap};
  else if (part.top() - gap - size.height() >= room.top())
    at = {x, part.top() - gap - size.height()};
  card_->move(at);
  update();
}

void Tour::end() {
  window_.removeEventFilter(this);
  hide();
  deleteLater();
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
  if (watched == &window_ && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) place();
  // A button would take the arrows to move the focus.
  if (watched != &window_ && event->type() == QEvent::KeyPress) {
    auto* press = static_cast<QKeyEvent*>(event);
    const bool enters = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (enters) {
      static_cast<QPushButton*>(watched)->click();
      return true;
    }
    if (press->key() == Qt::Key_Left || press->key() == Qt::Key_Right || press->key() == Qt::Key_Escape) {
      keyPressEvent(press);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

/// Tab stays among the buttons: what is dark can't be used meanwhile.
bool Tour::focusNextPrevChild(bool next) {
  QList<QPushButton*> buttons;
  for (QPushButton* button : {skip_, back_, next_})
    if (button->isEnabled()) buttons << button;
  qsizetype at = 0;
  while (at < buttons.size() && !buttons[at]->hasFocus()) ++at;
  buttons[(at + (next ? 1 : buttons.size() - 1)) % buttons.size()]->setFocus(Qt::TabFocusReason);
  return true;
}

void Tour::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QPainterPath dark;
  dark.addRect(rect());
  const QRectF part = lit();
  if (!part.isEmpty()) {
    QPainterPath hole;
    hole.addRoundedRect(part, kRadius, kRadius);
    dark -= hole;
  }
  QColor shade(Qt::black);
  shade.setAlphaF(kDark);
  painter.fillPath(dark, shade);
  if (part.isEmpty()) return;
  painter.setPen(QPen(theme_.palette().accent, 2));
  painter.drawRoundedRect(part, kRadius, kRadius);
}

void Tour::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Escape:
      return end();
    case Qt::Key_Right:
    case Qt::Key_Return:
    case Qt::Key_Enter:
      return go_to(stop_ + 1);
    case Qt::Key_Left:
      return go_to(stop_ - 1);
    default:
      return QWidget::keyPressEvent(event);
  }
}

}  // namespace tidemill::ui
