#include "core/strategies/wallet.h"

namespace tidemill {
namespace {

class Wallet final : public StrategyKind {
 public:
  const KindDescriptor& descriptor() const override {
    static const KindDescriptor descriptor{
        .id = "wallet",
        .label = "Wallet",
        .short_label = "Wallet",
        .asset_label = "Asset",
        .quantity_label = "Amount",
        .meaning = "Coins that earn nothing: idle funds, claimed rewards, what is waiting.",
        .earns = false,
        .needs_platform = false};
    return descriptor;
  }
  Result<void> validate(const TermsView&) const override { return {}; }
  std::vector<AccrualRule> rules(const TermsView&, std::optional<AssetId>) const override { return {}; }
  Traits traits(const TermsView&) const override { return {}; }
};

}  // namespace

const StrategyKind& wallet_kind() {
  static const Wallet kind;
  return kind;
}

}  // namespace tidemill
