#include "core/sample_portfolio.h"

#include <vector>

#include "core/edits/entry_edit.h"
#include "core/edits/holding_edit.h"
#include "core/edits/plan_edit.h"
#include "core/edits/price_edit.h"
#include "core/edits/record_edit.h"
#include "core/engine/price_book.h"
#include "core/sample_prices.h"
#include "core/session.h"

namespace tidemill {
namespace {

using std::chrono::days;

/// Builds the sample as one change: every edit is made as a person would make it, on the snapshot before it.
class SampleBuilder {
 public:
  SampleBuilder(Snapshot start, Date as_of) : snapshot_(std::move(start)), as_of_(as_of) {
    all_.name = "Write the sample portfolio";
    all_.source = "sample";
  }

  Result<Change> build() {
    TIDEMILL_CHECK(add_prices());
    TIDEMILL_CHECK(add_staking());
    TIDEMILL_CHECK(add_lending());
    TIDEMILL_CHECK(add_pools());
    TIDEMILL_CHECK(add_node_and_wallet());
    TIDEMILL_TRY(name, set_setting(context(), "name", "Sample (illustrative figures)"));
    take(name);
    Change goal{.name = {}, .source = {}, .rows = {}, .batch = {}};
    goal.insert(Goal{.id = GoalId{snapshot_->next_id("goal")},
                     .name = "Rent and food",
                     .monthly = {Currency::literal("USD"), Decimal::of(1600)},
                     .by = add_months(as_of_, 36)});
    take(goal);
    return all_;
  }

 private:
  EditContext context() const { return {snapshot_.get(), &shipped_catalog(), as_of_, "sample"}; }

  void take(const Change& change) {
    snapshot_ = snapshot_->with(change);
    all_.rows.insert(all_.rows.end(), change.rows.begin(), change.rows.end());
  }

  Result<HoldingId> hold(const HoldingDraft& draft) {
    TIDEMILL_TRY(made, add_holding(context(), draft));
    take(made.change);
    return made.id;
  }

  Result<void> add_prices() {
    for (const char* symbol : {"ETH", "BTC", "SOL", "ATOM", "BNB", "CAKE", "EUR", "USDC"}) {
      TIDEMILL_TRY(asset, set_asset(context(), symbol, {}));
      take(asset.change);
    }
    TIDEMILL_TRY(diluted, set_asset(context(), "ATOM", {{"inflation", "0.1"}}));
    take(diluted.change);
    TIDEMILL_TRY(prices, set_prices(context(), sample_prices(add_months(as_of_, -24), as_of_), {}, "sample prices"));
    take(prices);
    return {};
  }

  /// A payout every `every` days (0: every month) from the first one on, its size around principal × apr, noisy by
  /// `noise`.
  struct Payouts {
    HoldingId holding{0};
    const char* type = "";
    const char* asset = "";
    double yearly = 0;
    Date first{};
    Date last{};
    int every = 0;
    double noise = 0;
    int decimals = 0;
    const char* note = "";
  };

  Result<void> pay(const Payouts& payouts) {
    Date before = payouts.first;
    for (int i = 1;; ++i) {
      const Date day = payouts.every > 0 ? payouts.first + days{payouts.every * i} : add_months(payouts.first, i);
      if (day > payouts.last) return {};
      const double luck =
          1.0 + payouts.noise * (2.0 * sample_uniform(static_cast<std::uint64_t>(payouts.holding.value()),
                                                      static_cast<std::uint64_t>(i)) -
                                 1.0);
      const double amount = payouts.yearly * days_between(before, day) / 365.0 * luck;
      TIDEMILL_TRY(exact, Decimal::from_double(amount));
      EntryDraft draft;
      draft.holding = payouts.holding;
      draft.type = payouts.type;
      draft.at = to_string(day) + "T12:00:00Z";
      draft.asset.symbol = payouts.asset;
      draft.quantity = exact.rounded(payouts.decimals).to_string();
      draft.covers_from = to_string(before + days{1});
      draft.note = payouts.note;
      if (draft.type == std::string("cost")) draft.category = "hosting";
      TIDEMILL_TRY(made, record_entry(context(), draft));
      take(made.change);
      before = day;
    }
  }

  HoldingDraft draft(const char* kind, const char* asset, const char* platform, const char* quantity, Date since,
                     std::map<std::string, std::string, std::less<>> params) const {
    HoldingDraft made;
    made.kind = kind;
    made.asset.symbol = asset;
    made.platform = platform;
    made.quantity = quantity;
    made.since = to_string(since);
    made.params = std::move(params);
    return made;
  }

  Result<void> dated(HoldingId id, int months_ago, const Params& set) {
    TIDEMILL_TRY(change, change_terms(context(), id, month_start(add_months(as_of_, -months_ago)), set, false));
    take(change);
    return {};
  }

