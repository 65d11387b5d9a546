#include "ui/dialogs/save_forecast_dialog.h"

#include <QLineEdit>
#include <algorithm>

#include "core/edits/forecast_edit.h"
#include "ui/controls/labels.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {

/// A name nobody has: the day, and a number when there is one of this day.
QString free_name(const Portfolio& portfolio, Date day) {
  const QString base = SaveForecastDialog::tr("Forecast of %1").arg(date_text(day));
  QString name = base;
  const auto taken = [&] {
    return std::ranges::any_of(portfolio.forecasts(),
                               [&](const auto& each) { return to_qt(each.second->name) == name; });
  };
  for (int number = 2; taken(); ++number) name = QStringLiteral("%1 (%2)").arg(base).arg(number);
  return name;
}

}  // namespace

SaveForecastDialog::SaveForecastDialog(Workspace& workspace, const Theme& theme, std::string body, QWidget* parent)
    : FormDialog(workspace, theme, tr("Save this forecast"), tr("Save"), parent), body_(std::move(body)) {
  setObjectName(QStringLiteral("save_forecast"));
  auto* name = new QLineEdit;
  name->setText(free_name(*workspace.portfolio(), workspace.as_of()));
  add(new InputField(theme, {"name", tr("Name"), tr("What the forecast is called.")}, name, this), true);
  add_wide(paragraph(tr("It is kept as it stands, with its assumptions. As months pass, it is held against what you "
                        "record: inside its bands or not, too high or too low."),
                     Tone::Mute, this));
  name->selectAll();
  name->setFocus();
}

std::vector<Error> SaveForecastDialog::check() const {
  const auto made = save_forecast(workspace().edit_context(), text("name"), body_);
  return made ? std::vector<Error>{} : std::vector<Error>{made.error()};
}

Result<Change> SaveForecastDialog::change() const {
  auto made = save_forecast(workspace().edit_context(), text("name"), body_);
  if (!made) return fail(made.error());
  return std::move(made->change);
}

}  // namespace tidemill::ui
