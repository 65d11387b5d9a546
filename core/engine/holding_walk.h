#pragma once

#include <map>
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

 private:
  /// A change of balance on a day; `snapshot` sets the balance instead.
  struct Flow {
    Date day;
    AssetId asset;
    Decimal amount;
    std::int64_t snapshot_entry = 0;
  };

  void collect();
  void take_entry(const EntryFact& entry, Date day);
  void take_income(const EntryFact& entry, Date day);
  void take_capital(const EntryFact& entry, Date day, bool incoming);
  bool retained_by_default(const EntryFact& entry, Date day);
  void cover_streams();
  std::vector<Date> boundaries() const;
  void apply_flows(Date day);
  void apply_snapshot(const Flow& flow);
  void join_earned();
  void estimate(Date from, Date to);
  void estimate_rule(const AccrualRule& rule, Date from, Date to);
  void finish();
  void add_problem(std::string text);
  std::optional<std::pair<AssetId, AssetId>> pool() const;
  const TermsPeriod* period(Date day);
  IncomeItem item(Date day, EntryType type, AssetId asset, Decimal quantity) const;
  void value_at_price(IncomeItem& item) const;
  std::optional<Decimal> stored_value(const EntryFact& entry, Date day) const;

  const Portfolio& portfolio_;
  const Holding& holding_;
  const PriceBook& prices_;
  Date as_of_;
  Date end_;  // exclusive: closed or as-of
  std::vector<TermsPeriod> periods_;
  std::size_t period_ = 0;
  HoldingState state_;
  std::vector<Flow> flows_;
  std::size_t next_flow_ = 0;
  std::map<StreamKey, std::vector<RecordedPayment>> payments_;
  std::map<StreamKey, Coverage> coverage_;
  std::map<AssetId, Decimal> earned_;  // estimated and compounding, not yet in the balance
  std::map<AssetId, Decimal> deposited_;
  std::optional<Decimal> cost_basis_ = Decimal::zero();
  HoldingIncome result_;
};

}  // namespace tidemill
