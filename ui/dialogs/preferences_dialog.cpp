#include "ui/dialogs/preferences_dialog.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSettings>

#include "ui/controls/buttons.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/labels.h"
#include "ui/languages.h"
#include "ui/main_window.h"
#include "ui/qt_format.h"
#include "ui/theme.h"
#include "ui/window_lock.h"

namespace tidemill::ui {

namespace {

constexpr double kMinutes[] = {1, 2, 5, 10, 30, 60};

const char* name_of_mode(ThemeMode mode) {
  return mode == ThemeMode::Dark ? "dark" : mode == ThemeMode::Light ? "light" : "auto";
}

}  // namespace

PreferencesDialog::PreferencesDialog(MainWindow& window, const Theme& theme) : QDialog(&window) {
  setObjectName("preferences");
  setWindowTitle(tr("Preferences"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 18, 24, 18);
  column->setSpacing(0);
  const auto add = [&](const char* name, const QString& label, const QString& meaning) {
    auto* row = new ChoiceRow(theme, label, meaning, this);
    row->setObjectName(name);
    column->addWidget(row);
    return row;
  };

  auto* look = add("preferenceTheme", tr("Theme"), tr("Light or dark; automatic follows the desktop."));
  look->addChoice("auto", tr("Automatic"));
  look->addChoice("light", tr("Light"));
  look->addChoice("dark", tr("Dark"));
  look->setCurrent(name_of_mode(theme.mode()));
  connect(look, &ChoiceRow::chosen, this, [&window](const QString& id) {
    window.set_theme(id == "dark" ? ThemeMode::Dark : id == "light" ? ThemeMode::Light : ThemeMode::Auto);
  });

  if (languages().size() > 1) {
    auto* language =
        add("preferenceLanguage", tr("Language"), tr("Of the window; reports and the history are in English."));
    language->addChoice("", tr("Automatic"));
    for (const Language& each : languages()) language->addChoice(each.code, QString::fromUtf8(each.name));
    language->setCurrent(window.settings().value(MainWindow::kLanguage).toString());
    connect(language, &ChoiceRow::chosen, this, [&window](const QString& id) {
      window.settings().setValue(MainWindow::kLanguage, id);
      emit window.language_changed();
    });
  }

  auto* amounts = add("preferenceAmounts", tr("Amounts"), tr("Hidden, every page shows dots in their place."));
  amounts->addChoice("shown", tr("Shown"));
  amounts->addChoice("hidden", tr("Hidden"));
  amounts->setCurrent(amounts_hidden() ? "hidden" : "shown");
  connect(amounts, &ChoiceRow::chosen, this, [&window](const QString& id) { window.hide_amounts(id == "hidden"); });

  auto* start = add("preferenceStart", tr("On start"), tr("What the window opens with."));
  start->addChoice("last", tr("Open the last portfolio"));
  start->addChoice("welcome", tr("Show the welcome page"));
  start->setCurrent(window.settings().value(MainWindow::kOpensLast, true).toBool() ? "last" : "welcome");
  connect(start, &ChoiceRow::chosen, this,
          [&window](const QString& id) { window.settings().setValue(MainWindow::kOpensLast, id == "last"); });

  auto* idle = add("preferenceLock", tr("Lock when nobody is there"),
                   tr("After so long without a key or the mouse. Only a portfolio with a passphrase can be locked."));
  idle->addChoice("0", tr("Never"));
  for (const double minutes : kMinutes)
    idle->addChoice(QString::number(minutes), tr("After %n minute(s)", "", static_cast<int>(minutes)));
  idle->setCurrent(QString::number(WindowLock::idle_minutes(window.settings())));
  connect(idle, &ChoiceRow::chosen, this,
          [&window](const QString& id) { window.lock().set_idle_minutes(id.toDouble()); });

  column->addSpacing(12);
  column->addWidget(paragraph(tr("These hold on this computer. What a portfolio reckons with (currency, risks, plans) "
                                 "is kept in the portfolio itself, see the menu Portfolio."),
                              Tone::Faint, this));
  column->addSpacing(12);
  auto* close = primaryButton(theme, tr("Close"), {}, this);
  close->setObjectName("close");
  column->addWidget(close, 0, Qt::AlignRight);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  setMinimumWidth(480);
}

}  // namespace tidemill::ui
