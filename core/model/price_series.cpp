#include "core/model/price_series.h"

#include <algorithm>
#include <iterator>

namespace tidemill {

namespace {

// The index of a source's name, added when it is new. A series has few sources, so that looking beats hashing.
std::uint32_t index_of(std::vector<std::string>& sources, const std::string& source) {
  const auto found = std::find(sources.rbegin(), sources.rend(), source);
  if (found != sources.rend()) return static_cast<std::uint32_t>(std::distance(found, sources.rend()) - 1);
  sources.push_back(source);
  return static_cast<std::uint32_t>(sources.size() - 1);
}

}  // namespace

PriceSeries::PriceSeries(AssetId asset, Currency quote, std::vector<Price> prices)
    : asset_(asset), quote_(std::move(quote)) {
  std::ranges::stable_sort(prices, {}, &Price::day);
  points_.reserve(prices.size());
  for (const Price& price : prices) {
    const PricePoint point{price.day, price.price, index_of(sources_, price.source)};
    if (!points_.empty() && points_.back().day == price.day)
      points_.back() = point;
    else
      points_.push_back(point);
  }
}

const PricePoint* PriceSeries::on(Date day) const {
  const PricePoint* point = latest(day);
  return point != nullptr && point->day == day ? point : nullptr;
}

const PricePoint* PriceSeries::latest(Date day) const {
  const auto after = std::ranges::upper_bound(points_, day, {}, &PricePoint::day);
  return after == points_.begin() ? nullptr : &*std::prev(after);
}

std::shared_ptr<const PriceSeries> PriceSeries::with(
    const std::vector<std::pair<Date, std::optional<Price>>>& edits) const {
  auto sorted = edits;
  std::ranges::stable_sort(sorted, {}, &std::pair<Date, std::optional<Price>>::first);
  auto next = std::make_shared<PriceSeries>(asset_, quote_, std::vector<Price>{});
  next->sources_ = sources_;
  next->points_.reserve(points_.size() + sorted.size());
  auto old = points_.begin();
  for (auto edit = sorted.begin(); edit != sorted.end(); ++edit) {
    if (std::next(edit) != sorted.end() && std::next(edit)->first == edit->first) continue;  // the last of a day wins
    while (old != points_.end() && old->day < edit->first) next->points_.push_back(*old++);
    if (old != points_.end() && old->day == edit->first) ++old;
    if (edit->second) {
      next->points_.push_back({edit->first, edit->second->price, index_of(next->sources_, edit->second->source)});
    }
  }
  next->points_.insert(next->points_.end(), old, points_.end());
  return next;
}

}  // namespace tidemill
