#include "core/engine/expected_payouts.h"

#include <map>

namespace tidemill {

std::vector<ExpectedPayout> expected_payouts(const Analysis& analysis, Date from, Date to) {
  std::vector<ExpectedPayout> payouts;
  for (const HoldingIncome& income : analysis.income) {
    std::map<std::pair<EntryType, AssetId>, ExpectedPayout> streams;
    for (const IncomeItem& item : income.items) {
      if (!is_income(item.type) || item.type == EntryType::slash || item.day < from || item.day >= to) continue;
      ExpectedPayout& stream = streams[{item.type, item.asset}];
      stream.holding = income.holding;
      stream.type = item.type;
      stream.asset = item.asset;
      (item.recorded ? stream.recorded : stream.expected) += item.quantity;
    }
    for (const auto& [key, stream] : streams)
      if (!stream.expected.is_zero() || !stream.recorded.is_zero()) payouts.push_back(stream);
  }
  return payouts;
}

}  // namespace tidemill
