#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "core/engine/analysis.h"

namespace tidemill::ui {

/// One holding as the table shows it.
struct HoldingLine {
  HoldingId id{0};
  QString kind;
  int kind_order = 0;
  QString title;
  QString chain;
  QString amount;
  double quantity = 0;  ///< of the main asset, to sort by
  std::string exact;    ///< the same with every digit, for the clipboard
  std::optional<Decimal> value;
  std::optional<double> apy;
  std::optional<double> real_yield;
  std::optional<double> income_year;
  bool earns = true;
  Decimal accrued;  ///< recorded + estimated income since it was opened, where it has a value
  Decimal recorded;
  Decimal estimated;
  std::int64_t unpriced = 0;  ///< days and records left out of it
  std::optional<char> grade;
  double score = 0;
  std::optional<Date> closed;  ///< when it is closed by now
  bool waiting = false;        ///< opens on a later day
  QString no_price;            ///< tickers without a price: "ATOM"; empty when all have one
  bool dilution_unknown = false;
  QString label;         ///< its own, empty when it is called after its asset and platform
  QString typed_amount;  ///< with every digit, where nothing but its opening makes it up; empty: not to be typed over
  std::string rate;      ///< the parameter that is its rate, "apr"; empty when it has none
  QString typed_rate;    ///< that rate in percent, as it is typed
  QString searched;      ///< what the filter looks through, in lower case
};

/// The holdings of an analysis: kinds in their order, then the largest first, closed ones last.
std::vector<HoldingLine> holding_lines(const Analysis& analysis);

/// "12.4 ETH", "2.1 ETH + 6,300 USDC".
QString balances_text(const Portfolio& portfolio, const std::vector<HoldingBalance>& balances);
/// Where a holding lives: the chain of its platform, else of its asset; "CeFi" where a company holds it.
QString chain_text(const Portfolio& portfolio, const Holding& holding);

}  // namespace tidemill::ui
