#include "core/reports/terms_table.h"

#include <algorithm>
#include <charconv>

#include "core/reports/portfolio_names.h"
#include "core/reports/report_table.h"
#include "core/reports/report_text.h"
#include "core/strategies/registry.h"

namespace tidemill {

namespace {

std::string with_unit(const std::string& text, const std::string& unit) {
  return unit.empty() ? text : text + "\u202F" + unit;
}

std::string asset_text(const Analysis& analysis, const std::string& text) {
  std::int64_t id = 0;
  std::from_chars(text.data(), text.data() + text.size(), id);
  const std::string symbol = asset_symbol(analysis, AssetId{id});
  return symbol.empty() ? text : symbol;
}

std::string choice_text(const ParamSpec& spec, const std::string& text) {
  const auto found = std::find_if(spec.choices.begin(), spec.choices.end(),
                                  [&](const ParamChoice& choice) { return choice.value == text; });
  return found == spec.choices.end() ? text : found->label;
}

// A stored value as people read it; what can't be read is shown as it is stored.
std::string value_text(const Analysis& analysis, const ParamSpec& spec, const std::string& text) {
  if (text.empty()) return "default";
  const auto number = Decimal::parse(text);
  switch (spec.type) {
    case ParamType::rate: {
      const auto percent = number ? multiply(*number, Decimal::of(100)) : number;
      if (!percent) return text;
      return with_unit(readable::amount(*percent), spec.unit.empty() ? "%" : spec.unit);
    }
    case ParamType::amount:
    case ParamType::count:
    case ParamType::number:
      return number ? with_unit(readable::amount(*number), spec.unit) : text;
    case ParamType::money:
      return number ? readable::money(*number, analysis.currency) + " " + analysis.currency.code() : text;
    case ParamType::date: {
      const auto date = parse_date(text);
      return date ? readable::short_date(*date) : text;
    }
    case ParamType::choice:
      return choice_text(spec, text);
    case ParamType::asset:
      return asset_text(analysis, text);
    case ParamType::boolean:
      return text == "true" ? "yes" : "no";
  }
  return text;
}

}  // namespace

ReportTable terms_table(const Analysis& analysis) {
  ReportTable table{"terms", "Terms", {}, {}, true};
  table.columns = {text_column("holding", "Holding"), text_column("from", "From"),
                   text_column("parameter", "Parameter"), text_column("value", "Value")};
  for (const auto& [id, holding] : analysis.portfolio->holdings()) {
    const StrategyKind* kind = strategy_kind(holding->kind);
    if (!kind || !is_open(analysis, *holding)) continue;
    for (const Terms& terms : analysis.portfolio->terms(id)) {
      // In the order of the form, not of the alphabet.
      for (const ParamSpec& spec : kind->descriptor().params) {
        const auto found = terms.params.find(spec.name);
        if (found == terms.params.end()) continue;
        table.rows.push_back(
            {{holding_name(analysis, id), terms.from, spec.label, value_text(analysis, spec, found->second)},
             holding->kind});
      }
    }
  }
  return table;
}

}  // namespace tidemill
