#pragma once

#include <QWidget>
#include <vector>

namespace tidemill::ui {

class Chip;
class Theme;

/// The cards of the kinds of strategy, one of which is chosen. One tab stop; the arrow keys move the choice.
class KindChooser : public QWidget {
  Q_OBJECT

 public:
  explicit KindChooser(const Theme& theme, QWidget* parent = nullptr);

  QString kind() const;
  /// Chooses without emitting chosen().
  void setKind(const QString& id);

 signals:
  void chosen(const QString& kind);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void choose(int index, bool announce);

  std::vector<Chip*> cards_;
  QStringList ids_;
  int current_ = -1;
};

}  // namespace tidemill::ui
