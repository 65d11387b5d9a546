#pragma once

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/rate.h"
#include "core/model/holding.h"
#include "core/model/parameter.h"
#include "core/model/terms.h"

namespace tidemill {

/// The parameters of a holding in force on a day, read by type. Values were checked when they were entered, so a text
/// that does not parse reads as unset.
class TermsView {
 public:
  /// Since when each parameter has been what it is; what decays counts from it.
  using Since = std::map<std::string, Date, std::less<>>;
  /// `from` is the day the newest row took effect; parameters that `since` does not name date from it.
  TermsView(const Holding& holding, Params params, Date from, Since since = {})
      : holding_(&holding), params_(std::move(params)), from_(from), since_(std::move(since)) {}

  const Holding& holding() const { return *holding_; }
  const Params& params() const { return params_; }
  /// The newest day on which one of these parameters became what it is.
  Date in_force_since(std::initializer_list<std::string_view> names) const;

  std::optional<std::string> text(std::string_view name) const;
  std::optional<Decimal> decimal(std::string_view name) const;
  Decimal decimal_or(std::string_view name, Decimal preset) const;
  std::optional<Date> date(std::string_view name) const;
  std::optional<AssetId> asset(std::string_view name) const;
  std::optional<int> count(std::string_view name) const;
  bool flag(std::string_view name) const;
  Compounding compounding() const;  ///< parameter "compounding", none when unset

  /// The nominal rate from `apr_name`, or from `apy_name` turned once; nothing when neither is set.
  std::optional<Decimal> apr(std::string_view apr_name = "apr", std::string_view apy_name = "apy") const;

 private:
  const Holding* holding_;
  Params params_;
  Date from_;
  Since since_;
};

}  // namespace tidemill
