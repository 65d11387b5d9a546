#include "core/engine/coming_up.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "core/engine/exit_wait.h"
#include "core/engine/holding_terms.h"
#include "core/engine/recurring.h"
#include "core/engine/yearly_income.h"
#include "core/model/named_values.h"
#include "core/model/regulation.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

using What = ComingEvent::What;

constexpr NamedValues<What, 10> event_names({"unlock", "freed", "incentives", "terms", "payment", "entry", "close",
                                             "cover", "goal", "rule"});
static_assert(event_names.name(What::rule) == "rule");

constexpr int shortest_step = 7;  // days; what is paid more often is no news

std::optional<Decimal> balance_of(const HoldingIncome& income, AssetId asset) {
  const auto found = std::ranges::find(income.balances, asset, &HoldingBalance::asset);
  return found == income.balances.end() ? std::nullopt : std::optional(found->quantity);
}

/// "Reward rate and Commission": the parameters that a row of terms sets to something new.
std::string what_changes(const KindDescriptor& kind, const std::vector<Terms>& rows, const Terms& row) {
  const Params before = params_on(rows, row.from - std::chrono::days{1});
  std::vector<std::string> names;
  for (const auto& [name, text] : row.params) {
    const auto found = before.find(name);
    if (found != before.end() && found->second == text) continue;
    const ParamSpec* spec = kind.param(name);
    names.push_back(spec ? spec->label : name);
  }
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i)
    text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
  return names.empty() ? text : text + (names.size() == 1 ? " changes" : " change");
}

class Lookout {
 public:
  Lookout(const Analysis& analysis, Date until) : analysis_(analysis), portfolio_(*analysis.portfolio), until_(until) {}

  std::vector<ComingEvent> run() {
    for (const HoldingIncome& income : analysis_.income)
      if (const Holding* holding = portfolio_.holding(income.holding)) look_at(*holding, income);
    for (const auto& [id, cover] : portfolio_.covers())
      add({.day = cover->until,
           .what = What::cover,
           .holding = cover->holding,
           .title = title_of(cover->holding),
           .text = cover->provider.empty() ? "cover ends" : "cover of " + cover->provider + " ends",
           .money = cover->amount});
    for (const auto& [id, goal] : portfolio_.goals())
      add({.day = goal->by,
           .what = What::goal,
           .title = goal->name,
           .text = "goal: income a month",
           .money = goal->monthly});
    for (const RegulatoryRule& rule : rules_of(portfolio_))
      add({.day = rule.from, .what = What::rule, .title = rule.name, .text = "begins: " + in_words(rule)});
    std::ranges::stable_sort(events_, [](const ComingEvent& a, const ComingEvent& b) {
      return std::tie(a.day, a.title) < std::tie(b.day, b.title);
    });
    return std::move(events_);
  }

 private:
  std::string title_of(HoldingId id) const {
    const Holding* holding = portfolio_.holding(id);
    return holding ? portfolio_.title(*holding) : std::string();
  }

  void add(ComingEvent event) {
    if (event.day > analysis_.as_of && event.day <= until_) events_.push_back(std::move(event));
  }

  ComingEvent about(const Holding& holding, Date day, What what, std::string text) const {
    return {
        .day = day, .what = what, .holding = holding.id, .title = portfolio_.title(holding), .text = std::move(text)};
  }

  void look_at(const Holding& holding, const HoldingIncome& income) {
    const StrategyKind* kind = strategy_kind(holding.kind);
    if (!kind) return;
    if (holding.closed && *holding.closed <= analysis_.as_of) {
      after_closing(holding, income);
      return;
    }
    if (holding.closed) {
      ComingEvent closing = about(holding, *holding.closed, What::close, "closes");
      closing.quantity = balance_of(income, holding.asset);
      closing.asset = holding.asset;
      add(std::move(closing));
    }
    dated_parameters(*kind, holding, income);
    const std::vector<Terms>& rows = portfolio_.terms(holding.id);
    for (std::size_t i = 1; i < rows.size(); ++i)
      if (const std::string text = what_changes(kind->descriptor(), rows, rows[i]); !text.empty())
        add(about(holding, rows[i].from, What::terms, text));
    payments(holding, income);
    recurring(holding);
  }

  /// What was asked back is on its way as long as it unbonds.
  void after_closing(const Holding& holding, const HoldingIncome& income) {
    const auto day = in_hand(exit_wait(portfolio_, holding, *holding.closed), holding.closed);
    if (!day) return;
    ComingEvent freed = about(holding, *day, What::freed, "unbonded");
    freed.quantity = balance_of(income, holding.asset);
    freed.asset = holding.asset;
    add(std::move(freed));
  }

