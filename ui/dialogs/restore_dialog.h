#pragma once

#include <QDialog>

#include "core/session.h"

namespace tidemill::ui {

class DataTable;
class Theme;

/// The copies that were kept of a portfolio, and what each of them holds; one is chosen to go back to.
class RestoreDialog : public QDialog {
  Q_OBJECT
 public:
  RestoreDialog(std::vector<KeptCopy> copies, const Theme& theme, QWidget* parent);

 signals:
  void chosen(const QString& copy);
  /// A file that is not in the list.
  void other_wanted();

 private:
  const KeptCopy* current() const;
  void take();

  std::vector<KeptCopy> copies_;
  DataTable* table_;
};

}  // namespace tidemill::ui
