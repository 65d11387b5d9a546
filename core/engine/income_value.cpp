#include "core/engine/income_value.h"

namespace tidemill {
namespace {

std::optional<Decimal> known(const Result<Decimal>& amount) {
  return amount ? std::optional(*amount) : std::nullopt;
}

std::optional<AssetId> asset_of(const Portfolio& portfolio, const Currency& currency) {
  if (const Asset* fiat = portfolio.currency_asset(currency)) return fiat->id;
  const auto called = portfolio.assets_called(currency.code());
  return called.size() == 1 ? std::optional(called.front()->id) : std::nullopt;
}

}  // namespace

std::string_view name_of(ValuedAt at) {
  return at == ValuedAt::receipt ? "receipt" : "today";
}

std::optional<ValuedAt> valued_at_from(std::string_view name) {
  for (const ValuedAt each : {ValuedAt::receipt, ValuedAt::today})
    if (name_of(each) == name) return each;
  return std::nullopt;
}

IncomeValuer::IncomeValuer(const Portfolio& portfolio, const PriceBook& prices, const IncomeValuation& valuation)
    : prices_(&prices),
      currency_(valuation.currency.value_or(prices.currency())),
      at_(valuation.at),
      foreign_(!(currency_ == prices.currency())) {
  if (!foreign_) return;
  asset_ = asset_of(portfolio, currency_);
  if (at_ == ValuedAt::today) return;
  for (const auto& [id, holding] : portfolio.holdings())
    portfolio.entries(id).each([&](const EntryFact& entry) {
      if (entry.value && entry.currency == currency_) typed_.emplace(entry.id.value(), *entry.value);
    });
}

std::optional<Decimal> IncomeValuer::rate(Date day) const {
  if (!foreign_) return Decimal::one();
  const auto price = asset_ ? prices_->price(*asset_, day) : std::nullopt;
  return price ? std::optional(price->price) : std::nullopt;
}

std::optional<Decimal> IncomeValuer::value(const IncomeItem& item) const {
  if (at_ == ValuedAt::receipt) return at_receipt(item);
  const auto price = prices_->now(item.asset);
  const auto unit = rate(prices_->as_of());
  if (!price || !unit) return std::nullopt;
  return known(multiply_divide(item.quantity, price->price, *unit));
}

std::optional<Decimal> IncomeValuer::at_receipt(const IncomeItem& item) const {
  if (!foreign_) return item.value;
  if (item.value_frozen) {
    const auto typed = typed_.find(item.entry);
    const bool negative = item.type == EntryType::slash || item.type == EntryType::cost;
    if (typed != typed_.end()) return negative ? -typed->second : typed->second;
  }
  const auto unit = rate(item.day);
  if (!unit || !item.value) return std::nullopt;
  const auto price = item.value_frozen ? std::nullopt : prices_->price(item.asset, item.day);
  return known(price ? multiply_divide(item.quantity, price->price, *unit) : divide(*item.value, *unit));
}

}  // namespace tidemill
