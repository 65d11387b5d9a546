#pragma once

#include <QWidget>

class QActionGroup;
class QMenu;
class QPushButton;

namespace tidemill::ui {

class ElidedLabel;
class Theme;

/// One line of a list of settings: what it is at the left, what was chosen at the right with a menu to change it, and a
/// rule below.
class ChoiceRow : public QWidget {
  Q_OBJECT

 public:
  /// `meaning` is the tool tip and the accessible description.
  ChoiceRow(const Theme& theme, const QString& label, const QString& meaning, QWidget* parent = nullptr);

  /// Adds a choice; the first one added is chosen.
  void addChoice(const QString& id, const QString& text);
  void addSeparator();
  /// Adds something to do: it is emitted by chosen() too, but never stays chosen.
  void addCommand(const QString& id, const QString& text);
  /// Chooses without emitting chosen(); an unknown id leaves no choice marked.
  void setCurrent(const QString& id);
  /// Shows a value that is none of the choices.
  void setValue(const QString& text);
  QString currentId() const { return current_; }
  QString value() const;

 signals:
  /// The user chose something.
  void chosen(const QString& id);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void describe();

  const Theme& theme_;
  ElidedLabel* label_;
  QMenu* menu_;
  QPushButton* button_;
  QActionGroup* choices_;
  QString current_;
};

}  // namespace tidemill::ui
