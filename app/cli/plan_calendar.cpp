#include "app/cli/plan.h"
#include "app/cli/portfolio_file.h"
#include "core/calendar_file.h"

namespace tidemill::cli {
namespace {

constexpr int usual_days = 366;

Value json_of_events(const std::vector<ComingEvent>& events, const Analysis& analysis, Date until) {
  Value::Array rows;
  for (const ComingEvent& event : events) {
    const Asset* asset = event.quantity ? analysis.portfolio->asset(event.asset) : nullptr;
    rows.push_back(Value::Object{{"day", event.day},
                                 {"what", name_of(event.what)},
                                 {"holding", event.holding},
                                 {"title", event.title},
                                 {"text", event.text},
                                 {"quantity", event.quantity},
                                 {"asset", asset ? Value(asset->symbol) : Value()},
                                 {"amount", event.money ? Value(event.money->amount) : Value()},
                                 {"currency", event.money ? Value(event.money->currency.code()) : Value()},
                                 {"expected", event.expected},
                                 {"change", event.change}});
  }
  return Value::Object{
      {"currency", analysis.currency.code()}, {"as_of", analysis.as_of}, {"until", until}, {"events", std::move(rows)}};
}

Result<Answer> plan_calendar(const Invocation& invocation) {
  TIDEMILL_TRY(given, invocation.date("until"));
  const Date until = given.value_or(invocation.as_of + std::chrono::days{usual_days});
  if (until <= invocation.as_of)
    return fail(ErrorCode::bad_input, "--until", to_string(until) + " does not lie ahead",
                "give a day after " + to_string(invocation.as_of));
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(analysis, analyse(file.portfolio, Assumptions{}, invocation.as_of));
  const std::vector<ComingEvent> events = coming_up(*analysis, until);
  Answer answer;
  answer.json = json_of_events(events, *analysis, until);
  Table table{"Coming up until " + to_string(until),
              {{"day", "Day"}, {"title", "What"}, {"text", "Happens"}, {"amount", "How much"}},
              {}};
  for (const ComingEvent& event : events)
    table.rows.push_back({date_cell(event.day), text_cell(event.title), text_cell(event.text),
                          text_cell(amount_in_words(event, *file.portfolio))});
  answer.tables = {table};
  if (events.empty()) answer.lines.push_back("Nothing with a date lies ahead until " + to_string(until) + ".");
  if (invocation.has("output")) {
    TIDEMILL_CHECK(write_calendar_file(events, *analysis, invocation.text("output")));
    answer.lines.push_back("Written as a calendar: " + invocation.text("output"));
  }
  return answer;
}

}  // namespace

Command plan_calendar_action() {
  Command action{"calendar", "Lists what has a date: unlocks, coupons, incentives, covers, costs, goals, rules"};
  action.details =
      "Payments and costs that come more than once a week are left out. With --output the days are written as an "
      "iCalendar file for any calendar program.";
  action.options = {{"until", "DATE", "the last day; default: a year ahead"},
                    {"output", "OUT", "an .ics file to write too", false, false, {}, 'o'}};
  action.examples = {"plan family.tidemill calendar", "plan family.tidemill calendar --until 2027-06-30 -o coming.ics"};
  action.json =
      R"json({"currency": "USD", "as_of": "2026-11-22", "until": "2027-11-23", "events": [{"day": "2026-12-31",
  "what": "cover", "holding": 2, "title": "USDC · Aave v3", "text": "cover of Nexus ends", "quantity": null,
  "asset": null, "amount": "20000", "currency": "USD", "expected": null, "change": null}]})json";
  action.run = plan_calendar;
  return action;
}

}  // namespace tidemill::cli
