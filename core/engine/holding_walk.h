#pragma once

#include <functional>
#include <map>
#include <set>
#include <vector>

#include "core/engine/holding_terms.h"
#include "core/engine/income.h"
#include "core/engine/income_coverage.h"
#include "core/engine/stream_accrual.h"

namespace tidemill {

/// Walks one holding from its first day to the as-of date: takes up what was recorded, estimates what no record covers,
/// and keeps the balances between. One object a holding; `run` once.
class HoldingWalk {
 public:
  HoldingWalk(const Portfolio& portfolio, const Holding& holding, const PriceBook& prices, Date as_of);
  HoldingIncome run();

  /// Estimates also the days that records cover, to compare the two. Balances are what they are without.
  void estimate_covered_days() { estimates_all_ = true; }

  /// Called for every day of a pool: its shape, what it holds, and what had been kept instead. Set before `run`.
  using PoolVisitor = std::function<void(Date, const PoolShape&, const PoolReserves&, const PoolReserves&)>;
  void on_pool_day(PoolVisitor visitor) { pool_visitor_ = std::move(visitor); }

  /// Called for every stretch of days on which the balance of the holding's asset stays: first day, the day after the
  /// last, balance. Set before `run`.
  using BalanceVisitor = std::function<void(Date, Date, Decimal)>;
  void on_balance(BalanceVisitor visitor) { balance_visitor_ = std::move(visitor); }

  /// Called twice for every day on which something changes: before its flows (both days equal), and after them with the
  /// day after the last on which that state holds. What was earned and compounds has joined by then. Set before `run`.
  using StateVisitor = std::function<void(Date, Date, const HoldingState&)>;
  void on_state(StateVisitor visitor) { state_visitor_ = std::move(visitor); }

 private:
  /// A change of balance on a day; a snapshot sets the balance instead.
  struct Flow {
    Date day;
    AssetId asset{0};
    Decimal amount;
    std::int64_t snapshot_entry = 0;
    bool capital = false;  ///< put in or taken out, not earned
  };

  void collect();
  void take_entry(const EntryFact& entry, Date day);
  void take_income(const EntryFact& entry, Date day);
  void take_capital(const EntryFact& entry, Date day, bool incoming);
  std::optional<Decimal> entry_cost(const EntryFact& entry, Date day);
  bool retained_by_default(const EntryFact& entry, Date day);
  void cover_streams();
  void open_record(const StreamKey& stream, const std::vector<RecordedPayment>& payments);
  void promise(StreamRecord& record, SegmentAccrual& accrual, Date day);
  void close_records();
  std::vector<Date> boundaries();
  void begin(Date day);
  void apply(const Flow& flow);
  void apply_snapshot(const Flow& flow);
  void join_earned();
  void estimate(Date from, Date to);
  void estimate_rule(const AccrualRule& rule, Date from, Date to);
  void visit_state(Date first, Date end);
  void anchor_pool(Date day);
  void visit_pool(Date from, Date to);
  void add_cover_premiums();
  void finish();
  void add_problem(std::string text);
  void note(const Result<void>& result);
  const TermsPeriod* period(Date day);
  IncomeItem item(Date day, EntryType type, AssetId asset, Decimal quantity) const;
  void value_at_price(IncomeItem& item) const;
  std::optional<Decimal> stored_value(const EntryFact& entry, Date day) const;

  const Portfolio& portfolio_;
  const Holding& holding_;
  const PriceBook& prices_;
  Date as_of_;
  Date end_;  // exclusive: closed or as-of
  bool joins_at_end_ = false;
  std::vector<TermsPeriod> periods_;
  std::size_t period_ = 0;
  const TermsPeriod* shaped_by_ = nullptr;
  HoldingState state_;
  std::vector<Flow> flows_;
  std::size_t next_flow_ = 0;
  std::map<StreamKey, std::vector<RecordedPayment>> payments_;
  std::map<StreamKey, Coverage> coverage_;
  std::map<StreamKey, StreamRecord> records_;
  std::map<AssetId, Decimal> earned_;  // estimated and compounding, not yet in the balance
  std::map<AssetId, Decimal> deposited_;
  std::map<AssetId, std::optional<Decimal>> deposited_cost_;
  std::map<AssetId, Decimal> held_;  // of a pool: what came and went up to the day the walk has reached
  PoolVisitor pool_visitor_;
  BalanceVisitor balance_visitor_;
  StateVisitor state_visitor_;
  bool estimates_all_ = false;
  std::set<AssetId> snapshots_;  // assets whose balance is recorded as seen
  std::optional<Decimal> cost_basis_ = Decimal::zero();
  HoldingIncome result_;
};

}  // namespace tidemill
