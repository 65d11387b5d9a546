#pragma once

#include <vector>

#include "core/engine/income.h"

namespace tidemill {

/// An asset without a price where one was needed.
struct MissingPrice {
  AssetId asset{0};
  Date first{};
  Date last{};
  friend bool operator==(const MissingPrice&, const MissingPrice&) = default;
};

/// Adds a day to what is missing of an asset.
void add_missing(std::vector<MissingPrice>& missing, AssetId asset, Date day);

/// What a holding, or all of them, was worth on one day and what moved, in base currency at the prices of that day.
struct ReturnDay {
  Decimal before;          ///< worth before capital and payments of the day moved
  Decimal after;           ///< and after they did
  Decimal end;             ///< and with what the day earned
  Decimal accrued_before;  ///< of `before`: earned (or, negative, owed) by estimate, not paid out yet
  Decimal accrued_after;   ///< of `after`
  Decimal accrued;         ///< of `end`
  Decimal principal;       ///< of `after`: what earns
  Decimal in;              ///< capital that came, ≥ 0
  Decimal out;             ///< capital that went, ≥ 0
  Decimal paid;            ///< income paid out, less costs paid from elsewhere
  Decimal promised;        ///< what the terms say the day earns, less the interest a loop owes
  // Each true when a price it needs is missing:
  bool worth_unknown = false;
  bool flow_unknown = false;
  bool paid_unknown = false;
  bool promised_unknown = false;
};

/// One holding day by day.
struct ReturnDays {
  Date first{};                 ///< of `days`: the day before the period, or the holding's first
  std::vector<ReturnDay> days;  ///< up to the last of the period, also those after it was closed
  std::vector<MissingPrice> missing;
  std::vector<bool> all_of_claim;  ///< parallel to `days`: it holds nothing but `claim`, where one was given

  const ReturnDay* on(Date day) const;
};

/// The first day anything happened to a holding.
Date first_day(const Holding& holding, const HoldingIncome& income);

/// Walks a holding through the days from the one before `from` to `to` (≤ the book's as-of date). What it held when it
/// was closed is taken out on that day. `claim` is the asset it has from the holding that funds it.
ReturnDays return_days(const Portfolio& portfolio, const Holding& holding, const HoldingIncome& income,
                       const PriceBook& prices, Date from, Date to, std::optional<AssetId> claim);

}  // namespace tidemill
