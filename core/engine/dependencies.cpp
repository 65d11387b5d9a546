#include "core/engine/dependencies.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace tidemill {
namespace {

/// Ids keep apart what shares a name; chains and issuers have none.
struct Key {
  std::string kind;
  std::int64_t id = 0;
  std::string name;
  friend auto operator<=>(const Key&, const Key&) = default;
};
using Keys = std::set<Key>;

/// Part of a holding's money with all it rests on.
struct Slice {
  double part = 1;
  Keys keys;
};

class Layers {
 public:
  Layers(const Portfolio& portfolio, const std::vector<HeldMoney>& held) : portfolio_(portfolio) {
    for (const HeldMoney& money : held) rows_.emplace(money.value->holding, &money);
    for (const HeldMoney& money : held)
      if (money.context->holding->funded_by) above_[*money.context->holding->funded_by].push_back(&money);
  }

  /// All that an asset rests on wherever it is kept.
  void add_asset(AssetId id, Keys& keys) const {
    const Asset* asset = portfolio_.asset(id);
    if (!asset || asset->kind == AssetKind::fiat) return;  // money itself is what all is measured in
    if (!keys.insert({"asset", id.value(), asset->symbol}).second) return;
    if (asset->kind == AssetKind::coin && !asset->chain.empty()) keys.insert({"chain", 0, asset->chain});
    if (const std::string issuer = issuer_of(*asset); !issuer.empty()) {
      const Platform* platform = portfolio_.platform_called(issuer);
      keys.insert(platform ? platform_key(*platform) : Key{"issuer", 0, issuer});
    }
    if (asset->derived)
      add_asset(asset->derived->of, keys);
    else if (const auto behind = fact_text(asset->facts, "underlying"))
      for (const Asset* each : portfolio_.assets_called(*behind)) add_asset(each->id, keys);
  }

  /// What the money of a holding rests on, in its own layer and those beneath.
  Keys beneath(const HeldMoney& money) const {
    Keys keys;
    std::set<HoldingId> seen;
    const Holding* at = money.context->holding;
    while (at && seen.insert(at->id).second) {
      const auto row = rows_.find(at->id);
      if (row != rows_.end()) add_layer(*row->second, keys);
      at = at->funded_by ? portfolio_.holding(*at->funded_by) : nullptr;
    }
    return keys;
  }

  /// The money of a holding by what was taken further up: each part with the layers above it.
  std::vector<Slice> above(const HeldMoney& money) const {
    std::set<HoldingId> path{money.value->holding};
    return above(money, path);
  }

 private:
  static Key platform_key(const Platform& platform) { return {"platform", platform.id.value(), platform.name}; }

  void add_layer(const HeldMoney& money, Keys& keys) const {
    const Platform* platform = money.context->platform;
    if (platform) keys.insert(platform_key(*platform));
    if (const std::string chain = chain_of(platform, money.context->asset); !chain.empty())
      keys.insert({"chain", 0, chain});
    for (const HoldingBalance& balance : money.value->balances)
      if (balance.quantity.sign() > 0) add_asset(balance.asset, keys);  // what is owed may well fail
  }

  std::vector<Slice> above(const HeldMoney& money, std::set<HoldingId>& path) const {
    std::vector<Slice> slices;
    double rest = 1;
    const auto upper = above_.find(money.value->holding);
    if (upper != above_.end())
      for (const HeldMoney* next : upper->second) {
        const double taken = std::min(rest, taken_from(money, *next));
        if (!(taken > 0) || !path.insert(next->value->holding).second) continue;
        rest -= taken;
        Keys layer;
        add_layer(*next, layer);
        for (Slice& slice : above(*next, path)) {
          slice.part *= taken;
          slice.keys.insert(layer.begin(), layer.end());
          slices.push_back(std::move(slice));
        }
        path.erase(next->value->holding);
      }
    if (rest > 0) slices.push_back({rest, {}});
    return slices;
  }

  /// The share of a source's money that is in the holding it funds. Without prices what holds nothing of its own has
  /// taken all.
  static double taken_from(const HeldMoney& source, const HeldMoney& upper) {
    if (source.value->value && source.value->value->sign() > 0 && upper.value->value)
      return std::clamp(upper.value->counted_below.to_double() / source.value->value->to_double(), 0.0, 1.0);
    return upper.value->wholly_below ? 1 : 0;
  }

  const Portfolio& portfolio_;
  std::map<HoldingId, const HeldMoney*> rows_;
  std::map<HoldingId, std::vector<const HeldMoney*>> above_;
};

/// Sums what each key would take along.
class Removals {
 public:
  void stop_income(const Keys& keys, HoldingId holding, double income) {
    for (const Key& key : keys) {
      Dependency& row = rows_[key];
      row.income += income;
      if (row.holdings.empty() || row.holdings.back() != holding) row.holdings.push_back(holding);
    }
  }
  void lose_value(const Keys& keys, double value) {
    for (const Key& key : keys) rows_[key].value += value;
  }

  std::vector<Dependency> rows(double income, double value) && {
    std::vector<Dependency> rows;
    for (auto& [key, row] : rows_) {
      row.kind = key.kind;
      row.name = key.name;
      row.income_share = income > 0 ? std::min(1.0, row.income / income) : 0;
      row.value_share = value > 0 ? std::min(1.0, row.value / value) : 0;
      rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, [](const Dependency& a, const Dependency& b) {
      return std::tuple(-a.income_share, -a.value_share) < std::tuple(-b.income_share, -b.value_share);
    });
    return rows;
  }

 private:
  std::map<Key, Dependency> rows_;
};

Keys joined(const Keys& a, const Keys& b) {
  Keys both = a;
  both.insert(b.begin(), b.end());
  return both;
}

}  // namespace

DependencyReview review_dependencies(const Portfolio& portfolio, const std::vector<HeldMoney>& held) {
  DependencyReview review;
  const Layers layers(portfolio, held);
  Removals removals;
  for (const HeldMoney& money : held) {
    const HoldingId id = money.value->holding;
    const RiskContext& context = *money.context;
    const auto own = money.value->own_value();
    const double value = own ? std::max(0.0, own->to_double()) : 0;
    review.value += value;
    if (context.income_next_year) {
      review.income += *context.income_next_year;
      review.emissions += context.emission_next_year.value_or(0);
    } else if (context.evidence) {
      review.unknown.push_back(id);
    }
    const Keys beneath = layers.beneath(money);
    for (const Slice& slice : layers.above(money)) {
      const Keys keys = joined(beneath, slice.keys);
      removals.lose_value(keys, slice.part * value);
      for (const PaidIn& stream : context.paid_in) {
        Keys of_stream = keys;
        if (stream.asset) layers.add_asset(stream.asset->id, of_stream);
        removals.stop_income(of_stream, id, slice.part * stream.share * context.income_next_year.value_or(0));
      }
    }
  }
  review.dependencies = std::move(removals).rows(review.income, review.value);
  return review;
}

}  // namespace tidemill
