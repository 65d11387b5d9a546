#include "core/engine/income_change.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/engine/holding_walk.h"

namespace tidemill {
namespace {

/// What one stream of a holding did in one period.
struct StreamPeriod {
  Decimal dated;        // income dated in the period
  Decimal earned;       // of what was earned in it, whenever it was paid
  double quantity = 0;  // earned, whether it has a price or not
  double quoted = 0;    // `earned` in the currency the asset is quoted in
  bool unpriced = false;
};

struct Streams {
  std::map<StreamKey, std::array<StreamPeriod, 2>> of;
  std::array<double, 2> unit_days{};
};

int shared_days(Date from, Date to, Date other_from, Date other_to) {
  return std::max(0, days_between(std::max(from, other_from), std::min(to, other_to) + std::chrono::days{1}));
}

/// The currency an asset's prices are quoted in, as far as it is not the base currency.
std::optional<Currency> foreign_quote(const Portfolio& portfolio, AssetId asset, const Currency& base) {
  if (portfolio.series(asset, base)) return std::nullopt;
  for (const auto& [key, series] : portfolio.prices())
    if (key.first == asset) return key.second;
  return std::nullopt;
}

class Splitter {
 public:
  Splitter(const Portfolio& portfolio, const PriceBook& prices, const std::array<ChangePeriod, 2>& periods,
           const IncomeValuer& valuer)
      : portfolio_(portfolio), prices_(prices), periods_(periods), valuer_(valuer) {}

  Result<std::optional<HoldingChange>> holding(const HoldingIncome& income) {
    Streams streams;
    bool any = false;
    for (const IncomeItem& item : income.items) {
      if (item.type == EntryType::cost) continue;
      TIDEMILL_TRY(taken, take(streams, item));
      any = any || taken;
    }
    if (!any) return std::optional<HoldingChange>();
    HoldingWalk walk(portfolio_, *portfolio_.holding(income.holding), prices_, prices_.as_of());
    walk.on_balance([&](Date from, Date end, Decimal balance) {
      for (std::size_t i = 0; i < 2; ++i)
        streams.unit_days[i] +=
            balance.to_double() * shared_days(from, end - std::chrono::days{1}, periods_[i].from, periods_[i].to);
    });
    walk.run();
    HoldingChange change;
    change.holding = income.holding;
    for (const auto& [key, both] : streams.of) {
      change.before += both[0].dated;
      change.after += both[1].dated;
      TIDEMILL_TRY(effects, split(both, streams.unit_days));
      change.effects += effects;
    }
    return std::optional(change);
  }

  std::int64_t unpriced() const { return unpriced_; }

 private:
  Result<bool> take(Streams& streams, const IncomeItem& item) {
    bool taken = false;
    std::optional<std::optional<Decimal>> value;  // worked out when it is first needed
    for (std::size_t i = 0; i < 2; ++i) {
      const bool dated = item.day >= periods_[i].from && item.day <= periods_[i].to;
      const int inside = shared_days(item.covers_from, item.day, periods_[i].from, periods_[i].to);
      if (!dated && inside == 0) continue;
      if (!value) value = valuer_.value(item);
      StreamPeriod& stream = streams.of[StreamKey(item.type, item.asset, item.category)][i];
      const int whole = days_between(item.covers_from, item.day) + 1;
      stream.quantity += item.quantity.to_double() * inside / whole;
      if (!*value) {
        unpriced_ += dated ? 1 : 0;
        stream.unpriced = true;
        continue;
      }
      taken = true;
      if (dated) stream.dated += **value;
      if (inside == 0) continue;
      TIDEMILL_TRY(part,
                   product_over({**value}, static_cast<std::uint64_t>(inside), static_cast<std::uint64_t>(whole)));
      stream.earned += part;
      stream.quoted += part.to_double() / exchange_rate(item);
    }
    return taken;
  }

  /// Of the currency the asset is quoted in, in the currency of the answer.
  double exchange_rate(const IncomeItem& item) {
    auto [found, fresh] = quotes_.try_emplace(item.asset);
    if (fresh) found->second = foreign_quote(portfolio_, item.asset, prices_.currency());
    const auto unit = valuer_.rate(item.day);
    const double answer = unit ? unit->to_double() : 1;
    if (!found->second) return 1 / answer;
    const auto rate = prices_.exchange_rate(*found->second, item.day);
    return rate ? rate->price.to_double() / answer : 1;
  }

