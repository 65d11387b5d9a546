#include "ui/controls/side_bar.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QScopedValueRollback>

#include "ui/controls/labels.h"
#include "ui/icons.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr int kSideBarWidth = 208;
constexpr int kButtonHeight = 35;

/// The sign and the name.
class Brand final : public QWidget {
 public:
  Brand(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setFixedHeight(52);
    setAccessibleName(QStringLiteral("Tidemill"));
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.drawPixmap(QPoint(8, 16), iconPixmap("app", theme_.palette().accent, 25, devicePixelRatioF()));
    QFont font = theme_.scaledFont(1.15);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(theme_.palette().ink);
    painter.drawText(QRect(42, 16, width() - 42, 25), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("Tidemill"));
  }

 private:
  const Theme& theme_;
};

}  // namespace

SideBarButton::SideBarButton(const Theme& theme, const QString& iconName, const QString& text, QWidget* parent)
    : QPushButton(text, parent), theme_(theme), iconName_(iconName) {
  setCheckable(true);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(text);
}

QSize SideBarButton::sizeHint() const {
  return QSize(kSideBarWidth - 20, qMax(kButtonHeight, QFontMetrics(theme_.strongFont()).height() + 16));
}

void SideBarButton::paintEvent(QPaintEvent*) {
  const Palette& p = theme_.palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF box = QRectF(rect());
  if (isChecked() || underMouse()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? p.soft : p.hover);
    painter.drawRoundedRect(box, 7, 7);
  }
  if (hasFocus() && theme_.showsFocus()) {
    painter.setPen(QPen(p.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7);
  }
  const QColor colour = isChecked() ? p.accent : p.mute;
  painter.drawPixmap(QPoint(10, (height() - 17) / 2), iconPixmap(iconName_, colour, 18, devicePixelRatioF()));
  painter.setFont(isChecked() ? theme_.strongFont() : theme_.bodyFont());
  painter.setPen(colour);
  painter.drawText(rect().adjusted(38, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, text());
}

SideBar::SideBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      group_(new QButtonGroup(this)),
      pages_(new QVBoxLayout),
      footer_(smallLabel(theme, {}, this)) {
  setFixedWidth(kSideBarWidth);
  setObjectName("sideBar");
  setAccessibleName(tr("Pages"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(10, 4, 11, 14);
  column->setSpacing(0);
  column->addWidget(new Brand(theme, this));
  pages_->setSpacing(2);
  column->addLayout(pages_);
  column->addStretch(1);
  footer_->setWordWrap(true);
  footer_->setContentsMargins(10, 0, 4, 0);
  footer_->setObjectName("sideBarFooter");
  column->addWidget(footer_);
  connect(group_, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* button, bool on) {
    if (on && !quiet_) emit chosen(button->property("page").toString());
  });
  connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
}

SideBarButton* SideBar::addPage(const QString& id, const QString& iconName, const QString& text) {
  auto* button = new SideBarButton(theme_, iconName, text, this);
  button->setProperty("page", id);
  button->setObjectName("nav_" + id);
  group_->addButton(button);
  pages_->addWidget(button);
  return button;
}

void SideBar::setCurrent(const QString& id) {
  const QScopedValueRollback<bool> guard(quiet_, true);
  QAbstractButton* wanted = nullptr;
  for (QAbstractButton* button : group_->buttons())
    if (button->property("page").toString() == id) wanted = button;
  if (wanted) {
    wanted->setChecked(true);
  } else if (QAbstractButton* old = group_->checkedButton()) {
    // An exclusive group keeps one checked; let go of it for a moment.
    group_->setExclusive(false);
    old->setChecked(false);
    group_->setExclusive(true);
  }
}

QString SideBar::currentId() const {
  const QAbstractButton* button = group_->checkedButton();
  return button ? button->property("page").toString() : QString();
}

void SideBar::setFooter(const QStringList& lines) {
  footer_->setText(lines.join('\n'));
}

void SideBar::setPagesVisible(bool visible) {
  for (QAbstractButton* button : group_->buttons()) button->setVisible(visible);
}

void SideBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme_.palette().card);
  painter.fillRect(QRect(width() - 1, 0, 1, height()), theme_.palette().line);
}

}  // namespace tidemill::ui
