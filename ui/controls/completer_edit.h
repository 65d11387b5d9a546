#pragma once

#include <vector>

#include "ui/controls/suffix_edit.h"

class QCompleter;
class QStandardItemModel;

namespace tidemill::ui {

/// Something that can be typed: "USDC", "USD Coin".
struct Completion {
  QString key;         ///< what is put into the field
  QString name = {};   ///< muted beside it in the list; searched too
  QString note = {};   ///< muted at the end of the field once it is chosen; the name when empty
  bool first = false;  ///< stands before the others (what is in the portfolio, what fits the kind)
};

/// A line with a list of what fits what is typed: keys that begin with it, then names with a word that does. Case does
/// not matter.
class CompleterEdit : public SuffixEdit {
  Q_OBJECT

 public:
  explicit CompleterEdit(const Theme& theme, QWidget* parent = nullptr);

  void setCompletions(std::vector<Completion> completions);
  /// With true words that are not in the list are fine, and the end of the field says `hint` then.
  void setAllowsNew(bool allows, const QString& hint = {});
  /// The completion whose key is typed, in any case; nullptr when there is none.
  const Completion* match() const;
  /// Keys that fit `typed`, best first, at most `limit`.
  QStringList matching(const QString& typed, int limit = 8) const;

 signals:
  /// A key was picked from the list.
  void picked();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  void showMatches(const QString& typed);
  void describe();

  std::vector<Completion> completions_;
  QCompleter* completer_;
  QStandardItemModel* shown_;
  bool allowsNew_ = false;
  QString newHint_;
};

}  // namespace tidemill::ui
