#include "ui/dialogs/paste_prices_dialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>

#include "ui/controls/completer_edit.h"
#include "ui/controls/data_table.h"
#include "ui/controls/labels.h"
#include "ui/dialogs/price_dialog.h"
#include "ui/dialogs/price_lines_model.h"
#include "ui/pages/entry_panel/completion_lists.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

namespace {

bool is_written(const PriceLine& line) {
  return line.verdict == PriceLine::Verdict::fresh || line.verdict == PriceLine::Verdict::replaces;
}

}  // namespace

PastePricesDialog::PastePricesDialog(Workspace& workspace, const Theme& theme, std::optional<HoldingId> holding,
                                     QWidget* parent)
    : FormDialog(workspace, theme, tr("Paste prices"), tr("Save"), parent) {
  setObjectName(QStringLiteral("paste_prices"));
  resize(620, 560);
  auto* asset = new CompleterEdit(theme);
  asset->setCompletions(asset_completions(*workspace.portfolio(), shipped_catalog()));
  asset->setText(asset_wanting_price(workspace, holding));
  auto* rows = new QPlainTextEdit;
  rows->setPlaceholderText(
      tr("2026-11-21  3,050.21\n2026-11-22  3,081.40\n\nor a table with the heads asset, date, price"));
  rows->setTabChangesFocus(true);
  rows->setMinimumHeight(120);
  add(new InputField(theme, {"asset", tr("Asset"), tr("What the prices are of, unless a column of the rows says so.")},
                     asset, this));
  add(new InputField(theme, {"rows", tr("Rows from a spreadsheet or a CSV file"), tr("One day a row: date and price.")},
                     rows, this),
      true);
  model_ = new PriceLinesModel(this);
  table_ = new DataTable(theme, this);
  table_->setObjectName(QStringLiteral("price_lines"));
  table_->setAccessibleName(tr("What happens to each row"));
  table_->setSortingEnabled(false);
  table_->setModel(model_);
  table_->setStretchColumn(PriceLinesModel::verdict);
  table_->setPlaceholder(tr("Paste rows above; each says here what will happen to it."));
  table_->setMinimumHeight(150);
  add_wide(table_, true);
  summary_ = label({}, Tone::Mute, this);
  summary_->setObjectName(QStringLiteral("price_summary"));
  add_wide(summary_);
  PastePricesDialog::follow_edit({});
  rows->setFocus();
}

void PastePricesDialog::follow_edit(const QString&) {
  model_->set_lines(read_price_lines(workspace().edit_context(), field("rows")->typed(), text("asset")),
                    workspace().portfolio()->currency());
  const auto& lines = model_->lines();
  const auto count = [&](auto&& wanted) { return std::count_if(lines.begin(), lines.end(), wanted); };
  const auto written = count(is_written);
  const auto wrong = count([](const PriceLine& line) { return line.verdict == PriceLine::Verdict::wrong; });
  const auto rest = std::ptrdiff_t(lines.size()) - written - wrong;
  QStringList parts;
  if (written > 0) parts << (written == 1 ? tr("1 price will be saved") : tr("%1 prices will be saved").arg(written));
  if (rest > 0) parts << tr("%1 left as they are").arg(rest);
  if (wrong > 0)
    parts << (wrong == 1 ? tr("1 row can’t be read and is left out")
                         : tr("%1 rows can’t be read and are left out").arg(wrong));
  summary_->setText(parts.join(QStringLiteral(" · ")));
  save_button()->setText(written == 1 ? tr("Save 1 price") : tr("Save %1 prices").arg(written));
  save_button()->setEnabled(written > 0);
}

std::vector<Error> PastePricesDialog::check() const {
  return {};
}

Result<Change> PastePricesDialog::change() const {
  std::vector<PriceDraft> drafts;
  std::vector<std::size_t> numbers;
  std::vector<std::string> symbols;
  for (const PriceLine& line : model_->lines()) {
    if (!is_written(line)) continue;
    drafts.push_back(line.draft);
    numbers.push_back(line.number);
    if (std::find(symbols.begin(), symbols.end(), line.draft.asset.symbol) == symbols.end())
      symbols.push_back(line.draft.asset.symbol);
  }
  return set_prices(workspace().edit_context(), drafts, entries_without_value(workspace(), symbols), "pasted rows",
                    numbers);
}

}  // namespace tidemill::ui
