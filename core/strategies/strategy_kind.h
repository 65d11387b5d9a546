#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/accrual_rule.h"
#include "core/model/parameter.h"
#include "core/model/position.h"
#include "core/model/terms_view.h"
#include "core/model/traits.h"

namespace tidemill {

/// What people read about a kind, and its parameters. Form, storage, validation, help and `tidemill kinds` come from
/// this.
struct KindDescriptor {
  std::string id = {};              ///< "liquidity_mining"
  std::string label = {};           ///< "Liquidity mining"
  std::string short_label = {};     ///< "Liquidity", for buttons
  std::string asset_label = {};     ///< "Asset", "Bond asset"
  std::string quantity_label = {};  ///< "Amount", "Bond"
  std::string meaning = {};         ///< one or two sentences
  bool earns = true;                ///< a wallet does not
  bool needs_platform = true;
  std::vector<ParamSpec> params = {};

  const ParamSpec* param(std::string_view name) const;
};

/// How one kind of strategy earns. Stateless; one object per kind lives in the registry.
class StrategyKind {
 public:
  virtual ~StrategyKind() = default;
  virtual const KindDescriptor& descriptor() const = 0;

  /// Checks across parameters, after each has passed its own ParamSpec. The error's field names the parameter.
  virtual Result<void> validate(const TermsView& terms) const = 0;
  /// The streams the holding earns (and its running costs) while these terms hold. Terms have passed `validate`.
  /// `base_currency` is the asset that stands for the base currency, for costs; nothing when the portfolio has none.
  virtual std::vector<AccrualRule> rules(const TermsView& terms, std::optional<AssetId> base_currency) const = 0;
  /// What is put in becomes a share of a pool or a loop with a debt; nothing in it: it stays what it is.
  virtual Position position(const TermsView&) const { return {}; }
  /// How the holding is exposed, for risk factors.
  virtual Traits traits(const TermsView& terms) const = 0;
};

}  // namespace tidemill