  Result<void> add_staking() {
    const Date start = add_months(as_of_, -23);
    TIDEMILL_TRY(
        lido,
        hold(draft("staking", "ETH", "Lido", "12.4", start,
                   {{"apr", "0.034"}, {"commission", "0.1"}, {"receipt_asset", "stETH"}, {"unbonding_days", "4"}})));
    TIDEMILL_CHECK(dated(lido, 14, {{"apr", "0.0315"}}));
    TIDEMILL_CHECK(dated(lido, 5, {{"apr", "0.029"}}));
    TIDEMILL_TRY(atom, hold(draft("staking", "ATOM", "Cosmos Hub", "1200", start,
                                  {{"apr", "0.158"}, {"commission", "0.05"}, {"unbonding_days", "21"}})));
    TIDEMILL_CHECK(pay({atom, "reward", "ATOM", 1200 * 0.158 * 0.95, start, as_of_ - days{25}, 0, 0.08, 6, "claimed"}));
    TIDEMILL_CHECK(
        hold(draft("staking", "SOL", "Solana staking", "85", add_months(as_of_, -16),
                   {{"apr", "0.068"}, {"commission", "0.05"}, {"compounding", "daily"}, {"unbonding_days", "3"}})));
    return {};
  }

  Result<void> add_lending() {
    TIDEMILL_TRY(dollars, hold(draft("lending", "USDC", "Aave v3", "25000", as_of_ - days{266},
                                     {{"apr", "0.048"}, {"utilisation", "0.81"}})));
    TIDEMILL_TRY(cover, add_cover(context(), {.holding = std::to_string(dollars.value()),
                                              .provider = "Mutual",
                                              .amount = "20000",
                                              .premium = "420",
                                              .from = to_string(add_months(as_of_, -2)),
                                              .until = to_string(add_months(as_of_, 10))}));
    take(cover.change);
    const Date start = add_months(as_of_, -20);
    TIDEMILL_TRY(
        euro,
        hold(draft("lending", "EUR", "Bitpanda", "8000", start,
                   {{"apr", "0.03"}, {"compounding", "monthly"}, {"term_end", to_string(add_months(as_of_, 4))}})));
    TIDEMILL_CHECK(pay({euro, "interest", "EUR", 8000 * 0.03, start, as_of_ - days{12}, 0, 0.01, 2, "statement"}));
    return {};
  }

  std::optional<Decimal> price_on(const char* symbol, Date day) const {
    const auto called = snapshot_->assets_called(symbol);
    const auto price = called.empty() ? std::nullopt : PriceBook(*snapshot_, day).now(called.front()->id);
    return price ? std::optional(price->price) : std::nullopt;
  }

  /// What a pool takes beside `quantity` of the first asset: as much worth of the second.
  Result<std::string> other_side(const char* first, Decimal quantity, const char* second, Date day) const {
    const auto paid = price_on(first, day), got = price_on(second, day);
    if (!paid || !got) return fail(ErrorCode::not_found, "sample prices", "a pool's prices are missing", "report this");
    constexpr int decimals = 2;
    TIDEMILL_TRY(amount, multiply_divide(quantity, *paid, *got));
    return amount.rounded(decimals).to_string();
  }

  Result<void> add_pools() {
    const Date first = add_months(as_of_, -18);
    TIDEMILL_TRY(usdc, other_side("ETH", Decimal::literal("2.1"), "USDC", first));
    TIDEMILL_TRY(eth, hold(draft("liquidity_mining", "ETH", "Uniswap v2", "2.1", first,
                                 {{"asset2", "USDC"}, {"quantity2", usdc}, {"fee_apr", "0.182"}})));
    TIDEMILL_CHECK(dated(eth, 7, {{"fee_apr", "0.146"}}));
    const Date start = add_months(as_of_, -13);
    TIDEMILL_TRY(bnb, other_side("CAKE", Decimal::of(2600), "BNB", start));
    TIDEMILL_TRY(cake, hold(draft("liquidity_mining", "CAKE", "PancakeSwap", "2600", start,
                                  {{"asset2", "BNB"},
                                   {"quantity2", bnb},
                                   {"fee_apr", "0.041"},
                                   {"incentive_apr", "0.172"},
                                   {"incentive_asset", "CAKE"},
                                   {"incentive_decay", "0.2"},
                                   {"incentive_end", to_string(add_months(as_of_, 5))}})));
    TIDEMILL_CHECK(pay({cake, "incentive", "CAKE", 2 * 2600 * 0.16, start, as_of_ - days{3}, 7, 0.2, 4, "harvest"}));
    return {};
  }

  Result<void> add_node_and_wallet() {
    const Date start = add_months(as_of_, -22);
    TIDEMILL_TRY(node, hold(draft("node_operation", "ETH", "Ethereum validator", "32", start,
                                  {{"reward_apr", "0.028"},
                                   {"uptime", "0.995"},
                                   {"running_cost_month", "18"},
                                   {"hardware_cost", "1150"},
                                   {"unbonding_days", "9"}})));
    TIDEMILL_CHECK(pay({node, "reward", "ETH", 32 * 0.028, start, as_of_ - days{2}, 9, 0.25, 6, "sweep"}));
    TIDEMILL_CHECK(pay({node, "cost", "USD", 18 * 12, start, as_of_, 0, 0.0, 2, "hosting"}));
    HoldingDraft wallet = draft("wallet", "BTC", "", "0.35", add_months(as_of_, -24), {});
    wallet.label = "BTC · hardware wallet";
    TIDEMILL_CHECK(hold(wallet));
    return {};
  }

  Snapshot snapshot_;
  Date as_of_;
  Change all_;
};

}  // namespace

Result<void> write_sample_portfolio(const std::filesystem::path& file, Date as_of, const Passphrase& passphrase) {
  const auto fill = [&](const Snapshot& empty) { return SampleBuilder(empty, as_of).build(); };
  TIDEMILL_CHECK(Session::create(file, Currency::literal("USD"), fill, passphrase));
  return {};
}

}  // namespace tidemill
