#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"
#include "app/cli/removal.h"
#include "core/edits/plan_edit.h"

namespace tidemill::cli {
namespace {

/// `until` is the last day covered, as every range in JSON is inclusive.
Value json_of(const Cover& cover) {
  return Value::Object{{"id", cover.id},
                       {"holding", cover.holding},
                       {"provider", cover.provider},
                       {"currency", cover.amount.currency.code()},
                       {"amount", cover.amount.amount},
                       {"premium", cover.premium.amount},
                       {"deductible", cover.deductible.amount},
                       {"from", cover.from},
                       {"until", cover.until - std::chrono::days{1}},
                       {"note", cover.note}};
}

Table table_of(const Portfolio& portfolio, const std::vector<Cover>& covers) {
  constexpr auto number = TableColumn::Kind::number;
  Table table{"",
              {{"id", "Id", number},
               {"holding", "Holding"},
               {"provider", "Provider"},
               {"amount", "Pays up to", number},
               {"premium", "Premium", number},
               {"deductible", "Deductible", number},
               {"from", "From"},
               {"until", "Until"}},
              {}};
  for (const Cover& cover : covers) {
    const Holding* holding = portfolio.holding(cover.holding);
    const Currency& currency = cover.amount.currency;
    table.rows.push_back({count_cell(cover.id.value()), text_cell(holding ? portfolio.title(*holding) : ""),
                          text_cell(cover.provider), money_cell(std::optional(cover.amount.amount), currency),
                          money_cell(std::optional(cover.premium.amount), currency),
                          money_cell(std::optional(cover.deductible.amount), currency), date_cell(cover.from),
                          date_cell(cover.until - std::chrono::days{1})});
  }
  return table;
}

Answer answer_with(const Portfolio& portfolio, const Cover& cover) {
  Answer answer;
  answer.json = json_of(cover);
  answer.tables.push_back(table_of(portfolio, {cover}));
  return answer;
}

/// The day after the last one given, which the record keeps.
Result<CoverDraft> cover_draft(const Invocation& invocation) {
  CoverDraft draft{.holding = invocation.text("holding"),
                   .provider = invocation.text("provider"),
                   .amount = invocation.text("amount"),
                   .premium = invocation.text("premium"),
                   .deductible = invocation.text("deductible"),
                   .currency = invocation.text("currency"),
                   .from = invocation.text("from"),
                   .until = {},
                   .note = invocation.text("note")};
  TIDEMILL_TRY(until, invocation.date("until"));
  if (until) draft.until = to_string(*until + std::chrono::days{1});
  return draft;
}

Result<Answer> cover_add(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(draft, cover_draft(invocation));
  TIDEMILL_TRY(made, add_cover(file.context(), draft));
  TIDEMILL_CHECK(file.apply(made.change));
  return answer_with(*file.portfolio, *file.portfolio->covers().at(made.id));
}

Result<Answer> cover_edit(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(id, invocation.id("ID"));
  TIDEMILL_TRY(draft, cover_draft(invocation));
  TIDEMILL_TRY(change, change_cover(file.context(), CoverId{id}, draft));
  TIDEMILL_CHECK(file.apply(change));
  return answer_with(*file.portfolio, *file.portfolio->covers().at(CoverId{id}));
}

Result<Answer> cover_list(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  std::vector<Cover> covers;
  Value::Array array;
  for (const auto& [id, cover] : file.portfolio->covers()) {
    covers.push_back(*cover);
    array.push_back(json_of(*cover));
  }
  Answer answer;
  answer.json = Value::Object{{"covers", std::move(array)}};
  answer.tables.push_back(table_of(*file.portfolio, covers));
  return answer;
}

Result<Answer> cover_remove(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(id, invocation.id("ID"));
  TIDEMILL_TRY(change, remove_cover(file.context(), CoverId{id}));
  TIDEMILL_CHECK(file.apply(change));
  return removed("cover", id);
}

const std::vector<Option> cover_options = {{"holding", "ID", "what is covered"},
                                           {"amount", "AMOUNT", "the most it pays"},
                                           {"premium", "AMOUNT", "for the whole stretch; a new one: none"},
                                           {"deductible", "AMOUNT", "what every loss bears itself; a new one: none"},
                                           {"currency", "CODE", "of the amounts; a new one: the base currency"},
                                           {"from", "DATE", "first day; a new one: today"},
                                           {"until", "DATE", "last day; a new one: a year after the first"},
                                           {"provider", "TEXT", "who pays"},
                                           {"note", "TEXT", "anything to remember"}};

constexpr const char* cover_example =
    R"({"id": 1, "holding": 2, "provider": "Nexus Mutual", "currency": "USD", "amount": "20000", "premium": "520",
  "deductible": "1000", "from": "2026-11-22", "until": "2027-11-21", "note": ""})";

}  // namespace

Command cover_command() {
  Command add_action{"add", "Adds a cover: insurance on a holding"};
  add_action.options = cover_options;
  add_action.options[0].required = add_action.options[1].required = true;
  add_action.examples = {"cover family.tidemill add --holding 2 --amount 20000 --premium 520 --deductible 1000"};
  add_action.json = cover_example;
  add_action.run = cover_add;

  Command list_action{"list", "Lists the covers"};
  list_action.examples = {"cover family.tidemill list"};
  list_action.json = std::string(R"({"covers": [)") + cover_example + "]}";
  list_action.run = cover_list;

  Command edit_action{"edit", "Changes what is given, the rest stays"};
  edit_action.arguments = {{"ID", "the cover"}};
  edit_action.options = cover_options;
  edit_action.examples = {"cover family.tidemill edit 1 --amount 25000"};
  edit_action.json = cover_example;
  edit_action.run = cover_edit;

  Command command{"cover", "Keeps insurance on holdings; projections pay it out"};
  command.arguments = {file_argument()};
  command.actions = {add_action, list_action, edit_action, removal("cover", "cover", "Removes a cover", cover_remove)};
  return command;
}

}  // namespace tidemill::cli
