#include "ui/dialogs/file_choice.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace tidemill::ui {

namespace {

QString ask(QWidget* parent, const FileQuestion& question, QFileDialog::AcceptMode mode) {
  QFileDialog dialog(parent, question.title, question.start, question.filter);
  dialog.setAcceptMode(mode);
  dialog.setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
  dialog.setOption(QFileDialog::DontConfirmOverwrite);
  dialog.setDefaultSuffix(question.suffix);
  if (mode == QFileDialog::AcceptSave) dialog.selectFile(question.start);
  return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

}  // namespace

Dialogs platform_dialogs() {
  return {
      [](QWidget* parent, const FileQuestion& question) { return ask(parent, question, QFileDialog::AcceptOpen); },
      [](QWidget* parent, const FileQuestion& question) { return ask(parent, question, QFileDialog::AcceptSave); },
      [](QWidget* parent, const QString& title, const QString& text, const QString& action) {
        QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Cancel, parent);
        QPushButton* go_on = box.addButton(action, QMessageBox::AcceptRole);
        box.setDefaultButton(go_on);
        box.exec();
        return box.clickedButton() == go_on;
      },
  };
}

QString portfolio_filter() {
  return QCoreApplication::translate("Dialogs", "Portfolios (*.tidemill)");
}

QString documents_folder() {
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return documents.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::HomeLocation) : documents;
}

}  // namespace tidemill::ui
