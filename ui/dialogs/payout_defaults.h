#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/portfolio.h"

namespace tidemill::ui {

/// One income stream of a holding, as its terms on a day describe it.
struct PayoutStream {
  EntryType type;
  AssetId asset;
};

/// The streams of a holding on a day, without its costs; the first is what is most likely recorded.
std::vector<PayoutStream> payout_streams(const Portfolio& portfolio, const Holding& holding, Date day);

/// The first day that a payment covers unless the user says otherwise: the day after the stream's previous record, else
/// one payout period back (DESIGN 3.3).
Date default_covers_from(const Portfolio& portfolio, const Holding& holding, EntryType type, AssetId asset, Date day);

}  // namespace tidemill::ui
