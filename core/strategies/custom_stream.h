#pragma once

#include "core/strategies/strategy_kind.h"

namespace tidemill {

/// A fixed amount each period from anything: rent of virtual land or NFTs, bandwidth, royalties.
const StrategyKind& custom_stream_kind();

}  // namespace tidemill
