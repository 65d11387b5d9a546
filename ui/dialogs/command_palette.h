#pragma once

#include <QDialog>
#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace tidemill::ui {

class Theme;

/// Something the palette can do.
struct PaletteItem {
  QString text;   ///< "New Holding", "ETH · Lido"
  QString group;  ///< "Holding", "Page": muted behind it, searched too
  QString keys = {};
  std::function<void()> run;
};

/// One line to type into, and what fits it: every action, page, holding, calculator and report by its name. Enter does
/// the first, arrows choose another.
class CommandPalette : public QDialog {
  Q_OBJECT
 public:
  CommandPalette(const Theme& theme, std::vector<PaletteItem> items, QWidget* parent);

  /// Names of what is listed now, best first.
  QStringList listed() const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void filter(const QString& typed);
  void run_current();

  std::vector<PaletteItem> items_;
  QLineEdit* field_;
  QListView* list_;
  QStandardItemModel* model_;
};

}  // namespace tidemill::ui