  void dated_parameters(const StrategyKind& kind, const Holding& holding, const HoldingIncome& income) {
    const TermsView terms(holding, params_on(portfolio_.terms(holding.id), analysis_.as_of), analysis_.as_of);
    const HoldingValue* value = analysis_.value_of(holding.id);
    for (const ParamSpec& spec : kind.descriptor().params) {
      const auto day = spec.event.empty() ? std::nullopt : terms.date(spec.name);
      if (!day) continue;
      ComingEvent event = about(holding, *day, spec.frees ? What::unlock : What::incentives, spec.event);
      if (spec.frees) {
        event.quantity = balance_of(income, holding.asset);
        event.asset = holding.asset;
      } else if (value && value->emission_share > 0) {
        event.change = -value->emission_share;
      }
      add(std::move(event));
    }
  }

  /// The dates on which a stream pays, each with what it pays for the stretch since the one before.
  void payments(const Holding& holding, const HoldingIncome& income) {
    const std::vector<TermsPeriod> periods = terms_periods(portfolio_, holding);
    if (periods.empty() || !analysis_.prices) return;
    const TermsPeriod& terms = periods[period_on(periods, analysis_.as_of)];
    const HoldingState state = state_now(income, terms, *analysis_.prices);
    for (const AccrualRule& rule : terms.rules) {
      if (!rule.payout || (rule.payout->months == 0 && rule.payout->days < shortest_step)) continue;
      const auto yearly = yearly_income(rule, state, *analysis_.prices, analysis_.as_of);
      const Date end = std::min({until_, rule.until.value_or(until_), holding.closed.value_or(until_)});
      Date since = last_payment(*rule.payout, analysis_.as_of, holding.opened);
      for (Date day = payout_day(*rule.payout, analysis_.as_of); day <= end; day = payout_day(*rule.payout, day)) {
        ComingEvent paid = about(holding, day, What::payment,
                                 rule.paid_in == holding.asset || !portfolio_.asset(rule.paid_in)
                                     ? "pays " + std::string(name_of(rule.type))
                                     : "pays in " + portfolio_.asset(rule.paid_in)->symbol);
        if (yearly) paid.expected = *yearly * days_between(since, day) / 365;
        add(std::move(paid));
        if (rule.payout->last && day >= *rule.payout->last) break;
        since = day;
      }
    }
  }

  /// The newest payout day up to `day`, not before the holding was opened.
  static Date last_payment(const Payout& payout, Date day, Date opened) {
    Date last = opened;
    Date from = std::max(opened, payout.months > 0 ? add_months(day, -payout.months) - std::chrono::days{1}
                                                   : day - std::chrono::days{payout.days + 1});
    for (Date next = payout_day(payout, from); next <= day && next > from; next = payout_day(payout, next)) {
      last = next;
      from = next;
    }
    return last;
  }

  void recurring(const Holding& holding) {
    for (const auto& [id, rule] : portfolio_.recurring()) {
      const auto type = entry_type_from(rule->type);
      if (rule->holding != holding.id || !type || rule->every == name_of(Period::day)) continue;
      std::string name = rule->category.empty() ? rule->type : rule->category;
      std::ranges::replace(name, '_', ' ');
      for (const Date day : due_days(*rule, until_)) {
        ComingEvent due = about(holding, day, What::entry, name + " falls due");
        due.quantity = type == EntryType::cost ? -rule->quantity : rule->quantity;
        due.asset = rule->asset;
        add(std::move(due));
      }
    }
  }

  const Analysis& analysis_;
  const Portfolio& portfolio_;
  Date until_;
  std::vector<ComingEvent> events_;
};

}  // namespace

std::string_view name_of(ComingEvent::What what) {
  return event_names.name(what);
}

std::vector<ComingEvent> coming_up(const Analysis& analysis, Date until) {
  return Lookout(analysis, until).run();
}

std::vector<ComingEvent> next_of_each(std::vector<ComingEvent> events) {
  std::set<std::tuple<What, std::optional<HoldingId>, std::string, std::string>> seen;
  std::erase_if(events, [&](const ComingEvent& event) {
    const bool repeats = event.what == What::payment || event.what == What::entry;
    return repeats && !seen.insert({event.what, event.holding, event.title, event.text}).second;
  });
  return events;
}

}  // namespace tidemill
