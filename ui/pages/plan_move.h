#pragma once

#include <optional>

#include "core/engine/analysis.h"
#include "core/engine/holding_move.h"
#include "ui/controls/card.h"

class QComboBox;
class QLabel;

namespace tidemill::ui {

class ExactNumberEdit;
class FormField;
class KeyValueList;

/// What moving a holding elsewhere costs and when it has paid, and how often claiming its rewards pays.
class PlanMove : public Card {
  Q_OBJECT
 public:
  explicit PlanMove(const Theme& theme, QWidget* parent = nullptr);

  void set_analysis(const AnalysisPtr& analysis);

 private:
  FormField* add_field(QWidget* editor, const QString& label, const QString& meaning);
  void build_fields();
  void fill_choices();
  void fill_targets();
  void show_move();
  void show_claim();
  /// A number that was typed; 0 when nothing was. Nothing when it can't be read: then the field says so.
  static std::optional<double> typed(FormField* field);
  std::optional<MoveRequest> request() const;

  const Theme& theme_;
  QComboBox* from_ = nullptr;
  QComboBox* to_ = nullptr;
  FormField* rate_ = nullptr;
  FormField* fees_ = nullptr;
  FormField* slippage_ = nullptr;
  FormField* idle_ = nullptr;
  KeyValueList* figures_ = nullptr;
  QLabel* wait_ = nullptr;
  QLabel* claim_ = nullptr;
  AnalysisPtr analysis_;
};

}  // namespace tidemill::ui
