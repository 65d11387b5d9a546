#include <algorithm>

#include "app/cli/plan.h"
#include "app/cli/portfolio_file.h"
#include "core/engine/cover_worth.h"
#include "core/engine/plan_settings.h"

namespace tidemill::cli {
namespace {

struct Worths {
  AnalysisPtr analysis;
  std::vector<CoverWorth> rows;
};

Result<Worths> worths_of(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  std::optional<HoldingId> only;
  if (invocation.has("holding")) {
    TIDEMILL_TRY(holding, find_holding(*file.portfolio, invocation, "holding"));
    only = holding->id;
  }
  CoverTerms terms = stated_cover(*file.portfolio);
  TIDEMILL_TRY(premium, number_given(invocation, "premium"));
  TIDEMILL_TRY(benchmark, number_given(invocation, "benchmark"));
  if (premium) terms.premium_rate = premium;
  terms.benchmark = benchmark.value_or(terms.benchmark);
  TIDEMILL_TRY(analysis, analyse(file.portfolio, Assumptions{}, invocation.as_of));
  TIDEMILL_TRY(rows, cover_worths(*analysis, terms, only));
  return Worths{analysis, std::move(rows)};
}

Value json_of_worths(const Worths& worths) {
  Value::Array array;
  for (const CoverWorth& each : worths.rows) {
    Value::Array causes;
    for (const std::string& cause : each.causes) causes.push_back(cause);
    array.push_back(Value::Object{{"holding", each.holding},
                                  {"label", title_of(*worths.analysis->portfolio, each.holding)},
                                  {"value", each.value},
                                  {"rate", each.rate},
                                  {"benchmark", each.benchmark},
                                  {"break_even", each.break_even},
                                  {"probability", each.probability},
                                  {"probability_low", each.probability_low},
                                  {"probability_high", each.probability_high},
                                  {"loss", each.loss},
                                  {"expected_loss", each.expected_loss},
                                  {"premium_rate", each.premium_rate},
                                  {"premium", each.premium},
                                  {"expected_payout", each.expected_payout},
                                  {"worth", each.worth ? Value(*each.worth) : Value()},
                                  {"cover", each.cover},
                                  {"causes", std::move(causes)}});
  }
  return Value::Object{{"currency", worths.analysis->currency.code()}, {"holdings", std::move(array)}};
}

/// The sum of what a column shows; nothing when it shows nothing.
std::optional<double> sum_of(const std::vector<CoverWorth>& rows, std::optional<double> CoverWorth::*member) {
  std::optional<double> sum;
  for (const CoverWorth& each : rows)
    if (each.*member) sum = sum.value_or(0) + *(each.*member);
  return sum;
}

Result<Answer> plan_failure(const Invocation& invocation) {
  constexpr auto number = TableColumn::Kind::number;
  TIDEMILL_TRY(worths, worths_of(invocation));
  const Currency& currency = worths.analysis->currency;
  Table table{"How likely a holding may fail, and how likely it is to, a year",
              {{"holding", "Holding"},
               {"value", "Value", number},
               {"rate", "Nets", number},
               {"break_even", "May fail", number},
               {"probability", "Fails", number},
               {"probability_low", "at least", number},
               {"probability_high", "at most", number},
               {"loss", "Loses then", number},
               {"expected_loss", "Expected loss", number}},
              {}};
  for (const CoverWorth& each : worths.rows)
    table.rows.push_back({text_cell(title_of(*worths.analysis->portfolio, each.holding)),
                          money_cell(each.value, currency), percent_cell(each.rate), percent_cell(each.break_even),
                          percent_cell(each.probability), percent_cell(each.probability_low),
                          percent_cell(each.probability_high), percent_cell(each.loss),
                          money_cell(each.expected_loss, currency)});
  table.footer = {text_cell("Together"),
                  money_cell(sum_of(worths.rows, &CoverWorth::value), currency),
                  {},
                  {},
                  {},
                  {},
                  {},
                  {},
                  money_cell(sum_of(worths.rows, &CoverWorth::expected_loss), currency)};
  Answer answer;
  answer.json = json_of_worths(worths);
  answer.tables.push_back(std::move(table));
  answer.lines.push_back(
      "It may fail so often and still net what could be had without its risk: (rate − benchmark) / "
      "(rate + what is lost). Likelihoods lie within published ranges, see the assumptions of "
      "“project”.");
  return answer;
}

Result<Answer> plan_cover(const Invocation& invocation) {
  constexpr auto number = TableColumn::Kind::number;
  TIDEMILL_TRY(worths, worths_of(invocation));
  const Currency& currency = worths.analysis->currency;
  Table table{"What a cover costs, and what it is expected to pay, a year",
              {{"holding", "Holding"},
               {"value", "Value", number},
               {"break_even", "May fail", number},
               {"probability", "Fails", number},
               {"premium_rate", "Rate", number},
               {"premium", "Premium", number},
               {"expected_payout", "Pays", number},
               {"worth", "Worth it"}},
              {}};
  for (const CoverWorth& each : worths.rows)
    table.rows.push_back({text_cell(title_of(*worths.analysis->portfolio, each.holding)),
                          money_cell(each.value, currency), percent_cell(each.break_even),
                          percent_cell(each.probability), percent_cell(each.premium_rate),
                          money_cell(each.premium, currency), money_cell(each.expected_payout, currency),
                          text_cell(each.worth ? *each.worth ? "yes" : "no" : "—")});
  table.footer = {text_cell("Together"),
                  money_cell(sum_of(worths.rows, &CoverWorth::value), currency),
                  {},
                  {},
                  {},
                  money_cell(sum_of(worths.rows, &CoverWorth::premium), currency),
                  money_cell(sum_of(worths.rows, &CoverWorth::expected_payout), currency),
                  {}};
  Answer answer;
  answer.json = json_of_worths(worths);
  answer.tables.push_back(std::move(table));
  if (std::ranges::none_of(worths.rows, [](const CoverWorth& each) { return each.premium.has_value(); }))
    answer.lines.push_back("Say what a cover costs with --premium 0.026, or enter the one you have with “cover add”.");
  answer.lines.push_back(
      "The expected loss decides: worth it when the cover is expected to pay at least its premium. "
      "Lasting depegs are prices, which no cover of a holding pays for.");
  return answer;
}

std::vector<Option> worth_options() {
  return {{"holding", "ID", "one holding; default: all"},
          {"premium", "RATE",
           "what a cover of everything costs a year, as a share: 0.026; default: plan.premium, or the one in force"},
          {"benchmark", "RATE", "what could be had a year without this risk; default: plan.benchmark"}};
}

constexpr const char* worth_json =
    R"({"currency": "USD", "holdings": [{"holding": 4, "label": "USDC · Aave v3", "value": 25000, "rate": 0.048,
  "benchmark": 0.03, "break_even": 0.0328, "probability": 0.0144, "probability_low": 0.008, "probability_high": 0.12,
  "loss": 0.5, "expected_loss": 180.2, "premium_rate": 0.026, "premium": 650, "expected_payout": 143.1,
  "worth": false, "cover": null, "causes": ["Exploit of Aave v3, 1.1 % a year, 50 % lost"]}]})";

}  // namespace

Command plan_failure_action() {
  Command action{"failure", "Shows how likely a holding may fail before it does not pay"};
  action.details = "Beside it stands how likely it is to fail by the hazards of the projection, and what is lost then.";
  action.options = worth_options();
  action.examples = {"plan family.tidemill failure --benchmark 0.03"};
  action.json = worth_json;
  action.run = plan_failure;
  return action;
}

Command plan_cover_action() {
  Command action{"cover", "Shows whether a cover is worth its premium"};
  action.details = "Takes the cover in force, or the price of one for the whole value from --premium.";
  action.options = worth_options();
  action.examples = {"plan family.tidemill cover --premium 0.026", "plan family.tidemill cover --holding 4"};
  action.json = worth_json;
  action.run = plan_cover;
  return action;
}

}  // namespace tidemill::cli
