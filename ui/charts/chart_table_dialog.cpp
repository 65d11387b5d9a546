#include "ui/charts/chart_table_dialog.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>

#include "ui/charts/chart_widget.h"
#include "ui/controls/buttons.h"
#include "ui/controls/data_table.h"
#include "ui/controls/labels.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

QStandardItemModel* model_of(const ChartTable& table, QObject* parent) {
  auto* model = new QStandardItemModel(0, int(table.head.size()), parent);
  model->setHorizontalHeaderLabels(table.head);
  for (const std::vector<ChartCell>& row : table.rows) {
    QList<QStandardItem*> items;
    for (const ChartCell& cell : row) {
      auto* item = new QStandardItem(cell.shown);
      item->setEditable(false);
      item->setTextAlignment((items.isEmpty() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
      items << item;
    }
    model->appendRow(items);
  }
  return model;
}

}  // namespace

ChartTableDialog::ChartTableDialog(ChartWidget& chart, const Theme& theme) : QDialog(&chart) {
  setObjectName(QStringLiteral("chart_table"));
  setWindowTitle(chart.title());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 18, 24, 18);
  column->setSpacing(10);
  column->addWidget(paragraph(chart.summary(), Tone::Mute, this));
  auto* table = new DataTable(theme, this);
  table->setObjectName(QStringLiteral("chart_table_rows"));
  table->setAccessibleName(chart.title());
  table->setAccessibleDescription(chart.summary());
  table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  table->setModel(model_of(chart.table(), this));
  table->setStretchColumn(-1);
  table->setSortingEnabled(false);  // months and ranges have an order that their words have not
  column->addWidget(table, 1);
  auto* row = new QHBoxLayout;
  auto* copy = secondaryButton(theme, tr("Copy"), QStringLiteral("copy"), this);
  copy->setObjectName(QStringLiteral("chart_table_copy"));
  auto* save = secondaryButton(theme, tr("Save CSV…"), {}, this);
  save->setObjectName(QStringLiteral("chart_table_save"));
  auto* close = primaryButton(theme, tr("Close"), {}, this);
  close->setObjectName(QStringLiteral("chart_table_close"));
  row->addWidget(copy);
  row->addWidget(save);
  row->addStretch(1);
  row->addWidget(close);
  column->addLayout(row);
  resize(860, 520);
  connect(copy, &QPushButton::clicked, &chart, &ChartWidget::copyAsTable);
  connect(save, &QPushButton::clicked, &chart, &ChartWidget::askAndSaveCsv);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

}  // namespace tidemill::ui
