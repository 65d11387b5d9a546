#include "core/engine/realised_rates.h"

#include <algorithm>

namespace tidemill {

std::map<StreamKey, RealisedRate> realised_rates(const HoldingIncome& so_far) {
  std::map<StreamKey, RealisedRate> rates;
  for (const StreamRecord& record : so_far.records) {
    if (record.days < least_recorded_days || record.promised.sign() <= 0 || record.unknown) continue;
    // The same amounts must give exactly 1.
    const double seen =
        record.recorded == record.promised ? 1 : record.recorded.to_double() / record.promised.to_double();
    rates[record.stream] = {seen, std::clamp(seen, 0.0, most_of_terms), record.days};
  }
  return rates;
}

RateFactors factors_used(const std::map<StreamKey, RealisedRate>& rates) {
  RateFactors factors;
  for (const auto& [stream, rate] : rates) factors[stream] = rate.used;
  return factors;
}

RateFactors factors_seen(const std::map<StreamKey, RealisedRate>& rates) {
  RateFactors factors;
  for (const auto& [stream, rate] : rates) factors[stream] = rate.seen;
  return factors;
}

}  // namespace tidemill
