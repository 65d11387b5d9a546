#include "ui/dialogs/about_dialog.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>

#include "ui/controls/buttons.h"
#include "ui/controls/labels.h"
#include "ui/icons.h"
#include "ui/theme.h"

namespace tidemill::ui {

AboutDialog::AboutDialog(const Theme& theme, QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("About Tidemill"));
  setObjectName("about");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(32, 28, 32, 24);
  column->setSpacing(8);
  auto* sign = new QLabel(this);
  sign->setPixmap(iconPixmap("app", theme.palette().accent, 56, devicePixelRatioF()));
  sign->setAlignment(Qt::AlignHCenter);
  column->addWidget(sign);
  auto* name = label(QStringLiteral("Tidemill ") + QApplication::applicationVersion(), Tone::Ink, this);
  name->setFont(theme.titleFont());
  name->setAlignment(Qt::AlignHCenter);
  column->addWidget(name);
  for (const QString& text :
       {tr("What your coins have earned, what they will probably earn, and what could stop it. Everything stays in one "
           "file on this computer: no account, no keys, and no network unless you ask a price service yourself."),
        tr("Estimates and scores are calculations from what you typed in, not advice. Check what matters before you "
           "act "
           "on it."),
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty.")}) {
    auto* sentence = paragraph(text, Tone::Mute, this);
    sentence->setAlignment(Qt::AlignHCenter);
    column->addWidget(sentence);
  }
  column->addSpacing(8);
  auto* close = primaryButton(theme, tr("Close"), {}, this);
  close->setObjectName("close");
  column->addWidget(close, 0, Qt::AlignHCenter);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  setFixedWidth(460);
}

}  // namespace tidemill::ui
