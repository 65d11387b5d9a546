#pragma once

#include <QAbstractTableModel>

#include "core/engine/explanation.h"

namespace tidemill::ui {

/// The lines of an explanation: what, how much, where from.
class ExplanationModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { what, figure, source, columns };
  using QAbstractTableModel::QAbstractTableModel;

  void set_explanation(const AnalysisPtr& analysis, const Explanation& explanation);
  /// The number that a row opens; nothing where it is an end.
  std::optional<NumberRef> opens(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  AnalysisPtr analysis_;
  std::vector<ExplainedLine> lines_;
};

/// A figure as people read it; all digits with `exact`, for the clipboard.
QString figure_words(const Analysis& analysis, const ExplainedFigure& figure, bool exact = false);

}  // namespace tidemill::ui
