#pragma once

#include <Qt>

namespace tidemill::ui {

/// What a model can tell DataTable beyond Qt's own roles. All are optional per cell.
enum TableRole : int {
  StrategyRole = Qt::UserRole + 1,  ///< QString, id of a strategy kind: a coloured dot before the text
  GradeRole,                        ///< QString, letter and score such as "B 71": drawn as a pill instead of the text
  SortRole,                         ///< value to sort by, apart from the text; the model's sort() reads it
  HeatRole,                         ///< int 0–100, risk: tints the whole cell
  MutedRole,                        ///< bool: secondary text colour
  BoldRole,                         ///< bool: semibold, for totals
  ToneRole,                         ///< int of ui::Tone: text colour, for losses and warnings
  ExplainRole,                      ///< a value that explainWanted() passes on: the number in the cell can be opened
  CopyRole,                         ///< QString: what Ctrl+C takes instead of the text, for exact numbers
  NarrowHeadRole,                   ///< of a head, QString: with soft hyphens where it may break when room is short
};

}  // namespace tidemill::ui
