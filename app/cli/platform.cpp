#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"
#include "core/edits/record_edit.h"
#include "core/io/csv.h"
#include "core/io/incident_json.h"

namespace tidemill::cli {
namespace {

Value json_of(const Platform& platform) {
  Value::Object facts;
  for (const auto& [key, fact] : platform.facts)
    facts.emplace_back(key, Value::Object{{"value", fact.value}, {"source", fact.source}, {"as_of", fact.as_of}});
  Value::Array incidents;
  for (const Incident& incident : platform.incidents)
    incidents.push_back(Value::Object{{"date", incident.date},
                                      {"text", incident.text},
                                      {"loss_usd", incident.loss_usd},
                                      {"source", incident.source}});
  return Value::Object{{"id", platform.id},
                       {"name", platform.name},
                       {"kind", name_of(platform.kind)},
                       {"chain", platform.chain},
                       {"jurisdiction", platform.jurisdiction},
                       {"facts", std::move(facts)},
                       {"incidents", std::move(incidents)}};
}

Table table_of(const std::vector<const Platform*>& platforms) {
  Table table{"",
              {{"id", "Id", TableColumn::Kind::number},
               {"name", "Name"},
               {"kind", "Kind"},
               {"chain", "Chain"},
               {"jurisdiction", "Jurisdiction"},
               {"launched", "Launched"},
               {"incidents", "Incidents", TableColumn::Kind::number}},
              {}};
  for (const Platform* platform : platforms)
    table.rows.push_back({count_cell(platform->id.value()), text_cell(platform->name),
                          text_cell(name_of(platform->kind)), text_cell(platform->chain),
                          text_cell(platform->jurisdiction),
                          text_cell(fact_text(platform->facts, "launched").value_or("")),
                          count_cell(static_cast<std::int64_t>(platform->incidents.size()))});
  return table;
}

Result<Answer> platform_add(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(fields, invocation.pairs("set"));
  for (const char* name : {"kind", "chain", "jurisdiction"})
    if (invocation.has(name)) fields[name] = invocation.text(name);
  TIDEMILL_TRY(made, set_platform(file.context(), invocation.text("NAME"), fields));
  TIDEMILL_CHECK(file.apply(made.change));
  const Platform* platform = file.portfolio->platform(made.id);
  Answer answer;
  answer.json = json_of(*platform);
  answer.tables.push_back(table_of({platform}));
  return answer;
}

Result<Answer> platform_list(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  Value::Array array;
  std::vector<const Platform*> platforms;
  for (const auto& [id, platform] : file.portfolio->platforms()) {
    array.push_back(json_of(*platform));
    platforms.push_back(platform.get());
  }
  Answer answer;
  answer.json = Value::Object{{"platforms", std::move(array)}};
  answer.tables.push_back(table_of(platforms));
  return answer;
}

void add_verdicts(const std::vector<NamedIncident>& incidents, const char* verdict, Value::Array& json, Table& table) {
  for (const auto& [platform, incident] : incidents) {
    json.push_back(Value::Object{{"platform", platform},
                                 {"date", incident.date},
                                 {"text", incident.text},
                                 {"loss_usd", incident.loss_usd},
                                 {"verdict", verdict}});
    table.rows.push_back({text_cell(platform), date_cell(incident.date), text_cell(incident.text),
                          money_cell(incident.loss_usd, Currency::literal("USD")), text_cell(verdict)});
  }
}

Result<Answer> platform_incidents(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  const std::string path = invocation.text("LIST");
  TIDEMILL_TRY(text, read_text_file(path));
  Decimal unit = Decimal::one();
  if (invocation.has("unit")) {
    const auto given = Decimal::parse(invocation.text("unit"));
    if (!given || given->sign() <= 0 || *given > Decimal::one())
      return fail(ErrorCode::bad_input, "--unit", quote(invocation.text("unit")) + " is no fraction of a dollar",
                  "write 0.000001 for millionths");
    unit = *given;
  }
  const auto incidents = parse_incidents(text, unit);
  if (!incidents) return fail(incidents.error().at(path));
  const IncidentsTaken taken =
      add_incidents(file.context(), *incidents, invocation.has("source") ? invocation.text("source") : path);
  if (!taken.change.rows.empty()) TIDEMILL_CHECK(file.apply(taken.change));
  Value::Array rows;
  Table table{"",
              {{"platform", "Platform"},
               {"date", "Date"},
               {"text", "What happened"},
               {"loss_usd", "Loss, USD", TableColumn::Kind::number},
               {"verdict", "Verdict"}},
              {}};
  add_verdicts(taken.added, "added", rows, table);
  add_verdicts(taken.known, "known", rows, table);
  Answer answer;
  answer.json = Value::Object{{"rows", std::move(rows)},
                              {"added", taken.added.size()},
                              {"known", taken.known.size()},
                              {"not_held", taken.not_held.size()}};
  answer.tables.push_back(std::move(table));
  answer.lines.push_back("Of platforms that are not in the portfolio: " + std::to_string(taken.not_held.size()) + ".");
  return answer;
}

Command incidents_action() {
  Command action{"incidents", "Adds incidents from a list of hacks to the platforms of a portfolio"};
  action.details =
      "The list is JSON as DefiLlama gives it: protocol, date, loss_usd, technique. A list whose losses can't be "
      "dollars is refused; --unit says what they are.";
  action.arguments = {{"LIST", "a JSON file"}};
  action.options = {{"unit", "DOLLARS", "what one of the list's dollars is: 0.000001 when it is a millionth"},
                    {"source", "TEXT", "what is kept as the source of each; default: the name of the file"}};
  action.examples = {"platform family.tidemill incidents hacks.json --source DefiLlama"};
  action.json = R"({"rows": [{"platform": "Curve", "date": "2023-07-30", "text": "Reentrancy", "loss_usd": "69300000",
  "verdict": "added"}], "added": 1, "known": 0, "not_held": 468})";
  action.run = platform_incidents;
  return action;
}

}  // namespace

Command platform_command() {
  Command add_action{"add", "Adds a platform, or changes what is given of one that is there"};
  add_action.details = "Known platforms take their facts from the catalogue; what you set goes before it.";
  add_action.arguments = {{"NAME", "as people write it: Lido"}};
  add_action.options = {
      {"kind", "KIND", "protocol, exchange, validator, own_hardware, issuer or custodian"},
      {"chain", "CHAIN", "where it runs"},
      {"jurisdiction", "COUNTRY", "whose law it is under"},
      {"set", "NAME=VALUE", "a fact: launched=2020-12-03, audits=3, unbonding_days=4 …", false, true},
  };
  add_action.examples = {"platform family.tidemill add Lido --kind protocol --set launched=2020-12-18"};
  add_action.json =
      R"({"id": 2, "name": "Lido", "kind": "protocol", "chain": "Ethereum", "jurisdiction": "",
 "facts": {"launched": {"value": "2020-12-18", "source": "entered by you", "as_of": null}}, "incidents": []})";
  add_action.run = platform_add;

  Command list_action{"list", "Shows the platforms of a portfolio"};
  list_action.examples = {"platform family.tidemill list"};
  list_action.json = R"({"platforms": [{"id": 2, "name": "Lido", …}]})";
  list_action.run = platform_list;

  Command command{"platform", "Adds and shows platforms"};
  command.arguments = {file_argument()};
  command.actions = {add_action, list_action, incidents_action()};
  return command;
}

}  // namespace tidemill::cli