  Result<ChangeEffects> split(const std::array<StreamPeriod, 2>& both, std::array<double, 2> unit_days) const {
    enum { kDays, kUnits, kRate, kPrice, kFx, kFactors };
    std::array<std::array<double, kFactors>, 2> factors{};
    // Income without a balance (a fixed amount a month) has no units: all of it is rate.
    for (std::size_t i = 0; i < 2; ++i)
      if (unit_days[i] <= 0 && both[i].quantity != 0) unit_days = {0, 0};
    const bool countless = unit_days[0] <= 0 && unit_days[1] <= 0;
    for (std::size_t i = 0; i < 2; ++i) {
      // Days that are over: nothing is known of the others.
      const double length =
          shared_days(periods_[i].from, periods_[i].to, Date{}, prices_.as_of() - std::chrono::days{1});
      const double nan = std::nan("");
      const double units = countless ? 1 : length > 0 ? unit_days[i] / length : nan;
      const StreamPeriod& stream = both[i];
      factors[i] = {length, units, units > 0 && length > 0 ? stream.quantity / (units * length) : nan,
                    stream.quantity != 0 ? stream.quoted / stream.quantity : nan,
                    stream.quoted != 0 ? stream.earned.to_double() / stream.quoted : nan};
    }
    for (std::size_t k = 0; k < kFactors; ++k)
      for (std::size_t i = 0; i < 2; ++i)
        if (std::isnan(factors[i][k])) factors[i][k] = factors[1 - i][k];

    const double before = both[0].earned.to_double();
    const double after = both[1].earned.to_double();
    std::array<double, kFactors> shares{};
    if (before * after > 0) {
      const double ratio = std::log(after / before);
      const double mean = std::abs(ratio) < 1e-12 ? before : (after - before) / ratio;
      for (std::size_t k = 0; k < kFactors; ++k) {
        const double step = factors[1][k] / factors[0][k];
        // Closer to 1 than sums of doubles are to each other: it did not move.
        const bool moved = std::isfinite(step) && step > 0 && std::abs(step - 1) > 1e-12;
        shares[k] = moved ? mean * std::log(step) : 0;
      }
    } else {
      // Something from nothing, nothing from something, or a gain turned loss: one factor did it.
      const auto none = [&](std::size_t k) { return factors[0][k] == 0 || factors[1][k] == 0; };
      const bool unpriced = std::ranges::any_of(
          both, [](const StreamPeriod& stream) { return stream.unpriced && stream.earned.is_zero(); });
      shares[none(kDays) ? kDays : none(kUnits) ? kUnits : unpriced ? kPrice : kRate] = after - before;
    }
    ChangeEffects effects;
    const std::array<Decimal*, kFactors> targets{&effects.timing, &effects.units, &effects.rate, &effects.price,
                                                 &effects.fx};
    std::size_t largest = kDays;
    for (std::size_t k = 0; k < kFactors; ++k) {
      TIDEMILL_TRY(share, Decimal::from_double(shares[k]));
      *targets[k] = share;
      if (std::abs(shares[k]) > std::abs(shares[largest])) largest = k;
    }
    *targets[largest] += both[1].earned - both[0].earned - effects.sum();
    effects.timing += (both[1].dated - both[1].earned) - (both[0].dated - both[0].earned);
    return effects;
  }

  const Portfolio& portfolio_;
  const PriceBook& prices_;
  const std::array<ChangePeriod, 2>& periods_;
  const IncomeValuer& valuer_;
  std::map<AssetId, std::optional<Currency>> quotes_;
  std::int64_t unpriced_ = 0;
};

}  // namespace

ChangeEffects& ChangeEffects::operator+=(const ChangeEffects& other) {
  units += other.units;
  rate += other.rate;
  price += other.price;
  fx += other.fx;
  timing += other.timing;
  return *this;
}

Result<IncomeChange> income_change(const Portfolio& portfolio, const PriceBook& prices,
                                   const std::vector<HoldingIncome>& income, const ChangePeriod& before,
                                   const ChangePeriod& after, const std::optional<Currency>& currency) try {
  std::array<ChangePeriod, 2> periods{{{before.from, before.to}, {after.from, after.to}}};
  for (const ChangePeriod& period : periods)
    if (period.from > period.to)
      return fail(ErrorCode::bad_input, "period",
                  to_string(period.from) + " … " + to_string(period.to) + " ends before it begins",
                  "choose a first day before the last");
  IncomeChange result;
  const IncomeValuer valuer(portfolio, prices, {.currency = currency, .at = ValuedAt::receipt});
  result.currency = valuer.currency();
  Splitter splitter(portfolio, prices, periods, valuer);
  for (const HoldingIncome& each : income) {
    TIDEMILL_TRY(change, splitter.holding(each));
    if (!change) continue;
    periods[0].income += change->before;
    periods[1].income += change->after;
    result.effects += change->effects;
    result.holdings.push_back(*change);
  }
  result.before = periods[0];
  result.after = periods[1];
  result.unpriced = splitter.unpriced();
  return result;
} catch (const DecimalOverflow&) {
  return fail(ErrorCode::overflow, "change", "a sum is beyond 1.7e20", "look for an amount that is far too large");
}

}  // namespace tidemill
