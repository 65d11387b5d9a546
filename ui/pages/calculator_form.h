#pragma once

#include <QWidget>
#include <vector>

#include "core/calculators/calculator.h"

class QVBoxLayout;

namespace tidemill::ui {

class InputField;
class Theme;

/// The inputs of one calculator, made from its descriptor. Fractions are typed as percent. What was typed into one
/// calculator stays with it while another is shown, because each has a form of its own.
class CalculatorForm : public QWidget {
  Q_OBJECT

 public:
  CalculatorForm(const Theme& theme, const Calculator& calculator, QWidget* parent = nullptr);

  const Calculator& calculator() const { return calculator_; }
  /// Calculates with what stands in the fields. What is wrong is shown beside its field; the error is returned as well.
  Result<CalcResult> compute();
  /// What was given at the last calculation, as canonical text.
  const CalcTexts& texts() const { return texts_; }
  void focus_first();

 signals:
  void edited();

 private:
  struct Asked {
    const CalcInput* input;
    InputField* field;
  };

  /// Shows the fields that the choices made ask for.
  void show_asked();
  bool is_asked(const CalcInput& input) const;
  InputField* field_of(const CalcInput& input);
  QWidget* editor_of(const CalcInput& input);

  const Theme& theme_;
  const Calculator& calculator_;
  std::vector<Asked> fields_;
  CalcTexts texts_;
};

/// Whether a unit of a descriptor stands for a share that people read in percent.
bool is_fraction(const std::string& unit);

}  // namespace tidemill::ui
