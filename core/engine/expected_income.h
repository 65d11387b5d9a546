#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/engine/income.h"

namespace tidemill {

/// Expected income of a holding that rises and falls with the price of one asset: month by month in units of it.
struct ExpectedStream {
  AssetId asset{0};
  std::vector<double> units;
};

/// What a stream is scaled by; those that are not in it earn by their terms.
using RateFactors = std::map<StreamKey, double>;

struct ExpectedIncome {
  std::vector<ExpectedStream> streams;        ///< one per asset
  std::vector<std::string> left_out;          ///< streams without a price, in words
  std::vector<ExpectedStream> balances = {};  ///< what the holding has at the end of each month; debts negative
};

/// What a holding is expected to earn in the `months` months after `as_of`, by the accrual rules that the past uses
/// (DESIGN 3.3) at today's prices: balances stay, unless the terms compound or `reinvest` puts each month's income back
/// at its end. Terms with a later date, ends of incentives and a known closing day are taken up. Costs are not income.
/// Without `emissions` what is paid from new tokens or a subsidy has ended.
/// `factors` scale the streams of the terms in force today; terms with a later date hold as they are.
/// Amounts that are a share of a value (incentives in another token) are counted in the asset whose value they follow.
ExpectedIncome expected_income(const Portfolio& portfolio, const Holding& holding, const HoldingIncome& so_far,
                               const PriceBook& prices, Date as_of, int months, bool reinvest, bool emissions = true,
                               const RateFactors& factors = {});

}  // namespace tidemill
