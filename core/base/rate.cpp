#include "core/base/rate.h"

#include <array>
#include <cmath>
#include <limits>

#include "core/base/fixed_point.h"

namespace tidemill {

namespace {

struct Convention {
  Compounding compounding;
  std::string_view name;
  // Periods a year as a fraction; 0 for continuous.
  std::uint64_t periods;
  std::uint64_t per;
};

constexpr std::array<Convention, 6> conventions = {{
    {Compounding::none, "none", 1, 1},
    {Compounding::daily, "daily", 365, 1},
    {Compounding::weekly, "weekly", 365, 7},
    {Compounding::monthly, "monthly", 12, 1},
    {Compounding::yearly, "yearly", 1, 1},
    {Compounding::continuous, "continuous", 0, 1},
}};

const Convention& convention_of(Compounding compounding) {
  for (const auto& convention : conventions) {
    if (convention.compounding == compounding) return convention;
  }
  return conventions[0];
}

}  // namespace

std::string_view name_of(Compounding compounding) {
  return convention_of(compounding).name;
}

std::optional<Compounding> compounding_from(std::string_view name) {
  for (const auto& convention : conventions) {
    if (convention.name == name) return convention.compounding;
  }
  return std::nullopt;
}

double periods_per_year(Compounding compounding) {
  const auto& convention = convention_of(compounding);
  if (convention.periods == 0) return std::numeric_limits<double>::infinity();
  return static_cast<double>(convention.periods) / static_cast<double>(convention.per);
}

Rate Rate::from_apr(Decimal apr, Compounding compounding) {
  Rate rate;
  rate.apr_ = apr;
  rate.compounding_ = compounding;
  return rate;
}

Result<Rate> Rate::from_apy(Decimal apy, Compounding compounding) {
  if (apy <= Decimal::of(-1)) {
    return fail(ErrorCode::bad_input, "", "a yearly yield of −100 % or less has no rate", "type a yield above −1");
  }
  if (compounding == Compounding::none || compounding == Compounding::yearly) return from_apr(apy, compounding);
  const auto& convention = convention_of(compounding);
  const Fixed growth = log(Fixed::of(1) + Fixed::from_decimal(apy));
  if (compounding == Compounding::continuous) {
    TIDEMILL_TRY(apr, growth.to_decimal());
    return from_apr(apr, compounding);
  }
  TIDEMILL_TRY(per_period, expm1(growth.times(convention.per).over(convention.periods)));
  TIDEMILL_TRY(apr, per_period.times(convention.periods).over(convention.per).to_decimal());
  return from_apr(apr, compounding);
}

double Rate::apy() const {
  const double apr = apr_.to_double();
  if (compounding_ == Compounding::none || compounding_ == Compounding::yearly) return apr;
  if (compounding_ == Compounding::continuous) return std::expm1(apr);
  const double periods = periods_per_year(compounding_);
  if (apr <= -periods) return -1;  // all is lost within one period
  return std::expm1(periods * std::log1p(apr / periods));
}

Result<Decimal> continuous_day_interest(Decimal balance, Decimal apr, Decimal keep) {
  TIDEMILL_TRY(net, multiply(Fixed::from_decimal(apr), Fixed::from_decimal(keep)));
  TIDEMILL_TRY(factor, expm1(net.over(365)));
  TIDEMILL_TRY(earned, multiply(Fixed::from_decimal(balance), factor));
  return earned.to_decimal();
}

Result<Decimal> decaying_day_interest(Decimal balance, Decimal rate, Decimal keep, Decimal yearly_decay, int days) {
  if (yearly_decay.is_negative() || yearly_decay > Decimal::one()) {
    return fail(ErrorCode::bad_input, "", "a yearly decay must be between 0 and 1", "type a share, for example 0.3");
  }
  if (days < 0) return fail(ErrorCode::bad_input, "", "a decay can't run over a negative number of days");
  if (days == 0 || yearly_decay.is_zero()) return product_over({balance, rate, keep}, 1, 365);
  if (yearly_decay == Decimal::one()) return Decimal::zero();
  const Fixed growth = log(Fixed::from_decimal(Decimal::one() - yearly_decay));
  TIDEMILL_TRY(lost, expm1(growth.times(static_cast<std::uint64_t>(days)).over(365)));
  TIDEMILL_TRY(net, multiply(Fixed::from_decimal(rate), Fixed::from_decimal(keep)));
  TIDEMILL_TRY(undecayed, multiply(Fixed::from_decimal(balance), net));
  const Fixed a_day = undecayed.over(365);
  return (a_day * (lost + Fixed::of(1))).to_decimal(a_day.whole_length());
}

}  // namespace tidemill
