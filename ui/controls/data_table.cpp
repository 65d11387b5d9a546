#include "ui/controls/data_table.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <set>

#include "ui/controls/table_delegate.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

/// What a cell gives to the clipboard: its exact value, its text, or its grade.
QString copyText(const QModelIndex& index) {
  for (const int role : {int(CopyRole), int(Qt::DisplayRole), int(GradeRole)})
    if (const QString text = index.data(role).toString(); !text.isEmpty()) return text;
  return {};
}

constexpr int kLeastRows = 2;

int rowPixels(const Theme& theme) {
  return qMax(33, QFontMetrics(theme.bodyFont()).height() + 16);
}

}  // namespace

DataTable::DataTable(const Theme& theme, QWidget* parent) : QTableView(parent), theme_(theme) {
  setHorizontalHeader(new TableHeader(theme, this));
  setItemDelegate(new TableDelegate(theme, this));
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(rowPixels(theme));
  setShowGrid(false);
  setFrameShape(QFrame::NoFrame);
  setSelectionBehavior(SelectRows);
  setSelectionMode(ExtendedSelection);
  setEditTriggers(NoEditTriggers);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollMode(ScrollPerPixel);
  setTabKeyNavigation(false);
  setWordWrap(false);
  setMouseTracking(true);
  setCornerButtonEnabled(false);
  horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  setSortingEnabled(true);
  connect(&theme_, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
  connect(&theme_, &Theme::changed, horizontalHeader()->viewport(), qOverload<>(&QWidget::update));
}

void DataTable::setModel(QAbstractItemModel* model) {
  if (this->model()) this->model()->disconnect(this);
  QTableView::setModel(model);
  if (!model) return;
  const auto refit = [this] {
    fitColumns();
    updateGeometry();
  };
  connect(model, &QAbstractItemModel::modelReset, this, refit);
  connect(model, &QAbstractItemModel::rowsInserted, this, refit);
  connect(model, &QAbstractItemModel::rowsRemoved, this, refit);
  connect(model, &QAbstractItemModel::columnsInserted, this, refit);
  refit();
}

void DataTable::setStretchColumn(int column, int leastLetters) {
  stretch_ = column;
  leastLetters_ = leastLetters;
  fitColumns();
}

void DataTable::setSpareColumns(const QList<int>& columns) {
  spare_ = columns;
  fitColumns();
}

void DataTable::setWrapsHeads(bool wraps) {
  static_cast<TableHeader*>(horizontalHeader())->setWraps(wraps);
  fitColumns();
}

int DataTable::wantedWidth(int column) const {
  return qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
}

void DataTable::fitColumns() {
  QHeaderView* head = horizontalHeader();
  const int count = head->count();
  if (count == 0) return;
  for (const int column : spare_) setColumnHidden(column, false);
  QList<int> widths(count, 0);
  int used = 0;
  const auto measure = [&] {
    used = 0;
    for (int i = 0; i < count; ++i)
      if (!isColumnHidden(i)) used += widths[i] = wantedWidth(i);
  };
  auto* heads = static_cast<TableHeader*>(head);
  heads->setNarrow(false);
  measure();
  // The stretched column may give way to the others, but not below a readable width.
  const bool stretches = stretch_ >= 0 && stretch_ < count && !isColumnHidden(stretch_);
  const int least = stretches ? qMin(widths[stretch_], fontMetrics().averageCharWidth() * leastLetters_) : 0;
  const int slack = stretches ? widths[stretch_] - least : 0;
  if (heads->wraps() && used - slack > viewport()->width()) {
    heads->setNarrow(true);
    measure();
  }
  for (const int column : spare_) {
    if (used - slack <= viewport()->width()) break;
    if (column >= count || isColumnHidden(column)) continue;
    used -= widths[column];
    setColumnHidden(column, true);
  }
  if (stretches) widths[stretch_] = qMax(least, widths[stretch_] + viewport()->width() - used);
  for (int i = 0; i < count; ++i)
    if (!isColumnHidden(i)) head->resizeSection(i, widths[i]);
}

void DataTable::setPlaceholder(const QString& text) {
  placeholder_ = text;
  viewport()->update();
}

void DataTable::setFitsRows(bool fits) {
  fitsRows_ = fits;
  setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
  setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
  updateGeometry();
}

void DataTable::setLeastRows(int rows) {
  leastRows_ = rows;
  modest_ = true;
  updateGeometry();
}

void DataTable::setCellSelection(bool cells) {
  setSelectionBehavior(cells ? SelectItems : SelectRows);
}

QList<QList<QString>> DataTable::selectedTexts(bool withHeads) const {
  if (!selectionModel()) return {};
  std::set<int> rows;
  std::set<int> columns;
  for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
    if (isColumnHidden(index.column())) continue;
    rows.insert(index.row());
    columns.insert(horizontalHeader()->visualIndex(index.column()));
  }
  QList<QList<QString>> lines;
  if (rows.empty()) return lines;
  if (withHeads) {
    QList<QString> heads;
    for (const int visual : columns)
      heads << model()->headerData(horizontalHeader()->logicalIndex(visual), Qt::Horizontal).toString();
    lines << heads;
  }
  for (const int row : rows) {
    QList<QString> line;
    for (const int visual : columns) {
      const QModelIndex index = model()->index(row, horizontalHeader()->logicalIndex(visual));
      line << (selectionModel()->isSelected(index) ? copyText(index) : QString());
    }
    lines << line;
  }
  return lines;
}

