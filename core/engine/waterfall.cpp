#include "core/engine/waterfall.h"

#include <algorithm>
#include <array>

namespace tidemill {
namespace {

struct Deduction {
  CostCategory category;
  const char* label;
};

/// In the order in which they come off.
constexpr std::array<Deduction, 5> kDeductions{{{CostCategory::gas, "Gas"},
                                                {CostCategory::hosting, "Running costs"},
                                                {CostCategory::other, "Other costs"},
                                                {CostCategory::borrow_interest, "Borrow interest"},
                                                {CostCategory::cover_premium, "Cover premiums"}}};

struct Sums {
  Decimal income;
  Decimal commission;  // ≥ 0: off before a payout was made
  std::array<Decimal, 8> costs{};
  std::array<std::int64_t, 8> unpriced_costs{};
  std::int64_t unpriced_income = 0;
};

std::size_t index_of(CostCategory category) {
  return static_cast<std::size_t>(category == CostCategory::none ? CostCategory::other : category);
}

/// What commission took of an estimate with that value: net × (1 − keep) / keep, or all of it.
Result<Decimal> commission_of(const IncomeItem& item, Decimal value, const PriceBook& prices,
                              const IncomeValuer& valuer) {
  if (item.keep == Decimal::one() || item.share_of_others) return Decimal::zero();
  if (!item.keep.is_zero()) return multiply_divide(value, Decimal::one() - item.keep, item.keep);
  const auto price = prices.price(item.asset, item.day);
  if (!price) return Decimal::zero();
  IncomeItem withheld = item;
  withheld.quantity = item.withheld;
  TIDEMILL_TRY(worth, multiply(item.withheld, price->price));
  withheld.value = worth;
  return valuer.value(withheld).value_or(Decimal::zero());
}

Result<void> take(Sums& sums, const IncomeItem& item, const PriceBook& prices, const IncomeValuer& valuer) {
  const std::optional<Decimal> value = valuer.value(item);
  if (item.type == EntryType::cost) {
    const std::size_t at = index_of(item.category);
    if (value)
      sums.costs[at] += *value;
    else
      ++sums.unpriced_costs[at];
    return {};
  }
  if (!value) {
    ++sums.unpriced_income;
    return {};
  }
  sums.income += *value;
  TIDEMILL_TRY(commission, commission_of(item, *value, prices, valuer));
  sums.commission += commission;
  return {};
}

Result<Decimal> tax_reserve(const Portfolio& portfolio, Decimal income) {
  const auto setting = portfolio.setting("tax.reserve");
  if (!setting || income.sign() <= 0) return Decimal::zero();
  TIDEMILL_TRY(share, Decimal::parse(*setting));
  return multiply(income, share);
}

class Builder {
 public:
  explicit Builder(Waterfall& waterfall) : waterfall_(waterfall) {}
  void level(const char* key, const char* label, std::int64_t unpriced = 0) {
    waterfall_.steps.push_back({key, label, left_, true, unpriced});
  }
  void step(std::string key, const char* label, Decimal amount, std::int64_t unpriced = 0) {
    left_ += amount;
    if (!amount.is_zero() || unpriced > 0) waterfall_.steps.push_back({std::move(key), label, amount, false, unpriced});
  }
  void start(Decimal amount) { left_ = amount; }
  Decimal left() const { return left_; }

 private:
  Waterfall& waterfall_;
  Decimal left_;
};

}  // namespace

Decimal Waterfall::amount(std::string_view key) const {
  const auto found = std::ranges::find_if(steps, [&](const WaterfallStep& step) { return step.key == key; });
  return found == steps.end() ? Decimal::zero() : found->amount;
}

Result<Waterfall> waterfall(const Portfolio& portfolio, const PriceBook& prices,
                            const std::vector<HoldingIncome>& income, std::optional<Date> from, std::optional<Date> to,
                            std::optional<HoldingId> holding, const IncomeValuation& valued) try {
  Date first = prices.as_of();
  for (const HoldingIncome& each : income)
    if (!each.items.empty() && (!holding || each.holding == *holding)) first = std::min(first, each.items.front().day);
  Waterfall result;
  const IncomeValuer valuer(portfolio, prices, valued);
  result.currency = valuer.currency();
  result.from = from.value_or(first);
  result.to = to.value_or(prices.as_of());
  if (result.from > result.to)
    return fail(ErrorCode::bad_input, "period", "it ends before it begins", "choose a first day before the last");
  Sums sums;
  for (const HoldingIncome& each : income) {
    if (holding && each.holding != *holding) continue;
    for (const IncomeItem& item : each.items)
      if (item.day >= result.from && item.day <= result.to) TIDEMILL_CHECK(take(sums, item, prices, valuer));
  }
  TIDEMILL_TRY(reserve, tax_reserve(portfolio, sums.income));

  // A commission that was recorded as a cost came off like one that the terms state.
  const std::size_t commission = index_of(CostCategory::commission);
  Builder build(result);
  result.gross = sums.income + sums.commission;
  result.income = sums.income;
  build.start(result.gross);
  build.level("gross", "Gross income", sums.unpriced_income);
  build.step("commission", "Commission", -sums.commission);
  build.level("income", "Income");
  build.step("commission_paid", "Commission paid", sums.costs[commission], sums.unpriced_costs[commission]);
  for (const Deduction& each : kDeductions) {
    const std::size_t at = index_of(each.category);
    build.step(std::string(name_of(each.category)), each.label, sums.costs[at], sums.unpriced_costs[at]);
  }
  build.step("tax_reserve", "Tax reserve", -reserve);
  build.level("spendable", "Spendable");
  result.written_off = sums.costs[index_of(CostCategory::depreciation)];
  result.spendable = build.left();
  for (const WaterfallStep& step : result.steps) result.unpriced += step.unpriced;
  return result;
} catch (const DecimalOverflow&) {
  return fail(ErrorCode::overflow, "waterfall", "a sum is beyond 1.7e20", "look for an amount that is far too large");
}

}  // namespace tidemill
