#include "ui/dialogs/shortcuts_dialog.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include "ui/controls/buttons.h"
#include "ui/controls/key_value_list.h"
#include "ui/controls/labels.h"
#include "ui/theme.h"

namespace tidemill::ui {

ShortcutsDialog::ShortcutsDialog(const Theme& theme, const QList<Actions::Line>& lines, QWidget* parent)
    : QDialog(parent) {
  setWindowTitle(tr("Shortcuts"));
  setObjectName("shortcuts");
  auto* list = new QWidget(this);
  auto* sections = new QVBoxLayout(list);
  sections->setContentsMargins(24, 18, 24, 18);
  QString menu;
  std::vector<KeyValue> rows;
  const auto finish = [&] {
    if (rows.empty()) return;
    sections->addWidget(headingLabel(theme, menu, list));
    auto* section = new KeyValueList(theme, list);
    section->setRows(rows);
    sections->addWidget(section);
    sections->addSpacing(12);
    rows.clear();
  };
  for (const Actions::Line& line : lines) {
    if (line.menu != menu) finish();
    menu = line.menu;
    rows.push_back({line.text, line.keys});
  }
  finish();
  sections->addStretch(1);

  auto* area = new QScrollArea(this);
  area->setWidget(list);
  area->setWidgetResizable(true);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setAccessibleName(tr("Shortcuts"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 16);
  column->addWidget(area, 1);
  auto* close = primaryButton(theme, tr("Close"), {}, this);
  close->setObjectName("close");
  auto* row = new QHBoxLayout;
  row->setContentsMargins(24, 0, 24, 0);
  row->addStretch(1);
  row->addWidget(close);
  column->addLayout(row);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  resize(480, 620);
}

}  // namespace tidemill::ui
