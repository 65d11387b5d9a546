#pragma once

#include "core/model/parameter.h"
#include "ui/controls/completer_edit.h"
#include "ui/controls/input_field.h"

namespace tidemill::ui {

/// What the fields of parameters need to know of the portfolio.
struct ParamSurroundings {
  std::vector<Completion> assets;
  QString currency;  ///< code of the base currency
};

/// The field that a parameter's description asks for: percent for rates, a choice, an asset, a day, an exact number.
InputField* make_param_field(const Theme& theme, const ParamSpec& spec, const ParamSurroundings& around,
                             QWidget* parent);

}  // namespace tidemill::ui
