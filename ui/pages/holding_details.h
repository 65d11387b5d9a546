#pragma once

#include <QFutureWatcher>
#include <optional>

#include "core/engine/analysis.h"
#include "core/engine/returns.h"
#include "ui/controls/card.h"

class QGridLayout;
class QLabel;
class QScrollArea;

namespace tidemill::ui {

class GradePill;
class KeyValueList;
class LineChart;
class Workspace;

/// What there is to know about the chosen holding, below the table: figures with where they come from, dated terms, the
/// reasons behind its grade, what was recorded last.
class HoldingDetails : public Card {
  Q_OBJECT
 public:
  HoldingDetails(const Workspace& workspace, const Theme& theme, QWidget* parent = nullptr);
  ~HoldingDetails() override;

  /// Shows a holding; nothing shows a sentence on how to choose one.
  void show_holding(std::optional<HoldingId> id);
  std::optional<HoldingId> shown() const { return id_; }

  QSize minimumSizeHint() const override { return {260, 120}; }

 signals:
  void explainWanted(const QVariant& number);
  void record_wanted();
  void edit_wanted();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Part {
    QWidget* box = nullptr;
    QLabel* title = nullptr;
    KeyValueList* list = nullptr;
  };
  Part add_part(const QString& title, const char* name);
  void arrange();
  void fill(const Analysis& analysis, const Holding& holding);
  void share_height();
  void compute_returns(const AnalysisPtr& analysis, HoldingId id);
  void show_returns();

  using Answer = std::optional<Result<Returns>>;

  const Workspace& workspace_;
  const Theme& theme_;
  std::optional<HoldingId> id_;
  GradePill* pill_;
  QWidget* buttons_;
  QScrollArea* scroll_;
  QLabel* nothing_;
  QGridLayout* grid_;
  Part worth_;
  Part income_;
  Part returns_;
  Part terms_;
  Part reasons_;
  Part entries_;
  LineChart* chart_ = nullptr;
  bool has_curve_ = false;
  int columns_ = 0;
  QFutureWatcher<Answer> watcher_;  // returns walk through every day
};

}  // namespace tidemill::ui
