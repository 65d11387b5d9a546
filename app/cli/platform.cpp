#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"
#include "core/edits/record_edit.h"

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
  command.actions = {add_action, list_action};
  return command;
}

}  // namespace tidemill::cli
