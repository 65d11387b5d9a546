#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"
#include "core/edits/record_edit.h"

namespace tidemill::cli {
namespace {

Fields fields_of(const Invocation& invocation) {
  // Field names use underscores, options dashes.
  Fields fields;
  for (const char* name :
       {"name", "kind", "chain", "inflation", "peg", "backing", "issuer", "underlying", "supply", "coingecko"})
    if (invocation.has(name)) fields[name] = invocation.text(name);
  if (invocation.has("price-of")) fields["price_of"] = invocation.text("price-of");
  if (invocation.has("price-ratio")) fields["price_ratio"] = invocation.text("price-ratio");
  if (invocation.has("carry-back")) fields["carry_back"] = invocation.text("carry-back");
  return fields;
}

Value json_of(const Asset& asset, const Portfolio& portfolio) {
  Value::Object object{{"id", asset.id},
                       {"symbol", asset.symbol},
                       {"name", asset.name},
                       {"kind", name_of(asset.kind)},
                       {"chain", asset.chain},
                       {"inflation", asset.issuance()},
                       {"peg", asset.peg ? Value(asset.peg->code()) : Value()}};
  if (asset.derived) {
    object.emplace_back("price_of", symbol_of(portfolio, asset.derived->of));
    object.emplace_back("price_ratio", asset.derived->ratio);
  }
  object.emplace_back("carry_back", asset.carry_price_back);
  return object;
}

Table table_of(const std::vector<const Asset*>& assets) {
  Table table{"",
              {{"id", "Id", TableColumn::Kind::number},
               {"symbol", "Symbol"},
               {"name", "Name"},
               {"kind", "Kind"},
               {"chain", "Chain"},
               {"inflation", "Inflation", TableColumn::Kind::number}},
              {}};
  for (const Asset* asset : assets) {
    const auto issuance = asset->issuance();
    table.rows.push_back(
        {count_cell(asset->id.value()),
         text_cell(asset->symbol),
         text_cell(asset->name),
         text_cell(name_of(asset->kind)),
         text_cell(asset->chain),
         {issuance ? issuance->to_string() : "", issuance ? percent_cell(issuance->to_double()).shown : "—"}});
  }
  return table;
}

Result<Answer> asset_add(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(made, set_asset(file.context(), invocation.text("SYMBOL"), fields_of(invocation)));
  TIDEMILL_CHECK(file.apply(made.change));
  const Asset* asset = file.portfolio->asset(made.id);
  Answer answer;
  answer.json = json_of(*asset, *file.portfolio);
  answer.tables.push_back(table_of({asset}));
  return answer;
}

Result<Answer> asset_list(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  Value::Array array;
  std::vector<const Asset*> assets;
  for (const auto& [id, asset] : file.portfolio->assets()) {
    array.push_back(json_of(*asset, *file.portfolio));
    assets.push_back(asset.get());
  }
  Answer answer;
  answer.json = Value::Object{{"assets", std::move(array)}};
  answer.tables.push_back(table_of(assets));
  return answer;
}

}  // namespace

Command asset_command() {
  Command add_action{"add", "Adds an asset, or changes what is given of one that is there"};
  add_action.details =
      "Known assets take their facts from the catalogue. Repeating it is no error. Rates are fractions: 0.03 is 3 %.";
  add_action.arguments = {{"SYMBOL", "the ticker: ETH"}};
  add_action.options = {
      {"name", "NAME", "as people write it: Ether"},
      {"kind", "KIND", "coin, stablecoin, receipt_token, lp_token, fiat, treasury or other"},
      {"chain", "CHAIN", "where it lives"},
      {"inflation", "RATE", "yearly growth of supply"},
      {"peg", "CODE", "the currency a stablecoin is meant to be worth one of"},
      {"backing", "TEXT", "what stands behind it: cash and treasuries, crypto, an algorithm …"},
      {"issuer", "NAME", "who redeems it"},
      {"underlying", "SYMBOL", "what it stands for: ETH for a bridged ETH"},
      {"coingecko", "ID", "what price services call it, for prices asked for in the window"},
      {"supply", "UNITS", "how many there are, for your share of them"},
      {"price-of", "SYMBOL", "its price follows this asset"},
      {"price-ratio", "NUMBER", "… times this"},
      {"carry-back", "true|false", "use the first known price for the days before it"},
  };
  add_action.examples = {"asset family.tidemill add FOO --name \"Foo coin\" --kind coin --inflation 0.03"};
  add_action.json =
      R"({"id": 3, "symbol": "FOO", "name": "Foo coin", "kind": "coin", "chain": "", "inflation": "0.03", "peg": null, "carry_back": false})";
  add_action.run = asset_add;

  Command list_action{"list", "Shows the assets of a portfolio"};
  list_action.examples = {"asset family.tidemill list"};
  list_action.json = R"({"assets": [{"id": 1, "symbol": "USD", …}]})";
  list_action.run = asset_list;

  Command command{"asset", "Adds and shows assets"};
  command.arguments = {file_argument()};
  command.actions = {add_action, list_action};
  return command;
}

}  // namespace tidemill::cli
