#pragma once

#include <vector>

#include "core/engine/analysis.h"
#include "core/engine/returns.h"
#include "core/model/parameter.h"
#include "ui/controls/key_value_list.h"

namespace tidemill::ui {

// The lines of the details of a holding, each from the analysis or the rows it was made from.

/// Balances, price with its source and age, worth, what was put in.
std::vector<KeyValue> worth_lines(const Analysis& analysis, const Holding& holding);
/// Accrued by recorded and estimated, costs, income a year, yields, dilution; empty for what earns nothing.
std::vector<KeyValue> income_lines(const Analysis& analysis, const Holding& holding);
/// What the holding came to: returns by money and by time, the realised beside the advertised rate.
std::vector<KeyValue> return_lines(const ReturnFigures& figures, const Currency& currency);
/// Every dated row of terms, newest first: what it says and what it leaves as it was.
std::vector<KeyValue> term_lines(const Analysis& analysis, const Holding& holding);
/// The reasons that cost most points; gates first.
std::vector<KeyValue> reason_lines(const HoldingRisk& risk);
/// One line for each entry; the year is named where it is not that of `as_of`.
std::vector<KeyValue> entry_lines(const Portfolio& portfolio, const std::vector<Entry>& entries, Date as_of);

/// "Fee income" for fee_income.
QString entry_type_text(EntryType type);
/// A stored parameter in words: "4.8 % APR", "Monthly", "ETH".
QString param_text(const Portfolio& portfolio, const ParamSpec& spec, const std::string& canonical);

}  // namespace tidemill::ui
