#pragma once

#include "core/model/portfolio.h"

namespace tidemill {

/// The portfolio as it could be known at the end of `day`: entries, prices, terms and holdings dated later are not in
/// it, and what was closed later is open. Goals, covers, settings and facts stay.
Portfolio known_on(const Portfolio& portfolio, Date day);

/// The portfolio had nobody put in or taken out anything after `day`: deposits, withdrawals, trades, transfers,
/// snapshots and holdings of later days are left out; prices, terms, closings and recorded income stay.
Portfolio without_flows_after(const Portfolio& portfolio, Date day);

}  // namespace tidemill