QString DataTable::selectionAsText(bool withHeads) const {
  QString text;
  for (const QList<QString>& line : selectedTexts(withHeads)) {
    QStringList cells;
    // A tab or a line break within a cell would shift the rest.
    for (QString cell : line) cells << cell.replace('\t', ' ').replace('\n', ' ');
    text += cells.join('\t') + '\n';
  }
  return text;
}

QString DataTable::selectionAsHtml(bool withHeads) const {
  QString html = QStringLiteral("<table>\n");
  bool head = withHeads;
  for (const QList<QString>& line : selectedTexts(withHeads)) {
    const QString tag = head ? "th" : "td";
    html += "<tr>";
    for (const QString& cell : line) html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    html += "</tr>\n";
    head = false;
  }
  return html + "</table>\n";
}

void DataTable::copySelection(bool withHeads) {
  const QString text = selectionAsText(withHeads);
  if (text.isEmpty()) return;
  auto* mime = new QMimeData;
  mime->setText(text);
  mime->setHtml(selectionAsHtml(withHeads));
  QApplication::clipboard()->setMimeData(mime);
}

int DataTable::rowsHeight() const {
  return verticalHeader()->length() + horizontalHeader()->sizeHint().height();
}

QSize DataTable::sizeHint() const {
  if (!fitsRows_)  // what is said to do with few rows does not ask for more than them; the layout stretches it
    return modest_ ? QSize(QTableView::sizeHint().width(), minimumSizeHint().height()) : QTableView::sizeHint();
  const int least = placeholder_.isEmpty() || (model() && model()->rowCount() > 0) ? 0 : rowPixels(theme_);
  return QSize(QTableView::sizeHint().width(), rowsHeight() + least + 1);
}

QSize DataTable::minimumSizeHint() const {
  if (fitsRows_) return QSize(120, sizeHint().height());
  const int rows = model() ? qMin(leastRows_, model()->rowCount()) : 0;
  return QSize(120, horizontalHeader()->sizeHint().height() + qMax(rows, kLeastRows) * rowPixels(theme_) + 1);
}

QModelIndex DataTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
  // With whole rows chosen, Home and End mean the first and the last of them.
  if (selectionBehavior() == SelectRows && model() && model()->rowCount() > 0) {
    const int column = qMax(0, currentIndex().column());
    if (action == MoveHome) return model()->index(0, column);
    if (action == MoveEnd) return model()->index(model()->rowCount() - 1, column);
  }
  return QTableView::moveCursor(action, modifiers);
}

void DataTable::keyPressEvent(QKeyEvent* event) {
  if (event == QKeySequence::Copy) {
    copySelection();
    event->accept();
    return;
  }
  QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent* event) {
  if (contextMenuPolicy() != Qt::DefaultContextMenu || !selectionModel() || !selectionModel()->hasSelection()) {
    QTableView::contextMenuEvent(event);
    return;
  }
  QMenu menu(this);
  if (currentIndex().data(ExplainRole).isValid()) {
    menu.addAction(tr("How this number is made"), this, [this] { explain(); });
    menu.addSeparator();
  }
  menu.addAction(tr("Copy"), this, [this] { copySelection(); });
  menu.addAction(tr("Copy with headings"), this, [this] { copySelection(true); });
  menu.exec(event->globalPos());
}

bool DataTable::explain() {
  const QVariant number = currentIndex().data(ExplainRole);
  if (number.isValid()) emit explainWanted(number);
  return number.isValid();
}

void DataTable::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  if (placeholder_.isEmpty() || (model() && model()->rowCount() > 0)) return;
  QPainter painter(viewport());
  painter.setPen(theme_.palette().mute);
  painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, placeholder_);
}

void DataTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) fitColumns();
}

}  // namespace tidemill::ui
