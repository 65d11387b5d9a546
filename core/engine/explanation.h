#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/engine/analysis.h"

namespace tidemill {

/// A number of the analysis by name, so that it can be opened: what it is, of which holding, asset, day or period.
struct NumberRef {
  enum class What {
    portfolio_value,
    cost_basis,
    income_year,  ///< at today's terms and prices
    nominal_yield,
    real_yield,
    income,  ///< accrued from `from` to `to`, of one holding or of one group or of everything
    item,    ///< one amount earned: `index` counts the items of `holding`
    price,   ///< of `asset` on `from`
    holding_value,
    holding_cost,
    holding_income_year,
    holding_yield,
    holding_real_yield,
    projected,       ///< mean over the months of the projection; of one holding, or of the kind in `group`
    income_at_risk,  ///< mean less the worst case of 95 %
    risk,            ///< of the portfolio
    holding_risk,
    factor_risk,  ///< the factor named in `group` for `holding`
  };
  What what = What::portfolio_value;
  HoldingId holding{0};
  AssetId asset{0};
  std::optional<Date> from = {};
  std::optional<Date> to = {};       ///< inclusive
  std::optional<GroupKey> key = {};  ///< income: only the group of this key …
  std::string group = {};            ///< … with this name ("staking", "ETH")
  std::size_t index = 0;
};

/// How a figure is to be written. Decimals are exact; doubles are projected or scored.
struct MoneyFigure {
  std::variant<Decimal, double> amount;  ///< base currency
};
struct QuantityFigure {
  Decimal amount;
  AssetId asset{0};
};
struct PercentFigure {
  double fraction = 0;
};
struct PointsFigure {
  double points = 0;
};
struct PlainFigure {
  Decimal number;
};
/// monostate: unknown, which is not zero.
using ExplainedFigure = std::variant<std::monostate, MoneyFigure, QuantityFigure, PercentFigure, PointsFigure,
                                     PlainFigure, Date, std::string>;

/// One input of a number, or one part of it.
struct ExplainedLine {
  std::string label;
  ExplainedFigure figure = {};
  std::string note = {};                ///< where it comes from: "price of 2026-11-20, csv"
  bool adds = false;                    ///< the lines that add are parts: they sum to the number, exactly
  std::optional<NumberRef> opens = {};  ///< an input that can be opened in turn
};

/// A number taken apart: by which rule, from what, and where that comes from.
struct Explanation {
  std::string title;
  ExplainedFigure figure = {};
  std::string formula = {};  ///< in words and signs, one or two lines
  std::vector<ExplainedLine> lines = {};
  std::vector<std::string> notes = {};  ///< what is left out, and why
};

/// Opens a number. Errors: it is not there (a holding that is gone, an asset without a price on that day).
Result<Explanation> explain(const Analysis& analysis, const NumberRef& number);

/// The number that opens an item of `holding`; nothing when the analysis does not have it.
std::optional<NumberRef> number_of(const Analysis& analysis, const IncomeItem& item);

}  // namespace tidemill
