#include "app/cli/plan.h"
#include "app/cli/portfolio_file.h"
#include "core/engine/claim_interval_plan.h"
#include "core/engine/plan_settings.h"

namespace tidemill::cli {
namespace {

Value json_of_claims(const std::vector<HoldingClaim>& claims, const Portfolio& portfolio) {
  Value::Array array;
  for (const HoldingClaim& claim : claims) {
    const auto text = [](const std::string& words) { return words.empty() ? Value() : Value(words); };
    array.push_back(Value::Object{{"holding", claim.holding},
                                  {"label", title_of(portfolio, claim.holding)},
                                  {"principal", claim.principal},
                                  {"rate", claim.rate},
                                  {"fee", claim.fee},
                                  {"fee_source", text(claim.fee_source)},
                                  {"interval_days", claim.interval_days},
                                  {"apy", claim.apy},
                                  {"reward", claim.reward},
                                  {"apy_daily", claim.daily},
                                  {"apy_weekly", claim.weekly},
                                  {"apy_monthly", claim.monthly},
                                  {"apy_yearly", claim.yearly},
                                  {"why_not", text(claim.why_not)}});
  }
  return Value::Object{{"currency", portfolio.currency().code()}, {"holdings", std::move(array)}};
}

Table claims_table(const std::vector<HoldingClaim>& claims, const Portfolio& portfolio) {
  constexpr auto number = TableColumn::Kind::number;
  const Currency currency = portfolio.currency();
  Table table{"When claiming and reinvesting pays, in " + currency.code(),
              {{"holding", "Holding"},
               {"fee", "Fee", number},
               {"interval_days", "Every … days", number},
               {"reward", "Claimed then", number},
               {"apy", "APY after fees", number},
               {"apy_daily", "Daily", number},
               {"apy_weekly", "Weekly", number},
               {"apy_monthly", "Monthly", number},
               {"apy_yearly", "Yearly", number},
               {"why_not", "Why not"}},
              {}};
  for (const HoldingClaim& claim : claims)
    table.rows.push_back({text_cell(title_of(portfolio, claim.holding)), money_cell(claim.fee, currency),
                          claim.interval_days ? count_cell(*claim.interval_days) : Cell{{}, "—"},
                          money_cell(claim.reward, currency), percent_cell(claim.apy), percent_cell(claim.daily),
                          percent_cell(claim.weekly), percent_cell(claim.monthly), percent_cell(claim.yearly),
                          text_cell(claim.why_not)});
  return table;
}

Result<Answer> plan_claim(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  std::optional<HoldingId> only;
  if (invocation.has("holding")) {
    TIDEMILL_TRY(holding, find_holding(*file.portfolio, invocation, "holding"));
    only = holding->id;
  }
  TIDEMILL_TRY(fee, number_given(invocation, "fee"));
  if (fee && *fee < 0) return fail(ErrorCode::bad_input, "--fee", "it is negative", "give what one claim costs, or 0");
  TIDEMILL_TRY(analysis, analyse(file.portfolio, Assumptions{}, invocation.as_of));
  const auto claims = claim_plans(*analysis, fee ? fee : stated_claim_fee(*file.portfolio), only);
  Answer answer;
  answer.json = json_of_claims(claims, *file.portfolio);
  answer.tables.push_back(claims_table(claims, *file.portfolio));
  answer.lines.push_back(
      "At today's values and rates; the interval is the whole number of days no other beats after fees.");
  return answer;
}

}  // namespace

Command plan_claim_action() {
  Command action{"claim", "Shows how often claiming and reinvesting pays"};
  action.details =
      "Claiming too rarely loses interest on interest, too often loses fees. Without --fee the mean of the network "
      "fees "
      "recorded for the holding in the last twelve months is taken.";
  action.options = {{"holding", "ID", "one holding; default: all that earn"},
                    {"fee", "AMOUNT", "what one claim with its reinvestment costs, in the base currency"}};
  action.examples = {"plan family.tidemill claim --fee 0.18", "plan family.tidemill claim --holding 3 --fee 4"};
  action.json =
      R"({"currency": "USD", "holdings": [{"holding": 3, "label": "ATOM · Cosmos Hub", "principal": 4200, "rate": 0.156,
  "fee": 0.18, "fee_source": "given", "interval_days": 22, "apy": 0.1677, "reward": 39.5, "apy_daily": 0.1506,
  "apy_weekly": 0.1661, "apy_monthly": 0.1674, "apy_yearly": 0.156, "why_not": null}]})";
  action.run = plan_claim;
  return action;
}

}  // namespace tidemill::cli
