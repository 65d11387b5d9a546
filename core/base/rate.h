#pragma once

#include <optional>
#include <string_view>

#include "core/base/decimal.h"

namespace tidemill {

/// When what was earned joins the balance.
enum class Compounding { none, daily, weekly, monthly, yearly, continuous };

std::string_view name_of(Compounding compounding);
std::optional<Compounding> compounding_from(std::string_view name);

/// Periods a year: daily 365, weekly 365/7, monthly 12, yearly and none 1; continuous: infinity.
double periods_per_year(Compounding compounding);

/// A yearly rate with its convention, so that APR and APY can't be mixed by accident. `apr` is the nominal rate as a
/// fraction (0.048 = 4.8 %) that is paid out or compounded as `compounding` says.
class Rate {
 public:
  /// A nominal rate.
  static Rate from_apr(Decimal apr, Compounding compounding);
  /// The nominal rate whose effective yearly yield is `apy` (> −1): n((1+apy)^{1/n} − 1), rounded half-even once to 18
  /// places. With no compounding APR and APY are the same number. Computed in fixed point with 57 places.
  static Result<Rate> from_apy(Decimal apy, Compounding compounding);

  Decimal apr() const { return apr_; }
  Compounding compounding() const { return compounding_; }
  /// The effective yearly yield, as double: expm1(n·log1p(apr/n)).
  double apy() const;

  friend bool operator==(const Rate&, const Rate&) = default;

 private:
  Decimal apr_;
  Compounding compounding_ = Compounding::none;
};

/// balance × (e^{apr × keep / 365} − 1) rounded half-even once to 18 places: what a balance earns in a day under
/// continuous compounding, `keep` in [0, 1] being left after commission. Overflow beyond the range of Decimal.
Result<Decimal> continuous_day_interest(Decimal balance, Decimal apr, Decimal keep);
/// balance × rate × keep × (1 − yearly_decay)^{days/365} / 365 rounded half-even once to 18 places: what a decaying
/// yearly rate earns in a day, `days` (≥ 0) after it began. yearly_decay in [0, 1]; at 1 nothing is left after the
/// first day.
Result<Decimal> decaying_day_interest(Decimal balance, Decimal rate, Decimal keep, Decimal yearly_decay, int days);

/// A probability in [0, 1]; a score in [0, 100]. Wrapped so that neither is passed for the other.
struct Probability {
  double value = 0;
};
struct Score {
  double value = 0;
};

}  // namespace tidemill
