#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/portfolio.h"

namespace tidemill::test {

/// A date or decimal known to be right.
inline Date day(std::string_view text) {
  return *parse_date(text);
}
inline Decimal dec(std::string_view text) {
  return Decimal::literal(text);
}

/// A portfolio put together row by row, without store or edits. Ids count from 1 in each table; asset 1 is the base
/// currency USD.
class PortfolioBuilder {
 public:
  PortfolioBuilder();

  AssetId asset(const std::string& symbol, AssetKind kind = AssetKind::coin);
  PlatformId platform(const std::string& name);
  /// A holding with its terms, without entries.
  HoldingId holding(const std::string& kind, AssetId asset, std::optional<PlatformId> platform,
                    const std::string& since, Params params = {});
  TermsId terms(HoldingId holding, const std::string& from, Params params);
  /// The row added, to be filled further; valid until the next one.
  Entry& entry(HoldingId holding, EntryType type, const std::string& at, AssetId asset, const std::string& quantity);
  void price(AssetId asset, const std::string& on, const std::string& price);

  /// The rows for what has no shorthand here.
  Portfolio::Rows rows;
  std::vector<Entry> entries;

  Snapshot snapshot() const;
};

/// Says where two portfolios differ ("holding 2", "entries of holding 1"); empty when they hold the same. Free ids are
/// not compared: they only ever grow.
std::string difference(const Portfolio& a, const Portfolio& b);

}  // namespace tidemill::test
