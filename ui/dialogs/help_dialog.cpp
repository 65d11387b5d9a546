#include "ui/dialogs/help_dialog.h"

#include <QBoxLayout>
#include <QHash>
#include <QLineEdit>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QTreeWidget>
#include <algorithm>

#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr int kTopicRole = Qt::UserRole + 1;
constexpr int kListWidth = 250;

}  // namespace

HelpDialog::HelpDialog(const Theme& theme, QWidget* parent)
    : QDialog(parent),
      theme_(theme),
      topics_(help_topics()),
      field_(new QLineEdit(this)),
      list_(new QTreeWidget(this)),
      text_(new QTextBrowser(this)) {
  setObjectName("help");
  setWindowTitle(tr("Help"));
  setProperty("surface", "card");
  auto* left = new QVBoxLayout;
  left->setSpacing(10);
  field_->setObjectName("helpField");
  field_->setPlaceholderText(tr("Find a word"));
  field_->setAccessibleName(tr("Find a word"));
  field_->setClearButtonEnabled(true);
  left->addWidget(field_);
  list_->setObjectName("helpTopics");
  list_->setAccessibleName(tr("Topics"));
  list_->setHeaderHidden(true);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setRootIsDecorated(false);
  list_->setIndentation(12);
  list_->setItemsExpandable(false);
  left->addWidget(list_, 1);
  text_->setObjectName("helpText");
  text_->setFrameShape(QFrame::NoFrame);
  text_->setOpenLinks(false);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(18, 18, 6, 18);
  row->setSpacing(18);
  row->addLayout(left);
  row->addWidget(text_, 1);
  list_->setFixedWidth(kListWidth);
  field_->setFixedWidth(kListWidth);

  const int row_height = QFontMetrics(theme_.bodyFont()).height() + 9;
  QHash<QString, QTreeWidgetItem*> groups;
  for (std::size_t i = 0; i < topics_.size(); ++i) {
    const HelpTopic& each = topics_[i];
    QTreeWidgetItem*& group = groups[each.group];
    if (!group) {
      group = new QTreeWidgetItem(list_, {each.group});
      group->setFlags(Qt::ItemIsEnabled);
      group->setFont(0, theme_.strongFont());
      group->setExpanded(true);
      group->setSizeHint(0, QSize(0, row_height + 6));
    }
    auto* item = new QTreeWidgetItem(group, {each.title});
    item->setData(0, kTopicRole, static_cast<int>(i));
    item->setToolTip(0, each.title);
    item->setSizeHint(0, QSize(0, row_height));
    items_.push_back(item);
  }
  connect(field_, &QLineEdit::textChanged, this, &HelpDialog::filter);
  connect(list_, &QTreeWidget::currentItemChanged, this, &HelpDialog::show_current);
  connect(&theme_, &Theme::changed, this, &HelpDialog::show_current);
  resize(900, 640);
  open_topic({});
  field_->setFocus();
}

void HelpDialog::open_topic(const QString& id) {
  const QString name = id.section('#', 0, 0);
  const auto found = std::ranges::find(topics_, name, &HelpTopic::id);
  field_->clear();
  list_->setCurrentItem(items_[found == topics_.end() ? 0 : static_cast<std::size_t>(found - topics_.begin())]);
  found == topics_.begin() || found == topics_.end() ? list_->scrollToTop() : list_->scrollToItem(list_->currentItem());
  if (const QString anchor = id.section('#', 1); !anchor.isEmpty()) text_->scrollToAnchor(anchor);
}

QString HelpDialog::topic() const {
  const QTreeWidgetItem* item = list_->currentItem();
  const QVariant at = item ? item->data(0, kTopicRole) : QVariant();
  return at.isValid() ? topics_[at.toUInt()].id : QString();
}

/// Topics whose title or text has every word.
void HelpDialog::filter(const QString& typed) {
  const QStringList words = typed.split(' ', Qt::SkipEmptyParts);
  QTreeWidgetItem* first = nullptr;
  for (std::size_t i = 0; i < topics_.size(); ++i) {
    const QString all = topics_[i].title + ' ' + QTextDocumentFragment::fromHtml(topics_[i].html).toPlainText();
    const bool fits =
        std::ranges::all_of(words, [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
    items_[i]->setHidden(!fits);
    const bool titled = !words.isEmpty() && topics_[i].title.contains(words.front(), Qt::CaseInsensitive);
    if (fits && (!first || (titled && !first->text(0).contains(words.front(), Qt::CaseInsensitive)))) first = items_[i];
  }
  for (int i = 0; i < list_->topLevelItemCount(); ++i) {
    QTreeWidgetItem* group = list_->topLevelItem(i);
    bool any = false;
    for (int child = 0; child < group->childCount(); ++child) any = any || !group->child(child)->isHidden();
    group->setHidden(!any);
  }
  if (!typed.isEmpty() && first) list_->setCurrentItem(first);
}

void HelpDialog::show_current() {
  const QTreeWidgetItem* item = list_->currentItem();
  const QVariant at = item ? item->data(0, kTopicRole) : QVariant();
  if (!at.isValid()) return;
  const HelpTopic& topic = topics_[at.toUInt()];
  text_->setAccessibleName(topic.title);
  text_->setHtml(page(topic));
  constexpr double margin = 14;
  text_->document()->setDocumentMargin(margin);
}

QString HelpDialog::page(const HelpTopic& topic) const {
  const Palette& p = theme_.palette();
  return QStringLiteral(
             "<style>body { color: %1; } h2 { margin-bottom: 4px; } h3 { margin-top: 18px; margin-bottom: "
             "2px; } p { line-height: 130%; margin-top: 8px; margin-right: 14px; } pre { white-space: "
             "pre-wrap; background: %3; } .quiet { color: %2; }</style><body><h2>%4</h2>%5</body>")
      .arg(p.ink.name(), p.mute.name(), p.inset.name(), topic.title.toHtmlEscaped(), topic.html);
}

}  // namespace tidemill::ui
